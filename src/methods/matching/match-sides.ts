import { ALSO_USED, GOAL_STRENGTH } from '../thresholds.ts'
import type { Aim, Demand, DemandRow, Location, Supply, SupplyRow, Use, Vocabulary } from './match-facts.ts'

/** Links to SDG targets and goals, as they are kept with an item. */
interface Aiming {
  readonly aimIds: readonly string[]
  readonly aimStrengths: readonly number[]
}

export const aimsOf = ({ aimIds, aimStrengths }: Aiming): readonly Aim[] =>
  aimIds.map((id, place) => ({ id, strength: aimStrengths[place] ?? 0 }))

export const isTarget = ({ id }: Aim): boolean => id.includes('.')

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

const locationOf = (id: string | null, { places }: Vocabulary): Location | null =>
  places.get(id ?? '') ?? null

/** What an initiative or a measure is about counts in full, what would help it besides half. */
const usesOf = ({ usedIds, alsoUsedIds }: DemandRow): readonly Use[] =>
  [...usedIds.map(id => ({ id, strength: 1 })), ...alsoUsedIds.map(id => ({ id, strength: ALSO_USED }))].sort(
    byId,
  )

/** What a demand is to an organisation: its own needs apart. The same in every run, in the order of ids. */
export const demandTo = (row: DemandRow, organization: string | null, vocabulary: Vocabulary): Demand => ({
  id: row.id,
  kind: row.kind,
  aims: aimsOf(row).filter(isTarget).sort(byId),
  location: locationOf(row.whereId, vocabulary),
  needs: row.needs
    .filter(({ raisedBy }) => raisedBy !== organization)
    .map(({ id, requires }) => ({ id, requires: requires.toSorted() }))
    .sort(byId),
  ownNeeds: row.needs.filter(({ raisedBy }) => raisedBy === organization).length,
  uses: usesOf(row),
  words: row.words,
})

/** An offer with its organisation, or, for an initiative or a measure, all that the organisation gives. */
export type OneSupply = Supply & { readonly offerId: string | null }

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()

type Strengths = ReadonlyMap<string, number>

const strengthsOf = (aims: readonly Aim[]): Strengths => {
  const strengths = new Map<string, number>()
  for (const { id, strength } of aims) strengths.set(id, Math.max(strength, strengths.get(id) ?? 0))
  return strengths
}

/** Who names only an SDG goal serves each of the targets asked about, less surely than who names the target. */
const aimsAmong = (strengths: Strengths, targets: readonly Aim[]): readonly Aim[] => {
  return targets.flatMap(({ id }) => {
    const own = strengths.get(id) ?? 0
    const throughGoal = (strengths.get(id.split('.', 1)[0] ?? '') ?? 0) * GOAL_STRENGTH
    const strength = Math.max(own, throughGoal)
    return strength > 0 ? [{ id, strength }] : []
  })
}

/** What an item aims at; null where nobody was asked. */
const known = ({ aimIds, aimStrengths }: SupplyRow | SupplyRow['offers'][number]): readonly Aim[] | null =>
  aimIds === null ? null : aimsOf({ aimIds, aimStrengths })

/** An organisation and all that it gives, each of which may be made up. */
export const givenBy = (row: SupplyRow): readonly { readonly sample?: boolean }[] => [
  row,
  ...row.offers,
  ...(row.records ?? []),
]

/** Everything that an organisation aims at, itself or by an offer. */
export const allAims = (row: SupplyRow): readonly Aim[] | null => {
  const own = known(row)
  return own && [...own, ...row.offers.flatMap(offer => known(offer) ?? [])]
}

/** The capabilities that an organisation provides, each once. */
export const providedBy = ({ offers }: Pick<SupplyRow, 'offers'>): readonly string[] =>
  distinct(offers.flatMap(({ provides }) => provides))

/** What is given, whatever it is asked for: all of a supply but the targets that it shares. */
type Given = Omit<OneSupply, 'aims' | 'location'> & { readonly strengths: Strengths | null }

interface Givens {
  /** All that an organisation gives, as an initiative or a measure sees it. */
  readonly whole: Given
  /** Each offer by itself, as a need sees it. */
  readonly offers: readonly Given[]
}

/** The same for every demand that an organisation is compared with, of which there may be two hundred. */
const givens = new WeakMap<SupplyRow, Givens>()

const givensOf = (row: SupplyRow): Givens => {
  const before = givens.get(row)
  if (before) return before
  const { records } = row
  const aims = allAims(row)
  const made: Givens = {
    whole: {
      offerId: null,
      provides: providedBy(row),
      words: distinct([...row.words, ...row.offers.flatMap(({ words }) => words)]),
      strengths: aims && strengthsOf(aims),
      records,
    },
    offers: row.offers.map(offer => {
      const own = known(offer)
      return {
        offerId: offer.id,
        provides: offer.provides,
        words: distinct([...offer.words, ...row.words]),
        strengths: own && strengthsOf(own),
        records,
      }
    }),
  }
  givens.set(row, made)
  return made
}

/** What an organisation gives to a demand: to a need each offer by itself, to others all of it. */
export const suppliesTo = (
  { kind, aims }: Demand,
  row: SupplyRow,
  vocabulary: Vocabulary,
): readonly OneSupply[] => {
  const { whole, offers } = givensOf(row)
  const location = locationOf(row.placeId, vocabulary)
  return (kind === 'NEED' ? offers : [whole]).map(({ strengths, ...given }) => ({
    ...given,
    aims: strengths && aimsAmong(strengths, aims),
    location,
  }))
}
