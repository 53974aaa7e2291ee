import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importFolders } from '../../src/import/import.ts'
import { exportAll } from '../../src/keep/export/export-all.ts'
import { openStore, temporaryFolders } from '../import/store.ts'

it('the seed comes back into an empty store from what is written of it, as the same graph', async () => {
  const temporary = temporaryFolders()
  const store = await openStore('seed')
  try {
    const folder = join(await temporary.write({}), 'everything')
    const before = await store.digestOfFacts()
    await exportAll(store, folder)
    await store.clear()
    await importFolders(store, [folder])
    expect(await store.digestOfFacts()).toBe(before)
  } finally {
    await store.close()
    await temporary.remove()
  }
})
