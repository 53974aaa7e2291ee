import { describe, expect, it } from 'vitest'
import { costInApi, hitsOf, statementsOf } from './api.ts'
import { pageOf, pageQuery } from './list.ts'

/** The database hits of a query, all its statements together. */
const hitsIn = async (query: string): Promise<number> => {
  const hits = await Promise.all((await statementsOf(query)).map(hitsOf))
  return hits.reduce((total, one) => total + one, 0)
}

const FIELDS = 'id name nameEn: name(language: EN) kind status order'

const BUDGETS = [
  {
    name: 'an initiative by its id, six fields',
    query: `{ initiative(id: "initiative:kumamoto-2.p1.1") { ${FIELDS} } }`,
    hits: 12,
  },
  {
    name: 'initiatives of a place by status, in the order of their names',
    query: `{ initiatives(filter: { place: { anyOf: ["place:431001"] }, status: [ENDED] }, orderBy: { field: NAME }) { nodes { ${FIELDS} } } }`,
    hits: 700,
  },
  {
    name: 'all initiatives by status, in the order of their names',
    query: `{ initiatives(filter: { status: [ENDED] }, orderBy: { field: NAME }) { nodes { ${FIELDS} } } }`,
    hits: 120,
  },
  {
    name: 'the measures that serve a target, with strengths',
    query: '{ sdgTarget(code: "8.5") { code measures { edges { strength confidence node { id name } } } } }',
    hits: 120,
  },
  {
    name: 'the organisations that serve an SDG goal',
    query: '{ sdgGoal(code: "8") { organizations { edges { strength node { id name } } } } }',
    hits: 500,
  },
]

describe('a question costs no more database hits than', () => {
  it.each(BUDGETS)('$hits: $name', async ({ query, hits }) => {
    expect(await hitsIn(query)).toBeLessThanOrEqual(hits)
  })
})

describe('a late page costs what the first one does, and is found by an index', () => {
  const LISTS = [
    'filter: { status: [ENDED] }, orderBy: { field: NAME }',
    'filter: { status: [ENDED] }, orderBy: { field: NAME, direction: DESC }',
    'orderBy: { field: NAME }',
    'orderBy: { field: ID }',
  ]
  it.each(LISTS)('%s', async args => {
    const list = { fields: ['initiatives'], args }
    const { pageInfo } = await pageOf(list, 'first: 30')
    const [first] = await statementsOf(pageQuery(list, 'first: 10'))
    const [late] = await statementsOf(pageQuery(list, `first: 10, after: "${pageInfo.endCursor}"`))
    if (!first || !late) throw new Error('a page is read in a statement')
    const [cost, lateCost] = [await costInApi(first), await costInApi(late)]
    expect(Math.abs(lateCost.hits - cost.hits)).toBeLessThanOrEqual(cost.hits / 10)
    expect([...cost.ways, ...lateCost.ways]).not.toContain('NodeByLabelScan')
  })
})

/** Down from an item of a strategy to SDG targets, with strengths, reasons and the words of their sources. */
const REASONS = `sdgTargets(first: 5) { edges {
  strength confidence node { code name }
  assertions(first: 2) { nodes { comment justification quotes { text locator source { name } } } }
} }`
const MEASURES = `measures { name ${REASONS} }`
const MAIN_EFFORTS = `mainEfforts { name ${REASONS} }`
const ACTIONS = `leadingProjects { name themes { name children { name ${REASONS} } } }`
const goals = (branches: string) => `goals { name ${branches} }`
const tree = (branches: string) => `{ strategy(id: "strategy:kumamoto-2") { name ${branches} } }`

describe('the tree of a strategy, with strengths, reasons and quotations', () => {
  it.each([
    ['measures', tree(goals(MEASURES))],
    ['main efforts', tree(goals(MAIN_EFFORTS))],
    ['actions of leading projects', tree(ACTIONS)],
  ])(
    'down to the targets of %s, is read in one statement, reasons and words in three more',
    async (_name, query) => {
      expect(await statementsOf(query)).toHaveLength(4)
    },
  )

  it('with all its branches is read in a statement for each list that it asks for', async () => {
    const branches = goals(MEASURES + MAIN_EFFORTS) + ACTIONS
    const lists = branches.match(/\w+(\(first: \d\))? \{/g)?.filter(name => !/^(edges|nodes?) /.test(name))
    const statements = await statementsOf(tree(branches))
    expect(statements.length).toBeLessThanOrEqual(1 + (lists?.length ?? 0))
  })
})

it('the tree down to targets with strengths costs no more than 2,500 hits', async () => {
  const targets = 'sdgTargets { edges { strength node { code name } } }'
  const query = tree(`goals { name measures { name ${targets} } mainEfforts { name ${targets} } }`)
  expect(await hitsIn(query)).toBeLessThanOrEqual(2500)
})
