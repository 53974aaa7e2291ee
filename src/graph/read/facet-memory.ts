import type { Graph } from '../engine/driver.ts'
import { type StoreState, stateMemory, storeState } from './state-memory.ts'

/**
 * What was counted over all of a type, by the state of the store in which it was counted and by a key. To count it
 * reads all of the type, and only an import changes it: so it is counted once, and costs a glance at the state after.
 */
const memory = stateMemory<Map<string, unknown>>()
const KEPT_OF_STATE = 2_000

/** What is being counted now: who asks for the same waits for it. */
const underWay = new Map<string, Promise<unknown>>()

const keep = <Value>(state: StoreState, found: ReadonlyMap<string, Value>): void => {
  const own = memory.of(state) ?? new Map<string, unknown>()
  if (own.size > KEPT_OF_STATE) own.clear()
  for (const [key, value] of found) own.set(key, value)
  memory.keep(state, own)
}

const hasAll = (own: ReadonlyMap<string, unknown> | undefined, keys: readonly string[]): boolean =>
  own !== undefined && keys.every(key => own.has(key))

/** What is kept under some keys in the state that the store has now; undefined where any of it is not. */
const remembered = async <Value>(graph: Graph, keys: readonly string[]) => {
  if (!memory.all().some(own => hasAll(own, keys))) return undefined
  const own = memory.of(await storeState(graph))
  // Nobody but who asks for such values makes such keys.
  return hasAll(own, keys) ? (own as ReadonlyMap<string, Value>) : undefined
}

/** The values of some keys, as `count` finds them together with the state in which the store was before. */
export const countedOnce = async <Value>(
  graph: Graph,
  keys: readonly string[],
  count: () => Promise<{ readonly state: StoreState; readonly found: ReadonlyMap<string, Value> }>,
): Promise<ReadonlyMap<string, Value>> => {
  const before = await remembered<Value>(graph, keys)
  if (before) return before
  const work = keys.join()
  const others = underWay.get(work)
  if (others) {
    // They have begun earlier and so end in time, one way or the other.
    await others.catch(() => undefined)
    const theirs = await remembered<Value>(graph, keys)
    if (theirs) return theirs
  }
  const counting = count()
  underWay.set(work, counting)
  try {
    const { state, found } = await counting
    keep(state, found)
    return found
  } finally {
    if (underWay.get(work) === counting) underWay.delete(work)
  }
}
