import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ENTITY_PAGE } from './texts.ts'

/** The way down to a thing: strategy, goal, measure; a line for each of several. */
export function Trail({ ways }: { ways: readonly (readonly EntityNameFragment[])[] }) {
  const say = useTexts(ENTITY_PAGE)
  if (ways.length === 0) return null
  return (
    <nav className="trail" aria-label={say.trail}>
      {ways.map(above => (
        <ol key={above.map(({ id }) => id).join(' ')}>
          {above.map(node => (
            <li key={node.id}>
              <EntityLink node={node} />
            </li>
          ))}
        </ol>
      ))}
    </nav>
  )
}
