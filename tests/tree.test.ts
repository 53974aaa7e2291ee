import { getNamedType, isNonNullType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { listAnsweredBy } from '../src/api/graphql/resolvers/owned-list.ts'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { NODE_LABELS, type NodeLabel } from '../src/model/model.ts'
import { ask, statementsOf } from './api.ts'
import { collectionOf } from './types.ts'

const schema = executableSchema()
const queries = Object.values(schema.getQueryType()?.getFields() ?? {})

/** The plan of the seed prints no money and no evaluation. */
const isInSeed = (label: NodeLabel) => !['Budget', 'Evaluation', 'EvaluationScale'].includes(label)

const ITEM = '{ ... on Entity { id name } }'
const LINK = ['strength', 'confidence', 'relationship', 'relation', 'score']

/** What to select of a list, with the data of its links where it has some. */
const selectionOf = (type: string): string => {
  const connection = schema.getType(type)
  if (!isObjectType(connection) || !connection.getFields().pageInfo) return ITEM
  const edge = getNamedType(connection.getFields().edges?.type)
  const fields = isObjectType(edge) ? LINK.filter(name => edge.getFields()[name]) : []
  return `(first: 3) { totalCount pageInfo { endCursor hasNextPage } edges { cursor ${fields.join(' ')} node ${ITEM} } }`
}

/** All lists of a type that can be read with it, and of these those of their items. */
const listsOf = (label: string, depth = 0): readonly string[] => {
  const type = schema.getType(label)
  if (!isObjectType(type)) return []
  return Object.values(type.getFields())
    .filter(field => listAnsweredBy(field) && field.args.every(({ type }) => !isNonNullType(type)))
    .flatMap(field => {
      const own = selectionOf(getNamedType(field.type).name)
      const items = getNamedType(field.type).name.replace(/Connection$/, '')
      // One list of the items is enough: the deeper level is read in the same way whatever it is.
      const below = depth === 0 ? listsOf(items, 1).slice(0, 1) : []
      const withBelow = below.map(list => own.replace(ITEM, `{ ... on Entity { id name } ${list} }`))
      return [own, ...withBelow].map(selection => `${field.name}${selection}`)
    })
}

describe.each(NODE_LABELS.filter(isInSeed))('lists of %s, read with what they belong to', label => {
  const finder = queries.find(({ type }) => String(type) === label)?.name ?? ''
  const lists = listsOf(label)

  it.runIf(lists.length > 0)('are what they are when they are asked for by themselves', async () => {
    const answer = (await ask(`{ ${collectionOf(schema, label)}(first: 1) { nodes { id } } }`)) as Record<
      string,
      { nodes: readonly { id: string }[] }
    >
    const { nodes = [] } = Object.values(answer)[0] ?? {}
    for (const { id } of nodes)
      for (const list of lists) {
        const [together, alone] = [
          await ask(`query ($id: ID!) { item: ${finder}(id: $id) { ${list} } }`, { id }),
          // What `node` gives may be of any type: its lists are read by themselves.
          await ask(`query ($id: ID!) { item: node(id: $id) { ... on ${label} { ${list} } } }`, { id }),
        ]
        expect(together, `${list} of ${id}`).toEqual(alone)
      }
  })
})

const STRATEGY = 'strategy:kumamoto-2'

it('several items of which the same is asked are read in one statement', async () => {
  const measure = (id: string) =>
    `policyMeasure(id: "measure:kumamoto-2.${id}") { name initiatives { nodes { name } } }`
  const query = `{ a: ${measure('1.1')} b: ${measure('1.2')} c: ${measure('2.1')} }`
  expect(await statementsOf(query)).toHaveLength(1)
})

it('what is asked twice, in part or under other names, is right in both places', async () => {
  const answer = await ask(`{ strategy(id: "${STRATEGY}") {
    goals { id measures { id } }
    again: goals { name measures { name initiatives(first: 1) { nodes { id } } } }
    ... on Entity { id }
    ...more
  } }
  fragment more on Strategy { goals { subtitle measures { initiatives(first: 2) { totalCount nodes { name } } } } }`)
  const apart = await ask(`{ node(id: "${STRATEGY}") { ... on Strategy {
    goals { id subtitle measures { id initiatives(first: 2) { totalCount nodes { name } } } }
    again: goals { name measures { name initiatives(first: 1) { nodes { id } } } }
    id
  } } }`)
  expect((answer as { strategy: unknown }).strategy).toEqual((apart as { node: unknown }).node)
})

it('a length that the store keeps is read along', async () => {
  const lengths = 'initiatives(first: 1) { totalCount } measures(first: 1) { totalCount nodes { id } }'
  const query = `{ sdgTarget(id: "sdg:11.2") { ${lengths} } }`
  const apart = await ask(`{ node(id: "sdg:11.2") { ... on SdgTarget { ${lengths} } } }`)
  expect(((await ask(query)) as { sdgTarget: unknown }).sdgTarget).toEqual((apart as { node: unknown }).node)
  expect(await statementsOf(query)).toHaveLength(1)
})

it('a later page, or the last one, is read by itself', async () => {
  const query = `{ strategy(id: "${STRATEGY}") { initiatives(last: 2) { nodes { id } } } }`
  expect(await statementsOf(query)).toHaveLength(2)
})

it('an item that nobody has is null, with all that hangs below it', async () => {
  const query = '{ policyMeasure(id: "measure:kumamoto-2.9.9") { name initiatives { nodes { name } } } }'
  expect(await ask(query)).toEqual({ policyMeasure: null })
  expect(await statementsOf(query)).toHaveLength(1)
})
