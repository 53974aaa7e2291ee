import type { MemberRegister } from '../../graph/read/questions/member-register.ts'
import type { Member } from './identity.ts'
import { nameKey } from './name.ts'

/** A new organisation that may be one which the store or the list has already under another spelling. */
export type PossibleDuplicate = {
  readonly member: Member
  readonly other: { readonly id: string; readonly nameJa: string }
  /** Whether both are at home in the same place; undefined where that is not known of both. */
  readonly samePlace: boolean | undefined
}

type Known = {
  readonly id: string
  readonly nameJa: string
  readonly names: readonly string[]
  readonly placeId: string | undefined
  readonly sample: boolean
  readonly isGovernment: boolean
}

/** Two corporate numbers are two organisations, whatever their names. */
const haveOtherNumbers = (one: string, other: string) =>
  one.startsWith('org:jcn-') && other.startsWith('org:jcn-')

/** A local government is also known by its place: 熊本市役所 and 熊本市. */
const keysOf = ({ names, placeId, isGovernment, sample }: Known): string[] => [
  ...new Set(names.map(nameKey).filter(key => key !== '')),
  ...(isGovernment && placeId && !sample ? [placeId] : []),
]

const present = (...names: readonly (string | null | undefined)[]) => names.flatMap(name => name ?? [])

const knownMember = ({ id, name, nameEn, aliases, placeId, sample, category }: Member): Known => ({
  id,
  nameJa: name,
  names: present(name, nameEn, ...aliases),
  placeId,
  sample,
  isGovernment: category === 'LOCAL_GOVERNMENT',
})

const knownOrganizations = ({ organizations }: MemberRegister): Known[] =>
  [...organizations.values()].map(({ id, nameJa, nameEn, aliases, placeId, sample, kind }) => ({
    id,
    nameJa,
    names: present(nameJa, nameEn, ...(aliases ?? [])),
    placeId: placeId ?? undefined,
    sample,
    isGovernment: kind === 'LOCAL_GOVERNMENT',
  }))

/**
 * Pairs to decide on: each new organisation with those that bear its name but for the legal form, width,
 * spaces and old characters. One that is in the store already was decided on when it came.
 */
export const possibleDuplicates = (
  members: readonly Member[],
  register: MemberRegister,
): PossibleDuplicate[] => {
  const stated = members.filter(({ states }) => states)
  const known = new Map(
    [...knownOrganizations(register), ...stated.map(knownMember)].map(item => [item.id, item]),
  )
  const byKey = new Map<string, Known[]>()
  for (const item of known.values())
    for (const key of keysOf(item)) byKey.set(key, [...(byKey.get(key) ?? []), item])
  const told = new Set<string>()
  return stated
    .filter(({ id, into }) => !register.organizations.has(id) && into === undefined)
    .flatMap(member => {
      const own = knownMember(member)
      const others = new Map(keysOf(own).flatMap(key => (byKey.get(key) ?? []).map(item => [item.id, item])))
      return [...others.values()].flatMap((other): PossibleDuplicate[] => {
        const pair = [own.id, other.id].sort().join(' ')
        if (other.id === own.id || other.sample !== own.sample || haveOtherNumbers(own.id, other.id))
          return []
        if (told.has(pair)) return []
        told.add(pair)
        const samePlace = own.placeId && other.placeId ? own.placeId === other.placeId : undefined
        return [{ member, other, samePlace }]
      })
    })
}
