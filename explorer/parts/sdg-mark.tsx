import { PAGE_LANGUAGE } from '../app/language.ts'
import { Link } from '../app/link.tsx'
import type { SdgGoalMarkFragment, SdgTargetMarkFragment } from '../generated/graphql.ts'
import { entityPath } from './entity-link.tsx'

type Sdg = SdgGoalMarkFragment | SdgTargetMarkFragment

/** The colour of an SDG goal as a mark: a swatch with an outline, never the colour of text. */
export function SdgSwatch({ color }: { color: string }) {
  return <span className="sdg-swatch" aria-hidden="true" style={{ backgroundColor: color }} />
}

/** Swatch and number, with the name for those who point or listen. */
export function SdgMark({ sdg }: { sdg: Sdg }) {
  return (
    <Link to={entityPath(sdg.id)} className="sdg-mark" title={`SDG ${sdg.code} ${sdg.name}`}>
      <SdgSwatch color={sdg.color} />
      <span className="unseen">SDG </span>
      {sdg.code}
      <span className="unseen" lang={PAGE_LANGUAGE[sdg.nameLanguage]}>
        {' '}
        {sdg.name}
      </span>
    </Link>
  )
}

/** Marks in a row, as a list. */
export function SdgMarks({ sdgs }: { sdgs: readonly Sdg[] }) {
  if (sdgs.length === 0) return null
  return (
    <ul className="sdg-marks">
      {sdgs.map(sdg => (
        <li key={sdg.id}>
          <SdgMark sdg={sdg} />
        </li>
      ))}
    </ul>
  )
}
