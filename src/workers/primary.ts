import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { ReadinessCheck } from '../api/http/health.ts'
import { LIMITS } from '../api/limits/limits.ts'
import type { SharedLimits } from '../api/limits/shared.ts'
import type { Address } from '../graph/engine/driver.ts'
import { partOfWorker, type WorkersPart } from './limits-of-all.ts'
import type { FromPrimary, FromWorker, Standing } from './messages.ts'
import { metricsOfAll } from './metrics-of-all.ts'
import { passOnUnanswered } from './unanswered-connections.ts'

/** A worker could not begin to serve; the message says why. */
export class WorkerFailed extends Error {
  override name = 'WorkerFailed'
}

export interface WorkersOptions {
  /** The program that each of them runs. */
  readonly program: string
  readonly count: number
  /** Where the database is. */
  readonly address: Address
  readonly shared: SharedLimits
  readonly log: { info(what: object, message: string): void; error(what: object, message: string): void }
  /** A balancer has asked one of them whether it is ready. */
  readonly watched: () => void
  /** One of them found that the database has stopped itself. */
  readonly databaseStopped: () => void
}

/** The processes that serve. */
export interface Workers {
  /** Where they listen, once all of them do; fails with the first that cannot. */
  readonly url: Promise<string>
  readiness(): readonly ReadinessCheck[]
  /** What all of them count together, in the form that Prometheus reads. */
  metrics(): Promise<string>
  /** Tells them that the first questions are asked, or that the end has begun. */
  stand(now: Partial<Pick<Standing, 'warming' | 'ending'>>): void
  /** Has them serve out what they have, and end. */
  end(): Promise<void>
}

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [500, 30_000]
/** One that served so long has ended for a new reason. */
const STEADY_MS = 60_000
/** Whoever ends all processes of a group sends each the same signal, not quite at once. */
const OF_GROUP_MS = 200

/** Starts the workers, and another in the place of each that ends by itself. */
export const startWorkers = (options: WorkersOptions): Workers => {
  const { program, count, address, shared, log } = options
  const running = new Map<Worker, { readonly part: WorkersPart; isServing: boolean }>()
  let standing: Standing = { serving: 0, of: count, begun: false, warming: false, ending: false }
  let ended = false
  let waitMs = FIRST_WAIT_MS

  let began = (_url: string) => {}
  let failed = (_reason: WorkerFailed) => {}
  const url = new Promise<string>((resolve, reject) => {
    began = resolve
    failed = reject
  })
  // Whoever waits for it is told; nobody may wait yet.
  url.catch(() => undefined)

  const tell = (worker: Worker, message: FromPrimary) => {
    // Whoever has just ended hears no more of it; that is told by its end.
    if (worker.isConnected()) worker.send(message, () => undefined)
  }

  const stand = (now: Partial<Standing>) => {
    standing = { ...standing, ...now }
    for (const worker of running.keys()) tell(worker, { kind: 'standing', standing })
  }

  const countServing = () => {
    const serving = [...running.values()].filter(({ isServing }) => isServing).length
    stand({ serving, begun: standing.begun || serving === count })
  }

  const metrics = metricsOfAll(() =>
    [...running].flatMap(([worker, { isServing }]) =>
      isServing ? [{ ask: (call: number) => tell(worker, { kind: 'count', call }) }] : [],
    ),
  )

  const hear = (worker: Worker, part: WorkersPart, message: FromWorker) => {
    if (message.kind === 'hello') tell(worker, { kind: 'begin', address, workers: count, standing })
    else if (message.kind === 'serving') {
      const known = running.get(worker)
      if (known) known.isServing = true
      countServing()
      if (standing.begun) began(message.url)
    } else if (message.kind === 'cannotServe') {
      log.error({ worker: worker.id, reason: message.reason }, 'a worker cannot serve')
      if (!standing.begun) failed(new WorkerFailed(message.reason))
    } else if (message.kind === 'watched') options.watched()
    else if (message.kind === 'databaseStopped') options.databaseStopped()
    else if (message.kind === 'signalled') {
      setTimeout(() => standing.ending || tell(worker, { kind: 'end' }), OF_GROUP_MS)
    } else if (message.kind === 'tellMetrics') {
      const { call } = message
      void metrics.text().then(text => tell(worker, { kind: 'metrics', call, text }))
    } else if (message.kind === 'counted') metrics.told(message.call, message.numbers)
    else part.hear(message)
  }

  const startAgain = async (last: Worker, code: number | null, signal: string | null) => {
    const what = { worker: last.id, workerPid: last.process.pid, code, signal, nextInMs: waitMs }
    log.error(what, 'a worker has ended by itself; another one is started')
    const wait = waitMs
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
    await delay(wait)
    if (ended || standing.ending) return
    metrics.replaced()
    start()
  }

  const start = () => {
    const worker = cluster.fork()
    passOnUnanswered(worker)
    const startedAt = performance.now()
    const part = partOfWorker(shared, told => tell(worker, told))
    running.set(worker, { part, isServing: false })
    // What comes from a worker is what its program sends.
    worker.on('message', (message: FromWorker) => hear(worker, part, message))
    worker.once('listening', () =>
      log.info({ worker: worker.id, workerPid: worker.process.pid }, 'a worker serves'),
    )
    worker.once('exit', (code: number | null, signal: string | null) => {
      part.release()
      running.delete(worker)
      countServing()
      if (ended || standing.ending) return
      if (!standing.begun) {
        failed(new WorkerFailed(`A worker ended before it could serve (${signal ?? `code ${code}`}).`))
        return
      }
      if (performance.now() - startedAt > STEADY_MS) waitMs = FIRST_WAIT_MS
      void startAgain(worker, code, signal)
    })
  }

  cluster.setupPrimary({ exec: program, args: [] })
  for (let started = 0; started < count; started += 1) start()

  return {
    url,
    readiness: () => readinessOf(standing),
    metrics: metrics.text,
    stand,
    async end() {
      ended = true
      const ends = [...running.keys()].map(async worker => {
        const exited = once(worker, 'exit')
        tell(worker, { kind: 'end' })
        const late = setTimeout(() => worker.process.kill('SIGKILL'), LIMITS.drainMs + LIMITS.answerMs)
        await exited
        clearTimeout(late)
      })
      await Promise.all(ends)
    },
  }
}

/** What `/readyz` says of the workers: at first all have to serve, later those that do are enough. */
export const readinessOf = ({ serving, of, begun }: Standing): readonly ReadinessCheck[] => [
  { name: 'workers', ok: begun && serving > 0, detail: `${serving} of ${of} serve` },
]
