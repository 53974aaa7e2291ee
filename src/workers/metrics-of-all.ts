import { AggregatorRegistry, Counter, Gauge, Registry } from 'prom-client'
import { timeLimit } from '../environment/time-limit.ts'

/** What one process has counted, as prom-client's registry tells it. */
export type Numbers = readonly object[]

/** One of those whose numbers are added up. */
export interface Counting {
  /** Asks for what it has counted. */
  ask(call: number): void
}

/** The numbers of all processes as one text. */
export interface MetricsOfAll {
  text(): Promise<string>
  /** One has told what it has counted. */
  told(call: number, metrics: Numbers): void
  /** One was started in the place of another. */
  replaced(): void
}

/** Whoever has not told by then is late with everything, and is left out. */
const LATE_MS = 2_000

/** Adds up what those count that serve now. */
export const metricsOfAll = (serving: () => readonly Counting[]): MetricsOfAll => {
  const own = new Registry()
  new Gauge({
    name: 'tsunagu_workers_serving',
    help: 'Processes that serve.',
    registers: [own],
    collect() {
      this.set(serving().length)
    },
  })
  const replaced = new Counter({
    name: 'tsunagu_workers_replaced_total',
    help: 'Processes that have ended by themselves and were started again.',
    registers: [own],
  })
  const calls = new Map<number, (metrics: Numbers) => void>()
  let count = 0

  const ask = (one: Counting): Promise<Numbers | undefined> => {
    count += 1
    const call = count
    const late = timeLimit(LATE_MS)
    return new Promise<Numbers | undefined>(resolve => {
      calls.set(call, resolve)
      late.signal.addEventListener('abort', () => resolve(undefined), { once: true })
      one.ask(call)
    }).finally(() => {
      calls.delete(call)
      late.end()
    })
  }

  return {
    async text() {
      const told = await Promise.all([own.getMetricsAsJSON(), ...serving().map(ask)])
      return AggregatorRegistry.aggregate(told.filter(metrics => metrics !== undefined)).metrics()
    },
    told: (call, metrics) => calls.get(call)?.(metrics),
    replaced: () => replaced.inc(),
  }
}
