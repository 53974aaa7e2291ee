import cluster from 'node:cluster'
import { pino } from 'pino'
import type { Registry } from 'prom-client'
import { explainedListening } from './api/http/listening.ts'
import { serveOut } from './api/http/shutdown.ts'
import { createApi } from './api.ts'
import { readConfig } from './environment/config.ts'
import { connect } from './graph/engine/driver.ts'
import { limitsOfWorker } from './workers/limits-of-worker.ts'
import type { FromPrimary, FromWorker, Standing } from './workers/messages.ts'
import { readinessOf } from './workers/primary.ts'

/** One of several processes that serve together: the primary starts it, and tells it where the database is. */
const tell = (message: FromWorker) => {
  // Without its primary it ends by itself.
  if (process.connected) process.send?.(message, undefined, {}, () => undefined)
}

const config = readConfig(process.env)
const log = pino({ level: config.logLevel, base: { pid: process.pid, worker: cluster.worker?.id } })
const { shared, hear } = limitsOfWorker(tell, config.rateLimit !== undefined)
const metricsAsked = new Map<number, (text: string) => void>()
let counted: Registry | undefined
let calls = 0
let setStanding = (_now: Standing) => {}
let end = () => process.exit(0)

/** All workers' numbers, from the primary. */
const metricsOfAll = () =>
  new Promise<string>(resolve => {
    calls += 1
    metricsAsked.set(calls, resolve)
    tell({ kind: 'tellMetrics', call: calls })
  })

const count = async (call: number) => {
  const numbers = (await counted?.getMetricsAsJSON()) ?? []
  tell({ kind: 'counted', call, numbers })
}

const begin = async ({ address, workers, standing: first }: Extract<FromPrimary, { kind: 'begin' }>) => {
  let standing = first
  const connection = connect(address)
  const app = await createApi({
    connection,
    config,
    log,
    processMetrics: true,
    stopped: () => tell({ kind: 'databaseStopped' }),
    together: {
      shared,
      workers,
      readiness: () => readinessOf(standing),
      metrics: own => {
        counted = own
        return metricsOfAll
      },
    },
  })
  setStanding = now => {
    standing = now
    app.ending.begun = now.ending
    app.warming.begun = true
    app.warming.done = !now.warming
  }
  setStanding(first)
  app.addHook('onRequest', async ({ routeOptions: { url } }) => {
    if (url === '/readyz') tell({ kind: 'watched' })
  })
  const { host, port } = config
  const url = await app.listen({ host, port }).catch(error => {
    throw explainedListening(error, host, port)
  })
  end = () => {
    serveOut(app)
      .then(() => connection.driver.close())
      .then(
        () => process.exit(0),
        err => {
          log.error({ err }, 'could not end cleanly')
          process.exit(1)
        },
      )
    return undefined as never
  }
  tell({ kind: 'serving', url })
}

// A signal to one worker ends it, and another takes its place; one to all of them is the primary's to act on.
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const)
  process.on(signal, () => tell({ kind: 'signalled' }))

process.on('message', (message: FromPrimary) => {
  if (message.kind === 'begin')
    begin(message).catch((error: unknown) => {
      tell({ kind: 'cannotServe', reason: error instanceof Error ? error.message : String(error) })
      process.exitCode = 1
      process.disconnect?.()
    })
  else if (message.kind === 'standing') setStanding(message.standing)
  else if (message.kind === 'end') end()
  else if (message.kind === 'count') void count(message.call)
  else if (message.kind === 'metrics') {
    metricsAsked.get(message.call)?.(message.text)
    metricsAsked.delete(message.call)
  } else hear(message)
})
tell({ kind: 'hello' })
