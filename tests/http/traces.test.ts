import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { readTelemetry } from '../../src/environment/telemetry.ts'
import { DEFAULTS, startServer } from './test-server.ts'

const Attributes = z
  .array(
    z.strictObject({
      key: z.string(),
      value: z.union([
        z.strictObject({ stringValue: z.string() }),
        z.strictObject({ intValue: z.string() }),
        z.strictObject({ doubleValue: z.number() }),
      ]),
    }),
  )
  .transform(list => Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]])))

/** A span, as the protocol has it in JSON. */
const Span = z.strictObject({
  traceId: z.string().regex(/^[\da-f]{32}$/),
  spanId: z.string().regex(/^[\da-f]{16}$/),
  parentSpanId: z
    .string()
    .regex(/^[\da-f]{16}$/)
    .optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.string().regex(/^\d{19}$/),
  endTimeUnixNano: z.string().regex(/^\d{19}$/),
  attributes: Attributes,
  status: z.strictObject({ code: z.number() }),
})

const Body = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes: Attributes }),
      scopeSpans: z.array(
        z.strictObject({ scope: z.strictObject({ name: z.literal('tsunagu') }), spans: z.array(Span) }),
      ),
    }),
  ),
})

/** A collector that takes what OTLP over HTTP sends, and answers by these, the last one again and again. */
const collector = async (...answers: number[]) => {
  const got: { path?: string; key?: string; body: z.output<typeof Body> }[] = []
  const server = createServer(async (request, response) => {
    const body = Body.parse(await json(request))
    got.push({ path: request.url, key: request.headers['x-key']?.toString(), body })
    response.writeHead((answers.length > 1 ? answers.shift() : answers[0]) ?? 200).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const spans = () =>
    got.flatMap(({ body }) =>
      body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(s => s.spans)),
    )
  return { url, got, spans }
}

const traced = async (env: Record<string, string>) => {
  const server = await startServer({
    config: { ...DEFAULTS, telemetry: readTelemetry(env).config },
    context: ({ requestId, sent }) => {
      for (const name of ['items by id', 'a list']) sent.sent(name)
      sent.answered({ name: 'items by id', ms: 12.5, rows: 3 })
      sent.answered({ name: 'a list', ms: 1, rows: undefined })
      return { requestId }
    },
  })
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await server.close()
  }
  onTestFinished(close)
  return { ...server, close }
}

