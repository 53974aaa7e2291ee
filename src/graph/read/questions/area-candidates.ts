import type { DemandKind } from '../../../methods/matching/match-facts.ts'
import { STRONGEST_LINK_COLUMNS } from '../../../model/derived-property.ts'
import type { IdCondition } from '../../engine/filter.ts'
import { idConditions } from '../../engine/id-condition.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'
import { isOpenOn } from '../open.ts'
import { PARTS, WHOLES } from '../part-whole.ts'
import { NEAR } from './by-meaning.ts'
import { ITEM_FACTS, isCounted, NEED_FACTS, rarityOf } from './demand.ts'
import { SERVES } from './search-candidates.ts'

/** To what an answer is narrowed. */
export interface AreaNarrowing {
  readonly kinds: readonly DemandKind[]
  readonly place?: IdCondition | null
  readonly strategy?: IdCondition | null
  readonly sdgGoal?: IdCondition | null
  readonly sample?: boolean | null
}

/** What is needed, and items of a strategy: each has its own ways. */
type Sort = 'NEED' | 'ITEM'

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
} as const satisfies Record<Sort, object>

/** What was rejected, and what the filter leaves out. */
const narrowed = (sort: Sort, asked: AreaNarrowing): readonly string[] => [
  'NOT n.id IN $rejected',
  isCounted('n'),
  ...(typeof asked.sample === 'boolean' ? ['coalesce(n.sample, false) = $sample'] : []),
  ...idConditions('place', PATTERNS[sort].place, asked.place),
  ...idConditions('strategy', PATTERNS[sort].strategy, asked.strategy),
  ...idConditions('sdgGoal', SERVES, asked.sdgGoal),
]

/** That who asks takes part already in an initiative of some id. */
const takesPartIn = (id: string): string => `MATCH (p:Participation)
        WHERE p.organizationId = $organization AND p.initiativeId ${id}
          AND (p.status <> 'ENDED' OR 'ACCOUNTABLE' IN p.roles) AND ($role IS NULL OR $role IN p.roles)`

/**
 * That who asks takes part in an item, in a part of it, or answers for one of the two wholes above it. The ids
 * that an item keeps of them spare reading all of its links. Only initiatives have somebody who takes part or
 * answers: no type is asked for, and the two are joined by nothing else, or the first would be looked up twice.
 */
const isPresentIn = (item: string): string => `(EXISTS {
        MATCH (${item})${PARTS}(i)
        ${takesPartIn('= i.id')}
      } OR EXISTS {
        MATCH (whole:Initiative {id: ${item}.parentId})
        ${takesPartIn('IN [whole.id, whole.parentId]')}
          AND 'ACCOUNTABLE' IN p.roles
      })`

/** That who asks is in it already: in what a need is for, or in the item itself. */
const IS_PRESENT = {
  NEED: `$organization IS NOT NULL AND EXISTS {
      MATCH (item:Entity)
      WHERE item.id IN n.forIds AND ${isPresentIn('item')}
    }`,
  ITEM: `$organization IS NOT NULL AND ${isPresentIn('n')}`,
} as const satisfies Record<Sort, string>

const OF_OTHERS = `($organization IS NULL OR n.raisedById <> $organization)`

/** Open needs that require a capability, each with what it is worth to share it. */
const needsByCapability = (conditions: readonly string[]): string => `UNWIND $capabilities AS reach
    MATCH (c:Capability {id: reach.id})
    CALL (c) {
      MATCH (c)<-[:REQUIRES|INVOLVES]-(n:Need)
      WHERE ${[isOpenOn('n'), OF_OTHERS, ...conditions].join('\n        AND ')}
      RETURN n
      LIMIT $each
    }
    WITH reach, collect(n) AS found
    UNWIND found AS n`

/** What shares most, and one more to know whether that is all; equals by what says where they stand. */
const best = (place: string): string => `ORDER BY worth DESC, ${place}
  LIMIT $candidates + 1`

/** What speaks of the same, as the index finds it. */
const speaking = (
  query: string,
): string => `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', ${query}, {limit: $each})
    YIELD node AS n, score`

const needs = (asked: AreaNarrowing, isSpoken: boolean): string => {
  const conditions = narrowed('NEED', asked)
  const spoken = `
    UNION ALL
    ${speaking('$speakingNeeds')}
    WITH n, score
    WHERE ${[isOpenOn('n'), OF_OTHERS, ...conditions].join('\n      AND ')}
    RETURN n, score AS worth, 0 AS most`
  return `
  CALL () {
    ${needsByCapability(conditions)}
    RETURN n, reach.worth AS worth, size(found) AS most${isSpoken ? spoken : ''}
  }
  WITH n, sum(worth) AS worth, max(most) AS most
  WHERE NOT (${IS_PRESENT.NEED})
  WITH n, worth, most
  ${best('n.sortKey')}
  RETURN ${NEED_FACTS}, most, false AS isPresent`
}

