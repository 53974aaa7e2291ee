import { useState } from 'react'
import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { Choice } from '../../parts/choice.tsx'
import { Combobox } from '../../parts/combobox.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { sdgCode } from '../../words/entity-type.ts'
import type { Scene } from './scene.ts'
import { GRAPH } from './texts.ts'
import type { useSteps } from './use-steps.ts'
import { add, type Layout, type View } from './view.ts'

const CHOICES = [10, 20, 50, 100]
/** How many neighbours are opened at once if nothing else is chosen. */
export const AT_ONCE = 20
const LAYOUTS: readonly Layout[] = ['layers', 'free']
/** So many things are offered where several have a word. */
const FOUND = 8

type ToolsProps = {
  readonly view: View
  readonly steps: ReturnType<typeof useSteps>
  readonly scene: Scene
  readonly atOnce: number
  readonly onAtOnce: (count: number) => void
}

/** Finds a thing among those that are drawn. */
function Find({ scene, onFind }: { scene: Scene; onFind: (id: string) => void }) {
  const say = useTexts(GRAPH)
  const [text, setText] = useState('')
  const wanted = text.trim().toLowerCase()
  const has = ({ id, name }: { readonly id: string; readonly name: string }) =>
    `${sdgCode(id)} ${name}`.toLowerCase().includes(wanted)
  const nodes = wanted === '' ? [] : scene.things.map(({ node }) => node).filter(has)
  return (
    <Combobox
      label={say.find}
      text={text}
      onText={setText}
      options={[{ nodes: nodes.slice(0, FOUND) }]}
      onChoose={id => {
        setText('')
        onFind(id)
      }}
    />
  )
}

/** What is done with the view as a whole. */
export function Tools({ view, steps, scene, atOnce, onAtOnce }: ToolsProps) {
  const say = useTexts(GRAPH)
  return (
    <div className="graph-tools">
      <SearchBox label={say.add} onChoose={id => steps.step(add(view, id))} />
      <Find scene={scene} onFind={steps.focus} />
      <button type="button" aria-disabled={!steps.canUndo} onClick={steps.undo}>
        {say.undo}
      </button>
      <Choice
        label={say.layout}
        words={LAYOUTS}
        names={say.layouts}
        chosen={view.layout}
        onChoose={layout => changeQuery({ layout: layout === 'free' ? layout : undefined })}
      />
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
