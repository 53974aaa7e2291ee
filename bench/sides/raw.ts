import { costOf } from '../../src/graph/engine/cost.ts'
import type { Connection } from '../../src/graph/engine/driver.ts'
import type { Side } from './side.ts'

/** Statements by hand over the bare driver, in this process: no HTTP, no GraphQL, nothing checked. */
export const raw = (connection: Connection): Side => {
  const { driver, database } = connection
  const ask: Side['ask'] = async (text, parameters) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    try {
      const { records } = await session.run(text, parameters)
      const rows = records.map(record => record.toObject())
      return { bytes: 0, read: () => rows }
    } finally {
      await session.close()
    }
  }
  const costs: Side['costs'] = async (text, parameters) => [await costOf(connection, { text, parameters })]
  return { name: 'raw', ask, costs, pid: process.pid, startMs: 0, stop: async () => undefined }
}
