import type { EntityType } from '../../words/entity-type.ts'
import type { Link, Scene, Thing } from './scene.ts'

/** The layers of a drawing from left to right: learnt once, they are the same in every view. */
export const LAYERS = ['plan', 'measures', 'work', 'sdgs', 'who'] as const

export type Layer = (typeof LAYERS)[number]

const LAYER_OF: Readonly<Partial<Record<EntityType, Layer>>> = {
  STRATEGY: 'plan',
  STRATEGIC_GOAL: 'plan',
  POLICY_MEASURE: 'measures',
  LEADING_PROJECT: 'measures',
  INDICATOR: 'measures',
  INDICATOR_VALUE: 'measures',
  INITIATIVE: 'work',
  BUDGET: 'work',
  EVALUATION: 'work',
  EVALUATION_SCALE: 'work',
  SDG_GOAL: 'sdgs',
  SDG_TARGET: 'sdgs',
  SDG_INDICATOR: 'sdgs',
}

export const layerOf = (type: EntityType): Layer => LAYER_OF[type] ?? 'who'

/** Where a thing stands: its layer, its row from the middle, and how deep it lies in what it is a part of. */
export type Spot = { readonly layer: number; readonly row: number; readonly depth: number }

/** A thing with its parts below it: they are placed together. */
type Block = { readonly thing: Thing; readonly parts: readonly Block[] }

const SWEEPS = 6

const layerIndex = ({ type }: Thing) => LAYERS.indexOf(layerOf(type))

/** The thing of which another of the same layer is a part, by id: the plan or a record says so. */
export const parentsOf = ({
  things,
  links,
}: Pick<Scene, 'things' | 'links'>): ReadonlyMap<string, string> => {
  const named = new Map(things.map(thing => [thing.id, thing]))
  const parents = new Map<string, string>()
  for (const { from, to, relationship } of links) {
    const [part, whole] = [named.get(from), named.get(to)]
    if (!part || !whole || parents.has(from)) continue
    const belongs = ['PART_OF', 'MADE_BY', 'RAISED_BY', 'VALUE_OF'].includes(relationship)
    if (belongs && layerIndex(part) === layerIndex(whole)) parents.set(from, to)
  }
  return parents
}

const sizeOf = ({ parts }: Block): number => parts.reduce((sum, part) => sum + sizeOf(part), 1)

/** The things of a block from top to bottom, with their depth. */
const rowsOf = (block: Block, depth = 0): readonly (readonly [Thing, number])[] => [
  [block.thing, depth],
  ...block.parts.flatMap(part => rowsOf(part, depth + 1)),
]

const blocksOf = (things: readonly Thing[], parents: ReadonlyMap<string, string>): readonly Block[] => {
  const there = new Set(things.map(({ id }) => id))
  const isRoot = ({ id }: Thing) => !there.has(parents.get(id) ?? '')
  const block = (thing: Thing): Block => ({
    thing,
    parts: things.filter(({ id }) => parents.get(id) === thing.id).map(block),
  })
  return things.filter(isRoot).map(block)
}

const neighbors = (links: readonly Link[]): ReadonlyMap<string, readonly string[]> => {
  const by = new Map<string, string[]>()
  const add = (a: string, b: string) => by.set(a, [...(by.get(a) ?? []), b])
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  return by
}

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Each row, beginning so that the middle of all is the middle of the drawing. */
const inRows = (blocks: readonly Block[], layer: number): readonly (readonly [string, Spot])[] => {
  const rows = blocks.flatMap(block => rowsOf(block))
  const top = -Math.floor((rows.length - 1) / 2)
  return rows.map(([{ id }, depth], index) => [id, { layer, row: top + index, depth }])
}

