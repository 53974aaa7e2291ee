import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './api.ts'

it('five datasets, of which one is made up', async () => {
  const answer = await ask(`{ datasets { nodes { id sample records version sha256 importedAt } } }`)
  const dataset = (key: string, records: number, sample = false) => ({
    id: `dataset:${key}`,
    sample,
    records,
    version: expect.any(String),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    importedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/),
  })
  expect(answer).toEqual({
    datasets: {
      nodes: [
        dataset('kumamoto-2', 426),
        dataset('places', 1964),
        dataset('sample', 356, true),
        dataset('sdg', 438),
        dataset('vocabulary', 188),
      ],
    },
  })
})

it('a dataset is its own dataset', async () => {
  const answer = await ask('{ dataset(id: "dataset:sdg") { dataset { id } sample } }')
  expect(answer).toEqual({ dataset: { dataset: { id: 'dataset:sdg' }, sample: false } })
})

const Marked = z.object({
  list: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    nodes: z.array(
      z.object({
        name: z.string(),
        nameEn: z.string(),
        sample: z.boolean(),
        dataset: z.object({ sample: z.boolean() }),
      }),
    ),
  }),
})

/** The types whose records may be made up and say so. */
const MARKED = [
  ['organizations', 34],
  ['memberships', 59],
  ['participations', 54],
  ['needs', 26],
  ['offers', 34],
] as const

describe('what is made up says so, and its name says so in both languages', () => {
  it.each(MARKED)('%s: %i', async (list, made) => {
    const answer = await ask(`{ list: ${list}(first: 100) {
      pageInfo { hasNextPage }
      nodes { name nameEn: name(language: EN) sample dataset { sample } }
    } }`)
    const { nodes, pageInfo } = Marked.parse(answer).list
    const unmarked = nodes.filter(
      ({ name, nameEn, sample, dataset }) =>
        sample !== dataset.sample ||
        sample !== name.includes('サンプル') ||
        sample !== nameEn.includes('Sample'),
    )
    expect({ unmarked, made: nodes.filter(({ sample }) => sample).length, ...pageInfo }).toEqual({
      unmarked: [],
      made,
      hasNextPage: false,
    })
  })

  it('workingGroups: 6', async () => {
    const answer = await ask('{ workingGroups { totalCount nodes { name nameEn: name(language: EN) } } }')
    const marked = { name: expect.stringContaining('サンプル'), nameEn: expect.stringContaining('Sample') }
    expect(answer).toEqual({ workingGroups: { totalCount: 6, nodes: Array(6).fill(marked) } })
  })
})
