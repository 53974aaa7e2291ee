import { createHash } from 'node:crypto'
import type { Merge } from '../../graph/read/merge.ts'
import type { MemberRegister, RegisteredOrganization } from '../../graph/read/questions/member-register.ts'
import { encodedAlike } from '../characters.ts'
import type { MergeChange } from '../merged.ts'
import { nearest } from '../nearest.ts'
import { type Problem, problem } from '../problem.ts'
import type { Entry } from './entry.ts'
import { message } from './message.ts'

/** An entry with the organisation that it speaks of. */
export type Member = Entry & {
  /** The id that follows from the row itself. */
  readonly own: string
  /** The id of the organisation: its own, or the one that it was merged into. */
  readonly id: string
  /** True for the one row that states the organisation's own record. */
  readonly states: boolean
}

export type Identified = {
  readonly members: readonly Member[]
  readonly problems: ReadonlyMap<Entry, readonly Problem[]>
  readonly merges: MergeChange
}

/** The digits of a prefecture within the id of a place. */
const prefectureOf = (placeId: string | undefined) => placeId?.slice('place:'.length).slice(0, 2) ?? ''

const KEY_LENGTH = 12

const idOfName = (name: string, prefecture: string): string => {
  const stated = JSON.stringify([name, prefecture])
  return `org:member-${createHash('sha256').update(stated).digest('hex').slice(0, KEY_LENGTH)}`
}

/** Names that the store has under ids made of them, by the form that all encodings of a name share. */
const namesByForm = ({ organizations, merges }: MemberRegister): ReadonlyMap<string, readonly string[]> => {
  const known = [...organizations.values()].map(({ nameJa }) => nameJa)
  const names = new Map<string, string[]>()
  for (const name of [...known, ...merges.map(({ name }) => name)])
    if (encodedAlike(name) !== name)
      names.set(encodedAlike(name), [...(names.get(encodedAlike(name)) ?? []), name])
  return names
}

/**
 * A corporate number, or else name and prefecture as they are written: nothing is guessed, only how the name
 * was encoded makes no difference. An id that was made of another encoding, and is known, stays.
 */
const ownIdWith = (register: MemberRegister) => {
  const names = namesByForm(register)
  const isKnown = (id: string) =>
    register.organizations.has(id) || register.merges.some(merge => merge.id === id)
  return ({ number, name, placeId }: Entry): string => {
    if (number !== undefined) return `org:jcn-${number}`
    const [form, prefecture] = [encodedAlike(name), prefectureOf(placeId)]
    const others = (names.get(form) ?? []).map(other => idOfName(other, prefecture))
    return others.find(isKnown) ?? idOfName(form, prefecture)
  }
}

const objection = ({ row }: Entry, key: 'name' | 'into' | 'number', ja: string, en: string): Problem => {
  const cell = row.cells.get(key)
  return problem(cell ?? row.at, message({ ja: `${cell?.name ?? row.number}: ${ja}`, en }))
}

/** Follows merges to their end; null where they go round in a circle. */
const endOf = (id: string, into: ReadonlyMap<string, string>): string | null => {
  const seen = new Set<string>()
  let at = id
  for (let next = into.get(at); next !== undefined && next !== at; next = into.get(at)) {
    if (seen.has(next)) return null
    seen.add(next)
    at = next
  }
  return at
}

const problemOf = (
  entry: Entry,
  own: string,
  first: Entry | undefined,
  into: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  foreign: ReadonlyMap<string, RegisteredOrganization>,
): Problem | undefined => {
  if (first)
    return objection(
      entry,
      entry.number === undefined ? 'name' : 'number',
      `同じ団体が${first.row.number}行目にもあります。どちらかの行を削除するか、別の団体であれば法人番号を書いてください`,
      `the same organisation stands in row ${first.row.number}; remove one of the two rows, or give a corporate number if it is another one`,
    )
  if (entry.into === undefined) return undefined
  const other = foreign.get(own)
  if (other && entry.into !== own)
    return objection(
      entry,
      'into',
      `${own} は ${other.dataset} の団体です。統合するには、先にそちらから削除してください`,
      `${own} is an organisation of ${other.dataset}; remove it there before it is merged`,
    )
  const target = endOf(own, into)
  if (target === null)
    return objection(
      entry,
      'into',
      '統合先が互いに指し合っています',
      'organisations are merged into each other in a circle; correct one of them',
    )
  if (known.has(target)) return undefined
  const close = nearest(target, known)
  return objection(
    entry,
    'into',
    `${target} という団体はありません。${close ? `${close} のことでしょうか` : 'IDを確かめてください'}`,
    `there is no organisation ${target}; ${close ? `did you mean ${close}?` : 'check the id'}`,
  )
}

const mergeChange = (members: readonly Member[], before: readonly Merge[]): MergeChange => {
  const stored = new Map(before.map(merge => [merge.id, merge]))
  const wanted = new Map<string, Merge>()
  for (const { own, id, name } of members) if (own !== id) wanted.set(own, { id: own, into: id, name })
  // What was merged into an id that is itself merged now goes along.
  for (const merge of before) {
    const onwards = wanted.get(merge.into)
    if (onwards && !wanted.has(merge.id)) wanted.set(merge.id, { ...merge, into: onwards.into })
  }
  const set = [...wanted.values()].filter(({ id, into, name }) => {
    const now = stored.get(id)
    return now?.into !== into || now.name !== name
  })
  const removed = members.filter(({ own, id }) => own === id && stored.has(own)).map(({ own }) => own)
  return { set, removed }
}

/** Tells which organisation each entry speaks of: by its number, by what was decided, never by its name alone. */
export const identify = (
  entries: readonly Entry[],
  register: MemberRegister,
  dataset: string,
): Identified => {
  const { organizations } = register
  const foreign = new Map([...organizations].filter(([, organization]) => organization.dataset !== dataset))
  const into = new Map(register.merges.map(merge => [merge.id, merge.into]))
  const ownId = ownIdWith(register)
  const owned = entries.map(entry => ({ entry, own: ownId(entry) }))
  for (const { entry, own } of owned) if (entry.into !== undefined) into.set(own, entry.into)
  const known = new Set([...organizations.keys(), ...owned.map(({ own }) => own)])

  const problems = new Map<Entry, readonly Problem[]>()
  const firsts = new Map<string, Entry>()
  const found = owned.flatMap(({ entry, own }) => {
    const wrong = problemOf(entry, own, firsts.get(own), into, known, foreign)
    if (wrong) problems.set(entry, [wrong])
    else firsts.set(own, entry)
    return wrong ? [] : [{ ...entry, own, id: endOf(own, into) ?? own }]
  })
  const stating = new Map<string, string>()
  for (const { own, id } of found) if (!stating.has(id) || own === id) stating.set(id, own)
  const members = found.map(member => ({
    ...member,
    states: !foreign.has(member.id) && stating.get(member.id) === member.own,
  }))
  return { members, problems, merges: mergeChange(members, register.merges) }
}
