import type { MemberRegister } from '../../graph/read/questions/member-register.ts'
import { readCorporateNumber } from './corporate-number.ts'
import { UNREADABLE } from './decoding.ts'
import type { Member } from './identity.ts'
import { namesOf } from './items.ts'
import type { MemberRow } from './list.ts'
import { nameKey } from './name.ts'
import type { PossibleDuplicate } from './possible-duplicates.ts'
import { datasetOf } from './records.ts'

/** An organisation or another record as a report names it. */
export type Named = { readonly id: string; readonly name: string }

/** What a list means for the members that it does not have. */
export type Leaving = {
  /** How many members the store has from earlier lists. */
  readonly stored: number
  /** Those that the list does not have. */
  readonly absent: readonly Named[]
  /** Those of them that may go, once deleting is allowed. */
  readonly going: readonly Named[]
  /** Members that a row left out, or a new spelling, may speak of: all that they have stays. */
  readonly doubted: ReadonlySet<string>
  /** Rows left out that could speak of any member: nothing is deleted because of a list that has one. */
  readonly unmatched: readonly MemberRow[]
}

const keysOf = (names: readonly (string | null | undefined)[]): string[] =>
  names
    .flatMap(name => (name && name.search(UNREADABLE) < 0 ? [nameKey(name)] : []))
    .filter(key => key !== '')

/** By what a row that was left out tells which member it speaks of: ids, and keys of names. */
const cluesOf = (row: MemberRow): { readonly ids: readonly string[]; readonly keys: readonly string[] } => {
  const text = (key: 'name' | 'nameEn' | 'aliases' | 'number' | 'into') => row.cells.get(key)?.text ?? ''
  const number = readCorporateNumber(text('number'))
  return {
    ids: [text('into'), ...('value' in number ? [`org:jcn-${number.value}`] : [])],
    keys: keysOf([text('name'), text('nameEn'), ...namesOf(text('aliases'))]),
  }
}

/** The members that the store has from earlier lists, by id, with every name that they go by. */
const storedMembers = ({ platform, organizations, memberships, merges }: MemberRegister) => {
  const dataset = datasetOf(platform.id)
  const ids = new Set([
    ...[...memberships.values()]
      .filter(item => item.dataset === dataset)
      .map(({ organizationId }) => organizationId),
    ...[...organizations.values()].filter(item => item.dataset === dataset).map(({ id }) => id),
  ])
  const mergedNames = (id: string) => merges.filter(({ into }) => into === id).map(({ name }) => name)
  return new Map(
    [...ids].flatMap(id => {
      const stored = organizations.get(id)
      if (!stored) return []
      const { nameJa, nameEn, aliases } = stored
      const keys = new Set(keysOf([nameJa, nameEn, ...(aliases ?? []), ...mergedNames(id)]))
      return [[id, { id, name: nameJa, keys }] as const]
    }),
  )
}

/**
 * Tells which members a list does not have, and which of them may go. A row that was left out stands for a
 * member that is not absent: the one that it names by number or name. Each such row needs a member of its own
 * that no other row speaks of, for the mistake may be in the very cells that tell whose it is.
 */
export const leaving = (
  members: readonly Member[],
  leftOut: readonly MemberRow[],
  duplicates: readonly PossibleDuplicate[],
  register: MemberRegister,
  aboutNames: readonly string[] = [],
): Leaving => {
  const stored = storedMembers(register)
  const listed = new Set(members.flatMap(({ own, id }) => [own, id]))
  const into = new Map(register.merges.map(merge => [merge.id, merge.into]))
  const absent = [...stored.values()].filter(({ id }) => !listed.has(id))
  const doubted = new Set(duplicates.map(({ other }) => other.id))
  // A row that was taken for one about the list may be that of a member who is called so.
  const aside = new Set(keysOf(aboutNames))
  for (const { id, keys } of stored.values()) if ([...keys].some(name => aside.has(name))) doubted.add(id)
  const taken = new Set<string>()
  const unmatched = leftOut.filter(row => {
    const clues = cluesOf(row)
    const ids = new Set(clues.ids.map(id => into.get(id) ?? id))
    const meant = [...stored.values()].filter(
      ({ id, keys }) => ids.has(id) || clues.keys.some(key => keys.has(key)),
    )
    for (const { id } of meant) doubted.add(id)
    const own = meant.find(({ id }) => !listed.has(id) && !taken.has(id))
    if (own && !row.isShifted) taken.add(own.id)
    return !own || row.isShifted
  })
  const named = ({ id, name }: Named): Named => ({ id, name })
  return {
    stored: stored.size,
    absent: absent.map(named),
    going: unmatched.length > 0 ? [] : absent.filter(({ id }) => !doubted.has(id)).map(named),
    doubted,
    unmatched,
  }
}
