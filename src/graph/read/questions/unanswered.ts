import { IN_ID_ORDER, type OwnedList } from '../../engine/list.ts'
import { byMember, POSTED } from '../member-item.ts'
import { NEED, type NeedRow } from '../need.ts'
import { OFFER, type OfferRow } from '../offer.ts'

/**
 * Open items of a platform's members with which no open item of the other side shares a capability. It begins at
 * capabilities that nothing open has on the other side, of which there are few, and so reads about what it finds.
 */
const unanswered = (label: 'Need' | 'Offer') => {
  const { takes, answered, answer } = POSTED[label]
  const open = `<-[:${answered}]-(:${answer} {status: 'OPEN'})`
  return {
    owner: 'Platform' as const,
    match: `MATCH (capability:Capability)
    WHERE NOT EXISTS { (capability)${open} }
    MATCH (capability)<-[:${takes}]-(n:${label} {status: 'OPEN'})
    WHERE NOT EXISTS { (n)-[:${takes}]->(:Capability)${open} }
      AND ${byMember(label)}
    WITH n, count(*) AS capabilities`,
    order: IN_ID_ORDER,
  }
}

export const NEEDS_WITHOUT_OFFERS: OwnedList<NeedRow> = { concept: NEED, ...unanswered('Need') }
export const OFFERS_WITHOUT_NEEDS: OwnedList<OfferRow> = { concept: OFFER, ...unanswered('Offer') }
