import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const STRATEGY = 'strategy: "strategy:kumamoto-2"'

const Cell = z.object({ row: z.string(), column: z.string(), count: z.number() })
const Head = z.object({ total: z.number(), node: z.object({ id: z.string() }) })
const Table = z.object({
  rows: z.array(Head),
  columns: z.array(Head),
  cells: z.array(Cell),
  total: z.number(),
})
const TABLE = 'total rows { total node { id } } columns { total node { id } } cells { row column count }'

const matrix = async (args: string) => {
  const answer = await ask(`{ alignmentMatrix(${STRATEGY}, ${args}) { ${TABLE} } }`)
  return z.object({ alignmentMatrix: Table }).parse(answer).alignmentMatrix
}

const Assertion = z.object({ subject: z.string(), object: z.string(), status: z.string() })
const rowsOf = (file: string) =>
  z.array(Assertion).parse(parse(readFileSync(new URL(file, import.meta.url)), { columns: true }))

/** Links of the file: pairs with an accepted assertion, each once. */
const linksIn = (file: string) => {
  const accepted = rowsOf(file).filter(({ status }) => status === 'ACCEPTED')
  return [...new Map(accepted.map(link => [`${link.subject} ${link.object}`, link])).values()]
}

const LINKS = linksIn('../seed/kumamoto/assertions.alignments.csv')
const ADVANCES = linksIn('../seed/kumamoto/assertions.advances.csv')

const goalOf = (id: string) => id.split('.', 1).join()

/** Initiatives and what is below them, as their ids tell. */
const withParts = (initiatives: readonly string[]) =>
  LINKS.map(({ subject }) => subject).filter(subject =>
    initiatives.some(whole => subject === whole || subject.startsWith(`${whole}.`)),
  )

/** How many links of each pair of row and column, as text, in one order. */
const counted = (pairs: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const pair of pairs.toSorted()) counts[pair] = (counts[pair] ?? 0) + 1
  return counts
}

const cellsAsCounts = ({ cells }: z.infer<typeof Table>) =>
  Object.fromEntries(cells.map(({ row, column, count }) => [`${row} ${column}`, count]))

describe('the table of measures and SDG goals', () => {
  it('counts the same links as the file of links', async () => {
    const table = await matrix('rows: MEASURE, columns: SDG_GOAL')
    const ofMeasures = LINKS.filter(({ subject }) => subject.startsWith('measure:'))
    expect(cellsAsCounts(table)).toEqual(
      counted(ofMeasures.map(({ subject, object }) => `${subject} ${goalOf(object)}`)),
    )
    expect(table.total).toBe(ofMeasures.length)
  })

  it('has all nine measures and all seventeen goals in order, also those without a link', async () => {
    const { rows, columns } = await matrix('rows: MEASURE, columns: SDG_GOAL')
    expect(rows.map(({ node }) => node.id)).toEqual(
      ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2'].map(key => `measure:kumamoto-2.${key}`),
    )
    expect(columns.map(({ node }) => node.id)).toEqual(Array.from({ length: 17 }, (_, i) => `sdg:${i + 1}`))
    expect(columns.filter(({ total }) => total === 0).map(({ node }) => node.id)).toEqual(
      [6, 7, 9, 10, 12, 13, 14, 15, 16, 17].map(code => `sdg:${code}`),
    )
  })

  it('gives each row and column the total of its cells', async () => {
    const { rows, columns, cells, total } = await matrix('rows: MEASURE, columns: SDG_GOAL')
    const sum = (side: 'row' | 'column', id: string) =>
      cells.filter(cell => cell[side] === id).reduce((all, { count }) => all + count, 0)
    expect(rows.map(head => head.total)).toEqual(rows.map(({ node }) => sum('row', node.id)))
    expect(columns.map(head => head.total)).toEqual(columns.map(({ node }) => sum('column', node.id)))
    expect(rows.reduce((all, head) => all + head.total, 0)).toBe(total)
  })

  it('counts with its parts all that advances a measure and what is below, each link once in a row', async () => {
    const table = await matrix('rows: MEASURE, columns: SDG_GOAL, scope: WITH_PARTS')
    const advancing = (measure: string) =>
      ADVANCES.filter(({ object }) => object === measure).map(({ subject }) => subject)
    const pairs = table.rows.flatMap(({ node }) => {
      const items = [node.id, ...withParts(advancing(node.id))]
      return LINKS.filter(({ subject }) => items.includes(subject)).map(
        ({ object }) => `${node.id} ${goalOf(object)}`,
      )
    })
    expect(cellsAsCounts(table)).toEqual(counted(pairs))
  })

  it('is one statement of few database hits, with names and all', async () => {
    const statements = await statementsOf(`{ alignmentMatrix(${STRATEGY}) {
      rows { total node { id name } } columns { total node { id name ... on SdgGoal { color } } }
      cells { row column count strength greatest }
    } }`)
    expect(statements).toHaveLength(1)
    for (const statement of statements) expect(await hitsOf(statement)).toBeLessThan(1500)
  })
})

