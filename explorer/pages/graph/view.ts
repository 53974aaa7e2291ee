import type { Location, Query } from '../../app/location.ts'
import type { Direction, RelationshipKind } from '../../generated/graphql.ts'
import { ENTITY } from '../../words/entity.ts'
import type { EntityType } from '../../words/entity-type.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'

/** Neighbours of one kind, as `neighborSummary` counts them. */
export type Kind = {
  readonly relationship: RelationshipKind
  readonly direction: Direction
  readonly type: EntityType
}

/** That neighbours of a kind are shown, and at most how many. */
export type Opened = Kind & { readonly id: string; readonly first: number }

/** That the strongest links of a thing are shown, and how many kinds had been opened before that. */
export type Around = { readonly id: string; readonly after: number }

/** Layers from the plan to those who deliver it, or places that the links themselves draw. */
export type Layout = 'layers' | 'free'

/** What is to be seen: the whole of it is in the address. */
export type View = {
  /** Things shown for themselves, in the order in which they came. */
  readonly ids: readonly string[]
  /** Things along a path that is pointed out, from one end to the other. */
  readonly way: readonly string[]
  /** Things that are shown with their strongest links of all kinds. */
  readonly around: readonly Around[]
  readonly opened: readonly Opened[]
  readonly removed: readonly string[]
  /** Types that the legend hides. */
  readonly off: readonly EntityType[]
  readonly focus: string | undefined
  /** The link whose reasons are open: the key of a link. */
  readonly why: string | undefined
  readonly layout: Layout
  /** Parts of the address that say nothing. */
  readonly broken: readonly string[]
}

/** The most neighbours of one kind, and things that stand for themselves, that the API gives at once. */
export const MOST = 100

export const kindKey = ({ relationship, direction, type }: Kind): string =>
  `${relationship},${direction},${type}`

const isType = (text: string): text is EntityType => Object.hasOwn(ENTITY.ja.types, text)
const isDirection = (text: string): text is Direction => text === 'OUTGOING' || text === 'INCOMING'
const isRelationship = (text: string): text is RelationshipKind =>
  Object.hasOwn(RELATIONSHIP.ja.ways, `${text} OUTGOING`)

const readOpened = (text: string): Opened | undefined => {
  const parts = text.split(',')
  const [relationship = '', direction = '', type = '', count = ''] = parts.slice(-4)
  const id = parts.slice(0, -4).join(',')
  const first = Number(count)
  const isCount = Number.isInteger(first) && first >= 1 && first <= MOST
  if (id === '' || !isRelationship(relationship) || !isDirection(direction) || !isType(type) || !isCount)
    return undefined
  return { id, relationship, direction, type, first }
}

const readAround = (text: string): Around => {
  const [, id = text, after = '0'] = /^(.+),(\d+)$/.exec(text) ?? []
  return { id, after: Number(after) }
}

const once = (list: readonly string[]): readonly string[] => [...new Set(list)].filter(text => text !== '')

/** The view that an address asks for. */
export const viewOf = ({ query }: Location): View => {
  const opened = once(query.getAll('open')).map(text => [text, readOpened(text)] as const)
  const off = once(query.getAll('off'))
  return {
    ids: once(query.getAll('id')).slice(0, MOST),
    way: once(query.getAll('way')).slice(0, MOST),
    around: once(query.getAll('around')).map(readAround),
    opened: opened.flatMap(([, one]) => one ?? []),
    removed: once(query.getAll('removed')),
    off: off.filter(isType),
    focus: query.get('focus') ?? undefined,
    why: query.get('why') ?? undefined,
    layout: query.get('layout') === 'free' ? 'free' : 'layers',
    broken: [
      ...opened.flatMap(([text, one]) => (one ? [] : [text])),
      ...off.filter(text => !isType(text)),
      ...once(query.getAll('id')).slice(MOST),
    ],
  }
}

/** The address of a view. */
export const queryOf = ({ ids, way, around, opened, removed, off, focus, why, layout }: View): Query => ({
  around: around.map(({ id, after }) => (after === 0 ? id : `${id},${after}`)),
  id: ids,
  way,
  open: opened.map(one => `${one.id},${kindKey(one)},${one.first}`),
  removed,
  off,
  focus,
  why,
  layout: layout === 'free' ? layout : undefined,
})

const without = (list: readonly string[], id: string) => list.filter(one => one !== id)
const isSame = (a: Opened, id: string, kind: Kind) => a.id === id && kindKey(a) === kindKey(kind)

/** Shows a thing for itself. */
export const add = (view: View, id: string): View => ({
  ...view,
  ids: view.ids.includes(id) ? view.ids : [...view.ids, id],
  removed: without(view.removed, id),
  focus: id,
})

/** Shows the strongest links of a thing, of all kinds. */
export const expand = (view: View, id: string): View => ({
  ...view,
  around: isAround(view, id) ? view.around : [...view.around, { id, after: view.opened.length }],
  removed: without(view.removed, id),
  focus: id,
})

export const isAround = (view: View, id: string): boolean => view.around.some(one => one.id === id)

/** Takes the strongest links of a thing back; the thing stays. */
export const fold = (view: View, id: string): View => ({
  ...view,
  around: view.around.filter(one => one.id !== id),
  ids: view.ids.includes(id) ? view.ids : [...view.ids, id],
})

/** Shows neighbours of a kind, or more of them. */
export const open = (view: View, opened: Opened): View => {
  const at = view.opened.findIndex(one => isSame(one, opened.id, opened))
  return { ...view, opened: at < 0 ? [...view.opened, opened] : view.opened.with(at, opened) }
}

export const collapse = (view: View, id: string, kind: Kind): View => ({
  ...view,
  opened: view.opened.filter(one => !isSame(one, id, kind)),
})

export const remove = (view: View, id: string): View => ({
  ...view,
  ids: without(view.ids, id),
  around: view.around.filter(one => one.id !== id),
  removed: [...without(view.removed, id), id],
  opened: view.opened.filter(one => one.id !== id),
  focus: undefined,
})

/** Shows one thing and what was opened from it. */
export const only = (view: View, id: string): View => ({
  ...view,
  ids: [id],
  way: [],
  around: view.around.filter(one => one.id === id).map(one => ({ ...one, after: 0 })),
  opened: view.opened.filter(one => one.id === id),
  removed: [],
  why: undefined,
  focus: id,
})

export const toggleType = (view: View, type: EntityType): View => ({
  ...view,
  off: view.off.includes(type) ? view.off.filter(one => one !== type) : [...view.off, type],
})
