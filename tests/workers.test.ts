import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, inject, it, vi } from 'vitest'

const { uri, user, password } = inject('database')

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

type Line = { msg: string; pid: number; worker?: number; requestId?: string }

let child: ChildProcess
let said = ''
const lines: Line[] = []
const [port, healthPort] = [await freePort(), await freePort()]

/** Over a connection of its own, so that any worker may get it. */
const fetchOnce = (path: string, body?: string, at = port) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const headers = { 'content-type': 'application/json' }
    request({ port: at, host: '127.0.0.1', path, method, headers, agent: false }, async response => {
      resolve({ status: response.statusCode, body: await text(response) })
    })
      .on('error', reject)
      .end(body)
  })

const QUERY = JSON.stringify({ query: '{ sdgTarget(code: "11.2") { code } }' })
const ANSWER = { status: 200, body: '{"data":{"sdgTarget":{"code":"11.2"}}}\n' }
const asked = { count: 0 }
const ask = () => {
  asked.count += 1
  return fetchOnce('/graphql', QUERY)
}
/** Many at a time, of which none has to wait for the database. */
const askManyLight = async (times: number) => {
  const body = JSON.stringify({ query: '{ __typename }' })
  const answers = await Promise.all(Array.from({ length: times }, () => fetchOnce('/graphql', body)))
  return new Set(answers.map(answer => `${answer.status} ${answer.body.trim()}`))
}
const LIGHT = new Set(['200 {"data":{"__typename":"Query"}}'])

const told = (msg: string) => lines.filter(line => line.msg === msg)
const answering = () => new Set(told('request').flatMap(({ worker, pid }) => (worker ? [pid] : [])))
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

beforeAll(async () => {
  child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      ...process.env,
      PORT: `${port}`,
      HEALTH_PORT: `${healthPort}`,
      WORKERS: '2',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.stdout) createInterface(child.stdout).on('line', line => lines.push(JSON.parse(line)))
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  await vi.waitFor(() => expect(said).toContain('ready at'), { timeout: 120_000, interval: 100 })
  return () => child.kill('SIGKILL')
})

it('two workers answer at one address', async () => {
  expect(said).toContain(`ready at http://127.0.0.1:${port}/graphql`)
  for (let sent = 0; sent < 6; sent += 1) expect(await ask()).toEqual(ANSWER)
  await expect.poll(() => answering().size).toBe(2)
})

it('both ports tell of all workers', async () => {
  await expect.poll(async () => (await fetchOnce('/readyz')).status, { timeout: 60_000 }).toBe(200)
  for (const at of [port, healthPort]) {
    const { status, body } = await fetchOnce('/readyz', undefined, at)
    expect({ status, workers: JSON.parse(body).checks.workers }).toEqual({
      status: 200,
      workers: { ok: true, detail: '2 of 2 serve' },
    })
    const metrics = (await fetchOnce('/metrics', undefined, at)).body
    expect(metrics).toContain(
      `tsunagu_requests_total{route="/graphql",method="POST",status="200"} ${asked.count}\n`,
    )
    expect(metrics).toContain('tsunagu_workers_serving 2\n')
    expect(metrics).toContain('process_resident_memory_bytes')
  }
})

it('one that is killed is replaced, and nobody who asks after that is let down', async () => {
  const [killed = 0, other] = answering()
  process.kill(killed, 'SIGKILL')
  // Some of these were handed to it before its end was known.
  expect(await askManyLight(20)).toEqual(LIGHT)
  await expect.poll(() => told('a worker has ended by itself; another one is started').length).toBe(1)
  const before = lines.length
  do {
    expect(await ask()).toEqual(ANSWER)
  } while (told('a worker serves').length < 3)
  const since = () => new Set(lines.slice(before).flatMap(({ msg, pid }) => (msg === 'request' ? [pid] : [])))
  for (let sent = 0; sent < 6; sent += 1) expect(await ask()).toEqual(ANSWER)
  await expect.poll(() => since().size).toBe(2)
  expect([...since()]).toContain(other)
  expect([...since()]).not.toContain(killed)
  const { body } = await fetchOnce('/metrics', undefined, healthPort)
  expect(body).toContain('tsunagu_workers_replaced_total 1\n')
})

it('the end is told first, then what is under way is answered, then all of them have gone', async () => {
  const pids = [...answering(), child.pid ?? 0]
  const exited = once(child, 'exit')
  const answers = askManyLight(10)
  child.kill('SIGTERM')
  await expect.poll(() => told('ending: no new requests, waiting for those in flight').length).toBe(1)
  expect((await fetchOnce('/readyz')).status).toBe(503)
  expect((await fetchOnce('/readyz', undefined, healthPort)).status).toBe(503)
  expect(await askManyLight(1)).toEqual(LIGHT)
  expect(await answers).toEqual(LIGHT)
  expect(await exited).toEqual([0, null])
  expect(pids.filter(isAlive)).toEqual([])
})
