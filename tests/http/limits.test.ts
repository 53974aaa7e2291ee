import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ')
const ids = (count: number) => Array.from({ length: count }, (_, n) => `item:${n}`)

const accepted = async (query: string, variables?: Record<string, unknown>) => {
  const { status, errors } = await server.ask(query, variables)
  expect({ status, errors }).toEqual({ status: 200, errors: [] })
}

const refused = async (query: string, variables?: Record<string, unknown>) => {
  const { status, errors, data } = await server.ask(query, variables)
  expect({ status, data }).toEqual({ status: 400, data: undefined })
  const [error] = errors
  if (!error) throw new Error('refused without a reason')
  return error
}

const tooLarge = async (limit: string, query: string, variables?: Record<string, unknown>) => {
  const { extensions } = await refused(query, variables)
  expect(extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit })
}

const badArgument = async (
  argument: string,
  limit: number,
  query: string,
  variables?: Record<string, unknown>,
) => {
  const { message, extensions } = await refused(query, variables)
  expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument, limit, requestId: expect.any(String) })
  expect(message).toContain(`"${argument}"`)
  expect(message).toContain(String(limit))
}

describe('arguments', () => {
  const PAGE = 'query ($first: Int, $last: Int) { items(first: $first, last: $last) { totalCount } }'

  it.each([{ first: 1 }, { first: 100 }, { last: 100 }, {}, { first: null }])('accepts %o', variables =>
    accepted(PAGE, variables),
  )

  it.each([0, -1, 101, 2_147_483_647])('refuses first: %i by name', first =>
    badArgument('first', 100, PAGE, { first }),
  )

  it('refuses last: 101, also as a literal and as a default', async () => {
    await badArgument('last', 100, PAGE, { last: 101 })
    await badArgument('last', 100, '{ items(last: 101) { totalCount } }')
    await badArgument('last', 100, 'query ($n: Int = 101) { items(last: $n) { totalCount } }')
  })

  it('takes 100 ids, not 101', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    await accepted(query, { ids: ids(100) })
    await badArgument('ids', 100, query, { ids: ids(101) })
  })

  it('takes 100 ids inside a filter, not 101, and names the part', async () => {
    const query = 'query ($ids: [ID!]) { items(filter: { id: { anyOf: $ids } }) { totalCount } }'
    await accepted(query, { ids: ids(100) })
    await badArgument('filter.id.anyOf', 100, query, { ids: ids(101) })
  })

  it('takes 1,000 characters, not 1,001', async () => {
    const query = 'query ($id: ID!) { item(id: $id) { id } }'
    await accepted(query, { id: 'x'.repeat(1000) })
    await badArgument('id', 1000, query, { id: 'x'.repeat(1001) })
  })

  it('checks arguments of fields without a selection too', async () => {
    const { extensions } = await refused('query ($n: Int = 5) { required(limit: $n) }', { n: null })
    expect(extensions.code).toBe('BAD_USER_INPUT')
  })

  it('refuses variables of the wrong type, reporting at most ten and one', async () => {
    const { status, errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 50 }, () => ({})),
    })
    expect(status).toBe(400)
    expect(errors).toHaveLength(11)
    expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual(['BAD_USER_INPUT'])
  })
})

describe('nodes', () => {
  const NESTED = 'query ($n: Int) { items(first: 100) { nodes { items(first: $n) { nodes { id } } } } }'

  it('multiplies pages with the values of variables', async () => {
    await accepted(NESTED, { n: 99 })
    await tooLarge('nodes', NESTED, { n: 100 })
  })

  it('takes the default page size where nothing is given', async () => {
    const query = '{ items { nodes { items { nodes { items { nodes { id } } } } } } }'
    await accepted(query)
    await tooLarge('nodes', query.replace('{ id }', '{ items { nodes { id } } }'))
  })

  it('takes a default of a variable, and its value before it', async () => {
    const query = NESTED.replace('$n: Int', '$n: Int = 100')
    await tooLarge('nodes', query)
    await accepted(query, { n: 1 })
  })

  it('counts edges once, not their nodes again', async () => {
    await accepted('{ items(first: 100) { edges { node { items(first: 99) { edges { node { id } } } } } } }')
  })

  it('adds up aliases', async () => {
    const page = (name: string) =>
      `${name}: items(first: 100) { nodes { items(first: 50) { nodes { id } } } }`
    await accepted(`{ ${page('a')} }`)
    await tooLarge('nodes', `{ ${page('a')} ${page('b')} }`)
  })

  it('looks into fragments', async () => {
    const query = 'query { items(first: 100) { nodes { ...More } } }'
    await tooLarge(
      'nodes',
      `${query} fragment More on Item { ... on Item { items(first: 100) { nodes { id } } } }`,
    )
  })

  it('counts ids, and lists without a size', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { parts { parts { parts { parts { id } } } } } }'
    await accepted(query, { ids: ids(80) })
    await tooLarge('nodes', query, { ids: ids(100) })
  })

  it('leaves out what is skipped', async () => {
    const query =
      'query ($all: Boolean!) { items(first: 100) { nodes { items(first: 100) @include(if: $all) { nodes { id } } } } }'
    await accepted(query, { all: false })
    await tooLarge('nodes', query, { all: true })
  })
})

