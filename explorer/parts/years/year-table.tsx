import { languageOf } from '../../app/language.ts'
import { useTexts } from '../../app/texts.ts'
import { CHART } from '../../words/chart.ts'
import { absent, lastYearlyOf, type YearCell, type YearRow, yearsOf } from './year-row.ts'

type YearTableProps = {
  readonly caption: string
  readonly rows: readonly YearRow[]
  readonly say: { readonly row: string; readonly notRecorded: string; readonly none: string }
}

function Known({ cells }: { cells: readonly YearCell[] }) {
  return cells.map(({ text, note }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what is known of a year never changes places
    <span key={index} className="year-known">
      {text} {note && <small lang={languageOf(note)}>{note}</small>}
    </span>
  ))
}

/** Years side by side: what was planned, paid, judged and reached, a row each. */
export function YearTable({ caption, rows, say }: YearTableProps) {
  const chart = useTexts(CHART)
  const years = yearsOf(rows)
  const last = lastYearlyOf(rows)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <div className="table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table className="year-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.row}</th>
            {years.map(year => (
              <th key={year} scope="col">
                {chart.yearHead(year).map(line => (
                  <span key={line}>{line} </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row" lang={languageOf(row.label)}>
                {row.label}
              </th>
              {years.map(year => {
                const cells = row.cells.get(year)
                return (
                  <td key={year} className="year">
                    {cells ? (
                      <Known cells={cells} />
                    ) : (
                      <span className="quiet">{absent(row, year, last, say)}</span>
                    )}
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
