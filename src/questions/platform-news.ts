import { totals } from '../graph/engine/list.ts'
import { MEMBERS_OF_UNCLEAR_DAY } from '../graph/read/questions/platform-news.ts'
import { UNTOLD } from '../graph/read/questions/platform-summary.ts'
import type { View } from './view.ts'

/** A platform and the day since which news are asked for. */
export interface NewsQuestion {
  readonly platformId: string
  readonly date: string
}

/** The least that a recorded day may say: who joined in 2020-04 is new since the first of that month. */
export const leastSince = (date: string): string => date.replace(/-01$/, '').replace(/-01$/, '')

/** Months and years of which the day is a part without being their first. */
const unclear = (date: string): readonly string[] =>
  [date.slice(0, 4), date.slice(0, 7)].filter(period => period < leastSince(date))

/** Members of whom nobody can say whether they are new: without a day, or with a month or year that holds it. */
export const undatedMembers = async (view: View, { platformId, date }: NewsQuestion): Promise<number> => {
  const { [UNTOLD.undatedMembers]: undated = 0 } = await view.platformSummary(platformId, view.asOf)
  const periods = unclear(date)
  if (periods.length === 0) return undated
  const [ofUnclearDay = 0] = await totals(view.graph, MEMBERS_OF_UNCLEAR_DAY, [platformId], { periods })
  return undated + ofUnclearDay
}

/** Needs without the day on which they were posted. */
export const undatedNeeds = async (view: View, { platformId }: NewsQuestion): Promise<number> =>
  (await view.platformSummary(platformId, view.asOf))[UNTOLD.undatedNeeds] ?? 0

/** Offers without the day on which they were posted. */
export const undatedOffers = async (view: View, { platformId }: NewsQuestion): Promise<number> =>
  (await view.platformSummary(platformId, view.asOf))[UNTOLD.undatedOffers] ?? 0
