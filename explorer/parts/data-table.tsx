import { type ReactNode, useState } from 'react'
import { useLanguage } from '../app/location.ts'
import type { Cell, PlainTable } from './export/csv.ts'
import { isShort } from './wrapped-text.ts'

export type Column<Row> = {
  readonly head: string
  /** What the cell says: it sorts and is written out. */
  readonly value: (row: Row) => Cell
  /** How the cell looks; its value when not given. */
  readonly show?: (row: Row) => ReactNode
}

/** A table as it is written to a file. */
export const plainTable = <Row,>(columns: readonly Column<Row>[], rows: readonly Row[]): PlainTable => ({
  head: columns.map(({ head }) => head),
  rows: rows.map(row => columns.map(({ value }) => value(row))),
})

const shortness = (cell: Cell) => (isShort(String(cell ?? '')) ? 'short' : undefined)

type DataTableProps<Row> = {
  readonly caption: string
  /** True: the caption is read aloud only, since a heading above says it. */
  readonly captionUnseen?: boolean
  /** The first column names the rows. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** False: the order of the rows says something and stays. */
  readonly sortable?: boolean
}

type Sorted = { readonly column: number; readonly descending: boolean }

const compare = (a: Cell, b: Cell, language: string): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), language, { numeric: true })
}

const sortedRows = <Row,>(
  { columns, rows }: DataTableProps<Row>,
  sorted: Sorted | undefined,
  language: string,
) => {
  const column = sorted && columns[sorted.column]
  if (!column) return rows
  const ascending = [...rows].sort((a, b) => compare(column.value(a), column.value(b), language))
  return sorted.descending ? ascending.reverse() : ascending
}

/** A table with a caption, heads of rows and columns, aligned numbers, and columns that sort. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionUnseen = false, columns, rows, rowKey, sortable = true } = props
  const language = useLanguage()
  const [sorted, setSorted] = useState<Sorted>()
  const isNumber = columns.map(({ value }) => rows.some(row => typeof value(row) === 'number'))
  const press = (column: number) =>
    setSorted({ column, descending: sorted?.column === column && !sorted.descending })
  const direction = (column: number) => {
    if (sorted?.column !== column) return undefined
    return sorted.descending ? 'descending' : 'ascending'
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <div className="table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head }, column) => (
              <th
                key={head}
                scope="col"
                className={isNumber[column] ? 'number' : undefined}
                aria-sort={direction(column)}
              >
                {sortable ? (
                  <button type="button" className="sort" onClick={() => press(column)}>
                    {head}
                  </button>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedRows(props, sorted, language).map(row => (
            <tr key={rowKey(row)}>
              {columns.map(({ head, value, show }, column) => {
                const content = show ? show(row) : value(row)
                if (column === 0)
                  return (
                    <th key={head} scope="row">
                      {content}
                    </th>
                  )
                return (
                  <td key={head} className={isNumber[column] ? 'number' : shortness(value(row))}>
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
