import { Link } from '../../app/link.tsx'
import type { Query } from '../../app/location.ts'
import { ROUTES } from '../../app/routes.ts'
import { useTexts } from '../../app/texts.ts'
import { typeOf } from '../../words/entity-type.ts'
import { ENTITY_PAGE } from './texts.ts'

/** The question about working together that a thing of this type leads to. */
const together = (
  id: string,
): { readonly say: 'whereItFits' | 'whoFits'; readonly query: Query } | undefined => {
  switch (typeOf(id)) {
    case 'ORGANIZATION':
      return { say: 'whereItFits', query: { side: 'company', org: id } }
    case 'NEED':
    case 'INITIATIVE':
    case 'POLICY_MEASURE':
      return { say: 'whoFits', query: { side: 'city', for: id } }
    default:
      return undefined
  }
}

/** Where to go on from a thing: its surroundings, the way to another, and whom to work with. */
export function Onward({ id }: { id: string }) {
  const say = useTexts(ENTITY_PAGE)
  const asked = together(id)
  return (
    <nav aria-label={say.onward}>
      <ul className="onward">
        {typeOf(id) === 'STRATEGY' && (
          <li>
            <Link to={`${ROUTES.report}/${id}`}>{say.report}</Link>
          </li>
        )}
        {typeOf(id) === 'STRATEGY' && (
          <li>
            <Link to={ROUTES.compare} query={{ to: id }}>
              {say.compare}
            </Link>
          </li>
        )}
        <li>
          <Link to="/graph" query={{ around: id, focus: id }}>
            {say.inGraph}
          </Link>
        </li>
        <li>
          <Link to="/paths" query={{ from: id }}>
            {say.pathsFrom}
          </Link>
        </li>
        {asked && (
          <li>
            <Link to="/collaborate" query={asked.query}>
              {say[asked.say]}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
