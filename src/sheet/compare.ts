import { nearest } from '../import/nearest.ts'
import type { Problem } from '../import/problem.ts'
import { BREAKDOWN_PART } from '../import/tables/indicator-value.ts'
import type { Bilingual } from '../model/bilingual.ts'
import { objectionTo } from './cell-values.ts'
import { columnsOf, type RowKind, SHEETS } from './columns.ts'
import { evaluationChange } from './evaluation-change.ts'
import type { Facts } from './facts.ts'
import { AMOUNTS, amountChange, ownerChange, statusChange } from './item-change.ts'
import { repeatedIndicators } from './listed-again.ts'
import type { ReadOwners } from './owner.ts'
import { cellProblem, type FilledRow, type FilledWorkbook } from './read-workbook.ts'
import { isChanged, NO_CHANGE, placeIn, type RowChange, type RowPair, textIn } from './row-change.ts'
import { partsOf, type Row, rowsOf } from './rows.ts'
import { valueChange } from './value-change.ts'
import { together } from './wanted.ts'

/** Columns that a part of the whole has no cells for. */
const OF_WHOLE = ['grade', 'reason', 'owner']

const partsIn = (text: string): readonly string[] =>
  text
    .split(/[;；]/)
    .map(part => part.trim())
    .filter(part => part !== '')

const rowProblem = (row: FilledRow, key: string, message: Bilingual): Problem =>
  cellProblem(row.cells.get(key)?.at ?? row.at, message)

/** The rows of a strategy as the graph has them, to find those of a workbook among. */
const rowIndex = (facts: Facts, { year, unit }: FilledWorkbook) => {
  const kinds = Object.keys(SHEETS) as RowKind[]
  const rows = kinds.map(kind => [kind, rowsOf(kind, facts, year, unit)] as const)
  const kindOf = new Map(rows.flatMap(([kind, of]) => of.map(({ id }) => [id, kind] as const)))
  const byKey = new Map(rows.flatMap(([, of]) => of.map(row => [`${row.id} ${row.breakdown}`, row] as const)))
  return { kindOf, row: (id: string, breakdown: string) => byKey.get(`${id} ${breakdown}`) }
}

type Index = ReturnType<typeof rowIndex>

/** The row of the graph that a row speaks of, or why there is none. */
const nowOf = (
  row: FilledRow,
  { kindOf, row: find }: Index,
  facts: Facts,
): { now: Row; isNew: boolean } | Problem => {
  const id = row.cells.get('id')?.text ?? ''
  if (id === '')
    return rowProblem(row, 'id', {
      ja: 'IDがありません。元のIDを書くか、行を消してください',
      en: 'the row has no id; put it back, or take the row out',
    })
  const kind = kindOf.get(id)
  if (kind === undefined) {
    const meant = nearest(id, kindOf.keys())
    return rowProblem(row, 'id', {
      ja: `${id} は ${facts.id} の指標・取組ではありません${meant ? `（${meant} のことでしょうか）` : ''}。元のIDに戻すか、行を消してください`,
      en: `${id} is no indicator or initiative of ${facts.id}${meant ? `; did you mean ${meant}?` : '; put the id back, or take the row out'}`,
    })
  }
  if (kind !== row.kind)
    return rowProblem(row, 'id', {
      ja: `${id} は「${SHEETS[kind]}」のシートに書いてください`,
      en: `${id} belongs into the sheet ${SHEETS[kind]}`,
    })
  const parts = partsIn(row.cells.get('breakdown')?.text ?? '')
  const breakdown = partsOf(parts)
  const known = find(id, breakdown)
  if (known) return { now: known, isNew: false }
  const whole = find(id, '')
  const wrong = parts.find(part => !BREAKDOWN_PART.test(part))
  if (wrong !== undefined || !whole)
    return rowProblem(row, 'breakdown', {
      ja: `「${wrong ?? breakdown}」は内訳の形ではありません。sex:female のように書いてください`,
      en: `"${wrong ?? breakdown}" is no breakdown; write it like sex:female`,
    })
  const { number = '', name = '', unit = '' } = whole.cells
  return { now: { id, breakdown, cells: { id, number, name, unit, breakdown } }, isNew: true }
}

const SHOWN_OF_NEW = ['id', 'number', 'name', 'unit']

