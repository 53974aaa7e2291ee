import { useRef } from 'react'
import { type Answer, useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { changeQuery, useLanguage } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  type MatrixTableFragment,
  OrganizationMatrixDocument,
  PlaceMatrixDocument,
  StrategyMatrixDocument,
} from '../../generated/graphql.ts'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { share } from '../../parts/strength-bar.tsx'
import { CellLinks } from './cell-links.tsx'
import { GoalChips } from './goal-chips.tsx'
import { countsTable, SHADES } from './heat.ts'
import { HeatTable } from './heat-table.tsx'
import { MATRIX } from './texts.ts'
import { STRATEGY_ROWS, tableQuery, type View } from './view.ts'

/** Rows of a page of organisations or places. */
const PAGE = 50

type Asked = {
  readonly view: View
  readonly strategy: string | undefined
  readonly places: readonly string[]
}
type Found = { readonly table: MatrixTableFragment | null }

const found = <Data,>(
  answer: Answer<Data>,
  table: (data: Data) => MatrixTableFragment | null,
): Answer<Found> => ({
  ...answer,
  data: answer.data && { table: table(answer.data) },
})

/** The table that the view asks for. */
function useTable({ view, strategy, places }: Asked): Answer<Found> {
  const common = {
    language: API_LANGUAGE[useLanguage()],
    columns: ({ goal: 'SDG_GOAL', target: 'SDG_TARGET' } as const)[view.columns],
    scope: ({ own: 'OWN', parts: 'WITH_PARTS' } as const)[view.scope],
  }
  const samples = useSamples()
  const { scope: _, ...ofPlaces } = common
  const page = { first: PAGE, after: view.after }
  const { rows } = view
  const isOfStrategy = rows !== 'place' && rows !== 'organization'
  const ofStrategy = useAnswer(
    StrategyMatrixDocument,
    isOfStrategy && strategy ? { ...common, strategy, rows: STRATEGY_ROWS[rows] } : undefined,
  )
  const ofOrganizations = useAnswer(
    OrganizationMatrixDocument,
    rows === 'organization'
      ? { ...common, ...page, filter: samples ? undefined : { sample: false } }
      : undefined,
  )
  const ofThesePlaces = useAnswer(
    PlaceMatrixDocument,
    rows === 'place' && places.length > 0
      ? { ...ofPlaces, ...page, filter: { id: { anyOf: [...new Set(places)] } } }
      : undefined,
  )
  if (rows === 'organization')
    return found(ofOrganizations, ({ organizationAlignmentMatrix }) => organizationAlignmentMatrix)
  if (rows === 'place') return found(ofThesePlaces, ({ placeAlignmentMatrix }) => placeAlignmentMatrix)
  return found(ofStrategy, ({ alignmentMatrix }) => alignmentMatrix ?? null)
}

function Legend() {
  const say = useTexts(MATRIX)
  const until = (index: number) => share((SHADES[index + 1] ?? 1.01) - 0.01)
  return (
    <ul className="heat-legend" aria-label={say.levels}>
      {SHADES.map((from, index) => (
        <li key={from}>
          <span className="heat-swatch" data-shade={index + 1} aria-hidden="true" />
          <span className="number">
            {share(from)}–{until(index)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Further({ table, view }: { table: MatrixTableFragment; view: View }) {
  const say = useTexts(MATRIX)
  const { hasNextPage, endCursor } = table.pageInfo
  if (!hasNextPage && !view.after) return null
  const query = tableQuery(view)
  return (
    <p>
      {say.partOfRows}{' '}
      {view.after && (
        <Link to="/matrix" query={{ ...query, after: undefined }}>
          {say.firstRows}
        </Link>
      )}{' '}
      {hasNextPage && (
        <Link to="/matrix" query={{ ...query, after: endCursor ?? undefined }}>
          {say.nextRows}
        </Link>
      )}
    </p>
  )
}

/** What the table comes to: how many columns are served, and which by nothing. */
function Finding({ table, view }: { table: MatrixTableFragment; view: View }) {
  const say = useTexts(MATRIX)
  if (table.pageInfo.hasNextPage || view.after) return null
  const empty = table.columns.filter(({ total }) => total === 0)
  const codes = empty.map(({ node }) => ('code' in node ? node.code : node.name))
  const served = table.columns.length - empty.length
  return (
    <p className="lead">
      {say.finding(table.rows.length, say.rows[view.rows], served, say.columns[view.columns])}{' '}
      {empty.length > 0 && view.columns === 'goal' && say.gaps(codes)}
    </p>
  )
}

/** A table, how to read it, and the links behind the cell that was chosen. */
export function TableSection(asked: Asked) {
  const say = useTexts(MATRIX)
  const { view } = asked
  const answer = useTable(asked)
  const heat = useRef<HTMLTableElement>(null)
  const focusDue = useRef(false)
  const close = () => {
    changeQuery({ row: undefined, column: undefined })
    heat.current?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus()
  }
  const choose = () => {
    focusDue.current = true
  }
  if (view.rows === 'place' && asked.places.length === 0) return <Nothing>{say.noPlaces}</Nothing>
  return (
    <Answered answer={answer}>
      {({ table }) => {
        if (!table) return <Nothing>{say.unknownStrategy(asked.strategy ?? '')}</Nothing>
        if (table.rows.length === 0) return <Nothing>{say.noRows}</Nothing>
        return (
          <div className={view.cell ? 'matrix-page with-cell' : 'matrix-page'}>
            <div>
              <Finding table={table} view={view} />
              <p className="quiet heat-reading">
                {say.reading} {say.arrows}
              </p>
              <Legend />
              <GoalChips table={table} view={view} onChoose={choose} />
              <HeatTable
                key={`${view.rows} ${view.columns}`}
                ref={heat}
                table={table}
                view={view}
                onChoose={choose}
              />
              <Further table={table} view={view} />
              <ExportMenu
                name={`sdgs-${view.rows}`}
                table={() => countsTable(table, say.rows[view.rows], say.total)}
                json={() => table}
              />
            </div>
            {view.cell && (
              <CellLinks
                key={`${view.cell.row} ${view.cell.column} ${view.scope}`}
                cell={view.cell}
                view={view}
                focusDue={focusDue}
                onClose={close}
              />
            )}
          </div>
        )
      }}
    </Answered>
  )
}