describe('size of an operation', () => {
  it('has at most 20 levels', async () => {
    const nested = (levels: number) =>
      `{ item(id: "x") ${'{ parent '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`
    await accepted(nested(20))
    await tooLarge('depth', nested(21))
  })

  it('has at most 30 fields at its top', async () => {
    await accepted(`{ ${times(30, n => `a${n}: hello`)} }`)
    await tooLarge('rootFields', `{ ${times(31, n => `a${n}: hello`)} }`)
  })

  it('has at most 600 fields', async () => {
    await accepted(`{ item(id: "x") { ${times(599, n => `a${n}: name`)} } }`)
    await tooLarge('selections', `{ item(id: "x") { ${times(600, n => `a${n}: name`)} } }`)
  })

  it('counts a fragment as often as it is spread', async () => {
    const bomb = times(30, n => `fragment F${n} on Item { ...F${n + 1} ...F${n + 1} }`)
    await tooLarge('selections', `{ item(id: "x") { ...F0 } } ${bomb} fragment F30 on Item { name }`)
  })

  it('has at most 200,000 values in its answer', async () => {
    const query = (fields: number) =>
      `{ items(first: 100) { nodes { items(first: 99) { nodes { ${times(fields, n => `a${n}: name`)} } } } } }`
    await accepted(query(20))
    await tooLarge('values', query(21))
  })

  it('has at most 2,000 tokens', async () => {
    const query = (tokens: number) => `{ nodes(ids: [${times(tokens - 12, n => `"${n}"`)}]) { id } }`
    expect((await refused(query(2000))).extensions.code).toBe('BAD_USER_INPUT')
    expect((await refused(query(2001))).extensions.code).toBe('GRAPHQL_PARSE_FAILED')
  })

  it('gets at most 20 validation errors and a last word', async () => {
    const { status, errors } = await server.ask(`{ ${times(300, n => `nope${n}`)} }`)
    expect({ status, count: errors.length }).toEqual({ status: 400, count: 21 })
  })
})

describe('questions about the schema', () => {
  it('answers the standard introspection query, with all its options', async () => {
    await accepted(
      getIntrospectionQuery({
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
      }),
    )
  })

  it('does not answer it many times over', async () => {
    const whole = (name: number) =>
      `a${name}: __schema { types { fields { args { type { ...T } } type { ...T } } } }`
    const type = `fragment T on __Type { name ${'ofType { name '.repeat(8)} ${'}'.repeat(8)} }`
    await accepted(`{ ${times(1, whole)} } ${type}`)
    await tooLarge('schemaValues', `{ ${times(8, whole)} } ${type}`)
  })

  it('does not walk in circles', async () => {
    const circle = (turns: number) => `${'fields { type { '.repeat(turns)} name ${'} }'.repeat(turns)}`
    await accepted(`{ __type(name: "Item") { ${circle(2)} } }`)
    const { extensions } = await refused(`{ __type(name: "Item") { ${circle(3)} } }`)
    expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('bounds its levels', async () => {
    const wrapped = (levels: number) =>
      `{ __type(name: "Item") ${'{ ofType '.repeat(levels - 1)} { name } ${'}'.repeat(levels - 1)} }`
    await accepted(wrapped(18))
    await tooLarge('depth', wrapped(19))
  })

  it('lets clients ask for __typename everywhere', () =>
    accepted(
      '{ __typename items(first: 100) { __typename nodes { __typename items(first: 99) { nodes { __typename } } } } }',
    ))
})