describe('tables of other rows and columns', () => {
  it('counts the links of initiatives to targets as the file does, and shows only targets that are served', async () => {
    const table = await matrix('rows: INITIATIVE, columns: SDG_TARGET')
    const pairs = LINKS.filter(
      ({ subject, object }) => subject.startsWith('initiative:') && object.includes('.'),
    )
    expect(cellsAsCounts(table)).toEqual(counted(pairs.map(({ subject, object }) => `${subject} ${object}`)))
    expect(table.rows).toHaveLength(60)
    expect(table.columns.map(({ node }) => node.id).sort()).toEqual(
      [...new Set(pairs.map(({ object }) => object))].sort(),
    )
  })

  it('sums in a leading project the links of its themes and actions', async () => {
    const table = await matrix('rows: PROJECT, columns: SDG_GOAL')
    const pairs = LINKS.flatMap(({ subject, object }) => {
      const project = /^initiative:kumamoto-2\.p(\d)/.exec(subject)?.[1]
      return project ? [`project:kumamoto-2.${project} ${goalOf(object)}`] : []
    })
    expect(cellsAsCounts(table)).toEqual(counted(pairs))
  })

  it('keeps a goal apart from its parts, or counts them with it', async () => {
    const totals = ({ rows }: z.infer<typeof Table>) => rows.map(({ total }) => total)
    expect(totals(await matrix('rows: GOAL'))).toEqual([4, 3, 4])
    const parts = (goal: number) => {
      const plan = new RegExp(`^(goal|measure|initiative):kumamoto-2\\.g?${goal}\\b`)
      const own = LINKS.filter(({ subject }) => plan.test(subject))
      const advancing = ADVANCES.filter(({ object }) => object.startsWith(`measure:kumamoto-2.${goal}.`)).map(
        ({ subject }) => subject,
      )
      return new Set([...own, ...LINKS.filter(({ subject }) => withParts(advancing).includes(subject))]).size
    }
    expect(totals(await matrix('rows: GOAL, scope: WITH_PARTS'))).toEqual([parts(1), parts(2), parts(3)])
  })

  it('has all columns and no rows for a strategy of which only the frame is recorded', async () => {
    const answer = await ask(`{
      alignmentMatrix(strategy: "strategy:kumamoto-1") { greatest ${TABLE} }
      unknown: alignmentMatrix(strategy: "strategy:none") { total }
    }`)
    expect(answer).toEqual({
      alignmentMatrix: {
        greatest: null,
        total: 0,
        rows: [],
        columns: Array.from({ length: 17 }, (_, i) => ({ total: 0, node: { id: `sdg:${i + 1}` } })),
        cells: [],
      },
      unknown: null,
    })
  })
})

