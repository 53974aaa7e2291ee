import { languageOf } from '../../app/language.ts'
import {
  type ActivityStatus,
  CatalogIndicatorFacetsDocument,
  CatalogIndicatorsDocument,
  CatalogInitiativeFacetsDocument,
  CatalogInitiativesDocument,
  CatalogMeasureFacetsDocument,
  CatalogMeasuresDocument,
  CatalogNeedFacetsDocument,
  CatalogNeedsDocument,
  CatalogOfferFacetsDocument,
  CatalogOffersDocument,
  CatalogOrganizationFacetsDocument,
  CatalogOrganizationsDocument,
  CatalogSourcesDocument,
  type CatalogValueFragment,
  type EntityNameFragment,
  type IndicatorFilter,
  type IndicatorRowsFragment,
  type InitiativeFilter,
  type InitiativeKind,
  type InitiativeRowsFragment,
  type MeasureRowsFragment,
  type NeedFilter,
  type NeedRowsFragment,
  type OfferFilter,
  type OfferRowsFragment,
  type OrganizationFilter,
  type OrganizationRowsFragment,
  type PolicyMeasureFilter,
  type ResultType,
  type SdgGoalMarkFragment,
  type SourceFilter,
  type SourceRowsFragment,
} from '../../generated/graphql.ts'
import type { Column } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { SdgMarks } from '../../parts/sdg-mark.tsx'
import { writtenValue } from '../../parts/written-value.ts'
import { among, anyOf, type Definition, type OwnFacet } from './definition.ts'
import { noneOf, ofPlans } from './left-out.ts'
import { Sparkline } from './sparkline.tsx'
import type { CatalogWords } from './texts.ts'

type Named = EntityNameFragment

const nameColumn = <Row extends Named>(words: CatalogWords): Column<Row> => ({
  head: words.name,
  value: ({ name }) => name,
  show: row => <EntityLink node={row} />,
})

const linkColumn = <Row,>(head: string, of: (row: Row) => Named | null): Column<Row> => ({
  head,
  value: row => of(row)?.name ?? null,
  show: row => {
    const node = of(row)
    return node && <EntityLink node={node} />
  },
})

const sdgColumn = <Row extends { readonly sdgGoals: { readonly nodes: readonly SdgGoalMarkFragment[] } }>(
  words: CatalogWords,
): Column<Row> => ({
  head: words.sdgs,
  value: ({ sdgGoals }) => sdgGoals.nodes.map(({ code }) => code).join(' '),
  show: ({ sdgGoals }) => <SdgMarks sdgs={sdgGoals.nodes} />,
})

const namesColumn = <Row,>(
  head: string,
  words: CatalogWords,
  of: (row: Row) => readonly Named[],
): Column<Row> => ({
  head,
  value: row =>
    of(row)
      .map(({ name }) => name)
      .join(words.listSeparator),
  show: row => (
    <ul className="plain inline-list">
      {of(row).map(node => (
        <li key={node.id}>
          <EntityLink node={node} />
        </li>
      ))}
    </ul>
  ),
})

const textColumn = <Row,>(head: string, of: (row: Row) => string | null): Column<Row> => ({
  head,
  value: of,
  show: row => {
    const text = of(row)
    return text && <span lang={languageOf(text)}>{text}</span>
  },
})

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

const SOON_MS = 91 * 24 * 3_600_000

const deadlineOf = ({ validTo }: { readonly validTo: string | null }) => {
  if (validTo === null) return 'none'
  const today = new Date()
  const until = new Date(validTo)
  if (validTo < today.toISOString().slice(0, validTo.length)) return 'past'
  return until.getTime() - today.getTime() <= SOON_MS ? 'soon' : 'later'
}

const deadlineFacet = <Row extends { readonly validTo: string | null }>(
  words: CatalogWords,
): OwnFacet<Row> => ({
  name: 'deadline',
  label: words.deadline,
  values: (['past', 'soon', 'later', 'none'] as const).map(value => ({
    value,
    label: words.deadlines[value],
  })),
  of: deadlineOf,
})

const isOpen = ({ status }: { readonly status: string }) => status === 'OPEN'

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

const ORGANIZATION_KINDS = {
  GOVERNMENT: 1,
  LOCAL_GOVERNMENT: 1,
  OTHER_PUBLIC_SECTOR: 1,
  INTERNATIONAL_NGO: 1,
  NATIONAL_NGO: 1,
  REGIONAL_NGO: 1,
  PUBLIC_PRIVATE_PARTNERSHIP: 1,
  MULTILATERAL: 1,
  FOUNDATION: 1,
  PRIVATE_SECTOR: 1,
  ACADEMIC: 1,
  OTHER: 1,
}

export const ORGANIZATIONS: Definition<
  OrganizationRowsFragment['edges'][number]['node'],
  OrganizationFilter
