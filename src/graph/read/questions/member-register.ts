import type { Runner } from '../../engine/schema.ts'
import { allMerges, type Merge } from '../merge.ts'

/** What the store knows that a member list speaks of. */
export type MemberRegister = {
  readonly platform: RegisteredPlatform
  readonly groups: readonly RegisteredName[]
  readonly places: readonly RegisteredPlace[]
  readonly capabilities: readonly RegisteredCapability[]
  /** Ids of the SDG goals and targets. */
  readonly sdgs: ReadonlySet<string>
  readonly organizations: ReadonlyMap<string, RegisteredOrganization>
  /** Those of the platform and of its groups. */
  readonly memberships: ReadonlyMap<string, RegisteredMembership>
  readonly merges: readonly Merge[]
  /** When each assertion of the list's own dataset was made. */
  readonly assertedOn: ReadonlyMap<string, string>
}

export type RegisteredName = { readonly id: string; readonly nameJa: string; readonly nameEn: string | null }

/** A platform, with its own categories of members as it states them. */
export type RegisteredPlatform = RegisteredName & { readonly categories: readonly string[] | null }

export type RegisteredPlace = {
  readonly id: string
  readonly nameJa: string
  readonly kind: string
  readonly prefectureCode: string
}

export type RegisteredCapability = RegisteredName & {
  readonly aliasesJa: readonly string[] | null
  readonly aliasesEn: readonly string[] | null
}

export type RegisteredOrganization = RegisteredName & {
  readonly dataset: string
  readonly kind: string
  readonly sample: boolean
  readonly placeId: string | null
  readonly descriptionJa: string | null
  readonly aliases: readonly string[] | null
  readonly identifiers: readonly string[] | null
}

export type RegisteredMembership = {
  readonly id: string
  readonly dataset: string
  readonly organizationId: string
  readonly memberOfId: string
  readonly category: string
  readonly categoryLabel: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
}

const PLATFORM = /* cypher */ `
  MATCH (n:Platform {id: $platform})
  RETURN n.id AS id, n.nameJa AS nameJa, n.nameEn AS nameEn, n.categories AS categories`

const PLATFORMS = /* cypher */ `
  MATCH (n:Platform)
  RETURN n.id AS id
  ORDER BY id`

const GROUPS = /* cypher */ `
  MATCH (:Platform {id: $platform})<-[:PART_OF]-(n:WorkingGroup)
  RETURN n.id AS id, n.nameJa AS nameJa, n.nameEn AS nameEn
  ORDER BY id`

const PLACES = /* cypher */ `
  MATCH (n:Place)
  RETURN n.id AS id, n.nameJa AS nameJa, n.kind AS kind, n.prefectureCode AS prefectureCode
  ORDER BY id`

const CAPABILITIES = /* cypher */ `
  MATCH (n:Capability)
  RETURN n.id AS id, n.nameJa AS nameJa, n.nameEn AS nameEn, n.aliasesJa AS aliasesJa, n.aliasesEn AS aliasesEn
  ORDER BY id`

const SDGS = /* cypher */ `
  MATCH (n:SdgGoal|SdgTarget)
  RETURN n.id AS id`

const ORGANIZATIONS = /* cypher */ `
  MATCH (n:Organization)
  RETURN n.id AS id, n.nameJa AS nameJa, n.nameEn AS nameEn, n.dataset AS dataset, n.kind AS kind,
    n.sample AS sample, n.placeId AS placeId, n.descriptionJa AS descriptionJa, n.aliases AS aliases,
    n.identifiers AS identifiers
  ORDER BY id`

const MEMBERSHIPS = /* cypher */ `
  MATCH (owner:Platform {id: $platform})
  MATCH (owner)<-[:PART_OF*0..1]-(of)<-[:IN]-(n:Membership)
  RETURN n.id AS id, n.dataset AS dataset, n.organizationId AS organizationId, n.memberOfId AS memberOfId,
    n.category AS category, n.categoryLabel AS categoryLabel, n.validFrom AS validFrom, n.validTo AS validTo
  ORDER BY id`

const ASSERTED_ON = /* cypher */ `
  MATCH (n:Entity {dataset: $dataset})
  WHERE n:Assertion
  RETURN n.id AS id, n.assertedOn AS assertedOn`

/** Ids of all platforms, to name when one is unknown. */
export const platformIds = async (runner: Runner): Promise<string[]> => {
  const { records } = await runner.run<{ id: string }>(PLATFORMS)
  return records.map(record => record.get('id'))
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map(item => [item.id, item]))

/** Everything that a member list of a platform is checked against; null for an unknown platform. */
export const memberRegister = async (
  runner: Runner,
  platform: string,
  dataset: string,
): Promise<MemberRegister | null> => {
  const rows = async <Row extends Record<string, unknown>>(statement: string) =>
    (await runner.run<Row>(statement, { platform, dataset })).records.map(record => record.toObject())
  const [found] = await rows<RegisteredPlatform>(PLATFORM)
  if (!found) return null
  const asserted = await rows<{ id: string; assertedOn: string }>(ASSERTED_ON)
  return {
    platform: found,
    groups: await rows<RegisteredName>(GROUPS),
    places: await rows<RegisteredPlace>(PLACES),
    capabilities: await rows<RegisteredCapability>(CAPABILITIES),
    sdgs: new Set((await rows<{ id: string }>(SDGS)).map(({ id }) => id)),
    organizations: byId(await rows<RegisteredOrganization>(ORGANIZATIONS)),
    memberships: byId(await rows<RegisteredMembership>(MEMBERSHIPS)),
    merges: await allMerges(runner),
    assertedOn: new Map(asserted.map(({ id, assertedOn }) => [id, assertedOn])),
  }
}
