import { ascending, descending, type Order } from '../engine/keyset.ts'

/** What an edge says of the link behind it; all but the ends are null where the plan itself joins them. */
export interface LinkExtra {
  readonly linkRelationship:
    | 'ALIGNS_WITH'
    | 'ADVANCES'
    | 'MAPS_TO'
    | 'INFLUENCES'
    | 'PART_OF'
    | 'ALSO_UNDER'
    | 'MEASURES'
  readonly linkFrom: string
  readonly linkTo: string
  readonly linkStrength: number | null
  readonly linkConfidence: number | null
  readonly linkStatus: 'ACCEPTED' | null
  readonly linkDisagreement: number | null
  readonly linkRelation: 'EXACT' | 'CLOSE' | 'BROAD' | 'NARROW' | null
  readonly linkProxy: boolean | null
  readonly linkScore: number | null
}

type Columns = { readonly [Name in keyof LinkExtra]: string }

const linkColumns = (from: string, to: string): Columns => ({
  linkRelationship: 'type(link)',
  linkFrom: `${from}.id`,
  linkTo: `${to}.id`,
  linkStrength: 'link.strength',
  linkConfidence: 'link.confidence',
  linkStatus: 'link.status',
  linkDisagreement: 'link.disagreement',
  linkRelation: 'link.relation',
  linkProxy: 'link.proxy',
  linkScore: 'link.score',
})

/** A link that leads from the owner of the list to its item. */
export const LINK_TO_ITEM = linkColumns('owner', 'n')

/** A link that leads from the item of the list to its owner. */
export const LINK_TO_OWNER = linkColumns('n', 'owner')

/** What the plan itself joins stands before what somebody weighed. */
export const STRONGEST_FIRST: Order = {
  name: 'STRENGTH',
  keys: [descending('coalesce(link.strength, 1.0)', 'number'), ascending('n.sortKey')],
}

/** The same for links that all have a strength, in the words of the index that holds them in this order. */
export const LEAST_WEAK_FIRST: Order = {
  name: 'STRENGTH',
  keys: [ascending('link.weakness', 'number'), ascending('link.subjectSortKey')],
}

const VALUE = (link: string) => `[coalesce(${link}.strength, 1.0), coalesce(${link}.confidence, 1.0)]`

/**
 * Of several links to the same item only the strongest, of equals the surest, so that each item stands once.
 * Nothing is read of an only link, which nearly all are.
 */
export const STRONGEST_LINK = `WITH owner, n, collect(l) AS links
    WITH owner, n, reduce(best = links[0], l IN links[1..] |
      CASE WHEN ${VALUE('l')} > ${VALUE('best')} THEN l ELSE best END) AS link`

/** The two ends of a link as one text; no id holds a space. */
export const linkKey = ({
  linkFrom,
  linkRelationship,
  linkTo,
}: { readonly [Name in 'linkFrom' | 'linkRelationship' | 'linkTo']: string }): string =>
  `${linkFrom} ${linkRelationship} ${linkTo}`
