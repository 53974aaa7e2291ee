import { request } from 'node:http'
import { pino } from 'pino'
import { afterAll, expect, test, vi } from 'vitest'
import { LIMITS } from '../src/api/limits/limits.ts'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import type { Statement } from '../src/graph/engine/driver.ts'
import { createSchema } from '../src/graph/engine/schema.ts'
import { openStore } from './import/store.ts'

/** More than sockets hold of what nobody reads: some 30 MB as a table. */
const sources = (first: number, last: number) => `
  UNWIND range(${first}, ${last}) AS number
  WITH 'source:' + right('00000' + number, 6) AS id, number
  CREATE (:Entity:Source {
    id: id, sortKey: id, nameKey: id, dataset: 'dataset:x', nameJa: 'x' + reduce(text = '', part IN range(1, 100) | text + '出典の名前')
  })`

const connection = await openStore()
await createSchema(connection)
await connection.rows(`CREATE (:Entity:Dataset {
  id: 'dataset:x', sortKey: 'dataset:x', nameKey: 'dataset:x', dataset: 'dataset:x', nameJa: 'x', version: '1', licence: 'CC0-1.0', source: 'none', sha256: 'x', sample: true, importedAt: '2026-01-01T00:00:00Z'
})`)
// A few at a time: one transaction may take only so much memory.
for (let first = 1; first < 30_000; first += 3_000) await connection.rows(sources(first, first + 2_999))
const statements: Statement[] = []
const api = await createApi({
  connection,
  config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
  log: pino({ level: 'silent' }),
  observe: statement => statements.push(statement),
})
const url = await api.listen({ port: 0, host: '127.0.0.1' })

afterAll(async () => {
  api.server.closeAllConnections()
  await api.close()
  await connection.close()
})

/** Asks for a table and reads nothing of it but the status. */
const unread = (path: string) =>
  new Promise<{ status: number; retryAfter: string | undefined; leave: () => void }>((resolve, reject) => {
    const asked = request(`${url}/export/${path}`, response => {
      response.pause()
      const { statusCode = 0, headers } = response
      resolve({ status: statusCode, retryAfter: headers['retry-after'], leave: () => asked.destroy() })
    })
    asked.on('error', reject).end()
  })

test('forty exports that nobody reads are a few, whose pages wait to be taken', {
  timeout: 120_000,
}, async () => {
  const before = process.memoryUsage().rss
  const answers = await Promise.all(Array.from({ length: 40 }, () => unread('sources.csv')))
  const taken = answers.filter(({ status }) => status === 200)
  expect(taken).toHaveLength(LIMITS.exports)
  for (const { status, retryAfter } of answers.filter(answer => !taken.includes(answer)))
    expect([status, retryAfter]).toEqual([503, '2'])
  const sent = statements.length
  await new Promise(resolve => setTimeout(resolve, 1_500))
  // A page that is not taken is followed by no other, beyond what the sockets hold.
  expect(statements.length - sent).toBeLessThanOrEqual(2 * LIMITS.exports)
  // All forty would be some 1,200 MB; the process gives what it no longer uses back when it likes.
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(400)

  for (const { leave } of answers) leave()
  await vi.waitFor(
    async () => {
      const response = await fetch(`${url}/export/sources.csv?first=1`)
      expect([response.status, (await response.text()).split('\r\n').length]).toEqual([200, 3])
    },
    { timeout: 30_000, interval: 200 },
  )
})
