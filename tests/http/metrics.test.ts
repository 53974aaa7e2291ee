import { beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({
    metrics: { load: () => ({ statements: 3, waiting: 2, plans: 1, databaseIsAway: true }), ofProcess: true },
    context: ({ requestId, sent }) => {
      for (const name of ['items by id', 'items by id', 'a list']) sent.sent(name)
      sent.ms += 12.34
      return { requestId }
    },
  })
  return () => server.close()
})

/** The value of a series; undefined where there is none. */
const valueIn = async (series: string) => {
  const response = await fetch(`${server.url}/metrics`)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const line = (await response.text()).split('\n').find(text => text.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length + 1))
}

describe('/metrics', () => {
  it('counts requests by route, method and status, and errors by code', async () => {
    const [ok, wrong] = [
      'tsunagu_requests_total{route="/graphql",method="POST",status="200"}',
      'tsunagu_errors_total{code="BAD_USER_INPUT"}',
    ]
    const before = [(await valueIn(ok)) ?? 0, (await valueIn(wrong)) ?? 0]
    await server.ask('{ hello }')
    await server.ask('{ refused }')
    expect([await valueIn(ok), await valueIn(wrong)]).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1])
    expect(await valueIn('tsunagu_operation_nodes_count')).toBeGreaterThanOrEqual(2)
  })

  it('tells how full the database is, and of the process', async () => {
    expect(await valueIn('tsunagu_statements_running')).toBe(3)
    expect(await valueIn('tsunagu_requests_waiting')).toBe(2)
    expect(await valueIn('tsunagu_plans_waiting')).toBe(1)
    expect(await valueIn('tsunagu_database_away')).toBe(1)
    expect(await valueIn('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
  })

  it('makes no series of what callers make up', async () => {
    for (const path of ['/a-secret', '/another-secret']) await fetch(server.url + path)
    const text = await (await fetch(`${server.url}/metrics`)).text()
    expect(text).not.toContain('secret')
  })
})

describe('what a request had the database do', () => {
  it('stands in its log line', async () => {
    await server.send({ query: 'query Named { hello }' }, { 'x-request-id': 'counted-1' })
    expect(
      server.lines.find(({ requestId, msg }) => msg === 'request' && requestId === 'counted-1'),
    ).toMatchObject({
      operation: 'Named',
      statements: 3,
      sent: { 'items by id': 2, 'a list': 1 },
      databaseMs: 12,
    })
  })

  it('is told to who asks for it, and to nobody else', async () => {
    const told = await server.send({ query: '{ hello }' }, { 'x-server-timing': '1' })
    expect(told.headers.get('server-timing')).toMatch(
      /^database;dur=12\.3;desc="3 statements", total;dur=\d+\.\d$/,
    )
    expect((await server.send({ query: '{ hello }' })).headers.get('server-timing')).toBeNull()
  })

  it('is counted before, and told as the cost to who asks for it', async () => {
    const query = '{ items(first: 5) { totalCount nodes { id } } }'
    const { extensions } = JSON.parse(await (await server.send({ query, extensions: { cost: true } })).text())
    expect(extensions.cost).toEqual({
      rootFields: 1,
      selections: 4,
      nodes: 5,
      values: 8,
      schemaValues: 0,
      work: 3,
      limits: expect.objectContaining({ depth: 20, nodes: 10_000, work: 1_000 }),
    })
    expect(JSON.parse(await (await server.send({ query })).text()).extensions).toBeUndefined()
  })
})
