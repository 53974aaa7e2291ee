import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import {
  type PartnershipSubject,
  type SuggestedPartnerFilter,
  SuggestedPartnersDocument,
} from '../../generated/graphql.ts'
import { csvAddress, ExportMenu } from '../../parts/export/export-menu.tsx'
import { PagedList } from '../../parts/paged-list.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { KINDS } from '../../words/kinds.ts'
import { PartnerFilters } from './filters.tsx'
import { MatchItem, matchTable } from './match-item.tsx'
import { COLLABORATE } from './texts.ts'
import { sampleFilter, type View } from './view.ts'

const PAGE = 10

type PartnersProps = { readonly subject: PartnershipSubject; readonly view: View }

/** Who could be a partner for something, the best first. */
export function Partners({ subject, view }: PartnersProps) {
  const say = useTexts(COLLABORATE)
  const filter = {
    kind: view.partnerKinds.length > 0 ? view.partnerKinds : null,
    sample: sampleFilter(view),
  }
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{say.partners}</h2>
      <PartnerFilters view={view} />
      <PartnerList question={{ for: subject, filter }} />
    </section>
  )
}

type Question = { readonly for: PartnershipSubject; readonly filter: SuggestedPartnerFilter }

function PartnerList({ question: asked }: { question: Question }) {
  const say = useTexts(COLLABORATE)
  const kinds = useTexts(KINDS).organization
  const language = API_LANGUAGE[useLanguage()]
  const question = { ...asked, language, first: PAGE }
  const answer = useAnswer(SuggestedPartnersDocument, question)
  return (
    <Answered answer={answer}>
      {({ suggestedPartners: found }) => {
        if (!found) return <Nothing>{say.unknownSubject}</Nothing>
        if (found.totalCount === 0) return <Nothing>{say.noPartners}</Nothing>
        return (
          <>
            <p role="status">
              {say.foundPartners(found.totalCount)} {!found.complete && say.notComplete}
            </p>
            <PagedList
              operation={SuggestedPartnersDocument}
              question={question}
              first={found}
              pageOf={answered => answered.suggestedPartners}
            >
              {edges => (
                <>
                  <ol className="matches">
                    {edges.map(edge => (
                      <MatchItem key={edge.node.id} match={edge} kind={kinds[edge.node.kind]} />
                    ))}
                  </ol>
                  <ExportMenu
                    name="partners"
                    table={() => matchTable(edges, say)}
                    json={() => edges}
                    whole={csvAddress('suggestedPartners', { ...asked, language })}
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
