import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importFolders, LIMIT } from '../../src/import/import.ts'
import { exportAll } from '../../src/keep/export/export-all.ts'
import { openStore, temporaryFolders } from '../import/store.ts'

const COUNT = 10_500

const lines = (...rows: string[]) => `${rows.join('\n')}\n`
const all = (row: (number: number) => string) => Array.from({ length: COUNT }, (_, number) => row(number))

const LARGE = {
  'dataset.yaml': lines(
    'id: dataset:large',
    'nameJa: 大',
    'version: "1"',
    'licence: CC0-1.0',
    'source: none',
  ),
  'platforms.csv': lines('id,nameJa', 'platform:large,大きな場'),
  'organizations.csv': lines('id,nameJa,kind', ...all(n => `org:large-${n},検査${n}社,PRIVATE_SECTOR`)),
  'memberships.csv': lines(
    'organization,memberOf,category',
    ...all(n => `org:large-${n},platform:large,PRIVATE`),
  ),
}

/** Each statement within the time that the database gives to one, however busy the machine is. */
const empty = async (store: Awaited<ReturnType<typeof openStore>>) => {
  const some = 'MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(*) AS gone'
  const [first] = await store.rows(some)
  if (Number(first?.gone ?? 0) > 0) await empty(store)
}

it('a dataset of more than one transaction takes comes back from what is written of it', async () => {
  const temporary = temporaryFolders()
  const store = await openStore()
  try {
    const root = await temporary.write({ large: LARGE })
    await expect(importFolders(store, [root])).rejects.toThrow(/or add --in-parts$/)
    const { parts, records } = await importFolders(store, [root], { inParts: true })
    expect(parts).toBeGreaterThan(2)
    expect(records.Organization?.created).toBe(COUNT)
    const before = await store.digestOfFacts()
    const folder = join(root, 'everything')
    expect(await exportAll(store, folder)).toMatchObject({ large: true, different: [], problems: [] })
    await empty(store)
    await importFolders(store, [folder], { inParts: true })
    expect(await store.digestOfFacts()).toBe(before)
    expect(await importFolders(store, [folder], { inParts: true })).toMatchObject({ changed: false })
    expect(LIMIT).toBeLessThan(COUNT * 2)
  } finally {
    await store.close()
    await temporary.remove()
  }
}, 1_800_000)
