import { describe, expect, it } from 'vitest'
import type { PathQuestion } from '../../src/methods/paths/best-paths.ts'
import { searchPaths } from '../../src/methods/paths/path-search.ts'
import { type MadeUpLink, others, reader } from './made-up-links.ts'

const search = async (
  links: readonly MadeUpLink[],
  question: Partial<PathQuestion> = {},
  hubLinks?: number,
) => {
  const asked = {
    from: 'measure:a',
    to: 'org:z',
    maxLength: 5,
    through: [],
    avoid: [],
    first: 10,
    ...question,
  }
  const { read, asked: statements } = reader(links, hubLinks)
  return { ...(await searchPaths(read, asked)), statements }
}

const nodes = ({ paths }: Awaited<ReturnType<typeof search>>) => paths.map(({ nodeIds }) => nodeIds.join(' '))

/** Measure → target ← offer → organisation, through a target of 9 links and through one of 64. */
const TWO_TARGETS: readonly MadeUpLink[] = [
  ['measure:a', 'ALIGNS_WITH', 'sdg:8.9', 0.8, 0.9],
  ['offer:o', 'ALIGNS_WITH', 'sdg:8.9', 0.9, 0.8],
  ['measure:a', 'ALIGNS_WITH', 'sdg:17.17', 0.95, 1],
  ['offer:o', 'ALIGNS_WITH', 'sdg:17.17', 0.95, 1],
  ['offer:o', 'MADE_BY', 'org:z'],
  ...others('ALIGNS_WITH', 'sdg:8.9', 7),
  ...others('ALIGNS_WITH', 'sdg:17.17', 62),
]

describe('the worth of a path', () => {
  it('puts the less sure hops through a rare target before surer ones through a popular target', async () => {
    const { paths, complete } = await search(TWO_TARGETS)
    expect(complete).toBe(true)
    expect(paths.map(({ nodeIds }) => nodeIds)).toEqual([
      ['measure:a', 'sdg:8.9', 'offer:o', 'org:z'],
      ['measure:a', 'sdg:17.17', 'offer:o', 'org:z'],
    ])
    expect(paths[0]?.score).toBeCloseTo(0.1453, 4)
    expect(paths[1]?.score).toBeCloseTo(0.0949, 4)
    expect(paths[0]?.dampings).toEqual([
      { nodeId: 'sdg:8.9', linksIn: 9, linksOut: 9, factor: 0.333333 },
      { nodeId: 'offer:o', linksIn: 2, linksOut: 1, factor: 0.840896 },
    ])
    expect(paths[1]?.dampings.map(({ factor }) => factor)).toEqual([0.125, 0.840896])
  })

  it('names the first of the weakest hops, and none where nobody weighed any', async () => {
    const { paths } = await search(TWO_TARGETS)
    expect(paths[0]?.weakestHop?.to).toBe('sdg:8.9')
    const stated = await search([['offer:o', 'MADE_BY', 'org:z']], { from: 'offer:o' })
    expect(stated.paths.map(({ score, weakestHop }) => ({ score, weakestHop }))).toEqual([
      { score: 1, weakestHop: null },
    ])
  })

  it('puts the shorter of equals first, then the smaller ids', async () => {
    const found = await search([
      ['need:b', 'FOR', 'measure:a'],
      ['need:c', 'FOR', 'measure:a'],
      ['need:b', 'RAISED_BY', 'org:z'],
      ['need:c', 'RAISED_BY', 'org:z'],
    ])
    expect(nodes(found)).toEqual(['measure:a need:b org:z', 'measure:a need:c org:z'])
  })
})

