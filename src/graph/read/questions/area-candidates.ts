import type { DemandKind } from '../../../methods/matching/match-facts.ts'
import { STRONGEST_LINK_COLUMNS } from '../../../model/derived-property.ts'
import type { IdCondition } from '../../engine/collection.ts'
import { idConditions } from '../../engine/id-condition.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'
import { isOpenOn } from '../open.ts'
import { PARTS, WHOLES } from '../part-whole.ts'
import { ITEM_FACTS, isCounted, NEED_FACTS } from './demand.ts'
import { SERVES } from './search-candidates.ts'

/** To what an answer is narrowed. */
export interface AreaNarrowing {
  readonly kinds: readonly DemandKind[]
  readonly place?: IdCondition | null
  readonly strategy?: IdCondition | null
  readonly sdgGoal?: IdCondition | null
  readonly sample?: boolean | null
}

/** From a need, and from an item of a strategy, to its places, a prefecture around a municipality too, and strategies. */
const PATTERNS = {
  NEED: {
    place: '(n)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)',
    strategy: '(n)-[:FOR]->(:Entity)-[:PART_OF*1..11]->(f:Strategy)',
  },
  ITEM: {
    place: '(n)-[:PART_OF*2..11]->(:Strategy)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)',
    strategy: '(n)-[:PART_OF*2..11]->(f:Strategy)',
  },
} as const

/** What was rejected, and what the filter leaves out. */
const narrowed = (patterns: (typeof PATTERNS)['NEED' | 'ITEM'], asked: AreaNarrowing): readonly string[] => [
  'NOT n.id IN $rejected',
  isCounted('n'),
  ...(typeof asked.sample === 'boolean' ? ['coalesce(n.sample, false) = $sample'] : []),
  ...idConditions('place', patterns.place, asked.place),
  ...idConditions('strategy', patterns.strategy, asked.strategy),
  ...idConditions('sdgGoal', SERVES, asked.sdgGoal),
]

/** That who asks takes part in an initiative already. */
const takesPartIn = (
  initiative: string,
): string => `MATCH (p:Participation {organizationId: $organization, initiativeId: ${initiative}})
      WHERE (p.status <> 'ENDED' OR 'ACCOUNTABLE' IN p.roles) AND ($role IS NULL OR $role IN p.roles)`

/** That who asks takes part in an item, in a part of it, or answers for a whole above it. */
const isPresentIn = (item: string): string => `MATCH ${item}${PARTS}(i:Initiative)
      ${takesPartIn('i.id')}
      RETURN p
      UNION
      MATCH ${item}-[:PART_OF*1..2]->(i:Initiative)
      ${takesPartIn('i.id')} AND 'ACCOUNTABLE' IN p.roles
      RETURN p`

/** That who asks takes part in what the need `n` is for. */
const IS_PRESENT_FOR_NEED = `EXISTS {
      ${isPresentIn('(n)-[:FOR]->()')}
    }`

/** The same of the initiative or measure `n` itself. */
const IS_PRESENT_IN_ITEM = `EXISTS {
      ${isPresentIn('(n)')}
    }`

const OF_OTHERS = `($organization IS NULL OR n.raisedById <> $organization)`

/** Open needs that require a capability, each with what it is worth to share it. */
const needsByCapability = (conditions: readonly string[]): string => `UNWIND $capabilities AS reach
  MATCH (c:Capability {id: reach.id})
  CALL (c) {
    MATCH (c)<-[:REQUIRES]-(n:Need)
    WHERE ${[isOpenOn('n'), OF_OTHERS, ...conditions].join('\n      AND ')}
    RETURN n
    LIMIT $each
  }
  WITH reach, collect(n) AS found
  UNWIND found AS n`

const BEST = `ORDER BY worth DESC, n.sortKey
  WITH collect(n) AS found, max(most) AS most
  WITH found[..$candidates] AS kept, most >= $each OR size(found) > $candidates AS cut`

