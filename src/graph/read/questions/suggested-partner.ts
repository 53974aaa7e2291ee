import {
  type Aim,
  type DemandRow,
  requiredBy,
  type SupplyRow,
  type Vocabulary,
} from '../../../methods/matching/match-facts.ts'
import { aimsOf, isTarget } from '../../../methods/matching/match-sides.ts'
import { providedFor } from '../../../methods/matching/reach.ts'
import { GOAL_STRENGTH } from '../../../methods/thresholds.ts'
import { STRONGEST_LINK_COLUMNS } from '../../../model/derived-property.ts'
import { speakingQuery } from '../../../text/full-text-query.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import type { IdCondition } from '../../engine/filter.ts'
import { idConditions } from '../../engine/id-condition.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'
import { isOpenOn } from '../open.ts'
import type { StoreState } from '../state-memory.ts'
import { MATCH_BOUNDS } from './collaboration-area.ts'
import { isCounted, rarityOf } from './demand.ts'
import { SUPPLY_FACTS, type SupplyColumns, supplyRow } from './supply.ts'
import { vocabulary, withPlaces } from './vocabulary.ts'

/** To whom an answer is narrowed. */
export interface PartnerNarrowing {
  readonly kind?: readonly string[] | null
  readonly place?: IdCondition | null
  readonly memberOf?: IdCondition | null
  readonly sample?: boolean | null
}

export interface PartnerQuestion extends PartnerNarrowing {
  readonly demand: DemandRow
  /** Who is no news: takes part already, or was rejected. */
  readonly taken: readonly string[]
  readonly day: string
  /** Whether what is made up counts. */
  readonly samples: boolean
  /** The store in which the demand was found. */
  readonly state: StoreState
}

/** Organisations that may suit, and whether more than these share something. */
export interface CandidatePartners {
  readonly supplies: readonly SupplyRow[]
  readonly vocabulary: Vocabulary
  readonly complete: boolean
}

const BY_CAPABILITY = `UNWIND $capabilities AS reach
      MATCH (c:Capability {id: reach.id})
      CALL (c) {
        MATCH (c)<-[:PROVIDES|INVOLVES]-(n:Offer|Organization)
        WHERE n:Organization OR ${isOpenOn('n')} AND ${isCounted('n')}
        RETURN n
        LIMIT $each
      }
      WITH reach, collect(n) AS found
      UNWIND found AS n
      RETURN coalesce(n.madeById, n.id) AS id, reach.worth AS worth, size(found) AS most`

/** Organisations that speak of the same, themselves or by an open offer. */
const SPEAKING = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $speaking, {limit: $each})
      YIELD node AS n, score
      WITH n, score
      WHERE n.madeById IS NULL OR ${isOpenOn('n')} AND ${isCounted('n')}
      RETURN coalesce(n.madeById, n.id) AS id, score AS worth, 0 AS most`

/** Organisations, or those whose open offers, serve a target, the most strongly linked ones only. */
const SERVING = `UNWIND $aims AS aim
      MATCH (t:SdgTarget|SdgGoal {id: aim.id})
      UNWIND ['Organization', 'Offer'] AS label
      CALL (t, label) {
        MATCH (n)-[link:ALIGNS_WITH]->()
        USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})
        WHERE link.objectId = t.id AND link.subjectLabel = label
          AND link.weakness >= 0 AND link.subjectSortKey >= ''
        RETURN n, link
        ORDER BY link.objectId, link.subjectLabel, link.weakness, link.subjectSortKey
        LIMIT $each
      }
      WITH t, aim, label, collect([n, link.strength]) AS found
      UNWIND found AS one
      WITH t, aim, label, one[0] AS n, one[1] AS strength, size(found) AS most
      WHERE label = 'Organization' OR ${isOpenOn('n')} AND ${isCounted('n')}
      RETURN coalesce(n.madeById, n.id) AS id,
        coalesce(${rarityOf('t')}, 1.0) * CASE WHEN strength < aim.strength THEN strength ELSE aim.strength END AS worth, most`

const PLACE = '(o)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)'
const MEMBER_OF = '(o)-[:HAS]->(:Membership)-[:IN]->(f:Platform|WorkingGroup)'

/** Who shares a capability or an SDG target with what is asked for, what says most first. */
const candidatesStatement = (
  { kind, place, memberOf, sample }: PartnerNarrowing,
  isSpoken: boolean,
): string => {
  const conditions = [
    'NOT id IN $taken',
    isCounted('o'),
    ...(kind ? ['o.kind IN $kind'] : []),
    ...(typeof sample === 'boolean' ? ['o.sample = $sample'] : []),
    ...idConditions('place', PLACE, place),
    ...idConditions('memberOf', MEMBER_OF, memberOf),
  ]
  return /* cypher */ `
  CALL () {
    ${[BY_CAPABILITY, SERVING, ...(isSpoken ? [SPEAKING] : [])].join('\n      UNION ALL\n      ')}
  }
  WITH id, sum(worth) AS worth, max(most) AS most
  MATCH (o:Organization {id: id})
  WHERE ${conditions.join('\n    AND ')}
  WITH o, worth, most
  ORDER BY worth DESC, o.sortKey
  LIMIT $candidates + 1
  RETURN ${SUPPLY_FACTS}, most`
}

/** The goals of the targets too: who names only a goal aims at each of its targets, less strongly. */
const withGoals = (targets: readonly Aim[]): readonly Aim[] => {
  const goals = new Map<string, number>()
  for (const { id, strength } of targets) {
    const goal = id.split('.', 1)[0] ?? id
    goals.set(goal, Math.max(goals.get(goal) ?? 0, strength * GOAL_STRENGTH))
  }
  return [...targets, ...[...goals].map(([id, strength]) => ({ id, strength }))]
}

/** The organisations that may suit what is asked for, with what they speak of. */
export const candidatePartners = async (
  graph: Graph,
  { demand, state, ...question }: PartnerQuestion,
): Promise<CandidatePartners> => {
  const known = await vocabulary(graph, state, question.samples)
  const required = [...requiredBy(demand), ...demand.usedIds, ...demand.alsoUsedIds]
  // A common target alone meets no need.
  const aims = demand.kind === 'NEED' ? [] : withGoals(aimsOf(demand).filter(isTarget))
  const reach = providedFor(required, known).filter(({ worth }) => worth > 0)
  const speaking = speakingQuery(['Organization', 'Offer'], [], demand.words)
  const rows = await graph.read<SupplyColumns & { readonly most: number }>(
    'suggested partners: candidates',
    candidatesStatement(question, speaking !== null),
    {
      ...question,
      capabilities: reach.slice(0, MATCH_BOUNDS.anchors),
      aims: aims.slice(0, MATCH_BOUNDS.anchors),
      speaking,
      each: wholeNumber(MATCH_BOUNDS.each),
      candidates: wholeNumber(MATCH_BOUNDS.candidates),
    },
  )
  const supplies = rows.slice(0, MATCH_BOUNDS.candidates).map(({ most, ...columns }) => supplyRow(columns))
  const isCut = rows.length > supplies.length || rows.some(({ most }) => most >= MATCH_BOUNDS.each)
  return {
    supplies,
    vocabulary: await withPlaces(graph, known, [demand.whereId, ...supplies.map(({ placeId }) => placeId)]),
    complete: !isCut && reach.length <= MATCH_BOUNDS.anchors,
  }
}
