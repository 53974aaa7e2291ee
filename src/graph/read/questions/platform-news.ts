import { descending, type Order } from '../../engine/keyset.ts'
import type { OwnedList } from '../../engine/list.ts'
import { byMember } from '../member-item.ts'
import { NEED, type NeedRow } from '../need.ts'
import { OFFER, type OfferRow } from '../offer.ts'
import { MEMBERS_OF_PLATFORM, type MemberExtra, type OrganizationRow } from '../organization.ts'

/** The last day first, and of one day the last id: one index, walked backwards, has both. */
const newestFirst = (day: string, key: string): Order => ({
  name: 'NEWEST',
  keys: [descending(day), descending(key)],
})

/** Members of a platform that joined on `$since` or later. */
export const MEMBERS_SINCE: OwnedList<OrganizationRow, MemberExtra> = {
  ...MEMBERS_OF_PLATFORM,
  strands: [],
  match: `MATCH (link:Membership)<-[:HAS]-(n:Organization)
    WHERE link.memberOfId = owner.id AND link.validFrom >= $since`,
  walk: {
    match: `MATCH (link:Membership)<-[:HAS]-(n:Organization)
    USING INDEX link:Membership(memberOfId, validFrom, sortKey)`,
    held: { 'link.memberOfId': 'owner.id' },
    least: '$since',
  },
  order: newestFirst('link.validFrom', 'link.sortKey'),
}

const postedSince = (label: 'Need' | 'Offer') => ({
  owner: 'Platform' as const,
  match: `MATCH (n:${label})
    WHERE n.postedOn >= $since AND ${byMember(label)}`,
  walk: {
    match: `MATCH (n:${label})
    USING INDEX n:${label}(postedOn, sortKey)`,
    held: {},
    least: '$since',
    besides: [byMember(label)],
  },
  order: newestFirst('n.postedOn', 'n.sortKey'),
})

/** Needs of a platform's members that were posted on `$since` or later. */
export const NEEDS_SINCE: OwnedList<NeedRow> = { concept: NEED, ...postedSince('Need') }

/** The same of offers. */
export const OFFERS_SINCE: OwnedList<OfferRow> = { concept: OFFER, ...postedSince('Offer') }

/** Members of a platform of whom no more is recorded than one of the months or years in `$periods`. */
export const MEMBERS_OF_UNCLEAR_DAY: OwnedList<OrganizationRow, MemberExtra> = {
  ...MEMBERS_OF_PLATFORM,
  strands: [],
  match: `MATCH (link:Membership)<-[:HAS]-(n:Organization)
    WHERE link.memberOfId = owner.id AND link.validFrom IN $periods`,
}
