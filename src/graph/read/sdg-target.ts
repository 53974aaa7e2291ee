import type { NodeLabel } from '../../model/model.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, related } from '../engine/filter.ts'
import { ascending, descending } from '../engine/keyset.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { LINK_TO_ITEM, LINK_TO_OWNER, type LinkExtra, STRONGEST_FIRST } from './link.ts'

export interface SdgTargetRow extends EntityRow {
  readonly code: string
  readonly iri: string
  readonly kind: 'OUTCOME' | 'MEANS_OF_IMPLEMENTATION'
  readonly goalId: string
}

export const SDG_TARGET: Concept<SdgTargetRow> = concept<SdgTargetRow>(
  'SdgTarget',
  ['code', 'iri', 'kind', 'goalId'],
  {
    color: ['goalId'],
  },
)

export const SDG_TARGETS: Collection<SdgTargetRow> = {
  concept: SDG_TARGET,
  filters: {
    goal: related('(n:SdgTarget)-[:PART_OF]->(f:SdgGoal)'),
    servedBy: related('(n:SdgTarget)<-[:ALIGNS_WITH]-(:Entity)-[:PART_OF*1..11]->(f:Strategy)'),
    kind: property('kind'),
  },
}

export const TARGETS_OF_SDG_GOAL: OwnedList<SdgTargetRow> = {
  concept: SDG_TARGET,
  owner: 'SdgGoal',
  match: 'MATCH (owner)<-[:PART_OF]-(n:SdgTarget)',
  order: IN_ID_ORDER,
}

export const TARGETS_INFLUENCED_BY_TARGET: OwnedList<SdgTargetRow, LinkExtra> = {
  concept: SDG_TARGET,
  owner: 'SdgTarget',
  match: 'MATCH (owner)-[link:INFLUENCES]->(n:SdgTarget)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_ITEM,
}

export const TARGETS_INFLUENCING_TARGET: OwnedList<SdgTargetRow, LinkExtra> = {
  concept: SDG_TARGET,
  owner: 'SdgTarget',
  match: 'MATCH (owner)<-[link:INFLUENCES]-(n:SdgTarget)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_OWNER,
}

/** Its own target, the one that its code begins with, before the others. */
export const TARGETS_OF_SDG_INDICATOR: OwnedList<SdgTargetRow> = {
  concept: SDG_TARGET,
  owner: 'SdgIndicator',
  match: 'MATCH (owner)-[:MEASURES]->(n:SdgTarget)',
  order: {
    name: 'LISTED',
    keys: [
      ascending("CASE WHEN owner.code STARTS WITH n.code + '.' THEN 0 ELSE 1 END", 'number'),
      ascending('n.sortKey'),
    ],
  },
}

/** SDG targets that an item serves. The link says which they are and in which order: their codes have two parts. */
const targetsServedBy = (owner: NodeLabel): OwnedList<SdgTargetRow, LinkExtra> => ({
  concept: SDG_TARGET,
  owner,
  match: `MATCH (owner)-[link:ALIGNS_WITH]->(n)
    WHERE link.objectSortKey CONTAINS '.'`,
  order: {
    name: 'STRENGTH',
    keys: [descending('link.strength', 'number'), ascending('link.objectSortKey')],
  },
  extra: LINK_TO_ITEM,
})

export const TARGETS_OF_GOAL = targetsServedBy('StrategicGoal')
export const TARGETS_OF_MEASURE = targetsServedBy('PolicyMeasure')
export const TARGETS_OF_INITIATIVE = targetsServedBy('Initiative')
export const TARGETS_OF_ORGANIZATION = targetsServedBy('Organization')
export const TARGETS_OF_NEED = targetsServedBy('Need')
export const TARGETS_OF_OFFER = targetsServedBy('Offer')
