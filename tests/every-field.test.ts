import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { ask, statementsOf } from './api.ts'

const schema = executableSchema()
const query = schema.getQueryType()

/** The collections of the API: the field that lists them, and what it lists. */
/** The plan of the seed prints no money and no evaluation; `tests/kpi.test.ts` asks a made-up one for them. */
const NOT_IN_SEED = ['Budget', 'Evaluation', 'EvaluationScale']

const collections = Object.values(query?.getFields() ?? {}).flatMap(field => {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || !type.name.endsWith('Connection') || field.args.some(isRequiredArgument))
    return []
  const item = getNamedType(type.getFields().nodes?.type)
  return isObjectType(item) && !NOT_IN_SEED.includes(item.name) ? [{ field: field.name, item }] : []
})

const leaves = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(field => isLeafType(getNamedType(field.type)))
    .map(field => field.name)
    .join(' ')

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type)

const isConnection = (type: GraphQLOutputType) => getNamedType(type).name.endsWith('Connection')

/** Arguments of fields that cannot be asked without. */
const REQUIRED: Readonly<Record<string, string>> = { newSince: '(date: "2026-04-01")' }

/** Everything that a field can answer, one level deep. */
const selection = ({ name, type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type)
  if (isLeafType(named)) return name
  if (isAbstractType(named)) return `${name} { __typename ... on Entity { id } }`
  if (!isObjectType(named)) throw new Error(`no output type: ${name}`)
  if (!isConnection(type)) return `${name}${REQUIRED[name] ?? ''} { ${leaves(named)} }`
  const edge = getNamedType(named.getFields().edges?.type)
  if (!isObjectType(edge)) throw new Error(`a connection without edges: ${named.name}`)
  return `${name}(first: 5) { totalCount pageInfo { hasNextPage } edges { ${leaves(edge)} node { __typename ... on Entity { id } } } }`
}

const objectType = (type: GraphQLOutputType | undefined): GraphQLObjectType => {
  const named = getNamedType(type)
  if (!isObjectType(named)) throw new Error(`no object type: ${named}`)
  return named
}

const edgeType = (root: string, list: string): GraphQLObjectType => {
  const owner = objectType(query?.getFields()[root]?.type)
  return objectType(objectType(owner.getFields()[list]?.type).getFields().edges?.type)
}

type Item = Readonly<Record<string, unknown>>
type Items = Readonly<Record<string, { readonly nodes: readonly Item[] }>>

const items = async (field: string, fields: readonly string[]): Promise<readonly Item[]> =>
  ((await ask(`{ ${field}(first: 2) { nodes { ${fields.join('\n')} } } }`)) as Items)[field]?.nodes ?? []

// Only what a query selects is read from the database: a field must not live on what another one reads.
describe('every field answers, and alone as it does among all others', () => {
  it.each(collections)('$field', async ({ field, item }) => {
    const fields = Object.values(item.getFields())
    const together = await items(field, fields.map(selection))
    expect(together.length).toBeGreaterThan(0)
    for (const one of fields) {
      const alone = await items(field, [selection(one)])
      expect(alone).toEqual(together.map(({ [one.name]: value }) => ({ [one.name]: value })))
    }
  })
})

describe('every field of an edge answers alone as it does among all others', () => {
  it.each([
    ['sdgTarget(code: "8.9")', 'initiatives'],
    ['sdgGoal(code: "8")', 'measures'],
    ['policyMeasure(id: "measure:kumamoto-2.1.4")', 'initiatives'],
    ['initiative(id: "initiative:kumamoto-2.p1.1")', 'advances'],
    ['indicator(id: "indicator:kumamoto-2.city-gdp")', 'sdgIndicators'],
    ['sdgTarget(code: "8.9")', 'influences'],
    ['organization(id: "org:sample-bank")', 'collaborators'],
    ['platform(id: "platform:sdgs-ppp")', 'members'],
    ['need(id: "need:sample-frailty-prevention")', 'offers'],
    ['source(id: "source:kumamoto-2-overview")', 'citedBy'],
  ])('%s %s', async (owner, list) => {
    const edges = async (fields: string) => {
      const answer = await ask(`{ owner: ${owner} { list: ${list}(first: 5) { edges { ${fields} } } } }`)
      return (answer as { owner: { list: { edges: readonly Item[] } } }).owner.list.edges
    }
    const type = edgeType(owner.replace(/\(.*/, ''), list)
    const fields = Object.values(type.getFields())
    const together = await edges(fields.map(selection).join('\n'))
    expect(together.length).toBeGreaterThan(0)
    for (const one of fields) {
      const alone = await edges(selection(one))
      expect(alone).toEqual(together.map(({ [one.name]: value }) => ({ [one.name]: value })))
    }
  })
})

/** Every field that leads from an item to others, as `field.inner`. */
const relationships = collections.flatMap(({ field, item }) =>
  Object.values(item.getFields())
    .filter(inner => !isLeafType(getNamedType(inner.type)))
    .map(inner => ({ field, inner, name: `${field}.${inner.name}` })),
)

const depth = (text: string): number => {
  let [deepest, level] = [0, 0]
  for (const mark of text) {
    if (mark === '{') level += 1
    if (mark === '}') level -= 1
    deepest = Math.max(deepest, level)
  }
  return deepest
}

/** Lists that a record holds itself, so that nothing more is read for them. */
const OF_THE_RECORD = ['levels', 'meanings', 'statuses']

describe('a field costs one statement more, however many parents ask for it', () => {
  it.each(relationships)('$name', async ({ field, inner }) => {
    const text = (parents: number) => {
      const page = isConnection(inner.type)
        ? '(first: 5) { nodes { __typename } }'
        : `${REQUIRED[inner.name] ?? ''} { __typename }`
      return `{ ${field}(first: ${parents}) { nodes { ${inner.name}${page} } } }`
    }
    const [few, many] = [await statementsOf(text(2)), await statementsOf(text(60))]
    expect(many.length).toBeLessThanOrEqual(2)
    expect(many.length).toBeLessThanOrEqual(depth(text(60)))
    expect(many.length).toBeGreaterThanOrEqual(few.length)
    const isRead = (isList(inner.type) && !OF_THE_RECORD.includes(inner.name)) || isConnection(inner.type)
    expect(isRead ? many.length : 2).toBe(2)
  })
})
