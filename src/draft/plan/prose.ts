import type { Line } from '../document.ts'
import { columnOf } from '../kpi/column.ts'
import type { RowValue, TableRow } from '../kpi/table.ts'
import { textRow } from '../kpi/text-row.ts'
import { nameAndUnit } from '../kpi/unit.ts'
import { valueIn } from '../kpi/value.ts'
import { yearsIn } from '../kpi/year.ts'
import { markerOf } from '../outline/marker.ts'
import { halfWidth, quoted } from '../read/width.ts'

const ARROW = /\s*(?:→|⇒|➡|▶|➔|⇨|->|=>)\s*/u
const NAMED_VALUE =
  /((?:基準|現状|現況|目標|中間目標|最終目標|実績)値?(?:\s?[(（][^)）]*[)）])?)\s?[:：]\s?([^\s:：]+(?:\s?[(（][^)）]*[)）])?)/gu
const BULLET = /^[・○〇●■□◆◇▶►\-*①-⑳\s]+/u

const words = (text: string): string => text.trim().replace(BULLET, '')

/** 【ＫＰＩ】 and 数値目標： before an indicator. */
const ANNOUNCED =
  /^[【〈《(（［[]?(?:KPI|重要業績評価指標|数値目標|成果指標|目標指標|指標)(?:[(（](?:KPI|重要業績評価指標)[)）])?(?:[】〉》)）］\]]\s*[:：]?|\s*[:：])\s*(?=\S)/iu

/** Whether a line says itself that it is an indicator. */
export const isAnnounced = (text: string): boolean => ANNOUNCED.test(halfWidth(words(text)))

const unannounced = (text: string): string => text.slice(ANNOUNCED.exec(halfWidth(text))?.[0].length ?? 0)

/** 5年間で, behind a name and before its number, says how the number counts. */
const COUNTED =
  /[:：\s、]*(?:[\d０-９]+\s?(?:か年|カ年|年)間?(?:で|の)?(?:累計|合計)?|年間|(?<=[\s　])年|毎年度?|各年度?|累計|延べ)\s*$/u

const rowOf = (line: Line, named: string, values: readonly RowValue[]): TableRow | undefined => {
  const { name, unit } = nameAndUnit(
    unannounced(words(named))
      .replace(COUNTED, '')
      .replace(/[:：\s、]+$/u, ''),
  )
  return name === '' || name.length > 60 || /。/.test(name)
    ? undefined
    : { at: line.at, quote: quoted(line.text), headerQuote: '', path: [], name, unit, values }
}

/** 観光客数 120万人（R1） → 150万人（R6） */
const withArrow = (line: Line): TableRow | undefined => {
  const parts = line.text.split(ARROW)
  if (parts.length < 2) return undefined
  const [first = '', ...later] = parts
  const begin = beginOfValue(first) ?? beginOfWords(first, later)
  if (begin === undefined) return undefined
  const texts = [first.slice(begin), ...later].map(text =>
    text.replace(/^(?:基準値?|現状値?|目標値?)\s?[:：]?\s?/u, ''),
  )
  const values = texts.map(valueIn)
  if (values.some(value => value === undefined)) return undefined
  return rowOf(
    line,
    first.slice(0, begin).replace(/(?:基準値?|現状値?|目標値?)\s?[:：]?\s?$/u, ''),
    values.flatMap((value, place) =>
      value === undefined
        ? []
        : [{ ...value, kind: place === 0 ? ('BASELINE' as const) : ('TARGET' as const), at: line.at }],
    ),
  )
}

/** 未策定 → 策定: where the words begin that stand in the place of a value, when what follows are words too. */
const beginOfWords = (first: string, later: readonly string[]): number | undefined => {
  const found = /(?<=[\s　:：])[^\s　:：]{1,12}$/u.exec(first)
  const isSaid = [found?.[0] ?? '', ...later].every(text => {
    const value = valueIn(text)
    return value !== undefined && value.value === undefined
  })
  return isSaid ? found?.index : undefined
}

/** Where the value begins with which a text ends; undefined where it ends with none. */
const beginOfValue = (text: string): number | undefined => {
  const plain = halfWidth(text)
  const found = [
    ...plain.matchAll(
      /(?<=[\s:,]|[\p{L})]\s?)(?:約|累計|延べ|基準値\s?:?|現状値\s?:?)?\s?(?:\((?:[RHS]|令和|平成|19|20)[^)]*\)\s?:?\s?)?[-+△▲]?\d[\d,.]*/gu,
    ),
  ]
  // The number of a year is none of the values.
  const years = yearsIn(text)
  const last = found.findLast(
    ({ 0: whole, index }) =>
      !years.some(
        ({ begin, end }) =>
          index + whole.length > begin &&
          index + whole.length <= end &&
          !/^\s?(?:約|累計|延べ|\()/.test(whole),
      ) &&
      valueIn(text.slice(index)) !== undefined &&
      /\p{L}/u.test(plain.slice(0, index)),
  )
  if (last) return last.index
  const dash = /[\s:][-－―ー]\s*(?:\([^)]*\))?\s*$/u.exec(plain)
  return dash?.index
}

