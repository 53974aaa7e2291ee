import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startDatabase } from '../../src/database/database.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { serversOn } from '../../src/database/processes.ts'
import { silentProgress } from '../../src/environment/progress.ts'
import { connect } from '../../src/graph/engine/driver.ts'
import { BackupRefused, backUp } from '../../src/keep/backup.ts'
import { checkGraph } from '../../src/keep/check-store.ts'
import { readContents } from '../../src/keep/read-backup.ts'
import { prepareRestored, restoreStore } from '../../src/keep/restore.ts'
import { firstRow, type Login } from '../database/query.ts'
import { remove, testHome } from '../database/test-home.ts'
import { openStore, type Store } from '../import/store.ts'

const program = (name: string) => fileURLToPath(new URL(`../../src/keep/${name}.ts`, import.meta.url))
const home = testHome('keep')
const file = join(home, 'seed.jsonl.gz')
const options = { home, jars: JARS_FOLDER, quickStart: true, progress: silentProgress }
const children: ChildProcess[] = []
let store: Store

const address = () => ({ uri: store.uri, user: store.user, password: store.password, database: 'neo4j' })

beforeAll(async () => {
  store = await openStore('seed')
  await backUp(address(), file, silentProgress)
})

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await store.close()
  await vi.waitUntil(() => serversOn(home).length === 0, { timeout: 20_000 })
  remove(home)
})

/** Every property with its type: to JavaScript 1 and 1.0 are one. */
const TYPES = `
  MATCH (n) UNWIND keys(n) AS name
  WITH labels(n) AS what, name, valueType(n[name]) AS type, count(*) AS count
  ORDER BY what, name, type
  RETURN collect([what, name, type, count]) AS types`
const SUM = `
  RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships, COUNT { (:Note) } AS notes`

/** Starts the store of the home and says what is in it. */
const opened = async <Answer>(ask: (login: Login) => Promise<Answer>): Promise<Answer> => {
  const database = await startDatabase(options)
  try {
    return await ask(database)
  } finally {
    await database.stop()
  }
}

const content = () => opened(login => firstRow(login, SUM))
const filled = async () => ({ ...((await firstRow(address(), SUM)) as object), notes: 0 })
const WRITTEN = { nodes: 1, relationships: 0, notes: 1 }
/** A store of its own with one note in it, such as no backup has. */
const withNote = async () => {
  remove(join(home, 'data'))
  remove(join(home, 'restoring'))
  await opened(login => firstRow(login, 'CREATE (:Note)'))
}

test('a store comes back from its backup as it was, and passes the check', { timeout: 300_000 }, async () => {
  await withNote()
  const { contents, before } = await restoreStore(options, file)
  expect(existsSync(before ?? '')).toBe(true)
  const database = await startDatabase(options)
  const connection = connect({ ...database, database: 'neo4j' })
  try {
    expect(await firstRow(database, SUM)).toEqual(await filled())
    expect(await firstRow(database, TYPES)).toEqual(await firstRow(address(), TYPES))
    expect(await checkGraph(connection)).toEqual({
      nodes: contents.tail.nodes,
      relationships: contents.tail.relationships,
      findings: [],
    })
    // What is written again is the same, but for when.
    const again = join(home, 'again.jsonl.gz')
    await backUp({ ...database, database: 'neo4j' }, again, silentProgress)
    const lines = (path: string) => gunzipSync(readFileSync(path)).toString().split('\n').slice(1, -2)
    expect(lines(again).length).toBe(lines(file).length)
    expect(new Set(lines(again).filter(line => line.startsWith('["n"')))).toEqual(
      new Set(lines(file).filter(line => line.startsWith('["n"'))),
    )
    await firstRow(
      database,
      'MATCH (n:Organization) WITH n LIMIT 1 SET n.dataset = "dataset:gone", n.sortKey = null',
    )
    expect((await checkGraph(connection)).findings.map(({ what, count }) => [what, count])).toEqual([
      ['things without an id, or without what they are listed by', 1],
      ['things of a dataset that is not there', 1],
    ])
  } finally {
    await connection.driver.close()
    await database.stop()
  }
})

