import { PAGE_LANGUAGE } from '../app/language.ts'
import { Link } from '../app/link.tsx'
import type { EntityNameFragment } from '../generated/graphql.ts'
import { sdgCode, typeOf } from '../words/entity-type.ts'
import { SampleBadge, saysSample } from './sample-badge.tsx'

/** The page of a thing. */
export const entityPath = (id: string): string => `/entity/${id}`

/** The name of a thing in its language, an SDG after its code, marked if it is made up. */
export function EntityName({ node }: { node: EntityNameFragment }) {
  return (
    <>
      <NameText node={node} />
      <Mark node={node} />
    </>
  )
}

/** The same, leading to its page. */
export function EntityLink({ node }: { node: EntityNameFragment }) {
  return (
    <span className="entity-link">
      <Link to={entityPath(node.id)}>
        <NameText node={node} />
      </Link>
      <Mark node={node} />
    </span>
  )
}

function NameText({ node: { id, name, nameLanguage } }: { node: EntityNameFragment }) {
  return (
    <>
      {id.startsWith('sdg:') && <span className="number">{sdgCode(id)} </span>}
      <span lang={PAGE_LANGUAGE[nameLanguage]}>{name}</span>
    </>
  )
}

function Mark({ node }: { node: EntityNameFragment }) {
  // A capability is a word by which needs and offers meet, and true of real ones too.
  if (!node.dataset.sample || saysSample(node.name) || typeOf(node.id) === 'CAPABILITY') return null
  return (
    <>
      {' '}
      <SampleBadge />
    </>
  )
}
