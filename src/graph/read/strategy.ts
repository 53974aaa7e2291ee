import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { partialRange, range, related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byNumber, byText } from '../engine/order.ts'

export interface StrategyRow extends EntityRow {
  readonly placeId: string
  readonly edition?: number | null
  readonly adoptedOn?: string | null
  readonly revisedOn?: string | null
  readonly startsOn?: string | null
  readonly endsOn?: string | null
  readonly years?: number | null
  readonly outlookPopulation?: number | null
  readonly outlookYear?: number | null
  readonly supersedesId?: string | null
  readonly levelsJa?: readonly string[] | null
  readonly levelsEn?: readonly string[] | null
}

export const STRATEGY: Concept<StrategyRow> = concept<StrategyRow>('Strategy', [
  'placeId',
  'edition',
  'adoptedOn',
  'revisedOn',
  'startsOn',
  'endsOn',
  'years',
  'outlookPopulation',
  'outlookYear',
  'supersedesId',
  'levelsJa',
  'levelsEn',
])

export const STRATEGIES: Collection<StrategyRow> = {
  concept: STRATEGY,
  filters: {
    place: related('(n:Strategy)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)'),
    startsOn: range('startsOn'),
    endsOn: range('endsOn'),
    adoptedOn: partialRange('adoptedOn'),
    revisedOn: partialRange('revisedOn'),
    edition: range('edition'),
    years: range('years'),
    outlookPopulation: range('outlookPopulation'),
    outlookYear: range('outlookYear'),
  },
  orders: {
    STARTS_ON: byText('startsOn'),
    ENDS_ON: byText('endsOn'),
    ADOPTED_ON: byText('adoptedOn'),
    REVISED_ON: byText('revisedOn'),
    EDITION: byNumber('n.edition'),
    YEARS: byNumber('n.years'),
    OUTLOOK_POPULATION: byNumber('n.outlookPopulation'),
    OUTLOOK_YEAR: byNumber('n.outlookYear'),
  },
}

export const STRATEGIES_OF_PLACE: OwnedList<StrategyRow> = {
  concept: STRATEGY,
  owner: 'Place',
  match: `MATCH (owner)<-[:PART_OF*0..2]-(place:Place)
    MATCH (n:Strategy {placeId: place.id})
    USING INDEX n:Strategy(placeId)`,
  order: IN_ID_ORDER,
}

export const SUCCESSORS_OF_STRATEGY: OwnedList<StrategyRow> = {
  concept: STRATEGY,
  owner: 'Strategy',
  match: 'MATCH (owner)<-[:SUPERSEDES]-(n:Strategy)',
  order: IN_ID_ORDER,
}

export const STRATEGIES_BASED_ON_SOURCE: OwnedList<StrategyRow> = {
  concept: STRATEGY,
  owner: 'Source',
  match: `MATCH (owner)<-[:BASED_ON]-(n:Strategy)
    WITH DISTINCT n`,
  order: IN_ID_ORDER,
}
