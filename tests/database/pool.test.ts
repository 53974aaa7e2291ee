import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSources } from '../rooms/rooms.ts'
import { borrow } from './borrow.ts'
import { type Pool, startPool } from './pool.ts'
import { firstRow } from './query.ts'
import { importedBy } from './sources.ts'

let pool: Pool

beforeAll(async () => {
  pool = await startPool()
})
afterAll(() => pool.stop())

test('a database that was given back is lent again, without data, constraints or indexes', async () => {
  const first = await borrow('nothing', pool.port)
  await firstRow(first, 'CREATE CONSTRAINT FOR (n:Note) REQUIRE n.id IS UNIQUE')
  await firstRow(first, 'CREATE FULLTEXT INDEX FOR (n:Note) ON EACH [n.text]')
  await firstRow(first, 'UNWIND range(1, 5000) AS id CREATE (:Note {id: id})-[:NEXT]->(:Note {text: "a"})')
  first.giveBack()
  const second = await borrow('nothing', pool.port)
  expect(second.uri).toBe(first.uri)
  expect(await firstRow(second, 'MATCH (n) RETURN count(n) AS nodes')).toEqual({ nodes: 0 })
  const indexes = 'SHOW INDEXES YIELD type RETURN collect(DISTINCT type) AS types'
  expect(await firstRow(second, indexes)).toEqual({ types: ['LOOKUP'] })
  second.giveBack()
})

test('two that borrow at once get a database each', async () => {
  const [first, second] = await Promise.all([borrow('nothing', pool.port), borrow('nothing', pool.port)])
  expect(first.uri).not.toBe(second.uri)
  first.giveBack()
  second.giveBack()
})

test('what cannot be lent is told to the borrower', async () => {
  // @ts-expect-error the type forbids it too
  await expect(borrow('everything', pool.port)).rejects.toThrow('no store holds everything')
})

test('all that decides what a store holds is found from what fills it', () => {
  expect(importedBy('store.ts', readSources('src'))).toEqual(
    expect.arrayContaining(['import/seed.ts', 'graph/engine/schema.ts', 'graph/write/derived.ts']),
  )
})
