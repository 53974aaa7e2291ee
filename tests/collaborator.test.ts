import { expect, it } from 'vitest'
import { ask, statementsOf } from './api.ts'
import { idsOf } from './list.ts'

it('the bank works most with the consulting company, in two initiatives', async () => {
  const answer = await ask(`{ organization(id: "org:sample-bank") { collaborators {
    totalCount
    edges { commonCount commonInitiatives { id } node { id sample } }
  } } }`)
  const collaborator = (key: string, ...initiatives: string[]) => ({
    commonCount: initiatives.length,
    commonInitiatives: initiatives.map(initiative => ({ id: `initiative:kumamoto-2.${initiative}` })),
    node: { id: `org:sample-${key}`, sample: true },
  })
  expect(answer).toEqual({
    organization: {
      collaborators: {
        totalCount: 5,
        edges: [
          collaborator('consulting', 'p4.5.1', 'p4.5.2'),
          collaborator('creative', 'p1.1.1'),
          collaborator('staffing', 'p3.2.1'),
          collaborator('tourism-bureau', 'p1.1.1'),
          collaborator('tourism-data', 'p1.1.1'),
        ],
      },
    },
  })
})

it('who works with whom is the same from both sides', async () => {
  const ids = await idsOf({ fields: ['organizations'] })
  const pairs = await Promise.all(
    ids.map(async id => {
      const others = await idsOf({ fields: [`organization(id: "${id}")`, 'collaborators'] })
      return others.map(other => [id, other].sort().join(' '))
    }),
  )
  const counts = new Map<string, number>()
  for (const pair of pairs.flat()) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  expect(counts.size).toBeGreaterThan(20)
  expect(new Set(counts.values())).toEqual(new Set([2]))
})

it('a page of organisations with those that they work with, and in what, is three statements', async () => {
  const statements = await statementsOf(`{ organizations(first: 30) { nodes {
    collaborators(first: 5) { edges { commonCount commonInitiatives(first: 3) { name } node { name } } }
  } } }`)
  expect(statements).toHaveLength(3)
})

it('an organisation that takes part in nothing works with nobody', async () => {
  const answer = await ask(
    `{ organization(id: "org:cabinet-office") { collaborators { totalCount nodes { id } } } }`,
  )
  expect(answer).toEqual({ organization: { collaborators: { totalCount: 0, nodes: [] } } })
})
