import { type Random, shuffled } from '../data/random.ts'
import { askOnce, type Contestant } from '../questions/contestant.ts'
import { computedBy } from '../sides/processor.ts'

/** Requests in a while, and what the two processes computed for each; undefined where nobody tells. */
export interface Load {
  readonly perSecond: number
  readonly failed: number
  readonly nodeMs: number | undefined
  readonly databaseMs: number | undefined
}

const perRequest = (before: number | undefined, after: number | undefined, requests: number) =>
  before === undefined || after === undefined || requests === 0
    ? undefined
    : (1000 * (after - before)) / requests

/** Asks over so many connections at once, each one thing after the other, for so many seconds. */
export const underLoad = async (
  next: () => Contestant,
  pids: { readonly node: number; readonly database: number | undefined },
  connections: number,
  seconds: number,
): Promise<Load> => {
  const computed = () => [computedBy(pids.node), computedBy(pids.database)] as const
  const [nodeBefore, databaseBefore] = computed()
  const began = performance.now()
  const until = began + 1000 * seconds
  let [done, failed] = [0, 0]
  const ask = async () => {
    while (performance.now() < until)
      await askOnce(next()).then(
        () => {
          done += 1
        },
        () => {
          failed += 1
        },
      )
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const [nodeAfter, databaseAfter] = computed()
  return {
    perSecond: (1000 * done) / (performance.now() - began),
    failed,
    nodeMs: perRequest(nodeBefore, nodeAfter, done + failed),
    databaseMs: perRequest(databaseBefore, databaseAfter, done + failed),
  }
}

/** How many ask at once. */
export const CONNECTIONS = [1, 8, 32] as const

/** The loads of one contestant, by the number of connections. */
export type Loads = ReadonlyMap<Contestant, readonly Load[]>

/** Each contestant by itself at each number of connections, in a random order. */
export const loadsOf = async (
  contestants: readonly Contestant[],
  database: number | undefined,
  seconds: number,
  next: Random,
  at: (done: number, of: number) => void,
): Promise<Loads> => {
  const loads = new Map<Contestant, Load[]>()
  for (const [index, connections] of CONNECTIONS.entries())
    for (const [place, contestant] of shuffled(next, contestants).entries()) {
      const pids = { node: contestant.side.pid, database }
      const load = await underLoad(() => contestant, pids, connections, seconds)
      loads.set(contestant, [...(loads.get(contestant) ?? []), load])
      at(index * contestants.length + place + 1, CONNECTIONS.length * contestants.length)
    }
  return loads
}
