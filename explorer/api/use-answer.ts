import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { ask, type Operation, Refused, Unreachable } from './ask.ts'
import { apiIsGone, onReturn } from './presence.ts'
import { showsQuery } from './shown-queries.ts'

/** What is known of an answer; `data` may be that of the variables before, until the new one is there. */
export type Answer<Result> = {
  readonly data: Result | undefined
  readonly loading: boolean
  readonly error: Error | undefined
  readonly retry: () => void
}

type Entry = {
  data?: unknown
  error?: Error
  loading: boolean
  listeners: Set<() => void>
  version: number
  /** How many parts of the view want it; what nobody wants any more is no longer waited for. */
  wanted: number
  asked?: AbortController
}

/** How many answers are kept, so that Back shows at once what was there. */
const KEPT = 200

const entries = new Map<string, Entry>()

const entryOf = (key: string): Entry => {
  const known = entries.get(key)
  if (known) return known
  for (const [old, { listeners }] of entries) {
    if (entries.size < KEPT) break
    if (listeners.size === 0) entries.delete(old)
  }
  const entry: Entry = { loading: false, listeners: new Set(), version: 0, wanted: 0 }
  entries.set(key, entry)
  return entry
}

const changed = (entry: Entry, change: Partial<Entry>) => {
  Object.assign(entry, change)
  entry.version += 1
  for (const listener of entry.listeners) listener()
}

/** A database that has just started knows no plan yet, and makes one at a time. */
const TRIES = 3

/** Asks again what was not answered in time. */
const askAgain = <Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
  tries = TRIES,
): Promise<Result> =>
  ask(operation, variables, signal).catch((error: unknown) => {
    if (tries > 1 && error instanceof Refused && error.code === 'DEADLINE_EXCEEDED')
      return askAgain(operation, variables, signal, tries - 1)
    throw error
  })

/** How many answers are on their way: shown on the document for those who drive the page by program. */
let asking = 0

const note = (change: number) => {
  asking += change
  document.documentElement.dataset.asking = `${asking}`
}

note(0)

async function load<Result, Variables>(
  entry: Entry,
  operation: Operation<Result, Variables>,
  variables: Variables,
) {
  note(1)
  const asked = new AbortController()
  changed(entry, { loading: true, error: undefined, asked })
  try {
    const data = await askAgain(operation, variables, asked.signal)
    if (!asked.signal.aborted) changed(entry, { data, loading: false })
  } catch (error) {
    if (error instanceof Unreachable) apiIsGone()
    if (!asked.signal.aborted)
      changed(entry, { loading: false, error: error instanceof Error ? error : new Error(String(error)) })
  }
  // What an answer leads to is asked before this.
  note(-1)
}

/** Says that a part of the view wants an answer; the function returned, that it no longer does. */
function want(entry: Entry): () => void {
  entry.wanted += 1
  return () => {
    entry.wanted -= 1
    // What is drawn next may want the same.
    queueMicrotask(() => {
      if (entry.wanted > 0 || !entry.loading) return
      entry.asked?.abort()
      changed(entry, { loading: false })
    })
  }
}

const keyOf = <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) =>
  `${operation.__meta__?.hash ?? operation}${JSON.stringify(variables)}`

/**
 * The answers to an operation for each of several sets of variables, each asked once.
 * What could not be asked because the API was gone is asked when it is back; so is what is in view.
 */
export function useAnswers<Result, Variables>(
  operation: Operation<Result, Variables>,
  sets: readonly Variables[],
): readonly Answer<Result>[] {
  const keys = sets.map(variables => keyOf(operation, variables))
  const all = JSON.stringify(keys)
  const asked = useRef(sets)
  asked.current = sets

  // biome-ignore lint/correctness/useExhaustiveDependencies: `all` is the keys, as one value that can be compared
  const subscribe = useCallback(
    (listener: () => void) => {
      for (const key of keys) entryOf(key).listeners.add(listener)
      return () => {
        for (const key of keys) entryOf(key).listeners.delete(listener)
      }
    },
    [all],
  )
  useSyncExternalStore(subscribe, () => keys.map(key => entryOf(key).version).join())

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const ends = asked.current.flatMap(variables => {
      const entry = entryOf(keyOf(operation, variables))
      const askNow = () => load(entry, operation, variables)
      if (entry.data === undefined && !entry.loading) askNow()
      return [want(entry), showsQuery(operation, variables), onReturn(askNow)]
    })
    return () => {
      for (const end of ends) end()
    }
  }, [all, operation])

  return keys.map((key, index) => {
    const entry = entryOf(key)
    const variables = sets[index]
    return {
      // The entry of a key holds what its own operation answered.
      data: entry.data as Result | undefined,
      loading: entry.loading || (entry.data === undefined && !entry.error),
      error: entry.error,
      retry: () => {
        if (variables !== undefined) load(entry, operation, variables)
      },
    }
  })
}

const NOTHING_ASKED = { data: undefined, loading: false, error: undefined, retry: () => {} }

/**
 * The answer to an operation, asked once for each set of variables. Without variables nothing is asked.
 * The answer before stays until the new one is there.
 */
export function useAnswer<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
): Answer<Result> {
  const [answer = NOTHING_ASKED] = useAnswers(operation, variables === undefined ? [] : [variables])
  const before = useRef<Result | undefined>(undefined)
  if (answer.data !== undefined) before.current = answer.data
  return { ...answer, data: answer.data ?? (variables === undefined ? undefined : before.current) }
}