describe('the links behind a cell', () => {
  const LINKS_OF_GOALS = `{ alignmentMatrix(${STRATEGY}, rows: GOAL) { cells { row column count strength greatest
    links(first: 1) { totalCount pageInfo { hasNextPage } nodes { id } edges {
      node { id } subject { id } relationship strength confidence status
      assertions { nodes { id comment(language: EN) quotes { text } } }
    } }
  } } }`

  const LINKS_ALONE = 'totalCount edges { strength subject { id } node { id } }'

  it('are the strongest first, each with its reasons and their quotations', async () => {
    const { alignmentMatrix } = z
      .object({ alignmentMatrix: z.object({ cells: z.array(z.unknown()) }) })
      .parse(await ask(LINKS_OF_GOALS))
    expect(alignmentMatrix.cells[0]).toEqual({
      row: 'goal:kumamoto-2.1',
      column: 'sdg:8',
      count: 4,
      strength: 3.1,
      greatest: 0.9,
      links: {
        totalCount: 4,
        pageInfo: { hasNextPage: true },
        nodes: [{ id: 'sdg:8' }],
        edges: [
          {
            node: { id: 'sdg:8' },
            subject: { id: 'goal:kumamoto-2.1' },
            relationship: 'ALIGNS_WITH',
            strength: 0.9,
            confidence: 0.9,
            status: 'ACCEPTED',
            assertions: {
              nodes: [
                {
                  id: 'assertion:goal-kumamoto-2.1.aligns-with.sdg-8',
                  comment:
                    'Basic goal 1 sets out to create jobs in which people can work with peace of mind, which is Goal 8 in both its halves, decent work and growth.',
                  quotes: [{ text: '安心して働くことができる雇用を生み出す。' }],
                },
              ],
            },
          },
        ],
      },
    })
  })

  it('are as many as the cell says, page by page', async () => {
    const Page = z.object({
      totalCount: z.number(),
      edges: z.array(z.object({ cursor: z.string(), subject: z.object({ id: z.string() }) })),
    })
    const page = async (after: string) => {
      const answer = await ask(`{ alignmentMatrix(${STRATEGY}, rows: PROJECT) {
        cells { row column count links(first: 2 ${after}) { totalCount edges { cursor subject { id } } } }
      } }`)
      const { cells } = z
        .object({ alignmentMatrix: z.object({ cells: z.array(Cell.extend({ links: Page })) }) })
        .parse(answer).alignmentMatrix
      return cells.find(({ row, column }) => row === 'project:kumamoto-2.1' && column === 'sdg:8')
    }
    const seen: string[] = []
    let shown = await page('')
    while (shown && shown.links.edges.length > 0) {
      seen.push(...shown.links.edges.map(({ cursor }) => cursor))
      expect(shown.links.totalCount).toBe(shown.count)
      shown = await page(`after: "${seen.at(-1)}"`)
    }
    expect(new Set(seen).size).toBe(
      LINKS.filter(
        ({ subject, object }) => subject.startsWith('initiative:kumamoto-2.p1') && goalOf(object) === 'sdg:8',
      ).length,
    )
  })

  it('can be asked for alone, and are those of the table', async () => {
    const answer = await ask(`{
      own: alignmentLinks(row: "measure:kumamoto-2.1.2", column: "sdg:2") { ${LINKS_ALONE} }
      parts: alignmentLinks(row: "project:kumamoto-2.2", column: "sdg:8") { ${LINKS_ALONE} }
    }`)
    expect(answer).toEqual({
      own: {
        totalCount: 2,
        edges: [
          { strength: 0.8, subject: { id: 'measure:kumamoto-2.1.2' }, node: { id: 'sdg:2.3' } },
          { strength: 0.6, subject: { id: 'measure:kumamoto-2.1.2' }, node: { id: 'sdg:2.4' } },
        ],
      },
      parts: {
        totalCount: 5,
        edges: [
          { strength: 0.7, subject: { id: 'initiative:kumamoto-2.p2.1.1' }, node: { id: 'sdg:8.2' } },
          { strength: 0.7, subject: { id: 'initiative:kumamoto-2.p2.2' }, node: { id: 'sdg:8.2' } },
          { strength: 0.6, subject: { id: 'initiative:kumamoto-2.p2.1' }, node: { id: 'sdg:8.2' } },
          { strength: 0.5, subject: { id: 'initiative:kumamoto-2.p2.3' }, node: { id: 'sdg:8.9' } },
          { strength: 0.4, subject: { id: 'initiative:kumamoto-2.p2.1.3' }, node: { id: 'sdg:8.5' } },
        ],
      },
    })
  })

  it.each([
    ['sdg:2', 'sdg:2'],
    ['measure:nowhere.1', 'sdg:2'],
    ['measure:kumamoto-2.1.2', 'sdg:99'],
    ['nothing at all', ''],
  ])('are refused for row %j and column %j, by name', async (row, column) => {
    const query =
      'query ($row: ID!, $column: ID!) { alignmentLinks(row: $row, column: $column) { totalCount } }'
    const argument = column === 'sdg:99' ? 'column' : 'row'
    expect(await refusal(query, { row, column })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument } },
    ])
  })

  it('take one statement a level, whatever the number of cells', async () => {
    expect(await statementsOf(LINKS_OF_GOALS)).toHaveLength(5)
  })
})

