import type { ReactNode } from 'react'
import { languageOf } from '../../app/language.ts'
import { useTexts } from '../../app/texts.ts'
import type { AssessmentReason, EntityNameFragment, ProgressStatus } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { SdgMarks } from '../../parts/sdg-mark.tsx'
import { Term } from '../../parts/term.tsx'
import { writtenValue } from '../../parts/written-value.ts'
import { ENTITY } from '../../words/entity.ts'
import { typeOf } from '../../words/entity-type.ts'
import { FRAME } from '../../words/frame.ts'
import { KINDS } from '../../words/kinds.ts'
import type { TermName } from '../../words/terms.ts'
import { BRIEF, type BriefWords } from './brief-texts.ts'
import type { Details, YearDetails } from './details.ts'
import type { Kind } from './link-kinds.ts'
import { useServedCounts } from './served-goal.tsx'

type Fact = {
  readonly label: string
  readonly term?: TermName
  readonly value: ReactNode
  readonly note?: ReactNode
}

/** Signs of how something stands, beside the word. */
const SIGNS: Readonly<Record<ProgressStatus, string>> = {
  ACHIEVED: '●',
  ON_TRACK: '↗',
  BEHIND: '→',
  OFF_TRACK: '↘',
  REGRESSING: '↓',
  MISSED: '×',
  NO_ACTUAL: '◌',
  NO_TARGET: '◌',
  NOT_ASSESSABLE: '⊘',
}

/** How a thing stands: a sign, a word, and why it cannot be said. */
export function State({ status, reason }: { status: ProgressStatus; reason?: AssessmentReason | null }) {
  const say = useTexts(BRIEF)
  return (
    <>
      <span className="state" data-status={status}>
        <span aria-hidden="true">{SIGNS[status]} </span>
        {say.states[status]}
      </span>
      {reason && <small>{say.reasons[reason]}</small>}
    </>
  )
}

/** How many of several names stand in a fact. */
const NAMED = 2

function Named({ nodes }: { nodes: readonly EntityNameFragment[] }) {
  return (
    <ul className="plain">
      {nodes.map(node => (
        <li key={node.id}>
          <EntityLink node={node} />
        </li>
      ))}
    </ul>
  )
}

function Accountable({ details }: { details: Details }) {
  const say = useTexts(BRIEF)
  if (!('participations' in details)) return null
  const answering = details.participations.nodes
    .filter(({ roles }) => roles.includes('ACCOUNTABLE'))
    .map(({ organization }) => organization)
  const organizations = answering.filter(
    ({ id }, index) => answering.findIndex(other => other.id === id) === index,
  )
  if (organizations.length === 0) return say.notRecorded
  return <Named nodes={organizations.slice(0, NAMED)} />
}

/** The sections that a plan names as its owners, the one that leads first; without any, who is accountable. */
const answering = (details: Details, years: YearDetails, say: BriefWords): readonly Fact[] => {
  if (years && 'owners' in years && years.owners.length > 0)
    return [{ label: say.owners, value: <Named nodes={years.owners} /> }]
  if (details.__typename === 'PolicyMeasure' || details.__typename === 'Initiative')
    return [{ label: say.accountable, value: <Accountable details={details} /> }]
  return []
}

