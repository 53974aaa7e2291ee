import {
  CatalogNeedFacetsDocument,
  CatalogNeedsDocument,
  CatalogOfferFacetsDocument,
  CatalogOffersDocument,
  CatalogOrganizationFacetsDocument,
  CatalogOrganizationsDocument,
  CatalogSourcesDocument,
  type NeedFilter,
  type NeedRowsFragment,
  type OfferFilter,
  type OfferRowsFragment,
  type OrganizationFilter,
  type OrganizationRowsFragment,
  type SourceFilter,
  type SourceRowsFragment,
} from '../../generated/graphql.ts'
import { linkColumn, nameColumn, namesColumn, sdgColumn, textColumn } from './columns.tsx'
import { among, anyOf, type Definition, type OwnFacet } from './definition.ts'
import { noneOf } from './left-out.ts'
import type { CatalogWords } from './texts.ts'

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
