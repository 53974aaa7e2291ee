import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { MemberRegister } from '../../src/graph/read/questions/member-register.ts'
import { encodedAlike, unseenObjection } from '../../src/import/characters.ts'
import { readFolders } from '../../src/import/folder.ts'
import { isAboutList } from '../../src/import/members/about-list.ts'
import { goalOf } from '../../src/import/members/columns.ts'
import { entryReader } from '../../src/import/members/entry.ts'
import { readGoals } from '../../src/import/members/goals.ts'
import { identify } from '../../src/import/members/identity.ts'
import { isGuessedKind, kindOf, readKind } from '../../src/import/members/kind.ts'
import { readMemberList } from '../../src/import/members/list.ts'
import { csv, listOf } from './member-files.ts'

const [{ rows: placeRows = [] } = {}] = await readFolders(['seed/places'])

/** What a store with the places of Japan and one platform knows. */
const registerWith = (categories: readonly string[]): MemberRegister => ({
  platform: { id: 'platform:check', nameJa: '検査の場', nameEn: null, categories },
  groups: [],
  places: placeRows.flatMap(({ type, cells }) => {
    const text = (name: string) => cells.get(name)?.text ?? ''
    return type.label === 'Place'
      ? [
          {
            id: `place:${text('code')}`,
            nameJa: text('nameJa'),
            kind: text('kind'),
            prefectureCode: text('code').slice(0, 2),
          },
        ]
      : []
  }),
  capabilities: [],
  sdgs: new Set(Array.from({ length: 17 }, (_, index) => `sdg:${index + 1}`)),
  organizations: new Map(),
  memberships: new Map(),
  merges: [],
  assertedOn: new Map(),
})

const NUMBERED = ['1号会員=LOCAL_GOVERNMENT', '2号会員=MINISTRY', '3号会員=PRIVATE']

/** The entries of a list, or what is wrong with each row, in English. */
const entriesOf = (content: string, categories: readonly string[] = NUMBERED) => {
  const list = listOf(content)
  const readEntry = entryReader(registerWith(categories), false, '2026-11-28')
  return list.rows.map(row => {
    const shape = list.problems.get(row) ?? []
    const reading = readEntry(row)
    const problems = [...shape, ...('problems' in reading ? reading.problems : [])]
    return problems.length > 0 || !('entry' in reading)
      ? problems.map(({ message }) => message.split(' / ').at(-1) ?? '').join('; ')
      : reading.entry
  })
}

const wholeFile = (content: string | Buffer) => {
  const list = readMemberList('members.csv', Buffer.from(content))
  return 'rows' in list ? 'read' : list.problems.map(({ line, message }) => `${line}: ${message}`).join('\n')
}

describe('rows that speak of the list', () => {
  it.each([
    ['合計', '1'],
    ['民間団体計', '３'],
    ['小　計', ''],
    ['総計', '1,234'],
    ['3号会員 計', '120'],
    ['会員数合計：3', ''],
    ['3号会員 計→12', ''],
    ['小計（1号会員）', '12'],
    ['熊本県 小計', '12件'],
    ['会員数：120', ''],
    ['120団体', ''],
    ['Total', '120'],
    ['Grand total: 12', ''],
    ['令和2年4月1日現在', ''],
    ['2020/4/1 時点', ''],
    ['※敬称略', ''],
    ['（注）五十音順', ''],
    ['出典：検査課', ''],
    ['以上', ''],
    ['【民間団体】', ''],
    ['■3号会員', ''],
    ['3号会員', ''],
    ['', '合計'],
    ['', '※敬称略'],
  ])('%s %s is one', (name, category) => expect(isAboutList([name, category], 0)).toBe(true))

  it.each([
    ['検査統計', '3号'],
    ['検査統計', '3'],
    ['株式会社検査設計', '3号'],
    ['検査会計', '3号'],
    ['検査時計', '3'],
    ['検査市町村設計', '3号'],
    ['検査都市計2040研究会', '3号'],
    ['検査地域数3D工房', '3号'],
    ['検査団体計', '3号'],
    ['合計検査株式会社', '3号'],
    ['Total Check K.K.', '3号'],
    ['以上検査社', '3号'],
    ['以上検査社', ''],
    ['民間企業連合会', ''],
    ['熊本県', '1号'],
    ['熊本県', ''],
    ['検査社', ''],
  ])('%s %s is none', (name, category) => expect(isAboutList([name, category], 0)).toBe(false))

  it('they are told by their numbers, wherever they stand', () => {
    const list = listOf(
      csv(
        '会員名簿',
        '団体名,会員種別',
        '【民間】,',
        '検査一社,3号',
        '小計,1',
        '検査二社,3号',
        '合計,2',
        '※敬称略,',
      ),
    )
    expect(list.rows.map(({ number }) => number)).toEqual([4, 6])
    expect(list.aboutList).toEqual([3, 5, 7, 8])
  })
})

