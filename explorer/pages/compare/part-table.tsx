import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment } from '../../generated/graphql.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { writtenValue } from '../../parts/written-value.ts'
import { ChangeList } from './change-list.tsx'
import { type ChangeWords, changeText } from './change-words.ts'
import type { Comparison, Fate, PartKind, Row } from './rows.ts'
import { COMPARE, type CompareWords } from './texts.ts'

function Mark({ fate }: { fate: Fate }) {
  const say = useTexts(COMPARE)
  return (
    <span className="fate" data-fate={fate}>
      <span aria-hidden="true">{say.signs[fate]} </span>
      {say.fates[fate]}
    </span>
  )
}

/** A part by its name in the newer plan, or else in the older one. */
const nameColumn = (head: string): Column<Row> => ({
  head,
  value: ({ from, to }) => (to ?? from)?.name ?? null,
  show: ({ from, to }) => {
    const node = to ?? from
    return node && <EntityLink node={node} />
  },
})

/** What it was in the older plan: its name there, where that is another one. */
const beforeColumn = (say: CompareWords): Column<Row> => ({
  head: say.before,
  value: ({ fate, from }) => (fate === 'new' ? say.absent : (from?.name ?? say.none)),
  show: ({ fate, from, to }) => {
    if (fate === 'new') return <span className="quiet">{say.absent}</span>
    if (!from) return <span className="quiet">{say.none}</span>
    return from.name === to?.name ? <span className="quiet">{say.sameName}</span> : <EntityLink node={from} />
  },
})

/** The target of an indicator in one of the two plans, with its unit and year. */
const targetColumn = (
  head: string,
  indicators: Comparison['from']['indicators'],
  of: (row: Row) => EntityNameFragment | null,
  { say, kinds }: ChangeWords,
): Column<Row> => ({
  head,
  value: row => {
    const part = of(row)
    if (!part) return say.absent
    const indicator = indicators.find(({ id }) => id === part.id)
    const target = indicator?.progress.target
    if (!target) return say.none
    const unit = indicator.unit ? ` ${indicator.unit}` : ''
    return `${writtenValue(kinds, target)}${unit}${say.comma}${say.year(target.year)}`
  },
})

/** What of a kind both plans have, a row each: what became of it, side by side. */
export const partColumns = (
  kind: PartKind,
  comparison: Comparison,
  words: ChangeWords,
): readonly Column<Row>[] => {
  const { say } = words
  return [
    nameColumn(say.part),
    { head: say.fate, value: ({ fate }) => say.fates[fate], show: ({ fate }) => <Mark fate={fate} /> },
    beforeColumn(say),
    ...(kind === 'indicators'
      ? [
          targetColumn(say.targetOf(say.from), comparison.from.indicators, ({ from }) => from, words),
          targetColumn(say.targetOf(say.to), comparison.to.indicators, ({ to }) => to, words),
        ]
      : []),
    {
      head: say.what,
      value: ({ changes }) => changes.map(change => changeText(change, comparison, words)).join(' / '),
      show: ({ changes }) =>
        changes.length === 0 ? (
          <span className="quiet">{say.absent}</span>
        ) : (
          <ChangeList changes={changes} comparison={comparison} words={words} />
        ),
    },
  ]
}

type PartTableProps = {
  readonly kind: PartKind
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
}

/** One kind of parts under its heading; nothing where neither plan has any. */
export function PartTable({ kind, rows, columns }: PartTableProps) {
  const say = useTexts(COMPARE)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={`compare-${kind}`}>
      <h2 id={`compare-${kind}`}>{say.parts[kind]}</h2>
      <DataTable
        caption={say.parts[kind]}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        sortable={false}
      />
    </section>
  )
}
