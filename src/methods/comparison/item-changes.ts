import { STRENGTH_CHANGE } from '../thresholds.ts'
import type { EditionItem, EditionLink, EditionPartner } from './edition.ts'
import { changed, type EditionChange } from './edition-change.ts'
import type { EditionPair } from './edition-pairs.ts'
import { normalised } from './text-similarity.ts'

/** What a part of the older edition became in the newer one. */
export type Successors = ReadonlyMap<string, ReadonlySet<string>>

/** How wording and place of a part were changed. */
export const placeChanges = ({ from, to }: EditionPair, successors: Successors): readonly EditionChange[] => {
  const ids = { from: from.id, to: to.id }
  const moved = !(successors.get(from.parent)?.has(to.parent) ?? false)
  const renumbered = !moved && from.type !== 'Indicator'
  return [
    ...(normalised(from.name) === normalised(to.name) ? [] : changed('REWORDED', ids, from.name, to.name)),
    ...(moved ? changed('MOVED', ids, from.parent, to.parent) : []),
    ...(renumbered ? changed('RENUMBERED', ids, `${from.order}`, `${to.order}`) : []),
  ]
}

const listed = (names: readonly string[]): string => [...names].sort().join(', ')

/** Goes through two lists of the same kind of thing, told apart by `idOf`. */
const compared = <Part>(
  before: readonly Part[],
  after: readonly Part[],
  idOf: (part: Part) => string,
  answer: {
    gone: (part: Part) => readonly EditionChange[]
    come: (part: Part) => readonly EditionChange[]
    kept: (before: Part, after: Part) => readonly EditionChange[]
  },
): readonly EditionChange[] => {
  const newer = new Map(after.map(part => [idOf(part), part]))
  const older = new Set(before.map(idOf))
  return [
    ...before.flatMap(part => {
      const now = newer.get(idOf(part))
      return now ? answer.kept(part, now) : answer.gone(part)
    }),
    ...after.filter(part => !older.has(idOf(part))).flatMap(answer.come),
  ]
}

/** Smaller than any strength: 0.9 − 0.7 is a little less than 0.2 in floats. */
const SLACK = 1e-9

const strengthChanged = (a: EditionLink, b: EditionLink) =>
  Math.abs(a.strength - b.strength) >= STRENGTH_CHANGE - SLACK

/** How the links of a part to the SDGs were changed. */
export const linkChanges = ({ from, to }: EditionPair): readonly EditionChange[] => {
  const ids = (about: string) => ({ from: from.id, to: to.id, about })
  return compared(from.links, to.links, ({ target }) => target, {
    gone: ({ target, strength }) => [
      { kind: 'SDG_DROPPED', ...ids(target), fromValue: `${strength}`, toValue: null },
    ],
    come: ({ target, strength }) => [
      { kind: 'SDG_ADDED', ...ids(target), fromValue: null, toValue: `${strength}` },
    ],
    kept: (before, after) => [
      ...(strengthChanged(before, after)
        ? changed('STRENGTH_CHANGED', ids(before.target), `${before.strength}`, `${after.strength}`)
        : []),
      ...changed('BASIS_CHANGED', ids(before.target), listed(before.basis), listed(after.basis)),
    ],
  })
}

/** Who came to an initiative, left it or has another role in it. */
export const partnerChanges = ({ from, to }: EditionPair): readonly EditionChange[] => {
  const ids = ({ organization }: EditionPartner) => ({ from: from.id, to: to.id, about: organization })
  return compared(from.partners, to.partners, ({ organization }) => organization, {
    gone: partner => [{ kind: 'LEFT', ...ids(partner), fromValue: listed(partner.roles), toValue: null }],
    come: partner => [{ kind: 'JOINED', ...ids(partner), fromValue: null, toValue: listed(partner.roles) }],
    kept: (before, after) => changed('ROLE_CHANGED', ids(before), listed(before.roles), listed(after.roles)),
  })
}

/** A part that only one edition has. */
export const addedOrDropped = (kind: 'ADDED' | 'DROPPED', { id, name }: EditionItem): EditionChange => ({
  kind,
  from: kind === 'DROPPED' ? id : null,
  to: kind === 'ADDED' ? id : null,
  about: null,
  fromValue: kind === 'DROPPED' ? name : null,
  toValue: kind === 'ADDED' ? name : null,
})