> = {
  type: 'ORGANIZATION',
  list: 'organizations',
  rows: CatalogOrganizationsDocument,
  facets: CatalogOrganizationFacetsDocument,
  fields: ['KIND', 'CATEGORY', 'PLACE', 'MEMBER_OF', 'SDG_GOAL', 'CAPABILITY'],
  hasSamples: true,
  filter: (chosen, sample) => ({
    sample,
    kind: among(chosen.KIND, ORGANIZATION_KINDS),
    category: among(chosen.CATEGORY, { LOCAL_GOVERNMENT: 1, MINISTRY: 1, PRIVATE: 1, UNKNOWN: 1 }),
    place: anyOf(chosen.PLACE),
    memberOf: anyOf(chosen.MEMBER_OF),
    sdgGoal: anyOf(chosen.SDG_GOAL),
    capability: anyOf(chosen.CAPABILITY),
  }),
  columns: words => [
    nameColumn(words),
    { head: words.kind, value: ({ kind }) => words.kinds.organization[kind] },
    linkColumn(words.place, ({ place }) => place),
    sdgColumn(words),
    { head: words.initiativeCount, value: ({ participations }) => participations.totalCount },
    { head: words.needCount, value: ({ needs }) => needs.totalCount },
    { head: words.offerCount, value: ({ offers }) => offers.totalCount },
  ],
  ownFacets: () => [],
  finding: (words, rows) =>
    words.organizationsFinding(rows.length, rows.filter(({ dataset }) => !dataset.sample).length),
}

const OPENNESS = { OPEN: 1, MET: 1, WITHDRAWN: 1 }

export const NEEDS: Definition<NeedRowsFragment['edges'][number]['node'], NeedFilter> = {
  type: 'NEED',
  list: 'needs',
  rows: CatalogNeedsDocument,
  facets: CatalogNeedFacetsDocument,
  fields: ['STATUS', 'PLACE', 'SDG_GOAL', 'CAPABILITY', 'RAISED_BY'],
  hasSamples: true,
  filter: (chosen, sample) => ({
    sample,
    status: among(chosen.STATUS, OPENNESS),
    place: anyOf(chosen.PLACE),
    sdgGoal: anyOf(chosen.SDG_GOAL),
    capability: anyOf(chosen.CAPABILITY),
    raisedBy: anyOf(chosen.RAISED_BY),
  }),
  columns: words => [
    nameColumn(words),
    textColumn(words.until, ({ validTo }) => validTo),
    linkColumn(words.place, ({ place }) => place),
    sdgColumn(words),
    namesColumn(words.capabilities, words, ({ requires }) => requires),
    linkColumn(words.raisedBy, ({ raisedBy }) => raisedBy),
    { head: words.status, value: ({ status }) => words.kinds.openness[status] },
  ],
  ownFacets: words => [deadlineFacet(words)],
  finding: (words, rows) => words.needsFinding(rows.length, rows.filter(isOpen).length),
}

export const OFFERS: Definition<OfferRowsFragment['edges'][number]['node'], OfferFilter> = {
  type: 'OFFER',
  list: 'offers',
  rows: CatalogOffersDocument,
  facets: CatalogOfferFacetsDocument,
  fields: ['STATUS', 'SDG_GOAL', 'CAPABILITY', 'MADE_BY'],
  hasSamples: true,
  filter: (chosen, sample) => ({
    sample,
    status: among(chosen.STATUS, OPENNESS),
    sdgGoal: anyOf(chosen.SDG_GOAL),
    capability: anyOf(chosen.CAPABILITY),
    madeBy: anyOf(chosen.MADE_BY),
  }),
  columns: words => [
    nameColumn(words),
    textColumn(words.until, ({ validTo }) => validTo),
    linkColumn(words.place, ({ madeBy }) => madeBy.place),
    sdgColumn(words),
    namesColumn(words.capabilities, words, ({ provides }) => provides),
    linkColumn(words.madeBy, ({ madeBy }) => madeBy),
    { head: words.status, value: ({ status }) => words.kinds.openness[status] },
  ],
  ownFacets: words => [deadlineFacet(words)],
  finding: (words, rows) => words.offersFinding(rows.length, rows.filter(isOpen).length),
}

export const SOURCES: Definition<SourceRowsFragment['edges'][number]['node'], SourceFilter> = {
  type: 'SOURCE',
  list: 'sources',
  rows: CatalogSourcesDocument,
  fields: [],
  hasSamples: false,
  filter: (_chosen, _sample, { datasets }) => ({ dataset: noneOf(datasets) }),
  columns: words => [
    nameColumn(words),
    textColumn(words.publisher, ({ publisher }) => publisher),
    textColumn(words.issued, ({ issuedOn }) => issuedOn),
    textColumn(words.licence, ({ licence }) => licence),
    { head: words.cited, value: ({ citedBy }) => citedBy.totalCount },
  ],
  ownFacets: () => [],
  finding: (words, rows) => words.sourcesFinding(rows.length),
}
