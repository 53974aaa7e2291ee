import type { GraphAroundQuery, GraphLinkFragment, GraphThingFragment } from '../../generated/graphql.ts'
import { type EntityType, typeOf } from '../../words/entity-type.ts'
import type { LinkKind } from '../../words/relationship.ts'
import { kindKey, type Opened, type View } from './view.ts'

/** What is known of a thing: itself, and its first links unless it came as a neighbour. */
export type Node = GraphThingFragment & { readonly neighbors?: { readonly edges: readonly Neighbor[] } }

export type KnownLink = GraphAroundQuery['neighborhood']['edges'][number]

/** A thing that is shown. */
export type Thing = {
  readonly id: string
  readonly type: EntityType
  readonly node: Node
  /** From what it was opened; undefined: it stands for itself. */
  readonly by: string | undefined
  /** With what it came: 0 for what a view begins with, then one number for each thing or kind that was opened. */
  readonly group: number
}

/** A link that is shown; a participation or membership is one, from the organisation to where it takes part. */
export type Link = {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly relationship: LinkKind
  readonly strength: number | null
  readonly confidence: number | null
  /** Sign and weight of an influence, -3 to 3; null for other relationships. */
  readonly score: number | null
  /** Whether one of its ends is made up. */
  readonly isSample: boolean
}

export type Cut = { readonly type: EntityType; readonly count: number }

/** What is drawn and listed. */
export type Scene = {
  readonly things: readonly Thing[]
  readonly links: readonly Link[]
  /** How many things there are of each type, the hidden ones too. */
  readonly types: readonly Cut[]
  /** What had no room. */
  readonly cut: readonly Cut[]
}

/** What is known of the graph so far. */
export type Known = {
  readonly node: (id: string) => Node | undefined
  readonly opened: (opened: Opened) => readonly Node[]
  /** The strongest neighbours of a thing, of all kinds. */
  readonly around: (id: string) => readonly Node[]
  /** Links between things, by the thing around which they were asked for. */
  readonly linksAround: (id: string) => readonly KnownLink[]
}

/** Things and links together; more can be neither read nor drawn smoothly on an office computer. */
export const MOST_ELEMENTS = 300

const pairKey = (id: string) => id.slice(id.indexOf(':') + 1).split('@')

/** Both ends of a record that stands for a link, by its id; the last ones are those it may end at. */
const recordEnds = (id: string): readonly [LinkKind, string, readonly string[]] | undefined => {
  const [left = '', right = ''] = pairKey(id)
  if (id.startsWith('participation:')) return ['PARTICIPATES_IN', `org:${left}`, [`initiative:${right}`]]
  if (id.startsWith('membership:'))
    return ['MEMBER_OF', `org:${left}`, [`platform:${right}`, `group:${right}`]]
  return undefined
}

/** Whether neighbours of a type are records that stand for links. */
export const isRecordType = (type: EntityType): boolean => type === 'PARTICIPATION' || type === 'MEMBERSHIP'

const link = (
  from: string,
  to: string,
  { relationship, strength, confidence, score }: Omit<Link, 'key' | 'from' | 'to' | 'isSample'>,
  isSample: boolean,
): Link => ({
  key: `${from} ${relationship} ${to}`,
  from,
  to,
  relationship,
  strength,
  confidence,
  score,
  isSample,
})

type Neighbor = GraphLinkFragment & { readonly node: { readonly id: string } }

const linksOf = (
  id: string,
  edge: Neighbor,
  isShown: (id: string) => boolean,
  isSample: (id: string) => boolean,
): readonly Link[] => {
  const other = edge.node.id
  const sample = isSample(id) || isSample(other)
  if (isShown(other))
    return [edge.direction === 'OUTGOING' ? link(id, other, edge, sample) : link(other, id, edge, sample)]
  const record = recordEnds(other)
  if (!record) return []
  const [relationship, from, ends] = record
  return ends
    .filter(to => isShown(from) && isShown(to))
    .map(to =>
      link(
        from,
        to,
        { relationship, strength: null, confidence: null, score: null },
        isSample(from) || isSample(to),
      ),
    )
}

const counted = (things: readonly Thing[]): readonly Cut[] => {
  const counts = new Map<EntityType, number>()
  for (const { type } of things) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].map(([type, count]) => ({ type, count }))
}

/** All things of a view, in the order in which they came. */
const thingsOf = (view: View, known: Known): ReadonlyMap<string, Thing> => {
  const things = new Map<string, Thing>()
  let group = 0
  const show = (node: Node | undefined, by: string | undefined) => {
    const type = node && typeOf(node.id)
    if (!node || !type || things.has(node.id) || view.removed.includes(node.id)) return
    things.set(node.id, { id: node.id, type, node, by, group })
  }
  const showAround = (after: number) => {
    for (const { id } of view.around.filter(one => one.after === after)) {
      show(known.node(id), undefined)
      if (things.has(id)) for (const node of known.around(id)) show(node, id)
      group += 1
    }
  }
  for (const id of [...view.way, ...view.ids]) show(known.node(id), undefined)
  showAround(0)
  for (const [index, opened] of view.opened.entries()) {
    // What an address begins with is arranged as one.
    if (index > 0 || view.around.length > 0) group += 1
    if (things.has(opened.id)) for (const node of known.opened(opened)) show(node, opened.id)
    showAround(index + 1)
  }
  return things
}

/** What is to be drawn of a view, as far as it is known; what comes later gives way when there is no room. */
export const sceneOf = (view: View, known: Known): Scene => {
  const all = [...thingsOf(view, known).values()]
  const wanted = all.filter(({ type }) => !view.off.includes(type))
  const place = new Map(wanted.map(({ id }, index) => [id, index]))
  const samples = new Set(all.filter(({ node }) => node.dataset.sample).map(({ id }) => id))
  const links = new Map<string, Link>()
  for (const one of view.around.flatMap(({ id }) => known.linksAround(id)))
    if (place.has(one.from) && place.has(one.to)) {
      const drawn = link(one.from, one.to, one, samples.has(one.from) || samples.has(one.to))
      links.set(drawn.key, drawn)
    }
  for (const { id, node } of wanted)
    for (const edge of node.neighbors?.edges ?? [])
      for (const one of linksOf(
        id,
        edge,
        other => place.has(other),
        other => samples.has(other),
      ))
        links.set(one.key, one)

  const cost = wanted.map(() => 1)
  const placeOf = (id: string) => place.get(id) ?? 0
  for (const { from, to } of links.values()) {
    const later = Math.max(placeOf(from), placeOf(to))
    cost[later] = (cost[later] ?? 0) + 1
  }
  let room = MOST_ELEMENTS
  const end = cost.findIndex(one => {
    room -= one
    return room < 0
  })
  const shown = end < 0 ? wanted.length : end
  return {
    things: wanted.slice(0, shown),
    links: [...links.values()].filter(({ from, to }) => Math.max(placeOf(from), placeOf(to)) < shown),
    types: counted(all),
    cut: counted(wanted.slice(shown)),
  }
}

/** The same view without what was opened from things that are no longer there. */
export const pruned = (view: View, known: Known): View => {
  const things = thingsOf(view, known)
  return { ...view, opened: view.opened.filter(({ id }) => things.has(id)) }
}

export const openedKey = (opened: Opened): string => `${opened.id},${kindKey(opened)}`
