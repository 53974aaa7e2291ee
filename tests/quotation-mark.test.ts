import { expect, it } from 'vitest'
import { readTable } from '../src/import/csv.ts'
import { inJapanese } from '../src/import/in-japanese.ts'

const MARK = '\ufeff'

it.each([
  [
    'one that does not close',
    'id,nameJa\na,"x\nb,y\n',
    '2:3',
    /before x does not close/,
    /「x」の前の引用符（"）が閉じていません/,
  ],
  ['one in the heading', `${MARK}id,"nameJa\na,b\n`, '1:4', /before nameJa does not/, /「nameJa」の前/],
  ['one that closes too early', 'id,nameJa\na,"x"y\n', '2:3', /closes within its cell/, /途中で閉じています/],
  ['one that closes too late', 'id,nameJa\na,b\nc,"x""\nd,"y"\n', '3:3', /before x""/, /「x""」の前/],
  [
    'some within a name',
    'id,nameJa\na,株式会社"みらい"研究所\n',
    '2:3',
    /write "株式会社""みらい""研究所"$/,
    /"株式会社""みらい""研究所" と書いてください$/,
  ],
  ['one behind a space', 'id,nameJa,x\na, "x,y",z\n', '2:3', /take the space away/, /空白を除いて/],
  [
    'one within a later row',
    'id,nameJa\na,"い\nろ"\nb,高さ5"以上\n',
    '4:3',
    /cell 高さ5"以上; write "高さ5""以上"/,
    /高さ5/,
  ],
])('%s is told by row and cell, with what to write', (_, text, place, english, japanese) => {
  const [told, ...others] = readTable('t.csv', Buffer.from(text)).problems
  expect(others).toEqual([])
  expect(`${told?.line}:${told?.column}`).toBe(place)
  expect(told?.message).toMatch(english)
  expect(inJapanese(told?.message ?? '')).toMatch(japanese)
})

it('those that are as they have to be are none', () => {
  const text = 'id,nameJa\na,"x""y"\nb,""\nc,"い\nろ,は"\nd,「“”」\n'
  expect(readTable('t.csv', Buffer.from(text))).toMatchObject({ problems: [] })
})
