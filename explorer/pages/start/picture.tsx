import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE, languageOf } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLanguage } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  StartPictureDocument,
  type StartPictureQuery,
  StartReasonDocument,
  type StrategyAtAGlanceQuery,
} from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { lineWidth } from '../../parts/line-width.ts'
import { StrengthWord } from '../../parts/strength-word.tsx'
import { useWidth } from '../../parts/use-width.ts'
import { EVIDENCE } from '../../words/evidence.ts'
import { KINDS } from '../../words/kinds.ts'
import { bottomOf, columnsOf, fits, LEADING, type Line, type Row, rowsOf, wayOf } from './picture-layout.ts'
import { START } from './texts.ts'

type Strategy = NonNullable<StrategyAtAGlanceQuery['strategy']>

const TOP = 34
const WIDEST = 1216

const measuresOf = ({ goals }: Strategy) =>
  goals.flatMap(goal => [
    { id: goal.id, name: `${goal.order} ${goal.name}`, isHead: true },
    ...goal.measures.map(({ id, name }) => ({ id, name })),
  ])

const goalsOf = ({ alignmentMatrix }: StartPictureQuery) =>
  (alignmentMatrix?.columns ?? []).flatMap(({ node, total }) =>
    'code' in node ? [{ id: node.id, name: `${node.code} ${node.name}`, color: node.color, total }] : [],
  )

/** Organisations that serve an SDG goal: a real one by itself, made-up ones by their kind. */
const whoOf = (
  { organizationAlignmentMatrix: { rows, cells } }: StartPictureQuery,
  kinds: Readonly<Record<string, string>>,
) => {
  const groups = new Map<string, { id: string; name: string; count: number; isSample: boolean }>()
  const groupOf = new Map<string, string>()
  for (const { node } of rows) {
    if (!('kind' in node) || !cells.some(({ row }) => row === node.id)) continue
    const id = node.dataset.sample ? node.kind : node.id
    const before = groups.get(id)?.count ?? 0
    const name = node.dataset.sample ? (kinds[node.kind] ?? node.kind) : node.name
    groups.set(id, { id, name, count: before + 1, isSample: node.dataset.sample })
    groupOf.set(node.id, id)
  }
  const lines = new Map<string, Line>()
  for (const { row, column, greatest } of cells) {
    const to = groupOf.get(row)
    if (to === undefined) continue
    const key = `${column} ${to}`
    const strength = Math.max(greatest, lines.get(key)?.strength ?? 0)
    lines.set(key, { key, from: column, to, strength, isSample: groups.get(to)?.isSample ?? false })
  }
  return { groups: [...groups.values()], lines: [...lines.values()] }
}

/** The line that is followed, its two ends and the first line of its reason. */
function Reason({ line }: { line: Line }) {
  const say = useTexts(START)
  const words = useTexts(EVIDENCE)
  const language = API_LANGUAGE[useLanguage()]
  const answer = useAnswer(StartReasonDocument, { row: line.from, column: line.to, language })
  const edge = answer.data?.alignmentLinks.edges[0]
  const [reason] = edge?.assertions.nodes ?? []
  return (
    <div className="picture-reason" aria-live="polite">
      {edge && (
        <p>
          <EntityLink node={edge.subject} /> <span aria-hidden="true">─◇─</span>{' '}
          <EntityLink node={edge.node} /> {edge.strength !== null && <StrengthWord value={edge.strength} />}
        </p>
      )}
      {reason?.comment && <p lang={languageOf(reason.comment)}>{reason.comment}</p>}
      {reason && (
        <p className="quiet">
          {words.justifications[reason.justification]} · {words.by(reason.author, reason.assertedOn)}{' '}
          <Link to="/matrix" query={{ row: line.from, column: line.to }}>
            {say.allReasons}
          </Link>
        </p>
      )}
    </div>
  )
}

