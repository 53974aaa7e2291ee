import { type Collection, property, related } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'

export interface PlaceRow extends EntityRow {
  readonly code: string
  readonly prefectureCode: string
  readonly kind: 'PREFECTURE' | 'CITY' | 'TOWN' | 'VILLAGE' | 'SPECIAL_WARD' | 'WARD'
  readonly kana?: string | null
  readonly population?: number | null
  readonly parentId?: string | null
}

export const PLACE: Concept<PlaceRow> = concept<PlaceRow>('Place', [
  'code',
  'prefectureCode',
  'kind',
  'kana',
  'population',
  'parentId',
])

export const PLACES: Collection<PlaceRow> = {
  concept: PLACE,
  filters: { within: related('(n:Place)-[:PART_OF*1..2]->(f:Place)'), kind: property('kind') },
}

export const PLACES_OF_PLACE: OwnedList<PlaceRow> = {
  concept: PLACE,
  owner: 'Place',
  match: 'MATCH (owner)<-[:PART_OF]-(n:Place)',
  order: IN_ID_ORDER,
}