describe('goals', () => {
  const known = (code: string) => /^(\d|1[0-7])$/.test(code)
  it.each([
    '3月4日',
    '8月9日',
    '03月04日',
    '3月4日(月)',
    '2024/3/4',
    '2024-03-04',
    '2024年3月4日',
    '令和6年3月4日',
    'R6.3.4',
    '3/4/2024',
    '4-Mar',
    'Mar-04',
    'March 4',
    '3:04',
    '3時04分',
    '45355',
    '3月4日、11',
  ])('%s is what a spreadsheet made of two numbers', text =>
    expect(readGoals(text, known)).toMatchObject({
      wrong: { en: expect.stringContaining('format the column as text') },
    }),
  )
  it.each(['3人', '4日', '5時', '3件', '11年度', '3つの目標', '3 人'])('%s counts something', text =>
    expect(readGoals(text, known)).toMatchObject({
      wrong: { en: expect.stringContaining('is no SDG goal') },
    }),
  )
  it.each([
    ['10.人や国の不平等をなくそう', ['10']],
    ['10人や国の不平等をなくそう', ['10']],
    ['12つくる責任つかう責任', ['12']],
    ['3/4', ['3', '4']],
  ])('%s are %j', (text, codes) => expect(readGoals(text, known)).toEqual({ value: codes }))
})

describe('a kind', () => {
  it.each([
    ['株式会社検査みらい研究所', 'PRIVATE_SECTOR'],
    ['㊑検査大学', 'PRIVATE_SECTOR'],
    ['検査協会㊒', 'PRIVATE_SECTOR'],
    ['㊫検査社', 'ACADEMIC'],
    ['検査県土地開発公社', 'OTHER_PUBLIC_SECTOR'],
    ['検査市住宅供給公社', 'OTHER_PUBLIC_SECTOR'],
    ['株式会社検査みどり検定協会', 'PRIVATE_SECTOR'],
    ['株式会社検査SunPower', 'PRIVATE_SECTOR'],
    ['検査海浜大学生活協同組合', 'OTHER'],
    ['財団法人検査記念館株式会社', 'PRIVATE_SECTOR'],
    ['一般財団法人検査まち研究所', 'FOUNDATION'],
    ['公益社団法人検査大学協会', 'REGIONAL_NGO'],
    ['検査大学（株）', 'PRIVATE_SECTOR'],
    ['医療法人検査銀行会', 'OTHER'],
    ['NPO法人検査大学', 'NATIONAL_NGO'],
    ['国立研究開発法人検査研究所', 'OTHER_PUBLIC_SECTOR'],
    ['国立大学法人検査大学', 'ACADEMIC'],
    ['株式会社検査銀行 熊本支店', 'PRIVATE_SECTOR'],
    ['Check University Press Co., Ltd.', 'PRIVATE_SECTOR'],
  ])('%s is %s by its legal form', (name, kind) =>
    expect([kindOf('PRIVATE', name), isGuessedKind('PRIVATE', name)]).toEqual([kind, false]),
  )
  it.each([
    ['検査大学', 'ACADEMIC', true],
    ['検査大学通り商店会', 'OTHER', false],
    ['検査NPOセンター', 'NATIONAL_NGO', true],
    ['SunPower', 'OTHER', false],
    ['検査協会', 'REGIONAL_NGO', true],
    ['検査', 'OTHER', false],
  ])('%s is %s by its words, and told as guessed: %s', (name, kind, isGuessed) =>
    expect([kindOf('PRIVATE', name), isGuessedKind('PRIVATE', name)]).toEqual([kind, isGuessed]),
  )
  it.each([
    ['医療法人', 'OTHER'],
    ['社会福祉法人', 'OTHER'],
    ['協同組合', 'OTHER'],
    ['個人事業主', 'PRIVATE_SECTOR'],
    ['企業', 'PRIVATE_SECTOR'],
    ['大学・研究機関', 'ACADEMIC'],
    ['NPO', 'NATIONAL_NGO'],
    ['REGIONAL_NGO', 'REGIONAL_NGO'],
    ['謎', undefined],
  ])('the word %s is %s', (word, kind) => expect(readKind(word)).toBe(kind))
  it('a word that nobody knows keeps nobody out', () =>
    expect(entriesOf(csv('団体名,会員種別,団体の種類', '検査社,3号,謎'))).toMatchObject([
      { kind: 'OTHER', unknownKind: '謎' },
    ]))
})

