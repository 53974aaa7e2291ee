import type { ComparablePlansQuery } from '../../generated/graphql.ts'
import { KINDS, type PartKind } from './rows.ts'

export type Plan = ComparablePlansQuery['strategies']['nodes'][number]

/** The two plans that are compared; undefined: not chosen, and none suggests itself. */
export type View = { readonly from: string | undefined; readonly to: string | undefined }

/** A plan beside the one before it. */
export type Pair = {
  readonly from: Plan
  readonly to: Plan
  /** Kinds of parts that both record. */
  readonly kinds: readonly PartKind[]
}

const records = (plan: Plan, kind: PartKind): boolean =>
  kind === 'initiatives' ? plan.initiatives.totalCount > 0 : plan[kind].length > 0

/** Each plan that follows another, with that one: first those of which most can be compared. */
export const pairsOf = (plans: readonly Plan[]): readonly Pair[] =>
  plans
    .flatMap(to => {
      const from = plans.find(({ id }) => id === to.supersedes?.id)
      return from ? { from, to, kinds: KINDS.filter(kind => records(from, kind) && records(to, kind)) } : []
    })
    .sort((a, b) => b.kinds.length - a.kinds.length)

/** The pair of which most can be compared; with samples out, none that is made up. */
const suggested = (plans: readonly Plan[], samples: boolean): View => {
  const possible = plans.filter(({ dataset }) => samples || !dataset.sample)
  const [best] = pairsOf(possible)
  return { from: best?.from.id, to: best?.to.id }
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
