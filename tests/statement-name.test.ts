import { afterAll, expect, inject, it } from 'vitest'
import { connect, createGraph, type Statement } from '../src/graph/engine/driver.ts'
import { post } from './api.ts'

const connection = connect({ ...inject('database'), database: 'neo4j' })
afterAll(() => connection.driver.close())

const transactions = async (): Promise<readonly unknown[]> => {
  const session = connection.driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run('SHOW TRANSACTIONS YIELD metaData RETURN metaData.name AS name')
    return records.map(record => record.get('name'))
  } finally {
    await session.close()
  }
}

const LONG = 'UNWIND range(1, 100000000) AS i WITH i WHERE i % 7 = 8 RETURN i'

it('the server tells by name which question runs', async () => {
  const left = new AbortController()
  const graph = createGraph(connection, { timeoutMs: 30_000, signal: left.signal })
  const read = graph.read('a long question', LONG, {}).catch(() => [])
  await expect.poll(transactions, { timeout: 20_000 }).toContain('a long question')
  left.abort()
  await read
})

it('whoever bounds the reads is told of each statement and of the time that it took', async () => {
  const seen: (string | [string, boolean])[] = []
  const graph = createGraph(connection, {
    timeoutMs: 30_000,
    observe: ({ name }: Statement) => seen.push(name),
    answered: ({ name }, ms) => seen.push([name, ms > 0]),
  })
  await graph.read('one', 'RETURN 1 AS one', {})
  expect(seen).toEqual(['one', ['one', true]])
})

it('an answer tells its statements to who asks for them, and to nobody else', async () => {
  const query = '{ sdgTarget(code: "11.2") { name } }'
  expect(await post(query, {}, { statements: true })).toEqual({
    data: { sdgTarget: { name: expect.any(String) } },
    extensions: {
      statements: [
        {
          name: 'entities by id',
          text: expect.stringContaining('MATCH'),
          parameters: { ids: ['sdg:11.2'] },
          ms: expect.any(Number),
        },
      ],
    },
  })
  expect(await post(query, {})).toEqual({ data: { sdgTarget: { name: expect.any(String) } } })
})
