import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useAskedSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  type CollaborationAreaFilter,
  CollaborationAreasDocument,
  type CollaborationAreasQuery,
  type CollaborationSubject,
  type EntityNameFragment,
  type ParticipationRole,
} from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { csvAddress, ExportMenu } from '../../parts/export/export-menu.tsx'
import { PagedList } from '../../parts/paged-list.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { KINDS } from '../../words/kinds.ts'
import { AreaFilters, type Goals } from './filters.tsx'
import { MatchItem, matchTable } from './match-item.tsx'
import { COLLABORATE } from './texts.ts'
import { sampleFilter, type View } from './view.ts'

type Found = NonNullable<CollaborationAreasQuery['collaborationAreas']>
type Edge = Found['edges'][number]

const PAGE = 10

/** Each organisation once, with all its roles. */
const whoIsThere = ({ participations }: Edge) => {
  const there = new Map<string, { organization: EntityNameFragment; roles: ReadonlySet<ParticipationRole> }>()
  for (const { organization, roles } of participations.nodes) {
    const before = there.get(organization.id)?.roles ?? []
    there.set(organization.id, { organization, roles: new Set([...before, ...roles]) })
  }
  return [...there.values()]
}

function Area({ edge }: { edge: Edge }) {
  const say = useTexts(COLLABORATE)
  const names = useTexts(KINDS).role
  const { nodes, totalCount } = edge.participations
  return (
    <MatchItem match={edge} kind={say.areaKinds[edge.kind]}>
      <dt>{say.there}</dt>
      <dd>
        {totalCount === 0 && say.nobodyThere}
        {whoIsThere(edge).map(({ organization, roles }, index) => (
          <span key={organization.id}>
            {index > 0 && say.comma}
            <EntityLink node={organization} />
            {say.with([...roles].map(role => names[role]).join(say.dot))}
          </span>
        ))}
        {totalCount > nodes.length && ` ${say.moreThere(totalCount - nodes.length)}`}
      </dd>
    </MatchItem>
  )
}

type AreasProps = { readonly view: View; readonly subject: CollaborationSubject; readonly goals: Goals }

/** Where whoever asks could work together with a city, the best first. */
export function Areas(props: AreasProps) {
  const say = useTexts(COLLABORATE)
  const { view, subject, goals } = props
  const filter = {
    kind: view.areaKinds.length > 0 ? [...view.areaKinds] : null,
    sdgGoal: view.goal ? { anyOf: [view.goal] } : null,
    sample: sampleFilter(view),
  }
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{say.areas}</h2>
      <AreaFilters view={view} goals={goals} />
      <AreaList question={{ for: subject, filter }} />
    </section>
  )
}

type Question = { readonly for: CollaborationSubject; readonly filter: CollaborationAreaFilter }

function AreaList({ question: asked }: { question: Question }) {
  const say = useTexts(COLLABORATE)
  const language = API_LANGUAGE[useLanguage()]
  const samples = useAskedSamples()
  const question = { ...asked, samples, language, first: PAGE }
  const answer = useAnswer(CollaborationAreasDocument, question)
  return (
    <Answered answer={answer}>
      {({ collaborationAreas: found }) => {
        if (!found) return <Nothing>{say.unknownOrganization}</Nothing>
        if (found.totalCount === 0) return <Nothing>{say.noAreas}</Nothing>
        return (
          <>
            <p role="status">
              {say.found(found.totalCount)} {!found.complete && say.notComplete}
            </p>
            <PagedList
              operation={CollaborationAreasDocument}
              question={question}
              first={found}
              pageOf={answered => answered.collaborationAreas}
            >
              {edges => (
                <>
                  <ol className="matches">
                    {edges.map(edge => (
                      <Area key={edge.node.id} edge={edge} />
                    ))}
                  </ol>
                  <ExportMenu
                    name="areas"
                    table={() => matchTable(edges, say)}
                    json={() => edges}
                    whole={csvAddress('collaborationAreas', { ...asked, language })}
                  />
                </>
              )}
            </PagedList>
          </>
        )
      }}
    </Answered>
  )
}
