import { connect } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULTS, startServer, type TestServer } from './test-server.ts'

const END = '\r\nconnection: close\r\n\r\n'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  return () => server.close()
})

const answerOf = async (response: Response) => {
  const { errors } = JSON.parse(await response.text())
  const codes = new Set(errors.map((error: { extensions: { code: string } }) => error.extensions.code))
  return { status: response.status, codes: [...codes] }
}

const persisted = (version: unknown, sha256Hash: unknown) => ({
  query: '{ hello }',
  extensions: { persistedQuery: { version, sha256Hash } },
})

const digest = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

const MANY_WRONG = Array.from({ length: 20_000 }, () => ({}))

describe('what is asked wrongly is the fault of who asks, and no error of ours', () => {
  it.each<[string, unknown, string]>([
    ['a persisted query of a version that there is not', persisted(2, 'a'), 'BAD_REQUEST'],
    ['a digest of another text', persisted(1, 'a'.repeat(64)), 'BAD_REQUEST'],
    ['a digest that is no text', persisted(1, 5), 'BAD_REQUEST'],
    ['a digest that is no text, without a query', digest({ toString: 1 }), 'BAD_REQUEST'],
    ['a digest that is a list, without a query', digest(['a']), 'BAD_REQUEST'],
    ['no digest and no query', digest(undefined), 'BAD_REQUEST'],
    ['lists in lists', { query: `{ nodes(ids: ${'['.repeat(100_000)}` }, 'GRAPHQL_PARSE_FAILED'],
    ['objects in objects', { query: `{ items(filter: ${'{a:'.repeat(80_000)}` }, 'GRAPHQL_PARSE_FAILED'],
    ['selections in selections', { query: '{ item '.repeat(35_000) }, 'GRAPHQL_PARSE_FAILED'],
    ['types in types', { query: `query ($a: ${'['.repeat(100_000)}ID) { hello }` }, 'GRAPHQL_PARSE_FAILED'],
    [
      'very many wrong items of a variable',
      { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: MANY_WRONG } },
      'BAD_USER_INPUT',
    ],
    [
      'two operations without a name',
      { query: 'query A { hello } query B { hello }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s', async (_what, body, code) => {
    expect(await answerOf(await server.send(body))).toEqual({ status: 400, codes: [code] })
    expect(server.lines.filter(({ level }) => level > 30)).toEqual([])
  })
})

describe('other methods', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'])(
    '%s is not allowed, and the answer says what is',
    async method => {
      const [head = ''] = (
        await raw(`${method} /graphql HTTP/1.1\r\nhost: a\r\napollo-require-preflight: 1${END}`)
      ).split('\r\n\r\n')
      expect(head).toMatch(/^HTTP\/1\.1 405 /)
      expect(head).toMatch(/^allow: GET, POST\r?$/im)
    },
  )

  it.each([
    '/livez',
    '/readyz',
    '/metrics',
    '/schema.graphql',
    '/',
    '/graphiql',
    '/search?q=x',
    '/entity/item:1',
    '/report',
    '/embed/graph',
    '/assets/index.js',
    '/export/items.csv?first=1',
  ])('%s takes no POST, whatever it brings', async path => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await fetch(`${server.url}${path}`, {
        method,
        body: 'not JSON',
        headers: { 'content-type': 'application/xml' },
      })
      expect(response.headers.get('allow')).toBe('GET, HEAD')
      const { errors } = JSON.parse(await response.text())
      expect({ status: response.status, errors }).toEqual({
        status: 405,
        errors: [
          {
            message: 'This address takes GET and HEAD.',
            extensions: { code: 'BAD_REQUEST', requestId: response.headers.get('x-request-id') },
          },
        ],
      })
    }
  })

  it('at an address that there is not there is nothing, whatever the method', async () => {
    const response = await fetch(`${server.url}/nothing`, { method: 'DELETE' })
    expect(response.headers.get('allow')).toBeNull()
    expect(await answerOf(response)).toEqual({ status: 404, codes: ['NOT_FOUND'] })
  })

  it('a browser that may ask first is answered, and what only looks like one is told', async () => {
    const origin = 'https://app.example.org'
    const open = await startServer({ config: { ...DEFAULTS, corsOrigins: [origin] } })
    try {
      const asks = { origin, 'access-control-request-method': 'GET' }
      const first = await fetch(`${open.url}/export/items.csv`, { method: 'OPTIONS', headers: asks })
      expect(first.status).toBe(204)
      const bare = await fetch(`${open.url}/graphql`, { method: 'OPTIONS' })
      expect(bare.headers.get('allow')).toBe('GET, POST')
      expect(await answerOf(bare)).toEqual({ status: 405, codes: ['BAD_REQUEST'] })
    } finally {
      await open.close()
    }
  })
})

