import { describe, expect, it } from 'vitest'
import { isAboutList, isOfHeading } from '../../src/import/members/about-list.ts'
import { columnOf } from '../../src/import/members/columns.ts'
import { readCorporateNumber } from '../../src/import/members/corporate-number.ts'
import { readDate } from '../../src/import/members/date.ts'
import { readGoals } from '../../src/import/members/goals.ts'
import { groupsOf, itemsOf } from '../../src/import/members/items.ts'
import { kindOf } from '../../src/import/members/kind.ts'
import { readMemberList } from '../../src/import/members/list.ts'
import { nameKey } from '../../src/import/members/name.ts'
import { nameObjection } from '../../src/import/members/name-check.ts'
import { placeIndex } from '../../src/import/members/place-index.ts'
import { readYesNo } from '../../src/import/members/yes-no.ts'
import { archiveOf } from '../../src/import/workbook/archive.ts'
import { csv, listOf, madeUpNumber, rowsOf } from './member-files.ts'

// Registries of prefectures and cities, forms and workbooks, as they come.

describe('a heading', () => {
  it.each([
    ['登録事業者名', 'name'],
    ['登録企業名', 'name'],
    ['事業者・団体名', 'name'],
    ['パートナー名', 'name'],
    ['パートナー企業・団体名', 'name'],
    ['宣言企業名', 'name'],
    ['企業等名称', 'name'],
    ['登録団体', 'name'],
    ['団体等の名称', 'name'],
    ['商号又は名称', 'name'],
    ['商号・名称', 'name'],
    ['会員名（団体名）', 'name'],
    ['構成員', 'name'],
    ['会員企業・団体', 'name'],
    ['企業名等', 'name'],
    ['法人名又は団体名', 'name'],
    ['法人名／屋号', 'name'],
    ['学校名', 'name'],
    ['申請者名', 'name'],
    ['団体名 / Name', 'name'],
    ['団体名\nName', 'name'],
    ['1.団体名', 'name'],
    ['①団体名', 'name'],
    ['問1 団体名', 'name'],
    ['団体名をご記入ください', 'name'],
    ['団体名【必須】', 'name'],
    ['団体名（ふりがな）', 'kana'],
    ['事業者名フリガナ', 'kana'],
    ['企業名（英語表記）', 'nameEn'],
    ['所在市町村', 'municipality'],
    ['本社所在市町村', 'municipality'],
    ['主たる事業所の所在地', 'address'],
    ['宣言日', 'joined'],
    ['登録証交付日', undefined],
    ['SDGsの17のゴール', 'goals'],
    ['重点的に取り組むSDGsゴールをお選びください（複数選択可）', 'goals'],
    ['公式ホームページ', 'url'],
    ['主な事業内容', 'description'],
    ['解決したい課題・ニーズ', 'problem'],
    ['提供できる技術・ノウハウ', 'solution'],
    ['必要な技術・ノウハウの名称', 'requires'],
    ['提供できる能力', 'provides'],
    // Of persons and of other bodies.
    ['代表者名', undefined],
    ['代表者職氏名', undefined],
    ['担当者名', undefined],
    ['氏名', undefined],
    ['代表者自宅住所', undefined],
    ['担当部署名', undefined],
    ['推薦団体名', undefined],
    ['親会社名', undefined],
    ['連絡先住所', undefined],
    ['会員数', undefined],
    ['SDGsの取組', undefined],
    ['SDGs達成に向けた取組', undefined],
    ['登録年度', undefined],
  ])('%j holds %s', (heading, column) => expect(columnOf(heading)).toBe(column))

  it('is called by its name where another means the same', () =>
    expect(rowsOf(listOf(csv('事業者名,店舗等名称,学校名', '検査あお株式会社,検査店,検査校')))).toEqual([
      { name: '検査あお株式会社' },
    ]))

  it.each([
    [
      'goals below a word',
      csv('No,団体名,所在地,SDGsの17のゴール,,', ',,,1,2,3', '1,検査あお,熊本市,○,,○'),
      [{ name: '検査あお', address: '熊本市', goals: '1、3' }],
    ],
    [
      'a group above names',
      csv('番号,団体,,登録日', ',名称,所在地,', '1,検査あお,熊本市,2024/4/1'),
      [{ name: '検査あお', address: '熊本市', joined: '2024/4/1' }],
    ],
    [
      'a place divided',
      csv('団体名,所在地,,入会日', ',都道府県,市区町村,', '検査あお,熊本県,八代市,2024/4/1'),
      [{ name: '検査あお', prefecture: '熊本県', municipality: '八代市', joined: '2024/4/1' }],
    ],
    [
      'a person beside it',
      csv('団体名,代表者,,入会日', ',氏名,住所,', '検査あお,検査太郎,熊本市,2024/4/1'),
      [{ name: '検査あお', joined: '2024/4/1' }],
    ],
    [
      'a person above it',
      csv(',担当者,,', '団体名,氏名,住所,入会日', '検査あお,検査太郎,熊本市,2024/4/1'),
      [{ name: '検査あお', joined: '2024/4/1' }],
    ],
    [
      'rows that tell how to fill in',
      csv('団体名,所在地,登録日', '必須,任意,任意', '(1),(2),(3)', '検査あお,熊本市,2024/4/1'),
      [{ name: '検査あお', address: '熊本市', joined: '2024/4/1' }],
    ],
    [
      'rows that are numbered and still empty, and parts of the list in front of names',
      csv('No,団体名,登録日', '熊本県,,', '1,検査あお,2024/4/1', '2,,', '3,,'),
      [{ name: '検査あお', joined: '2024/4/1' }],
    ],
  ])('of several rows: %s', (_name, content, rows) => {
    const list = listOf(content)
    expect(rowsOf(list)).toEqual(rows)
    expect([...list.problems.values()]).toEqual([])
  })
})

