import { describe, expect, it } from 'vitest'
import { readFormerPlaces } from '../../src/environment/former-places.ts'
import { readFolders } from '../../src/import/folder.ts'
import { readCategory } from '../../src/import/members/category.ts'
import { readCorporateNumber } from '../../src/import/members/corporate-number.ts'
import { readDate } from '../../src/import/members/date.ts'
import { readGoals } from '../../src/import/members/goals.ts'
import { itemsOf, namesOf } from '../../src/import/members/items.ts'
import { kindOf } from '../../src/import/members/kind.ts'
import { nameKey } from '../../src/import/members/name.ts'
import { placeIndex } from '../../src/import/members/place-index.ts'
import { readYesNo } from '../../src/import/members/yes-no.ts'
import { madeUpNumber } from './member-files.ts'

const said = (reading: { value: unknown } | { wrong: { en: string } }) =>
  'value' in reading ? reading.value : `wrong: ${reading.wrong.en}`

describe('a category', () => {
  it.each([
    ['1号', 'LOCAL_GOVERNMENT'],
    ['１号会員', 'LOCAL_GOVERNMENT'],
    ['①', 'LOCAL_GOVERNMENT'],
    ['第1号', 'LOCAL_GOVERNMENT'],
    ['一号会員（地方公共団体）', 'LOCAL_GOVERNMENT'],
    ['2', 'MINISTRY'],
    ['関係府省庁', 'MINISTRY'],
    ['第３号会員', 'PRIVATE'],
    ['民間団体等', 'PRIVATE'],
    ['4号', 'wrong: "4号" is no category of members; write 1号, 2号 or 3号'],
    ['13号', 'wrong: "13号" is no category of members; write 1号, 2号 or 3号'],
  ])('%s is %s', (text, category) => expect(said(readCategory(text))).toBe(category))
})

describe('a date', () => {
  it.each([
    ['2020/4/1', '2020-04-01'],
    ['2020-04-01', '2020-04-01'],
    ['２０２０．４．１', '2020-04-01'],
    ['20200401', '2020-04-01'],
    ['2020年4月', '2020-04'],
    ['2020/04', '2020-04'],
    ['2020年', '2020'],
    ['令和2年4月1日', '2020-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['R2.4.1', '2020-04-01'],
    ['r02/04/01', '2020-04-01'],
    ['平成31年4月', '2019-04'],
    ['H30.12.31', '2018-12-31'],
    ['㍻30年12月31日', '2018-12-31'],
    ['昭和64年1月7日', '1989-01-07'],
    ['2020/4/1（水）', '2020-04-01'],
    ['2020/4/1 0:00', '2020-04-01'],
  ])('%s is %s', (text, date) => expect(said(readDate(text))).toBe(date))

  it.each(['2020/2/30', '令和2年13月', '平成40年4月1日', '43922', '20/4/1', '春頃'])('%s is none', text =>
    expect(said(readDate(text))).toContain('is no date; write it like 2020/4/1'),
  )
})

describe('a corporate number', () => {
  const number = madeUpNumber(1)
  it('has a check digit in front: 9 − Σ PnQn mod 9', () => {
    expect(number).toBe('8999900000001')
    expect(said(readCorporateNumber(number))).toBe(number)
  })
  it.each([['８９９９９０００００００１'], ['8-9999-0000-0001'], ['T8999900000001'], [' 8999 9000 00001 ']])(
    '%s is the same',
    text => expect(said(readCorporateNumber(text))).toBe(number),
  )
  it.each([
    [
      '7999900000001',
      'the check digit of 7999900000001, its first, is wrong; if the other twelve are right it is 8',
    ],
    ['899990000001', 'a corporate number has 13 digits'],
    ['8.9999E+12', 'is what a spreadsheet made of the number'],
  ])('%s is none', (text, why) => expect(said(readCorporateNumber(text))).toContain(why))
})

describe('goals', () => {
  const known = (code: string) => /^(\d|1[0-7])$|^11\.2$/.test(code)
  it.each([
    ['目標11、13', ['11', '13']],
    ['ゴール3・4', ['3', '4']],
    ['SDG 11; 13', ['11', '13']],
    ['SDGs目標１１，１３', ['11', '13']],
    ['⑪⑬', ['11', '13']],
    ['3 4 11', ['3', '4', '11']],
    ['1〜3', ['1', '2', '3']],
    ['3と4', ['3', '4']],
    ['11.2', ['11.2']],
    ['11.住み続けられるまちづくりを', ['11']],
    ['7.エネルギーをみんなに そしてクリーンに\n9.産業と技術革新の基盤をつくろう', ['7', '9']],
    ['すべて', Array.from({ length: 17 }, (_, index) => String(index + 1))],
    ['11、11', ['11']],
  ])('%s are %j', (text, codes) => expect(said(readGoals(text, known))).toEqual(codes))
  it.each([
    ['18', '"18"'],
    ['11、環境', '"環境"'],
    ['11.99', '"11.99"'],
    ['5〜1', '"5〜1"'],
  ])('%s are none', (text, piece) =>
    expect(said(readGoals(text, known))).toBe(
      `wrong: ${piece} is no SDG goal or target; write numbers from 1 to 17, such as 11、13`,
    ),
  )
})

describe('the items of a cell', () => {
  it.each([
    ['lines', '人手が足りない\r\n記録が紙である', ['人手が足りない', '記録が紙である']],
    [
      'marked lines, and what continues them',
      '・人手が\n　足りない\n・記録が紙である',
      ['人手が\n足りない', '記録が紙である'],
    ],
    ['circled numbers within a line', '①人手が足りない②記録が紙である', ['人手が足りない', '記録が紙である']],
    ['numbers in brackets', '（1）人手\n（2）記録', ['人手', '記録']],
    ['a number that belongs to the text', '3.5万人の移動', ['3.5万人の移動']],
    ['nothing', '特になし', []],
  ])('%s', (_name, cell, items) => expect(itemsOf(cell)).toEqual(items))

  it('names are also separated by commas', () =>
    expect(namesOf('交通分科会、食と農の分科会;交通分科会')).toEqual(['交通分科会', '食と農の分科会']))
})

it.each([
  ['株式会社サンプル', 'サンプル㈱'],
  ['株式会社サンプル', '(株) サンプル'],
  ['株式会社サンプル', 'サンプル（株）'],
  ['一般社団法人 サンプル会', '（一社）ｻﾝﾌﾟﾙ会'],
  ['特定非営利活動法人サンプル', 'NPO法人サンプル'],
  ['サンプル髙橋商店', 'サンプル高橋　商店'],
  ['Sample Works Co., Ltd.', 'sample works'],
])('%s and %s are spellings of one name', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))

