import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encode } from '../../bench/data/encode.ts'
import { MEMBER_COLUMNS } from '../../src/import/members/columns.ts'
import { readMemberList } from '../../src/import/members/list.ts'
import { workbook } from '../draft/workbook.ts'
import { csv, listOf, rowsOf } from './member-files.ts'

const TEXT = csv('団体名,会員種別,課題', 'サンプル①㈱,１号,"足りない、人手\r\n～高齢～"')
const ROWS = [{ name: 'サンプル①㈱', category: '１号', problem: '足りない、人手\r\n～高齢～' }]

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

test.each([
  ['UTF-8', 'UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', 'UTF-8', Buffer.from(`\uFEFF${TEXT}`)],
  ['CP932', 'CP932 (Shift_JIS)', encode(TEXT, 'shift_jis')],
  ['EUC-JP', 'EUC-JP', encode(TEXT, 'euc-jp')],
  ['UTF-16 LE', 'UTF-16 LE', utf16(TEXT, 'le')],
  ['UTF-16 LE with a byte order mark', 'UTF-16 LE', utf16(`\uFEFF${TEXT}`, 'le')],
  ['UTF-16 BE', 'UTF-16 BE', utf16(TEXT, 'be')],
  ['UTF-16 BE with a byte order mark', 'UTF-16 BE', utf16(`\uFEFF${TEXT}`, 'be')],
])('reads %s because its heading can be read so', (_name, encoding, content) => {
  const list = listOf(content)
  expect(list.encoding).toBe(encoding)
  expect(rowsOf(list)).toEqual(ROWS)
})

test.each([
  ['878a', '㈱', 'row 13 of NEC'],
  ['8740', '①', 'row 13 of NEC'],
  ['fbfc', '髙', 'an extension of IBM'],
  ['eee0', '髙', 'the same, as NEC selected it'],
  ['fab1', '﨑', 'an extension of IBM'],
  ['ed95', '﨑', 'the same, as NEC selected it'],
  ['8754', 'Ⅰ', 'row 13 of NEC'],
  ['fa40', 'ⅰ', 'an extension of IBM'],
  ['8160', '～', 'a wave dash as Windows reads it'],
  ['817c', '－', 'a minus as Windows reads it'],
  ['b1', 'ｱ', 'half-width katakana'],
  ['5c', '\\', 'a backslash, not a yen sign'],
])('reads %s of CP932 as %s: %s', (bytes, character) => {
  const row = Buffer.concat([Buffer.from(bytes, 'hex'), encode('会,3号\r\n', 'shift_jis')])
  const list = listOf(Buffer.concat([encode('団体名,会員種別\r\n', 'shift_jis'), row]))
  expect(rowsOf(list)).toEqual([{ name: `${character}会`, category: '3号' }])
})

test('takes the encoding in which everything can be read where the heading is in English', () => {
  const text = csv('Name,Category', '団体の名前,3号')
  expect(listOf(encode(text, 'shift_jis')).encoding).toBe('CP932 (Shift_JIS)')
  expect(listOf(encode(text, 'euc-jp')).encoding).toBe('EUC-JP')
  expect(listOf(text).encoding).toBe('UTF-8')
})

test('finds columns in any order and width, spaced, marked, broken into lines and noted, in both languages', () => {
  const list = listOf(
    csv(
      ' 会 員 種 別 ※,"関連\r\nゴール",法人番号（13桁）,ｿﾘｭｰｼｮﾝ･ﾉｳﾊｳ,団体名（英語）,団体名,Joined on',
      '3号,11,,,Sample,サンプル,',
    ),
  )
  expect([...list.columns]).toEqual(['category', 'goals', 'number', 'solution', 'nameEn', 'name', 'joined'])
})

test('skips titles, notes, empty rows and columns, repeated headings and the separator line of a spreadsheet', () => {
  const list = listOf(
    csv(
      'sep=;',
      'サンプル会員名簿;;;',
      '（令和2年4月）;;;',
      '',
      '団体名;会員種別;備考;',
      ';;;',
      'サンプルA;3号;;',
      '団体名;会員種別;備考;',
      'サンプルB;1号;メモ;',
      ';;;',
    ),
  )
  expect(rowsOf(list)).toEqual([
    { name: 'サンプルA', category: '3号' },
    { name: 'サンプルB', category: '1号' },
  ])
  // As a spreadsheet numbers them: it does not show the separator line.
  expect(list.rows.map(({ number }) => number)).toEqual([6, 8])
  expect(list.unread).toEqual(['備考'])
})

test('reads a table with tabs', () => {
  expect(rowsOf(listOf('団体名\t会員種別\nサンプル, A\t3号\n'))).toEqual([
    { name: 'サンプル, A', category: '3号' },
  ])
})

test('names a column without a heading that holds something', () => {
  expect(listOf(csv('団体名,,会員種別', 'サンプル,メモ,3号')).unread).toEqual(['B'])
})

const problemsOf = (content: string | Buffer) => {
  const list = readMemberList('members.csv', Buffer.from(content))
  const problems = 'rows' in list ? [...list.problems.values()].flat() : list.problems
  return problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
}

test('says in both languages which headings there are when none can be read', () => {
  const [only, ...others] = problemsOf(Buffer.from([0x00, 0xff, 0x31, 0x0a, 0x32]))
  expect(others).toEqual([])
  for (const { ja, en } of MEMBER_COLUMNS) expect(only).toContain(`${ja} (${en})`)
  expect(only).toMatch(
    /^1:1: UTF-8、UTF-16、EUC-JP、CP932（Shift_JIS）のいずれで読んでも.* \/ no row of headings is found/,
  )
})

