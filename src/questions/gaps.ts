import type { Wanted } from '../graph/engine/concept.ts'
import { PLACE_PLANS } from '../graph/read/questions/plan.ts'
import { byGap, type Gap, type GapKind, rankKey } from '../methods/gaps/gap.ts'
import { gapsIn, isKnownBySamples } from '../methods/gaps/plan-gaps.ts'
import { sharedRanks } from '../methods/numbers/shared-rank.ts'
import { joinedPlan, withOwnNeeds } from '../methods/plan/joined-plan.ts'
import type { Plan } from '../methods/plan/plan-facts.ts'
import { samplesIn } from '../methods/plan/without-samples.ts'
import { Refused } from './refused.ts'
import { placePlansIn, planIn, type View } from './view.ts'

export interface GapQuestion {
  /** Whose gaps: of a strategy or of a place, one of them. */
  readonly strategy?: string | null
  readonly place?: string | null
  readonly kinds: readonly GapKind[]
}

/** A gap, and whether anything behind it is made up. */
type MarkedGap = Gap & { readonly restsOnSamples: boolean }

/** A gap in its place among all that were asked for. */
export type RankedGap = MarkedGap & { readonly rank: number | null }

/** The parts of a plan from which the kinds are weighed. */
const weighed = (kinds: readonly GapKind[]): Wanted =>
  new Set([
    ...['objectives', 'indicators', 'initiatives', 'needs', 'owners', 'named'],
    ...(kinds.includes('SDG_TARGET') ? ['alignments'] : []),
  ])

/** The plans that are meant: one of a strategy, and of a place all that lie in it. */
const askedPlans = async (view: View, { strategy, place, kinds }: GapQuestion): Promise<readonly Plan[]> => {
  if (strategy && !place) {
    const plan = await planIn(view, strategy, weighed(kinds))
    return plan === null ? [] : [plan]
  }
  if (!place || strategy)
    throw new Refused(strategy ? 'place' : 'strategy', 'Give "strategy" or "place", one of them.')
  const plans = await placePlansIn(view, place, weighed(kinds))
  if (plans.length <= PLACE_PLANS) return plans
  throw new Refused(
    'place',
    `Argument "place" of "gaps" must be a place with at most ${PLACE_PLANS} plans in it: ask for a municipality, or for one "strategy" after the other.`,
    PLACE_PLANS,
  )
}

/** Gaps of plans as they are weighed together, each with whether anything behind it is made up. */
export const markedGaps = (
  plan: Plan,
  gaps: readonly Gap[],
  plans: readonly Plan[] = [plan],
): readonly MarkedGap[] => {
  const samples = new Set(plans.flatMap(each => [...samplesIn(each)]))
  const isKnownByThem = isKnownBySamples(plan)
  return gaps.map(gap => {
    const behind = [gap.id, gap.relevantTo ?? '', ...gap.parts.flatMap(({ evidence }) => evidence)]
    return { ...gap, restsOnSamples: behind.some(id => samples.has(id)) || isKnownByThem(gap) }
  })
}

/**
 * The gaps of several plans, the widest first: an item is weighed by what its own plan records, an SDG target by all
 * of them together, and a need that several know stands once.
 */
const gapsOf = (plans: readonly Plan[], kinds: readonly GapKind[], day: string): readonly MarkedGap[] => {
  const own = kinds.filter(kind => kind !== 'SDG_TARGET')
  const shared = kinds.filter(kind => kind === 'SDG_TARGET')
  const whole = joinedPlan(plans)
  const found = [
    ...withOwnNeeds(plans).flatMap(plan => markedGaps(plan, gapsIn(plan, own, day))),
    ...markedGaps(whole, gapsIn(whole, shared, day), plans),
  ].sort(byGap)
  return [...new Map(found.toReversed().map(gap => [gap.id, gap])).values()].sort(byGap)
}

/** Gaps in their order with their ranks, which equals share. */
export const rankedGaps = (gaps: readonly MarkedGap[]): readonly RankedGap[] => {
  const ranks = sharedRanks(gaps.map(rankKey))
  return gaps.map((gap, place) => ({ ...gap, rank: ranks[place] ?? null }))
}

/** Where a plan needs most and least is done, the widest gap first. */
export const gaps = async (view: View, question: GapQuestion): Promise<readonly RankedGap[]> =>
  rankedGaps(gapsOf(await askedPlans(view, question), question.kinds, view.asOf))
