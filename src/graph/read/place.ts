import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, range, related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byNumber } from '../engine/order.ts'

export interface PlaceRow extends EntityRow {
  readonly code: string
  /** A Japanese code, when null. */
  readonly scheme?: string | null
  readonly prefectureCode?: string | null
  readonly kind:
    | 'PREFECTURE'
    | 'CITY'
    | 'TOWN'
    | 'VILLAGE'
    | 'SPECIAL_WARD'
    | 'WARD'
    | 'COUNTRY'
    | 'REGION'
    | 'OTHER'
  readonly latitude?: number | null
  readonly longitude?: number | null
  readonly url?: string | null
  readonly kana?: string | null
  readonly population?: number | null
  readonly parentId?: string | null
}

export const PLACE: Concept<PlaceRow> = concept<PlaceRow>('Place', [
  'code',
  'scheme',
  'latitude',
  'longitude',
  'url',
  'prefectureCode',
  'kind',
  'kana',
  'population',
  'parentId',
])

export const PLACES: Collection<PlaceRow> = {
  concept: PLACE,
  filters: {
    within: related('(n:Place)-[:PART_OF*1..2]->(f:Place)'),
    kind: property('kind'),
    population: range('population'),
    latitude: range('latitude'),
    longitude: range('longitude'),
  },
  orders: {
    POPULATION: byNumber('n.population'),
    LATITUDE: byNumber('n.latitude'),
    LONGITUDE: byNumber('n.longitude'),
  },
}

export const PLACES_OF_PLACE: OwnedList<PlaceRow> = {
  concept: PLACE,
  owner: 'Place',
  match: 'MATCH (owner)<-[:PART_OF]-(n:Place)',
  order: IN_ID_ORDER,
}