describe('traces', () => {
  it('tell a request and its statements by names, numbers and times', async () => {
    const { url, got, spans } = await collector(200)
    const server = await traced({
      OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20secret',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test,service.name=other',
      OTEL_SERVICE_NAME: 'city',
    })
    const before = Date.now()
    await server.send(
      { query: 'query Named($id: ID!) { item(id: $id) { id } }', variables: { id: 'item:secret' } },
      { 'x-request-id': 'traced-1', traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01` },
    )
    await fetch(`${server.url}/livez`)
    await server.close()
    expect(got.map(({ path, key }) => ({ path, key }))).toEqual([{ path: '/v1/traces', key: 'a secret' }])
    expect(got[0]?.body.resourceSpans[0]?.resource.attributes).toEqual({
      'deployment.environment.name': 'test',
      'service.name': 'city',
    })
    const [request, ...statements] = spans()
    expect(request).toMatchObject({
      traceId: 'ab'.repeat(16),
      parentSpanId: 'cd'.repeat(8),
      name: 'Named',
      kind: 2,
      status: { code: 0 },
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': '200',
        'graphql.operation.name': 'Named',
        'tsunagu.request_id': 'traced-1',
        'tsunagu.statements': '2',
        'tsunagu.database_ms': '14',
      },
    })
    const within = { traceId: request?.traceId, parentSpanId: request?.spanId, kind: 3 }
    expect(statements).toEqual([
      expect.objectContaining({
        ...within,
        name: 'items by id',
        status: { code: 0 },
        attributes: { 'db.system.name': 'neo4j', 'db.response.returned_rows': '3' },
      }),
      expect.objectContaining({
        ...within,
        name: 'a list',
        status: { code: 2 },
        attributes: { 'db.system.name': 'neo4j' },
      }),
    ])
    const [took, began] = statements.map(({ startTimeUnixNano, endTimeUnixNano }) =>
      Number(BigInt(endTimeUnixNano) - BigInt(startTimeUnixNano)),
    )
    expect([took, began]).toEqual([12_500_000, 1_000_000])
    expect(Number(request?.startTimeUnixNano) / 1e6).toBeGreaterThanOrEqual(before - 1)
    expect(JSON.stringify(got)).not.toContain('item:secret')
  })

  it('are left out where who asked keeps none, or none are to be kept', async () => {
    const { url, spans } = await collector(200)
    const quiet = await traced({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${url}/v1/traces` })
    await quiet.send({ query: '{ hello }' }, { traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-00` })
    await quiet.close()
    const off = await traced({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_TRACES_SAMPLER: 'always_off' })
    await off.send({ query: '{ hello }' })
    await off.close()
    expect(spans()).toEqual([])
  })

  it('are sent once more where the collector is busy, and harm nobody where it is away', async () => {
    const busy = await collector(503, 200)
    const server = await traced({
      OTEL_EXPORTER_OTLP_ENDPOINT: busy.url,
      OTEL_BSP_SCHEDULE_DELAY: '20',
    })
    await server.send({ query: '{ hello }' })
    await expect.poll(() => busy.got.length, { timeout: 10_000 }).toBe(2)
    expect(busy.got[1]?.body).toEqual(busy.got[0]?.body)
    await server.close()

    const away = await traced({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      OTEL_BSP_SCHEDULE_DELAY: '20',
    })
    for (let times = 0; times < 3; times += 1)
      expect((await away.send({ query: '{ hello }' })).status).toBe(200)
    const told = () => away.lines.filter(({ msg }) => msg === 'traces are not taken by their collector')
    await expect.poll(() => told().length).toBe(1)
    await away.close()
    expect(told()).toHaveLength(1)
  })
})

describe('the variables of OpenTelemetry', () => {
  const read = (env: Record<string, string>) =>
    readTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', ...env })

  it('switch traces on, and off', () => {
    expect(readTelemetry({}).config).toBeUndefined()
    expect(read({}).config?.url).toBe('http://collector:4318/v1/traces')
    expect(read({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://other/x' }).config?.url).toBe('http://other/x')
    expect(read({ OTEL_SDK_DISABLED: 'true' }).config).toBeUndefined()
    expect(read({ OTEL_TRACES_EXPORTER: 'none' }).config).toBeUndefined()
  })

  it('say how many are kept', () => {
    const sampler = (name: string, arg = '') =>
      read({ OTEL_TRACES_SAMPLER: name, OTEL_TRACES_SAMPLER_ARG: arg }).config?.sampler
    expect(sampler('')).toEqual({ followsParent: true, ratio: 1 })
    expect(sampler('always_on')).toEqual({ followsParent: false, ratio: 1 })
    expect(sampler('parentbased_always_off')).toEqual({ followsParent: true, ratio: 0 })
    expect(sampler('parentbased_traceidratio', '0.25')).toEqual({ followsParent: true, ratio: 0.25 })
  })

  it('never keep a server from starting', () => {
    expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toEqual({
      config: undefined,
      warnings: [expect.stringContaining('OTEL_EXPORTER_OTLP_ENDPOINT')],
    })
    expect(
      read({
        OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
        OTEL_EXPORTER_OTLP_TIMEOUT: 'soon',
        OTEL_TRACES_SAMPLER: 'mine',
        OTEL_EXPORTER_OTLP_HEADERS: '=x,,a=%E0%A4%A,b=1=2',
      }),
    ).toMatchObject({
      config: { timeoutMs: 10_000, headers: { a: '%E0%A4%A', b: '1=2' }, sampler: { ratio: 1 } },
      warnings: [{}, {}, {}].map(() => expect.any(String)),
    })
  })
})