describe('a body that is not JSON in UTF-8', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
    fetch(`${server.url}/graphql`, { method: 'POST', body, headers })
  const HELLO = JSON.stringify({ query: '{ hello }' })

  it.each([
    'utf-16',
    'shift_jis',
    'utf-7',
    '"euc-jp"',
    '',
    '"utf-8',
    'utf-8; charset=utf-16',
    "utf-8; charset*=UTF-8''x",
  ])('of the charset %s is refused', async charset => {
    const response = await post(HELLO, { 'content-type': `application/json; charset=${charset}` })
    expect(await answerOf(response)).toEqual({ status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] })
  })

  it.each(['gzip', 'br', 'nonsense'])('of the encoding %s is refused', async encoding => {
    const response = await post(HELLO, { 'content-type': 'application/json', 'content-encoding': encoding })
    expect(await answerOf(response)).toEqual({ status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] })
  })

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate', [0xed, 0xa0, 0x80]],
    ['half a character', [0xe3, 0x81]],
    ['a byte that no text has', [0xff]],
  ])('with %s is refused', async (_what, bytes) => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ hello }","variables":{"a":"'),
      Buffer.from(bytes),
      Buffer.from('"}}'),
    ])
    const response = await post(body, { 'content-type': 'application/json' })
    expect(await answerOf(response)).toEqual({ status: 400, codes: ['BAD_REQUEST'] })
  })

  it('whose encoding is said to be none is taken', async () => {
    for (const encoding of ['identity', 'Identity', '']) {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding }
      expect(await (await post(HELLO, headers)).json()).toEqual({ data: { hello: 'world' } })
    }
  })

  it.each(['UTF-8', 'utf8', '"utf-8"', 'us-ascii', 'utf-8; charset=utf8; x=1'])(
    'of the charset %s is none of these',
    async charset => {
      const response = await post(HELLO, { 'content-type': `application/json; charset=${charset}` })
      expect(await response.json()).toEqual({ data: { hello: 'world' } })
    },
  )
})

/** What comes back on a connection of one's own, to bytes that no client library would send. */
const raw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket.setEncoding('utf8').on('data', chunk => {
      answer += chunk
    })
    socket.on('end', () => resolve(answer)).on('error', reject)
  })

it('asked by GET, a digest that is no text is refused too', async () => {
  const extensions = encodeURIComponent(JSON.stringify(digest({ toString: 1 }).extensions))
  const response = await fetch(`${server.url}/graphql?extensions=${extensions}`, {
    headers: { 'apollo-require-preflight': '1' },
  })
  expect(await answerOf(response)).toEqual({ status: 400, codes: ['BAD_REQUEST'] })
  expect(server.lines.filter(({ level }) => level > 30)).toEqual([])
})

