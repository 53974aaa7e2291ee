import { expect, it } from 'vitest'
import { consortiumOf } from '../../src/methods/consortium/consortium.ts'

const candidate = (id: string, covers: string, cost: number) => ({ id, covers: [...covers], cost })

/** The worked example of METHODS E. */
const FOUR = [
  candidate('A', 'abc', 2),
  candidate('B', 'cde', 2),
  candidate('C', 'ab', 1),
  candidate('D', 'e', 1),
]

it('the worked example of METHODS E: C, then B, for 3, which is the best of all mixes', () => {
  expect(consortiumOf([...'abcde'], FOUR, 5)).toEqual({
    members: [
      { id: 'C', covers: ['a', 'b'], cost: 1, step: 1, added: ['a', 'b'], ratio: 2, alternatives: ['A'] },
      {
        id: 'B',
        covers: ['c', 'd', 'e'],
        cost: 2,
        step: 2,
        added: ['c', 'd', 'e'],
        ratio: 1.5,
        alternatives: [],
      },
    ],
    cost: 3,
    uncovered: [],
    optimal: true,
    bound: 1,
    lowerBound: 3,
  })
})

it('among more than twelve candidates it is chosen step by step, and its bound is H(3) = 1.8333', () => {
  const others = Array.from({ length: 9 }, (_, place) => candidate(`X${place}`, 'e', 2))
  const found = consortiumOf([...'abcde'], [...FOUR, ...others], 5)
  expect(found.members.map(({ id }) => id)).toEqual(['C', 'B'])
  expect(found).toMatchObject({ cost: 3, optimal: false, bound: 1.833333, lowerBound: 1.636364 })
})

it('what nobody offers stays uncovered, and so does what one member more would cover', () => {
  expect(consortiumOf([...'abcdez'], FOUR, 1)).toMatchObject({
    members: [{ id: 'A', step: 1 }],
    uncovered: [
      { id: 'd', reason: 'TOO_MANY_MEMBERS' },
      { id: 'e', reason: 'TOO_MANY_MEMBERS' },
      { id: 'z', reason: 'NOBODY' },
    ],
    bound: null,
    lowerBound: null,
  })
})

it('a member chosen early whom later ones make redundant is left out', () => {
  const crowd = Array.from({ length: 12 }, (_, place) => candidate(`Z${place}`, 'a', 9))
  const found = consortiumOf(
    [...'abcd'],
    [candidate('first', 'bc', 1), candidate('left', 'ab', 1.2), candidate('right', 'cd', 1.2), ...crowd],
    5,
  )
  expect(found.members.map(({ id }) => id)).toEqual(['left', 'right'])
})

it('of nothing needed, or nobody there, there is no consortium', () => {
  expect(
    consortiumOf(
      [],
      FOUR.map(one => ({ ...one, covers: [] })),
      5,
    ),
  ).toMatchObject({ members: [], cost: 0 })
  expect(consortiumOf(['a'], [], 5)).toMatchObject({
    members: [],
    uncovered: [{ id: 'a', reason: 'NOBODY' }],
  })
})

/** A small generator with a seed: the same cases in every run. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

it('the greedy choice never costs more than its bound times the best mix, and covers as much', () => {
  const next = random(5)
  for (let round = 0; round < 60; round += 1) {
    const twelve = Array.from({ length: 12 }, (_, place) => ({
      id: `m${place}`,
      covers: [...'abcdefg'].filter(() => next() < 0.3),
      cost: 1 + next(),
    }))
    const best = consortiumOf([...'abcdefg'], twelve, 12)
    // One candidate more, whom no mix needs, and every mix is no longer tried.
    const greedy = consortiumOf(
      [...'abcdefg'],
      [...twelve, { id: 'z', covers: twelve[0]?.covers ?? [], cost: 99 }],
      13,
    )
    if (greedy.optimal || greedy.bound === null) continue
    expect(greedy.cost).toBeLessThanOrEqual(best.cost * greedy.bound + 1e-6)
    expect(greedy.lowerBound).toBeLessThanOrEqual(best.cost + 1e-6)
    expect(greedy.uncovered).toEqual(best.uncovered)
  }
})
