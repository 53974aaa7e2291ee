import { type WrittenCell, type WrittenSheet, workbookOf } from '../import/workbook/write-workbook.ts'
import { type Column, columnsOf, EXPLANATION, type RowKind, SHEETS } from './columns.ts'
import { type Facts, nameOf } from './facts.ts'
import { type Row, rowsOf } from './rows.ts'
import { wordsOf } from './words.ts'

/** What the sheet that explains says of the workbook, by the words in front of it. */
export const ABOUT = {
  strategy: '戦略 / Strategy',
  year: '年度 / Fiscal year',
  unit: '金額の単位 / Unit of amounts',
} as const

const isPlainNumber = (text: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replace(/[-.]/g, '').length <= 15

/** A part of the whole has no owner and is not judged by itself. */
const isOfWhole = ({ key }: Column): boolean => ['grade', 'reason', 'owner'].includes(key)

const cellOf = (column: Column, { breakdown, cells }: Row): WrittenCell => {
  const text = cells[column.key] ?? ''
  const look = breakdown !== '' && isOfWhole(column) ? 'shown' : (column.fill ?? 'shown')
  return { value: column.fill === 'number' && isPlainNumber(text) ? Number(text) : text, look }
}

const sheetOf = (kind: RowKind, facts: Facts, year: number, unit: string): WrittenSheet => {
  const columns = columnsOf(kind, year, unit)
  const heading = columns.map(({ heading }): WrittenCell => ({ value: heading, look: 'heading' }))
  const rows = rowsOf(kind, facts, year, unit).map(row => columns.map(column => cellOf(column, row)))
  return {
    name: SHEETS[kind],
    rows: [heading, ...rows],
    widths: columns.map(({ width }) => width),
    fixed: { rows: 1, columns: 3 },
    choices: new Map(columns.flatMap(({ choices }, index) => (choices ? [[index, choices] as const] : []))),
  }
}

const HOW: readonly (readonly [ja: string, en: string])[] = [
  [
    '黄色のセルだけに記入します。灰色のセルは既に分かっていることで、書き換えると取り込まれません。',
    'Fill in the yellow cells only. The grey ones show what is known: a sheet in which they were changed is refused.',
  ],
  [
    '空のセルは「記録なし」で、何も変えません。消した行も、何も変えません。',
    'An empty cell says nothing and changes nothing; neither does a row that was removed.',
  ],
  [
    '「なし」または「−」は「ない」ことの記録です。金額では0、実績値では未設定、評価・所管課・コメントでは取消しになります。',
    'なし or − records that there is none: 0 for an amount, "not set" for a value; a grade, an owner or a comment is taken back.',
  ],
  [
    `実績値は半角の数字だけで書きます（単位・カンマ・％・数式・日付は使えません）。約100、10～20、50以上、50以下 も書けます。値がないときは ${wordsOf('IndicatorValueState', ['GIVEN', 'NOT_SET']).join('・')} から選びます。`,
    'A value is written in digits only: no unit, comma, %, formula or date. 約100, 10～20, 50以上 and 50以下 are understood. Where there is none, choose why.',
  ],
  [
    '見込の値には「見込」の欄に○を付けます。確定したら○を消して確定値を書きます。',
    'A forecast is marked by ○ in its column. Once the value is final, take the mark away and write it.',
  ],
  [
    '所管課は、登録済みの組織の名称またはIDで書きます。複数は「;」で区切り、先頭が主管です。',
    'An owner is written by the name or the id of an organisation that is recorded; several are separated by ";", the first leads.',
  ],
  [
    '内訳の行は指標の一部（男女別など）です。新しい内訳は、行を写して「内訳」を書き換えます（例: sex:female）。',
    'A row with a breakdown is of a part of the whole. For a new one copy the row and write its breakdown, such as sex:female.',
  ],
  [
    '番号の「（再掲 2.1 …）」は、計画が同じものを2.1にも載せていることを示します。取組は1行だけです。指標が2行あるときは、両方の行に同じ値を書きます。',
    'A number such as 1.1（再掲 2.1 …） says that the plan lists the same under 2.1 too. An initiative has one row. Where an indicator has two, write the same value into both.',
  ],
  [
    '記入したら: npm run sheet -- --read <このファイル> --check で確かめ、--check を外して取り込みます。',
    'When it is filled in: check it by npm run sheet -- --read <this file> --check, then import it without --check.',
  ],
]

const explanation = (facts: Facts, year: number, unit: string): WrittenSheet => {
  const plain = (value: string | number): WrittenCell => ({ value, look: 'plain' })
  const about: readonly (readonly [string, string | number])[] = [
    [ABOUT.strategy, facts.id],
    ['名称 / Name', nameOf(facts.strategy)],
    [ABOUT.year, year],
    [ABOUT.unit, unit],
  ]
  const grades = [...(facts.scale?.grades ?? [])].map(([grade, meaning]) =>
    meaning === '' ? grade : `${grade}＝${meaning}`,
  )
  return {
    name: EXPLANATION,
    rows: [
      [{ value: '年度ごとの実績 / Yearly results', look: 'heading' }],
      ...about.map(([label, value]) => [plain(label), plain(value)]),
      ...(grades.length > 0 ? [[plain('評価 / Grades'), plain(grades.join('、'))]] : []),
      [],
      ...HOW.map(([ja, en]) => [plain(ja), plain(en)]),
    ],
    widths: [60, 60],
  }
}

/** The name of the hidden sheet that keeps what stood in another one when the workbook was made. */
export const keptName = (name: string): string => `_${name}`

/** A copy that nobody writes into: it tells what a person changed from what the graph has learnt since. */
const kept = ({ name, rows, widths }: WrittenSheet): WrittenSheet => ({
  name: keptName(name),
  widths,
  hidden: true,
  rows: rows.map(row => row.map(({ value }) => ({ value: String(value), look: 'plain' }))),
})

/** The workbook of a strategy for a year, with what is known and room for what is to be filled in. */
export const makeWorkbook = (facts: Facts, year: number, unit: string): Buffer => {
  const sheets = [sheetOf('indicator', facts, year, unit), sheetOf('initiative', facts, year, unit)]
  return workbookOf([...sheets, explanation(facts, year, unit), ...sheets.map(kept)])
}
