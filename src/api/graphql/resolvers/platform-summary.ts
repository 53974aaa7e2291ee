import type { PlatformActivityResolvers, PlatformResolvers } from '../../../generated/schema.ts'
import type { PlatformRow } from '../../../graph/read/platform.ts'
import { ACTIVITY, UNTOLD } from '../../../graph/read/questions/platform-summary.ts'
import { SDG_GOAL } from '../../../graph/read/sdg-goal.ts'
import type { Complete } from './complete.ts'
import { wanted } from './wanted.ts'

export interface MemberCategoryCountRow {
  readonly category: (typeof CATEGORIES)[number]
  readonly count: number
  readonly endedCount: number
}

export interface PlatformActivityRow {
  readonly goalId: string
  readonly needCount: number
  readonly offerCount: number
  readonly memberCount: number
}

const CATEGORIES = ['LOCAL_GOVERNMENT', 'MINISTRY', 'PRIVATE'] as const

const GOALS = Array.from({ length: 17 }, (_, index) => String(index + 1))

export const activity: Complete<PlatformActivityResolvers, PlatformActivityRow> = {
  goal: ({ goalId }, _args, { load }, info) => load.known(SDG_GOAL, goalId, wanted(info)),
}

type Summed = Pick<
  Complete<PlatformResolvers, PlatformRow>,
  'memberCategories' | 'activity' | 'openNeedsWithoutCapability' | 'openOffersWithoutCapability'
>

/** What the import has counted of a platform. */
export const summed: Summed = {
  memberCategories: async ({ id }, _args, { load }) => {
    const counts = await load.platformSummary(id)
    return CATEGORIES.map(category => ({
      category,
      count: counts[`members${category}`] ?? 0,
      endedCount: counts[`ended${category}`] ?? 0,
    }))
  },
  activity: async ({ id }, _args, { load }) => {
    const counts = await load.platformSummary(id)
    return GOALS.map(code => ({
      goalId: `sdg:${code}`,
      needCount: counts[`${ACTIVITY.needs}${code}`] ?? 0,
      offerCount: counts[`${ACTIVITY.offers}${code}`] ?? 0,
      memberCount: counts[`${ACTIVITY.organizations}${code}`] ?? 0,
    })).filter(({ needCount, offerCount, memberCount }) => needCount + offerCount + memberCount > 0)
  },
  openNeedsWithoutCapability: async ({ id }, _args, { load }) =>
    (await load.platformSummary(id))[UNTOLD.bareNeeds] ?? 0,
  openOffersWithoutCapability: async ({ id }, _args, { load }) =>
    (await load.platformSummary(id))[UNTOLD.bareOffers] ?? 0,
}
