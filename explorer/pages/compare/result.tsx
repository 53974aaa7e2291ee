import { Fragment } from 'react'
import { Link } from '../../app/link.tsx'
import { ROUTES } from '../../app/routes.ts'
import { useTexts } from '../../app/texts.ts'
import { plainTable } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { SampleBadge } from '../../parts/sample-badge.tsx'
import { share } from '../../parts/strength-bar.tsx'
import { EVIDENCE } from '../../words/evidence.ts'
import { KINDS as KIND_WORDS } from '../../words/kinds.ts'
import { PLAN_WORDS } from '../../words/plan-words.ts'
import { ChangeList } from './change-list.tsx'
import type { ChangeWords } from './change-words.ts'
import { PartTable, partColumns } from './part-table.tsx'
import { type Comparison, comparableKinds, type PartKind, type Row, rowsOf, wholeChanges } from './rows.ts'
import { COMPARE, type CompareWords } from './texts.ts'
import { type Plan, pairsOf } from './view.ts'

type Part = { readonly kind: PartKind; readonly rows: readonly Row[] }

const count = (parts: readonly Part[], fates: readonly Row['fate'][]) =>
  parts.flatMap(({ rows }) => rows).filter(({ fate }) => fates.includes(fate)).length

/** The two plans, each with its period; on paper nothing else names them. */
function Plans({ comparison: { from, to } }: { comparison: Comparison }) {
  const say = useTexts(COMPARE)
  return (
    <dl className="facts">
      {(
        [
          [say.from, from],
          [say.to, to],
        ] as const
      ).map(([label, plan]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            <EntityLink node={plan} />{' '}
            <span className="quiet">
              {plan.startsOn && plan.endsOn ? `${plan.startsOn} – ${plan.endsOn}` : say.noPeriod}
            </span>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

function Whole({ comparison, words }: { comparison: Comparison; words: ChangeWords }) {
  const { say } = words
  const changes = wholeChanges(comparison)
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="compare-whole">
      <h2 id="compare-whole">{say.whole}</h2>
      <ChangeList changes={changes} comparison={comparison} words={words} />
    </section>
  )
}

function Candidates({ candidates }: Pick<Comparison, 'candidates'>) {
  const say = useTexts(COMPARE)
  if (candidates.length === 0) return null
  return (
    <section aria-labelledby="compare-candidates">
      <h2 id="compare-candidates">{say.candidates}</h2>
      <p>{say.candidatesNote}</p>
      <ul>
        {candidates.map(({ from, to, similarity }) => (
          <li key={`${from.id} ${to.id}`}>
            <EntityLink node={from} /> → <EntityLink node={to} />{' '}
            <span className="quiet">
              {say.similarity} {share(similarity)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What one of the two does not record, in sentences. */
const unrecorded = ({ notRecorded }: Comparison, say: CompareWords): readonly string[] => [
  ...(['FROM', 'TO'] as const).flatMap(edition => {
    const aspects = notRecorded.filter(one => one.edition === edition && one.item === null)
    if (aspects.length === 0) return []
    return say.lacks(edition, aspects.map(({ aspect }) => say.aspects[aspect]).join(say.comma))
  }),
  ...(['FROM', 'TO'] as const).flatMap(edition => {
    const items = notRecorded.filter(one => one.edition === edition && one.item !== null)
    if (items.length === 0) return []
    return say.lacks(
      edition,
      items.map(({ item, aspect }) => say.lacksItem(item?.name ?? '', say.aspects[aspect])).join(say.comma),
    )
  }),
]

function NotRecorded({ comparison }: { comparison: Comparison }) {
  const say = useTexts(COMPARE)
  const sentences = unrecorded(comparison, say)
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby="compare-unrecorded">
      <h2 id="compare-unrecorded">{say.notRecorded}</h2>
      <p>{say.notRecordedNote}</p>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

/** Where nothing can be compared: what would have to be recorded, and plans of which something is. */
function Comparable({ plans }: { plans: readonly Plan[] }) {
  const say = useTexts(COMPARE)
  const pairs = pairsOf(plans).filter(({ kinds }) => kinds.length > 0)
  return (
    <>
      <p>{say.whatWouldDo}</p>
      {pairs.length > 0 && (
        <section aria-labelledby="compare-others">
          <h2 id="compare-others">{say.others}</h2>
          <ul>
            {pairs.map(({ from, to, kinds }) => (
              <li key={to.id}>
                <Link to={ROUTES.compare} query={{ from: from.id, to: to.id }}>
                  {say.value(from.name, to.name)}
                </Link>{' '}
                {to.dataset.sample && <SampleBadge />}{' '}
                <span className="quiet">{say.both(kinds.map(kind => say.parts[kind]).join(say.comma))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Every row of every kind for a file, with the ids of both. */
const wholeTable = (parts: readonly Part[], comparison: Comparison, words: ChangeWords) => {
  const { say } = words
  const tables = parts.map(({ kind, rows }) => ({
    kind,
    rows,
    columns: partColumns('indicators', comparison, words),
  }))
  return {
    head: [
      say.kind,
      ...plainTable(tables[0]?.columns ?? [], []).head,
      `ID（${say.from}）`,
      `ID（${say.to}）`,
    ],
    rows: tables.flatMap(({ kind, rows, columns }) =>
      plainTable(columns, rows).rows.map((cells, index) => [
        say.parts[kind],
        ...cells,
        rows[index]?.from?.id ?? '',
        rows[index]?.to?.id ?? '',
      ]),
    ),
  }
}

/** What became of each part from one plan to the other. */
export function Result({ comparison, plans }: { comparison: Comparison; plans: readonly Plan[] }) {
  const say = useTexts(COMPARE)
  const words: ChangeWords = {
    say,
    kinds: useTexts(KIND_WORDS),
    plan: useTexts(PLAN_WORDS),
    evidence: useTexts(EVIDENCE),
  }
  const parts = comparableKinds(comparison).map(kind => ({ kind, rows: rowsOf(comparison, kind) }))
  const isEmpty = parts.every(({ rows }) => rows.length === 0)
  const all = Math.max(comparison.from.initiatives.totalCount, comparison.to.initiatives.totalCount)
  const shown = Math.max(comparison.from.initiatives.nodes.length, comparison.to.initiatives.nodes.length)
  const counts = [['new'], ['gone'], ['changed'], ['same', 'partly']] as const
  const [fresh = 0, gone = 0, changed = 0, same = 0] = counts.map(fates => count(parts, fates))
  return (
    <article className="compare">
      <Plans comparison={comparison} />
      <p className="lead" role="status">
        {isEmpty ? say.nothing : say.finding(fresh, gone, changed, same)}
      </p>
      {isEmpty && <Comparable plans={plans} />}
      {!isEmpty && (
        <ExportMenu
          name={`compare-${comparison.from.id}-${comparison.to.id}`.replaceAll(':', '-')}
          table={() => wholeTable(parts, comparison, words)}
          json={() => comparison}
        />
      )}
      <Whole comparison={comparison} words={words} />
      {parts.map(({ kind, rows }) => (
        <PartTable key={kind} kind={kind} rows={rows} columns={partColumns(kind, comparison, words)} />
      ))}
      {shown < all && <p className="quiet">{say.shown(shown, all)}</p>}
      <Candidates candidates={comparison.candidates} />
      <NotRecorded comparison={comparison} />
    </article>
  )
}
