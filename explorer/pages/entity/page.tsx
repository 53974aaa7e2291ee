import './entity.css'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE, PAGE_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import {
  EntityDetailsDocument,
  EntityDocument,
  type EntityQuery,
  type QuotationFragment,
} from '../../generated/graphql.ts'
import { Quotations } from '../../parts/evidence.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Requests } from '../../parts/requests.tsx'
import { SampleBadge } from '../../parts/sample-badge.tsx'
import { Share } from '../../parts/share.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import { sdgCode, typeOf } from '../../words/entity-type.ts'
import { EVIDENCE } from '../../words/evidence.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { Glance, Sentence } from './brief.tsx'
import { type Details, trail } from './details.ts'
import { Facts } from './facts.tsx'
import { Indicators } from './indicators.tsx'
import { linkKinds } from './link-kinds.ts'
import { LinkMap } from './map.tsx'
import { Missing } from './missing.tsx'
import { Onward } from './onward.tsx'
import { Origin } from './origin.tsx'
import { Partners } from './partners.tsx'
import { OpenReasons, Questions } from './questions.tsx'
import { ServedGoal } from './served-goal.tsx'
import { ENTITY_PAGE } from './texts.ts'
import { Trail } from './trail.tsx'
import { allLinks, linkTable } from './whole-export.ts'

type Entity = NonNullable<EntityQuery['node']>

function Unknown({ id }: { id: string }) {
  const say = useTexts(ENTITY_PAGE)
  return (
    <>
      <PageTitle>{say.unknown}</PageTitle>
      <p>{say.unknownId(id)}</p>
      <p>{say.unknownHow}</p>
    </>
  )
}

function Names({ entity }: { entity: Entity }) {
  const say = useTexts(ENTITY_PAGE)
  const types = useTexts(ENTITY).types
  const type = typeOf(entity.id)
  const isSdg = entity.id.startsWith('sdg:')
  return (
    <>
      <p className="kind">
        {type && types[type]} {entity.dataset.sample && <SampleBadge />}
      </p>
      <PageTitle lang={PAGE_LANGUAGE[entity.nameLanguage]}>
        {isSdg && `${sdgCode(entity.id)} `}
        {entity.name}
      </PageTitle>
      {entity.otherNameLanguage !== entity.nameLanguage && (
        <p className="other-name">
          <span lang={PAGE_LANGUAGE[entity.otherNameLanguage]}>{entity.otherName}</span>
          {entity.nameEnBasis && <small>{say.bases[entity.nameEnBasis]}</small>}
        </p>
      )}
      {entity.description && entity.descriptionLanguage && (
        <p lang={PAGE_LANGUAGE[entity.descriptionLanguage]}>{entity.description}</p>
      )}
    </>
  )
}

function Bases({ quotes }: { quotes: readonly QuotationFragment[] }) {
  const title = useTexts(RELATIONSHIP).titles['BASED_ON OUTGOING']('')
  const frame = useTexts(FRAME)
  if (quotes.length === 0) return null
  return (
    <section aria-labelledby="bases">
      <h3 id="bases">
        {title} <span className="count">{frame.count(quotes.length)}</span>
      </h3>
      <Quotations quotes={quotes} />
    </section>
  )
}

/** An item, and its details; without them where they could not be read. */
type WholeProps = { readonly entity: Entity; readonly details: Details | undefined }

/** Share, save, print, and the questions behind the page. */
function Actions({ entity, details }: WholeProps) {
  const page = useTexts(ENTITY_PAGE)
  const evidence = useTexts(EVIDENCE)
  const types = useTexts(ENTITY).types
  const ways = useTexts(RELATIONSHIP).ways
  const language = API_LANGUAGE[useLanguage()]
  return (
    <div className="page-actions">
      <Share title={entity.name} embed={`entity/${entity.id}`} />
      <Requests />
      <ExportMenu
        name={`${entity.id.replace(':', '-')}-links`}
        json={async () => ({ ...entity, details, links: await allLinks(entity.id, language) })}
        table={async () =>
          linkTable(entity, await allLinks(entity.id, language), { page, evidence, types, ways })
        }
      />
    </div>
  )
}

/** What an item is in one screen: name, a sentence, how it stands, who answers for it, what it serves. */
function Head({ entity, details }: WholeProps) {
  return (
    <header className="brief-head">
      <div>
        <Names entity={entity} />
        {details && <Sentence id={entity.id} kinds={entity.neighborSummary} details={details} />}
      </div>
      <Actions entity={entity} details={details} />
    </header>
  )
}

function Aside({ entity, details }: WholeProps) {
  const say = useTexts(ENTITY_PAGE)
  const words = entity.quotes.filter(({ text }) => text)
  const links = entity.neighborSummary.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="brief-aside">
      {links > 0 && <LinkMap id={entity.id} total={links} />}
      {details && <Missing id={entity.id} details={details} />}
      {words.length > 0 && (
        <section aria-labelledby="words">
          <h2 id="words">{say.inWords}</h2>
          <Quotations quotes={words} />
        </section>
      )}
      <Origin entity={entity} />
    </div>
  )
}

function Whole({ entity, details, isWaiting }: WholeProps & { readonly isWaiting: boolean }) {
  const say = useTexts(ENTITY_PAGE)
  // What stands below the name only when nothing between will come any more.
  const isWhole = details !== undefined || !isWaiting
  const hasParticipations = details && 'participations' in details
  return (
    <article className="entity">
      {details && <Trail above={trail(details)} />}
      <Head entity={entity} details={details} />
      {isWhole && (
        <>
          {details && <Glance details={details} />}
          <Onward id={entity.id} />
          <div className="brief">
            <div className="brief-main">
              {details && <Facts details={details} />}
              {details && <Indicators details={details} />}
              {entity.neighborSummary.length === 0 && <Nothing>{say.noLinks}</Nothing>}
              <OpenReasons />
              <Questions
                id={entity.id}
                kinds={linkKinds(entity.neighborSummary, details)}
                more={{
                  servedBy: details?.__typename === 'SdgGoal' && <ServedGoal id={entity.id} />,
                  who: hasParticipations && <Partners details={details} />,
                  place: details?.__typename === 'Strategy' && <Bases quotes={details.bases} />,
                }}
              />
            </div>
            <Aside entity={entity} details={details} />
          </div>
        </>
      )}
    </article>
  )
}

/** What a thing is, in both languages, what it is joined to and why, where it comes from. */
export default function EntityPage({ rest: id }: { rest: string }) {
  const language = useLanguage()
  const question = { id, language: API_LANGUAGE[language] }
  const answer = useAnswer(EntityDocument, { ...question, other: language === 'ja' ? 'EN' : 'JA' })
  const details = useAnswer(EntityDetailsDocument, question)
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node ? (
          <Whole entity={node} details={details.data?.node ?? undefined} isWaiting={details.loading} />
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  )
}
