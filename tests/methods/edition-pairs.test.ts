import { describe, expect, it } from 'vitest'
import type { EditionItem } from '../../src/methods/comparison/edition.ts'
import { pairEditions } from '../../src/methods/comparison/edition-pairs.ts'
import { normalised, similarity } from '../../src/methods/comparison/text-similarity.ts'

const theme = (id: string, change: Partial<EditionItem> = {}): EditionItem => ({
  id,
  type: 'Initiative',
  key: id.slice(id.indexOf('.') + 1),
  name: 'ヘルスケア産業の振興',
  order: 1,
  parent: 'project:a.1',
  parentType: 'LeadingProject',
  supersedes: [],
  links: [],
  partners: [],
  unit: null,
  direction: null,
  values: [],
  ...change,
})

const action = (id: string) => theme(id, { parent: 'initiative:a.1.1', parentType: 'Initiative' })

const idsOf = (pairs: readonly { from: EditionItem; to: EditionItem }[]) =>
  pairs.map(({ from, to }) => `${from.id} ${to.id}`)

describe('pairing the parts of two editions', () => {
  it('does not take a theme for its own action of the same wording', () => {
    const { pairs } = pairEditions([theme('i:a.1'), action('i:a.1.2')], [theme('i:b.3'), action('i:b.3.1')])
    expect(idsOf(pairs)).toEqual(['i:a.1 i:b.3', 'i:a.1.2 i:b.3.1'])
  })

  it('prefers what is stated to equal key and wording, and those to equal wording alone', () => {
    const stated = pairEditions([theme('i:a.1')], [theme('i:b.1'), theme('i:b.2', { supersedes: ['i:a.1'] })])
    expect(idsOf(stated.pairs)).toEqual(['i:a.1 i:b.2'])
    expect(stated.added.map(({ id }) => id)).toEqual(['i:b.1'])
    const byKey = pairEditions([theme('i:a.1')], [theme('i:b.1'), theme('i:b.2')])
    expect(byKey.pairs.map(({ basis }) => basis)).toEqual(['KEY_AND_TEXT'])
    expect(idsOf(byKey.pairs)).toEqual(['i:a.1 i:b.1'])
  })

  it('leaves a wording that occurs twice to a person, as candidates', () => {
    const { pairs, candidates, dropped, added } = pairEditions(
      [theme('i:a.1')],
      [theme('i:b.2'), theme('i:b.3')],
    )
    expect(pairs).toEqual([])
    expect(idsOf(candidates)).toEqual(['i:a.1 i:b.2', 'i:a.1 i:b.3'])
    expect(candidates.map(pair => pair.similarity)).toEqual([1, 1])
    expect([dropped.length, added.length]).toEqual([1, 2])
  })

  it('never pairs parts of different types, not even as candidates', () => {
    const measure = theme('i:b.1', { type: 'PolicyMeasure' })
    const { pairs, candidates } = pairEditions([theme('i:a.1')], [measure])
    expect([pairs, candidates]).toEqual([[], []])
  })
})

describe('how alike two wordings are', () => {
  it('is the share of pairs of neighbouring characters, whatever width and spaces', () => {
    expect(similarity('防犯灯の整備', '防犯灯の更新')).toBe(0.6)
    expect(similarity('ＳＤＧｓ の推進', 'SDGsの推進')).toBe(1)
    expect(similarity('農業', '観光')).toBe(0)
    expect(normalised('第２期　総合 戦略')).toBe('第2期総合戦略')
  })
})
