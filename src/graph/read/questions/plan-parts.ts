import type { PlanPart } from '../../../methods/plan/plan-facts.ts'

/** At most so many needs are weighed for a plan, open ones first and then the first by id. */
export const NEEDS_LIMIT = 1_000

const OBJECTIVES = /* cypher */ `CALL (strategy) {
    CALL (strategy) {
      MATCH (strategy)<-[:PART_OF]-(item:StrategicGoal)
      RETURN item, strategy.id AS parentId
      UNION ALL
      MATCH (item:PolicyMeasure {strategyId: strategy.id})
      RETURN item, coalesce(item.parentId, item.goalId) AS parentId
    }
    WITH item, parentId
    ORDER BY item.sortKey
    RETURN collect({id: item.id, parentId: parentId}) AS objectives
  }`

const INDICATORS = /* cypher */ `CALL (strategy) {
    MATCH (indicator:Indicator {strategyId: strategy.id})
    WITH indicator
    ORDER BY indicator.sortKey
    RETURN collect({
      id: indicator.id,
      direction: indicator.direction,
      accumulation: indicator.accumulation,
      values: [(indicator)<-[:VALUE_OF]-(value:IndicatorValue) |
        CASE WHEN value.detailed THEN properties(value)
        ELSE value {.id, .kind, .year, .value, .comparator} END],
      lineages: [lineage = (indicator)-[:MEASURES]->(:Entity)-[:PART_OF*1..11]->(:Strategy) |
        [item IN tail(nodes(lineage)) | item.id]],
      sdgTargets: [(indicator)-[:MAPS_TO]->(:SdgIndicator)-[:MEASURES]->(target:SdgTarget) | target.id]
    }) AS indicators
  }`

const INITIATIVES = /* cypher */ `CALL (strategy) {
    MATCH (initiative:Initiative {strategyId: strategy.id})
    WITH initiative
    ORDER BY initiative.sortKey
    RETURN collect({
      id: initiative.id,
      parentId: initiative.parentId,
      status: initiative.status,
      advances: [(initiative)-[:ADVANCES]->(item) | item.id],
      participations: [(initiative)<-[:IN]-(participation:Participation) |
        participation {.organizationId, .roles, .status, sample: coalesce(participation.sample, false)}]
    }) AS initiatives
  }`

const ITEMS = /* cypher */ `MATCH (strategy)<-[:PART_OF]-(item:StrategicGoal)
      RETURN item
      UNION ALL
      MATCH (item:PolicyMeasure {strategyId: strategy.id})
      RETURN item
      UNION ALL
      MATCH (item:Initiative {strategyId: strategy.id})
      RETURN item`

const ALIGNMENTS = /* cypher */ `CALL (strategy) {
    CALL (strategy) {
      ${ITEMS}
    }
    MATCH (item)-[link:ALIGNS_WITH]->(sdg)
    RETURN collect({
      itemId: item.id, sdgId: sdg.id, strength: link.strength, confidence: link.confidence
    }) AS alignments
  }`

/** Items of the plan itself for which somebody answers. */
const OWNED = /* cypher */ `CALL (strategy) {
    CALL (strategy) {
      ${ITEMS}
    }
    WITH item
    WHERE item.ownerIds IS NOT NULL
    RETURN collect(item.id) AS owned
  }`

/** What indicators are called and count in. */
const NAMED = /* cypher */ `CALL (strategy) {
    MATCH (indicator:Indicator {strategyId: strategy.id})
    RETURN collect(indicator {.id, .nameJa, .nameEn, .unitJa, .unitEn}) AS named
  }`

/** Found by the beginnings of the ids of what they judge: those of a strategy all begin with its key. */
const EVALUATIONS = /* cypher */ `CALL (strategy) {
    UNWIND ['strategy', 'goal', 'measure', 'project', 'initiative', 'indicator'] AS type
    WITH strategy, type, CASE type
      WHEN 'strategy' THEN strategy.id
      ELSE type + substring(strategy.id, size('strategy')) + '.'
    END AS beginning
    MATCH (evaluation:Evaluation)
    WHERE evaluation.itemId STARTS WITH beginning
      AND (type <> 'strategy' OR evaluation.itemId = strategy.id)
      AND evaluation.grade IS NOT NULL AND evaluation.criterion IS NULL
    WITH evaluation
    ORDER BY evaluation.sortKey
    RETURN collect({
      id: evaluation.id, itemId: evaluation.itemId, year: evaluation.year, grade: evaluation.grade,
      scale: [(evaluation)-[:GRADED_ON]->(scale:EvaluationScale) | scale.grades][0]
    }) AS evaluations
  }`

const NEEDS = /* cypher */ `CALL (strategy, place) {
    CALL (strategy, place) {
      MATCH (place)<-[:PART_OF*0..2]-(:Place)<-[:OF_PLACE]-(need:Need)
      RETURN need
      UNION
      MATCH (item:PolicyMeasure {strategyId: strategy.id})<-[:FOR]-(need:Need)
      RETURN need
      UNION
      MATCH (item:Initiative {strategyId: strategy.id})<-[:FOR]-(need:Need)
      RETURN need
    }
    WITH need
    ORDER BY need.status = 'OPEN' DESC, need.sortKey
    LIMIT ${NEEDS_LIMIT}
    RETURN collect({
      id: need.id,
      status: need.status,
      sample: coalesce(need.sample, false),
      postedOn: need.postedOn,
      validTo: need.validTo,
      for: [(need)-[:FOR]->(item) | item.id],
      alignments: [(need)-[link:ALIGNS_WITH]->(sdg) |
        {itemId: need.id, sdgId: sdg.id, strength: link.strength, confidence: link.confidence}]
    }) AS needs
  }`

/** Of those who take part in its initiatives, which are read before, who answers for one. */
const OWNERS = /* cypher */ `CALL (initiatives) {
    UNWIND initiatives AS initiative
    UNWIND initiative.participations AS participation
    WITH participation
    WHERE 'ACCOUNTABLE' IN participation.roles AND NOT participation.sample
    WITH DISTINCT participation.organizationId AS ownerOfPlan
    MATCH (owner:Organization {id: ownerOfPlan})
    WITH owner
    ORDER BY owner.sortKey
    RETURN collect({id: owner.id, nameJa: owner.nameJa, nameEn: coalesce(owner.nameEn, owner.nameJa)}) AS owners
  }`

/** How each part of a plan is read, from `strategy` and `place`. */
export const PLAN_PARTS: Readonly<Record<PlanPart, string>> = {
  objectives: OBJECTIVES,
  indicators: INDICATORS,
  initiatives: INITIATIVES,
  alignments: ALIGNMENTS,
  needs: NEEDS,
  owners: OWNERS,
  evaluations: EVALUATIONS,
  owned: OWNED,
  named: NAMED,
}
