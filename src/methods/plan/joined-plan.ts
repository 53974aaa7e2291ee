import type { Plan } from './plan-facts.ts'

const once = <Item extends { readonly id: string }>(
  lists: readonly (readonly Item[] | undefined)[],
): Item[] => [...new Map(lists.flatMap(list => list ?? []).map(item => [item.id, item])).values()]

/** Several plans as one; what more than one of them knows, such as a need of their place, stands once. */
export const joinedPlan = (plans: readonly Plan[]): Plan => ({
  objectives: once(plans.map(({ objectives }) => objectives)),
  indicators: once(plans.map(({ indicators }) => indicators)),
  initiatives: once(plans.map(({ initiatives }) => initiatives)),
  alignments: plans.flatMap(({ alignments }) => alignments),
  needs: once(plans.map(({ needs }) => needs)),
  owners: once(plans.map(({ owners }) => owners)),
  evaluations: once(plans.map(({ evaluations }) => evaluations)),
  owned: plans.flatMap(({ owned }) => owned ?? []),
  named: once(plans.map(({ named }) => named)),
})

const itemsOf = ({ objectives, initiatives }: Plan): readonly string[] =>
  [...objectives, ...initiatives].map(({ id }) => id)

/**
 * Plans each with the needs that are its own: a need for an item is known to the plan of that item, where it is
 * recorded how the item fares, and to a place besides only where no plan has the item.
 */
export const withOwnNeeds = (plans: readonly Plan[]): readonly Plan[] => {
  const known = new Set(plans.flatMap(itemsOf))
  return plans.map(plan => {
    const own = new Set(itemsOf(plan))
    return {
      ...plan,
      needs: plan.needs.filter(
        need => need.for.some(item => own.has(item)) || !need.for.some(item => known.has(item)),
      ),
    }
  })
}
