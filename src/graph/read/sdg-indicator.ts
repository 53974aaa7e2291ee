import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { LINK_TO_ITEM, type LinkExtra, STRONGEST_FIRST } from './link.ts'

export interface SdgIndicatorRow extends EntityRow {
  readonly code: string
  readonly iri: string
  readonly unCodes: readonly string[]
}

export const SDG_INDICATOR: Concept<SdgIndicatorRow> = concept<SdgIndicatorRow>('SdgIndicator', [
  'code',
  'iri',
  'unCodes',
])

export const SDG_INDICATORS: Collection<SdgIndicatorRow> = {
  concept: SDG_INDICATOR,
  filters: {
    target: related('(n:SdgIndicator)-[:MEASURES]->(f:SdgTarget)'),
    goal: related('(n:SdgIndicator)-[:MEASURES]->(:SdgTarget)-[:PART_OF]->(f:SdgGoal)'),
  },
}

export const SDG_INDICATORS_OF_INDICATOR: OwnedList<SdgIndicatorRow, LinkExtra> = {
  concept: SDG_INDICATOR,
  owner: 'Indicator',
  match: 'MATCH (owner)-[link:MAPS_TO]->(n:SdgIndicator)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_ITEM,
}

export const INDICATORS_OF_SDG_TARGET: OwnedList<SdgIndicatorRow> = {
  concept: SDG_INDICATOR,
  owner: 'SdgTarget',
  match: `MATCH (owner)<-[:MEASURES]-(n:SdgIndicator)
    WHERE n.code STARTS WITH owner.code + '.'`,
  order: IN_ID_ORDER,
}

/** One UN code is listed under several targets. */
export const LISTINGS_OF_SDG_INDICATOR: OwnedList<SdgIndicatorRow> = {
  concept: SDG_INDICATOR,
  owner: 'SdgIndicator',
  match: `MATCH (owner)-[:MEASURES]->(:SdgTarget)<-[:MEASURES]-(n:SdgIndicator)
    WHERE n.unCodes = owner.unCodes
    WITH DISTINCT ownerId, n`,
  order: IN_ID_ORDER,
}
