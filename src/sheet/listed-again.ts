import type { StoredNode } from '../graph/read/questions/dataset-read.ts'
import type { Above } from '../graph/read/questions/yearly-results.ts'
import { type Facts, nameOf, textOf } from './facts.ts'

/** How plans mark what they list a second time: 寄港回数（再掲）. */
const MARK = /[（(【［[〔]?\s*再掲\s*[）)】］\]〕]?/gu

const bareName = ({ properties }: StoredNode): string =>
  nameOf(properties).normalize('NFKC').replace(MARK, '').replace(/\s/g, '')

const isMarked = ({ properties }: StoredNode): boolean => nameOf(properties).includes('再掲')

/** From where to what an indicator is to go, as one text; empty where the plan does not print both. */
const wayOf = ({ values }: Facts, { id }: StoredNode): string => {
  const own = values.filter(
    ({ properties: { indicatorId, kind } }) =>
      indicatorId === id && (kind === 'BASELINE' || kind === 'TARGET'),
  )
  return new Set(own.map(({ properties }) => properties.kind)).size < 2
    ? ''
    : own
        .map(({ properties: { kind, year, value, textJa, breakdown } }) =>
          [kind, year, value, textJa, breakdown].join(' '),
        )
        .sort()
        .join('; ')
}

/** The other indicators that are this one again, because the plan lists it under several items. */
const sameIndicators = (facts: Facts, item: StoredNode): readonly StoredNode[] => {
  const twins = facts.items.filter(
    other =>
      other.label === 'Indicator' &&
      other.id !== item.id &&
      bareName(other) === bareName(item) &&
      textOf(other.properties, 'unitJa') === textOf(item.properties, 'unitJa'),
  )
  if (twins.length === 0) return []
  const way = wayOf(facts, item)
  return twins.filter(
    other => isMarked(other) || isMarked(item) || (way !== '' && wayOf(facts, other) === way),
  )
}

/** The indicators of which one says 再掲, so that both are to have one value. */
export const repeatedIndicators = (facts: Facts, id: string): readonly string[] => {
  const item = facts.items.find(each => each.id === id)
  if (item?.label !== 'Indicator') return []
  return sameIndicators(facts, item).flatMap(other => (isMarked(other) || isMarked(item) ? other.id : []))
}

/** The further items of the plan under which an indicator or an initiative stands. */
export const alsoUnder = (facts: Facts, item: StoredNode): readonly Above[] =>
  item.label === 'Indicator'
    ? sameIndicators(facts, item).flatMap(({ id }) => facts.measured.get(id) ?? [])
    : (facts.listedAgain.get(item.id) ?? [])
