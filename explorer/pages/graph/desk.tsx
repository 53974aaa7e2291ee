import { useMemo, useRef, useState } from 'react'
import { Refused } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useTexts } from '../../app/texts.ts'
import { GraphColorsDocument } from '../../generated/graphql.ts'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { Nothing } from '../../parts/state-notice.tsx'
import { ViewActions } from '../../parts/view-actions.tsx'
import { ENTITY } from '../../words/entity.ts'
import { FRAME } from '../../words/frame.ts'
import { REFUSALS } from '../../words/refusals.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { colorOf } from './color.ts'
import { Drawing } from './drawing.tsx'
import { GraphTitle } from './graph-title.tsx'
import type { Actions } from './item.tsx'
import { Legend } from './legend.tsx'
import { ThingList } from './list.tsx'
import { MOST_ELEMENTS, pruned, type Scene, sceneOf } from './scene.ts'
import { GRAPH } from './texts.ts'
import { AT_ONCE, Tools } from './tools.tsx'
import { useKnown } from './use-known.ts'
import { textOf, type useSteps } from './use-steps.ts'
import {
  collapse,
  expand,
  fold,
  isAround,
  only,
  open,
  queryOf,
  remove,
  toggleType,
  type View,
} from './view.ts'
import { Why } from './why.tsx'
import { linkTable, plainGraph } from './written.ts'

const NOTHING: Scene = { things: [], links: [], types: [], cut: [] }

type DeskProps = { readonly view: View; readonly steps: ReturnType<typeof useSteps> }

/** The drawing with its legend, and beside it the reasons of a line, what can be done, and the same as a list. */
export function Desk({ view, steps }: DeskProps) {
  const say = useTexts(GRAPH)
  const frame = useTexts(FRAME)
  const refused = useTexts(REFUSALS)
  const types = useTexts(ENTITY).types
  const ways = useTexts(RELATIONSHIP).ways
  const [atOnce, setAtOnce] = useState(AT_ONCE)
  const { known, unknown, loading, failed } = useKnown(view)
  const shown = textOf(view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looking at something changes nothing that is drawn
  const all = useMemo(() => sceneOf(view, known), [shown, known])
  // A link is drawn at once, as it was left, and not in the order in which the answers come in.
  const isReady = useRef(false)
  isReady.current ||= !loading
  const scene = isReady.current ? all : NOTHING
  const drawing = useRef<SVGSVGElement>(null)
  const answer = useAnswer(GraphColorsDocument, {})
  const colors = new Map(answer.data?.sdgGoals.nodes.map(({ id, color }) => [id, color]))

  const actions: Actions = {
    focus: steps.focus,
    follow: steps.why,
    open: opened => steps.step(open(view, opened)),
    collapse: (id, kind) => steps.step(pruned(collapse(view, id, kind), known)),
    expand: id => steps.step(isAround(view, id) ? pruned(fold(view, id), known) : expand(view, id)),
    remove: id => steps.step(pruned(remove(view, id), known)),
    only: id => steps.step(only(view, id)),
  }
  const { things, links, cut } = scene
  const isEmpty = things.length === 0
  const named = new Map(things.map(thing => [thing.id, thing]))
  const link = links.find(({ key }) => key === view.why)
  const [from, to] = [named.get(link?.from ?? ''), named.get(link?.to ?? '')]

  return (
    <div className="graph-desk">
      <div className="graph-stage">
        <div className="graph-top">
          <GraphTitle view={view} known={known} />
          <p role="status" className="graph-state">
            {loading && say.opening}
            {!loading && !(failed && isEmpty) && say.state(things.length, links.length)}
          </p>
        </div>
        {view.broken.map(text => (
          <p key={text} className="graph-warning">
            {say.broken(text)}
          </p>
        ))}
        {unknown.map(id => (
          <p key={id} className="graph-warning">
            {say.unknown(id)}
          </p>
        ))}
        {failed?.error instanceof Refused && (
          <div role="alert" className="graph-warning">
            <p>
              {frame.failed} {refused(failed.error)}
            </p>
            <button type="button" onClick={failed.retry}>
              {frame.retry}
            </button>
          </div>
        )}
        {cut.length > 0 && (
          <p className="graph-warning">
            {say.cut(MOST_ELEMENTS, cut.map(({ type, count }) => say.cutOf(types[type], count)).join('・'))}
          </p>
        )}
        {isEmpty && !loading && !failed && <Nothing>{say.nothingLeft}</Nothing>}
        <Drawing
          scene={scene}
          view={view}
          colors={colors}
          isAsking={loading}
          onFocus={actions.focus}
          onExpand={id => !isAround(view, id) && actions.expand(id)}
          onFollow={actions.follow}
          ref={drawing}
        />
        <Legend scene={scene} off={view.off} onToggle={type => steps.step(toggleType(view, type))} />
      </div>
      <div className="graph-side">
        {link && from && to && (
          <Why
            link={link}
            from={from}
            to={to}
            colorOf={id => colorOf(id, colors)}
            onClose={() => steps.why(undefined)}
          />
        )}
        <Tools view={view} steps={steps} scene={scene} atOnce={atOnce} onAtOnce={setAtOnce} />
        <ThingList
          scene={scene}
          view={view}
          colors={colors}
          atOnce={atOnce}
          actions={actions}
          isAsking={loading}
        />
        {!isEmpty && (
          <p className="graph-note">
            {say.widths} <span className="graph-fingers">{say.fingers}</span> {view.way.length > 1 && say.way}
          </p>
        )}
        {view.way.length > 1 && (
          <button
            type="button"
            onClick={() => steps.step({ ...view, ids: [...new Set([...view.way, ...view.ids])], way: [] })}
          >
            {say.endWay}
          </button>
        )}
        {!isEmpty && <ViewActions title={say.title} embed={`graph${window.location.search}`} />}
        {!isEmpty && (
          <ExportMenu
            name="tsunagu-graph"
            drawing={() => drawing.current}
            graph={() => plainGraph(scene)}
            table={() => linkTable(scene, say.columns, types, one => ways[`${one.relationship} OUTGOING`])}
            json={() => ({ view: queryOf(view), ...plainGraph(scene) })}
          />
        )}
      </div>
    </div>
  )
}
