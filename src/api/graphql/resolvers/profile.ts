import { GraphQLError } from 'graphql'
import type { OrganizationProfile, ProfileCapabilityResolvers } from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { capabilitiesIn } from '../../../graph/read/questions/profile.ts'
import type { SupplyRow } from '../../../methods/matching/match-facts.ts'
import { providedBy } from '../../../methods/matching/match-sides.ts'
import type { NodeLabel } from '../../../model/model.ts'
import { labelOf } from '../../../model/model.ts'
import type { Load } from '../loaders/context.ts'
import { NOTHING } from './page.ts'
import { wanted } from './wanted.ts'

/** A capability by which areas are looked for, and how it came in. */
export interface ProfileCapabilityRow {
  readonly id: string
  readonly basis: 'GIVEN' | 'TEXT' | 'OFFER'
  readonly matched: string | null
}

/** Somebody who asks, as a supply, with the capabilities as they were understood. */
export interface Asking {
  readonly supply: SupplyRow
  readonly profile: readonly ProfileCapabilityRow[]
}

const TEXT_LENGTH = 500

const refused = (argument: string, message: string, limit?: number) =>
  new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', argument, ...(limit === undefined ? {} : { limit }) },
  })

/** The ids, all of which have to be of a type. */
const known = async (
  load: Load,
  field: keyof OrganizationProfile,
  labels: readonly NodeLabel[],
  ids: readonly string[] | null | undefined,
): Promise<readonly string[]> => {
  const asked = [...new Set(ids ?? [])]
  const rows = await Promise.all(asked.map(id => load.one(ENTITY, id, NOTHING)))
  const unknown = asked.filter((id, place) => {
    const label = labelOf(id)
    return rows[place] === null || label === undefined || !labels.includes(label)
  })
  if (unknown.length === 0) return asked
  const argument = `for.profile.${field}`
  throw refused(
    argument,
    `Argument "${argument}" names what is no ${labels.join(' or ')}: ${unknown.join(', ')}.`,
  )
}

/** Codes such as 11.2 as ids. */
const sdgIds = (given: readonly string[] | null | undefined) =>
  given?.map(each => (each.startsWith('sdg:') ? each : `sdg:${each}`))

/** What a profile says, as a supply; ids that are unknown or of another type are refused by name. */
export const askingProfile = async (load: Load, profile: OrganizationProfile): Promise<Asking> => {
  const text = profile.text ?? ''
  if (text.length > TEXT_LENGTH)
    throw refused(
      'for.profile.text',
      `Argument "for.profile.text" must be at most ${TEXT_LENGTH} characters long.`,
      TEXT_LENGTH,
    )
  const [given, targets, goals, places, named] = await Promise.all([
    known(load, 'capabilities', ['Capability'], profile.capabilities),
    known(load, 'sdgTargets', ['SdgTarget'], sdgIds(profile.sdgTargets)),
    known(load, 'sdgGoals', ['SdgGoal'], sdgIds(profile.sdgGoals)),
    known(load, 'place', ['Place'], profile.place ? [profile.place] : []),
    load.answer(graph => capabilitiesIn(graph, text)),
  ])
  const [place] = places
  const capabilities: readonly ProfileCapabilityRow[] = [
    ...given.map(id => ({ id, basis: 'GIVEN' as const, matched: null })),
    ...named
      .filter(({ id }) => !given.includes(id))
      .map(({ id, matched }) => ({ id, basis: 'TEXT' as const, matched })),
  ]
  const aims = [...targets, ...goals]
  const aiming = { aimIds: aims.length > 0 ? aims : null, aimStrengths: aims.map(() => 1) }
  return {
    profile: capabilities,
    supply: {
      id: null,
      offers: [{ id: null, provides: capabilities.map(({ id }) => id), ...aiming }],
      ...aiming,
      placeId: place ?? null,
      records: null,
    },
  }
}

/** What an organisation of the graph offers, as the profile by which areas are looked for. */
export const askingOrganization = (supply: SupplyRow): Asking => ({
  supply,
  profile: providedBy(supply).map(id => ({
    id,
    basis: 'OFFER' as const,
    matched: null,
  })),
})

export const profileCapability: Pick<ProfileCapabilityResolvers, 'node'> = {
  node: ({ id }, _args, { load }, info) => load.known(CAPABILITY, id, wanted(info)),
}
