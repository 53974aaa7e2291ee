import { NEIGHBORHOOD, SEARCH, SHORTEST_PATH } from '../by-hand/ways.ts'
import type { Subject } from '../operations.ts'
import { aboutOf, asMeasured, inAnyOrder, type Question, spelling, thousandths } from './question.ts'

type Node = { readonly id: string }

const ends = ({ organizations: [from, to] }: Subject) => ({ from, to })

/** Whether a way was found that joins both ends. */
const joins = (nodes: readonly Node[] | undefined) => (nodes ?? []).length > 1

const ours = (first: string) =>
  `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, samples: INCLUDE${first}) { complete paths { score length nodes { id } } } }`
type Paths = { readonly paths: { readonly paths: readonly { readonly nodes: readonly Node[] }[] } }

const shortest = (field: string) =>
  spelling<{ readonly way: readonly Node[] }>(
    `query ($from: ID!, $to: ID!) { way: ${field}(from: $from, to: $to) { id } }`,
    ends,
    ({ way }) => joins(way),
  )

const O6: Question = {
  name: 'O6',
  about: aboutOf('O6'),
  likeness: 'the product answers the way that proves most, the others the first that is shortest',
  ours: spelling<Paths>(ours(', first: 1'), ends, ({ paths }) => joins(paths.paths[0]?.nodes)),
  full: asMeasured<Paths>('O6', ({ paths }) => joins(paths.paths[0]?.nodes)),
  peer: { obvious: shortest('anyShortestPath'), best: shortest('shortestPath') },
  raw: spelling<readonly Node[]>(SHORTEST_PATH, ends, joins),
}

/** Of equal scores each side may show others: the scores are what all agree on. */
const scores = (hits: readonly { readonly score: number }[]) => hits.map(({ score }) => thousandths(score))
type Hits = readonly { readonly score: number }[]
const phrase = ({ fullText }: { readonly fullText: string }) => ({ phrase: fullText })

const O7: Question = {
  name: 'O7',
  about: aboutOf('O7'),
  ours: asMeasured<{ readonly search: { readonly edges: Hits } }>('O7', ({ search }) => scores(search.edges)),
  peer: {
    obvious: spelling<{ readonly entitiesByText: { readonly edges: Hits } }>(
      'query ($phrase: String!) { entitiesByText(phrase: $phrase, first: 20) { edges { score node { id name: nameJa } } } }',
      phrase,
      ({ entitiesByText }) => scores(entitiesByText.edges),
    ),
    best: spelling<{ readonly hits: Hits }>(
      'query ($phrase: String!) { hits: search(phrase: $phrase) }',
      phrase,
      ({ hits }) => scores(hits),
    ),
  },
  raw: spelling(SEARCH, phrase, scores),
}

type Neighborhood = { readonly nodes: readonly Node[]; readonly edges: readonly unknown[] }
const around = ({ nodes, edges }: Neighborhood) => ({
  nodes: inAnyOrder(nodes.map(({ id }) => id)),
  edges: edges.length,
})
const start = ({ initiative }: Subject) => ({ id: initiative })

const byHand = spelling<{ readonly rows: readonly Neighborhood[] }>(
  'query ($id: ID!) { rows: neighborhood(id: $id) }',
  start,
  ({ rows: [row] }) => row && around(row),
)

const O9: Question = {
  name: 'O9',
  about: aboutOf('O9'),
  ours: asMeasured<{ readonly neighborhood: Neighborhood }>('O9', ({ neighborhood }) => around(neighborhood)),
  // Nothing that the library makes by itself asks for neighbours of every kind.
  peer: { obvious: byHand, best: byHand },
  raw: spelling<readonly (Node & { readonly source: string | null })[]>(NEIGHBORHOOD, start, rows =>
    around({
      nodes: rows.filter(({ source }) => source === null),
      edges: rows.filter(({ source }) => source !== null),
    }),
  ),
}

/** How things are connected and found. */
export const WAYS: readonly Question[] = [O6, O7, O9]
