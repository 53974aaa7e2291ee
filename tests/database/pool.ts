import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import neo4j from 'neo4j-driver'
import type { Database } from '../../src/database/database.ts'
import type { Login } from '../../src/database/readiness.ts'
import { type Content, isContent } from './content.ts'
import { startTestDatabase } from './test-database.ts'

/** As many as test files run at a time; each is a Java machine of its own. */
const KEPT = 2

/** Databases that test files borrow, instead of starting one each. */
export interface Pool {
  /** Where `borrow` asks. */
  readonly port: number
  /** Ends every database that the pool has started. */
  stop(): Promise<void>
}

const CONSTRAINTS = /* cypher */ `
  SHOW CONSTRAINTS YIELD name
  RETURN 'DROP CONSTRAINT \`' + name + '\`' AS statement`

/** Of the two kinds of LOOKUP there is one each from the beginning. */
const INDEXES = /* cypher */ `
  SHOW INDEXES YIELD name, type
  WHERE type <> 'LOOKUP'
  RETURN 'DROP INDEX \`' + name + '\`' AS statement`

/** Makes a store as it was when it was new: no data, no constraints and indexes, no plans made for either. */
const empty = async ({ uri, user, password }: Login): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session({ database: 'neo4j' })
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS')
    // A constraint takes its index away with it, so the indexes are asked for afterwards.
    for (const drops of [CONSTRAINTS, INDEXES]) {
      const { records } = await session.run<{ statement: string }>(drops)
      for (const record of records) await session.run(record.get('statement'))
    }
    await session.run('CALL db.clearQueryCaches()')
  } finally {
    await driver.close()
  }
}

const createShelf = () => {
  const started = new Set<Promise<Database>>()
  let free: Promise<Database | undefined>[] = []

  const start = (content: Content): Promise<Database> => {
    const starting = startTestDatabase('pool', content)
    started.add(starting)
    return starting
  }
  const cleaned = async (database: Database): Promise<Database | undefined> => {
    try {
      await empty(database)
      return database
    } catch (error) {
      // A test may have broken its server; then the next one gets another.
      process.stderr.write(`a database of the pool is not used again: ${error}\n`)
      await database.stop()
      return undefined
    }
  }
  return {
    /** An empty database that was used before, or else one that is started now. */
    async lend(content: Content): Promise<Database> {
      while (content === 'nothing' && free.length > 0) {
        const database = await free.shift()
        if (database) return database
      }
      return start(content)
    },
    async takeBack(database: Database): Promise<void> {
      if (free.length < KEPT) free.push(cleaned(database))
      else await database.stop()
    },
    async stop(): Promise<void> {
      await Promise.allSettled(free)
      free = []
      await Promise.allSettled([...started].map(async starting => (await starting).stop()))
    },
  }
}

/** A database is lent for as long as its borrower's connection stands, so that a killed one gives it back too. */
export const startPool = async (): Promise<Pool> => {
  const shelf = createShelf()
  const borrowers = new Set<Socket>()

  const serve = async (socket: Socket): Promise<void> => {
    const left = once(socket, 'close')
    const [wish] = await once(socket, 'data')
    const content = String(wish)
    if (!isContent(content)) throw new Error(`no store holds ${content}`)
    const database = await shelf.lend(content)
    const { uri, user, password } = database
    socket.write(JSON.stringify({ uri, user, password }))
    await left
    await shelf.takeBack(database)
  }
  const server = createServer(socket => {
    borrowers.add(socket)
    socket.once('close', () => borrowers.delete(socket))
    // What went wrong is for the borrower to tell: its test fails by it.
    serve(socket).catch(error => socket.end(JSON.stringify({ error: String(error) })))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the pool has no port')
  return {
    port: address.port,
    async stop() {
      for (const socket of borrowers) socket.destroy()
      server.close()
      await shelf.stop()
    },
  }
}
