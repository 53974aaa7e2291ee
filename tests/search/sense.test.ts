import { describe, expect, it } from 'vitest'
import { partsIn, senseAt } from '../../src/text/sense.ts'
import { plainText } from '../../src/text/term-index.ts'

/** How the first mention of a word in a text is meant. */
const senseOf = (text: string, word: string) => {
  const plain = plainText(text)
  return senseAt(plain.indexOf(plainText(word)), partsIn(plain))
}

describe('what a company says that it does not do', () => {
  it.each([
    '空き家を直す。農業は専門外。',
    '農業は専門外だ。',
    '農業は、専門外です。',
    '農業は対象外なので、移住の相談だけ。',
    '農業は畑違い',
    '農業は対応不可。',
    '農業の経験なし。',
    '農業は未経験。',
    '農業の実績はない。',
    '農業はやらない。',
    '農業は手がけず、移住の相談のみ。',
    '農業はNG。',
    '農業はお断り。',
    '農業は取り扱いなし。',
    '農業以外なら何でも。',
  ])('%s', text => {
    expect(senseOf(text, '農業')).toBe('DENIES')
  })

  it('No farming.', () => {
    expect(senseOf('No farming.', 'farming')).toBe('DENIES')
  })
})

describe('whom a company supplies is no business of its own', () => {
  it.each([
    ['ホテルに野菜を納めている。', 'ホテル'],
    ['市内の旅館やホテルに野菜を卸している。', '旅館'],
    ['旅館・飲食店へ食器を納品しています。', '飲食店'],
  ])('%s', (text, firm) => {
    expect(senseOf(text, firm)).toBe('OTHERS')
  })

  it('but what it supplies is', () => {
    expect(senseOf('ホテルに野菜を納めている。', '野菜')).toBe('DOES')
  })

  // A pattern that tries every division of such a run would not end.
  it.each(['店', '店や', '病院', '施設・', 'アと', 'supply it to '])('read to the end: %s', piece => {
    expect(partsIn(piece.repeat(100))).toEqual([])
  })
})

describe('what only sounds like a denial', () => {
  it.each([
    '専門外の人にも分かる農業の講座を開く。',
    '未経験の人に農業を教える。',
    '未経験でも農業を始められる教室。',
    '農業のごみをなくす装置を作る。',
    '段差のない農業ハウスを建てる。',
    '欠かせない農業の水路を直す。',
    '少なくない農業法人の経理を受ける。',
    '農業の経験がない人に教える。',
  ])('%s', text => {
    expect(senseOf(text, '農業')).toBe('DOES')
  })

  it.each([
    'No more empty houses: we teach farming.',
    'No farming job is too small.',
    'We find people for shops whose owners have no heirs in farming.',
  ])('%s', text => {
    expect(senseOf(text, 'farming')).toBe('DOES')
  })
})