/** What speaks of the same, as the index finds it. */
const speaking = (
  query: string,
): string => `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', ${query}, {limit: $each})
    YIELD node AS n, score`

const needs = (asked: AreaNarrowing, isSpoken: boolean): string => {
  const conditions = [
    isOpenOn('n'),
    OF_OTHERS,
    ...narrowed(PATTERNS.NEED, asked),
    `NOT ${IS_PRESENT_FOR_NEED}`,
  ]
  const spoken = `
    UNION ALL
    ${speaking('$speakingNeeds')}
    WITH n, score
    WHERE ${conditions.join('\n      AND ')}
    RETURN n, score AS worth, 0 AS most`
  return `
  CALL () {
    ${needsByCapability(conditions)}
    RETURN n, reach.worth AS worth, size(found) AS most${isSpoken ? spoken : ''}
  }
  WITH n, sum(worth) AS worth, max(most) AS most
  ${BEST}
  RETURN [n IN kept | ${NEED_FACTS}] AS demands, cut`
}

/** SDG targets that are aimed at, themselves or through their goal, what says most first. */
const AIMED_AT = `UNWIND $aims AS aim
    MATCH (:SdgGoal|SdgTarget {id: aim.id})<-[:PART_OF*0..1]-(t:SdgTarget)
    WITH t, max(aim.strength) AS strength
    WHERE t.rarity IS NOT NULL
    WITH t, strength
    ORDER BY t.rarity * strength DESC, t.sortKey
    LIMIT $aimed`

/** Initiatives or measures that serve a target, the most strongly linked ones only. */
const servedBy = (label: 'Initiative' | 'PolicyMeasure'): string => `CALL (t) {
      MATCH (n)-[link:ALIGNS_WITH]->()
      USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})
      WHERE link.objectId = t.id AND link.subjectLabel = '${label}'
        AND link.weakness >= 0 AND link.subjectSortKey >= ''
      RETURN n, link
      ORDER BY link.objectId, link.subjectLabel, link.weakness, link.subjectSortKey
      LIMIT $each
    }
    WITH t, strength, collect({n: n, strength: link.strength}) AS found
    UNWIND found AS one
    RETURN one.n AS n, t.rarity * CASE WHEN one.strength < strength THEN one.strength ELSE strength END AS worth,
      size(found) AS most`

const SPOKEN = `
    UNION ALL
    ${speaking('$speaking')}
    RETURN n, score AS worth, 0 AS most`

const items = (asked: AreaNarrowing, isSpoken: boolean): string => `
  CALL () {
    ${needsByCapability([isCounted('n')])}
    MATCH (n)-[:FOR]->()${WHOLES}(item:Initiative|PolicyMeasure)
    RETURN item AS n, reach.worth AS worth, size(found) AS most
    UNION ALL
    ${AIMED_AT}
    ${servedBy('Initiative')}
    UNION ALL
    ${AIMED_AT}
    ${servedBy('PolicyMeasure')}${isSpoken ? SPOKEN : ''}
  }
  WITH n, sum(worth) AS worth, max(most) AS most
  WHERE ${['any(label IN labels(n) WHERE label IN $labels)', ...narrowed(PATTERNS.ITEM, asked)].join('\n    AND ')}
  ${BEST}
  RETURN [n IN kept WHERE NOT (${IS_PRESENT_IN_ITEM}) | ${ITEM_FACTS}] AS demands, cut`

/** What shares a capability or an SDG target with who asks, what says most first; only the kinds asked for. */
export const areaCandidates = (
  asked: AreaNarrowing,
  spoken: { readonly ofNeeds: boolean; readonly ofItems: boolean },
): string =>
  [
    ...(asked.kinds.includes('NEED') ? [needs(asked, spoken.ofNeeds)] : []),
    ...(asked.kinds.some(kind => kind !== 'NEED') ? [items(asked, spoken.ofItems)] : []),
  ].join('\n  UNION ALL')
