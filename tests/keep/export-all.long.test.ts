import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importFolders } from '../../src/import/import.ts'
import { exportAll } from '../../src/keep/export/export-all.ts'
import { openStore, temporaryFolders } from '../import/store.ts'

it('the seed comes back into an empty store from what is written of it, as the same graph', async () => {
  const temporary = temporaryFolders()
  const store = await openStore('seed')
  /** Every node and relationship, but for what tells one import of the same facts from another. */
  const graph = async () => {
    await store.rows('MATCH (d:Dataset) REMOVE d.sha256, d.importedAt')
    return store.digest()
  }
  try {
    const folder = join(await temporary.write({}), 'everything')
    const before = await graph()
    await exportAll(store, folder)
    await store.clear()
    await importFolders(store, [folder])
    expect(await graph()).toBe(before)
  } finally {
    await store.close()
    await temporary.remove()
  }
})
