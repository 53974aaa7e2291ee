import { useState } from 'react'
import { PAGE_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useTexts } from '../../app/texts.ts'
import type { MatrixTableFragment } from '../../generated/graphql.ts'
import { SampleBadge } from '../../parts/sample-badge.tsx'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import { StrengthWord } from '../../parts/strength-word.tsx'
import { cellsOf, codeOf } from './heat.ts'
import { MATRIX } from './texts.ts'
import { tableQuery, type View } from './view.ts'

type GoalChipsProps = {
  readonly table: MatrixTableFragment
  readonly view: View
  readonly onChoose: () => void
}

/** The table for a phone: one column at a time, chosen by its number, as a list of what serves it. */
export function GoalChips({ table, view, onChoose }: GoalChipsProps) {
  const say = useTexts(MATRIX)
  const served = table.columns.filter(({ total }) => total > 0)
  const [chosen, choose] = useState(view.cell?.column ?? served[0]?.node.id)
  const column = served.find(({ node }) => node.id === chosen) ?? served[0]
  const cells = cellsOf(table)
  if (!column) return null
  const rows = table.rows.flatMap(row => {
    const cell = cells.get(`${row.node.id} ${column.node.id}`)
    return cell ? [{ row, cell }] : []
  })
  return (
    <div className="goal-chips">
      <fieldset>
        <legend className="unseen">{say.columns[view.columns]}</legend>
        {served.map(head => (
          <button
            key={head.node.id}
            type="button"
            aria-pressed={head === column}
            onClick={() => choose(head.node.id)}
          >
            {'color' in head.node && <SdgSwatch color={head.node.color} />}
            {'code' in head.node ? (
              <>
                <span className="unseen">{codeOf(head).slice(0, -head.node.code.length)}</span>
                {head.node.code} <span className="unseen">{head.node.name},</span>{' '}
              </>
            ) : (
              `${head.node.name} `
            )}
            <span className="number quiet">{head.total}</span>
          </button>
        ))}
      </fieldset>
      <h2 lang={PAGE_LANGUAGE[column.node.nameLanguage]}>
        {'code' in column.node && column.node.code} {column.node.name}
      </h2>
      <ul className="plain">
        {rows.map(({ row, cell }) => (
          <li key={row.node.id}>
            <Link
              to="/matrix"
              query={{ ...tableQuery(view), row: row.node.id, column: column.node.id }}
              onClick={onChoose}
            >
              <span lang={PAGE_LANGUAGE[row.node.nameLanguage]}>{row.node.name}</span>
            </Link>
            {row.node.dataset.sample && <SampleBadge />}
            <span className="goal-chips-cell">
              {say.linksIn(cell.count)} <StrengthWord value={cell.greatest} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
