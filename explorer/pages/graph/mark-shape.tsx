import type { EntityType } from '../../words/entity-type.ts'
import { MARKS } from './mark.ts'

type MarkShapeProps = { readonly type: EntityType; readonly color?: string; readonly sample?: boolean }

/** The mark of a type: its shape; the colour of its family, or that of an SDG goal; dashed where made up. */
export function MarkShape({ type, color, sample = false }: MarkShapeProps) {
  const { family, shape } = MARKS[type]
  return (
    <path
      className={`mark ${family}${sample ? ' made-up' : ''}`}
      d={shape}
      style={color === undefined ? undefined : { fill: color }}
    />
  )
}

/** The same within a line of text. */
export function MarkInText(props: MarkShapeProps) {
  return (
    <svg className="mark-in-text" viewBox="-13 -13 26 26" aria-hidden="true">
      <MarkShape {...props} />
    </svg>
  )
}