/** 新規創業件数　基準値（R1）：12件　目標値（R6）：30件 */
const withNames = (line: Line): TableRow | undefined => {
  const found = [...line.text.matchAll(NAMED_VALUE)]
  const [first] = found
  if (first === undefined) return undefined
  const values = found.flatMap(([, heading = '', text = '']): RowValue[] => {
    const column = columnOf(heading)
    const value = valueIn(text)
    return column.holds === 'VALUE' && value
      ? [{ ...value, kind: column.kind, headingYear: column.year, at: line.at }]
      : []
  })
  return values.length === found.length ? rowOf(line, line.text.slice(0, first.index), values) : undefined
}

/** Where one of several values begins that stand without a colon: 基準値 H31 12件 目標値 R7 60件. */
const KIND_OF_VALUE = /(?<=[\s　、])(?=(?:基準|現状|現況|中間目標|最終目標|目標|実績)値?[\s　(（])/u

const withKinds = (line: Line): TableRow | undefined => {
  const [name = '', ...parts] = line.text.split(KIND_OF_VALUE)
  if (parts.length < 2) return undefined
  const values = parts.flatMap((part): RowValue[] => {
    const heading = /^[^\s　(（]+/u.exec(part)?.[0] ?? ''
    const column = columnOf(heading)
    const value = valueIn(part.slice(heading.length))
    return column.holds === 'VALUE' && value ? [{ ...value, kind: column.kind, at: line.at }] : []
  })
  return values.length === parts.length ? rowOf(line, name, values) : undefined
}

const isPlainValue = (text: string): boolean =>
  /^約?[-+△▲]?[\d０-９][\d０-９,.，．]*[^\s\d]{0,4}(?:\s|$|[(（])/u.test(text)

/** 健診の受診率 38.2％（H26） 60％（R2）: several values of a year each, the first of which is the start. */
const withYears = (line: Line): TableRow | undefined => {
  const { name, values } = textRow(line.text)
  const years = values.flatMap(({ value }) => value.year?.year ?? [])
  const isRising = years.every((year, place) => place === 0 || year > (years[place - 1] ?? year))
  if (values.length < 2 || years.length < values.length || !isRising) return undefined
  return rowOf(
    line,
    name,
    values.map(({ value }, place) => ({
      ...value,
      kind: place === 0 ? ('BASELINE' as const) : ('TARGET' as const),
      at: line.at,
    })),
  )
}

/** Whether a further value would be lost in the name. */
const holdsValue = (name: string): boolean => textRow(name).values.some(({ text }) => isPlainValue(text))

/** 出生数（人） 7,000以上（R6）: a name and one target. */
const withTarget = (line: Line): TableRow | undefined => {
  const begin = beginOfValue(line.text)
  const value = begin === undefined ? undefined : valueIn(line.text.slice(begin))
  if (begin === undefined || value === undefined || value.value === undefined) return undefined
  if (holdsValue(line.text.slice(0, begin).replace(COUNTED, ''))) return undefined
  const remark =
    value.remark ??
    COUNTED.exec(halfWidth(line.text.slice(0, begin)))?.[0]
      .replace(/^[:：\s、]+/u, '')
      .trim()
  return rowOf(line, line.text.slice(0, begin), [
    { ...value, ...(remark ? { remark } : {}), kind: 'TARGET', at: line.at },
  ])
}

/** Indicators that stand in sentences or lists, and the lines that are none. `expected` below a heading that says so. */
export const indicatorsInLines = (
  lines: readonly Line[],
  expected: boolean,
): { readonly rows: readonly TableRow[]; readonly rest: readonly Line[] } => {
  const rows: TableRow[] = []
  const rest: Line[] = []
  let named: Line | undefined
  for (const line of lines) {
    const isValueOnly = expected && words(line.text).search(NAMED_VALUE) === 0
    const last = rows.at(-1)
    if (isValueOnly && (named || last)) {
      const more = withNames({
        ...line,
        text: `${words(named?.text ?? last?.name ?? '')} ${words(line.text)}`,
      })
      if (more && named) rows.push({ ...more, at: named.at, quote: quoted(`${named.text} ${line.text}`) })
      else if (more && last)
        rows[rows.length - 1] = {
          ...last,
          quote: `${last.quote} ${quoted(line.text)}`,
          values: [...last.values, ...more.values],
        }
      named = undefined
      continue
    }
    const row =
      withArrow(line) ??
      withNames(line) ??
      withKinds(line) ??
      ((expected || isAnnounced(line.text)) && !/。$/.test(line.text)
        ? (withYears(line) ?? withTarget(line))
        : undefined)
    if (named) rest.push(named)
    named = undefined
    if (row) rows.push(row)
    else if (expected && markerOf(line.text)?.tier === undefined && !/。/.test(line.text)) named = line
    else rest.push(line)
  }
  return { rows, rest: named ? [...rest, named] : rest }
}
