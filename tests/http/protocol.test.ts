import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULTS, startServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const codeOf = async (response: Response) => {
  const { errors } = JSON.parse(await response.text())
  return { status: response.status, code: errors[0].extensions.code }
}

/** Sends bytes as they are, and gives all that comes back until the connection ends. */
const sendRaw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = ''
    connect(Number(new URL(server.url).port), '127.0.0.1')
      .on('data', chunk => {
        answer += chunk
      })
      .on('close', () => resolve(answer))
      .on('error', reject)
      .write(text)
  })

describe('a request', () => {
  it('is answered in the media type that it accepts', async () => {
    const response = await server.send(
      { query: '{ hello }' },
      { accept: 'application/graphql-response+json' },
    )
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
    expect(await response.json()).toEqual({ data: { hello: 'world' } })
  })

  it('may have 256 kB', async () => {
    const body = (bytes: number) => `{"query":"{ hello }","extensions":{"x":"${'x'.repeat(bytes - 43)}"}}`
    expect(Buffer.byteLength(body(262_144))).toBe(262_144)
    expect((await server.send(body(262_144))).status).toBe(200)
    expect(await codeOf(await server.send(body(262_145)))).toEqual({ status: 413, code: 'REQUEST_TOO_LARGE' })
  })

  it.each([
    ['no JSON', '{"query": '],
    ['nothing', ''],
    ['a text', '"{ hello }"'],
    ['a prototype', '{"query":"{ hello }","__proto__":{"x":1}}'],
    ['no query', '{"variables":{}}'],
    ['a query that is no text', '{"query":{"kind":"Document"}}'],
    ['variables as text', '{"query":"{ hello }","variables":"{}"}'],
    ['variables as a list', '{"query":"{ hello }","variables":[]}'],
    ['a batch', '[{"query":"{ hello }"},{"query":"{ hello }"}]'],
  ])('is refused with %s', async (_what, body) => {
    expect(await codeOf(await server.send(body))).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })

  it('of a kind that the schema has not is refused', async () => {
    expect(await codeOf(await server.send('{"query":"subscription { hello }"}'))).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
  })

  it('cannot fill a cache of queries', async () => {
    const query = '{ hello }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    expect((await server.send({ query, extensions })).status).toBe(200)
    expect(await codeOf(await server.send({ extensions }))).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    })
  })

  it.each([
    [{ version: 2, sha256Hash: 'abc' }],
    [{ version: 1, sha256Hash: 'abc' }],
    [{ version: 1, sha256Hash: 5 }],
    [{ version: 'x' }],
    [{ version: 1 }],
  ])('with the persisted query %j, which is none of its text, is refused as bad', async persistedQuery => {
    const before = server.lines.length
    const response = await server.send({ query: '{ hello }', extensions: { persistedQuery } })
    expect(await codeOf(response)).toEqual({ status: 400, code: 'BAD_REQUEST' })
    expect(server.lines.slice(before).filter(({ level }) => level >= 50)).toEqual([])
  })

  it('whose answer may be of no form that there is is refused as bad', async () => {
    const response = await server.send({ query: '{ hello }' }, { accept: 'text/html' })
    expect(await codeOf(response)).toEqual({ status: 406, code: 'BAD_REQUEST' })
  })

  it('with two operations and no name is refused as documented', async () => {
    const response = await server.send({ query: 'query A { hello } query B { hello }' })
    expect(await codeOf(response)).toEqual({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' })
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('is refused as %s, which a form of another site can send', async type => {
    const response = await server.send({ query: '{ hello }' }, { 'content-type': type })
    expect(await codeOf(response)).toEqual({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
  })
})

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = { 'apollo-require-preflight': '1' }) =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers })

  it('asks a query', async () => {
    expect(await (await get('{ hello }')).json()).toEqual({ data: { hello: 'world' } })
  })

  it('is refused without a header that makes browsers ask first', async () => {
    expect(await codeOf(await get('{ hello }', {}))).toEqual({ status: 400, code: 'BAD_REQUEST' })
    expect(await codeOf(await get('{ hello }', { 'content-type': 'text/plain' }))).toMatchObject({
      status: 400,
    })
  })

  it('never writes', async () => {
    const response = await get('mutation { write }')
    expect(response.headers.get('allow')).toBe('POST')
    expect(await codeOf(response)).toEqual({ status: 405, code: 'BAD_REQUEST' })
  })

  it('has bounded variables too', async () => {
    const query = 'query ($n: Int) { items(first: $n) { totalCount } }'
    const url = `${server.url}/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"n":101}')}`
    expect(await codeOf(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }))).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
  })
})

describe('other methods and paths', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async method => {
    expect((await fetch(`${server.url}/graphql`, { method })).status).toBe(405)
  })

  it('HEAD asks nothing', async () => {
    expect((await fetch(`${server.url}/graphql`, { method: 'HEAD' })).status).toBeGreaterThanOrEqual(400)
  })

  it.each(['/nothing', '/graphql/', '/.env', '/graphiql/assets/nothing.js'])(
    '%s is a short 404',
    async path => {
      expect(await codeOf(await fetch(server.url + path))).toEqual({ status: 404, code: 'NOT_FOUND' })
    },
  )

  it('a URL that cannot be decoded is a 400', async () => {
    expect(await codeOf(await fetch(`${server.url}/%zz`))).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })
})

