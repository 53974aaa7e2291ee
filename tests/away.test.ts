import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net'
import { pino } from 'pino'
import { afterAll, expect, inject, test, vi } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { connect } from '../src/graph/engine/driver.ts'

const login = inject('database')
const target = Number(new URL(login.uri).port)
const sockets = new Set<Socket>()
let isMute = false

/** The way to the database, which can be cut, and can be held so that nothing comes through. */
const way: Server = createServer(client => {
  const server = connectSocket(target, '127.0.0.1')
  for (const socket of [client, server]) {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  client.on('data', bytes => isMute || server.write(bytes)).on('close', () => server.destroy())
  server.on('data', bytes => isMute || client.write(bytes)).on('close', () => client.destroy())
})
const listen = (port: number) => new Promise<void>(resolve => way.listen(port, '127.0.0.1', resolve))
await listen(0)
const address = way.address()
const port = typeof address === 'object' && address ? address.port : 0

const cut = () => {
  for (const socket of sockets) socket.resetAndDestroy()
}

const lines: { msg: string; time: number; err?: { type: string; message: string } }[] = []
const connection = connect({ ...login, uri: `bolt://127.0.0.1:${port}`, database: 'neo4j' })
const api = await createApi({
  connection,
  config: readConfig({ REQUEST_TIMEOUT_MS: '3000' }),
  log: pino({ level: 'info' }, { write: line => lines.push(JSON.parse(line)) }),
})

afterAll(async () => {
  await api.close()
  await connection.driver.close()
  way.close()
  cut()
})

const ask = async () => {
  const began = performance.now()
  const { statusCode, headers, body } = await api.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ sdgTarget(code: "11.2") { code } }' },
  })
  const { errors = [] } = JSON.parse(body)
  return {
    status: statusCode,
    code: errors[0]?.extensions.code,
    retryAfter: headers['retry-after'],
    ms: performance.now() - began,
  }
}

const untilAnswered = () =>
  vi.waitFor(async () => expect(await ask()).toMatchObject({ status: 200 }), {
    timeout: 10_000,
    interval: 200,
  })

test("connections that are reset, all at once and again and again, are nobody's error", async () => {
  for (let times = 0; times < 5; times += 1) {
    await Promise.all(Array.from({ length: 10 }, ask))
    const asked = Array.from({ length: 10 }, ask)
    cut()
    const codes = new Set((await Promise.all(asked)).map(({ code }) => code))
    codes.delete(undefined)
    codes.delete('SERVICE_UNAVAILABLE')
    expect([...codes]).toEqual([])
    await untilAnswered()
  }
})

test('nobody waits for a database that is known to be away, and all is well when it is back', async () => {
  await new Promise<void>(resolve => {
    way.close(() => resolve())
    cut()
  })
  await ask()
  await vi.waitUntil(() => lines.some(({ msg }) => msg === 'the database is away'), { timeout: 10_000 })
  const answers = await Promise.all(Array.from({ length: 20 }, ask))
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE', retryAfter: '2' })
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(1_000)

  await listen(port)
  await untilAnswered()
  expect(lines.map(({ msg }) => msg)).toContain('the database is back')
})

test('a database that hangs is found out by the first who waited', { timeout: 30_000 }, async () => {
  isMute = true
  const before = lines.length
  expect(await ask()).toMatchObject({ status: 504, code: 'DEADLINE_EXCEEDED' })
  await vi.waitUntil(() => lines.slice(before).some(({ msg }) => msg === 'the database is away'), {
    timeout: 10_000,
  })
  const { ms, ...answer } = await ask()
  expect(answer).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE', retryAfter: '2' })
  expect(ms).toBeLessThan(1_000)
  isMute = false
  cut()
  await untilAnswered()
})

test('the log tells one cause once a second', () => {
  const told = lines.filter(({ msg }) => msg === 'request failed')
  expect(told.length).toBeGreaterThan(0)
  const last = new Map<string, number>()
  for (const { time, err } of told) {
    const cause = `${err?.type}: ${err?.message}`
    expect(time - (last.get(cause) ?? 0)).toBeGreaterThanOrEqual(990)
    last.set(cause, time)
  }
})
