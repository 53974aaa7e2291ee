import './entity.css'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE, PAGE_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLanguage } from '../../app/location.ts'
import { ROUTES } from '../../app/routes.ts'
import { useAskedSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  type BreakdownsQuery,
  EntityDetailsDocument,
  EntityDocument,
  type EntityQuery,
  EntityYearsDocument,
  type QuotationFragment,
} from '../../generated/graphql.ts'
import { Quotations } from '../../parts/evidence.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Requests } from '../../parts/requests.tsx'
import { SampleBadge } from '../../parts/sample-badge.tsx'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import { Share } from '../../parts/share.tsx'
import { Answered, Loading, Nothing } from '../../parts/state-notice.tsx'
import { useYearWords } from '../../parts/years/use-year-words.ts'
import { yearTable } from '../../parts/years/year-row.ts'
import { CHART } from '../../words/chart.ts'
import { ENTITY } from '../../words/entity.ts'
import { sdgCode, typeOf } from '../../words/entity-type.ts'
import { EVIDENCE } from '../../words/evidence.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { Glance, Sentence } from './brief.tsx'
import { type Details, hasPlanYears, trails, type YearDetails } from './details.ts'
import { Facts } from './facts.tsx'
import { Indicators } from './indicators.tsx'
import { linkKinds } from './link-kinds.ts'
import { LinkMap } from './map.tsx'
import { Missing } from './missing.tsx'
import { Onward } from './onward.tsx'
import { Origin } from './origin.tsx'
import { Partners } from './partners.tsx'
import { Questions } from './questions.tsx'
import { ServedGoal, useServedGoal } from './served-goal.tsx'
import { ENTITY_PAGE } from './texts.ts'
import { Trail } from './trail.tsx'
import { useBreakdowns } from './use-breakdowns.ts'
import { allLinks, linkTable } from './whole-export.ts'
import { hasYears, Years, yearRows } from './years.tsx'

type Entity = NonNullable<EntityQuery['node']>

function Unknown({ id }: { id: string }) {
  const say = useTexts(ENTITY_PAGE)
  const frame = useTexts(FRAME)
  return (
    <>
      <PageTitle>{say.unknown}</PageTitle>
      <p>{say.unknownId(id)}</p>
      <p>{say.unknownHow}</p>
      <ul className="onward">
        <li>
          <Link to={ROUTES.search}>{frame.pages.search}</Link>
        </li>
        <li>
          <Link to="/">{frame.toStart}</Link>
        </li>
      </ul>
    </>
  )
}

