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
import { SampleBadge } from '../../parts/sample-badge.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import { sdgCode, typeOf } from '../../words/entity-type.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { type Details, trail } from './details.ts'
import { Facts } from './facts.tsx'
import { Indicators } from './indicators.tsx'
import { linkKinds } from './link-kinds.ts'
import { LinkGroup } from './links.tsx'
import { Missing } from './missing.tsx'
import { Onward } from './onward.tsx'
import { Origin } from './origin.tsx'
import { Partners } from './partners.tsx'
import { ServedGoal } from './served-goal.tsx'
import { ENTITY_PAGE } from './texts.ts'
import { Trail } from './trail.tsx'

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

type WholeProps = { readonly entity: Entity; readonly details: Details | undefined }

function Whole({ entity, details }: WholeProps) {
  const say = useTexts(ENTITY_PAGE)
  const ways = useTexts(RELATIONSHIP).ways
  const types = useTexts(ENTITY).types
  const words = entity.quotes.filter(({ text }) => text)
  return (
    <article className="entity">
      {details && <Trail above={trail(details)} />}
      <Names entity={entity} />
      <Onward id={entity.id} />
      {details && <Facts details={details} />}
      {details && <Indicators details={details} />}
      {words.length > 0 && (
        <section aria-labelledby="words">
          <h2 id="words">{say.inWords}</h2>
          <Quotations quotes={words} />
        </section>
      )}
      <section aria-labelledby="links">
        <h2 id="links">{say.links}</h2>
        {entity.neighborSummary.length === 0 && <Nothing>{say.noLinks}</Nothing>}
        {details?.__typename === 'SdgGoal' && <ServedGoal id={entity.id} />}
        {details?.__typename === 'Strategy' && <Bases quotes={details.bases} />}
        {linkKinds(entity.neighborSummary, details).map(kind => (
          <LinkGroup key={`${kind.relationship}${kind.direction}${kind.type}`} id={entity.id} kind={kind} />
        ))}
      </section>
      {details && <Partners details={details} />}
      {details && <Missing id={entity.id} details={details} />}
      <Origin entity={entity} />
      <ExportMenu
        name={entity.id.replace(':', '-')}
        json={() => ({ ...entity, details })}
        table={() => ({
          head: [say.relationship, say.type, say.count],
          rows: entity.neighborSummary.map(({ relationship, direction, type, count }) => [
            ways[`${relationship} ${direction}`],
            types[type],
            count,
          ]),
        })}
      />
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
        node ? <Whole entity={node} details={details.data?.node ?? undefined} /> : <Unknown id={id} />
      }
    </Answered>
  )
}
