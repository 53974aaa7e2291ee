import { useEffect, useRef } from 'react'
import { PAGE_LANGUAGE } from '../../app/language.ts'
import { Link as PageLink } from '../../app/link.tsx'
import { useTexts } from '../../app/texts.ts'
import { EntityName, entityPath } from '../../parts/entity-link.tsx'
import { share } from '../../parts/strength-bar.tsx'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { Kinds } from './kinds.tsx'
import { MarkInText } from './mark-shape.tsx'
import type { Link, Thing } from './scene.ts'
import { GRAPH } from './texts.ts'
import { isAround, type Kind, type Opened, type View } from './view.ts'

/** What can be done with what is shown, from the drawing and from the list alike. */
export type Actions = {
  readonly focus: (id: string | undefined) => void
  /** Shows why a link is there. */
  readonly follow: (key: string) => void
  /** Shows the strongest links of a thing, or takes them back. */
  readonly expand: (id: string) => void
  readonly open: (opened: Opened) => void
  readonly collapse: (id: string, kind: Kind) => void
  readonly remove: (id: string) => void
  readonly only: (id: string) => void
}

type ItemProps = {
  readonly thing: Thing
  readonly color: string | undefined
  readonly view: View
  readonly links: readonly Link[]
  readonly named: ReadonlyMap<string, Thing>
  readonly atOnce: number
  readonly actions: Actions
}

function ShownLinks({ thing, links, named, actions }: ItemProps) {
  const say = useTexts(GRAPH)
  const ways = useTexts(RELATIONSHIP).ways
  const rows = links.flatMap(link => {
    const isFrom = link.from === thing.id
    const other = named.get(isFrom ? link.to : link.from)
    return other
      ? [{ link, other, way: ways[`${link.relationship} ${isFrom ? 'OUTGOING' : 'INCOMING'}`] }]
      : []
  })
  if (rows.length === 0) return null
  return (
    <details>
      <summary>
        {say.shownLinks} <span className="count number">{rows.length}</span>
      </summary>
      <ul className="graph-shown-links">
        {rows.map(({ link, other, way }) => (
          <li key={link.key}>
            <small>{way}</small>{' '}
            <button type="button" className="as-link graph-other" onClick={() => actions.focus(other.id)}>
              <EntityName node={other.node} />
            </button>
            {link.strength !== null && (
              <small className="number"> {say.strength(share(link.strength))}</small>
            )}{' '}
            <button type="button" className="as-link" onClick={() => actions.follow(link.key)}>
              {say.whyOf}
              <span className="unseen">: {other.node.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Panel(props: ItemProps) {
  const { thing, view, atOnce, actions } = props
  const say = useTexts(GRAPH)
  const name = <span className="unseen">: {thing.node.name}</span>
  return (
    <div className="graph-panel">
      <p className="graph-doing">
        <PageLink to={entityPath(thing.id)}>
          {say.page}
          {name}
        </PageLink>
        <PageLink to="/paths" query={{ from: thing.id }}>
          {say.paths}
        </PageLink>
        <button type="button" onClick={() => actions.expand(thing.id)}>
          {isAround(view, thing.id) ? say.fold : say.expand}
          {name}
        </button>
        <button type="button" onClick={() => actions.only(thing.id)}>
          {say.only}
          {name}
        </button>
        <button type="button" onClick={() => actions.remove(thing.id)}>
          {say.remove}
          {name}
        </button>
      </p>
      <Kinds
        node={thing.node}
        view={view}
        atOnce={atOnce}
        onOpen={actions.open}
        onCollapse={actions.collapse}
      />
      <ShownLinks {...props} />
    </div>
  )
}

/** One thing of the list: pressed, it says what can be done with it. */
export function Item(props: ItemProps) {
  const { thing, color, view, actions } = props
  const item = useRef<HTMLLIElement>(null)
  const isFocus = view.focus === thing.id
  const wasDrawn = useRef(false)
  useEffect(() => {
    const list = item.current?.closest('.graph-side')
    if (isFocus && item.current && list) {
      // Beside the drawing the sheet scrolls by itself; a page that is opened stays at its beginning.
      const isSheet = list.scrollHeight > list.clientHeight + 1
      if (isSheet && wasDrawn.current) list.scrollTop = item.current.offsetTop - 12
    }
    wasDrawn.current = true
  }, [isFocus])
  return (
    <li ref={item} className={isFocus ? 'graph-item focus' : 'graph-item'}>
      <button
        type="button"
        className="graph-name"
        aria-expanded={isFocus}
        onClick={() => actions.focus(isFocus ? undefined : thing.id)}
      >
        <MarkInText type={thing.type} color={color} sample={thing.node.dataset.sample} />
        <span lang={PAGE_LANGUAGE[thing.node.nameLanguage]}>
          <EntityName node={thing.node} />
        </span>
      </button>
      {isFocus && <Panel {...props} />}
    </li>
  )
}
