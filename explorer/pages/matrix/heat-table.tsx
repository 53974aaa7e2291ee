import type { KeyboardEvent, Ref } from 'react'
import { useState } from 'react'
import { PAGE_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useTexts } from '../../app/texts.ts'
import type { MatrixTableFragment } from '../../generated/graphql.ts'
import { entityPath } from '../../parts/entity-link.tsx'
import { SampleBadge, saysSample } from '../../parts/sample-badge.tsx'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import { share } from '../../parts/strength-bar.tsx'
import { cellsOf, codeOf, type Head, type HeatCell, shadeOf } from './heat.ts'
import { MATRIX } from './texts.ts'
import { tableQuery, type View } from './view.ts'

/** How the arrows move: by rows and by columns. */
const MOVES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The next link in a direction, over empty cells. */
const linkBeyond = (cell: HTMLTableCellElement, [down, across]: readonly [number, number]) => {
  const rows = cell.closest('table')?.rows
  const line = cell.parentElement
  if (!rows || !(line instanceof HTMLTableRowElement)) return null
  let [row, column] = [line.rowIndex + down, cell.cellIndex + across]
  while (rows[row]?.cells[column]) {
    const link = rows[row]?.cells[column]?.querySelector('a')
    if (link) return link
    row += down
    column += across
  }
  return null
}

/** Lights the column of what is pointed at or focused; the row lights by itself. */
const lightColumn = ({ target, currentTarget }: { target: EventTarget; currentTarget: HTMLTableElement }) => {
  const cell = target instanceof Element ? target.closest('td, th') : null
  const at = cell instanceof HTMLTableCellElement ? cell.cellIndex : -1
  for (const [index, column] of currentTarget.querySelectorAll('col').entries())
    column.toggleAttribute('data-lit', index === at && at > 0)
}

const moveByArrow = (event: KeyboardEvent) => {
  const move = MOVES[event.key]
  if (!move || !(event.target instanceof Element)) return
  const cell = event.target.closest('td, th')
  if (!(cell instanceof HTMLTableCellElement)) return
  event.preventDefault()
  linkBeyond(cell, move)?.focus()
}

type HeadLinkProps = { readonly head: Head; readonly tabIndex: number; readonly onFocus: () => void }

function ColumnLink({ head, ...rest }: HeadLinkProps) {
  const { node } = head
  return (
    <Link to={entityPath(node.id)} title={`${codeOf(head)} ${node.name}`} className="heat-code" {...rest}>
      {'color' in node && <SdgSwatch color={node.color} />}
      <span className="unseen">SDG </span>
      {'code' in node ? node.code : node.name}
      <span className="heat-name" lang={PAGE_LANGUAGE[node.nameLanguage]}>
        {' '}
        {node.name}
      </span>
    </Link>
  )
}

function RowLink({ head: { node }, ...rest }: HeadLinkProps) {
  return (
    <>
      <Link to={entityPath(node.id)} lang={PAGE_LANGUAGE[node.nameLanguage]} {...rest}>
        {node.name}
      </Link>
      {node.dataset.sample && !saysSample(node.name) && (
        <>
          {' '}
          <SampleBadge />
        </>
      )}
    </>
  )
}

type HeatTableProps = {
  readonly table: MatrixTableFragment
  readonly view: View
  readonly onChoose: () => void
  readonly ref: Ref<HTMLTableElement>
}

/** Rows, columns and between them how many links, shaded by strength; one tab stop, arrows inside. */
export function HeatTable({ table, view, onChoose, ref }: HeatTableProps) {
  const say = useTexts(MATRIX)
  const cells = cellsOf(table)
  // Where Tab enters: the cell that the address names, or else the first row.
  const [at, setAt] = useState(view.cell && `${view.cell.row} ${view.cell.column}`)
  const heads = [...table.rows, ...table.columns].map(({ node }) => node.id)
  const entry = at && (cells.has(at) || heads.includes(at)) ? at : heads[0]
  const stop = (key: string) => ({ tabIndex: key === entry ? 0 : -1, onFocus: () => setAt(key) })
  const caption = say.caption(say.rows[view.rows], say.columns[view.columns])
  const link = (row: Head, column: Head, { count, greatest }: HeatCell) => {
    const chosen = view.cell?.row === row.node.id && view.cell.column === column.node.id
    return (
      <Link
        to="/matrix"
        query={{ ...tableQuery(view), row: row.node.id, column: column.node.id }}
        aria-label={say.cell(row.node.name, codeOf(column), count, share(greatest))}
        title={say.cell(row.node.name, `${codeOf(column)} ${column.node.name}`, count, share(greatest))}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
        {...stop(`${row.node.id} ${column.node.id}`)}
      >
        {count}
        <span className="heat-bar" aria-hidden="true" style={{ inlineSize: `${greatest * 80}%` }} />
      </Link>
    )
  }
  return (
    <div className="table-frame heat-frame">
      <table
        ref={ref}
        className={table.columns.length > 17 ? 'heat many' : 'heat'}
        onKeyDown={moveByArrow}
        onPointerOver={lightColumn}
        onFocus={lightColumn}
      >
        <caption className="unseen">{caption}</caption>
        <colgroup>
          <col />
          {table.columns.map(({ node }) => (
            <col key={node.id} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="heat-corner">
              {say.rows[view.rows]}
            </th>
            {table.columns.map(column => (
              <th key={column.node.id} scope="col" className={column.total > 0 ? 'number' : 'number gap'}>
                <ColumnLink head={column} {...stop(column.node.id)} />
              </th>
            ))}
            <th scope="col" className="number">
              {say.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.node.id}>
              <th scope="row">
                <RowLink head={row} {...stop(row.node.id)} />
              </th>
              {table.columns.map(column => {
                const cell = cells.get(`${row.node.id} ${column.node.id}`)
                return (
                  <td
                    key={column.node.id}
                    className={column.total > 0 ? 'number' : 'number gap'}
                    data-shade={cell ? shadeOf(cell.greatest) : undefined}
                  >
                    {cell && link(row, column, cell)}
                  </td>
                )
              })}
              <td className="number heat-total">{row.total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            {table.columns.map(column => (
              <td key={column.node.id} className="number">
                {column.total > 0 ? column.total : ''}
              </td>
            ))}
            <td className="number heat-total">{table.total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
