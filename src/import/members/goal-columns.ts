import { type Problem, problem } from '../problem.ts'
import type { Cell } from '../row.ts'
import type { ColumnKey } from './column-key.ts'
import { goalOf } from './columns.ts'
import type { MemberCell } from './member-cell.ts'
import { message } from './message.ts'
import { narrow, saysNothing } from './reading.ts'
import { readYesNo } from './yes-no.ts'

/** Columns that tell goals, by their place: those with a goal each have marks in it, the others its number. */
export type GoalColumns = ReadonlyMap<number, string | undefined>

/** More columns than these are one for each goal, and no first, second and third goal. */
const MOST_ORDINALS = 8

/** Whether a cell below a goal says more than a mark: the number of another goal. */
const namesAnother = (text: string, goal: string) => {
  const plain = narrow(text)
  return /\d/.test(plain) && plain !== goal && 'wrong' in readYesNo(text)
}

/**
 * The columns of a list that tell goals. Where ゴール1, ゴール2, ゴール3 hold numbers, they are the first goal, the
 * second and the third; where they hold marks, they are the goals themselves.
 */
export const goalColumns = (
  heading: readonly Cell[],
  keys: readonly (ColumnKey | undefined)[],
  rows: readonly (readonly Cell[])[],
): GoalColumns => {
  const told = heading.flatMap(({ text }, place): [number, string | undefined][] => {
    if (keys[place] === 'goals') return [[place, undefined]]
    const goal = keys[place] === undefined ? goalOf(text) : undefined
    return goal === undefined ? [] : [[place, goal]]
  })
  const ofGoals = told.flatMap(([place, goal]) => (goal === undefined ? [] : [[place, goal] as const]))
  const isFirstToLast = ofGoals.every(([, goal], index) => Number(goal) === index + 1)
  const isOrdinal =
    isFirstToLast &&
    ofGoals.length <= MOST_ORDINALS &&
    rows.some(row => ofGoals.some(([place, goal]) => namesAnother(row[place]?.text ?? '', goal)))
  return new Map(isOrdinal ? told.map(([place]) => [place, undefined]) : told)
}

/** What a row says of goals in all these columns, as one cell; and marks that say neither yes nor no. */
export const goalsOfRow = (row: readonly MemberCell[], goals: GoalColumns) => {
  const telling: { readonly cell: MemberCell; readonly text: string }[] = []
  const problems: Problem[] = []
  for (const [place, goal] of goals) {
    const cell = row[place]
    if (!cell || cell.text === '') continue
    if (goal === undefined) {
      if (!saysNothing(cell.text)) telling.push({ cell, text: cell.text })
      continue
    }
    const mark = narrow(cell.text) === goal ? { value: true } : readYesNo(cell.text)
    if ('wrong' in mark) {
      const ja = `${cell.name}: 「${cell.text}」は印として読み取れません。該当すれば「○」を書き、しなければ空欄にしてください`
      const en = `"${cell.text}" is no mark; write ○ where the goal applies, and nothing where it does not`
      problems.push(problem(cell, message({ ja, en })))
    } else if (mark.value) telling.push({ cell, text: goal })
  }
  const [first] = telling
  return { cell: first && { ...first.cell, text: telling.map(({ text }) => text).join('、') }, problems }
}
