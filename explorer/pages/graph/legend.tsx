import { useTexts } from '../../app/texts.ts'
import { ENTITY } from '../../words/entity.ts'
import type { EntityType } from '../../words/entity-type.ts'
import { MARKS } from './mark.ts'
import { MarkInText } from './mark-shape.tsx'
import type { Scene } from './scene.ts'
import { GRAPH } from './texts.ts'

/** Types in the order of the legend, as in a plan: from the strategy to those who deliver it. */
export const typeOrder = (type: EntityType): number => Object.keys(MARKS).indexOf(type)

type LegendProps = {
  readonly scene: Scene
  readonly off: readonly EntityType[]
  readonly onToggle: (type: EntityType) => void
}

/** What the marks mean, how many there are of each, and which are shown: the legend is the filter. */
export function Legend({ scene, off, onToggle }: LegendProps) {
  const say = useTexts(GRAPH)
  const names = useTexts(ENTITY).types
  const counts = new Map(scene.types.map(({ type, count }) => [type, count]))
  const types = [...new Set([...counts.keys(), ...off])].sort((a, b) => typeOrder(a) - typeOrder(b))
  return (
    <fieldset className="graph-legend">
      <legend>{say.legend}</legend>
      {types.map(type => (
        <button key={type} type="button" aria-pressed={!off.includes(type)} onClick={() => onToggle(type)}>
          <MarkInText type={type} />
          <span>{names[type]}</span> <span className="number quiet">{counts.get(type) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  )
}
