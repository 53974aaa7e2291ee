import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startDatabase } from '../../src/database/database.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { silentProgress } from '../../src/environment/progress.ts'
import { connect } from '../../src/graph/engine/driver.ts'
import { importDatasets } from '../../src/import/import.ts'
import { datasetFoldersIn, digestOfFolder, readDatasetFolder } from '../../src/import/folder.ts'
import { loadStore } from '../../src/load/load.ts'
import type { Source } from '../../src/load/stage.ts'
import { remove, testHome } from '../database/test-home.ts'
import { openStore } from '../import/store.ts'

it('x', async () => {
  const paths = await datasetFoldersIn('seed')
  const sources: Source[] = []
  for (const path of paths) sources.push({ sha256: await digestOfFolder(path), read: () => readDatasetFolder(path) })
  const now = new Date()
  const home = testHome('load')
  await loadStore(sources, { home, jars: JARS_FOLDER, now, progress: silentProgress })
  const store = await openStore()
  for (const p of ['seed/sdg']) await importDatasets(store, [await readDatasetFolder(p)], { now })
  const rest = paths.filter(p => !p.endsWith('/sdg'))
  console.log(paths)
  await importDatasets(store, await Promise.all(rest.map(p => readDatasetFolder(p))), { now })
  const database = await startDatabase({ home, jars: JARS_FOLDER, progress: silentProgress })
  const c = connect({ ...database, database: 'neo4j' })
  const EVERYTHING = `
  MATCH (n)
  RETURN labels(n) AS what, coalesce(n.id, n.key, n.platformId) AS id, null AS other, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b)
  RETURN [type(r)] AS what, a.id AS id, b.id AS other, properties(r) AS properties`
  const sortedKeys = (_n: string, v: unknown) => v !== null && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : (_n === 'state' ? undefined : v)
  const of = async (x: any) => { const s = x.driver.session(); const r = (await s.run(EVERYTHING)).records.map((q: any) => JSON.stringify(q.toObject(), sortedKeys)).sort(); await s.close(); return r }
  const a = await of(store), b = await of(c)
  const sa = new Set(a), sb = new Set(b)
  const oa = a.filter((x: string) => !sb.has(x)), ob = b.filter((x: string) => !sa.has(x))
  console.log(a.length, b.length, oa.length, ob.length)
  const A = new Map(oa.map((x: string) => { const p = JSON.parse(x); return [p.id + ' ' + p.other + p.what, p.properties] }))
  let n = 0
  for (const y of ob) { const p = JSON.parse(y); const q: any = A.get(p.id + ' ' + p.other + p.what); if (n++ > 10) break
    console.log(p.id, p.other, p.what, q ? Object.keys({ ...q, ...p.properties }).filter(k => JSON.stringify(q[k]) !== JSON.stringify(p.properties[k])).map(k => k + ': ' + JSON.stringify(q[k]).slice(0, 150) + ' => ' + JSON.stringify(p.properties[k])?.slice(0, 150)) : 'only b') }
  for (const k of A.keys()) if (!ob.some((y: string) => { const p = JSON.parse(y); return p.id + ' ' + p.other + p.what === k })) console.log('only a', k)
  await c.driver.close(); await database.stop(); await store.close(); remove(home)
}, 300_000)
