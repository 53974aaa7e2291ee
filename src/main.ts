import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { type Logger, pino } from 'pino'
import { listenForHealth } from './api/http/health-port.ts'
import { CannotListen, explainedListening, requireAddress } from './api/http/listening.ts'
import { endOnSignals } from './api/http/shutdown.ts'
import { createSharedLimits } from './api/limits/shared.ts'
import { createApi } from './api.ts'
import { DatabaseUnavailable, startDatabase } from './database/database.ts'
import { JARS_FOLDER, STORE_FOLDER } from './database/folders.ts'
import { keepRunning, type Supervised, type SupervisorLog } from './database/supervisor.ts'
import { type Config, ConfigError, readConfig } from './environment/config.ts'
import { terminalProgress } from './environment/progress.ts'
import { type Address, type Connection, connect } from './graph/engine/driver.ts'
import { GraphUnavailable } from './graph/engine/failure.ts'
import { requireReach } from './graph/engine/reach.ts'
import { StoreUnfit } from './import/locked-store.ts'
import { keepMeaningsOf } from './import/meanings.ts'
import { ImportRefused } from './import/problem.ts'
import { prepareStore } from './store.ts'
import { FIRST_QUERY } from './warm-up.ts'
import { startWorkers, WorkerFailed, type Workers } from './workers/primary.ts'

/** The first questions come before what makes the next start quicker. */
const QUIET_AFTER_MS = 5_000

/** Where a machine takes longer, a balancer need not wait for it, and a person even less. */
const LONGEST_WARM_UP_MS = 20_000
const LONGEST_FIRST_MS = 1_500

/** Failures whose message tells a person what to do; of any other the stack is shown too. */
const EXPLAINED = [
  ConfigError,
  CannotListen,
  DatabaseUnavailable,
  GraphUnavailable,
  StoreUnfit,
  ImportRefused,
  WorkerFailed,
]

const progress = terminalProgress(process.stderr)

type Found = {
  readonly connection: Connection
  readonly address: Address
  readonly own: Supervised | undefined
}

type Serving = { readonly app: FastifyInstance; readonly url: string; readonly workers?: Workers }

/** The server that the operator brings, or else one of our own, which is started again whenever it ends. */
const findDatabase = async (
  { neo4j, storeFolder = STORE_FOLDER }: Config,
  log: SupervisorLog,
): Promise<Found> => {
  if (neo4j) {
    const connection = connect(neo4j)
    await requireReach(connection, neo4j).catch(async error => {
      await connection.driver.close()
      throw error
    })
    return { connection, address: neo4j, own: undefined }
  }
  const options = { home: storeFolder, jars: JARS_FOLDER, progress }
  const first = await startDatabase(options)
  const { uri, user, password } = first
  const address = { uri, user, password, database: 'neo4j', folder: storeFolder }
  return { connection: connect(address), address, own: keepRunning(first, options, log) }
}

/** What is asked before others do: what a person waits for, and what a balancer waits for. */
interface Warm {
  readonly first: Promise<void>
  readonly all: Promise<void>
}

/** Asks the first questions before anybody else does; on a slow machine the rest of them beside what others ask. */
const warmUp = (app: FastifyInstance, log: Logger): Warm => {
  const within = (ms: number, asked: Promise<unknown>) =>
    Promise.race([asked, delay(ms, undefined, { ref: false })]).then(() => undefined)
  const step = progress.step('Asking the first questions')
  let firstAreAsked = () => {}
  const first = new Promise<void>(resolve => {
    firstAreAsked = resolve
  })
  const asked = app.warmUp(firstAreAsked).then(
    ({ failed }) => {
      for (const reason of failed) log.warn({ reason }, 'a first question was not answered')
    },
    err => log.warn({ err }, 'the first questions were not asked'),
  )
  const all = within(LONGEST_WARM_UP_MS, asked).then(() => {
    app.warming.done = true
  })
  return { first: within(LONGEST_FIRST_MS, Promise.race([first, asked])).then(() => step.done()), all }
}

/** This process answers. */
const serveAlone = async (config: Config, { connection, own }: Found, log: Logger): Promise<Serving> => {
  const { host, port } = config
  const stopped = () => own?.restart()
  const app = await createApi({ connection, config, log, processMetrics: true, stopped })
  const url = await app.listen({ host, port }).catch(error => {
    throw explainedListening(error, host, port)
  })
  return { app, url }
}

/** Others answer; this process has what they share, and tells operators of all of them. */
const serveByWorkers = async (
  config: Config,
  { connection, own, address }: Found,
  log: Logger,
): Promise<Serving> => {
  const shared = createSharedLimits(config.rateLimit)
  const workers = startWorkers({
    program: fileURLToPath(import.meta.url).replace(/main(\.\w+)$/, 'worker$1'),
    count: config.workers,
    address,
    shared,
    log,
    watched: () => {
      app.ending.lastAskedAt = performance.now()
    },
    databaseStopped: () => own?.restart(),
  })
  const { readiness, metrics } = workers
  const together = { shared, workers: config.workers, readiness, metrics: () => metrics }
  const app = await createApi({ connection, config, log, together })
  return { app, workers, url: await workers.url }
}

const start = async () => {
  const config = readConfig(process.env)
  const { host, port, healthPort } = config
  const log = pino({ level: config.logLevel })
  for (const warning of config.warnings) log.warn(warning)
  await requireAddress(host, port)
  if (healthPort !== undefined) await requireAddress(host, healthPort, 'HEALTH_PORT')
  const found = await findDatabase(config, log)
  const { connection, own } = found
  try {
    const { seedSample: sample } = config
    await prepareStore(connection, { sample, sampleCities: sample, progress })
    const { app, url, workers } = await (config.workers > 1 ? serveByWorkers : serveAlone)(config, found, log)
    const health =
      healthPort === undefined ? undefined : await listenForHealth(app, { host, port: healthPort })
    endOnSignals({
      app,
      workers,
      log,
      cleanups: [() => connection.driver.close(), () => own?.stop(), () => health?.close()],
    })
    workers?.stand({ warming: true })
    const warm = warmUp(app, log)
    warm.all.then(() => workers?.stand({ warming: false }))
    await warm.first
    // Nobody waits for it: until then nothing is found by meaning.
    keepMeaningsOf(connection, config.embeddings, progress).catch(err => log.warn({ err }))
    if (own) setTimeout(() => own.prepareNextStart().catch(err => log.warn({ err })), QUIET_AFTER_MS).unref()
    process.stderr.write(`ready at ${url}/graphql\ntry ${FIRST_QUERY}\n`)
  } catch (error) {
    await connection.driver.close()
    await own?.stop()
    throw error
  }
}

start().catch((error: unknown) => {
  const explained = error instanceof Error && EXPLAINED.some(kind => error instanceof kind)
  process.stderr.write(`${explained ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