/** What is wrong with single cells: known ones that were changed, and what no cell can hold. */
const cellProblems = (pair: RowPair, { year, unit }: FilledWorkbook, isNew: boolean): Problem[] =>
  columnsOf(pair.filled.kind, year, unit).flatMap(({ key, fill, follows, heading }): Problem[] => {
    const cell = pair.filled.cells.get(key)
    if (!cell || follows || key === 'breakdown') return []
    if (fill) {
      if (pair.now.breakdown !== '' && OF_WHOLE.includes(key) && cell.text !== '')
        return [
          cellProblem(cell.at, {
            ja: '内訳の行には書けません。全体の行に書いてください',
            en: 'a part has none of its own; write it into the row of the whole',
          }),
        ]
      // In words a day is as good as any other text.
      const isWords = fill === 'text' && key !== 'grade' && (cell.mark === 'date' || cell.mark === 'percent')
      const objection = objectionTo(cell.text, isWords ? undefined : cell.mark)
      return objection ? [cellProblem(cell.at, objection)] : []
    }
    if (!isChanged(pair, key) || (isNew && !SHOWN_OF_NEW.includes(key))) return []
    const now = pair.now.cells[key] ?? ''
    const [ja = '', en = ''] = heading.split(' / ')
    return [
      cellProblem(cell.at, {
        ja: `${ja}が書き換えられています（「${now}」が「${cell.text}」に）。元に戻すか、計画が変わったのであれば様式を作り直してください。計画の変更は元のファイルで行います`,
        en: `${en} was changed from "${now}" to "${cell.text}"; put it back, or make the sheet anew where the plan has changed: what it says is changed in its own files`,
      }),
    ]
  })

const changesOf = (
  facts: Facts,
  pair: RowPair,
  { year, unit }: FilledWorkbook,
  readOwners: ReadOwners,
): readonly RowChange[] => {
  if (pair.filled.kind === 'initiative')
    return [
      statusChange(pair),
      ...AMOUNTS.map(key => amountChange(facts, pair, year, unit, key)),
      evaluationChange(facts, pair, year, 'SECTION', ['grade', 'reason', 'direction']),
      evaluationChange(facts, pair, year, 'HEAD', ['comment']),
      ownerChange(pair, readOwners),
    ]
  const value = valueChange(facts, pair, year)
  return pair.now.breakdown === ''
    ? [
        value,
        evaluationChange(facts, pair, year, 'SECTION', ['grade', 'reason']),
        ownerChange(pair, readOwners),
      ]
    : [value]
}

/** The cells in which a workbook names owners. */
export const ownerTexts = ({ rows }: FilledWorkbook): readonly string[] =>
  rows.flatMap(({ cells }) => cells.get('owner')?.text ?? [])

/** Rows of one indicator, which the plan lists again 再掲, that say different values. */
const contradictions = (facts: Facts, pairs: ReadonlyMap<string, RowPair>): readonly Problem[] =>
  [...pairs.values()].flatMap((pair): readonly Problem[] => {
    const { id, breakdown } = pair.now
    if (pair.filled.kind !== 'indicator') return []
    return repeatedIndicators(facts, id).flatMap(other => {
      const twin = pairs.get(`${other} ${breakdown}`)
      if (!twin || twin.filled.at.line >= pair.filled.at.line) return []
      const [own, its] = [textIn(pair, 'actual'), textIn(twin, 'actual')]
      if (own === '' || its === '' || own === its) return []
      return [
        cellProblem(placeIn(pair, 'actual'), {
          ja: `${other}（${twin.filled.at.line}行目）の再掲ですが、値が違います（「${own}」と「${its}」）。同じ値にしてください`,
          en: `this is ${other} of line ${twin.filled.at.line} again, which says ${its} and not ${own}; write the same into both`,
        }),
      ]
    })
  })

/** What a workbook says otherwise than the graph, and all that is wrong with it. */
export const compareWorkbook = (
  facts: Facts,
  workbook: FilledWorkbook,
  readOwners: ReadOwners,
): RowChange => {
  const index = rowIndex(facts, workbook)
  const seen = new Map<string, RowPair>()
  const changes = workbook.rows.flatMap((filled): readonly RowChange[] => {
    const found = nowOf(filled, index, facts)
    if (!('now' in found)) return [{ ...NO_CHANGE, problems: [found] }]
    const { id, breakdown } = found.now
    const pair: RowPair = { filled, now: found.now, before: key => workbook.before(id, breakdown, key) }
    const key = `${id} ${breakdown}`
    const first = seen.get(key)
    if (first) {
      const message = {
        ja: `${textIn(pair, 'id')} の行が2つあります（${first.filled.at.line}行目）。1つにしてください`,
        en: `${textIn(pair, 'id')} has a row already, in line ${first.filled.at.line}; keep one`,
      }
      return [{ ...NO_CHANGE, problems: [cellProblem(placeIn(pair, 'id'), message)] }]
    }
    seen.set(key, pair)
    const problems = cellProblems(pair, workbook, found.isNew)
    const told = new Set(problems.map(({ column }) => column))
    // A cell that cannot be read would be told once more by what its row says.
    return [
      { ...NO_CHANGE, problems },
      ...changesOf(facts, pair, workbook, readOwners).map(change => ({
        ...change,
        problems: change.problems.filter(({ column }) => !told.has(column)),
      })),
    ]
  })
  return {
    wanted: together(changes.map(({ wanted }) => wanted)),
    cleared: together(changes.map(({ cleared }) => cleared)),
    problems: [
      ...workbook.problems,
      ...changes.flatMap(({ problems }) => problems),
      ...contradictions(facts, seen),
    ],
  }
}
