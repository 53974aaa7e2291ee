import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { idsOf, NOT_IN_SEED, totalOf } from './list.ts'

/** The collections: connections that can be filtered and ordered, with the type of their filter. */
const collections = Object.values(executableSchema().getQueryType()?.getFields() ?? {}).flatMap(field => {
  const argument = (name: string) => field.args.find(arg => arg.name === name)
  const isCollection = getNamedType(field.type).name.endsWith('Connection') && argument('orderBy')
  const type = getNamedType(argument('filter')?.type)
  const order = getNamedType(argument('orderBy')?.type)
  const fields = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined
  const orders = isEnumType(fields) ? fields.getValues().map(value => value.name) : []
  const isFilled = !NOT_IN_SEED.includes(field.name)
  return isInputObjectType(type) && isCollection && isFilled ? [{ name: field.name, type, orders }] : []
})

const fieldsOf = (type: GraphQLInputObjectType) => Object.values(type.getFields())
const typeNameOf = ({ type }: GraphQLInputField) => getNamedType(type).name

/** Every filter field of one kind, as `initiatives.organization`. */
const filters = (isKind: (field: GraphQLInputField) => boolean) =>
  collections.flatMap(({ name, type }) =>
    fieldsOf(type)
      .filter(isKind)
      .map(field => ({ list: name, field, name: `${name}.${field.name}` })),
  )

/** For each id filter two ids that the seed has, by the name of the field. */
const RELATED: Readonly<Record<string, readonly [string, string]>> = {
  broader: ['capability:data-analysis', 'capability:data-and-digital'],
  capability: ['capability:financing', 'capability:community-facilitation'],
  for: ['measure:kumamoto-2.1.4', 'initiative:kumamoto-2.p1.1.1'],
  goal: ['goal:kumamoto-2.1', 'goal:kumamoto-2.2'],
  indicator: ['indicator:kumamoto-2.births', 'indicator:kumamoto-2.city-gdp'],
  initiative: ['initiative:kumamoto-2.p1.1.1', 'initiative:kumamoto-2.p1.1.2'],
  leadingProject: ['project:kumamoto-2.1', 'project:kumamoto-2.3'],
  madeBy: ['org:sample-bank', 'org:sample-creative'],
  measure: ['measure:kumamoto-2.1.1', 'measure:kumamoto-2.1.3'],
  measuredItem: ['goal:kumamoto-2.1', 'goal:kumamoto-2.2'],
  memberOf: ['platform:sdgs-ppp', 'group:sample-food-brand'],
  object: ['sdg:8.5', 'measure:kumamoto-2.1.1'],
  organization: ['org:kumamoto-city', 'org:sample-tourism-bureau'],
  place: ['place:431001', 'place:430005'],
  platform: ['platform:sdgs-ppp', 'platform:none'],
  raisedBy: ['org:sample-shopping-street', 'org:sample-coastal-city'],
  sdgGoal: ['sdg:8', 'sdg:9'],
  sdgIndicator: ['sdg:8.1.1', 'sdg:11.3.1'],
  sdgTarget: ['sdg:8.5', 'sdg:8.3'],
  servedBy: ['strategy:kumamoto-2', 'strategy:kumamoto-1'],
  source: ['source:kumamoto-2-overview', 'source:sample-set'],
  strategy: ['strategy:kumamoto-2', 'strategy:kumamoto-1'],
  subject: ['initiative:kumamoto-2.g2.3', 'measure:kumamoto-2.2.3'],
  target: ['sdg:1.5', 'sdg:13.1'],
  within: ['place:430005', 'place:431001'],
}

const related = (list: string, field: string): readonly [string, string] => {
  if (list.startsWith('sdg') && field === 'goal') return ['sdg:1', 'sdg:13']
  const ids = RELATED[field]
  if (!ids) throw new Error(`name two ids for ${list}.${field}`)
  return ids
}

const filtered = (list: string, filter: string, orderBy = '') =>
  idsOf({ fields: [list], args: `filter: { ${filter} } ${orderBy}` })

const wholes = new Map<string, Promise<string[]>>()

/** A whole collection, read once. */
const whole = (list: string): Promise<string[]> => {
  const known = wholes.get(list) ?? idsOf({ fields: [list] })
  wholes.set(list, known)
  return known
}

describe('every id filter finds those related to any, to all or to none', () => {
  const isRelation = (field: GraphQLInputField) =>
    typeNameOf(field)?.endsWith('IdFilter') && field.name !== 'id' && field.name !== 'dataset'

  it.each(filters(isRelation))('$name', async ({ list, field }) => {
    const [a, b] = related(list, field.name)
    const part = (text: string) => filtered(list, `${field.name}: { ${text} }`)
    const all = await whole(list)
    const [withA, withB, any, both, none, every] = await Promise.all([
      part(`anyOf: ["${a}"]`),
      part(`anyOf: ["${b}"]`),
      part(`anyOf: ["${a}", "${b}"]`),
      part(`allOf: ["${a}", "${b}"]`),
      part(`noneOf: ["${a}", "${b}"]`),
      part(`anyOf: ["${a}"], allOf: ["${a}"], noneOf: ["${b}"]`),
    ])
    const total = await totalOf({
      fields: [list],
      args: `filter: { ${field.name}: { anyOf: ["${a}", "${b}"] } }`,
    })
    expect(withA).not.toEqual([])
    const expected = all.filter(id => withA.includes(id) || withB.includes(id))
    expect({ any, both, none, every, total }).toEqual({
      any: expected,
      both: withA.filter(id => withB.includes(id)),
      none: all.filter(id => !expected.includes(id)),
      every: withA.filter(id => !withB.includes(id)),
      total: expected.length,
    })
  })
})

