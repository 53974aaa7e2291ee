import { type Collection, property, related } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { ascending } from '../engine/keyset.ts'
import type { OwnedList } from '../engine/list.ts'
import { byNumber } from '../engine/order.ts'

export interface IndicatorValueRow extends EntityRow {
  readonly kind: 'BASELINE' | 'TARGET' | 'ACTUAL'
  readonly year: number
  readonly yearLabel?: string | null
  readonly value: number
  readonly comparator: 'EQUAL' | 'AT_LEAST' | 'AT_MOST'
  readonly noteJa?: string | null
  readonly noteEn?: string | null
  readonly indicatorId: string
}

export const INDICATOR_VALUE: Concept<IndicatorValueRow> = concept<IndicatorValueRow>(
  'IndicatorValue',
  ['kind', 'year', 'yearLabel', 'value', 'comparator', 'noteJa', 'noteEn', 'indicatorId'],
  {
    name: ['indicatorId', 'year', 'kind'],
    nameLanguage: ['indicatorId', 'year', 'kind'],
  },
)

export const INDICATOR_VALUES: Collection<IndicatorValueRow> = {
  concept: INDICATOR_VALUE,
  filters: {
    indicator: related('(n:IndicatorValue)-[:VALUE_OF]->(f:Indicator)'),
    kind: property('kind'),
    year: property('year'),
  },
  orders: { YEAR: byNumber('n.year') },
}

export const VALUES_OF_INDICATOR: OwnedList<IndicatorValueRow> = {
  concept: INDICATOR_VALUE,
  owner: 'Indicator',
  match: 'MATCH (owner)<-[:VALUE_OF]-(n:IndicatorValue)',
  order: { name: 'YEAR', keys: [ascending('n.year', 'number'), ascending('n.id')] },
}
