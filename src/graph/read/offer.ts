import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { onDay, property, range, related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byText } from '../engine/order.ts'
import { alignmentFilters, servingGoal, servingTarget } from './alignment.ts'
import { type MatchExtra, MOST_SHARED_FIRST } from './match.ts'
import { isOpenOn } from './open.ts'

export interface OfferRow extends EntityRow {
  readonly status: 'OPEN' | 'MET' | 'WITHDRAWN'
  readonly postedOn?: string | null
  readonly validTo?: string | null
  readonly madeById: string
}

export const OFFER: Concept<OfferRow> = concept<OfferRow>(
  'Offer',
  ['status', 'postedOn', 'validTo', 'madeById'],
  { open: ['status', 'postedOn', 'validTo'] },
)

export const OFFERS: Collection<OfferRow> = {
  concept: OFFER,
  filters: {
    madeBy: related('(n:Offer)-[:MADE_BY]->(f:Organization)'),
    capability: related('(n:Offer)-[:PROVIDES]->(f:Capability)'),
    ...alignmentFilters('Offer'),
    status: property('status'),
    sample: property('sample'),
    postedOn: range('postedOn'),
    validTo: range('validTo'),
    openOn: onDay(day => isOpenOn('n', day)),
  },
  orders: { POSTED_ON: byText('postedOn'), VALID_TO: byText('validTo') },
}

export const OFFERS_OF_ORGANIZATION: OwnedList<OfferRow> = {
  concept: OFFER,
  owner: 'Organization',
  match: 'MATCH (owner)<-[:MADE_BY]-(n:Offer)',
  order: IN_ID_ORDER,
}

export const OFFERS_FOR_NEED: OwnedList<OfferRow, MatchExtra> = {
  concept: OFFER,
  owner: 'Need',
  match: `MATCH (owner)-[:REQUIRES]->(shared:Capability)<-[:PROVIDES]-(n:Offer)
    WITH n, shared
    ORDER BY shared.sortKey
    WITH n, collect(shared.id) AS link`,
  order: MOST_SHARED_FIRST,
  extra: { sharedCapabilities: 'link' },
}

export const OFFERS_OF_CAPABILITY: OwnedList<OfferRow> = {
  concept: OFFER,
  owner: 'Capability',
  match: 'MATCH (owner)<-[:PROVIDES]-(n:Offer)',
  order: IN_ID_ORDER,
}

export const OFFERS_SERVING_TARGET = servingTarget(OFFER)
export const OFFERS_SERVING_SDG_GOAL = servingGoal(OFFER)
