import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { type Logger, pino } from 'pino'
import { listenForHealth } from './api/http/health-port.ts'
import { CannotListen, explainedListening, requireAddress } from './api/http/listening.ts'
import { endOnSignals } from './api/http/shutdown.ts'
import { createApi } from './api.ts'
import { DatabaseUnavailable, startDatabase } from './database/database.ts'
import { JARS_FOLDER, STORE_FOLDER } from './database/folders.ts'
import { keepRunning, type Supervised, type SupervisorLog } from './database/supervisor.ts'
import { type Config, ConfigError, readConfig } from './environment/config.ts'
import { terminalProgress } from './environment/progress.ts'
import { type Connection, connect, GraphUnavailable } from './graph/engine/driver.ts'
import { requireReach } from './graph/engine/reach.ts'
import { StoreUnfit } from './import/locked-store.ts'
import { ImportRefused } from './import/problem.ts'
import { prepareStore } from './store.ts'

const FIRST_QUERY = '{ sdgTarget(code: "11.2") { name measures { nodes { name } } } }'

/** The first questions come before what makes the next start quicker. */
const QUIET_AFTER_MS = 5_000

/** Where a machine takes longer, others need not wait for it. */
const LONGEST_WARM_UP_MS = 20_000

/** Failures whose message tells a person what to do; of any other the stack is shown too. */
const EXPLAINED = [
  ConfigError,
  CannotListen,
  DatabaseUnavailable,
  GraphUnavailable,
  StoreUnfit,
  ImportRefused,
]

const progress = terminalProgress(process.stderr)

type Found = { readonly connection: Connection; readonly own: Supervised | undefined }

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
    return { connection, own: undefined }
  }
  const options = { home: storeFolder, jars: JARS_FOLDER, progress }
  const first = await startDatabase(options)
  const connection = connect({ ...first, database: 'neo4j', folder: storeFolder })
  return { connection, own: keepRunning(first, options, log) }
}

/** Asks the first questions before anybody else does; on a slow machine the rest of them beside what others ask. */
const warmUp = async (app: FastifyInstance, log: Logger) => {
  const step = progress.step('Asking the first questions')
  const asked = app.warmUp((done, of) => step.at(done, of))
  asked.then(
    ({ failed }) => {
      for (const reason of failed) log.warn({ reason }, 'a first question was not answered')
    },
    err => log.warn({ err }, 'the first questions were not asked'),
  )
  await Promise.race([asked.catch(() => undefined), delay(LONGEST_WARM_UP_MS)])
  app.warming.done = true
  step.done()
}

const start = async () => {
  const config = readConfig(process.env)
  const { host, port, healthPort } = config
  const log = pino({ level: config.logLevel })
  for (const warning of config.warnings) log.warn(warning)
  await requireAddress(host, port)
  if (healthPort !== undefined) await requireAddress(host, healthPort, 'HEALTH_PORT')
  const { connection, own } = await findDatabase(config, log)
  try {
    await prepareStore(connection, { sample: config.seedSample, progress })
    const app = await createApi({
      connection,
      config,
      log,
      processMetrics: true,
      stopped: () => own?.restart(),
    })
    const url = await app.listen({ host, port }).catch(error => {
      throw explainedListening(error, host, port)
    })
    const health =
      healthPort === undefined ? undefined : await listenForHealth(app, { host, port: healthPort })
    endOnSignals({
      app,
      log,
      cleanups: [() => connection.driver.close(), () => own?.stop(), () => health?.close()],
    })
    await warmUp(app, log)
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