test.each<[string, (whole: Buffer) => Buffer, RegExp]>([
  ['cut off', whole => whole.subarray(0, whole.length / 2), /it is damaged or no backup/],
  [
    'cut off between lines',
    whole => gzipSync(gunzipSync(whole).toString().split('\n').slice(0, 9).join('\n')),
    /it was cut off/,
  ],
  [
    'changed',
    whole => gzipSync(gunzipSync(whole).toString().replace('"n"', '"m"')),
    /it was changed after it was made/,
  ],
  ['another file', () => gzipSync('id,name\n'), /it is no backup of tsunagu/],
  ['not packed', () => Buffer.from('hello'), /it is damaged or no backup/],
  [
    'of another version',
    whole => {
      const text = gunzipSync(whole).toString()
      return gzipSync(text.replace(/"schemaVersion":\d+/, '"schemaVersion":1'))
    },
    /it was changed after it was made|schema version 1/,
  ],
])('a backup that is %s is refused before anything is touched', async (what, made, message) => {
  const other = join(home, `${what.replaceAll(' ', '-')}.gz`)
  writeFileSync(other, made(readFileSync(file)))
  const refused = readContents(other)
  await expect(refused).rejects.toThrow(BackupRefused)
  await expect(refused).rejects.toThrow(message)
})

test('no file, an empty store and a name that is taken are refused in a sentence', async () => {
  await expect(readContents(join(home, 'nothing'))).rejects.toThrow('there is no such file')
  await expect(backUp(address(), file, silentProgress)).rejects.toThrow('is there already')
})

/** A program of its own, killed as soon as something holds. */
const killedWhen = async (name: string, args: string[], env: NodeJS.ProcessEnv, holds: () => boolean) => {
  const child = spawn(process.execPath, ['--import', 'tsx', program(name), ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  children.push(child)
  await vi.waitUntil(holds, { timeout: 60_000, interval: 2 })
  const ended = new Promise(resolve => child.on('exit', (_code, signal) => resolve(signal)))
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
}

test('a backup that is killed leaves no backup, and the next one is whole', {
  timeout: 180_000,
}, async () => {
  const other = join(home, 'killed.jsonl.gz')
  const env = { NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password }
  await killedWhen('backup-command', [other], env, () => existsSync(`${other}.part`))
  expect(existsSync(other)).toBe(false)
  await vi.waitFor(() => backUp(address(), other, silentProgress), { timeout: 60_000 })
  // The digest is another, since the head says when it was made.
  const { sha256: _, ...counts } = (await readContents(file)).tail
  expect((await readContents(other)).tail).toMatchObject(counts)
})

test('a restore that is killed while it reads leaves the store as it was', { timeout: 300_000 }, async () => {
  await withNote()
  const besides = join(home, 'restoring')
  await killedWhen('restore-command', [file], { STORE_FOLDER: home, NEO4J_URI: '' }, () =>
    existsSync(join(besides, 'data')),
  )
  await vi.waitUntil(() => serversOn(besides).length === 0, { timeout: 30_000 })
  expect(await content()).toEqual(WRITTEN)
  expect(existsSync(besides)).toBe(false)
})

test('one that is killed once the new store is whole leaves the new one', { timeout: 300_000 }, async () => {
  await withNote()
  const { swap } = await prepareRestored(options, file)
  writeFileSync(join(swap.beside, 'whole'), '')
  expect(await content()).toEqual(await filled())

  // Between taking the old one away and putting the new one there.
  await withNote()
  await prepareRestored(options, file)
  writeFileSync(join(swap.beside, 'whole'), '')
  renameSync(join(home, 'data'), join(home, 'data.before'))
  expect(await content()).toEqual(await filled())
})