describe('a row', () => {
  it.each(['登録数', '登録事業者数', '掲載数', '（参考）', '最終更新：2026年3月31日', '更新日 2026/3/31'])(
    '%s speaks of the list',
    name => expect(isAboutList([name, ''], 0)).toBe(true),
  )
  it.each([
    '製造業',
    '建設業',
    '卸売業、小売業',
    'なお、掲載は登録順です。',
    'ここから下は記入しないでください',
  ])('%s alone speaks of the list, with more it may be a member', name => {
    expect(isAboutList([name, ''], 0)).toBe(true)
    expect(isAboutList([name, '熊本市'], 0)).toBe(false)
  })
  it.each(['※株式会社検査あお', '★検査あお株式会社'])('%s is a marked member', name =>
    expect(isAboutList([name, ''], 0)).toBe(false),
  )
  it('below the heading tells how to fill in, and is no member', () => {
    expect(isOfHeading(['(1)', '(2)'])).toBe(true)
    expect(isOfHeading(['【必須】', '半角数字13桁'])).toBe(true)
    expect(isOfHeading(['検査あお', '任意'])).toBe(false)
  })
})

describe('a name', () => {
  it.each([
    ['1.株式会社検査あお', /番号や記号/],
    ['1 株式会社検査あお', /番号や記号/],
    ['①株式会社検査あお', /番号や記号/],
    ['・株式会社検査あお', /番号や記号/],
    ['株式会社検査あお ※', /番号や記号/],
    ['株式会社検査あお（※1）', /番号や記号/],
    ['株式会社検査あお*1', /番号や記号/],
    ['株式会社検査あお（退会）', /状態/],
    ['【新規】株式会社検査あお', /状態/],
    ['株式会社検査あお（代表：検査太郎）', /個人/],
    ['株式会社検査あお　代表取締役 検査太郎', /個人/],
    ['株式会社検査あお\n代表理事 検査太郎', /個人/],
    ['検査あお株式会社（旧 検査みどり株式会社）', /旧名称/],
    ['（旧：検査みどり）検査あお株式会社', /旧名称/],
    ['検査あお株式会社、検査みどり株式会社', /複数/],
    ['検査あお株式会社\n検査みどり株式会社', /複数/],
    ['検査あお株式会社 他3社', /複数/],
    ['検査あお株式会社ほか', /複数/],
    ['非公表', /団体名ではありません/],
    ['個人事業主', /団体名ではありません/],
    ['（調整中）', /団体名ではありません/],
    ['掲載は登録順です。', /文のよう/],
  ])('%j is none', (name, told) => expect(nameObjection(name)?.ja).toMatch(told))
  it.each([
    '3.11を伝える検査会',
    '100年検査の会',
    '2050検査',
    '検査（旧市街）振興会',
    '検査理事長会',
    '新規就農検査会',
    '他力検査寺',
    '検査ほかほか亭',
    '☆検査☆',
    '検査、食べる会',
    '代表検査の会',
  ])('%s is one', name => expect(nameObjection(name)).toBeUndefined())
})

