import { languageOf } from '../../app/language.ts'
import { useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment, EvidenceFragment } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Evidence } from '../../parts/evidence.tsx'
import { StrengthBar, share } from '../../parts/strength-bar.tsx'
import { EVIDENCE } from '../../words/evidence.ts'
import { FRAME } from '../../words/frame.ts'
import { ENTITY_PAGE } from './texts.ts'

export type LinkedItem = {
  readonly strength: number | null
  readonly disagreement: number | null
  readonly node: EntityNameFragment
  readonly assertions: { readonly nodes: readonly EvidenceFragment[] }
}

/** The reason in short: the first line of it stands open; the whole, with quotations, is a press away. */
function FirstReason({ item }: { item: LinkedItem }) {
  const evidence = useTexts(EVIDENCE)
  const frame = useTexts(FRAME)
  const [first] = item.assertions.nodes
  if (!first?.comment) return null
  return (
    <div className="reason-first">
      <p lang={languageOf(first.comment)}>{first.comment}</p>
      <p className="reason-ground">
        {evidence.justifications[first.justification]}
        {' · '}
        {frame.confidence} <span className="number">{share(first.confidence)}</span>
      </p>
    </div>
  )
}

function Why({ item }: { item: LinkedItem }) {
  const say = useTexts(ENTITY_PAGE)
  const opensAll = useLocation().query.get('why') === 'all'
  return (
    <details key={String(opensAll)} open={opensAll}>
      <summary>
        {say.why}
        <span className="unseen">: {item.node.name}</span>
        {item.disagreement ? ` · ${say.disputed(share(item.disagreement))}` : null}
      </summary>
      <Evidence assertions={item.assertions.nodes} />
    </details>
  )
}

/** Things with how strongly they are joined, and why. */
export function LinkList({ items }: { items: readonly LinkedItem[] }) {
  return (
    <ul className="links">
      {items.map(item => (
        <li key={item.node.id}>
          <div className="link-row">
            <EntityLink node={item.node} />
            {item.strength !== null && <StrengthBar value={item.strength} />}
          </div>
          <FirstReason item={item} />
          {item.assertions.nodes.length > 0 && <Why item={item} />}
        </li>
      ))}
    </ul>
  )
}
