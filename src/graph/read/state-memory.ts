import type { Graph } from '../engine/driver.ts'

/** Which content a store has: a name that every import changes. Null where the last import gave none. */
export type StoreState = string | null

/** The state of the store, as a column of a statement that is sent anyway. */
export const STATE = `head(COLLECT { MATCH (store:Store {key: 'tsunagu'}) RETURN store.state })`

const STATE_ALONE = /* cypher */ `
  RETURN ${STATE} AS state`

/** The state of the store, for who has no other statement to send. */
export const storeState = async (graph: Graph): Promise<StoreState> => {
  const [row] = await graph.read<{ state: StoreState }>('state of the store', STATE_ALONE, {})
  return row?.state ?? null
}

/** Several, since a process may have more than one store, and read one while it changes. */
const KEPT_STATES = 4

const memories = new Set<Map<string, unknown>>()

/** A memory of what was read of the stores seen last, by their states: it is true until an import names the store anew. */
export const stateMemory = <Kept>() => {
  const kept = new Map<string, Kept>()
  memories.add(kept)
  return {
    /** What is kept of a state. */
    of: (state: StoreState): Kept | undefined => (state === null ? undefined : kept.get(state)),
    /** What is kept of any state. */
    all: (): readonly Kept[] => [...kept.values()],
    /** Keeps it, and forgets that of the oldest state where there are too many; a state without a name is not kept. */
    keep(state: StoreState, what: Kept): void {
      if (state === null) return
      const [oldest] = kept.keys()
      if (!kept.has(state) && kept.size >= KEPT_STATES && oldest !== undefined) kept.delete(oldest)
      kept.set(state, what)
    },
  }
}

/** Forgets everything that is kept, as the end of the process does. */
export const forgetStates = (): void => {
  for (const kept of memories) kept.clear()
}
