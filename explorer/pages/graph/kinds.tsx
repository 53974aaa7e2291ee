import { useTexts } from '../../app/texts.ts'
import type { GraphThingFragment } from '../../generated/graphql.ts'
import { ENTITY } from '../../words/entity.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { GRAPH } from './texts.ts'
import { type Kind, kindKey, MOST, type Opened, type View } from './view.ts'

type Count = GraphThingFragment['neighborSummary'][number]

/** What neighbours of a kind are called; a record that stands for a link is called by what is behind it. */
export function useKindName(): (kind: Kind) => string {
  const { many } = useTexts(ENTITY)
  const { titles, ways } = useTexts(RELATIONSHIP)
  return ({ relationship, direction, type }) => {
    if (type === 'PARTICIPATION')
      return titles[`PARTICIPATES_IN ${direction === 'OUTGOING' ? 'OUTGOING' : 'INCOMING'}`](
        many(direction === 'OUTGOING' ? 'INITIATIVE' : 'ORGANIZATION'),
      )
    if (type === 'MEMBERSHIP') return ways[`MEMBER_OF ${direction}`]
    return titles[`${relationship} ${direction}`](many(type))
  }
}

type KindsProps = {
  readonly node: GraphThingFragment
  readonly view: View
  /** How many are opened at once. */
  readonly atOnce: number
  readonly onOpen: (opened: Opened) => void
  readonly onCollapse: (id: string, kind: Kind) => void
}

/** The links of a thing by kind, with counts: each can be opened, a number at a time, and collapsed. */
export function Kinds({ node, view, atOnce, onOpen, onCollapse }: KindsProps) {
  const say = useTexts(GRAPH)
  const nameOf = useKindName()
  const openedOf = (kind: Kind) =>
    view.opened.find(one => one.id === node.id && kindKey(one) === kindKey(kind))

  const further = (kind: Count, { first }: Opened) => {
    const more = Math.min(atOnce, kind.count - first, MOST - first)
    return (
      <span className="graph-more">
        <span className="number">
          {say.shownOf(Math.min(first, kind.count), kind.count.toLocaleString('en'))}
        </span>{' '}
        {more > 0 && (
          <button type="button" onClick={() => onOpen({ ...kind, id: node.id, first: first + more })}>
            {say.more(more)}
            <span className="unseen">: {nameOf(kind)}</span>
          </button>
        )}
        {more <= 0 && kind.count > MOST && <small>{say.most(MOST)}</small>}
      </span>
    )
  }

  if (node.neighborSummary.length === 0) return <p className="quiet">{say.noKinds}</p>
  return (
    <ul className="graph-kinds" aria-label={say.openKinds}>
      {node.neighborSummary.map(kind => {
        const opened = openedOf(kind)
        const toggle = () =>
          opened ? onCollapse(node.id, kind) : onOpen({ ...kind, id: node.id, first: atOnce })
        return (
          <li key={kindKey(kind)}>
            <button
              type="button"
              className="graph-kind"
              aria-expanded={opened !== undefined}
              onClick={toggle}
            >
              <span className="graph-sign" aria-hidden="true">
                {opened ? '−' : '+'}
              </span>
              <span>{nameOf(kind)}</span>{' '}
              <span className="number quiet">{kind.count.toLocaleString('en')}</span>
            </button>
            {opened && kind.count > opened.first && further(kind, opened)}
          </li>
        )
      })}
    </ul>
  )
}