describe('what is no path', () => {
  it('shares a platform, a place, a strategy or an SDG goal', async () => {
    const found = await search(
      [
        ['org:a', 'MEMBER_OF', 'platform:p'],
        ['org:z', 'MEMBER_OF', 'platform:p'],
        ['org:a', 'OF_PLACE', 'place:1'],
        ['org:z', 'OF_PLACE', 'place:1'],
        ['org:a', 'ALIGNS_WITH', 'sdg:8', 0.9, 0.9],
        ['org:z', 'ALIGNS_WITH', 'sdg:8', 0.9, 0.9],
      ],
      { from: 'org:a' },
    )
    expect(found).toMatchObject({ paths: [], complete: true, skippedHubs: [] })
  })

  it('goes up to a parent and down to a sibling', async () => {
    const links: readonly MadeUpLink[] = [
      ['measure:a', 'PART_OF', 'goal:g'],
      ['measure:z', 'PART_OF', 'goal:g'],
      ['indicator:i', 'MEASURES', 'goal:g'],
      ['indicator:j', 'MEASURES', 'goal:g'],
    ]
    expect(nodes(await search(links, { to: 'measure:z' }))).toEqual([])
    expect(nodes(await search(links, { from: 'indicator:i', to: 'indicator:j' }))).toEqual([])
    expect(nodes(await search(links, { to: 'indicator:i' }))).toEqual(['measure:a goal:g indicator:i'])
  })

  it('walks in circles or is longer than asked', async () => {
    const links: readonly MadeUpLink[] = [
      ['need:b', 'FOR', 'measure:a'],
      ['need:b', 'FOR', 'initiative:c'],
      ['initiative:c', 'ADVANCES', 'measure:a', 0.9, 0.9],
      ['need:b', 'RAISED_BY', 'org:z'],
    ]
    expect(nodes(await search(links))).toEqual([
      'measure:a need:b org:z',
      'measure:a initiative:c need:b org:z',
    ])
    expect(nodes(await search(links, { maxLength: 2 }))).toEqual(['measure:a need:b org:z'])
    expect(nodes(await search(links, { maxLength: 1 }))).toEqual([])
  })

  it('rests on a link without any strength, or begins at an id that nobody knows', async () => {
    const links: readonly MadeUpLink[] = [
      ['measure:a', 'ALIGNS_WITH', 'sdg:8.9', 0.8, 0],
      ['org:z', 'ALIGNS_WITH', 'sdg:8.9', 0.8, 0.9],
    ]
    expect(await search(links)).toMatchObject({ paths: [], complete: true })
    expect(await search(links, { from: 'measure:nobody' })).toMatchObject({ paths: [], complete: true })
  })
})

describe('what is asked of a path', () => {
  it('passes what it has to pass', async () => {
    expect(nodes(await search(TWO_TARGETS, { through: ['sdg:17.17'] }))).toEqual([
      'measure:a sdg:17.17 offer:o org:z',
    ])
    expect(nodes(await search(TWO_TARGETS, { through: ['offer:o', 'sdg:8.9'] }))).toHaveLength(1)
    expect(nodes(await search(TWO_TARGETS, { through: ['sdg:8.9', 'sdg:17.17'] }))).toEqual([])
  })

  it('touches nothing that it has to avoid', async () => {
    expect(nodes(await search(TWO_TARGETS, { avoid: ['sdg:8.9'] }))).toEqual([
      'measure:a sdg:17.17 offer:o org:z',
    ])
    expect(nodes(await search(TWO_TARGETS, { avoid: ['offer:o'] }))).toEqual([])
  })

  it('returns two of those that meet in the same node and run through the same types', async () => {
    const many = Array.from({ length: 5 }, (_, index): MadeUpLink[] => [
      [`offer:${index}`, 'ALIGNS_WITH', 'sdg:8.9', 0.9, 0.9 - index / 10],
      [`offer:${index}`, 'MADE_BY', 'org:z'],
    ]).flat()
    const found = await search([...many, ['measure:a', 'ALIGNS_WITH', 'sdg:8.9', 0.9, 0.9]])
    expect(nodes(found)).toEqual(['measure:a sdg:8.9 offer:0 org:z', 'measure:a sdg:8.9 offer:1 org:z'])
  })
})

