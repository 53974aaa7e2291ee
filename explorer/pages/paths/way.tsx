import { Link } from '../../app/link.tsx'
import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { PathsQuery } from '../../generated/graphql.ts'
import { EntityLink, EntityName } from '../../parts/entity-link.tsx'
import { share } from '../../parts/strength-bar.tsx'
import { ENTITY } from '../../words/entity.ts'
import { typeOf } from '../../words/entity-type.ts'
import { STRENGTH } from '../../words/strength.ts'
import { Hop } from './hop.tsx'
import { MOST_THROUGH, type PathsQuestion } from './question.ts'
import { PATHS } from './texts.ts'
import { HUB, worthName } from './worth.ts'

export type Way = PathsQuery['paths']['paths'][number]
type Node = Way['nodes'][number]

const isSame = (a: Way['weakestHop'], b: Way['weakestHop']) =>
  a?.from.id === b?.from.id && a?.to.id === b?.to.id

/** What can be asked of a thing between the ends: that the ways pass it, or that they avoid it. */
function Turn({ node, question }: { node: Node; question: PathsQuestion }) {
  const say = useTexts(PATHS)
  const { through, avoid } = question
  const isThrough = through.includes(node.id)
  const name = <span className="unseen">: {node.name}</span>
  return (
    <span className="path-turn">
      {!isThrough && through.length < MOST_THROUGH && (
        <button type="button" onClick={() => changeQuery({ through: [...through, node.id] })}>
          {say.goThrough}
          {name}
        </button>
      )}
      <button
        type="button"
        onClick={() =>
          changeQuery({ through: through.filter(id => id !== node.id), avoid: [...avoid, node.id] })
        }
      >
        {say.goAround}
        {name}
      </button>
    </span>
  )
}

function Dampings({ way }: { way: Way }) {
  const say = useTexts(PATHS)
  return (
    <details>
      <summary>{say.reckoned}</summary>
      <p>{say.reckonedHow}</p>
      <ul>
        {way.dampings.map(({ node, linksIn, linksOut, factor }) => (
          <li key={node.id}>
            <EntityName node={node} />: {say.damping(linksIn, linksOut, share(factor))}
          </li>
        ))}
      </ul>
    </details>
  )
}

type WayProps = { readonly way: Way; readonly rank: number; readonly question: PathsQuestion }

/** One way: its sentence, then step by step what joins, why, and what to ask next. */
export function WayItem({ way, rank, question }: WayProps) {
  const say = useTexts(PATHS)
  const types = useTexts(ENTITY).types
  const strengths = useTexts(STRENGTH)
  const hubs = way.dampings.filter(({ factor }) => factor < HUB)
  const last = way.nodes.length - 1
  return (
    <li className="path-way">
      <h2>
        {say.way(rank)}{' '}
        <span className="count">
          {say.hops(way.length)} · {say.worth} <span className="number">{share(way.score)}</span>{' '}
          {strengths[worthName(way.score)]}
        </span>
      </h2>
      <p className="lead">{way.sentence}</p>
      {hubs.length > 0 && (
        <p className="quiet">
          {say.throughHubs}
          {hubs.map(({ node }, index) => (
            <span key={node.id}>
              {index > 0 && ' · '}
              <EntityName node={node} />
            </span>
          ))}
        </p>
      )}
      <p>
        <Link to="/graph" query={{ way: way.nodes.map(({ id }) => id) }}>
          {say.inGraph}
          <span className="unseen">: {say.way(rank)}</span>
        </Link>
      </p>
      <details open={rank === 1}>
        <summary>
          {say.steps}
          <span className="unseen">: {say.way(rank)}</span>
        </summary>
        <ol className="path-steps">
          {way.nodes.map((node, index) => {
            const type = typeOf(node.id)
            const hop = way.hops[index]
            return (
              <li key={node.id}>
                <p className="path-node">
                  <span>
                    <EntityLink node={node} /> <small>{type && types[type]}</small>
                  </span>
                  {index > 0 && index < last && <Turn node={node} question={question} />}
                </p>
                {hop && <Hop hop={hop} isWeakest={way.weakestHop !== null && isSame(hop, way.weakestHop)} />}
              </li>
            )
          })}
        </ol>
        {way.dampings.length > 0 && <Dampings way={way} />}
      </details>
    </li>
  )
}
