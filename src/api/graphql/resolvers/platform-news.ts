import type { PlatformNewsResolvers } from '../../../generated/schema.ts'
import { MEMBERS_SINCE, NEEDS_SINCE, OFFERS_SINCE } from '../../../graph/read/questions/platform-news.ts'
import {
  leastSince,
  type NewsQuestion,
  undatedMembers,
  undatedNeeds,
  undatedOffers,
} from '../../../questions/platform-news.ts'
import type { Complete } from './complete.ts'
import { ownedPage } from './page.ts'

export const news: Complete<PlatformNewsResolvers, NewsQuestion> = {
  members: ({ platformId, date }, args, { load }) =>
    ownedPage(load, MEMBERS_SINCE, platformId, args, { since: leastSince(date), category: null }),
  needs: ({ platformId, date }, args, { load }) =>
    ownedPage(load, NEEDS_SINCE, platformId, args, { since: leastSince(date) }),
  offers: ({ platformId, date }, args, { load }) =>
    ownedPage(load, OFFERS_SINCE, platformId, args, { since: leastSince(date) }),
  undatedMemberCount: (asked, _args, { view }) => undatedMembers(view({}), asked),
  undatedNeedCount: (asked, _args, { view }) => undatedNeeds(view({}), asked),
  undatedOfferCount: (asked, _args, { view }) => undatedOffers(view({}), asked),
}
