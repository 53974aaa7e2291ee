import { languageOf } from '../../app/language.ts'
import {
  type ActivityStatus,
  CatalogIndicatorFacetsDocument,
  CatalogIndicatorsDocument,
  CatalogInitiativeFacetsDocument,
  CatalogInitiativesDocument,
  CatalogMeasureFacetsDocument,
  CatalogMeasuresDocument,
  type CatalogValueFragment,
  type IndicatorFilter,
  type IndicatorRowsFragment,
  type InitiativeFilter,
  type InitiativeKind,
  type InitiativeRowsFragment,
  type MeasureRowsFragment,
  type PolicyMeasureFilter,
  type ResultType,
} from '../../generated/graphql.ts'
import type { Column } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { writtenValue } from '../../parts/written-value.ts'
import { linkColumn, nameColumn, sdgColumn } from './columns.tsx'
import { among, anyOf, type Definition } from './definition.ts'
import { ofPlans } from './left-out.ts'
import { Sparkline } from './sparkline.tsx'
import type { CatalogWords } from './texts.ts'

const INITIATIVE_KINDS = { THEME: 1, ACTION: 1, MAIN_EFFORT: 1, INITIATIVE: 1 } satisfies Record<
  InitiativeKind,
  1
>

const ACTIVITY = {
  PLANNED: 1,
  ACTIVE: 1,
  ENDED: 1,
  CANCELLED: 1,
  SUSPENDED: 1,
  NOT_STARTED: 1,
} satisfies Record<ActivityStatus, 1>

const RESULTS = { INPUT: 1, CONTEXT: 1, OUTPUT: 1, OUTCOME: 1, IMPACT: 1 } satisfies Record<ResultType, 1>

type Measure = MeasureRowsFragment['edges'][number]['node']

const stateOf = ({ assessment: { status, reason } }: Measure, words: CatalogWords) =>
  reason === 'NO_INDICATOR' ? words.noIndicator : words.states[status]

export const MEASURES: Definition<Measure, PolicyMeasureFilter> = {
  type: 'POLICY_MEASURE',
  list: 'policyMeasures',
  rows: CatalogMeasuresDocument,
  facets: CatalogMeasureFacetsDocument,
  fields: ['STRATEGY', 'GOAL', 'SDG_GOAL', 'ORGANIZATION'],
  hasSamples: false,
  filter: (chosen, _sample, leftOut) => ({
    strategy: ofPlans(chosen, leftOut),
    goal: anyOf(chosen.GOAL),
    sdgGoal: anyOf(chosen.SDG_GOAL),
    organization: anyOf(chosen.ORGANIZATION),
  }),
  columns: words => [
    nameColumn(words),
    linkColumn(words.goal, ({ goal }) => goal),
    { head: words.state, value: row => stateOf(row, words) },
    sdgColumn(words),
    { head: words.initiativeCount, value: ({ initiatives }) => initiatives.totalCount },
    { head: words.partnerCount, value: ({ participations }) => participations.totalCount },
  ],
  ownFacets: () => [],
  finding: (words, rows) =>
    words.measuresFinding(
      rows.length,
      rows.filter(
        ({ assessment }) => !['NO_ACTUAL', 'NO_TARGET', 'NOT_ASSESSABLE'].includes(assessment.status),
      ).length,
    ),
}

