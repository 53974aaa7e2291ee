import { beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './test-server.ts'

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

const MANY_WRONG = Array.from({ length: 20_000 }, () => ({}))

describe('what is asked wrongly is the fault of who asks, and no error of ours', () => {
  it.each<[string, unknown, string]>([
    ['a persisted query of a version that there is not', persisted(2, 'a'), 'BAD_REQUEST'],
    ['a digest of another text', persisted(1, 'a'.repeat(64)), 'BAD_REQUEST'],
    ['a digest that is no text', persisted(1, 5), 'BAD_REQUEST'],
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
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s is not allowed, and the answer says what is',
    async method => {
      const response = await fetch(`${server.url}/graphql`, { method })
      expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
      expect(await answerOf(response)).toEqual({ status: 405, codes: ['BAD_REQUEST'] })
    },
  )
})

describe('a body that is not JSON in UTF-8', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
    fetch(`${server.url}/graphql`, { method: 'POST', body, headers })
  const HELLO = JSON.stringify({ query: '{ hello }' })

  it.each(['utf-16', 'shift_jis', 'utf-7', '"euc-jp"'])('of the charset %s is refused', async charset => {
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

  it.each(['UTF-8', 'utf8', '"utf-8"', 'us-ascii'])('of the charset %s is none of these', async charset => {
    const response = await post(HELLO, { 'content-type': `application/json; charset=${charset}` })
    expect(await response.json()).toEqual({ data: { hello: 'world' } })
  })
})
