import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLanguage } from '../../app/location.ts'
import { useAskedSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { LinksDocument, type LinksQuery } from '../../generated/graphql.ts'
import { wrapped } from '../../parts/wrapped-text.ts'
import { sdgCode, typeOf } from '../../words/entity-type.ts'
import { MARKS } from '../graph/mark.ts'
import { BRIEF } from './brief-texts.ts'
import { drawnKinds, type Kind } from './link-kinds.ts'

type Edge = NonNullable<LinksQuery['node']>['neighbors']['edges'][number]

const SHOWN = 8
const WIDTH = 400
const ROW = 46
const MIDDLE = WIDTH / 2
const ARM = 82
/** Full-width letters of a line beside a mark, and how many lines a name has. */
const LINE = 7.5
const LINES = 2

const widthOf = (strength: number | null) => (strength === null ? 1 : 1 + 6 * strength ** 2)

type ArmProps = { readonly edge: Edge; readonly side: -1 | 1; readonly y: number; readonly centre: number }

function Arm({ edge, side, y, centre }: ArmProps) {
  const x = MIDDLE + side * ARM
  const half = MIDDLE + (side * ARM) / 2
  const { id, name, dataset } = edge.node
  const type = typeOf(id)
  const lines = wrapped(id.startsWith('sdg:') ? `${sdgCode(id)} ${name}` : name, LINE, LINES)
  return (
    <g>
      <path
        className="map-line"
        d={`M${MIDDLE},${centre}C${half},${centre} ${half},${y} ${x},${y}`}
        strokeWidth={widthOf(edge.strength)}
        strokeDasharray={dataset.sample ? '4 3' : undefined}
      />
      {type && (
        <path className="map-mark" d={MARKS[type].shape} transform={`translate(${x} ${y}) scale(0.75)`} />
      )}
      <text x={x + side * 14} y={y + 4 - (lines.length - 1) * 7} textAnchor={side < 0 ? 'end' : 'start'}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name
          <tspan key={index} x={x + side * 14} dy={index === 0 ? 0 : 14}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** The strongest links of a thing as a small drawing: what comes to it left, where it leads right. */
export function LinkMap({ id, kinds: all }: { id: string; kinds: readonly Kind[] }) {
  const say = useTexts(BRIEF)
  const language = API_LANGUAGE[useLanguage()]
  const kinds = drawnKinds(all)
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  const relationship = [...new Set(kinds.map(kind => kind.relationship))]
  const samples = useAskedSamples()
  const question = {
    id,
    language,
    samples,
    first: SHOWN,
    ...(kinds.length < all.length ? { relationship } : {}),
  }
  const { data } = useAnswer(LinksDocument, total === 0 ? undefined : question)
  const edges = data?.node?.neighbors.edges ?? []
  const type = typeOf(id)
  const left = edges.filter(({ direction }) => direction === 'INCOMING')
  const right = edges.filter(({ direction }) => direction === 'OUTGOING')
  const height = Math.max(left.length, right.length, 1) * ROW + 8
  const rowOf = (index: number, count: number) => height / 2 + (index - (count - 1) / 2) * ROW
  if (total === 0) return null
  return (
    <section className="link-map" aria-labelledby="link-map">
      <h2 id="link-map">{say.map}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {left.map((edge, index) => (
          <Arm
            key={`${edge.relationship} ${edge.node.id}`}
            edge={edge}
            side={-1}
            y={rowOf(index, left.length)}
            centre={height / 2}
          />
        ))}
        {right.map((edge, index) => (
          <Arm
            key={`${edge.relationship} ${edge.node.id}`}
            edge={edge}
            side={1}
            y={rowOf(index, right.length)}
            centre={height / 2}
          />
        ))}
        <circle className="map-centre" cx={MIDDLE} cy={height / 2} r={16} />
        {type && (
          <path className="map-mark" d={MARKS[type].shape} transform={`translate(${MIDDLE} ${height / 2})`} />
        )}
      </svg>
      {data && <p className="quiet">{say.mapNote(edges.length, total)}</p>}
      <p className="screen-only">
        <Link to="/graph" query={{ around: id, focus: id }}>
          {say.openGraph}
        </Link>
      </p>
    </section>
  )
}
