import { useTexts } from '../../app/texts.ts'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import { links, named } from './flow-drawing.tsx'
import { bandsThrough, type FlowLayout } from './flow-layout.ts'
import type { Flow } from './flow-numbers.ts'
import { MATRIX } from './texts.ts'

type FlowBarsProps = {
  readonly flow: Flow
  readonly layout: FlowLayout
  readonly followed: string | undefined
  readonly onFollow: (id: string) => void
}

/** The flow where the drawing has no room: each column as bars, those lit that what is followed runs through. */
export function FlowBars({ flow, layout, followed, onFollow }: FlowBarsProps) {
  const say = useTexts(MATRIX)
  const heads = [say.flowHeads.goal, say.flowHeads.sdg, say.flowHeads.partner]
  const lit = bandsThrough(layout.ribbons, followed)
  const through = lit && new Set([followed, ...[...lit].flatMap(({ from, to }) => [from.id, to.id])])
  return (
    <div className="flow-bars">
      {flow.columns.slice(1).map((nodes, index) => (
        <section key={heads[index]} aria-label={heads[index]}>
          <h2>{heads[index]}</h2>
          <ul className="plain">
            {nodes.map(node => (
              <li key={node.id} data-lit={through?.has(node.id)}>
                <button type="button" aria-pressed={node.id === followed} onClick={() => onFollow(node.id)}>
                  {node.color && <SdgSwatch color={node.color} />}
                  <span>{node.long ?? named(node)}</span>
                  <span className="number">{links(node.value)}</span>
                </button>
                <span
                  className={node.madeUp ? 'flow-bar made-up' : 'flow-bar'}
                  aria-hidden="true"
                  style={{ inlineSize: `${(100 * node.value) / Math.max(flow.total, 1)}%` }}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
