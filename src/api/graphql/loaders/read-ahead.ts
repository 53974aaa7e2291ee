import type { EntityRow, Wanted } from '../../../graph/engine/concept.ts'
import type { Window } from '../../../graph/engine/keyset.ts'
import { type AnyList, type OwnedList, type Page, pageOf } from '../../../graph/engine/list.ts'
import type { Level, LevelRows } from '../../../graph/engine/tree.ts'

/** A level that was read before anybody asked for a list of it. */
interface Read {
  readonly level: Level
  readonly rows: LevelRows
}

const holdsAll = ({ level }: Read, wanted: Wanted): boolean =>
  [...wanted].every(name => level.wanted.has(name))

const isFirstPage = ({ start, stop, backward }: Window): boolean =>
  start === null && stop === null && !backward

/** Lists that were read together with what they belong to. */
export const createReadAhead = () => {
  const known = new Map<AnyList, Read[]>()
  const totals = new Map<AnyList, Map<string, number>>()

  const found = (list: AnyList, limit: number | undefined, ownerId: string, wanted: Wanted) =>
    known
      .get(list)
      ?.find(read => read.level.window?.limit === limit && read.rows.has(ownerId) && holdsAll(read, wanted))
      ?.rows.get(ownerId)

  return {
    add(level: Level | undefined, rows: LevelRows): void {
      if (level === undefined) return
      known.set(level.list, [...(known.get(level.list) ?? []), { level, rows }])
    },
    addTotals(list: AnyList | undefined, byOwner: ReadonlyMap<string, number>): void {
      if (list) totals.set(list, new Map([...(totals.get(list) ?? []), ...byOwner]))
    },
    /** How long the list of an owner is, if that was read. */
    total: (list: AnyList, ownerId: string): number | undefined => totals.get(list)?.get(ownerId),
    /** The whole list of an owner, if it was read with all that is wanted. */
    wholeList<Row extends EntityRow, Extra extends object>(
      list: OwnedList<Row, Extra>,
      ownerId: string,
      wanted: Wanted,
    ) {
      // Rows of a list are what the list declares.
      return found(list, undefined, ownerId, wanted) as readonly (Row & Extra)[] | undefined
    },
    /** The first page of the list of an owner, likewise. */
    page<Row extends EntityRow, Extra extends object>(
      list: OwnedList<Row, Extra>,
      window: Window,
      ownerId: string,
      wanted: Wanted,
    ): Page<Row, Extra> | undefined {
      const rows = isFirstPage(window) ? found(list, window.limit, ownerId, wanted) : undefined
      return rows && pageOf<Row, Extra>(rows as Parameters<typeof pageOf<Row, Extra>>[0], window)
    },
  }
}
