import { PAGE_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { changeQuery, useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { MatrixStrategiesQuery } from '../../generated/graphql.ts'
import { Choice } from '../../parts/choice.tsx'
import { MATRIX } from './texts.ts'
import { COLUMNS, hasOwnLinks, PARTNERS, ROWS, SCOPES, SHAPES, type View } from './view.ts'

type Strategies = MatrixStrategiesQuery['strategies']['nodes']

/** Between the table and the flow. */
export function Shapes({ view }: { view: View }) {
  const say = useTexts(MATRIX)
  const { path, query } = useLocation()
  const strategy = query.get('strategy') ?? undefined
  return (
    <nav aria-label={say.shape} className="matrix-shapes">
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

type ChooseStrategyProps = { readonly strategies: Strategies; readonly chosen: string | undefined }

/** Which strategy; nothing where there is only one. */
export function ChooseStrategy({ strategies, chosen }: ChooseStrategyProps) {
  const say = useTexts(MATRIX)
  if (strategies.length < 2) return null
  return (
    <label>
      {say.strategy}{' '}
      <select
        value={chosen}
        onChange={({ target }) => changeQuery({ strategy: target.value, row: undefined, column: undefined })}
      >
        {!strategies.some(({ id }) => id === chosen) && <option value={chosen}>{chosen}</option>}
        {strategies.map(({ id, name, nameLanguage }) => (
          <option key={id} value={id} lang={PAGE_LANGUAGE[nameLanguage]}>
            {name}
          </option>
        ))}
      </select>
    </label>
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
