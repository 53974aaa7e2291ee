import { afterAll, describe, expect, inject, it } from 'vitest'
import type { EntityRow } from '../src/graph/engine/concept.ts'
import { connect, createGraph } from '../src/graph/engine/driver.ts'
import type { Window } from '../src/graph/engine/keyset.ts'
import { type OwnedList, pages, totals } from '../src/graph/engine/list.ts'
import { INITIATIVES_SERVING_SDG_GOAL, INITIATIVES_SERVING_TARGET } from '../src/graph/read/initiative.ts'
import { type LinkExtra, STRONGEST_FIRST } from '../src/graph/read/link.ts'
import { ORGANIZATIONS_SERVING_SDG_GOAL } from '../src/graph/read/organization.ts'
import { MEASURES_SERVING_TARGET } from '../src/graph/read/policy-measure.ts'

const connection = connect({ ...inject('database'), database: 'neo4j' })
const graph = createGraph(connection, { timeoutMs: 60_000 })
afterAll(() => connection.driver.close())

const WANTED = new Set(['strength'])
const idsOf = async (label: string) =>
  (await graph.read<{ id: string }>('ids', `MATCH (n:${label}) RETURN n.id AS id`, {})).map(({ id }) => id)
const ids = [...(await idsOf('SdgTarget')), ...(await idsOf('SdgGoal'))]

/** Of several links to a goal and its targets only the strongest. */
const STRONGEST = `WITH owner, n, l
    ORDER BY l.strength DESC, l.confidence DESC, l.disagreement
    WITH owner, n, collect(l)[0] AS link`

/** The same list without what is stored for it: every link is read, then sorted or counted. */
const plain = <Row extends EntityRow>(list: OwnedList<Row, LinkExtra>): OwnedList<Row, LinkExtra> => ({
  ...list,
  match:
    list.owner === 'SdgTarget'
      ? list.match
      : `MATCH (owner)<-[:PART_OF*0..1]-(:SdgGoal|SdgTarget)<-[l:ALIGNS_WITH]-(n:${list.concept.label})
    ${STRONGEST}`,
  walk: undefined,
  total: undefined,
  order: STRONGEST_FIRST,
})

const read = async <Row extends EntityRow>(list: OwnedList<Row, LinkExtra>, window: Window) => {
  const answer = await pages(graph, list, ids, window, WANTED, {})
  return answer.map(({ items, hasNextPage, hasPreviousPage }) => ({
    items: items.map(({ row }) => [row.id, row.linkStrength]),
    hasNextPage,
    hasPreviousPage,
  }))
}

const FIRST = { limit: 5, backward: false, start: null, stop: null }

const sameAsSorted =
  <Row extends EntityRow>(list: OwnedList<Row, LinkExtra>) =>
  () => {
    it('are those that reading and sorting all links gives', async () => {
      expect(list.walk).toBeDefined()
      expect(await read(list, FIRST)).toEqual(await read(plain(list), FIRST))
    })

    it('are as many as counting all gives', async () => {
      expect(await totals(graph, list, ids, {})).toEqual(await totals(graph, plain(list), ids, {}))
    })

    it('are the same from the end', async () => {
      const last = { ...FIRST, backward: true }
      expect(await read(list, last)).toEqual(await read(plain(list), last))
    })

    it('are the same after any place', async () => {
      const key = 'initiative:kumamoto-000002.p000002'
      const later = { ...FIRST, start: [0.25, key] }
      expect(await read(list, later)).toEqual(await read(plain(list), { ...FIRST, start: [0.75, key] }))
    })

    it('are the same before any place, from the end', async () => {
      const key = 'initiative:kumamoto-000002.p000002'
      const back = { ...FIRST, backward: true }
      expect(await read(list, { ...back, start: [0.25, key] })).toEqual(
        await read(plain(list), { ...back, start: [0.75, key] }),
      )
    })
  }

describe('found by the index of links in the order of strength, for every target', () => {
  describe('the initiatives', sameAsSorted(INITIATIVES_SERVING_TARGET))
  describe('the measures', sameAsSorted(MEASURES_SERVING_TARGET))
})

describe('found by the index of the strongest links, for every SDG goal', () => {
  describe('the initiatives', sameAsSorted(INITIATIVES_SERVING_SDG_GOAL))
  describe('the organisations', sameAsSorted(ORGANIZATIONS_SERVING_SDG_GOAL))
})
