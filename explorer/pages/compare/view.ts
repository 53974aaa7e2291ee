import type { ComparablePlansQuery } from '../../generated/graphql.ts'

type Plan = ComparablePlansQuery['strategies']['nodes'][number]

/** The two plans that are compared; undefined: not chosen, and none suggests itself. */
export type View = { readonly from: string | undefined; readonly to: string | undefined }

/** A plan and the one before it, where there are two of one place; with samples out, none that is made up. */
const suggested = (plans: readonly Plan[], samples: boolean): View => {
  const possible = plans.filter(({ dataset }) => samples || !dataset.sample)
  const follower =
    possible.find(({ supersedes, dataset }) => supersedes && !dataset.sample) ??
    possible.find(({ supersedes }) => supersedes)
  return { from: follower?.supersedes?.id, to: follower?.id }
}

/** What the address asks to compare; one that it names alone is put beside the plan before or after it. */
export const viewOf = (query: URLSearchParams, plans: readonly Plan[], samples: boolean): View => {
  const from = query.get('from') ?? undefined
  const to = query.get('to') ?? undefined
  if (from && to) return { from, to }
  const planOf = (id: string | undefined) => plans.find(plan => plan.id === id)
  if (to) return { from: planOf(to)?.supersedes?.id, to }
  if (from) return { from, to: planOf(from)?.supersededBy[0]?.id }
  return suggested(plans, samples)
}
