import { lineWidth } from '../../parts/line-width.ts'
import type { Link } from './scene.ts'

/** A thin line for what a plan or record states, and from the weakest judgement to the strongest ever wider ones. */
const widthOf = ({ strength }: Link) => (strength === null ? 1 : lineWidth(strength))

type DrawnLinkProps = {
  readonly link: Link
  readonly title: string
  readonly isStep: boolean
  readonly isNear: boolean
  readonly isAside: boolean
  readonly isFollowed: boolean
  readonly onFollow: (key: string) => void
}

/** A link as a line: made up, hindering, followed can be told apart without colours. */
export function DrawnLink({ link, title, isStep, isNear, isAside, isFollowed, onFollow }: DrawnLinkProps) {
  const classes = [
    'graph-link',
    link.strength === null && 'stated',
    link.isSample && 'made-up',
    (link.score ?? 0) < 0 && 'hinders',
    isStep && 'on-way',
    isNear && 'near',
    isAside && 'aside',
    isFollowed && 'followed',
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from screen readers; the list has the same as a button
    <g
      className={classes.filter(Boolean).join(' ')}
      data-from={link.from}
      data-to={link.to}
      onClick={() => onFollow(link.key)}
    >
      <title>{title}</title>
      <path className="graph-link-reach" />
      <path className="graph-line" strokeWidth={widthOf(link) + (isStep ? 1.5 : 0)} />
      {(isFollowed || link.score !== null) && (
        <g data-middle="">
          {isFollowed ? (
            <path data-knot="" className="graph-knot" d="M-8,0L0,-8L8,0L0,8Z" />
          ) : (
            <text className="graph-sign-mark" y={4}>
              {(link.score ?? 0) < 0 ? '−' : '＋'}
            </text>
          )}
        </g>
      )}
    </g>
  )
}