/** A first view: things that are joined stand at about the same height, by sweeps to and fro without chance. */
const arrange = (things: readonly Thing[], links: readonly Link[], parents: ReadonlyMap<string, string>) => {
  const joined = neighbors(links)
  const columns = LAYERS.map((_, layer) =>
    blocksOf(
      things.filter(thing => layerIndex(thing) === layer),
      parents,
    ),
  )
  const spots = new Map(columns.flatMap((blocks, layer) => inRows(blocks, layer)))
  const heightOf = (block: Block, layer: number) => {
    const heights = rowsOf(block).flatMap(([{ id }]) =>
      (joined.get(id) ?? []).flatMap(other => {
        const spot = spots.get(other)
        return spot && spot.layer !== layer ? spot.row : []
      }),
    )
    return mean(heights) ?? spots.get(block.thing.id)?.row ?? 0
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = sweep % 2 === 0 ? columns.keys() : [...columns.keys()].reverse()
    for (const layer of order) {
      const blocks = columns[layer] ?? []
      const heights = new Map(blocks.map(block => [block, heightOf(block, layer)]))
      columns[layer] = [...blocks].sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0))
      for (const [id, spot] of inRows(columns[layer] ?? [], layer)) spots.set(id, spot)
    }
  }
  return spots
}

/** The free row nearest to a wanted one that has so many free rows from there on. */
const freeRow = (taken: ReadonlySet<number>, wanted: number, size: number): number => {
  const isFree = (row: number) =>
    Array.from({ length: size }, (_, index) => row + index).every(one => !taken.has(one))
  for (let away = 0; ; away += 1) {
    if (isFree(wanted + away)) return wanted + away
    if (isFree(wanted - away)) return wanted - away
  }
}

/** Adds things to what stands already, without moving any of it: each to the free row nearest to what it is joined to. */
const addTo = (
  spots: Map<string, Spot>,
  fresh: readonly Thing[],
  links: readonly Link[],
  parents: ReadonlyMap<string, string>,
) => {
  const joined = neighbors(links)
  for (const layer of LAYERS.keys()) {
    const taken = new Set([...spots.values()].filter(spot => spot.layer === layer).map(({ row }) => row))
    const wanted = (block: Block) => {
      const parent = spots.get(parents.get(block.thing.id) ?? '')
      if (parent) return parent.row + 1
      const heights = (joined.get(block.thing.id) ?? []).flatMap(id => spots.get(id)?.row ?? [])
      return Math.round(mean(heights) ?? spots.get(block.thing.by ?? '')?.row ?? 0)
    }
    const blocks = blocksOf(
      fresh.filter(thing => layerIndex(thing) === layer),
      parents,
    )
    const first = mean(blocks.map(wanted)) ?? 0
    for (const [index, block] of blocks.entries()) {
      // Those opened from one thing stand around its height in their order.
      const spread = blocks.length > 1 ? Math.round(first + index - (blocks.length - 1) / 2) : wanted(block)
      const size = sizeOf(block)
      const row = freeRow(taken, spread, size)
      const depth = (spots.get(parents.get(block.thing.id) ?? '')?.depth ?? -1) + 1
      for (const [at, [{ id }, below]] of rowsOf(block).entries()) {
        spots.set(id, { layer, row: row + at, depth: depth + below })
        taken.add(row + at)
      }
    }
  }
}

/**
 * Gives a place to every thing of a scene that has none. What a view begins with is arranged as a whole, and
 * each thing opened afterwards is added in its order: so the same address looks the same on every machine,
 * and nothing that was seen moves.
 */
export const placeInLayers = (spots: Map<string, Spot>, scene: Scene): readonly string[] => {
  const parents = parentsOf(scene)
  const fresh = scene.things.filter(({ id }) => !spots.has(id))
  const isFirst = spots.size === 0
  const groups = grouped(fresh)
  for (const [index, things] of [...groups.values()].entries())
    if (isFirst && index === 0)
      for (const [id, spot] of arrange(things, scene.links, parents)) spots.set(id, spot)
    else addTo(spots, things, scene.links, parents)
  return fresh.map(({ id }) => id)
}

const grouped = (things: readonly Thing[]): ReadonlyMap<number, readonly Thing[]> => {
  const groups = new Map<number, Thing[]>()
  for (const thing of things) groups.set(thing.group, [...(groups.get(thing.group) ?? []), thing])
  return groups
}
