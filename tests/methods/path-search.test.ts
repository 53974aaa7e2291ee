import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPaths, type PathQuestion } from '../../src/methods/paths/best-paths.ts'
import { searchPaths } from '../../src/methods/paths/path-search.ts'
import { createNetwork } from '../../src/methods/paths/proof-network.ts'
import { type MadeUpLink, reader } from './made-up-links.ts'

const TYPES = ['measure', 'initiative', 'need', 'offer', 'org', 'capability', 'indicator'] as const
const place = fc.integer({ min: 0, max: 5 })
const idOf = (type: (typeof TYPES)[number]) => place.map(number => `${type}:${number}`)
const worth = fc.constantFrom(undefined, undefined, 0.05, 0.3, 0.9)

/** Links of the model, of each kind that paths rank: what a plan says, what is recorded, what proves little. */
const link = fc
  .constantFrom(
    ['initiative', 'PART_OF', 'measure'],
    ['initiative', 'ADVANCES', 'indicator'],
    ['indicator', 'MEASURES', 'measure'],
    ['need', 'FOR', 'initiative'],
    ['need', 'RAISED_BY', 'org'],
    ['need', 'REQUIRES', 'capability'],
    ['offer', 'PROVIDES', 'capability'],
    ['offer', 'MADE_BY', 'org'],
    ['org', 'PARTICIPATES_IN', 'initiative'],
    ['capability', 'BROADER', 'capability'],
  )
  .chain(([from, relationship, to]) =>
    fc.tuple(
      idOf(from as (typeof TYPES)[number]),
      fc.constant(relationship as MadeUpLink[1]),
      idOf(to as (typeof TYPES)[number]),
      worth,
      worth,
    ),
  )
  // Of two capabilities one is the broader: they are a tree.
  .filter(([from, relationship, to]) => (relationship === 'BROADER' ? from > to : from !== to))

const end = fc.constantFrom(...TYPES).chain(idOf)

const questions = fc
  .record({
    from: end,
    to: end,
    maxLength: fc.integer({ min: 1, max: 6 }),
    first: fc.integer({ min: 1, max: 5 }),
  })
  .filter(({ from, to }) => from !== to)
  .map((asked): PathQuestion => ({ ...asked, through: [], avoid: [] }))

const graphs = fc.uniqueArray(link, {
  minLength: 25,
  maxLength: 70,
  size: 'max',
  selector: ([from, relationship, to]) => `${from} ${relationship} ${to}`,
})

/** The best paths of a graph of which everything is read. */
const ofEverything = async (links: readonly MadeUpLink[], question: PathQuestion) => {
  const network = createNetwork({ ...question, avoid: new Set() })
  const ids = [...new Set(links.flatMap(([from, , to]) => [from, to]))]
  for (const node of await reader(links).read(ids)) network.add(node)
  return bestPaths(network, question)
}

describe('a search that stops where nothing better can stand', () => {
  it('finds what it would find if it had read everything, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, questions, async (links, question) => {
        const { read, asked } = reader(links)
        const found = await searchPaths(read, question)
        expect(found.paths).toEqual((await ofEverything(links, question)).paths)
        expect(found).toMatchObject({ complete: true, skippedHubs: [] })
        expect(new Set(asked.flat()).size).toBe(asked.flat().length)
      }),
      { numRuns: 500 },
    )
  })

  it('finds nothing better behind a hub than it says it may have missed', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, questions, async (links, question) => {
        const { paths, complete, skippedHubs } = await searchPaths(reader(links, 6).read, question)
        expect(complete).toBe(skippedHubs.length === 0)
        if (complete)
          expect(paths.map(({ nodeIds }) => nodeIds)).toEqual(
            (await ofEverything(links, question)).paths.map(({ nodeIds }) => nodeIds),
          )
      }),
      { numRuns: 500 },
    )
  })

  it('reads less for the best than for all', async () => {
    let [one, all] = [0, 0]
    await fc.assert(
      fc.asyncProperty(graphs, questions, async (links, question) => {
        const [few, many] = [reader(links), reader(links)]
        await searchPaths(few.read, { ...question, first: 1 })
        await searchPaths(many.read, { ...question, first: 10 })
        one += few.asked.flat().length
        all += many.asked.flat().length
      }),
      { numRuns: 200 },
    )
    expect(one).toBeLessThan(all)
  })
})
