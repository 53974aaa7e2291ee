import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { ask, refusal } from './api.ts'
import { backward, forward, NOT_IN_SEED } from './list.ts'

const collections = Object.values(executableSchema().getQueryType()?.getFields() ?? {}).flatMap(field => {
  const typeOf = (name: string) => getNamedType(field.args.find(arg => arg.name === name)?.type)
  const [order, filter] = [typeOf('orderBy'), typeOf('filter')]
  const fields = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined
  if (!isEnumType(fields) || field.name.endsWith('AlignmentMatrix')) return []
  const orders = fields.getValues().map(({ name }) => name)
  const conditions = isInputObjectType(filter) ? Object.values(filter.getFields()) : []
  const ranges = conditions.filter(({ type }) => getNamedType(type).name.endsWith('Range'))
  return [{ list: field.name, orders, ranges: ranges.map(({ name }) => name) }]
})

const camelCase = (name: string) =>
  name.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase())

/** What a record is ordered by, as the API tells it. */
const SELECTED: Readonly<Record<string, string>> = {
  participationCount: 'value: participations { totalCount }',
}

const Value = z.union([z.string(), z.number(), z.null(), z.object({ totalCount: z.number() })])
const Rows = z.record(
  z.string(),
  z.object({
    nodes: z.array(z.object({ id: z.string(), value: Value })),
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
  }),
)

/** A whole list with the values of one field of its records. */
const valuesOf = async (list: string, field: string, args = '') => {
  const rows: { id: string; value: string | number | null }[] = []
  for (let after = ''; ; ) {
    const answer = Rows.parse(
      await ask(
        `{ ${list}(first: 100 ${args} ${after}) { nodes { id ${SELECTED[field] ?? `value: ${field}`} } pageInfo { endCursor hasNextPage } } }`,
      ),
    )[list]
    for (const { id, value } of answer?.nodes ?? [])
      rows.push({ id, value: value !== null && typeof value === 'object' ? value.totalCount : value })
    if (!answer?.pageInfo.hasNextPage) return rows
    after = `after: "${answer.pageInfo.endCursor}"`
  }
}

const inSeed = collections.filter(({ list }) => !NOT_IN_SEED.includes(list))

const ofValues = inSeed.flatMap(({ list, orders }) =>
  orders
    .filter(field => !['ID', 'NAME', 'ORDER'].includes(field))
    .map(field => ({ list, field, name: `${list} by ${field}` })),
)

