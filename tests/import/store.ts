import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, connect } from '../../src/graph/engine/driver.ts'
import { borrow } from '../database/borrow.ts'
import type { Content } from '../database/content.ts'
import type { Files } from './city.ts'

export type Store = Connection & {
  readonly uri: string
  readonly user: string
  readonly password: string
  rows(statement: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>
  /** One text for every node and relationship there is: equal before and after means untouched. */
  digest(): Promise<string>
  /** The same without what tells one import of the same facts from another. */
  digestOfFacts(): Promise<string>
  clear(): Promise<void>
  close(): Promise<void>
}

const EVERYTHING = /* cypher */ `
  MATCH (n)
  RETURN labels(n) AS what, n.id AS id, null AS other, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b)
  RETURN [type(r)] AS what, a.id AS id, b.id AS other, properties(r) AS properties`

/** When the content came, and under which name. */
const MOMENTS = ['sha256', 'importedAt', 'changedAt', 'state']

const withoutMoments = (name: string, value: unknown) =>
  MOMENTS.includes(name) ? undefined : sortedKeys(name, value)

const sortedKeys = (_name: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** A Neo4j server for one test file alone. */
export const openStore = async (content: Content = 'nothing'): Promise<Store> => {
  const database = await borrow(content)
  const connection = connect({ ...database, database: 'neo4j' })
  const rows: Store['rows'] = async (statement, parameters = {}) => {
    const session = connection.driver.session({ database: connection.database })
    try {
      return (await session.run(statement, parameters)).records.map(record => record.toObject())
    } finally {
      await session.close()
    }
  }
  const digestBy = async (replaced: (name: string, value: unknown) => unknown) => {
    const items = (await rows(EVERYTHING)).map(row => JSON.stringify(row, replaced))
    return createHash('sha256').update(items.sort().join('\n')).digest('hex')
  }
  const { uri, user, password } = database
  return {
    ...connection,
    uri,
    user,
    password,
    rows,
    digest: () => digestBy(sortedKeys),
    digestOfFacts: () => digestBy(withoutMoments),
    clear: async () => {
      await rows('MATCH (n) DETACH DELETE n')
    },
    close: async () => {
      await connection.driver.close()
      database.giveBack()
    },
  }
}

/** Folders that vanish with the test. */
export const temporaryFolders = () => {
  const made: string[] = []
  return {
    /** Writes one folder of files, or a folder of such folders. */
    async write(folders: Readonly<Record<string, Files>>): Promise<string> {
      const root = await mkdtemp(join(tmpdir(), 'tsunagu-import-'))
      made.push(root)
      for (const [folder, files] of Object.entries(folders)) {
        await mkdir(join(root, folder), { recursive: true })
        for (const [name, text] of Object.entries(files)) await writeFile(join(root, folder, name), text)
      }
      return root
    },
    remove: () => Promise.all(made.map(folder => rm(folder, { recursive: true }))),
  }
}