describe('hubs', () => {
  const BESIDE_HUB: readonly MadeUpLink[] = [
    ['org:a', 'ALIGNS_WITH', 'sdg:8.9', 0.9, 0.9],
    ['offer:o', 'ALIGNS_WITH', 'sdg:8.9', 0.9, 0.9],
    ['offer:o', 'MADE_BY', 'org:m'],
    ['org:m', 'PARTICIPATES_IN', 'initiative:i'],
    ['initiative:i', 'ADVANCES', 'indicator:z', 0.9, 0.9],
    ...others('ALIGNS_WITH', 'sdg:8.9', 300),
  ]

  it('join what both ends reach', async () => {
    const found = await search(BESIDE_HUB, { from: 'org:a', to: 'org:m', maxLength: 4 })
    expect(nodes(found)).toEqual(['org:a sdg:8.9 offer:o org:m'])
    expect(found.paths[0]?.dampings[0]).toMatchObject({ nodeId: 'sdg:8.9', linksIn: 302, linksOut: 302 })
  })

  it('are not looked behind, and the answer says so', async () => {
    const found = await search([...BESIDE_HUB, ...others('MADE_BY', 'org:m', 300)], {
      from: 'org:a',
      to: 'indicator:z',
    })
    expect(found).toMatchObject({
      paths: [],
      complete: false,
      skippedHubs: [
        { id: 'org:m', links: 302 },
        { id: 'sdg:8.9', links: 302 },
      ],
    })
  })

  it('wait for the other end, or are one themselves', async () => {
    const elsewhere: readonly MadeUpLink[] = [
      ['offer:e', 'MADE_BY', 'org:a'],
      ['offer:e', 'PROVIDES', 'capability:e'],
    ]
    for (const besides of [[], elsewhere]) {
      const beyond = await search([...besides, ...BESIDE_HUB], { from: 'org:a', to: 'indicator:z' })
      expect(nodes(beyond)).toEqual(['org:a sdg:8.9 offer:o org:m initiative:i indicator:z'])
      expect(beyond).toMatchObject({ complete: true, skippedHubs: [] })
    }
    const found = await search(BESIDE_HUB, { from: 'sdg:8.9', to: 'indicator:z' })
    expect(nodes(found)).toEqual(['sdg:8.9 offer:o org:m initiative:i indicator:z'])
    expect(found.complete).toBe(true)
  })

  it('say that nothing is known when both ends are one', async () => {
    const links = [...others('ALIGNS_WITH', 'sdg:8.9', 300), ...others('ALIGNS_WITH', 'sdg:8.3', 250)]
    expect(await search(links, { from: 'sdg:8.9', to: 'sdg:8.3' })).toMatchObject({
      paths: [],
      complete: false,
      skippedHubs: [
        { id: 'sdg:8.9', links: 300 },
        { id: 'sdg:8.3', links: 250 },
      ],
    })
  })
})

describe('what a search reads', () => {
  const CHAIN: readonly MadeUpLink[] = [
    ['need:1', 'FOR', 'measure:a'],
    ['need:1', 'REQUIRES', 'capability:2'],
    ['capability:2', 'BROADER', 'capability:3'],
    ['offer:4', 'PROVIDES', 'capability:3'],
    ['offer:4', 'MADE_BY', 'org:5'],
    ['org:5', 'PARTICIPATES_IN', 'initiative:z'],
  ]

  it.each([1, 2, 3, 4, 5, 6])(
    'takes half as many statements as hops, and one more, for %i',
    async maxLength => {
      const found = await search(CHAIN, { to: 'initiative:z', maxLength })
      expect(found.statements.length).toBeLessThanOrEqual(Math.ceil(maxLength / 2) + 1)
      expect(nodes(found)).toHaveLength(maxLength === 6 ? 1 : 0)
      expect(new Set(found.statements.flat()).size).toBe(found.statements.flat().length)
    },
  )

  it('opens at most 100 nodes in a statement, and says when there were more', async () => {
    const wide = Array.from({ length: 800 }, (_, index): MadeUpLink[] => [
      [`need:${index}`, 'FOR', 'measure:a'],
      [`need:b${index}`, 'RAISED_BY', 'org:z'],
    ]).flat()
    const found = await search(wide, {}, 2_000)
    expect(found.complete).toBe(false)
    expect(Math.max(...found.statements.map(ids => ids.length))).toBe(100)
  })
})
