import { afterAll, describe, expect, inject, it } from 'vitest'
import { collectionMatch } from '../src/graph/engine/collection.ts'
import type { EntityRow } from '../src/graph/engine/concept.ts'
import { connect, createGraph } from '../src/graph/engine/driver.ts'
import type { Conditions } from '../src/graph/engine/filter.ts'
import { type OwnedList, seek } from '../src/graph/engine/list.ts'
import { COLLECTIONS } from '../src/graph/read/collections.ts'
import { collectionFacets, type Facet, listFacets } from '../src/graph/read/facet.ts'
import { facetFields } from '../src/graph/read/facet-field.ts'
import { INITIATIVES_SERVING_TARGET } from '../src/graph/read/initiative.ts'
import { MEMBERS_OF_PLATFORM } from '../src/graph/read/organization.ts'
import { NODE_LABELS, type NodeLabel, sortKey } from '../src/model/model.ts'

const connection = connect({ ...inject('database'), database: 'neo4j' })
// One graph for the whole file: its time is that of all tests.
const graph = createGraph(connection, { timeoutMs: 600_000 })
afterAll(() => connection.driver.close())

type Counted = {
  readonly ownerId: string
  readonly name: string
  readonly value: string
  readonly count: number
}

/** Fields that are divided otherwise than by walking from each item. */
const namesOf = (label: NodeLabel) =>
  Object.entries(facetFields({ label })).flatMap(([name, { kept, whole }]) =>
    kept === undefined && whole === undefined ? [] : [name],
  )

/** The fields of some lists, each read by walking from each item `n` of each `ownerId`. */
const walked = (found: string, label: NodeLabel, parameters: object): Promise<readonly Counted[]> => {
  const branches = Object.entries(facetFields({ label }))
    .filter(([name]) => namesOf(label).includes(name))
    .map(
      ([name, { clause, value }]) => `${clause}
      WITH ${value} AS value
      RETURN DISTINCT '${name}' AS name, toString(value) AS value`,
    )
  const statement = `${found}
    CALL (n) {
      ${branches.join('\n      UNION ALL\n      ')}
    }
    WITH ownerId, name, value, count(*) AS count
    WHERE value IS NOT NULL
    RETURN ownerId, name, value, count`
  return graph.read<Counted>('plain facets', statement, { ...parameters })
}

const mostFirst = (a: Counted, b: Counted) =>
  b.count - a.count || (sortKey(a.value) < sortKey(b.value) ? -1 : 1)

/** What the facets of one list have to say. */
const expected = (counted: readonly Counted[], names: readonly string[], limit: number) =>
  names.map(name => {
    const own = counted.filter(row => row.name === name).sort(mostFirst)
    const values = own.slice(0, limit).map(({ value, count }) => ({ value, count }))
    return { name, values, hasMore: own.length > limit }
  })

const plainly = (facets: readonly Facet[]) =>
  facets.map(({ name, values, hasMore }) => ({
    name,
    values: values.map(({ value, count }) => ({ value, count })),
    hasMore,
  }))

/** One that cuts ties off, and one that cuts off nothing. */
const LIMITS = [2, 1000]

/** Lets everything through too, but as a filter: then no stored count of the whole is read. */
const AS_FILTER: Conditions = { id: { noneOf: [] } }
const ALSO_AS_FILTER: readonly NodeLabel[] = ['Initiative', 'Organization', 'PolicyMeasure']

const collectionEquals = async (label: NodeLabel, conditions: readonly Conditions[]) => {
  const { match, parameters } = collectionMatch(COLLECTIONS[label], conditions[0] ?? {})
  const counted = await walked(`${match}\n    WITH '' AS ownerId, n`, label, parameters)
  const names = namesOf(label)
  for (const condition of conditions)
    for (const limit of LIMITS) {
      const facets = await collectionFacets(graph, COLLECTIONS[label], condition, { names, limit })
      expect(plainly(facets)).toEqual(expected(counted, names, limit))
    }
}

const listEquals = async <Row extends EntityRow, Extra extends object>(
  list: OwnedList<Row, Extra>,
  label: NodeLabel,
  ids: readonly string[],
) => {
  const parameters = { category: null }
  const found = `UNWIND $ids AS ownerId\n    ${seek(list)}\n    ${list.match}\n    WITH ownerId, n`
  const counted = await walked(found, label, { ids, ...parameters })
  expect(counted).not.toEqual([])
  const names = namesOf(label)
  for (const limit of LIMITS) {
    const facets = await listFacets(graph, list, ids, { names, limit }, parameters)
    expect(facets.map(plainly)).toEqual(
      ids.map(id =>
        expected(
          counted.filter(({ ownerId }) => ownerId === id),
          names,
          limit,
        ),
      ),
    )
  }
}

describe('facets by what is kept are those by walking from each item', () => {
  it.each(NODE_LABELS.filter(label => namesOf(label).length > 0))('all of %s', label =>
    collectionEquals(label, [{}, ...(ALSO_AS_FILTER.includes(label) ? [AS_FILTER] : [])]),
  )
  it('initiatives under a filter', () =>
    collectionEquals('Initiative', [{ sdgTarget: { anyOf: ['sdg:8.5', 'sdg:8.3'] }, kind: ['ACTION'] }]))
  it('initiatives of targets', () =>
    listEquals(INITIATIVES_SERVING_TARGET, 'Initiative', ['sdg:8.5', 'sdg:11.2']))
  it('members of a platform', () => listEquals(MEMBERS_OF_PLATFORM, 'Organization', ['platform:sdgs-ppp']))
})