it.each([
  ['PRIVATE', '㈱サンプル', 'PRIVATE_SECTOR'],
  ['PRIVATE', 'サンプル大学', 'ACADEMIC'],
  ['PRIVATE', '（一財）サンプル', 'FOUNDATION'],
  ['PRIVATE', 'NPO法人サンプル', 'NATIONAL_NGO'],
  ['PRIVATE', 'サンプル', 'OTHER'],
  ['LOCAL_GOVERNMENT', 'サンプル市', 'LOCAL_GOVERNMENT'],
  ['MINISTRY', 'サンプル省', 'GOVERNMENT'],
] as const)('a member of %s named %s is of the kind %s', (category, name, kind) =>
  expect(kindOf(category, name)).toBe(kind),
)

it.each([
  ['○', true],
  ['はい', true],
  ['いいえ', false],
  ['たぶん', 'wrong: "たぶん" is neither yes nor no; write はい or いいえ'],
])('%s is %s', (text, value) => expect(said(readYesNo(text))).toBe(value))

describe('a place', async () => {
  const [{ rows = [] } = {}] = await readFolders(['seed/places'])
  const places = rows.flatMap(({ type, cells }) => {
    const text = (name: string) => cells.get(name)?.text ?? ''
    const code = text('code')
    return type.label === 'Place'
      ? [
          {
            id: `place:${code}`,
            nameJa: text('nameJa'),
            kind: text('kind'),
            prefectureCode: code.slice(0, 2),
          },
        ]
      : []
  })
  const index = placeIndex(places, readFormerPlaces())

  it.each([
    ['熊本県', '熊本市', 'place:431001'],
    ['熊本', '熊本市', 'place:431001'],
    ['', '熊本県熊本市', 'place:431001'],
    ['熊本県', '熊本県熊本市', 'place:431001'],
    ['熊本県', '', 'place:430005'],
    ['熊本県', '熊本市中央区', 'place:431010'],
    ['熊本県', '上益城郡益城町', 'place:434434'],
    ['岐阜県', '郡上市', 'place:212199'],
    ['奈良県', '大和郡山市', 'place:292036'],
    ['東京都', '港区', 'place:131032'],
    ['千葉県', '鎌ヶ谷市', 'place:122246'],
    ['茨城県', '竜ケ崎市', 'place:082082'],
    ['東京都', '府中市', 'place:132063'],
    ['広島県', '府中市', 'place:342084'],
    // Before a merger.
    ['熊本県', '植木町', 'place:431001'],
    ['熊本県', '鹿本郡植木町', 'place:431001'],
    ['', '熊本県三角町', 'place:432130'],
    ['', '牛深市', 'place:432156'],
    // Where a place of the name is, and where one was: the one that is.
    ['', '小川町', 'place:113433'],
    ['海外', '', null],
    ['海外', 'ソウル市', null],
    ['国外', 'ハイデルベルク', null],
    ['', '', null],
  ])('%s %s is %s', (prefecture, municipality, id) =>
    expect(said(index.find(prefecture, municipality))).toBe(id),
  )

  it.each([
    ['熊本県熊本市北区植木町岩野', 'place:431052'],
    ['熊本県鹿本郡植木町岩野', 'place:431001'],
    ['熊本県下益城郡松橋町1-2', 'place:432130'],
    ['〒860-0000 熊本県本渡市太田町', 'place:432156'],
    ['清水市検査1', 'place:221007'],
    ['アメリカ合衆国カリフォルニア州', null],
    ['Berlin, Germany', null],
    ['台湾台北市', null],
  ])('an address such as %s lies in %s', (address, id) => expect(index.inAddress(address)).toBe(id))

  it.each([
    ['熊本県', '熊元市', 'there is no municipality "熊元市" in 熊本県; did you mean 熊本市?'],
    ['熊本県', '福岡市', '福岡市 is not in 熊本県 but in 福岡県; correct the prefecture or the municipality'],
    ['', '府中市', '府中市 is in 東京都, 広島県; fill in the prefecture'],
    ['熊元県', '熊本市', 'there is no prefecture "熊元県"; did you mean 熊本県?'],
    ['', 'あいうえおかきくけこ', 'there is no municipality "あいうえおかきくけこ"; write its full name'],
  ])('%s %s is none', (prefecture, municipality, why) =>
    expect(said(index.find(prefecture, municipality))).toBe(`wrong: ${why}`),
  )
  it('a municipality that is nowhere is told in a whole sentence of Japanese', () =>
    expect(index.find('', 'あいうえおかきくけこ')).toMatchObject({
      wrong: { ja: expect.stringMatching(/^「あいうえおかきくけこ」という市区町村/) },
    }))
})
