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

type Entry = { data?: unknown; error?: Error; loading: boolean; listeners: Set<() => void>; version: number }

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
  const entry: Entry = { loading: false, listeners: new Set(), version: 0 }
  entries.set(key, entry)
  return entry
}

const changed = (entry: Entry, change: Partial<Entry>) => {
  Object.assign(entry, change)
  entry.version += 1
  for (const listener of entry.listeners) listener()
}

/** Asks again what was not answered in time: a database that has just started knows no plan yet. */
const askTwice = <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) =>
  ask(operation, variables).catch((error: unknown) => {
    if (error instanceof Refused && error.code === 'DEADLINE_EXCEEDED') return ask(operation, variables)
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
  changed(entry, { loading: true, error: undefined })
  try {
    changed(entry, { data: await askTwice(operation, variables), loading: false })
  } catch (error) {
    if (error instanceof Unreachable) apiIsGone()
    changed(entry, { loading: false, error: error instanceof Error ? error : new Error(String(error)) })
  }
  // What an answer leads to is asked before this.
  note(-1)
}

/**
 * The answer to an operation, asked once for each set of variables. Without variables nothing is asked.
 * What could not be asked because the API was gone is asked when it is back; so is what is in view.
 */
export function useAnswer<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
): Answer<Result> {
  const key =
    variables === undefined ? '' : `${operation.__meta__?.hash ?? operation}${JSON.stringify(variables)}`
  const asked = useRef(variables)
  asked.current = variables
  const before = useRef<Result | undefined>(undefined)

  const subscribe = useCallback(
    (listener: () => void) => {
      const entry = entryOf(key)
      entry.listeners.add(listener)
      return () => entry.listeners.delete(listener)
    },
    [key],
  )
  useSyncExternalStore(subscribe, () => entryOf(key).version)

  const retry = useCallback(() => {
    if (asked.current !== undefined) load(entryOf(key), operation, asked.current)
  }, [key, operation])

  useEffect(() => {
    if (asked.current === undefined) return
    const entry = entryOf(key)
    if (entry.data === undefined && !entry.loading) retry()
    const forget = showsQuery(operation, asked.current)
    const end = onReturn(retry)
    return () => {
      forget()
      end()
    }
  }, [key, operation, retry])

  const entry = entryOf(key)
  // The entry of a key holds what its own operation answered.
  const data = entry.data as Result | undefined
  if (data !== undefined) before.current = data
  return {
    data: data ?? (variables === undefined ? undefined : before.current),
    loading: variables !== undefined && (entry.loading || (entry.data === undefined && !entry.error)),
    error: entry.error,
    retry,
  }
}