describe('a kind', () => {
  it.each(['検査 株 式 会 社', '[株]検査', '〔株〕検査', '株)検査', '検査(株'])('%s is a company', name =>
    expect(kindOf(undefined, name)).toBe('PRIVATE_SECTOR'),
  )
  it.each([
    ['株式会社検査', '[株]検査'],
    ['協同組合検査', '(協)検査'],
    ['検査センター', '検査センタ―'],
  ])('%s and %s may be one', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))
})

const isGoal = (code: string) => Number(code) >= 1 && Number(code) <= 17
const said = (reading: { value: unknown } | { wrong: { ja: string } }) =>
  'value' in reading ? reading.value : reading.wrong.ja

describe('a cell', () => {
  it.each([
    ['G3・G4', ['3', '4']],
    ['3（主）、4（副）', ['3', '4']],
    ['3+4', ['3', '4']],
    ['目標3と目標4', ['3', '4']],
    ['3 検査をなくそう 11 検査をつくろう', ['3', '11']],
    ['全17ゴール', Array.from({ length: 17 }, (_, index) => String(index + 1))],
    ['1～17（すべて）', Array.from({ length: 17 }, (_, index) => String(index + 1))],
    ['3など', expect.stringContaining('略されています')],
    ['3，4ほか', expect.stringContaining('略されています')],
    ['3〜', expect.stringContaining('略されています')],
  ])('of goals: %s', (text, goals) => expect(said(readGoals(text, isGoal))).toEqual(goals))

  it.each(['2024年4月1日付', '西暦2024年4月1日', '令和6年4月1日登録'])('of a day: %s', text =>
    expect(said(readDate(text))).toBe('2024-04-01'),
  )

  const number = madeUpNumber(5)
  it.each([
    `'${number}`,
    `${number}.0`,
    number.replace(/(\d)(\d{3})(\d{3})(\d{3})(\d{3})/, '$1,$2,$3,$4,$5'),
    `第${number}号`,
    `法人番号：${number}`,
  ])('of a number: %s', text => expect(said(readCorporateNumber(text))).toBe(number))

  it.each([
    ['■', true],
    ['□', false],
    ['Ｖ', true],
    ['該当', true],
    ['非該当', false],
    ['対象外', false],
  ])('of a mark: %s', (text, is) => expect(said(readYesNo(text))).toBe(is))

  it.each([
    ['1. 人手 2. 資金', ['人手', '資金']],
    ['➀人手\n➁資金', ['人手', '資金']],
    ['ア 人手\nイ 資金', ['人手', '資金']],
    ['ａ．人手\nｂ．資金', ['人手', '資金']],
    ['→人手\n✓資金', ['人手', '資金']],
    ['人手が足りない、\n若者も', ['人手が足りない、\n若者も']],
    ['現在のところ特になし', []],
    ['検討中', []],
  ])('of items: %j', (text, items) => expect(itemsOf(text)).toEqual(items))

  it('of groups divides names that each say what they are', () => {
    expect(groupsOf('検査分科会/観光分科会')).toEqual(['検査分科会', '観光分科会'])
    expect(groupsOf('まち・ひと分科会')).toEqual(['まち・ひと分科会'])
  })
})

const PLACES = placeIndex(
  [
    ['place:270008', '大阪府', 'PREFECTURE'],
    ['place:271004', '大阪市', 'CITY'],
    ['place:271276', '大阪市北区', 'WARD'],
    ['place:130001', '東京都', 'PREFECTURE'],
    ['place:131172', '北区', 'SPECIAL_WARD'],
    ['place:430005', '熊本県', 'PREFECTURE'],
    ['place:431010', '熊本市中央区', 'WARD'],
    ['place:432024', '八代市', 'CITY'],
  ].map(([id = '', nameJa = '', kind = '']) => ({ id, nameJa, kind, prefectureCode: id.slice(6, 8) })),
)

