import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'

export interface CapabilityRow extends EntityRow {
  readonly aliasesJa?: readonly string[] | null
  readonly aliasesEn?: readonly string[] | null
  readonly broaderId?: string | null
}

export const CAPABILITY: Concept<CapabilityRow> = concept<CapabilityRow>('Capability', [
  'aliasesJa',
  'aliasesEn',
  'broaderId',
])

export const CAPABILITIES: Collection<CapabilityRow> = {
  concept: CAPABILITY,
  filters: { broader: related('(n:Capability)-[:BROADER*1..8]->(f:Capability)') },
}

export const CAPABILITIES_OF_NEED: OwnedList<CapabilityRow> = {
  concept: CAPABILITY,
  owner: 'Need',
  match: 'MATCH (owner)-[:REQUIRES]->(n:Capability)',
  order: IN_ID_ORDER,
}

export const CAPABILITIES_OF_OFFER: OwnedList<CapabilityRow> = {
  concept: CAPABILITY,
  owner: 'Offer',
  match: 'MATCH (owner)-[:PROVIDES]->(n:Capability)',
  order: IN_ID_ORDER,
}

export const NARROWER_CAPABILITIES: OwnedList<CapabilityRow> = {
  concept: CAPABILITY,
  owner: 'Capability',
  match: 'MATCH (owner)<-[:BROADER]-(n:Capability)',
  order: IN_ID_ORDER,
}
