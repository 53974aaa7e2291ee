import { expect, it } from 'vitest'
import { nameIn, readText } from '../../src/text/capability-in-text.ts'

const NAMES = ['移住相談・受入れ', '移住支援', 'Support for people moving in', 'relocation support']

it.each([
  ['移住相談の窓口を開いています', '移住相談・受入れ'],
  ['移住支援と、移住相談・受入れの両方', '移住相談・受入れ'],
  ['ｲｼﾞｭｳ支援', null],
  ['We offer relocation supports to families', 'relocation support'],
  ['We support people', null],
  ['相談だけを受けています', null],
  ['', null],
])('in "%s" stands %s', (text, name) => {
  expect(nameIn(NAMES, readText(text))).toBe(name)
})

it('a name is found in other words of the same kind, if most of it is there', () => {
  expect(nameIn(['観光データ分析'], readText('観光のデータを分析し、報告します'))).toBe('観光データ分析')
  expect(nameIn(['観光データ分析'], readText('観光の案内'))).toBeNull()
})
