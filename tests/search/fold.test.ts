import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'

const folded = (text: string) => fold(text).text

describe('what people type differently and mean alike is one text', () => {
  it.each([
    ['half and full width', 'ｽﾏｰﾄＡＢＣ１２', 'スマートABC12'],
    ['hiragana and katakana', 'すまーと', 'スマート'],
    ['upper and lower case', 'SDGs', 'sdgs'],
    ['composed and decomposed', 'ガイド'.normalize('NFD'), 'ガイド'],
    ['half-width voicing marks', 'ｶﾞｲﾄﾞ', 'ガイド'],
    ['old forms of names', '髙山 長﨑 齋藤 渡邊 廣澤', '高山 長崎 斎藤 渡辺 広沢'],
    ['compatibility forms', '神⼭㈱①', '神山(株)1'],
    ['small ke in names of places', '龍ヶ崎', '龍ケ崎'],
    ['a dot within a compound', 'スマート・シティ', 'スマートシティ'],
    ['invisible characters', '農\u200b水\ufeff産\u00ad業', '農水産業'],
    ['variation selectors', '葛\u{e0100}城', '葛城'],
    ['accents', 'Kyūshū', 'kyushu'],
    ['spaces and marks', '（産業）　雇用!', '産業 雇用'],
    ['thousands', '1,741', '1741'],
    ['apostrophes', 'city’s', 'citys'],
  ])('%s', (_what, one, other) => {
    expect(folded(one)).toBe(folded(other))
  })
})

describe('what is cut, and what stays whole', () => {
  it.each([
    ['SDGs11.2', 'sdgs 11.2'],
    ['SDGs未来都市2019', 'sdgs 未来都市 2019'],
    ['12.b 3.a.1', '12.b 3.a.1'],
    ['co.jp', 'co jp'],
    ['No.5.', 'no 5'],
    ['+-&&||!(){}[]^"~*?:\\/_<>=#', ''],
    ['name:* AND *', 'name and'],
    ['😀👍🏽', ''],
    ['\ud800a', 'a'],
    ['', ''],
  ])('%s', (typed, text) => {
    expect(folded(typed)).toBe(text)
  })
})

it('every place of the folded text leads back to the original', () => {
  const original = '「ｶﾞｲﾄﾞ」と㈱'
  const { text, origins } = fold(original)
  expect(text).toBe('がいど と 株')
  expect(origins).toHaveLength(text.length)
  expect(original.slice(origins[0]?.[0], origins[2]?.[1])).toBe('ｶﾞｲﾄﾞ')
})

it('a folded text folds into itself', () => {
  for (const text of ['スマート農業 AI', '11.2 SDGs', '龍ヶ崎・髙山'])
    expect(folded(folded(text))).toBe(folded(text))
})