function Names({ entity, details }: Pick<WholeProps, 'entity' | 'details'>) {
  const say = useTexts(ENTITY_PAGE)
  const types = useTexts(ENTITY).types
  const type = typeOf(entity.id)
  const isSdg = entity.id.startsWith('sdg:')
  return (
    <>
      <p className="kind">
        {type && types[type]} {details?.__typename === 'SdgGoal' && <SdgSwatch color={details.color} />}
        {entity.dataset.sample && <SampleBadge />}
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
type WholeProps = {
  readonly entity: Entity
  readonly details: Details | undefined
  readonly years: YearDetails
  /** Values of parts of an indicator. */
  readonly parts: readonly BreakdownsQuery[]
}

/** Share, save, print, and the questions behind the page. */
function Actions({ entity, details, years, parts }: WholeProps) {
  const page = useTexts(ENTITY_PAGE)
  const evidence = useTexts(EVIDENCE)
  const types = useTexts(ENTITY).types
  const ways = useTexts(RELATIONSHIP).ways
  const words = useYearWords()
  const chart = useTexts(CHART)
  const asked = { language: API_LANGUAGE[useLanguage()], samples: useAskedSamples() }
  return (
    <div className="page-actions">
      <Share title={entity.name} embed={`entity/${entity.id}`} />
      <Requests />
      <ExportMenu
        name={`${entity.id.replace(':', '-')}-links`}
        json={async () => ({
          ...entity,
          details,
          years,
          ...(parts.length > 0 ? { parts: parts.flatMap(({ indicator }) => indicator?.values ?? []) } : {}),
          links: await allLinks(entity.id, asked),
        })}
        tables={
          details && hasYears({ details, years })
            ? [
                {
                  label: words.say.csv,
                  name: 'years',
                  table: () =>
                    yearTable(yearRows({ details, years, parts }, words), words.say, chart.fiscalYear),
                },
              ]
            : []
        }
        table={async () =>
          linkTable(entity, await allLinks(entity.id, asked), { page, evidence, types, ways })
        }
      />
    </div>
  )
}

/** What an item is in one screen: name, a sentence, how it stands, who answers for it, what it serves. */
function Head({ entity, details, years, parts }: WholeProps) {
  return (
    <header className="brief-head">
      <div>
        <Names entity={entity} details={details} />
        {details && <Sentence id={entity.id} kinds={entity.neighborSummary} />}
      </div>
      <Actions entity={entity} details={details} years={years} parts={parts} />
    </header>
  )
}

/** Passages that stand open; a whole plan has many. */
const AT_ONCE = 3

function Aside({ entity, details }: Pick<WholeProps, 'entity' | 'details'>) {
  const say = useTexts(ENTITY_PAGE)
  const words = entity.quotes.filter(({ text }) => text)
  return (
    <div className="brief-aside">
      <LinkMap id={entity.id} kinds={entity.neighborSummary} />
      {details && <Missing entity={entity} details={details} />}
      {words.length > 0 && (
        <section aria-labelledby="words">
          <h2 id="words">{say.inWords}</h2>
          <Quotations quotes={words.slice(0, AT_ONCE)} />
          {words.length > AT_ONCE && (
            <details>
              <summary>{say.moreWords(words.length - AT_ONCE)}</summary>
              <Quotations quotes={words.slice(AT_ONCE)} />
            </details>
          )}
        </section>
      )}
      <Origin entity={entity} />
    </div>
  )
}

function Whole({ entity, details, years, parts }: WholeProps) {
  const say = useTexts(ENTITY_PAGE)
  const hasParticipations = details && 'participations' in details
  return (
    <article className="entity">
      {details && <Trail ways={trails(details)} />}
      <Head entity={entity} details={details} years={years} parts={parts} />
      {details && <Glance id={entity.id} details={details} years={years} />}
      <Onward id={entity.id} />
      <div className="brief">
        <div className="brief-main">
          {details && <Facts details={details} />}
          {details && <Indicators details={details} years={years} />}
          {details && <Years name={entity.name} known={{ details, years, parts }} />}
          {entity.neighborSummary.length === 0 && <Nothing>{say.noLinks}</Nothing>}
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
    </article>
  )
}

/** What a thing is, in both languages, what it is joined to and why, where it comes from. */
export default function EntityPage({ rest: id }: { rest: string }) {
  const language = useLanguage()
  const question = { id, language: API_LANGUAGE[language], samples: useAskedSamples() }
  const answer = useAnswer(EntityDocument, { ...question, other: language === 'ja' ? 'EN' : 'JA' })
  const details = useAnswer(EntityDetailsDocument, question)
  // Above and between what is known at first come its details: nothing moves where both appear at once.
  const served = useServedGoal(id)
  const years = useAnswer(
    EntityYearsDocument,
    hasPlanYears(id) ? { id, language: API_LANGUAGE[language] } : undefined,
  )
  const known = years.data?.node ?? null
  const breakdowns = useBreakdowns(id, known)
  const isWhole = [details, served, years, ...breakdowns].every(
    ({ data, loading }) => data !== undefined || !loading,
  )
  return (
    <Answered answer={answer}>
      {({ node }) => {
        if (!node) return <Unknown id={id} />
        if (!isWhole) return <Loading />
        const parts = breakdowns.flatMap(({ data }) => data ?? [])
        return <Whole entity={node} details={details.data?.node ?? undefined} years={known} parts={parts} />
      }}
    </Answered>
  )
}
