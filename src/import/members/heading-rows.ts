import type { Cell } from '../row.ts'
import type { ColumnKey } from './column-key.ts'
import { columnOf, columnsOf, goalOf } from './columns.ts'
import { isOfPerson } from './heading-words.ts'

/** The heading of a list: one cell a column, and how many rows below the first belong to it. */
export type Heading = {
  readonly cells: readonly Cell[]
  readonly keys: readonly (ColumnKey | undefined)[]
  readonly below: number
}

const isKnown = (text: string) => columnOf(text) !== undefined || goalOf(text) !== undefined

/** The cell that a column stands under, where cells of a heading were merged: the last one to its left. */
const groupAt = (row: readonly Cell[], place: number): string =>
  row.slice(0, place + 1).findLast(({ text }) => text !== '')?.text ?? ''

/** Whether a row divides the columns of the heading above it: 都道府県 and 市区町村 below 所在地, 1 to 17 below SDGs. */
const divides = (row: readonly Cell[], heading: readonly Cell[]): boolean => {
  const name = heading.findIndex(({ text }) => columnOf(text) === 'name')
  const told = row.filter(({ text }) => text !== '')
  const known = told.filter(({ text }) => isKnown(text))
  const own = row[name]?.text ?? ''
  return (own === '' || columnOf(own) === 'name') && known.length > 0 && known.length * 2 >= told.length
}

/** What an organisation has and a person too. */
const SHARED: readonly (ColumnKey | undefined)[] = [
  'address',
  'prefecture',
  'municipality',
  'kana',
  'nameEn',
  'url',
]

/** A heading with the group above it, where that is of a person. */
const ofPerson = (group: string, text: string): string =>
  isOfPerson(group) && SHARED.includes(columnOf(text)) ? `${group}${text}` : text

const EMPTY: readonly Cell[] = []

/**
 * The heading that begins in a row of a table, which may take several: a group stands above its columns, or the
 * heading of a column above the empty cell below it. What stands in a group of a person is named with the group.
 */
export const headingAt = (table: readonly (readonly Cell[])[], above: number): Heading => {
  const main = table[above] ?? EMPTY
  const up = (above > 0 && table[above - 1]) || EMPTY
  const next = table[above + 1] ?? EMPTY
  const down = divides(next, main) ? next : EMPTY
  const width = Math.max(main.length, down.length)
  const cells = Array.from({ length: width }, (_, place): Cell => {
    const [own, divided, over] = [main[place], down[place], up[place]]
    const [group, upper] = [groupAt(main, place), groupAt(up, place)]
    const at = own ?? divided ?? over ?? { file: '', line: 1, column: 1, text: '' }
    if (divided && divided.text !== '') return { ...at, text: ofPerson(group, divided.text) }
    if (own && own.text !== '') return { ...own, text: ofPerson(upper, own.text) }
    return { ...at, text: over && isKnown(over.text) ? over.text : '' }
  })
  return { cells, keys: columnsOf(cells.map(({ text }) => text)), below: down === EMPTY ? 0 : 1 }
}
