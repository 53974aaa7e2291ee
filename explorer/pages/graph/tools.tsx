import { useTexts } from '../../app/texts.ts'
import { GRAPH } from './texts.ts'
import type { useSteps } from './use-steps.ts'
import type { View } from './view.ts'

const CHOICES = [10, 20, 50, 100]
/** How many neighbours are opened at once if nothing else is chosen. */
export const AT_ONCE = 20

type ToolsProps = {
  readonly view: View
  readonly steps: ReturnType<typeof useSteps>
  readonly atOnce: number
  readonly onAtOnce: (count: number) => void
}

/** What is done with the view as a whole. */
export function Tools({ view, steps, atOnce, onAtOnce }: ToolsProps) {
  const say = useTexts(GRAPH)
  return (
    <div className="graph-tools">
      <button type="button" aria-disabled={!steps.canUndo} onClick={steps.undo}>
        {say.undo}
      </button>
      <label>
        {say.atOnce}{' '}
        <select value={atOnce} onChange={({ target }) => onAtOnce(Number(target.value))}>
          {CHOICES.map(count => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      {view.removed.length > 0 && (
        <span>
          {say.removed(view.removed.length)}{' '}
          <button type="button" onClick={() => steps.step({ ...view, removed: [] })}>
            {say.restore}
          </button>
        </span>
      )}
    </div>
  )
}
