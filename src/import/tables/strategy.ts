import type { NodeLabel } from '../../model/model.ts'
import {
  CITED,
  choice,
  date,
  implied,
  integer,
  list,
  NAMES,
  otherwise,
  partialDate,
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
    implied(reference('goal', ['StrategicGoal'], { relationship: 'PART_OF', copy: 'goalId' })),
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

export const initiative: RecordType = {
  label: 'Initiative',
  columns: [
    ...NAMES,
    required(choice('status', 'PLANNED', 'ACTIVE', 'ENDED', 'CANCELLED')),
    date('startsOn'),
    date('endsOn'),
    implied(choice('kind', 'THEME', 'ACTION', 'MAIN_EFFORT')),
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
  ...CITED,
}

export const indicator: RecordType = {
  label: 'Indicator',
  columns: [
    ...NAMES,
    text('unitJa'),
    text('unitEn'),
    required(choice('direction', 'INCREASE', 'DECREASE', 'MAINTAIN')),
    choice('resultType', 'OUTPUT', 'OUTCOME', 'IMPACT'),
    ORDER,
    STRATEGY_ID,
    implied(
      reference('measures', ['StrategicGoal', 'PolicyMeasure', 'Initiative'], { relationship: 'MEASURES' }),
    ),
    supersedes('Indicator'),
  ],
  ...CITED,
}

/** Fiscal years within which a value can lie; outside them it is a slip of the pen. */
const [FIRST_YEAR, LAST_YEAR] = [1868, 2200]

export const indicatorValue: RecordType = {
  label: 'IndicatorValue',
  file: 'indicator-values',
  id: field => {
    const [measured, year, kind] = [field('indicator'), field('year'), field('kind')]
    return measured && year && kind
      ? `value:${measured.replace(/^indicator:/, '')}@${year}.${kind.toLowerCase()}`
      : undefined
  },
  columns: [
    required(reference('indicator', ['Indicator'], { relationship: 'VALUE_OF', copy: 'indicatorId' })),
    required(choice('kind', 'BASELINE', 'TARGET', 'ACTUAL')),
    required(integer('year', FIRST_YEAR, LAST_YEAR)),
    text('yearLabel'),
    required({ name: 'value', format: { type: 'decimal', least: -Infinity, greatest: Infinity } }),
    otherwise('EQUAL', choice('comparator', 'EQUAL', 'AT_LEAST', 'AT_MOST')),
    text('noteJa'),
    text('noteEn'),
  ],
  ...CITED,
}
