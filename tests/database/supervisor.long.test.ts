import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { serversOn, signal } from '../../src/database/processes.ts'
import { runningDatabase } from '../../src/database/running.ts'
import { firstRow } from './query.ts'
import { mountDisk } from './small-disk.ts'
import { copyTemplate } from './template.ts'
import { remove, testHome } from './test-home.ts'

const small = mountDisk('200m')
const folder = small?.folder ?? testHome('supervised')
const home = join(folder, 'store')
// Where mounting is not allowed the full disk cannot be tried; that it was left out shows in the report.
const mounting = small ? test : test.skip

let child: ChildProcess
let url = ''

beforeAll(async () => {
  await copyTemplate('seed', home)
  child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', STORE_FOLDER: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (!child.stderr) throw new Error('no stderr')
  for await (const line of createInterface({ input: child.stderr })) {
    url = /^ready at (\S+)\/graphql$/.exec(line)?.[1] ?? ''
    if (url) break
  }
}, 240_000)

afterAll(async () => {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
  small?.remove()
  remove(folder)
})

const ask = async () => {
  const began = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ organizations { totalCount } }' }),
  })
  const { data, errors = [] } = JSON.parse(await response.text())
  return {
    status: response.status,
    total: data?.organizations.totalCount,
    code: errors[0]?.extensions.code,
    ms: performance.now() - began,
  }
}
/** An answer with data: the first after a start may have to wait for its turn. */
const answered = () =>
  vi.waitFor(
    async () => {
      const answer = await ask()
      expect(answer.status).toBe(200)
      expect(answer.total).toBeGreaterThan(0)
      return answer
    },
    { timeout: 60_000, interval: 500 },
  )
const status = (path: string) => fetch(`${url}${path}`).then(response => response.status)

const untilBack = (total: unknown) =>
  vi.waitFor(async () => expect(await ask()).toMatchObject({ status: 200, total }), {
    timeout: 180_000,
    interval: 500,
  })

test('a database that is killed is started again, while the API says so and lives', {
  timeout: 240_000,
}, async () => {
  const { total } = await answered()
  const [pid = 0] = serversOn(home)
  signal(pid, 'SIGKILL')
  await vi.waitUntil(async () => (await ask()).status !== 200, { timeout: 20_000, interval: 50 })
  const answers = await Promise.all(Array.from({ length: 10 }, ask))
  for (const answer of answers) expect(answer).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(5_000)
  expect({ live: await status('/livez'), ready: await status('/readyz') }).toEqual({ live: 200, ready: 503 })
  await untilBack(total)
  expect(serversOn(home)).not.toContain(pid)
  await vi.waitFor(async () => expect(await status('/readyz')).toBe(200), { timeout: 60_000, interval: 500 })
})

test('a store that was taken away is waited for, and no empty one answers in its place', {
  timeout: 240_000,
}, async () => {
  const { total } = await answered()
  const [pid = 0] = serversOn(home)
  renameSync(home, `${home}.away`)
  signal(pid, 'SIGKILL')
  await vi.waitUntil(async () => (await ask()).status !== 200, { timeout: 20_000, interval: 50 })
  // Longer than the first tries to start it again take.
  for (let seconds = 0; seconds < 8; seconds += 1) {
    await new Promise(resolve => setTimeout(resolve, 1_000))
    expect((await ask()).status).toBe(503)
  }
  expect(existsSync(join(home, 'data'))).toBe(false)
  renameSync(`${home}.away`, home)
  await untilBack(total)
})

mounting(
  'a database that a full disk stopped is started again with all that was committed',
  {
    timeout: 300_000,
  },
  async () => {
    const { total } = await answered()
    const login = runningDatabase(home)
    if (!login || !small) throw new Error('no server')
    small.fill(2 * 1024 * 1024)
    const write = `UNWIND range(1, 8000) AS i CREATE (:Note {text: toString(i) + "${'x'.repeat(800)}"})`
    await expect(firstRow(login, write)).rejects.toThrow('Could not append transaction')
    // Whoever asks finds the database stopped; the server is killed before it can write what it could not.
    await vi.waitUntil(async () => (await ask()).status === 503, { timeout: 20_000, interval: 50 })
    small.free()
    await untilBack(total)
    expect(await firstRow(login, 'MATCH (n:Note) RETURN count(n) AS notes')).toEqual({ notes: 0 })
    expect(readFileSync(join(home, 'logs/console.log'), 'utf8')).toContain('Started.')
  },
)
