import { isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { isSearched, labelOf, NODE_LABELS, NODE_TYPES, type NodeLabel } from '../src/model/model.ts'
import { ask, download } from './api.ts'
import { collectionOf } from './types.ts'

const schema = executableSchema()
const queries = Object.values(schema.getQueryType()?.getFields() ?? {})

const typeNames = (name: string): readonly string[] => {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map(value => value.name) : []
}

/** The field of `Query` that gives one item of a type. */
const finderOf = (label: NodeLabel): string => {
  const field = queries.find(({ type }) => String(type) === label)
  if (field === undefined) throw new Error(`no field of Query gives one ${label}`)
  return field.name
}

interface Named {
  readonly id: string
  readonly nameJa: string
}

const first = async (label: NodeLabel): Promise<Named> => {
  const list = collectionOf(schema, label)
  const answer = await ask(`{ ${list}(first: 1) { nodes { id nameJa: name } } }`)
  const [item] = (answer as Record<string, { readonly nodes: readonly Named[] }>)[list]?.nodes ?? []
  if (item === undefined) throw new Error(`the seed holds no ${label}`)
  return item
}

it('the types of the schema are those of the model', () => {
  expect([...typeNames('EntityType')].sort()).toEqual(NODE_LABELS.map(label => NODE_TYPES[label].api).sort())
  expect([...typeNames('SearchType')].sort()).toEqual(
    NODE_LABELS.filter(isSearched)
      .map(label => NODE_TYPES[label].api)
      .sort(),
  )
})

/** The plan of the seed prints no money and no evaluation; `tests/kpi.test.ts` asks a made-up one for them. */
const isInSeed = (label: NodeLabel) => !['Budget', 'Evaluation', 'EvaluationScale'].includes(label)

describe.each(NODE_LABELS.filter(isInSeed))('%s', label => {
  const { api } = NODE_TYPES[label]

  it('is found by its id, alone, among others and by its own field', async () => {
    const { id } = await first(label)
    expect(labelOf(id)).toBe(label)
    const item = { __typename: label, id }
    expect(
      await ask(
        `query ($id: ID!) {
          node(id: $id) { __typename id }
          nodes(ids: [$id, "place:431001"]) { __typename id }
          own: ${finderOf(label)}(id: $id) { __typename id }
        }`,
        { id },
      ),
    ).toEqual({ node: item, nodes: [item, { __typename: 'Place', id: 'place:431001' }], own: item })
  })

  it.runIf(isSearched(label))('is found by its name, with facets, and suggested', async () => {
    const { id, nameJa } = await first(label)
    const answer = await ask(
      `query ($text: String!, $prefix: String!, $types: [SearchType!]) {
        search(text: $text, types: $types, first: 100) { totalCount nodes { id } facets { types { type count } } }
        suggest(prefix: $prefix, types: $types) { type node { __typename } }
      }`,
      { text: nameJa.slice(0, 200), prefix: nameJa.slice(0, 100), types: [api] },
    )
    const { search, suggest } = answer as {
      readonly search: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }
      readonly suggest: readonly unknown[]
    }
    expect(search.nodes.map(node => node.id)).toContain(id)
    expect(search).toMatchObject({ facets: { types: [{ type: api, count: search.totalCount }] } })
    expect(suggest[0]).toEqual({ type: api, node: { __typename: label } })
  })

  it('is divided by every field of its filter', async () => {
    const list = collectionOf(schema, label)
    const answer = await ask(
      `{ ${list}(first: 1) { facets(first: 3) { field values { value label count } } } }`,
    )
    expect(answer).toMatchObject({ [list]: { facets: expect.any(Array) } })
  })

  it('has neighbours, counted as they are listed', async () => {
    const { id } = await first(label)
    const answer = await ask(
      `query ($id: ID!) { node(id: $id) {
        neighborSummary { relationship direction type count }
        neighbors(first: 1) { totalCount facets(by: [TYPE]) { values { value count } } }
      } }`,
      { id },
    )
    const { node } = answer as {
      readonly node: {
        readonly neighborSummary: readonly { readonly count: number }[]
        readonly neighbors: { readonly totalCount: number }
      }
    }
    const counted = node.neighborSummary.reduce((sum, { count }) => sum + count, 0)
    expect(node.neighbors.totalCount).toBe(counted)
  })

  it('is exported, its id in the first line', async () => {
    const { id } = await first(label)
    const { statusCode, body } = await download(`${collectionOf(schema, label)}.csv?first=1`)
    expect(statusCode).toBe(200)
    const [, row = ''] = body.split('\r\n')
    // Where the import makes the id from other columns, the file does not state it.
    expect(row).toContain(body.startsWith('id,') ? id : ',')
  })

  it('is called by a word in both languages, which its facet tells', async () => {
    const { words } = NODE_TYPES[label]
    const answer = await ask(
      `{ enumLabels(enums: ["EntityType"]) { value ja: label en: label(language: EN) } }`,
    )
    const { enumLabels } = answer as { readonly enumLabels: readonly object[] }
    expect(enumLabels).toContainEqual({ value: api, ...words })
  })
})
