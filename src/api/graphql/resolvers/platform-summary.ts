import type { PlatformActivityResolvers, PlatformResolvers } from '../../../generated/schema.ts'
import type { PlatformRow } from '../../../graph/read/platform.ts'
import { SDG_GOAL } from '../../../graph/read/sdg-goal.ts'
import { type PlatformActivity, platformSummary } from '../../../questions/platform-summary.ts'
import type { Complete } from './complete.ts'
import { wanted } from './wanted.ts'

export const activity: Complete<PlatformActivityResolvers, PlatformActivity> = {
  goal: ({ goalId }, _args, { load }, info) => load.pointedTo(SDG_GOAL, goalId, wanted(info)),
}

type Summed = Pick<
  Complete<PlatformResolvers, PlatformRow>,
  'memberCategories' | 'activity' | 'openNeedsWithoutCapability' | 'openOffersWithoutCapability'
>

/** What the import has counted of a platform. */
export const summed: Summed = {
  memberCategories: async ({ id }, _args, { view }) => (await platformSummary(view({}), id)).memberCategories,
  activity: async ({ id }, args, { view }) => (await platformSummary(view(args), id)).activity,
  openNeedsWithoutCapability: async ({ id }, args, { view }) =>
    (await platformSummary(view(args), id)).openNeedsWithoutCapability,
  openOffersWithoutCapability: async ({ id }, args, { view }) =>
    (await platformSummary(view(args), id)).openOffersWithoutCapability,
}
