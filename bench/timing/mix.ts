import { setTimeout as delay } from 'node:timers/promises'
import { oneOf, random } from '../data/random.ts'
import type { Contestant } from '../questions/contestant.ts'
import type { Side } from '../sides/side.ts'
import { type Load, underLoad } from './load.ts'

/** All questions in turn by a crowd, and how long a light one took beside them. */
export interface Mix {
  readonly load: Load
  readonly light: readonly number[]
}

const CROWD = 8
/** How long whoever asks the light question waits until the next. */
const PAUSE_MS = 50

/** A question that needs nothing of the database: what it waits for is the one thread that answers. */
const LIGHT = '{ __typename }'

/** Every question in a random order over 8 connections, the same order for each side; a light one beside it. */
export const mixOf = async (
  side: Side,
  contestants: readonly Contestant[],
  database: number | undefined,
  seconds: number,
): Promise<Mix> => {
  const next = random(8)
  const until = performance.now() + 1000 * seconds
  const light: number[] = []
  const askLight = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      await side.ask(LIGHT, {}).catch(() => undefined)
      light.push(performance.now() - began)
      await delay(PAUSE_MS)
    }
  }
  const [load] = await Promise.all([
    underLoad(() => oneOf(next, contestants), { node: side.pid, database }, CROWD, seconds),
    askLight(),
  ])
  return { load, light }
}
