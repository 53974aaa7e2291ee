import './graph.css'
import { useMemo } from 'react'
import { useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Beginnings } from './beginnings.tsx'
import { Desk } from './desk.tsx'
import { GRAPH } from './texts.ts'
import { useSteps } from './use-steps.ts'
import { expand, viewOf } from './view.ts'

/**
 * Things and their links, opened step by step: `around` a thing with its strongest links, `id` what stands for
 * itself, `open` the kinds that were opened, `removed`, `off` the types that are hidden, `focus`, `why` the link
 * whose reasons are read, and `way` a path that is pointed out.
 */
export default function GraphPage() {
  const say = useTexts(GRAPH)
  const location = useLocation()
  const view = useMemo(() => viewOf(location), [location])
  const steps = useSteps(view)
  const isEmpty = view.ids.length + view.way.length + view.around.length === 0
  if (!isEmpty || steps.canUndo)
    return (
      <div className="graph">
        <Desk view={view} steps={steps} />
      </div>
    )
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <p>{say.lead}</p>
      <SearchBox label={say.start} onChoose={id => steps.step(expand(view, id))} />
      {view.broken.map(text => (
        <p key={text} className="graph-warning">
          {say.broken(text)}
        </p>
      ))}
      <Beginnings />
    </>
  )
}
