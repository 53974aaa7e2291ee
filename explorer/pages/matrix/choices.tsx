import { Link } from '../../app/link.tsx'
import { changeQuery, useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { Choice } from '../../parts/choice.tsx'
import { MATRIX } from './texts.ts'
import { COLUMNS, hasOwnLinks, PARTNERS, ROWS, SCOPES, SHAPES, type View } from './view.ts'

/** Between the table and the flow. */
export function Shapes({ view }: { view: View }) {
  const say = useTexts(MATRIX)
  const { path, query } = useLocation()
  const strategy = query.get('strategy') ?? undefined
  return (
    <nav aria-label={say.shape} className="view-shapes">
      <ul>
        {SHAPES.map(shape => (
          <li key={shape}>
            <Link
              to={path}
              query={{ strategy, shape: shape === 'table' ? undefined : shape }}
              aria-current={shape === view.shape ? 'page' : undefined}
            >
              {say.shapes[shape]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What rows and columns are, and what counts in a row. */
export function TableChoices({ view }: { view: View }) {
  const say = useTexts(MATRIX)
  const elsewhere = { row: undefined, column: undefined, after: undefined }
  return (
    <>
      <Choice
        label={say.rowsLabel}
        words={ROWS}
        names={say.rows}
        chosen={view.rows}
        onChoose={rows => changeQuery({ rows, ...elsewhere })}
      />
      <Choice
        label={say.columnsLabel}
        words={COLUMNS}
        names={say.columns}
        chosen={view.columns}
        onChoose={columns => changeQuery({ columns, ...elsewhere })}
      />
      {hasOwnLinks(view.rows) && (
        <Choice
          label={say.scopeLabel}
          words={SCOPES}
          names={say.scopes}
          chosen={view.scope}
          onChoose={scope => changeQuery({ scope })}
        />
      )}
    </>
  )
}

/** How the partners at the end of the flow are grouped. */
export function FlowChoices({ view }: { view: View }) {
  const say = useTexts(MATRIX)
  return (
    <Choice
      label={say.partnersLabel}
      words={PARTNERS}
      names={say.partners}
      chosen={view.partners}
      onChoose={partners => changeQuery({ partners })}
    />
  )
}
