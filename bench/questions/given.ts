import { type Connection, wholeNumber } from '../../src/graph/engine/driver.ts'
import { NTH_BY_STATUS } from '../by-hand/lists.ts'
import { beginningOf, type Data, measurer } from '../measure.ts'
import { OPERATIONS, type Subject } from '../operations.ts'
import type { Side } from '../sides/side.ts'
import type { Given } from './question.ts'

const operation = (name: string) => {
  const found = OPERATIONS.find(operation => operation.name === name)
  if (!found) throw new Error(`no operation ${name}`)
  return found
}

/** The item before a page, as a statement by hand goes on from it; of the first page, what stands before all. */
const lastBefore = async ({ driver, database }: Connection, status: string, passed: number) => {
  const beforeAll = { nameKey: '', id: '' }
  if (passed === 0) return beforeAll
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run<typeof beforeAll>(NTH_BY_STATUS, {
      status,
      before: wholeNumber(passed - 1),
    })
    return records[0]?.toObject() ?? beforeAll
  } finally {
    await session.close()
  }
}

/** What the full text index is asked for where the product searches a text, so that all sides ask it for the same. */
const fullTextOf = async (connection: Connection, subject: Subject): Promise<string> => {
  const beside = await measurer(connection)
  try {
    const { query, variables } = operation('O7')
    const [search] = await beside.statements(query, variables(subject))
    return String(search?.parameters.query ?? '')
  } finally {
    await beside.close()
  }
}

/** The subject with what has to be looked up before the sides can be asked. */
export const givenFor = async (connection: Connection, ours: Side, subject: Subject): Promise<Given> => {
  const deep = operation('O2c')
  const asked = async (...of: Parameters<Side['ask']>) => (await ours.ask(...of)).read() as Data
  const { after, passed } = await beginningOf(asked, deep, deep.variables(subject))
  const last = await lastBefore(connection, subject.status, passed)
  return { ...subject, after, passed, last, fullText: await fullTextOf(connection, subject) }
}
