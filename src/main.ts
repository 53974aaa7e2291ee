import { pino } from 'pino'
import { endOnSignals } from './api/http/shutdown.ts'
import { createApi } from './api.ts'
import { type Database, DatabaseUnavailable, startDatabase } from './database/database.ts'
import { JARS_FOLDER, STORE_FOLDER } from './database/folders.ts'
import { type Config, ConfigError, readConfig } from './environment/config.ts'
import { terminalProgress } from './environment/progress.ts'
import { type Connection, connect, GraphUnavailable } from './graph/engine/driver.ts'
import { StoreUnfit } from './import/locked-store.ts'
import { ImportRefused } from './import/problem.ts'
import { prepareStore } from './store.ts'

const FIRST_QUERY = '{ sdgTarget(code: "11.2") { name measures { nodes { name } } } }'

/** The first questions come before what makes the next start quicker. */
const QUIET_AFTER_MS = 5_000

/** Failures whose message tells a person what to do; of any other the stack is shown too. */
const EXPLAINED = [ConfigError, DatabaseUnavailable, GraphUnavailable, StoreUnfit, ImportRefused]

const progress = terminalProgress(process.stderr)

type Found = { readonly connection: Connection; readonly own: Database | undefined }

/** The server that the operator brings, or else one of our own. */
const findDatabase = async ({ neo4j, storeFolder = STORE_FOLDER }: Config): Promise<Found> => {
  const own = neo4j ? undefined : await startDatabase({ home: storeFolder, jars: JARS_FOLDER, progress })
  const address = neo4j ?? (own && { ...own, database: 'neo4j', folder: storeFolder })
  if (!address) throw new Error('no database was found or started')
  return { connection: connect(address), own }
}

const start = async () => {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  for (const warning of config.warnings) log.warn(warning)
  const { connection, own } = await findDatabase(config)
  try {
    await prepareStore(connection, { sample: config.seedSample, progress })
    const app = await createApi({ connection, config, log })
    const url = await app.listen({ host: config.host, port: config.port })
    const ending = endOnSignals({ app, log, cleanups: [() => connection.driver.close(), () => own?.stop()] })
    own?.exited.then(({ code, logTail }) => {
      if (ending()) return
      log.fatal({ code, logTail }, 'the database has ended by itself; start again')
      process.exit(1)
    })
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