describe('what is not HTTP', () => {
  it('is answered with 400 and the same headers', async () => {
    const answer = await sendRaw('NONSENSE\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(answer).toMatch(/content-security-policy: default-src 'none'/)
    expect(answer).toMatch(/"code":"BAD_REQUEST"/)
  })

  it('is answered with 431 for headers without end', async () => {
    expect(await sendRaw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    )
  })

  it('is not our fault with a host that is none', async () => {
    const answer = await sendRaw(
      'GET /graphql?query={hello} HTTP/1.1\r\nhost: %%%\r\napollo-require-preflight: 1\r\nconnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('headers', () => {
  const STRICT = {
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  }

  it.each(['/graphql', '/livez', '/readyz', '/schema.graphql', '/nothing', '/%zz'])(
    'are strict on %s',
    async path => {
      const { headers } = await fetch(server.url + path, { redirect: 'manual' })
      expect(Object.fromEntries(headers)).toMatchObject(STRICT)
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  it('let nobody keep answers', async () => {
    expect((await server.send({ query: '{ hello }' })).headers.get('cache-control')).toBe('no-store')
  })

  it('return the request id that was given, or one of their own', async () => {
    const idFor = async (given: Record<string, string>) =>
      (await server.send({ query: '{ hello }' }, given)).headers.get('x-request-id')
    expect(await idFor({ 'x-request-id': 'web-1234.abc_D' })).toBe('web-1234.abc_D')
    for (const bad of ['short', 'x'.repeat(65), 'with space 123', '"}{injected"'])
      expect(await idFor({ 'x-request-id': bad })).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
    expect(await idFor({})).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
  })

  it('give the request id to the context', async () => {
    const response = await server.send({ query: '{ requestId }' }, { 'x-request-id': 'web-12345' })
    expect(await response.json()).toEqual({ data: { requestId: 'web-12345' } })
  })
})

describe('long answers', () => {
  it('are packed for whoever takes them packed, and say so to caches', async () => {
    const query = `{ ${Array.from({ length: 25 }, (_, index) => `${'long'.repeat(10)}${index}: item(id: "item:1") { id name }`).join(' ')} }`
    const post = { method: 'POST', body: JSON.stringify({ query }) }
    const json = { 'content-type': 'application/json' }
    const packed = await fetch(`${server.url}/graphql`, {
      ...post,
      headers: { ...json, 'accept-encoding': 'gzip' },
    })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
    const bare = await fetch(`${server.url}/graphql`, {
      ...post,
      headers: { ...json, 'accept-encoding': 'identity' },
    })
    expect(bare.headers.get('content-encoding')).toBeNull()
    expect(await packed.json()).toEqual(await bare.json())
  })

  it('short ones and health stay as they are', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const { headers: told } = await fetch(`${server.url}/livez`, { headers })
    expect(told.get('content-encoding')).toBeNull()
  })
})

describe('other origins', () => {
  const ORIGIN = 'https://app.example.org'
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })

  it('are not allowed by default', async () => {
    const { headers } = await server.send({ query: '{ hello }' }, { origin: ORIGIN })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect((await preflight(server.url, ORIGIN)).status).toBe(405)
  })

  it('are told apart by caches, on pages too', async () => {
    const open = await startServer({ config: { ...DEFAULTS, corsOrigins: [ORIGIN] } })
    try {
      for (const path of ['/', '/graphiql', '/schema.graphql']) {
        const { headers } = await fetch(`${open.url}${path}`, {
          headers: { origin: ORIGIN, accept: 'text/html' },
        })
        expect(headers.get('vary')?.toLowerCase()).toContain('origin')
        expect(headers.get('access-control-allow-origin')).toBe(ORIGIN)
      }
    } finally {
      await open.close()
    }
  })

  it('are allowed by name, without credentials', async () => {
    const open = await startServer({ config: { ...DEFAULTS, corsOrigins: [ORIGIN] } })
    try {
      const asked = await preflight(open.url, ORIGIN)
      expect(asked.status).toBe(204)
      expect(asked.headers.get('access-control-allow-origin')).toBe(ORIGIN)
      expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST')
      expect(asked.headers.get('access-control-allow-credentials')).toBeNull()
      const { headers } = await open.send({ query: '{ hello }' }, { origin: ORIGIN })
      expect(headers.get('access-control-allow-origin')).toBe(ORIGIN)
      expect(headers.get('vary')).toBe('Origin')
      const other = await open.send({ query: '{ hello }' }, { origin: 'https://evil.example.org' })
      expect(other.headers.get('access-control-allow-origin')).toBeNull()
    } finally {
      await open.close()
    }
  })
})
