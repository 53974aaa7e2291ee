import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment, EvidenceFragment } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Evidence } from '../../parts/evidence.tsx'
import { StrengthBar, share } from '../../parts/strength-bar.tsx'
import { ENTITY_PAGE } from './texts.ts'

export type LinkedItem = {
  readonly strength: number | null
  readonly disagreement: number | null
  readonly node: EntityNameFragment
  readonly assertions: { readonly nodes: readonly EvidenceFragment[] }
}

function Why({ item }: { item: LinkedItem }) {
  const say = useTexts(ENTITY_PAGE)
  return (
    <details>
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
          {item.assertions.nodes.length > 0 && <Why item={item} />}
        </li>
      ))}
    </ul>
  )
}
