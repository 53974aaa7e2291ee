import type { Comparator, ValueKind, ValueState } from '../../methods/progress/indicator-values.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, range, related } from '../engine/filter.ts'
import { ascending } from '../engine/keyset.ts'
import type { OwnedList } from '../engine/list.ts'
import { byNumber } from '../engine/order.ts'

export interface IndicatorValueRow extends EntityRow {
  readonly kind: ValueKind
  readonly year: number
  readonly yearLabel?: string | null
  readonly yearAssumed?: boolean | null
  readonly asOf?: string | null
  readonly value?: number | null
  readonly valueTo?: number | null
  readonly comparator: Comparator
  readonly textJa?: string | null
  readonly textEn?: string | null
  readonly state?: ValueState | null
  readonly met?: boolean | null
  readonly everyYear?: boolean | null
  readonly unitJa?: string | null
  readonly unitEn?: string | null
  readonly breakdown?: readonly string[] | null
  readonly dataSourceJa?: string | null
  readonly dataSourceEn?: string | null
  readonly targetBasisJa?: string | null
  readonly targetBasisEn?: string | null
  readonly noteJa?: string | null
  readonly noteEn?: string | null
  readonly indicatorId: string
}

const NAMED_BY = ['indicatorId', 'year', 'kind', 'breakdown', 'asOf'] as const

export const INDICATOR_VALUE: Concept<IndicatorValueRow> = concept<IndicatorValueRow>(
  'IndicatorValue',
  [
    ...(['kind', 'year', 'yearLabel', 'yearAssumed', 'asOf', 'value', 'valueTo', 'comparator'] as const),
    ...(['textJa', 'textEn', 'state', 'met', 'everyYear', 'unitJa', 'unitEn', 'breakdown'] as const),
    ...(['dataSourceJa', 'dataSourceEn', 'targetBasisJa', 'targetBasisEn', 'noteJa', 'noteEn'] as const),
    'indicatorId',
  ],
  {
    name: NAMED_BY,
    nameLanguage: NAMED_BY,
  },
)

export const INDICATOR_VALUES: Collection<IndicatorValueRow> = {
  concept: INDICATOR_VALUE,
  filters: {
    indicator: related('(n:IndicatorValue)-[:VALUE_OF]->(f:Indicator)'),
    kind: property('kind'),
    year: property('year'),
    yearBetween: range('year'),
    value: range('value'),
  },
  orders: { YEAR: byNumber('n.year'), VALUE: byNumber('n.value') },
}

export const VALUES_OF_INDICATOR: OwnedList<IndicatorValueRow> = {
  concept: INDICATOR_VALUE,
  owner: 'Indicator',
  match: 'MATCH (owner)<-[:VALUE_OF]-(n:IndicatorValue)',
  order: { name: 'YEAR', keys: [ascending('n.year', 'number'), ascending('n.id')] },
}
