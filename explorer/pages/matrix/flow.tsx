import { useRef } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { FlowLinksDocument } from '../../generated/graphql.ts'
import { type Column, DataTable, plainTable } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { FlowDrawing, links } from './flow-drawing.tsx'
import { layoutOf, type Ribbon } from './flow-layout.ts'
import { type Flow, flowOf } from './flow-numbers.ts'
import { usePartners } from './partners.ts'
import { MATRIX } from './texts.ts'
import type { View } from './view.ts'

function Shown({ flow }: { flow: Flow }) {
  const say = useTexts(MATRIX)
  const drawing = useRef<SVGSVGElement>(null)
  const layout = layoutOf(flow)
  const columns: readonly Column<Ribbon>[] = [
    { head: say.from, value: ({ from }) => from.name },
    { head: say.to, value: ({ to }) => (to.madeUp ? `${to.name} (${to.madeUp})` : to.name) },
    {
      head: say.count,
      value: ({ value }) => Math.round(value * 100) / 100,
      show: ({ value }) => links(value),
    },
  ]
  return (
    <>
      <p>{say.flowCounts(links(flow.total))}</p>
      <p className="quiet">
        {say.flowShares} {say.flowRepeat} {flow.undivided > 0 && say.tooMany}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard */}
      <div className="flow-frame" role="group" aria-label={say.flowTitle} tabIndex={0}>
        <FlowDrawing ref={drawing} layout={layout} label={say.flowDrawing(links(flow.total))} />
      </div>
      <ExportMenu
        name="flow"
        drawing={() => drawing.current}
        table={() => plainTable(columns, layout.ribbons)}
        json={() => flow}
      />
      <h2>{say.flowTable}</h2>
      <DataTable
        caption={say.flowTable}
        captionUnseen
        columns={columns}
        rows={layout.ribbons}
        rowKey={({ from, to }) => `${from.id} ${to.id}`}
      />
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
