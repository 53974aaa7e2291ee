import { IN_ID_ORDER, type OwnedList } from '../../engine/list.ts'
import { byMember, POSTED } from '../member-item.ts'
import { NEED, type NeedRow } from '../need.ts'
import { OFFER, type OfferRow } from '../offer.ts'
import { isOpenOn } from '../open.ts'
import { isMadeUp } from './demand.ts'

/** Whether made-up items are among those that are asked about, and whether they answer what is real. */
export const samplesAmong = (samples?: 'EXCLUDE' | 'INCLUDE' | null) => ({
  listed: samples !== 'EXCLUDE',
  counted: samples === 'INCLUDE',
})

/**
 * Items of a platform's members that are open on `$day` with which no open item of the other side shares a capability. It begins at
 * capabilities that nothing open has on the other side, of which there are few, and so reads about what it finds. Where nothing
 * made up counts for what is real, it begins at those that nothing real has.
 */
const unanswered = (label: 'Need' | 'Offer') => {
  const { takes, answered, answer } = POSTED[label]
  const answeredBy = (from: string, counts: string) => `EXISTS {
      MATCH ${from}<-[:${answered}]-(answer:${answer})
      WHERE ${isOpenOn('answer')}
        AND ($counted OR NOT ${isMadeUp('answer')}${counts})
    }`
  return {
    owner: 'Platform' as const,
    match: `MATCH (capability:Capability)
    WHERE NOT ${answeredBy('(capability)', '')}
    MATCH (capability)<-[:${takes}]-(n:${label})
    WHERE ${isOpenOn('n')}
      AND ($listed OR NOT ${isMadeUp('n')})
      AND NOT ${answeredBy(`(n)-[:${takes}]->(:Capability)`, ` OR ${isMadeUp('n')}`)}
      AND ${byMember(label)}
    WITH n, count(*) AS capabilities`,
    order: IN_ID_ORDER,
  }
}

export const NEEDS_WITHOUT_OFFERS: OwnedList<NeedRow> = { concept: NEED, ...unanswered('Need') }
export const OFFERS_WITHOUT_NEEDS: OwnedList<OfferRow> = { concept: OFFER, ...unanswered('Offer') }
