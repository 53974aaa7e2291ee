import { Fragment, type ReactNode } from 'react'
import { languageOf } from '../../app/language.ts'
import { useTexts } from '../../app/texts.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Evidence } from '../../parts/evidence.tsx'
import { writtenValue } from '../../parts/written-value.ts'
import { partName } from '../../parts/years/value-rows.ts'
import { ENTITY } from '../../words/entity.ts'
import { KINDS } from '../../words/kinds.ts'
import { PLAN_WORDS } from '../../words/plan-words.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { YEARS } from '../../words/years.ts'
import type { Details } from './details.ts'
import { FACTS } from './facts-texts.ts'

type Fact = readonly [label: string, value: ReactNode]

/** A fact that is there: what is null, empty or not recorded is left out. */
const known = (facts: readonly Fact[]) => facts.filter(([, value]) => value !== null && value !== '')

const between = (from: string | null, to: string | null) =>
  from || to ? `${from ?? ''} – ${to ?? ''}` : null

const words = (text: string | null) => text && <span lang={languageOf(text)}>{text}</span>

const iri = (address: string) => <code>{address}</code>

function useFacts(details: Details): readonly Fact[] {
  const say = useTexts(FACTS)
  const kinds = useTexts(KINDS)
  const ways = useTexts(RELATIONSHIP).ways
  const plan = useTexts(PLAN_WORDS)
  const years = useTexts(YEARS)
  const types = useTexts(ENTITY).types
  /** What a plan calls its level, where that is another word than ours. */
  const levelOf = (name: string | null) => (name && !Object.values(types).includes(name) ? words(name) : null)
  switch (details.__typename) {
    case 'Place':
      return [
        [say.kind, kinds.place[details.placeKind]],
        [say.kana, words(details.kana)],
        [say.code, <code key="code">{details.code}</code>],
        [say.population, details.population?.toLocaleString('en') ?? null],
      ]
    case 'Strategy':
      return [
        [say.period, between(details.startsOn, details.endsOn)],
        [say.edition, details.edition === null ? null : say.nthEdition(details.edition)],
      ]
    case 'StrategicGoal':
      return [
        [say.level, levelOf(details.levelName)],
        [say.subtitle, words(details.subtitle)],
      ]
    case 'PolicyMeasure':
      return [[say.level, levelOf(details.levelName)]]
    case 'LeadingProject':
      return [[say.strength, words(details.cityStrength)]]
    case 'Initiative':
      return [
        [say.level, levelOf(details.levelName)],
        [say.kind, kinds.initiative[details.initiativeKind]],
        [say.status, kinds.activity[details.activityStatus]],
        [say.period, between(details.startsOn, details.endsOn) ?? (details.openEnded ? say.openEnded : null)],
      ]
    case 'Indicator':
      return [
        [say.result, details.resultType && kinds.result[details.resultType]],
        [say.accumulation, details.accumulation === 'NONE' ? null : plan.accumulation[details.accumulation]],
        [say.calculation, words(details.calculation)],
        [say.figures, words(details.dataSource)],
        [say.available, words(details.available)],
        [say.survey, details.survey === null ? null : details.survey ? say.yes : say.no],
      ]
    case 'IndicatorValue':
      return [
        [
          kinds.value[details.valueKind],
          <span key="value">
            {writtenValue(kinds, details)} {words(details.indicator.unit)}
          </span>,
        ],
        [say.year, say.fiscalYear(details.year, details.yearLabel)],
        [say.part, details.breakdown.map(part => partName(part, () => undefined, years)).join(say.comma)],
        [say.asOf, details.asOf],
        [say.everyYear, details.everyYear ? say.yes : null],
        [say.targetBasis, words(details.targetBasis)],
        [say.note, words(details.note)],
      ]
    case 'Budget':
      return [
        [say.item, <EntityLink key="item" node={details.item} />],
        [say.year, say.fiscalYear(details.year, null)],
        [say.stage, plan.stage[details.stage]],
        [say.amount, say.money(details.amount, details.currency)],
        [say.fundedBy, details.fundedBy && plan.funding[details.fundedBy]],
        [say.kind, plan.budgetKind[details.budgetKind]],
      ]
    case 'Evaluation': {
      const { grade, scale } = details
      const meaning = scale?.meanings.find(one => one.grade === grade)?.meaning ?? null
      return [
        [say.item, <EntityLink key="item" node={details.item} />],
        [say.year, say.fiscalYear(details.year, null)],
        [say.grade, grade && say.graded(grade, meaning)],
        [say.evaluatedBy, details.by && plan.by[details.by]],
        [say.criterion, words(details.criterion)],
        [say.outlook, details.outlook && plan.outlook[details.outlook]],
        [say.comment, words(details.comment)],
      ]
    }
    case 'EvaluationScale':
      return [[say.grades, details.meanings.map(one => say.graded(one.grade, one.meaning)).join(say.comma)]]
    case 'SdgGoal':
      return [[say.iri, iri(details.iri)]]
    case 'SdgTarget':
      return [
        [say.kind, kinds.target[details.targetKind]],
        [say.iri, iri(details.iri)],
      ]
    case 'SdgIndicator':
      return [
        [say.unCode, details.unCodes.join(', ')],
        [say.iri, iri(details.iri)],
      ]
    case 'Organization':
      return [
        [say.kind, kinds.organization[details.organizationKind]],
        [say.place, details.place && <EntityLink node={details.place} />],
        [say.aliases, words(details.aliases.join(say.comma))],
        [say.identifiers, details.identifiers.join(', ')],
      ]
    case 'Membership':
      return [
        [say.organization, <EntityLink key="organization" node={details.organization} />],
        [say.memberOf, <EntityLink key="member" node={details.memberOf} />],
        [say.category, kinds.category[details.category]],
        [say.since, between(details.validFrom, details.validTo)],
      ]
    case 'Participation':
      return [
        [say.organization, <EntityLink key="organization" node={details.organization} />],
        [say.initiative, <EntityLink key="initiative" node={details.initiative} />],
        [say.roles, details.roles.map(role => kinds.role[role]).join(say.comma)],
        [say.status, kinds.participation[details.participationStatus]],
        [say.since, between(details.validFrom, details.validTo)],
      ]
    case 'Need':
      return [
        [say.raisedBy, <EntityLink key="by" node={details.raisedBy} />],
        [say.status, kinds.openness[details.openness]],
        [say.until, details.validTo],
      ]
    case 'Offer':
      return [
        [say.madeBy, <EntityLink key="by" node={details.madeBy} />],
        [say.status, kinds.openness[details.openness]],
        [say.until, details.validTo],
      ]
    case 'Capability':
      return [[say.aliases, words(details.aliases.join(say.comma))]]
    case 'Source':
      return [
        [say.publisher, words(details.publisher)],
        [say.issued, details.issuedOn],
        [say.licence, words(details.licence)],
        // As text: a page of another site is opened only by who wants to.
        [say.address, details.url && <code key="url">{details.url}</code>],
      ]
    case 'Assertion':
      return [
        [say.from, <EntityLink key="from" node={details.subject} />],
        [say.link, ways[`${details.predicate} OUTGOING`]],
        [say.to, <EntityLink key="to" node={details.object} />],
        [say.status, kinds.assertion[details.assertionStatus]],
        [say.reason, <Evidence key="reason" assertions={[details]} />],
      ]
    case 'Dataset':
      return [
        [say.version, details.version],
        [say.records, details.records.toLocaleString('en')],
        ['SHA-256', <code key="digest">{details.sha256}</code>],
      ]
    default:
      return []
  }
}

/** The plain facts of a thing, by its type. */
export function Facts({ details }: { details: Details }) {
  const facts = known(useFacts(details))
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
