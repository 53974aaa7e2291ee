import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGraph, type Graph } from '../../src/graph/engine/driver.ts'
import { GraphDeadlineExceeded } from '../../src/graph/engine/failure.ts'
import { openStore, type Store } from '../import/store.ts'

let store: Store

beforeAll(async () => {
  store = await openStore()
}, 240_000)

afterAll(() => store.close())

const graph = (timeoutMs: number): Graph => createGraph(store, { timeoutMs })

it('a write through the reading side is refused by the database', async () => {
  const write = graph(30_000).read('a write', 'CREATE (n:Written) RETURN n.id AS id', {})
  await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' })
  expect(await store.rows('MATCH (n:Written) RETURN count(n) AS written')).toEqual([{ written: 0 }])
})

const running = async (): Promise<readonly Record<string, unknown>[]> =>
  store.rows(`SHOW TRANSACTIONS YIELD currentQuery, metaData, status
    WHERE metaData.name = 'a long walk' AND status STARTS WITH 'Running'
    RETURN metaData.name AS name`)

const LONG_WALK = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS sum'

const until = async (is: (rows: readonly unknown[]) => boolean, ms: number): Promise<boolean> => {
  const end = Date.now() + ms
  while (Date.now() < end) {
    if (is(await running())) return true
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return false
}

/** The driver as it is, but for sessions that are never closed: the client stays connected. */
const staying = (): Store => ({
  ...store,
  driver: new Proxy(store.driver, {
    get: (driver, name) => {
      if (name !== 'session') return Reflect.get(driver, name)
      return (...args: Parameters<typeof driver.session>) =>
        new Proxy(driver.session(...args), {
          get: (session, member) => {
            if (member === 'close') return async () => undefined
            const value: unknown = Reflect.get(session, member)
            return typeof value === 'function' ? value.bind(session) : value
          },
        })
    },
  }),
})

it('a statement that outlasts its time is ended by the server itself, while its client is still connected', async () => {
  const began = Date.now()
  const walk = createGraph(staying(), { timeoutMs: 3_000 }).read('a long walk', LONG_WALK, {})
  const over = expect(walk).rejects.toThrow(GraphDeadlineExceeded)
  expect(await until(rows => rows.length === 1, 2_500)).toBe(true)
  await over
  // Without a time of its own the server would let it run for ten seconds.
  expect(await until(rows => rows.length === 0, 8_000 - (Date.now() - began))).toBe(true)
}, 60_000)