function Text({ row, dx }: { row: Row; dx: number }) {
  return (
    <text x={row.x + dx} y={row.y - ((row.lines.length - 1) * LEADING) / 2}>
      {row.lines.map((line, index) => (
        <tspan key={line} x={row.x + dx} dy={index === 0 ? 0 : LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

type DrawnProps = { readonly strategy: Strategy; readonly found: StartPictureQuery; readonly width: number }

function Drawn({ strategy, found, width }: DrawnProps) {
  const say = useTexts(START)
  const kinds = useTexts(KINDS).organization
  const [left, middle, right] = columnsOf(width)
  const measures = rowsOf(measuresOf(strategy), left ?? { x: 0, width: 0 }, TOP)
  const goals = goalsOf(found)
  const least = Math.max(bottomOf(measures) - TOP, goals.length * 30)
  const sdgs = rowsOf(goals, middle ?? { x: 0, width: 0 }, TOP, least / Math.max(1, goals.length))
  const who = whoOf(found, kinds)
  const people = right ? rowsOf(who.groups, right, TOP, least / Math.max(17, who.groups.length)) : []
  const height = Math.max(...[measures, sdgs, people].map(bottomOf))
  const rows = new Map([...measures, ...sdgs, ...people].map(row => [row.id, row]))
  const served: readonly Line[] = (found.alignmentMatrix?.cells ?? []).map(({ row, column, greatest }) => ({
    key: `${row} ${column}`,
    from: row,
    to: column,
    strength: greatest,
    isSample: false,
  }))
  const strongest = served.reduce<Line | undefined>(
    (best, line) => (best && best.strength >= line.strength ? best : line),
    undefined,
  )
  const [followed, follow] = useState<string>()
  const line = served.find(({ key }) => key === followed) ?? strongest
  const edgeOf = (from: Row) =>
    from.x < (middle?.x ?? 0) ? (left?.width ?? 0) : (middle?.x ?? 0) + (middle?.width ?? 0)
  const drawn = [...who.lines, ...served].flatMap(one => {
    const [from, to] = [rows.get(one.from), rows.get(one.to)]
    return from && to ? [{ one, way: wayOf(from, to, edgeOf(from)) }] : []
  })
  const withMeasures = goals.filter(({ total }) => total > 0).length
  const heads = [
    { column: left, long: say.pictureHeads.plan, short: say.pictureHeads.plan },
    { column: middle, long: say.pictureHeads.sdgs(withMeasures), short: say.pictureHeads.sdgsShort },
    {
      column: right,
      long: who.groups.some(({ isSample }) => isSample) ? say.pictureHeads.whoMadeUp : say.pictureHeads.who,
      short: say.pictureHeads.whoShort,
    },
  ].map(({ column, long, short }) => ({
    x: column?.x,
    text: column && fits(long, column) ? long : short,
  }))
  return (
    <>
      <svg
        className="picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say.picture(strategy.name, served.length)}
      >
        {heads.map(({ x, text }) => (
          <text key={text} x={x} y={12} className="picture-head">
            {x !== undefined && text}
          </text>
        ))}
        {drawn.map(({ one, way }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table of alignments has the same reasons by keyboard
          <g
            key={one.key}
            className={[
              'picture-line',
              one.isSample && 'made-up',
              one.key === line?.key && 'followed',
              served.includes(one) && 'has-reason',
            ]
              .filter(Boolean)
              .join(' ')}
            onClick={() => served.includes(one) && follow(one.key)}
          >
            <path className="picture-reach" d={way} />
            <path d={way} strokeWidth={lineWidth(one.strength)} />
          </g>
        ))}
        {measures.map(row => (
          <g key={row.id} className={row.isHead ? 'picture-goal' : undefined}>
            {!row.isHead && <path className="mark" d={`M${row.x + 4},${row.y}l7,-7l7,7l-7,7Z`} />}
            <Text row={row} dx={row.isHead ? 0 : 24} />
          </g>
        ))}
        {sdgs.map((row, index) => (
          <g key={row.id} className={goals[index]?.total ? undefined : 'picture-empty'}>
            <circle
              className="mark"
              cx={row.x + 11}
              cy={row.y}
              r={6.5}
              style={goals[index]?.total ? { fill: goals[index]?.color } : undefined}
            />
            <Text row={row} dx={24} />
          </g>
        ))}
        {people.map((row, index) => (
          <g key={row.id} className={who.groups[index]?.isSample ? 'picture-sample' : undefined}>
            <path className="mark who" d={`M${row.x + 11},${row.y - 8}l7,4v8l-7,4l-7,-4v-8Z`} />
            <Text row={row} dx={24} />
          </g>
        ))}
      </svg>
      {line && <Reason line={line} />}
    </>
  )
}

/** The idea of all this in one picture: a strategy, the SDGs and those who deliver, one reason behind each line. */
export function Picture({ strategy }: { strategy: Strategy }) {
  const say = useTexts(START)
  const language = API_LANGUAGE[useLanguage()]
  const samples = useSamples()
  const [figure, width] = useWidth(WIDEST)
  const answer = useAnswer(StartPictureDocument, {
    strategy: strategy.id,
    filter: samples ? undefined : { sample: false },
    language,
  })
  return (
    <figure className="picture-frame" ref={figure}>
      <figcaption>
        <strong>{say.pictureTitle}</strong> <span className="quiet">{say.pictureHow}</span>
      </figcaption>
      {answer.data && <Drawn strategy={strategy} found={answer.data} width={width} />}
    </figure>
  )
}