/** Ids of the right form that nobody has, of the types whose ids are codes. */
const UNKNOWN: Readonly<Record<string, string>> = {
  places: 'place:999999',
  sdgGoals: 'sdg:99',
  sdgTargets: 'sdg:99.9',
  sdgIndicators: 'sdg:99.9.9',
}

describe('every collection finds items by their own ids', () => {
  it.each(collections)('$name', async ({ name: list }) => {
    const all = await whole(list)
    const [first = '', last = ''] = [all[0], all.at(-1)]
    const unknown = UNKNOWN[list] ?? first.replace(/:.*/, ':nobody')
    const part = (text: string) => filtered(list, `id: { ${text} }`)
    expect({
      any: await part(`anyOf: ["${last}", "${first}", "${unknown}"]`),
      all: await part(`allOf: ["${first}"]`),
      both: await part(`allOf: ["${first}", "${unknown}"]`),
      none: await part(`noneOf: ["${first}"]`),
    }).toEqual({
      any: [...new Set([first, last])],
      all: [first],
      both: [],
      none: all.slice(1),
    })
  })
})

describe('every collection finds what came with one import', () => {
  const imported = collections.filter(({ type }) => 'dataset' in type.getFields())

  it.each(imported)('$name', async ({ name: list }) => {
    const parts = await Promise.all(
      ['sdg', 'places', 'kumamoto-2', 'vocabulary', 'sample'].map(async key => {
        const any = await filtered(list, `dataset: { anyOf: ["dataset:${key}"] }`)
        const all = await filtered(list, `dataset: { allOf: ["dataset:${key}"] }`)
        const none = await filtered(list, `dataset: { noneOf: ["dataset:${key}"] }`)
        expect(all).toEqual(any)
        expect([...any, ...none].sort()).toEqual((await whole(list)).toSorted())
        return any
      }),
    )
    expect(parts.flat().sort()).toEqual((await whole(list)).toSorted())
  })
})

const AUTHORS = ['"tsunagu"', '"tsunagu-lexical"']

/** The values that a filter by values takes. */
const valuesOf = ({ type, name }: GraphQLInputField): readonly string[] => {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues().map(value => value.name)
  if (named.name === 'Boolean') return ['true', 'false']
  if (name === 'author') return AUTHORS
  if (name === 'year') return ['2012', '2014', '2015', '2019', '2023']
  throw new Error(`name some values for ${name}`)
}

const ordersOf = (list: string) =>
  (collections.find(({ name }) => name === list)?.orders ?? []).flatMap(field =>
    ['ASC', 'DESC'].map(direction => `orderBy: { field: ${field}, direction: ${direction} }`),
  )

/** Values of records that not every item has. */
const NOT_OF_ALL = ['initiatives.role', 'organizations.role', 'organizations.category']

describe('every filter by values finds those with one of them, in every order', () => {
  const isByValues = (field: GraphQLInputField) =>
    !/(IdFilter|Range|^Date|^DateTime)$/.test(typeNameOf(field) ?? '')

  it.each(filters(isByValues))('$name', async ({ list, field }) => {
    const all = await whole(list)
    const values = valuesOf(field)
    const isYesNo = typeNameOf(field) === 'Boolean'
    const part = (value: string) => filtered(list, `${field.name}: ${isYesNo ? value : `[${value}]`}`)
    const parts = await Promise.all(values.map(part))
    const found = [...new Set(parts.flat())].sort()
    const ofAll = !NOT_OF_ALL.includes(`${list}.${field.name}`)
    expect(found).toEqual(all.filter(id => ofAll || found.includes(id)).sort())
    expect(parts.some(ids => ids.length > 0)).toBe(true)
    if (isYesNo) return expect(parts.flat()).toHaveLength(all.length)
    const two = values.filter((_, place) => parts[place]?.length).slice(0, 2)
    const both = await part(two.join(', '))
    const ofTwo = two.flatMap(value => parts[values.indexOf(value)] ?? [])
    expect(both).toEqual(all.filter(id => ofTwo.includes(id)))
    const [first = ''] = two
    const ordered = await Promise.all(
      ordersOf(list).map(order => filtered(list, `${field.name}: [${first}]`, order)),
    )
    const same = parts[values.indexOf(first)]?.toSorted()
    expect(ordered.map(ids => ids.sort())).toEqual(ordered.map(() => same))
  })
})
