import { afterEach, expect, it, vi } from 'vitest'
import type { ReadinessProbe } from '../../src/api/http/health.ts'
import { startServer, type TestServer } from './test-server.ts'

let server: TestServer
afterEach(() => server.close())

const ready = async (probe: ReadinessProbe) => {
  server = await startServer({ probe })
  const response = await fetch(`${server.url}/readyz`)
  return { status: response.status, body: await response.json() }
}

it('is ready when every check is right', async () => {
  const probe: ReadinessProbe = async () => [
    { name: 'database', ok: true },
    { name: 'schemaVersion', ok: true, detail: '1' },
  ]
  expect(await ready(probe)).toEqual({
    status: 200,
    body: { status: 'ready', checks: { database: { ok: true }, schemaVersion: { ok: true, detail: '1' } } },
  })
})

it('is not ready when one check is wrong, and says which', async () => {
  const probe: ReadinessProbe = async () => [
    { name: 'database', ok: true },
    { name: 'indexes', ok: false, detail: 'missing: entity_id' },
  ]
  expect(await ready(probe)).toEqual({
    status: 503,
    body: {
      status: 'unavailable',
      checks: { database: { ok: true }, indexes: { ok: false, detail: 'missing: entity_id' } },
    },
  })
})

it('is not ready when the database cannot be asked, and keeps the reason to the log', async () => {
  const probe: ReadinessProbe = async () => {
    throw new Error('secret of the house')
  }
  expect(await ready(probe)).toEqual({
    status: 503,
    body: { status: 'unavailable', checks: { database: { ok: false, detail: 'cannot be asked' } } },
  })
  expect(server.lines).toContainEqual(expect.objectContaining({ msg: 'readiness probe failed' }))
})

it('is not ready when the database does not answer, and does not wait for it', async () => {
  expect(await ready(() => new Promise(() => undefined))).toEqual({
    status: 503,
    body: { status: 'unavailable', checks: { database: { ok: false, detail: 'no answer within 2000 ms' } } },
  })
})

it('asks once for many questions at a time', async () => {
  const probe = vi.fn<ReadinessProbe>(async () => [{ name: 'database', ok: true }])
  server = await startServer({ probe })
  const asked = await Promise.all(Array.from({ length: 20 }, () => fetch(`${server.url}/readyz`)))
  expect(asked.every(({ status }) => status === 200)).toBe(true)
  expect(probe).toHaveBeenCalledOnce()
})

it('is alive without asking the database', async () => {
  const probe = vi.fn<ReadinessProbe>(async () => [{ name: 'database', ok: false }])
  server = await startServer({ probe })
  const response = await fetch(`${server.url}/livez`)
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 200,
    body: { status: 'alive' },
  })
  expect(probe).not.toHaveBeenCalled()
})