export const INITIATIVES: Definition<InitiativeRowsFragment['edges'][number]['node'], InitiativeFilter> = {
  type: 'INITIATIVE',
  list: 'initiatives',
  rows: CatalogInitiativesDocument,
  facets: CatalogInitiativeFacetsDocument,
  fields: ['STRATEGY', 'KIND', 'STATUS', 'GOAL', 'LEADING_PROJECT', 'ROLE', 'SDG_GOAL'],
  hasSamples: false,
  filter: (chosen, _sample, leftOut) => ({
    strategy: ofPlans(chosen, leftOut),
    kind: among(chosen.KIND, INITIATIVE_KINDS),
    status: among(chosen.STATUS, ACTIVITY),
    goal: anyOf(chosen.GOAL),
    leadingProject: anyOf(chosen.LEADING_PROJECT),
    role: among(chosen.ROLE, { FUNDING: 1, ACCOUNTABLE: 1, EXTENDING: 1, IMPLEMENTING: 1, KNOWLEDGE: 1 }),
    sdgGoal: anyOf(chosen.SDG_GOAL),
  }),
  columns: words => [
    nameColumn(words),
    { head: words.kind, value: ({ kind }) => words.kinds.initiative[kind] },
    linkColumn(words.parent, ({ parent }) => parent),
    { head: words.status, value: ({ status }) => words.kinds.activity[status] },
    sdgColumn(words),
    { head: words.partnerCount, value: ({ participations }) => participations.totalCount },
  ],
  ownFacets: () => [],
  finding: (words, rows) =>
    words.initiativesFinding(
      rows.length,
      rows.filter(({ participations }) => participations.totalCount === 0).length,
    ),
}

type Indicator = IndicatorRowsFragment['edges'][number]['node']

const valueColumn = (
  head: string,
  words: CatalogWords,
  of: (row: Indicator) => CatalogValueFragment | null,
): Column<Indicator> => ({
  head,
  value: row => of(row)?.value ?? null,
  show: row => {
    const value = of(row)
    if (!value) return <span className="quiet">{words.notRecorded}</span>
    return (
      <>
        {writtenValue(words.kinds, value)} {row.unit && <small lang={languageOf(row.unit)}>{row.unit}</small>}
        <br />
        <small>{words.year(value.year, value.yearLabel)}</small>
      </>
    )
  },
})

export const INDICATORS: Definition<Indicator, IndicatorFilter> = {
  type: 'INDICATOR',
  list: 'indicators',
  rows: CatalogIndicatorsDocument,
  facets: CatalogIndicatorFacetsDocument,
  fields: ['STRATEGY', 'MEASURED_ITEM', 'DIRECTION', 'RESULT_TYPE', 'SDG_INDICATOR'],
  hasSamples: false,
  filter: (chosen, _sample, leftOut) => ({
    strategy: ofPlans(chosen, leftOut),
    measuredItem: anyOf(chosen.MEASURED_ITEM),
    direction: among(chosen.DIRECTION, { INCREASE: 1, DECREASE: 1, MAINTAIN: 1 }),
    resultType: among(chosen.RESULT_TYPE, RESULTS),
    sdgIndicator: anyOf(chosen.SDG_INDICATOR),
  }),
  columns: words => [
    {
      ...nameColumn<Indicator>(words),
      show: row => (
        <>
          <EntityLink node={row} />
          <br />
          <small>{words.kinds.direction[row.direction]}</small>
        </>
      ),
    },
    { head: words.state, value: ({ progress }) => words.states[progress.status] },
    valueColumn(words.baseline, words, ({ progress }) => progress.baseline),
    valueColumn(words.target, words, ({ progress }) => progress.target),
    valueColumn(words.latest, words, ({ progress }) => progress.actual),
    {
      head: words.series,
      value: ({ values }) =>
        values
          .map(({ year, yearLabel, value }) => `${words.year(year, yearLabel)} ${value ?? words.notRecorded}`)
          .join(words.listSeparator),
      show: ({ values }) => <Sparkline values={values} />,
    },
  ],
  ownFacets: words => [
    {
      name: 'state',
      label: words.state,
      values: (Object.keys(words.states) as (keyof typeof words.states)[]).map(value => ({
        value,
        label: words.states[value],
      })),
      of: ({ progress }) => progress.status,
    },
  ],
  finding: (words, rows) =>
    words.indicatorsFinding(
      rows.length,
      rows.filter(({ values }) => values.some(({ kind }) => kind === 'ACTUAL')).length,
      rows.filter(({ progress }) => progress.targetYearPast).length,
    ),
}