describe('tables of organisations and of places', () => {
  it('show organisations with their own links, or also those of their needs and offers', async () => {
    const table = (args: string) => `organizationAlignmentMatrix(
      filter: { id: { anyOf: ["org:kumamoto-city", "org:sample-shopping-street"] } } ${args}
    ) { rows { total node { id } } pageInfo { hasNextPage } }`
    const ofStreet = (...subjects: string[]) =>
      linksIn('../seed/sample/assertions.alignments.csv').filter(({ subject }) => subjects.includes(subject))
        .length
    const own = ofStreet('org:sample-shopping-street')
    const parts = ofStreet(
      'need:sample-shop-guidance',
      'need:sample-night-market',
      'need:sample-shop-management',
      'need:sample-quiet-closures',
      'offer:sample-street-events',
    )
    const answer = (total: number) => ({
      rows: [
        { total: 4, node: { id: 'org:kumamoto-city' } },
        { total, node: { id: 'org:sample-shopping-street' } },
      ],
      pageInfo: { hasNextPage: false },
    })
    expect(parts).toBeGreaterThan(0)
    expect(await ask(`{ own: ${table('')} withParts: ${table(', scope: WITH_PARTS')} }`)).toEqual({
      own: answer(own),
      withParts: answer(own + parts),
    })
  })

  it('go on where the page before ended, in two statements a page', async () => {
    const query = `{ organizationAlignmentMatrix(first: 2) { rows { node { id } } pageInfo { endCursor } } }`
    const First = z.object({
      organizationAlignmentMatrix: z.object({ pageInfo: z.object({ endCursor: z.string() }) }),
    })
    const { endCursor } = First.parse(await ask(query)).organizationAlignmentMatrix.pageInfo
    const next = await ask(
      `query ($after: String) {
        organizationAlignmentMatrix(first: 1, after: $after) { rows { node { id } } pageInfo { hasPreviousPage } }
        organizations(first: 1, after: $after) { nodes { id } }
      }`,
      { after: endCursor },
    )
    const ids = [{ id: 'org:sample-agriculture-bureau' }]
    expect(next).toEqual({
      organizationAlignmentMatrix: { rows: ids.map(node => ({ node })), pageInfo: { hasPreviousPage: true } },
      organizations: { nodes: ids },
    })
    expect(await statementsOf(query)).toHaveLength(2)
  })

  it('sum in a place what the strategies of it and of what lies in it serve', async () => {
    const answer =
      await ask(`{ placeAlignmentMatrix(filter: { id: { anyOf: ["place:431001", "place:430005"] } }) {
      rows { total node { id } }
    } }`)
    const planned = LINKS.filter(({ subject }) => /^(goal|measure|initiative):kumamoto-2\./.test(subject))
    expect(answer).toEqual({
      placeAlignmentMatrix: {
        rows: [
          { total: planned.length, node: { id: 'place:430005' } },
          { total: planned.length, node: { id: 'place:431001' } },
        ],
      },
    })
  })

  it('refuse a cursor of another list', async () => {
    const [error] = await refusal('{ organizationAlignmentMatrix(after: "x") { total } }')
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })
})
