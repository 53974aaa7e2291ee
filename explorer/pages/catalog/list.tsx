import { type MouseEvent, useState } from 'react'
import { useAnswer, useAnswers } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { changeQuery, useLanguage, useLocation } from '../../app/location.ts'
import { changeSamples, useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { CatalogCountsDocument, type EntityNameFragment } from '../../generated/graphql.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { csvAddress } from '../../parts/export/export-menu.tsx'
import { PagedList } from '../../parts/paged-list.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import type { Definition, LeftOut } from './definition.ts'
import { ApiFacets, OwnFacets } from './facets.tsx'
import { useLeftOut } from './left-out.ts'
import { CATALOG, type CatalogKind } from './texts.ts'
import { changeOrder, hide, nameOf, type View, viewOf } from './view.ts'

/** As many as the API gives at once: a list up to this length can be put in any order here. */
const SIZE = 100

function Columns<Row>({ columns, view }: { columns: readonly Column<Row>[]; view: View }) {
  const say = useTexts(CATALOG)
  return (
    <details className="catalog-columns">
      <summary>{say.columns}</summary>
      <ul className="plain">
        {columns.slice(1).map(({ head }, index) => (
          <li key={head}>
            <label>
              <input
                type="checkbox"
                checked={!view.hidden.includes(index + 1)}
                onChange={() => hide(view.hidden, index + 1)}
              />{' '}
              {head}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Whether values have a size or a day, or are words, which have neither a largest nor a latest. */
const isMeasured = <Row,>({ value }: Column<Row>, rows: readonly Row[]) =>
  rows.some(row => /^-?\d/.test(String(value(row) ?? '')))

type OrderChoiceProps<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly view: View
}

function OrderChoice<Row>({ columns, rows, view }: OrderChoiceProps<Row>) {
  const say = useTexts(CATALOG)
  const chosen = view.order ? `${view.order.descending ? '-' : ''}${view.order.column}` : ''
  const choose = (value: string) =>
    changeOrder(
      value === '' ? undefined : { column: Math.abs(Number(value)), descending: value.startsWith('-') },
    )
  return (
    <label>
      {say.order}{' '}
      <select value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{say.inOrder}</option>
        {columns.flatMap((one, column) => [
          <option key={one.head} value={`${column}`}>
            {one.head}
          </option>,
          <option key={`-${one.head}`} value={`-${column}`}>
            {isMeasured(one, rows) ? say.descending(one.head) : say.reversed(one.head)}
          </option>,
        ])}
      </select>
    </label>
  )
}

type HiddenProps = {
  readonly kind: CatalogKind
  readonly leftOut: LeftOut
  /** True: nothing stands below. */
  readonly isEmpty: boolean
}

/** That made-up things are left out, and how many: with the switch that shows them. */
function Hidden({ kind, leftOut, isEmpty }: HiddenProps) {
  const say = useTexts(CATALOG)
  const [real, all] = useAnswers(CatalogCountsDocument, [
    {
      real: false,
      plans: { noneOf: [...leftOut.plans] },
      datasets: { noneOf: [...leftOut.datasets] },
    },
    { real: null },
  ])
  if (kind === 'sdgs') return null
  if (!real?.data || !all?.data) return null
  const hidden = all.data[kind].totalCount - real.data[kind].totalCount
  if (hidden === 0) return isEmpty && <Nothing />
  const show = () => {
    // The button goes: the focus moves to the head of what it shows.
    document.querySelector('h1')?.focus({ preventScroll: true })
    changeSamples(true)
  }
  return (
    <p className="catalog-hidden">
      {real.data[kind].totalCount === 0 && say.noneReal} {say.madeUpHidden(hidden)}{' '}
      <button type="button" onClick={show}>
        {say.showMadeUp}
      </button>
    </p>
  )
}

type ListProps<Row extends EntityNameFragment, Filter> = {
  readonly kind: CatalogKind
  readonly definition: Definition<Row, Filter>
}

/** One list of the catalogue: what it shows in a sentence, facets, order, columns, rows, and all of it as CSV. */
export function CatalogList<Row extends EntityNameFragment, Filter>(props: ListProps<Row, Filter>) {
  const { kind, definition } = props
  const say = useTexts(CATALOG)
  const { query } = useLocation()
  const language = API_LANGUAGE[useLanguage()]
  const samples = useSamples()
  const own = definition.ownFacets(say)
  const view = viewOf(
    query,
    definition.fields,
    own.map(({ name }) => name),
  )
  const sample = definition.hasSamples && !samples ? false : undefined
  const leftOut = useLeftOut()
  const filter = definition.filter(view.chosen, sample, leftOut)
  const question = {
    filter,
    language,
    first: SIZE,
    samples: samples ? ('INCLUDE' as const) : ('EXCLUDE' as const),
  }
  const answer = useAnswer(definition.rows, leftOut.isKnown ? question : undefined)
  const columns = definition.columns(say)
  const narrowing = [...Object.values(view.chosen), ...Object.values(view.own)].reduce(
    (sum, values) => sum + (values?.length ?? 0),
    0,
  )
  const liftAll = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The button goes with what it lifts: the focus stays where conditions are chosen.
    currentTarget.closest('details')?.querySelector('summary')?.focus()
    changeQuery(
      Object.fromEntries(
        [...definition.fields.map(nameOf), ...Object.keys(view.own)].map(name => [name, undefined]),
      ),
    )
  }
  const [isWide] = useState(() => window.matchMedia('(min-width: 60rem)').matches)
  const fits = (row: Row) =>
    own.every(({ name, of }) => {
      const values = view.own[name] ?? []
      return values.length === 0 || values.includes(of(row))
    })

  return (
    <Answered answer={answer}>
      {({ list }) => (
        <PagedList operation={definition.rows} question={question} first={list} pageOf={data => data.list}>
          {items => {
            const all = items.map(({ node }) => node)
            const rows = all.filter(fits)
            const isWhole = all.length >= list.totalCount
            const isEmpty = all.length === 0 && narrowing === 0
            return (
              <>
                {narrowing === 0 && isWhole && all.length > 0 && (
                  <p className="lead">{definition.finding(say, all)}</p>
                )}
                <div className="catalog">
                  {!isEmpty && (definition.facets || own.length > 0) && (
                    <details className="catalog-facets" open={isWide}>
                      <summary>{narrowing > 0 ? say.narrowed(narrowing) : say.narrow}</summary>
                      {narrowing > 0 && (
                        <button type="button" onClick={liftAll}>
                          {say.lift(narrowing)}
                        </button>
                      )}
                      {isWhole && <OwnFacets facets={own} rows={all} view={view} />}
                      {definition.facets && (
                        <ApiFacets
                          definition={definition}
                          operation={definition.facets}
                          view={view}
                          sample={sample}
                          leftOut={leftOut}
                        />
                      )}
                    </details>
                  )}
                  <div className="catalog-list">
                    <div className="catalog-tools">
                      <p role="status">
                        {rows.length < all.length
                          ? say.of(rows.length, list.totalCount)
                          : say.total(list.totalCount)}
                      </p>
                      {isWhole && all.length > 0 && <OrderChoice columns={columns} rows={all} view={view} />}
                      {all.length > 0 && <Columns columns={columns} view={view} />}
                      <a
                        href={csvAddress(definition.list, { language, ...(filter ? { filter } : {}) })}
                        download
                      >
                        {say.csv}
                      </a>
                    </div>
                    {!samples && <Hidden kind={kind} leftOut={leftOut} isEmpty={isEmpty} />}
                    {rows.length === 0 && !isEmpty && <Nothing>{say.noneFits}</Nothing>}
                    {isEmpty && samples && <Nothing />}
                    {rows.length > 0 && (
                      <DataTable
                        caption={say.titles[kind]}
                        captionUnseen
                        columns={columns.filter((_, index) => index === 0 || !view.hidden.includes(index))}
                        rows={ordered(rows, columns, isWhole ? view : undefined, language)}
                        rowKey={({ id }) => id}
                        sortable={false}
                      />
                    )}
                    {kind === 'indicators' && rows.length > 0 && <p className="quiet">{say.seriesLegend}</p>}
                  </div>
                </div>
              </>
            )
          }}
        </PagedList>
      )}
    </Answered>
  )
}

const ordered = <Row,>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  view: View | undefined,
  language: string,
): readonly Row[] => {
  const column = view?.order && columns[view.order.column]
  if (!column) return rows
  const sign = view.order?.descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [column.value(a), column.value(b)]
    // What has no value stands at the end, whichever way.
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * String(left).localeCompare(String(right), language, { numeric: true })
  })
}
