import { describe, expect, it } from 'vitest'
import { longest, termIndex } from '../../src/text/term-index.ts'

const INDEX = termIndex(
  [
    '継ぐ',
    '直す',
    '売る',
    '育てる',
    '逃げる',
    '泊まる',
    '雇う',
    '働く',
    '引き継ぐ',
    '会社を継ぐ',
    '家を直す',
  ].map(term => ({
    term,
    meaning: term,
  })),
)

const read = (text: string) => longest(INDEX.in(text)).map(({ word, meaning }) => [word, meaning])

describe('a verb is found in all its forms', () => {
  it.each([
    ['店を継いでほしい', '継いで', '継ぐ'],
    ['誰も継がない', '継がな', '継ぐ'],
    ['継げる人を探す', '継げる', '継ぐ'],
    ['塀を直して', '直し', '直す'],
    ['魚を売りたい', '売り', '売る'],
    ['安心して働ける', '働ける', '働く'],
    ['花を売った', '売った', '売る'],
    ['花を育てたい', '育てた', '育てる'],
    ['津波のとき逃げた', '逃げた', '逃げる'],
    ['ここに泊まれますか', '泊まれま', '泊まる'],
    ['人を雇おう', '雇おう', '雇う'],
    ['会社を継いでくれる人', '会社を継いで', '会社を継ぐ'],
    ['古い家を直した', '家を直し', '家を直す'],
  ])('%s', (text, word, term) => {
    expect(read(text)).toEqual([[word, term]])
  })

  it.each(['計画を見直す', '直接の支援', '資産の切り売り', '売店', '教育', '跡継ぎ'])(
    '%s holds none of them',
    text => {
      expect(read(text)).toEqual([])
    },
  )

  it('a longer verb stands before the one within it', () => {
    expect(read('店を引き継いだ')).toEqual([['引き継いだ', '引き継ぐ']])
  })
})
