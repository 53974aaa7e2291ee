import type { PlainTable } from '../../parts/export/csv.ts'
import type { PlainGraph } from '../../parts/export/graphml.ts'
import type { EntityType } from '../../words/entity-type.ts'
import type { Scene, Thing } from './scene.ts'
import type { GRAPH } from './texts.ts'

type Columns = (typeof GRAPH)['ja']['columns']

/** What is shown as a table: a row for each link, and one for each thing that has none. */
export const linkTable = (
  { things, links }: Scene,
  columns: Columns,
  types: Readonly<Record<EntityType, string>>,
  wayOf: (link: Scene['links'][number]) => string,
): PlainTable => {
  const named = new Map(things.map(thing => [thing.id, thing]))
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  const cells = (thing: Thing | undefined) =>
    thing ? [thing.node.name, thing.id, types[thing.type]] : [null, null, null]
  return {
    head: [
      columns.from,
      columns.fromId,
      columns.fromType,
      columns.relationship,
      columns.to,
      columns.toId,
      columns.toType,
      columns.strength,
      columns.confidence,
    ],
    rows: [
      ...links.map(link => [
        ...cells(named.get(link.from)),
        wayOf(link),
        ...cells(named.get(link.to)),
        link.strength,
        link.confidence,
      ]),
      ...things
        .filter(({ id }) => !linked.has(id))
        .map(thing => [...cells(thing), null, ...cells(undefined), null, null]),
    ],
  }
}

/** What is shown as nodes and edges. */
export const plainGraph = ({ things, links }: Scene): PlainGraph => ({
  nodes: things.map(({ id, type, node }) => ({ id, type, name: node.name, sample: node.dataset.sample })),
  edges: links.map(({ from, to, relationship, strength, confidence }) => ({
    from,
    to,
    relationship,
    strength,
    confidence,
  })),
})
