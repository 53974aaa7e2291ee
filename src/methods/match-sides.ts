import type { DemandRow } from '../graph/demand.ts'
import type { SupplyRow } from '../graph/supply.ts'
import type { Aim, Demand, Supply } from './match-facts.ts'
import { GOAL_STRENGTH } from './thresholds.ts'

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** What a demand is to an organisation: its own needs apart. The same in every run, in the order of ids. */
export const demandTo = ({ needs, aims, ...demand }: DemandRow, organization: string | null): Demand => ({
  ...demand,
  aims: aims.toSorted(byId),
  needs: needs
    .filter(({ raisedBy }) => raisedBy !== organization)
    .map(({ id, requires }) => ({ id, requires: requires.toSorted() }))
    .sort(byId),
})

/** An offer with its organisation, or, for an initiative or a measure, all that the organisation gives. */
export type OneSupply = Supply & { readonly offerId: string | null }

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()

/** Who names only an SDG goal serves each of the targets asked about, less surely than who names the target. */
const aimsAmong = (aims: readonly Aim[], targets: readonly Aim[]): readonly Aim[] => {
  const strengths = new Map<string, number>()
  for (const { id, strength } of aims) strengths.set(id, Math.max(strength, strengths.get(id) ?? 0))
  return targets.flatMap(({ id }) => {
    const own = strengths.get(id) ?? 0
    const throughGoal = (strengths.get(id.split('.', 1)[0] ?? '') ?? 0) * GOAL_STRENGTH
    const strength = Math.max(own, throughGoal)
    return strength > 0 ? [{ id, strength }] : []
  })
}

/** Each offer of an organisation by itself, as a need sees it. */
export const offersOf = (
  { offers, location, records }: SupplyRow,
  targets: readonly Aim[],
): readonly OneSupply[] =>
  offers.map(({ id, provides, aims }) => ({
    offerId: id,
    provides,
    aims: aims && aimsAmong(aims, targets),
    location,
    records,
  }))

/** All that an organisation gives, as an initiative or a measure sees it. */
export const wholeSupply = (
  { offers, aims, location, records }: SupplyRow,
  targets: readonly Aim[],
): OneSupply => ({
  offerId: null,
  provides: distinct(offers.flatMap(({ provides }) => provides)),
  aims: aims && aimsAmong([...aims, ...offers.flatMap(offer => offer.aims ?? [])], targets),
  location,
  records,
})