describe('every order by a value', () => {
  it.each(ofValues)(
    '$name has the value in order, and what has none last, both ways',
    async ({ list, field }) => {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`
        const rows = await valuesOf(list, camelCase(field), orderBy)
        const known = rows.flatMap(({ value }) => value ?? [])
        expect(rows.slice(0, known.length).every(({ value }) => value !== null)).toBe(true)
        const sorted = known.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        expect(known).toEqual(direction === 'ASC' ? sorted : sorted.toReversed())
        const size = Math.min(100, Math.ceil(rows.length / 3))
        const ids = rows.map(({ id }) => id)
        expect(await forward({ fields: [list], args: orderBy }, size)).toEqual(ids)
        expect(await backward({ fields: [list], args: orderBy }, size)).toEqual(ids)
      }
    },
  )
})

const ofRanges = inSeed.flatMap(({ list, ranges }) =>
  ranges.map(field => ({ list, field, name: `${list}.${field}` })),
)

/** Numbers that say nothing by themselves, or that are counted and not kept. */
const NOT_ORDERED = [
  'order',
  'valueTo',
  'memberCount',
  'openNeedsWithoutCapability',
  'openOffersWithoutCapability',
]

const MEASURES = ['Date', 'PartialDate', 'DateTime', 'Decimal', 'Int', 'Float']

/** Every date, number and strength of everything that is listed. */
const measured = Object.values(executableSchema().getQueryType()?.getFields() ?? {}).flatMap(list => {
  const connection = getNamedType(list.type)
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined
  const node = nodes && getNamedType(nodes.type)
  if (!isObjectType(node) || !list.args.some(({ name }) => name === 'orderBy')) return []
  return Object.values(node.getFields())
    .filter(({ name, type }) => MEASURES.includes(getNamedType(type).name) && !NOT_ORDERED.includes(name))
    .map(({ name }) => ({ list: list.name, field: name }))
})

/** A range of whole years stands beside a list of years. */
const ofField = (range: string) => (range === 'yearBetween' ? 'year' : range)

describe('every range', () => {
  it.each(measured)('$list can be ordered by and held within $field', ({ list, field }) => {
    const { orders, ranges } = collections.find(one => one.list === list) ?? { orders: [], ranges: [] }
    expect({ orders: orders.map(camelCase), ranges: ranges.map(ofField) }).toEqual({
      orders: expect.arrayContaining([field]),
      ranges: expect.arrayContaining([field]),
    })
  })

  it.each(ofRanges)('$name holds both ends, and nothing without the value', async ({ list, field }) => {
    const rows = await valuesOf(list, ofField(field))
    const known = rows.flatMap(({ value }) => value ?? []).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    const [low, high] = [known[Math.floor(known.length / 3)], known[Math.floor((known.length * 2) / 3)]]
    const found = async (range: string) =>
      (await valuesOf(list, ofField(field), `filter: { ${field}: { ${range} } }`)).map(({ id }) => id)
    const expected = (holds: (value: string | number) => boolean) =>
      rows.flatMap(({ id, value }) => (value !== null && holds(value) ? id : []))
    // Of a date that is known to the year or the month, the ends say as much as it does.
    const told = (end: string | number, value: string | number) =>
      typeof end === 'string' && typeof value === 'string' ? end.slice(0, value.length) : end
    if (low === undefined || high === undefined) {
      expect(await found('from: null')).toEqual([])
      return
    }
    const day = (value: string | number) =>
      /^\d{4}(-\d\d)?$/.test(`${value}`) && typeof value === 'string' ? `${value}-01-01`.slice(0, 10) : value
    const [first, last] = [day(low), day(high)]
    const [from, to] = [`from: ${JSON.stringify(first)}`, `to: ${JSON.stringify(last)}`]
    expect({
      from: await found(from),
      to: await found(to),
      both: await found(`${from}, ${to}`),
      any: await found(''),
    }).toEqual({
      from: expected(value => value >= told(first, value)),
      to: expected(value => value <= told(last, value)),
      both: expected(value => value >= told(first, value) && value <= told(last, value)),
      any: expected(() => true),
    })
  })
})

const DAY = '2026-11-28'

test('what is open on a day is so by status, posting and deadline; each need and offer says the same of itself', async () => {
  const answer = z
    .record(
      z.string(),
      z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            status: z.string(),
            postedOn: z.string().nullable(),
            validTo: z.string().nullable(),
            open: z.boolean(),
          }),
        ),
      }),
    )
    .parse(
      await ask(`{
        needs(first: 100) { nodes { id status postedOn validTo open(asOf: "${DAY}") } }
        offers(first: 100) { nodes { id status postedOn validTo open(asOf: "${DAY}") } }
      }`),
    )
  for (const [list, { nodes }] of Object.entries(answer)) {
    const open = nodes
      .filter(
        ({ status, postedOn, validTo }) =>
          status === 'OPEN' && (postedOn ?? DAY) <= DAY && (validTo ?? DAY) >= DAY,
      )
      .map(({ id }) => id)
    expect(nodes.filter(node => node.open).map(({ id }) => id)).toEqual(open)
    expect(await forward({ fields: [list], args: `filter: { openOn: "${DAY}" }` }, 100)).toEqual(open)
  }
  expect(answer.needs?.nodes.filter(({ open }) => open)).toHaveLength(22)
})

test('the participations of a day are those in force, and none that is only planned', async () => {
  const active = async (day: string) =>
    z
      .object({
        participations: z.object({ nodes: z.array(z.object({ id: z.string(), status: z.string() })) }),
      })
      .parse(
        await ask(`{ participations(first: 100, filter: { activeOn: "${day}" }) { nodes { id status } } }`),
      ).participations.nodes
  const [then, now] = [await active('2021-05-01'), await active(DAY)]
  expect(then.some(({ status }) => status === 'PLANNED')).toBe(false)
  // The city answers for the plan in its period, and not after it.
  const ofCity = (nodes: typeof then) => nodes.filter(({ id }) => id.includes(':kumamoto-city@')).length
  expect([ofCity(then), ofCity(now)]).toEqual([28, 0])
  expect(now.every(({ status }) => status !== 'PLANNED')).toBe(true)
})

test('items of the plan stand as they are printed: goals with what is below them, then projects', async () => {
  const K = 'kumamoto-2'
  const answer = await ask(`{
    indicators(orderBy: { field: ORDER }) { nodes { id } }
    measures: policyMeasures(orderBy: { field: ORDER, direction: DESC }, first: 2) { nodes { id } }
    strategy(id: "strategy:${K}") { indicators { id } }
    initiatives(orderBy: { field: ORDER }, filter: { strategy: { anyOf: ["strategy:${K}"] } }, first: 15) { nodes { id } }
  }`)
  const indicators = [
    'city-gdp',
    'net-in-migration',
    'births',
    'residential-density',
    'community-participation',
  ].map(key => ({ id: `indicator:${K}.${key}` }))
  expect(answer).toEqual({
    indicators: { nodes: indicators },
    strategy: { indicators },
    measures: { nodes: [{ id: `measure:${K}.3.2` }, { id: `measure:${K}.3.1` }] },
    initiatives: {
      nodes: [
        ...['g1.1', 'g1.2', 'g1.3', 'g1.4', 'g2.1', 'g2.2', 'g2.3', 'g2.4', 'g3.1', 'g3.2', 'g3.3', 'g3.4'],
        ...['p1.1', 'p1.1.1', 'p1.1.2'],
      ].map(key => ({ id: `initiative:${K}.${key}` })),
    },
  })
})

test('a day that no calendar has is refused', async () => {
  expect(
    (await refusal('{ needs(filter: { openOn: "2026-02-30" }) { totalCount } }'))[0]?.extensions?.code,
  ).toBe('BAD_USER_INPUT')
})

test.each([
  ['needs', 'validTo', '{ from: "2026-02-02", to: "2026-02-01" }'],
  ['assertions', 'confidence', '{ from: 0.9, to: 0.1 }'],
  ['places', 'population', '{ from: 2, to: 1 }'],
  ['indicatorValues', 'yearBetween', '{ from: 2024, to: 2023 }'],
  ['datasets', 'importedAt', '{ from: "2026-01-01T00:00:00.5Z", to: "2026-01-01T00:00:00Z" }'],
])(
  'a range of %s that ends before it begins is refused, and does not find nothing: %s',
  async (list, name, range) => {
    const [error] = await refusal(`{ ${list}(filter: { ${name}: ${range} }) { totalCount } }`)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: `filter.${name}.from` })
  },
)

test('a range of one day or one number is no mistake', async () => {
  expect(
    await ask(`{
      needs(filter: { validTo: { from: "2025-03-31", to: "2025-03-31" } }) { nodes { id } }
      datasets(filter: { importedAt: { from: "2020-01-01T00:00:00Z", to: "2020-01-01T00:00:00.0Z" } }) { totalCount }
    }`),
  ).toEqual({ needs: { nodes: [{ id: 'need:sample-quiet-closures' }] }, datasets: { totalCount: 0 } })
})
