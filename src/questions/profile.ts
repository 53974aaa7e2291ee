import { readSynonyms } from '../environment/synonyms.ts'
import { entities } from '../graph/read/entity.ts'
import { capabilitiesNear } from '../graph/read/questions/profile.ts'
import type { SupplyRow } from '../methods/matching/match-facts.ts'
import { providedBy } from '../methods/matching/match-sides.ts'
import { labelOf, type NodeLabel } from '../model/model.ts'
import { type ReadWord, readProfile } from '../text/reading.ts'
import { synonymsOf } from '../text/related.ts'
import { Refused } from './refused.ts'
import type { View } from './view.ts'

/** What somebody says of himself who is in no list yet. */
export interface OrganizationProfile {
  readonly text?: string | null
  readonly capabilities?: readonly string[] | null
  readonly sdgTargets?: readonly string[] | null
  readonly sdgGoals?: readonly string[] | null
  readonly place?: string | null
}

/** A capability by which areas are looked for, and how it came in. */
export interface ProfileCapability {
  readonly id: string
  readonly basis: 'GIVEN' | 'TEXT' | 'OFFER'
  readonly matched: string | null
}

/** Somebody who asks, as a supply, with the capabilities as they were understood. */
export interface Asking {
  readonly supply: SupplyRow
  readonly profile: readonly ProfileCapability[]
  /** The words of a text, and how each was read. */
  readonly words: readonly ReadWord[]
  /** With what it says it has nothing to do: capabilities, and what it speaks of. */
  readonly denied: { readonly capabilities: readonly string[]; readonly words: readonly string[] }
}

const SYNONYMS = synonymsOf(readSynonyms())

/** Which ids of each field of a profile are given, and what they have to be of. */
interface Given {
  readonly field: keyof OrganizationProfile
  readonly labels: readonly NodeLabel[]
  readonly ids: readonly string[]
}

const given = (
  field: Given['field'],
  labels: Given['labels'],
  ids: readonly string[] | null | undefined,
): Given => ({ field, labels, ids: [...new Set(ids ?? [])] })

const isOfType = (id: string, { labels }: Given): boolean => {
  const label = labelOf(id)
  return label !== undefined && labels.includes(label)
}

/** Refuses ids that are unknown or of another type, by name. */
const checkKnown = async (view: View, fields: readonly Given[]): Promise<void> => {
  const asked = fields.flatMap(field => field.ids.filter(id => isOfType(id, field)))
  const rows = asked.length === 0 ? [] : await entities(view.graph, [...new Set(asked)], ['id'])
  const known = new Set(rows.flatMap(row => row?.id ?? []))
  for (const { field, labels, ids } of fields) {
    const unknown = ids.filter(id => !known.has(id) || !isOfType(id, { field, labels, ids }))
    if (unknown.length === 0) continue
    const argument = `for.profile.${field}`
    throw new Refused(
      argument,
      `Argument "${argument}" names what is no ${labels.join(' or ')}: ${unknown.join(', ')}.`,
    )
  }
}

/** What a profile says, as a supply; ids that are unknown or of another type are refused by name. */
export const askingProfile = async (view: View, profile: OrganizationProfile): Promise<Asking> => {
  const text = profile.text ?? ''
  const capabilities = given('capabilities', ['Capability'], profile.capabilities)
  const targets = given('sdgTargets', ['SdgTarget'], profile.sdgTargets)
  const goals = given('sdgGoals', ['SdgGoal'], profile.sdgGoals)
  const places = given('place', ['Place'], profile.place ? [profile.place] : [])
  const [near] = await Promise.all([
    capabilitiesNear(view.graph, text),
    checkKnown(view, [capabilities, targets, goals, places]),
  ])
  const { words, meanings, denied } = readProfile(text, near, SYNONYMS)
  const named = new Map(
    words.flatMap(({ sense, capability, term }) =>
      sense === 'DOES' && capability !== null ? [[capability, term] as const] : [],
    ),
  )
  const understood: readonly ProfileCapability[] = [
    ...capabilities.ids.map(id => ({ id, basis: 'GIVEN' as const, matched: null })),
    ...[...named]
      .filter(([id]) => !capabilities.ids.includes(id))
      .map(([id, matched]) => ({ id, basis: 'TEXT' as const, matched })),
  ]
  const aims = [...targets.ids, ...goals.ids]
  const aiming = { aimIds: aims.length > 0 ? aims : null, aimStrengths: aims.map(() => 1) }
  return {
    profile: understood,
    words,
    denied: {
      capabilities: words.flatMap(({ sense, capability }) =>
        sense === 'DENIES' && capability !== null && !named.has(capability) ? [capability] : [],
      ),
      words: denied.filter(word => !meanings.includes(word)),
    },
    supply: {
      id: null,
      sample: false,
      offers: [{ id: null, sample: false, provides: understood.map(({ id }) => id), words: [], ...aiming }],
      words: meanings,
      ...aiming,
      placeId: places.ids[0] ?? null,
      records: null,
    },
  }
}

/** What an organisation of the graph offers, as the profile by which areas are looked for. */
export const askingOrganization = (supply: SupplyRow): Asking => ({
  supply,
  words: [],
  denied: { capabilities: [], words: [] },
  profile: providedBy(supply).map(id => ({
    id,
    basis: 'OFFER' as const,
    matched: null,
  })),
})