function useBriefFacts(id: string, details: Details, years: YearDetails): readonly Fact[] {
  const say = useTexts(BRIEF)
  const kinds = useTexts(KINDS)
  const { many } = useTexts(ENTITY)
  const frame = useTexts(FRAME)
  const served = useServedCounts(id)
  const sdgs: readonly Fact[] =
    'sdgGoals' in details
      ? [
          {
            label: say.sdgs,
            value:
              details.sdgGoals.nodes.length > 0 ? (
                <SdgMarks sdgs={details.sdgGoals.nodes} />
              ) : (
                say.notRecorded
              ),
          },
        ]
      : []
  const state: readonly Fact[] =
    'assessment' in details
      ? [
          {
            label: say.state,
            term: 'state',
            value: <State status={details.assessment.status} reason={details.assessment.reason} />,
          },
        ]
      : []
  switch (details.__typename) {
    case 'Strategy':
      return state
    case 'StrategicGoal':
      return [...state, ...answering(details, years, say), ...sdgs]
    case 'PolicyMeasure':
    case 'Initiative':
      return [
        ...state,
        ...answering(details, years, say),
        ...sdgs,
        { label: say.needs, term: 'need', value: say.needCount(details.needs.totalCount) },
      ]
    case 'LeadingProject':
      return [
        { label: say.accountable, value: <Accountable details={details} /> },
        {
          label: say.partners,
          term: 'takingPart',
          value: say.partnerCount(details.participations.totalCount),
        },
      ]
    case 'Indicator': {
      const { target, actual, status } = details.progress
      const written = (value: typeof target) =>
        value ? (
          <>
            {writtenValue(kinds, value)}{' '}
            {details.unit && <span lang={languageOf(details.unit)}>{details.unit}</span>}
          </>
        ) : (
          say.notRecorded
        )
      const year = (value: typeof target) => value && <small>{say.year(value.year, value.yearLabel)}</small>
      return [
        { label: say.state, value: <State status={status} /> },
        { label: say.latest, value: written(actual), note: year(actual) },
        { label: say.target, value: written(target), note: year(target) },
        { label: say.direction, value: kinds.direction[details.direction] },
        ...answering(details, years, say),
      ]
    }
    case 'SdgGoal':
      return served
        .filter(({ count }) => count > 0)
        .map(({ type, count }) => ({ label: many(type), value: frame.count(count) }))
    case 'Organization':
      return [
        ...sdgs,
        { label: say.takesPart.label, value: say.partnerCount(details.participations.totalCount) },
        {
          label: say.exchange,
          value: say.exchangeCount(details.needs.totalCount, details.offers.totalCount),
        },
      ]
    default:
      return sdgs
  }
}

type GlanceProps = { readonly id: string; readonly details: Details; readonly years: YearDetails }

/** The three or four facts that a reader asks for first. */
export function Glance({ id, details, years }: GlanceProps) {
  const facts = useBriefFacts(id, details, years)
  if (facts.length === 0) return null
  return (
    <dl className="glance">
      {facts.map(({ label, term, value, note }) => (
        <div key={label}>
          <dt>
            {label} {term && <Term name={term} />}
          </dt>
          <dd>
            {value} {note}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const total = (kinds: readonly Kind[], relationship: Kind['relationship'], direction: Kind['direction']) =>
  kinds
    .filter(kind => kind.relationship === relationship && kind.direction === direction)
    .reduce((sum, { count }) => sum + count, 0)

const partsOf = (kinds: readonly Kind[], servedBy: number, say: BriefWords): readonly string[] => {
  const parts: readonly [number, (count: number) => string][] = [
    [total(kinds, 'ADVANCES', 'INCOMING'), say.advanced],
    [total(kinds, 'ADVANCES', 'OUTGOING'), say.advances],
    [total(kinds, 'ALIGNS_WITH', 'OUTGOING'), say.servesTargets],
    [servedBy, say.servedBy],
    [total(kinds, 'MEASURES', 'INCOMING'), say.measuredBy],
  ]
  return parts.flatMap(([count, text]) => (count > 0 ? text(count) : []))
}

type SentenceProps = {
  readonly id: string
  readonly kinds: readonly Kind[]
}

/** What is recorded of a thing in one sentence: nothing but counts of its links. */
export function Sentence({ id, kinds }: SentenceProps) {
  const say = useTexts(BRIEF)
  const types = useTexts(ENTITY).types
  const type = typeOf(id)
  // What serves a target of a goal serves the goal.
  const served = useServedCounts(id).reduce((sum, { count }) => sum + count, 0)
  const parts = partsOf(kinds, served || total(kinds, 'ALIGNS_WITH', 'INCOMING'), say)
  if (!type || parts.length === 0) return null
  const unmeasured = type === 'POLICY_MEASURE' && total(kinds, 'MEASURES', 'INCOMING') === 0
  return (
    <p className="lead">
      {say.sentence(parts, types[type])} {unmeasured && say.noIndicator}
    </p>
  )
}