/**
 * SDG targets that are aimed at, themselves or through their goal, what says most first; and the initiatives
 * and measures that serve each, the most strongly linked ones only. Where each stands its link in the index says.
 */
const SERVING = `UNWIND $aims AS aim
    MATCH (:SdgGoal|SdgTarget {id: aim.id})<-[:PART_OF*0..1]-(t:SdgTarget)
    WITH t, max(aim.strength) AS strength, ${rarityOf('t')} AS rarity
    WHERE rarity IS NOT NULL
    WITH t, strength, rarity
    ORDER BY rarity * strength DESC, t.sortKey
    LIMIT $aimed
    UNWIND $labels AS label
    CALL (t, label) {
      MATCH (n)-[link:ALIGNS_WITH]->()
      USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})
      WHERE link.objectId = t.id AND link.subjectLabel = label
        AND link.weakness >= 0 AND link.subjectSortKey >= ''
      RETURN n, link
      ORDER BY link.objectId, link.subjectLabel, link.weakness, link.subjectSortKey
      LIMIT $each
    }
    WITH t, label, strength, rarity, collect([n, link.strength, link.subjectSortKey]) AS found
    UNWIND found AS one
    WITH one[0] AS n, one[1] AS linked, one[2] AS place, strength, rarity, size(found) AS most
    RETURN n, place, rarity * CASE WHEN linked < strength THEN linked ELSE strength END AS worth, most`

const SPOKEN = `
    UNION ALL
    ${speaking('$speaking')}
    RETURN n, n.sortKey AS place, score AS worth, 0 AS most`

const items = (asked: AreaNarrowing, labels: readonly string[], isSpoken: boolean): string => `
  CALL () {
    ${needsByCapability([isCounted('n')])}
    MATCH (wanting:Entity)
    WHERE wanting.id IN n.forIds
    MATCH (wanting)${WHOLES}(item:${labels.join('|')})
    RETURN item AS n, item.sortKey AS place, reach.worth AS worth, size(found) AS most
    UNION ALL
    ${SERVING}${isSpoken ? SPOKEN : ''}
  }
  WITH n, place, worth, most
  WHERE ${narrowed('ITEM', asked).join('\n    AND ')}
  WITH n, place, sum(worth) AS worth, max(most) AS most
  ${best('place')}
  RETURN ${ITEM_FACTS}, most, ${IS_PRESENT.ITEM} AS isPresent`

/** What is near in meaning, of the kinds asked for; nothing that it shares brought it here. */
export const areasByMeaning = (asked: AreaNarrowing): string => {
  const labels = asked.kinds.filter(kind => kind !== 'NEED').map(kind => LABELS[kind])
  const near = (sort: Sort, conditions: readonly string[], facts: string): string => `
  CALL () {
    ${NEAR}
    RETURN n, score
  }
  WITH n, score
  WHERE ${[...conditions, ...narrowed(sort, asked), `NOT (${IS_PRESENT[sort]})`].join('\n    AND ')}
  RETURN ${facts}, 0 AS most, false AS isPresent`
  return [
    ...(asked.kinds.includes('NEED') ? [near('NEED', ['n:Need', isOpenOn('n'), OF_OTHERS], NEED_FACTS)] : []),
    ...(labels.length > 0 ? [near('ITEM', [`(n:${labels.join(' OR n:')})`], ITEM_FACTS)] : []),
  ].join('\n  UNION ALL')
}

export const LABELS = { NEED: 'Need', INITIATIVE: 'Initiative', POLICY_MEASURE: 'PolicyMeasure' } as const

/** What shares a capability or an SDG target with who asks, what says most first; only the kinds asked for. */
export const areaCandidates = (
  asked: AreaNarrowing,
  spoken: { readonly ofNeeds: boolean; readonly ofItems: boolean },
): string => {
  const ofItems = asked.kinds.filter(kind => kind !== 'NEED').map(kind => LABELS[kind])
  return [
    ...(asked.kinds.includes('NEED') ? [needs(asked, spoken.ofNeeds)] : []),
    ...(ofItems.length > 0 ? [items(asked, ofItems, spoken.ofItems)] : []),
  ].join('\n  UNION ALL')
}