describe('a place', () => {
  it.each([
    ['北区検査1', null],
    ['大阪市北区検査1', 'place:271276'],
    ['東京都北区検査1', 'place:131172'],
    ['本社：熊本県八代市検査', 'place:432024'],
    ['（本社）八代市検査', 'place:432024'],
    ['熊本縣八代市', 'place:432024'],
  ])('%s is %s', (address, id) => expect(PLACES.inAddress(address)).toBe(id))
  it.each([
    ['熊本県', '中央区', 'place:431010'],
    ['', '北区', expect.stringMatching(/北区.*東京都.*大阪府|北区.*大阪府.*東京都/)],
    ['全国', '', null],
    ['県外', '', null],
    ['検査国', '', expect.stringContaining('「海外」と書いてください')],
  ])('%s %s is %s', (prefecture, municipality, id) =>
    expect(said(PLACES.find(prefecture, municipality))).toEqual(id),
  )
})

const toldOf = (content: string | Buffer): string => {
  const list = readMemberList('members.csv', Buffer.from(content))
  return 'problems' in list && !('rows' in list) ? list.problems.map(({ message }) => message).join() : ''
}

describe('a file', () => {
  it.each([
    ['a page with a note', '<!-- x --><table><tr><td>団体名</td></tr></table>', /HTML/],
    ['a saved page', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n', /HTML/],
    ['rich text', '{\\rtf1\\ansi x}', /RTF/],
    ['an image', Buffer.from('89504e470d0a1a0a0000', 'hex'), /画像/],
    ['a packed file', Buffer.from('1f8b0800000000000003', 'hex'), /圧縮/],
    ['spaces', '団体名          所在地\n検査あおの会    熊本市\n', /空白/],
    ['a wrong encoding', csv('蝗｣菴灘錐,謇蝨ｨ蝨ｰ', '讀懈渊,辭頑悽蟶'), /文字化け/],
    ['headings that nobody knows', csv('なまえ,ばしょ', '検査,熊本市'), /「なまえ、ばしょ」があります/],
    ['a text of another program', archiveOf(new Map([['word/document.xml', '<x/>']])), /Word/],
    ['an archive', archiveOf(new Map([['members.csv', '団体名']])), /zip/],
    [
      'a table of OpenDocument',
      archiveOf(new Map([['mimetype.vnd.oasis.opendocument', 'x']])),
      /OpenDocument/,
    ],
    ['a binary workbook', archiveOf(new Map([['xl/workbook.bin', 'x']])), /xlsb/],
    ['a workbook cut off', archiveOf(new Map([['xl/workbook.xml', '<x/>']])).subarray(0, 60), /切れて/],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /パスワード/,
    ],
  ])('%s is told as what it is', (_name, content, told) => expect(toldOf(content)).toMatch(told))
})

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet, its cells as they are written and its merged ranges. */
const workbookOf = (rows: readonly (readonly string[])[], merged: readonly string[]): Buffer => {
  const cell = (text: string) =>
    text.startsWith('=')
      ? `<c><f>${text.slice(1)}</f><v></v></c>`
      : `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const data = rows.map(row => `<row>${row.map(cell).join('')}</row>`).join('')
  const ranges = merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')
  return archiveOf(
    new Map([
      [
        'xl/workbook.xml',
        `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="名簿" r:id="r1"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>',
      ],
      [
        'xl/worksheets/a.xml',
        `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`,
      ],
    ]),
  )
}

describe('a workbook', () => {
  it('fills cells that were merged over rows, and takes what goes across for a part of the list', () => {
    const list = listOf(
      workbookOf(
        [
          ['会員種別', '団体名', '所在地'],
          ['ものづくり', '', ''],
          ['正会員', '検査あお', '熊本市'],
          ['', '検査みどり', ''],
        ],
        ['A2:C2', 'A3:A4', 'C3:C4'],
      ),
    )
    expect(list.aboutList).toEqual([2])
    expect(rowsOf(list)).toEqual([
      { category: '正会員', name: '検査あお', address: '熊本市' },
      { category: '正会員', name: '検査みどり', address: '熊本市' },
    ])
  })
  it('tells a formula that nobody worked out', () => {
    const list = listOf(
      workbookOf(
        [
          ['団体名', '所在地'],
          ['検査あお', '=A1'],
        ],
        [],
      ),
    )
    expect([...list.problems.values()].flat().map(({ message }) => message)).toEqual([
      expect.stringContaining('B2 所在地: 数式です'),
    ])
  })
  it('names its sheets where none is a list', () =>
    expect(
      toldOf(
        workbookOf(
          [
            ['月', '件数'],
            ['4月', '3'],
          ],
          [],
        ),
      ),
    ).toMatch(/シート: 名簿.*「月、件数」/))
})
