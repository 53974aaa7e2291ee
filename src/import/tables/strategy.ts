import { fiscalYear } from '../../methods/plan/fiscal-year.ts'
import { ACTIVITY_STATUSES, latestStatus } from '../../methods/plan/yearly-status.ts'
import { todayInJapan } from '../../model/calendar.ts'
import type { NodeLabel } from '../../model/model.ts'
import {
  boolean,
  CITED,
  choice,
  date,
  type FieldText,
  implied,
  inBothLanguages,
  integer,
  list,
  NAMES,
  type Objection,
  partialDate,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'

const ORDER = implied(integer('order', 1))
/** Parts of an earlier strategy in whose place this one stands: several where they were merged. */
const supersedes = (label: NodeLabel) =>
  list(reference('supersedes', [label], { relationship: 'SUPERSEDES' }))
const STRATEGY_ID = implied(reference('strategy', ['Strategy'], { copy: 'strategyId' }))
const PART_OF_STRATEGY = implied(
  reference('strategy', ['Strategy'], { relationship: 'PART_OF', copy: 'strategyId' }),
)

/** Who answers for it; the first leads. */
const OWNERS = list(
  reference('owners', ['Organization'], { relationship: 'OWNED_BY', copy: 'ownerIds', ordered: true }),
)

/** What the plan calls the level on which an item stands. */
const LEVEL_NAMES = inBothLanguages('levelName')

/** What a file may hold of a strategy only in part, so that nothing can be said to be absent from it. */
const ASPECTS_OF_AN_EDITION = [
  ...['GOALS', 'MEASURES', 'PROJECTS', 'INITIATIVES', 'INDICATORS'],
  ...['SDG_LINKS', 'PARTNERS', 'LAWS', 'SOURCES'],
]

export const strategy: RecordType = {
  label: 'Strategy',
  columns: [
    required(reference('place', ['Place'], { relationship: 'OF_PLACE', copy: 'placeId' })),
    ...NAMES,
    integer('edition', 1),
    partialDate('adoptedOn'),
    partialDate('revisedOn'),
    date('startsOn'),
    date('endsOn'),
    integer('years', 1),
    integer('outlookPopulation', 1),
    integer('outlookYear', 1900),
    list(text('levelsJa')),
    list(text('levelsEn')),
    list(choice('recordedInPart', ...ASPECTS_OF_AN_EDITION)),
    reference('supersedes', ['Strategy'], { relationship: 'SUPERSEDES', copy: 'supersedesId' }),
  ],
  ...CITED,
}

export const strategicGoal: RecordType = {
  label: 'StrategicGoal',
  columns: [
    ...NAMES,
    text('subtitleJa'),
    text('subtitleEn'),
    OWNERS,
    ...LEVEL_NAMES,
    ORDER,
    PART_OF_STRATEGY,
    supersedes('StrategicGoal'),
  ],
  ...CITED,
}

export const policyMeasure: RecordType = {
  label: 'PolicyMeasure',
  columns: [
    ...NAMES,
    ORDER,
    STRATEGY_ID,
    OWNERS,
    ...LEVEL_NAMES,
    implied(reference('goal', ['StrategicGoal'], { relationship: 'PART_OF', copy: 'goalId' })),
    // Of a measure within another one: that, and the goal at the top.
    implied(reference('within', ['PolicyMeasure'], { relationship: 'PART_OF', copy: 'parentId' })),
    implied(reference('goalAbove', ['StrategicGoal'], { copy: 'goalId' })),
    supersedes('PolicyMeasure'),
  ],
  ...CITED,
}

export const leadingProject: RecordType = {
  label: 'LeadingProject',
  columns: [
    ...NAMES,
    text('strengthJa'),
    text('strengthEn'),
    text('numeral'),
    ORDER,
    PART_OF_STRATEGY,
    supersedes('LeadingProject'),
  ],
  ...CITED,
}

/** A fiscal year and how far it had come. */
const YEARLY_STATUS = new RegExp(`^\\d{4}:(?:${ACTIVITY_STATUSES.join('|')})$`)

/** The latest of some yearly statuses as of today, where the file states none by itself. */
const statusOf = (statuses: string | undefined): string | undefined =>
  statuses === undefined
    ? undefined
    : (latestStatus(statuses.split(';'), fiscalYear(todayInJapan())) ?? 'NOT_STARTED')

/** An end, or that there is none. */
const endOrNone = (field: FieldText): Objection[] =>
  field('openEnded')?.toLowerCase() === 'true' && field('endsOn')
    ? [{ field: 'openEnded', message: 'openEnded says that it has no end; leave out endsOn or openEnded' }]
    : []

export const initiative: RecordType = {
  label: 'Initiative',
  columns: [
    ...NAMES,
    required(choice('status', ...ACTIVITY_STATUSES)),
    list(pattern('statuses', YEARLY_STATUS, '2024:ACTIVE')),
    date('startsOn'),
    date('endsOn'),
    boolean('openEnded'),
    OWNERS,
    ...LEVEL_NAMES,
    list(reference('alsoUnder', ['PolicyMeasure'], { relationship: 'ALSO_UNDER' })),
    implied(choice('kind', 'THEME', 'ACTION', 'MAIN_EFFORT', 'INITIATIVE')),
    ORDER,
    STRATEGY_ID,
    implied(
      reference('parent', ['StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative'], {
        relationship: 'PART_OF',
        copy: 'parentId',
      }),
    ),
    supersedes('Initiative'),
  ],
  implied: field => ({ status: field('status') ?? statusOf(field('statuses')) }),
  rule: endOrNone,
  ...CITED,
}

export const indicator: RecordType = {
  label: 'Indicator',
  columns: [
    ...NAMES,
    text('unitJa'),
    text('unitEn'),
    required(choice('direction', 'INCREASE', 'DECREASE', 'MAINTAIN')),
    choice('accumulation', 'NONE', 'PER_YEAR', 'SUM', 'RUNNING_TOTAL'),
    choice('resultType', 'INPUT', 'OUTPUT', 'OUTCOME', 'IMPACT', 'CONTEXT'),
    ...['calculation', 'dataSource', 'available'].flatMap(inBothLanguages),
    OWNERS,
    boolean('survey'),
    ORDER,
    STRATEGY_ID,
    implied(
      reference('measures', ['StrategicGoal', 'PolicyMeasure', 'Initiative'], { relationship: 'MEASURES' }),
    ),
    supersedes('Indicator'),
  ],
  ...CITED,
}