describe('cells that no reader would let through', () => {
  it.each([
    ['"=HYPERLINK(""https://example.org/"",""検査社"")"', 'this is a formula'],
    ['=A2', 'this is a formula'],
    ['+SUM(A1)', 'this is a formula'],
    ['検査\u202E社', 'U+202E'],
    ['検査\u0007社', 'U+0007'],
    ['検査\u0000社', 'U+0000'],
    ['検査\u200B社', 'U+200B'],
    ['検査\u00AD社', 'U+00AD'],
    ['検査\u2066社', 'U+2066'],
    ['#REF!', 'error of a spreadsheet'],
    ['#NAME?', 'error of a spreadsheet'],
    ['〃', 'ditto'],
    ['同上', 'ditto'],
    ['検査&amp;社', 'HTML'],
    ['検査<br>社', 'HTML'],
    ['検査??社', 'a character was lost'],
    ['検査?社', 'a character was lost'],
    ['検査〓社', 'a character was lost'],
    ['検査社　御中', 'as a letter is addressed'],
    ['123', 'only a legal form, digits or signs'],
    ['株式会社', 'only a legal form, digits or signs'],
    ['○○株式会社', 'only a legal form, digits or signs'],
    ['○○○', 'in the place of a name'],
    ['XXX', 'in the place of a name'],
    ['不明', 'in the place of a name'],
  ])('%s as a name', (name, why) =>
    expect(entriesOf(csv('団体名,会員種別', `${name},3号`))).toEqual([expect.stringContaining(why)]),
  )

  it.each([
    ['"=""検査包み社"""', '検査包み社'],
    ['検査改行_x000D_社', '検査改行 社'],
    ['=検査式社', '=検査式社'],
    ['検査R&D社', '検査R&D社'],
    ['7-検査', '7-検査'],
    ['検査は何？社', '検査は何？社'],
    ['葛\u{E0100}城検査', '葛\u{E0100}城検査'],
  ])('%s is the name %s', (cell, name) =>
    expect(entriesOf(csv('団体名,会員種別', `${cell},3号`))).toMatchObject([{ name }]),
  )

  it.each([
    ['入会日', '1020/4/1', 'is before 1868'],
    ['入会日', '2099/1/1', 'is still to come'],
    ['入会日', '2026年12月', 'is still to come'],
    ['退会日', '2099/1/1', 'is more than 10 years ahead'],
    ['URL', 'javascript:alert(1).x', 'is no address of a page'],
    ['URL', 'info@example.org', 'is no address of a page'],
    ['URL', 'mailto:info@example.org', 'is no address of a page'],
    ['URL', 'ftp://example.org/x', 'is no address of a page'],
    ['URL', 'https://', 'is no address of a page'],
    ['URL', 'https://localhost', 'is no address of a page'],
    ['URL', 'https://a:b@example.org', 'is no address of a page'],
    ['課題', '同上', 'ditto'],
    ['課題', `${'あ'.repeat(20_001)}`, 'a cell has at most 20000 characters'],
  ])('%s %s', (heading, cell, why) =>
    expect(entriesOf(csv(`団体名,会員種別,${heading}`, `検査社,3号,${cell}`))).toEqual([
      expect.stringContaining(why),
    ]),
  )

  it.each([
    ['入会日', '2026/11/28', { joined: '2026-11-28' }],
    ['退会日', '2030/3/31', { left: '2030-03-31' }],
    ['URL', 'https://example.org/a?b=1', { url: 'https://example.org/a?b=1' }],
    ['URL', 'www.example.org', { url: 'www.example.org' }],
    ['URL', 'https://検査.jp/', { url: 'https://検査.jp/' }],
  ])('%s %s is taken', (heading, cell, entry) =>
    expect(entriesOf(csv(`団体名,会員種別,${heading}`, `検査社,3号,${cell}`))).toMatchObject([entry]),
  )

  it('none of them stands in the files of the seed', () => {
    const files = readdirSync('seed', { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.(csv|yaml)$/.test(name),
    )
    const found = files.filter(name =>
      unseenObjection(readFileSync(`seed/${name}`, 'utf8').replace(/^\uFEFF/, '')),
    )
    expect(found).toEqual([])
  })
})

describe('categories of other platforms', () => {
  it('any word is taken where a platform states none, and none is needed', () => {
    expect(entriesOf(csv('会員名,会員種別', '検査一社,正会員', '検査二社,３号'), [])).toMatchObject([
      { category: 'UNKNOWN', categoryLabel: '正会員' },
      { category: 'PRIVATE', categoryLabel: '３号' },
    ])
    expect(entriesOf(csv('会員名,入会日', '検査社,2020/4/1'))).toMatchObject([
      { category: 'UNKNOWN', categoryLabel: undefined },
    ])
    expect(entriesOf(csv('会員名', '検査社'))).toMatchObject([{ category: 'UNKNOWN' }])
  })
  it('a platform that states its own takes only these, each with the broad one', () => {
    const stated = ['正会員=PRIVATE', '行政会員=LOCAL_GOVERNMENT', '特別会員']
    const list = csv(
      '会員名,会員種別',
      '検査一社,正会員',
      '検査市,行政会員',
      '検査三社,特別会員',
      '検査四社,3号',
    )
    expect(entriesOf(list, stated)).toMatchObject([
      { category: 'PRIVATE' },
      { category: 'LOCAL_GOVERNMENT', kind: 'LOCAL_GOVERNMENT' },
      { category: 'UNKNOWN', categoryLabel: '特別会員' },
      '"3号" is no category of this platform; write one of 正会員, 行政会員, 特別会員',
    ])
  })
})

describe('one column for each goal', () => {
  it.each([
    '11',
    '目標11',
    'ゴール１１',
    'SDGs11',
    'SDGs目標 11',
    '11.住み続けられるまちづくりを',
    '目標11 住み続けられるまちづくりを',
    'Goal 11',
    '⑪',
  ])('%s is the column of goal 11', heading => expect(goalOf(heading)).toBe('11'))
  it.each(['18', '0', '番号', '2020年', '11月', '3-4', '11.2', '備考1'])('%s is none', heading =>
    expect(goalOf(heading)).toBeUndefined(),
  )
  it.each(['○', '◯', '〇', '●', '◎', 'レ', '✓', '✔', '1', 'はい', '11'])('%s marks a goal', mark =>
    expect(entriesOf(csv('団体名,会員種別,1,2,11', `検査社,3号,,－,${mark}`))).toMatchObject([
      { goals: ['11'] },
    ]),
  )
  it('× and － mark none, and other marks are told', () => {
    expect(entriesOf(csv('団体名,1,2,11', '検査社,×,－,'))).toMatchObject([{ goals: [] }])
    expect(entriesOf(csv('団体名,1,2,11', '検査社,△,,'))).toEqual([expect.stringContaining('"△" is no mark')])
    expect(listOf(csv('団体名,1,2,11,備考', '検査社,○,,,x')).unread).toEqual(['備考'])
  })
})

it.each([
  ['熊本県熊本市中央区みなと町99-9', 'place:431010'],
  ['〒860-0000 熊本県熊本市中央区みなと町99-9', 'place:431010'],
  ['8600000　熊本県熊本市みなと町1', 'place:431001'],
  ['熊本県上益城郡益城町大字検査1', 'place:434434'],
  ['千葉県鎌ヶ谷市検査1-1', 'place:122246'],
  ['熊本市中央区みなと町', 'place:431010'],
  ['東京都港区検査1-2-3 検査ビル3階', 'place:131032'],
  ['熊本県', 'place:430005'],
  ['府中市検査1', undefined],
  ['1 Check Street, London', undefined],
])('an address %s lies in %s', (address, placeId) =>
  expect(entriesOf(csv('団体名,会員種別,所在地', `検査社,3号,"${address}"`))).toMatchObject([{ placeId }]),
)

describe('files that are no list', () => {
  it.each([
    ['an empty file', '', /^1: ファイルが空です.* \/ the file is empty/],
    ['blank lines', '\uFEFF\r\n\r\n', /the file is empty/],
    [
      'JIS',
      Buffer.from('\u001B$BCDBNL>\u001B(B,x\n', 'latin1'),
      /ISO-2022-JP.* \/ this is ISO-2022-JP \(JIS\); save it as UTF-8$/,
    ],
    ['marks of a sentence', '団体名、会員種別\n検査社、3号\n', /the separator is the mark 、/],
    ['wide commas', '団体名，会員種別\n検査社，3号\n', /the separator is a wide comma ，/],
    ['a workbook', Buffer.from('PK\u0003\u0004rest', 'latin1'), /this is an Excel workbook/],
    [
      'a workbook of the old kind',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      /Excel workbook of the old kind/,
    ],
    ['a PDF', '%PDF-1.7\n', /this is a PDF/],
    ['a page', '\n<!DOCTYPE html><table>', /this is HTML or XML/],
    [
      'an open quotation mark',
      '団体名,会員種別,課題\n検査一社,3号,"雪\n検査二社,3号,坂\n検査三社,3号,橋\n',
      /^2: .*the quotation mark that opens in this row/,
    ],
    [
      'a quotation mark that closes within a cell',
      '団体名,会員種別,課題\n検査一社,3号,"雪\n検査二社,3号,坂\n検査三社,3号,"橋"\n',
      /^2: /,
    ],
    ['too many columns', `団体名,会員種別${',x'.repeat(100_000)}\n検査社,3号\n`, /more than 1000 columns/],
    [
      'an endless cell',
      `団体名,会員種別\n${'あ'.repeat(100_001)},3号\n`,
      /^2: .*more than 100000 characters/,
    ],
  ])('%s', (_what, content, told) => expect(wholeFile(content)).toMatch(told))
})

test('a line of many columns takes no longer than its length asks for', () => {
  const began = performance.now()
  expect(wholeFile(`団体名,会員種別\n検査社,3号${',x'.repeat(100_000)}\n`)).toMatch(/more than 1000 columns/)
  expect(performance.now() - began).toBeLessThan(30_000)
})

test('one name in three encodings has one form, and what differs otherwise keeps its own', () => {
  const name = '波線～ガ－‖―￠￡￢￤社'
  for (const other of [
    name.normalize('NFD'),
    '波線〜ガ\u2212\u2016\u2014\u00A2\u00A3\u00AC\u00A6社',
    `\uFEFF波線〜ガ\u2212\u2225\u2015\u00A2\u00A3\u00AC\u00A6社`,
  ])
    expect(encodedAlike(other)).toBe(encodedAlike(name))
  for (const other of ['検査社', '検査（株）', 'ｹﾝｻ社', '髙検査']) expect(encodedAlike(other)).toBe(other)
})

test('an id that was made of a name in another encoding stays', () => {
  const name = '波線〜検査社'
  const old = `org:member-${createHash('sha256')
    .update(JSON.stringify([name, '']))
    .digest('hex')
    .slice(0, 12)}`
  const register = registerWith(NUMBERED)
  const known = { id: old, nameJa: name, nameEn: null, dataset: 'dataset:members-check', kind: 'OTHER' }
  const stored = {
    ...known,
    sample: false,
    placeId: null,
    descriptionJa: null,
    aliases: null,
    identifiers: null,
  }
  const ownOf = (typed: string, organizations: MemberRegister['organizations']) => {
    const entries = entriesOf(csv('団体名,会員種別', `${typed},3号`)).flatMap(entry =>
      typeof entry === 'string' ? [] : [entry],
    )
    return identify(entries, { ...register, organizations }, 'dataset:members-check').members[0]?.own
  }
  for (const typed of [name, '波線～検査社', '波線〜検査社'.normalize('NFD')]) {
    expect(ownOf(typed, new Map([[old, stored]]))).toBe(old)
    expect(ownOf(typed, new Map())).toBe(ownOf('波線～検査社', new Map()))
  }
  expect(ownOf(name, new Map())).not.toBe(old)
})
