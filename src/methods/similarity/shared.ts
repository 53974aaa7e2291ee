import { rounded } from '../numbers/matrix.ts'
import { rarity } from './rarity.ts'

/** That an item has something, and how it comes to have it. */
interface Held {
  readonly itemId: string
  readonly kind: string
  readonly id: string
  readonly links: number
  readonly of: number
}

/** Something that several items have. */
export interface Shared<Row extends Held> {
  readonly kind: Row['kind']
  readonly id: string
  readonly rarity: number
  readonly links: number
  readonly of: number
  /** How many of the items have it. */
  readonly count: number
  readonly heldBy: readonly Row[]
}

/** What at least so many items have, the rarest first; of equals what more of them have. */
export const sharedThings = <Row extends Held>(
  rows: readonly Row[],
  atLeast: number,
): readonly Shared<Row>[] => {
  const things = new Map<string, Row[]>()
  for (const row of rows) things.set(row.id, [...(things.get(row.id) ?? []), row])
  return [...things.values()]
    .flatMap(heldBy => {
      const [first] = heldBy
      const count = new Set(heldBy.map(({ itemId }) => itemId)).size
      if (first === undefined || count < atLeast) return []
      const { kind, id, links, of } = first
      return [{ kind, id, links, of, rarity: rounded(rarity(links, of)), count, heldBy }]
    })
    .sort((a, b) => b.rarity - a.rarity || b.count - a.count || (a.id < b.id ? -1 : 1))
}
