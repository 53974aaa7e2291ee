import { useSyncExternalStore } from 'react'

/** Whether the API answers: `back` for a moment after it was gone. */
export type Presence = 'here' | 'gone' | 'back'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 8_000
const BACK_MS = 4_000

let presence: Presence = 'here'
const listeners = new Set<() => void>()
const returns = new Set<() => void>()

const become = (next: Presence) => {
  presence = next
  for (const listener of listeners) listener()
}

const answers = async () => {
  try {
    return (await fetch('/readyz', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** Asks again and again, less and less often, until the API is ready. */
const watch = (waitMs: number) => {
  setTimeout(async () => {
    if (!(await answers())) return watch(Math.min(waitMs * 1.5, LONGEST_WAIT_MS))
    become('back')
    for (const onReturn of returns) onReturn()
    setTimeout(() => presence === 'back' && become('here'), BACK_MS)
  }, waitMs)
}

/** Is told by whoever met no answer. */
export const apiIsGone = (): void => {
  if (presence === 'gone') return
  become('gone')
  watch(FIRST_WAIT_MS)
}

/** Calls back each time the API has come back; returns how to end it. */
export const onReturn = (callback: () => void): (() => void) => {
  returns.add(callback)
  return () => returns.delete(callback)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePresence = (): Presence => useSyncExternalStore(subscribe, () => presence)
