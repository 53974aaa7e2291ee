import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'

export interface WorkingGroupRow extends EntityRow {
  readonly platformId: string
}

export const WORKING_GROUP: Concept<WorkingGroupRow> = concept<WorkingGroupRow>('WorkingGroup', [
  'platformId',
])

export const WORKING_GROUPS: Collection<WorkingGroupRow> = {
  concept: WORKING_GROUP,
  filters: { platform: related('(n:WorkingGroup)-[:PART_OF]->(f:Platform)') },
}

export const GROUPS_OF_PLATFORM: OwnedList<WorkingGroupRow> = {
  concept: WORKING_GROUP,
  owner: 'Platform',
  match: 'MATCH (owner)<-[:PART_OF]-(n:WorkingGroup)',
  order: IN_ID_ORDER,
}
