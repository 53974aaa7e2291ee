import { GraphQLError } from 'graphql'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULTS, startServer, type TestServer, testSchema } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  return () => server.close()
})
afterEach(() => {
  server.lines.length = 0
})

const failures = () => server.lines.filter(({ msg }) => msg === 'request failed')

describe('a failure of ours', () => {
  it('is masked, with the request id under which the log has its reason once', async () => {
    const response = await server.send({ query: '{ broken }' }, { 'x-request-id': 'test-1234' })
    const text = await response.text()
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'Internal error; the log has the reason under the request id.',
          path: ['broken'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'test-1234' },
        },
      ],
      data: null,
    })
    expect(text).not.toMatch(/secret|\.ts|stack/)
    expect(failures()).toMatchObject([
      {
        level: 50,
        requestId: 'test-1234',
        err: { message: 'secret of the house', stack: expect.stringContaining('.ts') },
      },
    ])
  })

  it('is one line, however many fields fail', async () => {
    const { errors, data } = await server.ask('{ items { nodes { a: broken b: broken } } hello }')
    expect(errors).toHaveLength(4)
    expect(data).toEqual({
      items: {
        nodes: [
          { a: null, b: null },
          { a: null, b: null },
        ],
      },
      hello: 'world',
    })
    expect(failures()).toMatchObject([{ failures: 4 }])
  })

  it('is masked also where the context is made', async () => {
    const other = await startServer({
      context: () => {
        throw new Error('secret of the house')
      },
    })
    try {
      const { status, errors } = await other.ask('{ hello }')
      expect({ status, code: errors[0]?.extensions.code }).toEqual({
        status: 500,
        code: 'INTERNAL_SERVER_ERROR',
      })
      expect(JSON.stringify(errors)).not.toMatch(/secret/)
      expect(other.lines.filter(({ msg }) => msg === 'request failed')).toMatchObject([
        {
          requestId: errors[0]?.extensions.requestId,
          err: { message: expect.stringContaining('secret of the house') },
        },
      ])
    } finally {
      await other.close()
    }
  })
})

it('what breaks an answer when it is put together is a failure of ours too', async () => {
  const unsayable = () => {
    throw new GraphQLError('refused', { extensions: { code: Object.create(null) } })
  }
  const other = await startServer({ schema: testSchema({ Query: { hello: unsayable } }) })
  try {
    const { status, errors } = await other.ask('{ hello }')
    expect({ status, errors }).toEqual({
      status: 500,
      errors: [
        {
          message: 'Internal error; the log has the reason under the request id.',
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
        },
      ],
    })
    expect(other.lines.filter(({ msg }) => msg === 'request failed')).toMatchObject([
      { requestId: errors[0]?.extensions.requestId, err: { type: 'TypeError' } },
    ])
  } finally {
    await other.close()
  }
})

describe('the database', () => {
  it('out of reach is said so, without where it is', async () => {
    const { status, data, errors } = await server.ask('{ unreachable hello }')
    expect({ status, data }).toEqual({ status: 200, data: { unreachable: null, hello: 'world' } })
    expect(errors).toMatchObject([
      {
        message: 'The database cannot be reached; try again later.',
        path: ['unreachable'],
        extensions: { code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) },
      },
    ])
    expect(failures()).toMatchObject([{ err: { message: 'neo4j at 10.0.0.1 is down' } }])
  })

  it('too slow is said so', async () => {
    const { errors } = await server.ask('{ late }')
    expect(errors[0]?.extensions.code).toBe('DEADLINE_EXCEEDED')
  })
})

describe('an answer that does not come', () => {
  it('is given up, and the context is told', async () => {
    let aborted = false
    const hasty = await startServer({
      config: { ...DEFAULTS, requestTimeoutMs: 100 },
      context: ({ requestId, signal }) => {
        signal.addEventListener('abort', () => {
          aborted = true
        })
        return { requestId }
      },
    })
    try {
      const { status, errors } = await hasty.ask('{ never }')
      expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 504, code: 'DEADLINE_EXCEEDED' })
      expect(aborted).toBe(true)
    } finally {
      await hasty.close()
    }
  })
})

describe('a mistake of the caller', () => {
  it('passes as it is and is no failure', async () => {
    const { errors } = await server.ask('{ refused }')
    expect(errors).toMatchObject([
      { message: '"x" is no year.', extensions: { code: 'BAD_USER_INPUT', argument: 'year' } },
    ])
    expect(failures()).toEqual([])
  })

  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($id: ID!) { item(id: $id) { id } }', 'BAD_USER_INPUT'],
  ])('%s is a 400 with a code', async (query, code) => {
    const { status, errors } = await server.ask(query)
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code })
    expect(failures()).toEqual([])
  })

  it('is not read back at length', async () => {
    const { errors } = await server.ask('query ($n: Int) { items(first: $n) { totalCount } }', {
      n: 'x'.repeat(10_000),
    })
    expect(errors[0]?.message.length).toBeLessThan(700)
    expect(errors[0]?.message).toMatch(/^Variable "\$n" got invalid value/)
  })
})

describe('the log', () => {
  it('has one line for each request, with the operation and never its variables', async () => {
    const { lines, send, url, close } = await startServer()
    const query = 'query Find($id: ID!) { item(id: $id) { id } }'
    await send(
      { query, operationName: 'Find', variables: { id: 'private' } },
      { 'x-request-id': 'test-5678' },
    )
    await fetch(`${url}/livez?token=private`)
    await close()
    const ms = expect.any(Number)
    expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([
      {
        level: 30,
        requestId: 'test-5678',
        method: 'POST',
        path: '/graphql',
        status: 200,
        ms,
        operation: 'Find',
      },
      { level: 30, requestId: expect.any(String), method: 'GET', path: '/livez', status: 200, ms },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/private/)
    expect(lines.filter(({ msg }) => msg === 'request').join()).not.toMatch(/127\.0\.0\.1/)
  })
})
