import { useRef } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { changeQuery, useLanguage, useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { FlowLinksDocument } from '../../generated/graphql.ts'
import { type Column, DataTable, plainTable } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { FlowBars } from './flow-bars.tsx'
import { FlowDrawing, links, named } from './flow-drawing.tsx'
import { layoutOf, type Ribbon } from './flow-layout.ts'
import { type Flow, flowOf } from './flow-numbers.ts'
import { usePartners } from './partners.ts'
import { MATRIX } from './texts.ts'
import type { View } from './view.ts'

function Shown({ flow }: { flow: Flow }) {
  const say = useTexts(MATRIX)
  const drawing = useRef<SVGSVGElement>(null)
  const layout = layoutOf(flow)
  const { query } = useLocation()
  const known = flow.columns.flat()
  const followed = known.find(({ id }) => id === query.get('follow'))
  const follow = (id: string | undefined) =>
    changeQuery({ follow: id === followed?.id ? undefined : id }, { replace: true })
  const columns: readonly Column<Ribbon>[] = [
    { head: say.from, value: ({ from }) => from.name },
    { head: say.to, value: ({ to }) => named(to) },
    {
      head: say.count,
      value: ({ value }) => Math.round(value * 100) / 100,
      show: ({ value }) => links(value),
    },
  ]
  const heads = [say.flowHeads.goal, say.flowHeads.sdg, say.flowHeads.partner]
  return (
    <>
      <p>{say.flowCounts(links(flow.total))}</p>
      <p className="quiet">
        {say.flowShares} {say.flowRepeat} {flow.undivided > 0 && say.tooMany}
      </p>
      <div className="choices-line">
        <label>
          {say.follow}{' '}
          <select value={followed?.id ?? ''} onChange={({ target }) => follow(target.value || undefined)}>
            <option value="">{say.followAll}</option>
            {flow.columns.slice(1).map((nodes, index) => (
              <optgroup key={heads[index]} label={heads[index]}>
                {nodes.map(node => (
                  <option key={node.id} value={node.id}>
                    {node.long ?? named(node)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>{' '}
        <span role="status">{followed && say.followed(named(followed), links(followed.value))}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard */}
      <div className="flow-frame" role="group" aria-label={say.flowTitle} tabIndex={0}>
        <FlowDrawing
          ref={drawing}
          layout={layout}
          label={say.flowDrawing(links(flow.total))}
          followed={followed?.id}
          onFollow={follow}
        />
      </div>
      <FlowBars flow={flow} layout={layout} followed={followed?.id} onFollow={follow} />
      <ExportMenu
        name="flow"
        drawing={() => drawing.current}
        table={() => plainTable(columns, layout.ribbons)}
        json={() => flow}
      />
      <details className="flow-table">
        <summary>{say.flowRows(layout.ribbons.length)}</summary>
        <DataTable
          caption={say.flowTable}
          captionUnseen
          columns={columns}
          rows={layout.ribbons}
          rowKey={({ from, to }) => `${from.id} ${to.id}`}
        />
      </details>
    </>
  )
}

type FlowSectionProps = { readonly strategy: string; readonly view: View }

/** Strategy, goals, SDG goals and partners, and how many links run between them. */
export function FlowSection({ strategy, view }: FlowSectionProps) {
  const say = useTexts(MATRIX)
  const language = API_LANGUAGE[useLanguage()]
  const answer = useAnswer(FlowLinksDocument, { strategy, language })
  const partners = usePartners(strategy, view.partners)
  return (
    <Answered answer={answer}>
      {data => (
        <Answered answer={partners}>
          {byInitiative => {
            const flow = flowOf(data, byInitiative, say)
            if (!flow) return <Nothing>{say.unknownStrategy(strategy)}</Nothing>
            return flow.total === 0 ? <Nothing>{say.none}</Nothing> : <Shown flow={flow} />
          }}
        </Answered>
      )}
    </Answered>
  )
}
