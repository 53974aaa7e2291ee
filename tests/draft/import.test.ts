import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFolders } from '../../src/import/import.ts'
import { openStore, type Store } from '../import/store.ts'
import { drafts } from './drafted.ts'
import { wordPlan } from './word-plan.ts'

const { draft, remove } = drafts()
let store: Store

beforeAll(async () => {
  store = await openStore('seed')
})

afterAll(async () => {
  await store.close()
  await remove()
})

test('drafted folders go into a store beside the seed, and again change nothing', async () => {
  const made = [
    await draft('plan.txt', readFileSync('tests/draft/kumamoto.txt'), { city: '431001' }),
    await draft('plan.docx', await wordPlan()),
  ]
  const folders = made.map(({ report }) => report.folder)
  const report = await importFolders(store, folders)
  expect(report).toMatchObject({
    changed: true,
    records: { StrategicGoal: { created: 5 }, Indicator: { created: 10 } },
  })
  expect(await importFolders(store, folders)).toMatchObject({ changed: false })
  const accepted = await store.rows(
    `MATCH (a:Assertion) WHERE a.dataset STARTS WITH 'dataset:city-' AND a.status <> 'PROPOSED' RETURN a.id AS id`,
  )
  expect(accepted).toEqual([])
})
