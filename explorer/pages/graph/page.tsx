import './graph.css'
import { useMemo, useState } from 'react'
import { useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Beginnings } from './beginnings.tsx'
import { Desk } from './desk.tsx'
import { GRAPH } from './texts.ts'
import { AT_ONCE, Tools } from './tools.tsx'
import { useSteps } from './use-steps.ts'
import { add, viewOf } from './view.ts'

/**
 * Things and their links, opened step by step: `id` what stands for itself, `open` the kinds that were opened,
 * `removed`, `off` the types that are hidden, `focus`, and `way` a path that is pointed out.
 */
export default function GraphPage() {
  const say = useTexts(GRAPH)
  const location = useLocation()
  const view = useMemo(() => viewOf(location), [location])
  const steps = useSteps(view)
  const [atOnce, setAtOnce] = useState(AT_ONCE)
  const isEmpty = view.ids.length + view.way.length === 0
  const isBegun = !isEmpty || steps.canUndo
  return (
    <div className="graph">
      <PageTitle>{say.title}</PageTitle>
      <p>{say.lead}</p>
      <div className="graph-head">
        <SearchBox label={isEmpty ? say.start : say.add} onChoose={id => steps.step(add(view, id))} />
        {isBegun && <Tools view={view} steps={steps} atOnce={atOnce} onAtOnce={setAtOnce} />}
      </div>
      {view.broken.map(text => (
        <p key={text} className="graph-warning">
          {say.broken(text)}
        </p>
      ))}
      {isBegun ? <Desk view={view} steps={steps} atOnce={atOnce} /> : <Beginnings />}
    </div>
  )
}
