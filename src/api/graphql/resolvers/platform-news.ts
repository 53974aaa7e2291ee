import type { PlatformNewsResolvers } from '../../../generated/schema.ts'
import {
  MEMBERS_OF_UNCLEAR_DAY,
  MEMBERS_SINCE,
  NEEDS_SINCE,
  OFFERS_SINCE,
} from '../../../graph/read/questions/platform-news.ts'
import { UNTOLD } from '../../../graph/read/questions/platform-summary.ts'
import type { Complete } from './complete.ts'
import { some } from './page.ts'

/** A platform and a day. */
export interface PlatformNewsRow {
  readonly platformId: string
  readonly date: string
}

/** The least that a recorded day may say: who joined in 2020-04 is new since the first of that month. */
const leastSince = (date: string): string => date.replace(/-01$/, '').replace(/-01$/, '')

/** Months and years of which the day is a part without being their first. */
const unclear = (date: string): readonly string[] =>
  [date.slice(0, 4), date.slice(0, 7)].filter(period => period < leastSince(date))

export const news: Complete<PlatformNewsResolvers, PlatformNewsRow> = {
  members: ({ platformId, date }, args, { load }) =>
    some(load, MEMBERS_SINCE, platformId, args, { since: leastSince(date), category: null }),
  needs: ({ platformId, date }, args, { load }) =>
    some(load, NEEDS_SINCE, platformId, args, { since: leastSince(date) }),
  offers: ({ platformId, date }, args, { load }) =>
    some(load, OFFERS_SINCE, platformId, args, { since: leastSince(date) }),
  undatedMemberCount: async ({ platformId, date }, _args, { load }) => {
    const { [UNTOLD.undatedMembers]: undated = 0 } = await load.platformSummary(platformId)
    const periods = unclear(date)
    if (periods.length === 0) return undated
    return undated + (await some(load, MEMBERS_OF_UNCLEAR_DAY, platformId, {}, { periods }).total())
  },
  undatedNeedCount: async ({ platformId }, _args, { load }) =>
    (await load.platformSummary(platformId))[UNTOLD.undatedNeeds] ?? 0,
  undatedOfferCount: async ({ platformId }, _args, { load }) =>
    (await load.platformSummary(platformId))[UNTOLD.undatedOffers] ?? 0,
}