it('headers without end and requests that do not come say what to do', async () => {
  const answer = await raw(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}${END}`)
  expect(answer).toMatch(/Address and headers may have 16 kB together; send a long query by POST\./)
})

it.each(['192.0.2.1', '[::1]:80', 'a.example.org:4000', 'localhost:'])('the host %s is one', async host => {
  expect(await raw(`GET /livez HTTP/1.1\r\nhost: ${host}${END}`)).toMatch(/^HTTP\/1\.1 200 /)
})

describe('every refusal has the one shape, and names the request as its header does', () => {
  it.each([
    ['no host', `GET /livez HTTP/1.1${END}`, 400],
    ['an empty host', `GET /livez HTTP/1.1\r\nhost:${END}`, 400],
    ['no host, and times are asked for', `GET /livez HTTP/1.1\r\nx-server-timing: 1${END}`, 400],
    [
      'another method, and times are asked for',
      `PUT /livez HTTP/1.1\r\nhost: a\r\nx-server-timing: 1${END}`,
      405,
    ],
    ['two hosts', `GET /livez HTTP/1.1\r\nhost: a\r\nhost: b${END}`, 400],
    ['the same host twice', `GET /livez HTTP/1.1\r\nhost: a\r\nHost: a${END}`, 400],
    ['a host with a path', `GET /livez HTTP/1.1\r\nhost: a/b${END}`, 400],
    ['a host with a user', `GET /livez HTTP/1.1\r\nhost: a@b${END}`, 400],
    ['a list of hosts', `GET /livez HTTP/1.1\r\nhost: a, b${END}`, 400],
    ['a host with a port of letters', `GET /livez HTTP/1.1\r\nhost: a:b${END}`, 400],
    [
      'two types',
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-type: text/plain\r\ncontent-length: 2${END}{}`,
      415,
    ],
    ['an expectation', `POST /graphql HTTP/1.1\r\nhost: a\r\nexpect: x${END}`, 417],
    ['a tunnel', `CONNECT example.org:443 HTTP/1.1\r\nhost: a${END}`, 405],
    ['a method that there is not', `NONSENSE / HTTP/1.1\r\nhost: a${END}`, 400],
    ['another version of HTTP', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['two lengths', `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2${END}`, 400],
    ['headers without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}${END}`, 431],
    ['a path that cannot be read', `GET /%zz HTTP/1.1\r\nhost: a${END}`, 400],
    ['a path that there is not', `GET /nothing HTTP/1.1\r\nhost: a${END}`, 404],
    [
      'a form',
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 1${END}x`,
      415,
    ],
    [
      'too large a body',
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 999999${END}`,
      413,
    ],
    ['a query from another page', `GET /graphql?query={hello} HTTP/1.1\r\nhost: a${END}`, 400],
    ['a table that there is not', `GET /export/nothing.csv HTTP/1.1\r\nhost: a${END}`, 404],
  ])('%s', async (_what, request, status) => {
    const answer = await raw(request)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(head).toMatch(/^content-type: application\/json; charset=utf-8$/im)
    const requestId = /^x-request-id: (\S+)$/im.exec(head)?.[1]
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    const { errors, ...rest } = JSON.parse(body)
    expect(rest).toEqual({})
    expect(errors).toEqual([
      {
        message: expect.any(String),
        extensions: expect.objectContaining({ code: expect.any(String), requestId }),
      },
    ])
  })

  it.each([
    ['what is not read', { query: '{' }],
    ['what is not valid', { query: '{ nothing }' }],
    ['what is too large', { query: `{ ${'hello '.repeat(31)} }` }],
    ['a wrong variable', { query: 'query ($n: Int!) { required(limit: $n) }', variables: { n: 'x' } }],
    ['an argument that is refused', { query: '{ items(first: 101) { totalCount } }' }],
    ['what a resolver refuses', { query: '{ refused }' }],
    ['what the server failed at', { query: '{ broken }' }],
    ['no query', {}],
    ['several queries at once', [{ query: '{ hello }' }]],
  ])('%s', async (_what, body) => {
    const response = await server.send(body, { 'x-request-id': 'told-12345' })
    const { errors } = JSON.parse(await response.text())
    expect(response.headers.get('x-request-id')).toBe('told-12345')
    expect(errors.map((error: { extensions: object }) => error.extensions)).toEqual(
      errors.map(() => expect.objectContaining({ code: expect.any(String), requestId: 'told-12345' })),
    )
  })
})
