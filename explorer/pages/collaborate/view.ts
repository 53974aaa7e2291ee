import type { Query } from '../../app/location.ts'
import type { CollaborationAreaKind, OrganizationKind } from '../../generated/graphql.ts'
import { typeOf } from '../../words/entity-type.ts'

export const SIDES = ['company', 'city'] as const
export const SAMPLES = ['all', 'none', 'only'] as const
export const AREA_KINDS = ['NEED', 'INITIATIVE', 'POLICY_MEASURE'] as const satisfies CollaborationAreaKind[]
export const PARTNER_KINDS = [
  'PRIVATE_SECTOR',
  'ACADEMIC',
  'REGIONAL_NGO',
  'NATIONAL_NGO',
  'INTERNATIONAL_NGO',
  'FOUNDATION',
  'LOCAL_GOVERNMENT',
  'GOVERNMENT',
  'OTHER_PUBLIC_SECTOR',
  'PUBLIC_PRIVATE_PARTNERSHIP',
  'MULTILATERAL',
  'OTHER',
] as const satisfies OrganizationKind[]

/** The longest text that the API reads. */
export const LONGEST_TEXT = 500

/** The whole view, as the address holds it. */
export type View = {
  readonly side: (typeof SIDES)[number]
  /** The organisation that asks; without one a company describes itself. */
  readonly organization: string | undefined
  readonly capabilities: readonly string[]
  /** SDG goals and targets that the company aims at. */
  readonly sdgs: readonly string[]
  readonly place: string | undefined
  readonly text: string
  /** Capabilities found in the text that are not meant. */
  readonly without: readonly string[]
  readonly areaKinds: readonly CollaborationAreaKind[]
  readonly partnerKinds: readonly OrganizationKind[]
  /** The SDG goal by which areas are narrowed down. */
  readonly goal: string | undefined
  readonly sample: (typeof SAMPLES)[number]
  /** The initiative, measure or need for which partners are looked for. */
  readonly subject: string | undefined
  readonly strategy: string | undefined
  /** Parts of the address that say nothing that is known. */
  readonly unread: readonly string[]
}

const known = <Word extends string>(words: readonly Word[], said: string | null): Word | undefined =>
  words.find(word => word.toLowerCase() === said?.toLowerCase())

/** Reads an address with care: what is unknown is left out and told. Made-up things are in the view when they count. */
export const viewOf = (query: URLSearchParams, samples: boolean): View => {
  const unread: string[] = []
  const one = <Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word => {
    const said = query.get(name)
    const word = known(words, said)
    if (said !== null && word === undefined) unread.push(`${name}=${said}`)
    return word ?? words[0]
  }
  const some = <Word extends string>(name: string, words: readonly Word[]): Word[] =>
    query.getAll(name).flatMap(said => {
      const word = known(words, said)
      if (word === undefined) unread.push(`${name}=${said}`)
      return word ?? []
    })
  const ids = (name: string, types: readonly (string | undefined)[]): string[] => {
    const all = [...new Set(query.getAll(name))]
    unread.push(...all.filter(id => !types.includes(typeOf(id))).map(id => `${name}=${id}`))
    return all.filter(id => types.includes(typeOf(id)))
  }
  const side = one('side', SIDES)
  return {
    side,
    organization: ids('org', ['ORGANIZATION'])[0],
    capabilities: ids('capability', ['CAPABILITY']),
    sdgs: ids('sdg', ['SDG_GOAL', 'SDG_TARGET']),
    place: ids('place', ['PLACE'])[0],
    text: (query.get('text') ?? '').slice(0, LONGEST_TEXT),
    without: ids('without', ['CAPABILITY']),
    areaKinds: side === 'company' ? some('kind', AREA_KINDS) : [],
    partnerKinds: side === 'city' ? some('kind', PARTNER_KINDS) : [],
    goal: ids('goal', ['SDG_GOAL'])[0],
    sample: query.has('sample') ? one('sample', SAMPLES) : samples ? 'all' : 'none',
    subject: ids('for', ['INITIATIVE', 'POLICY_MEASURE', 'NEED'])[0],
    strategy: ids('strategy', ['STRATEGY'])[0],
    unread,
  }
}

/** `sample` as the API asks it: null for all. */
export const sampleFilter = ({ sample }: View): boolean | null =>
  ({ all: null, none: false, only: true })[sample]

/** Changes of an address that let go of everything said of a company. */
export const NO_COMPANY: Query = {
  org: undefined,
  capability: undefined,
  sdg: undefined,
  place: undefined,
  text: undefined,
  without: undefined,
}
