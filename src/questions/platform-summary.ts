import { MEMBER_CATEGORIES, type MembershipRow } from '../graph/read/membership.ts'
import { ACTIVITY, UNTOLD } from '../graph/read/questions/platform-summary.ts'
import type { View } from './view.ts'

const GOALS = Array.from({ length: 17 }, (_, index) => String(index + 1))

/** How many members of a category a platform has, and how many have left. */
export interface MemberCategoryCount {
  readonly category: MembershipRow['category']
  readonly count: number
  readonly endedCount: number
}

/** What the members of a platform do for an SDG goal. */
export interface PlatformActivity {
  readonly goalId: string
  readonly needCount: number
  readonly offerCount: number
  readonly memberCount: number
}

/** What a platform has, by members and by SDG goals, and what its members have not told. */
export interface PlatformSummary {
  readonly memberCategories: readonly MemberCategoryCount[]
  /** Goals for which somebody does something. */
  readonly activity: readonly PlatformActivity[]
  readonly openNeedsWithoutCapability: number
  readonly openOffersWithoutCapability: number
}

/** What the import has counted of a platform; needs and offers as they are open on the day asked about. */
export const platformSummary = async (view: View, platform: string): Promise<PlatformSummary> => {
  const counts = await view.platformSummary(platform, view.asOf)
  const counted = (name: string): number => counts[name] ?? 0
  return {
    memberCategories: MEMBER_CATEGORIES.map(category => ({
      category,
      count: counted(`members${category}`),
      endedCount: counted(`ended${category}`),
    })).filter(({ category, count }) => category !== 'UNKNOWN' || count > 0),
    activity: GOALS.map(code => ({
      goalId: `sdg:${code}`,
      needCount: counted(`${ACTIVITY.needs}${code}`),
      offerCount: counted(`${ACTIVITY.offers}${code}`),
      memberCount: counted(`${ACTIVITY.organizations}${code}`),
    })).filter(({ needCount, offerCount, memberCount }) => needCount + offerCount + memberCount > 0),
    openNeedsWithoutCapability: counted(UNTOLD.bareNeeds),
    openOffersWithoutCapability: counted(UNTOLD.bareOffers),
  }
}
