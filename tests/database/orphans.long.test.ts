import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { DatabaseUnavailable, startDatabase } from '../../src/database/database.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { serversOn } from '../../src/database/processes.ts'
import { silentProgress } from '../../src/environment/progress.ts'
import { firstRow, type Login } from './query.ts'
import { remove, testHome } from './test-home.ts'

const OWNER = fileURLToPath(new URL('./owner.ts', import.meta.url))
const home = testHome('orphans')
const owners: ChildProcess[] = []

const startOwner = async (): Promise<{ owner: ChildProcess; login: Login; pid: number }> => {
  const owner = spawn(process.execPath, ['--import', 'tsx', OWNER, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  owners.push(owner)
  for await (const line of createInterface({ input: owner.stdout })) {
    const { pid, ...login } = JSON.parse(line)
    return { owner, login, pid }
  }
  throw new Error('The owner ended before its database was ready.')
}

const untilNoServer = () =>
  vi.waitUntil(() => serversOn(home).length === 0, { timeout: 20_000, interval: 50 })

afterAll(async () => {
  for (const owner of owners) owner.kill('SIGKILL')
  await untilNoServer()
  remove(home)
})

test('after kill -9 of the owner, twice in a row, the next start finds the data and runs one server', {
  timeout: 180_000,
}, async () => {
  const first = await startOwner()
  await firstRow(first.login, 'CREATE (:Note {text: "written before the kill"})')
  first.owner.kill('SIGKILL')

  const second = await startOwner()
  expect(serversOn(home)).toEqual([second.pid])
  await firstRow(second.login, 'CREATE (:Note {text: "written between the kills"})')
  second.owner.kill('SIGKILL')

  const third = await startOwner()
  expect(serversOn(home)).toEqual([third.pid])
  expect(await firstRow(third.login, 'MATCH (n:Note) RETURN collect(n.text) AS texts')).toEqual({
    texts: ['written before the kill', 'written between the kills'],
  })
})

test('a second start on the same home is refused, names the owner and leaves its server alone', async () => {
  const owner = owners.at(-1)
  const servers = serversOn(home)
  const second = startDatabase({ home, jars: JARS_FOLDER, progress: silentProgress })
  await expect(second).rejects.toThrow(DatabaseUnavailable)
  await expect(second).rejects.toThrow(`is in use by process ${owner?.pid}: stop that process first`)
  expect(serversOn(home)).toEqual(servers)
})

test('SIGTERM to an owner without any handler ends its server too', async () => {
  owners.at(-1)?.kill('SIGTERM')
  await untilNoServer()
})