test.each([
  [
    'a column twice',
    csv('団体名,会員種別,会員区分'),
    [
      '1:10: 「会員区分」と「会員種別」は同じ列（会員種別）として読まれます。どちらかの見出しを変えるか、列を削除してください / 会員区分 and 会員種別 are both read as 会員種別; rename or remove one of the two columns',
    ],
  ],
  [
    'more cells than headings',
    csv('団体名,会員種別', 'サンプル,3号,東京,都'),
    [
      '2:9: C2: 見出しより多くのセルがあります。カンマや改行を含むセルが引用符で囲まれているか確かめてください / the row has more cells than the heading; check that cells with a comma are quoted',
    ],
  ],
  [
    'a character that cannot be read',
    Buffer.concat([
      encode(csv('団体名,会員種別'), 'shift_jis'),
      Buffer.from([0x81]),
      encode(',3号', 'shift_jis'),
    ]),
    [
      '2:1: A2 団体名: 読み取れない文字（文字化けまたは外字）があります。別の文字に直してください / a character cannot be read (broken, or defined by one office only); write another',
    ],
  ],
  [
    'an open quotation mark',
    csv('団体名,会員種別', '"サンプル,3号'),
    [
      expect.stringMatching(
        /^2:1: 引用符（"）の閉じ忘れなどで、表として読み取れません.* \/ the table cannot be read: the quotation mark/,
      ),
    ],
  ],
])('tells %s', (_what, content, problems) => {
  expect(problemsOf(content)).toEqual(problems)
})

test('the template has every column that is read, and one row that is plainly made up', () => {
  const list = listOf(readFileSync('seed/templates/members.csv'))
  expect(list.heading).toEqual(MEMBER_COLUMNS.filter(({ key }) => key !== 'reasons').map(({ ja }) => ja))
  expect(rowsOf(list)).toMatchObject([{ name: 'サンプル株式会社（記入例）', sample: 'はい' }])
})

test('reads a workbook: the first sheet that has the headings, days as days', () => {
  const list = listOf(readFileSync('tests/members/members.xlsx'))
  expect(rowsOf(list)).toEqual([
    { name: '検査サンプル社', category: '2号', joined: '2020-04-01', number: '', sample: 'はい' },
  ])
})

describe('a workbook of members', () => {
  const HEADING = ['団体名', '会員種別', '関連ゴール', '団体の概要']

  test('rows that are hidden or filtered away and hidden columns are read, and named', () => {
    const list = listOf(
      workbook({
        name: '会員',
        rows: [
          HEADING,
          ['検査一号社', '3号', '11', ''],
          ['検査二号社', '3号', '11', ''],
          ['検査三号社', '3号', '11', '見えない説明'],
        ],
        hiddenRows: [3],
        hiddenColumns: [4],
      }),
    )
    expect(list.unseen).toEqual(['3', 'D'])
    expect(rowsOf(list).map(({ name }) => name)).toEqual(['検査一号社', '検査二号社', '検査三号社'])
  })

  test('a number with a fraction among goals is asked about; a text is a target', () => {
    const list = listOf(
      workbook({
        name: '会員',
        rows: [
          HEADING,
          ['検査一号社', '3号', 3.4, ''],
          ['検査二号社', '3号', '3.4', ''],
          ['検査三号社', '3号', 11, ''],
        ],
      }),
    )
    expect(
      [...list.problems].map(([{ number }, found]) => [number, found.map(({ message }) => message)]),
    ).toEqual([
      [
        2,
        [
          'C2 関連ゴール: 数値の「3.4」は、ターゲット3.4かゴール3と4か分かりません。セルの表示形式を「文字列」にして、「ターゲット3.4」または「3、4」と書いてください / the number 3.4 may be target 3.4 or goals 3 and 4; format the cell as text and write ターゲット3.4 or 3、4',
        ],
      ],
    ])
  })

  test('more rows or columns than a table has are told, never left out in silence; what is empty there is no matter', () => {
    const told = (rows: readonly (string | null)[][]) => {
      const list = readMemberList(
        'members.xlsx',
        workbook({ name: '会員', rows: [HEADING as (string | null)[]].concat(rows) }),
      )
      return 'rows' in list
        ? list.rows.length
        : list.problems.map(({ line, message }) => `${line} ${message}`)
    }
    const beside = Array.from({ length: 1_000 }, () => null)
    const below = (text: string) => {
      const rows: (string | null)[][] = [['検査一号社', '3号']]
      // Row 200,001 of the sheet.
      rows[199_999] = [text]
      return told(Array.from(rows, row => row ?? []))
    }
    // A cell of a space stands in the file, as one that only has a colour does.
    expect(below(' ')).toBe(1)
    expect(told([['検査一号社', '3号', ...beside, ' ']])).toBe(1)
    expect(below('検査余り社')).toEqual([
      expect.stringMatching(/^200001 行が200000を超えています。.*more than 200000 rows; divide the file/),
    ])
    expect(told([['検査一号社', '3号', ...beside, 'x']])).toEqual([
      expect.stringMatching(
        /^2 列が1000を超えています。.*more than 1000 columns; check the separator, and what/,
      ),
    ])
  })
})
