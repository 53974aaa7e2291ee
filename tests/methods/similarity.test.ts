import { describe, expect, it } from 'vitest'
import { rarity } from '../../src/methods/similarity/rarity.ts'
import { sharedThings } from '../../src/methods/similarity/shared.ts'
import { type Feature, mostSimilar, similarity } from '../../src/methods/similarity/similarity.ts'

const target = (id: string, strength: number, links = 10): Feature => ({
  kind: 'SDG_TARGET',
  id,
  strength,
  links,
  of: 40,
})
const partner = (id: string, links: number): Feature => ({
  kind: 'ORGANIZATION',
  id,
  strength: 1,
  links,
  of: 40,
})

it('what 8 of 20 have says 1.2528, what 3 of 20 have says 2.0369', () => {
  expect(rarity(8, 20)).toBeCloseTo(1.2528, 4)
  expect(rarity(3, 20)).toBeCloseTo(2.0369, 4)
})

describe('similarity', () => {
  it('is 1 for the same things and 0 for none in common', () => {
    expect(similarity([target('a', 0.8)], [target('a', 0.8)])).toMatchObject({ score: 1 })
    expect(similarity([target('a', 0.8)], [target('b', 0.8)])).toMatchObject({ score: 0 })
    expect(similarity([], [])).toEqual({ score: 0, features: [] })
  })

  it('takes the weaker strength of what both have over the stronger of what either has', () => {
    const { score, features } = similarity([target('a', 0.9), target('b', 0.5)], [target('a', 0.6)])
    expect(score).toBeCloseTo(0.6 / 1.4, 6)
    expect(features).toMatchObject([
      { kind: 'SDG_TARGET', weight: 1, common: [{ id: 'a', rarity: 1.609438, value: 0.428571 }] },
    ])
  })

  it('is the same from either side', () => {
    const [mine, theirs] = [
      [target('a', 0.9), target('b', 0.5), partner('x', 30)],
      [target('a', 0.6), partner('x', 30), partner('y', 1)],
    ]
    expect(similarity(mine, theirs).score).toBe(similarity(theirs, mine).score)
  })

  it('adds up from its contributions, and weights add up to 1', () => {
    const { score, features } = similarity(
      [target('a', 0.9), target('b', 0.5), partner('x', 30)],
      [target('a', 0.6), partner('x', 30)],
    )
    const sum = (name: 'contribution' | 'weight') =>
      features.reduce((total, feature) => total + feature[name], 0)
    expect(sum('contribution')).toBeCloseTo(score, 5)
    expect(sum('weight')).toBeCloseTo(1, 5)
  })

  it('counts a partner whom everybody has for less than a rare one', () => {
    const other = [target('b', 0.5)]
    const common = similarity([target('a', 0.5), partner('x', 40)], [...other, partner('x', 40)])
    const rare = similarity([target('a', 0.5), partner('x', 1)], [...other, partner('x', 1)])
    expect(rare.score).toBeGreaterThan(common.score)
  })

  it('ranks the most similar first and leaves out what shares nothing', () => {
    const others = [
      { id: 'none', sortKey: '1', features: [target('c', 1)] },
      { id: 'some', sortKey: '2', features: [target('a', 0.4), target('c', 1)] },
      { id: 'most', sortKey: '3', features: [target('a', 0.8)] },
    ]
    expect(mostSimilar([target('a', 0.8)], others, 5).map(({ id }) => id)).toEqual(['most', 'some'])
    expect(mostSimilar([target('a', 0.8)], others, 1).map(({ id }) => id)).toEqual(['most'])
  })
})

it('shared things need as many items as asked for, and stand rarest first', () => {
  const row = (itemId: string, id: string, links: number) => ({
    itemId,
    kind: 'SDG_TARGET',
    id,
    links,
    of: 40,
  })
  const rows = [
    row('1', 'a', 20),
    row('2', 'a', 20),
    row('3', 'a', 20),
    row('1', 'b', 5),
    row('2', 'b', 5),
    row('1', 'c', 1),
    row('1', 'c', 1),
  ]
  expect(sharedThings(rows, 2).map(({ id, count }) => [id, count])).toEqual([
    ['b', 2],
    ['a', 3],
  ])
  expect(sharedThings(rows, 3).map(({ id }) => id)).toEqual(['a'])
})
