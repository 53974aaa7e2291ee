import { PAGE_LANGUAGE } from '../app/language.ts'
import { Link } from '../app/link.tsx'
import type { EntityNameFragment } from '../generated/graphql.ts'
import { SampleBadge } from './sample-badge.tsx'

/** The page of a thing. */
export const entityPath = (id: string): string => `/entity/${id}`

/** The name of a thing in its language, marked if it is made up. */
export function EntityName({ node }: { node: EntityNameFragment }) {
  return (
    <>
      <span lang={PAGE_LANGUAGE[node.nameLanguage]}>{node.name}</span>
      {node.dataset.sample && (
        <>
          {' '}
          <SampleBadge />
        </>
      )}
    </>
  )
}

/** The same, leading to its page. */
export function EntityLink({ node }: { node: EntityNameFragment }) {
  return (
    <span className="entity-link">
      <Link to={entityPath(node.id)} lang={PAGE_LANGUAGE[node.nameLanguage]}>
        {node.name}
      </Link>
      {node.dataset.sample && (
        <>
          {' '}
          <SampleBadge />
        </>
      )}
    </span>
  )
}
