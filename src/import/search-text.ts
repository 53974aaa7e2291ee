import type { NodeLabel } from '../model/model.ts'
import { nameKey } from '../model/name-key.ts'
import { searchProperties } from '../text/index-text.ts'
import type { GraphRecord } from './record.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** By what a record stands in a list by name; nothing for a record without a name of its own. */
const orderOf = ({ nameJa, nameEn }: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => {
  const name = text(nameJa) ?? text(nameEn)
  return name === undefined ? {} : { nameKey: nameKey(name) }
}

/** The texts by which an organisation is found and listed. */
export const searchTextOf = (label: NodeLabel, properties: Readonly<Record<string, unknown>>) => ({
  ...searchProperties(label, properties, {
    strategyId: undefined,
    placeId: text(properties.placeId),
    sample: properties.sample === true,
  }),
  ...orderOf(properties),
})

/**
 * Gives every record the texts by which it is found and listed. A part of a strategy is found by the strategy's place;
 * the strategy stands in the same file as its parts.
 */
export const withSearchText = (records: readonly GraphRecord[]): readonly GraphRecord[] => {
  const placeOfStrategy = new Map(
    records
      .filter(({ label }) => label === 'Strategy')
      .map(({ id, properties }) => [id, text(properties.placeId)]),
  )
  return records.map(record => {
    const { id, label, properties, row } = record
    const strategyId = label === 'Strategy' ? id : text(properties.strategyId)
    const own = label === 'Place' ? id : text(properties.placeId)
    const placeId = own ?? (strategyId ? placeOfStrategy.get(strategyId) : undefined)
    const sample = properties.sample === true || row.dataset.sample
    const found = searchProperties(label, properties, { strategyId, placeId, sample })
    return { ...record, properties: { ...properties, ...found, ...orderOf(properties) } }
  })
}
