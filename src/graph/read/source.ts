import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { partialRange } from '../engine/filter.ts'
import { ascending } from '../engine/keyset.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byText } from '../engine/order.ts'

export interface SourceRow extends EntityRow {
  readonly url?: string | null
  readonly publisher?: string | null
  readonly issuedOn?: string | null
  readonly licence?: string | null
}

export const SOURCE: Concept<SourceRow> = concept<SourceRow>('Source', [
  'url',
  'publisher',
  'issuedOn',
  'licence',
])

export const SOURCES: Collection<SourceRow> = {
  concept: SOURCE,
  filters: { issuedOn: partialRange('issuedOn') },
  orders: { ISSUED_ON: byText('issuedOn') },
}

export const SOURCES_OF_STRATEGY: OwnedList<SourceRow> = {
  concept: SOURCE,
  owner: 'Strategy',
  match: `MATCH (owner)-[basis:BASED_ON]->(n:Source)
    WITH ownerId, owner, n, min(coalesce(basis.order, 0)) AS link`,
  order: { name: 'ORDER', keys: [ascending('link', 'number'), ascending('n.sortKey')] },
}

export const SOURCES_OF_ENTITY: OwnedList<SourceRow> = {
  concept: SOURCE,
  owner: 'Entity',
  match: `MATCH (owner)-[:CITED_IN|QUOTES]->(n:Source)
    WITH DISTINCT ownerId, n`,
  order: IN_ID_ORDER,
}
