import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ENTITY_PAGE } from './texts.ts'

/** The way down to a thing: strategy, goal, measure. */
export function Trail({ above }: { above: readonly EntityNameFragment[] }) {
  const say = useTexts(ENTITY_PAGE)
  if (above.length === 0) return null
  return (
    <nav className="trail" aria-label={say.trail}>
      <ol>
        {above.map(node => (
          <li key={node.id}>
            <EntityLink node={node} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
