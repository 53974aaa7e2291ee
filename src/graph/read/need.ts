import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { onDay, property, range, related, type Scope } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byText } from '../engine/order.ts'
import { alignmentFilters, servingGoal, servingTarget } from './alignment.ts'
import { type MatchExtra, MOST_SHARED_FIRST } from './match.ts'
import { isOpenOn } from './open.ts'
import {
  ITEMS_ASKING,
  listsOfItem,
  NEEDS_OF_OWNER,
  type SharedItem,
  THROUGH_NEED,
  type ThroughExtra,
} from './part-whole.ts'

export interface NeedRow extends EntityRow {
  readonly status: 'OPEN' | 'MET' | 'WITHDRAWN'
  readonly postedOn?: string | null
  readonly validTo?: string | null
  readonly raisedById: string
  readonly placeId?: string | null
}

export const NEED: Concept<NeedRow> = concept<NeedRow>(
  'Need',
  ['status', 'postedOn', 'validTo', 'raisedById', 'placeId'],
  { open: ['status', 'postedOn', 'validTo'] },
)

export const NEEDS: Collection<NeedRow> = {
  concept: NEED,
  filters: {
    raisedBy: related('(n:Need)-[:RAISED_BY]->(f:Organization)'),
    for: ITEMS_ASKING,
    place: related('(n:Need)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)'),
    capability: related('(n:Need)-[:REQUIRES]->(f:Capability)'),
    ...alignmentFilters('Need'),
    status: property('status'),
    sample: property('sample'),
    postedOn: range('postedOn'),
    validTo: range('validTo'),
    openOn: onDay(day => isOpenOn('n', day)),
  },
  orders: { POSTED_ON: byText('postedOn'), VALID_TO: byText('validTo') },
}

export const NEEDS_OF_PLACE: OwnedList<NeedRow> = {
  concept: NEED,
  owner: 'Place',
  match: 'MATCH (owner)<-[:PART_OF*0..2]-(:Place)<-[:OF_PLACE]-(n:Need)',
  order: IN_ID_ORDER,
}

/** What is asked for an item, or also for its parts. */
const needsOf = (owner: SharedItem, scope: Scope): OwnedList<NeedRow, ThroughExtra> => ({
  concept: NEED,
  owner,
  match: NEEDS_OF_OWNER(scope),
  order: IN_ID_ORDER,
  extra: { throughId: THROUGH_NEED },
})

export const NEEDS_OF_ITEM = listsOfItem(needsOf)

export const NEEDS_OF_ORGANIZATION: OwnedList<NeedRow> = {
  concept: NEED,
  owner: 'Organization',
  match: 'MATCH (owner)<-[:RAISED_BY]-(n:Need)',
  order: IN_ID_ORDER,
}

export const NEEDS_FOR_OFFER: OwnedList<NeedRow, MatchExtra> = {
  concept: NEED,
  owner: 'Offer',
  match: `MATCH (owner)-[:PROVIDES]->(shared:Capability)<-[:REQUIRES]-(n:Need)
    WITH n, shared
    ORDER BY shared.sortKey
    WITH n, collect(shared.id) AS link`,
  order: MOST_SHARED_FIRST,
  extra: { sharedCapabilities: 'link' },
}

export const NEEDS_OF_CAPABILITY: OwnedList<NeedRow> = {
  concept: NEED,
  owner: 'Capability',
  match: 'MATCH (owner)<-[:REQUIRES]-(n:Need)',
  order: IN_ID_ORDER,
}

export const NEEDS_SERVING_TARGET = servingTarget(NEED)
export const NEEDS_SERVING_SDG_GOAL = servingGoal(NEED)
