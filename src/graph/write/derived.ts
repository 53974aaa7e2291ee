import {
  COUNTED_LINKS,
  type CountedLink,
  LINKED_COUNT,
  MADE_UP_COUNT,
  REAL_LINKED_COUNT,
  REAL_RARITY,
  REAL_SERVING_COUNT,
  SERVING_COUNT,
} from '../../model/derived-property.ts'
import type { Runner } from '../engine/schema.ts'
import { takingPartIn } from '../read/part-whole.ts'
import { SERVES } from '../read/questions/search-candidates.ts'

/**
 * Items whose links to the SDGs change, initiatives of which these or the participations change, and those
 * that advance something else than before.
 */
export interface Touched {
  readonly items: readonly string[]
  readonly initiatives: readonly string[]
  readonly advancing: readonly string[]
  /** Needs, offers and organisations that somebody judged to involve another capability than before. */
  readonly involving: readonly string[]
  /** What serves SDG goals or belongs to them otherwise than before. */
  readonly serving: readonly string[]
  readonly memberships: readonly string[]
  /** What may be made up, and links of which change. */
  readonly stated: readonly string[]
}

/** Items that are linked to any SDG target, of which rarity is reckoned. */
const COUNT_ALIGNED_ITEMS = /* cypher */ `
  UNWIND $items AS id
  MATCH (n:Entity {id: id})
  WHERE EXISTS { (n)-[:ALIGNS_WITH]->(:SdgTarget) }
  WITH count(n) AS items
  MATCH (store:Store {key: 'tsunagu'})
  SET store.alignedItems = coalesce(store.alignedItems, 0) + toInteger($sign) * items`

/** Of some links those whose item is not made up. */
const REAL = 'count(CASE WHEN NOT coalesce(n.sample, false) THEN link END) AS real'

/** Adds to two counts of a target or goal: of all items of a type, and of those that are real. */
const addCounts = (target: string, all: string, real: string, sign: string): string =>
  `SET ${target}['${all}' + label] = coalesce(${target}['${all}' + label], 0) + ${sign} * links
  SET ${target}['${real}' + label] = coalesce(${target}['${real}' + label], 0) + ${sign} * real`

/** Items of each type that are linked to a target or goal itself. */
const COUNT_LINKED = /* cypher */ `
  UNWIND $items AS id
  MATCH (n:Entity {id: id})-[link:ALIGNS_WITH]->(served)
  WITH served, link.subjectLabel AS label, count(link) AS links, ${REAL}
  ${addCounts('served', LINKED_COUNT, REAL_LINKED_COUNT, 'toInteger($sign)')}`

/** Marks the strongest link of each item to a goal or one of its targets, and counts the items of each type. */
const MARK_STRONGEST = /* cypher */ `
  UNWIND $items AS id
  MATCH (n:Entity {id: id})-[link:ALIGNS_WITH]->(served)
  WITH n, coalesce(served.goalId, served.id) AS goalId, link
  ORDER BY link.strength DESC, link.confidence DESC, link.disagreement, link.objectSortKey
  WITH n, goalId, collect(link)[0] AS link
  SET link.strongestFor = goalId
  WITH goalId, link.subjectLabel AS label, count(link) AS links, ${REAL}
  MATCH (goal:SdgGoal {id: goalId})
  ${addCounts('goal', SERVING_COUNT, REAL_SERVING_COUNT, '1')}`

const UNMARK_STRONGEST = /* cypher */ `
  UNWIND $items AS id
  MATCH (n:Entity {id: id})-[link:ALIGNS_WITH]->()
  WHERE link.strongestFor IS NOT NULL
  WITH link.strongestFor AS goalId, link.subjectLabel AS label, collect(link) AS marked, count(link) AS links, ${REAL}
  MATCH (goal:SdgGoal {id: goalId})
  ${addCounts('goal', SERVING_COUNT, REAL_SERVING_COUNT, '-1')}
  FOREACH (link IN marked | REMOVE link.strongestFor)`

/** Of some records those that are made up, with the links that are theirs and to what each leads. */
const MADE_UP_LINKS = `UNWIND $stated AS id
  MATCH (n:Entity {id: id})
  WHERE coalesce(n.sample, false)
  CALL (n) {
    MATCH (n)-[link:${COUNTED_LINKS.filter(link => link !== 'HAS' && link !== 'ADVANCES').join('|')}]->(x)
    RETURN x, type(link) AS type
    UNION ALL
    MATCH (n)<-[link:HAS]-(x)
    RETURN x, type(link) AS type
    UNION ALL
    MATCH (n)-[link:ADVANCES]->()
    RETURN n AS x, type(link) AS type
  }`

/** How many links to a thing, and in the whole store, are those of made-up records. */
const COUNT_MADE_UP_LINKS = /* cypher */ `
  ${MADE_UP_LINKS}
  WITH x, '${MADE_UP_COUNT}' + type AS name, count(*) AS links
  SET x[name] = coalesce(x[name], 0) + toInteger($sign) * links
  WITH name, sum(links) AS links
  MATCH (store:Store {key: 'tsunagu'})
  SET store[name] = coalesce(store[name], 0) + toInteger($sign) * links`

/** How many needs and offers are made up, and how many items that are linked to any SDG target. */
const COUNT_MADE_UP_ITEMS = /* cypher */ `
  UNWIND $stated AS id
  MATCH (n:Entity {id: id})
  WHERE coalesce(n.sample, false)
  WITH count(CASE WHEN n:Need OR n:Offer THEN 1 END) AS posted,
    count(CASE WHEN EXISTS { (n)-[:ALIGNS_WITH]->(:SdgTarget) } THEN 1 END) AS aligned
  MATCH (store:Store {key: 'tsunagu'})
  SET store.madeUpPosted = coalesce(store.madeUpPosted, 0) + toInteger($sign) * posted,
    store.madeUpAligned = coalesce(store.madeUpAligned, 0) + toInteger($sign) * aligned`

/** As if nothing made up had been counted yet. */
const FORGET_MADE_UP = /* cypher */ `
  MATCH (n:Entity|Store)
  UNWIND [name IN keys(n) WHERE name STARTS WITH '${MADE_UP_COUNT}'] AS name
  SET n[name] = null`

const COUNTS_OF_MADE_UP = [COUNT_MADE_UP_LINKS, COUNT_MADE_UP_ITEMS]

/** Sets the counts of what is real anew, of everything that is linked to a target or goal. */
const COUNT_REAL = /* cypher */ `
  MATCH (served:SdgTarget|SdgGoal)<-[link:ALIGNS_WITH]-(n)
  WITH served, link.subjectLabel AS label, ${REAL}
  SET served['${REAL_LINKED_COUNT}' + label] = real`

const COUNT_REAL_FOR_GOALS = /* cypher */ `
  MATCH (n)-[link:ALIGNS_WITH]->(:SdgTarget|SdgGoal)
  WHERE link.strongestFor IS NOT NULL
  WITH link.strongestFor AS goalId, link.subjectLabel AS label, ${REAL}
  MATCH (goal:SdgGoal {id: goalId})
  SET goal['${REAL_SERVING_COUNT}' + label] = real`

/** In how many of some initiatives for a target each organisation takes part, itself, by a part or as who answers. */
const WORK = `UNWIND $initiatives AS id
  MATCH (n:Initiative {id: id})-[:ALIGNS_WITH]->(target:SdgTarget)
  ${takingPartIn('n', 'Initiative')}
  MATCH (t)<-[:HAS]-(o:Organization)
  WITH o, target, count(DISTINCT n) AS initiatives`

/** Fewness is one over the number, so that an ascending index holds those with most initiatives first. */
const ADD_WORK = /* cypher */ `
  ${WORK}
  MERGE (o)-[work:WORKS_TOWARDS]->(target)
  ON CREATE SET work.initiativeCount = 0, work.objectId = target.id, work.subjectSortKey = o.sortKey
  SET work.initiativeCount = work.initiativeCount + initiatives
  SET work.fewness = 1.0 / work.initiativeCount`

const REMOVE_WORK = /* cypher */ `
  ${WORK}
  MATCH (o)-[work:WORKS_TOWARDS]->(target)
  WITH work, work.initiativeCount - initiatives AS left
  FOREACH (_ IN CASE WHEN left > 0 THEN [1] ELSE [] END | SET work.initiativeCount = left, work.fewness = 1.0 / left)
  FOREACH (_ IN CASE WHEN left = 0 THEN [1] ELSE [] END | DELETE work)`

/** Keeps with each item what it is linked to and how strongly, so that to compare items reads none of their links. */
const KEEP_AIMS = /* cypher */ `
  UNWIND $items AS id
  MATCH (n:Entity {id: id})
  OPTIONAL MATCH (n)-[link:ALIGNS_WITH]->(served)
  WITH n, served, link
  ORDER BY served.sortKey
  WITH n, collect(served.id) AS ids, collect(link.strength) AS strengths
  SET n.aimIds = CASE WHEN ids <> [] THEN ids END, n.aimStrengths = CASE WHEN ids <> [] THEN strengths END`

/** Keeps with each initiative what it advances. */
const KEEP_ADVANCED = /* cypher */ `
  UNWIND $advancing AS id
  MATCH (n:Initiative {id: id})
  OPTIONAL MATCH (n)-[:ADVANCES]->(advanced)
  WITH n, advanced
  ORDER BY advanced.sortKey
  WITH n, collect(advanced.id) AS ids
  SET n.advancedIds = CASE WHEN ids <> [] THEN ids END`

/** Keeps with each need, offer and organisation the capabilities that it was judged to involve. */
const KEEP_INVOLVED = /* cypher */ `
  UNWIND $involving AS id
  MATCH (n:Entity {id: id})
  OPTIONAL MATCH (n)-[:INVOLVES]->(capability)
  WITH n, capability
  ORDER BY capability.sortKey
  WITH n, collect(capability.id) AS ids
  SET n.involvedIds = CASE WHEN ids <> [] THEN ids END`

/** Keeps with each thing the SDG goals that it serves or belongs to, as words of the full-text index. */
const KEEP_GOALS = /* cypher */ `
  UNWIND $serving AS id
  MATCH (n:Entity {id: id})
  OPTIONAL MATCH ${SERVES}
  WITH n, f
  ORDER BY f.sortKey
  WITH n, collect(DISTINCT replace(f.id, ':', '')) AS goals
  SET n.searchGoals = CASE WHEN goals <> [] THEN reduce(all = '', goal IN goals | all + ' ' + goal) END`

/** Keeps with each membership where its organisation stands in the order of ids. */
const KEEP_MEMBERS = /* cypher */ `
  UNWIND $memberships AS id
  MATCH (membership:Membership {id: id})<-[:HAS]-(member:Organization)
  SET membership.memberSortKey = member.sortKey`

/** Statements by what of the touched they are about: where there is nothing of it, the database need not plan them. */
type Derivations = readonly (readonly [about: keyof Touched, statements: readonly string[]])[]

const TAKEN_OUT: Derivations = [
  ['items', [COUNT_ALIGNED_ITEMS, COUNT_LINKED, UNMARK_STRONGEST]],
  ['initiatives', [REMOVE_WORK]],
  ['stated', COUNTS_OF_MADE_UP],
]

const PUT_BACK: Derivations = [
  ['items', [COUNT_ALIGNED_ITEMS, COUNT_LINKED, MARK_STRONGEST, KEEP_AIMS]],
  ['initiatives', [ADD_WORK]],
  ['advancing', [KEEP_ADVANCED]],
  ['involving', [KEEP_INVOLVED]],
  ['serving', [KEEP_GOALS]],
  ['memberships', [KEEP_MEMBERS]],
  ['stated', COUNTS_OF_MADE_UP],
]

const derive = async (runner: Runner, derivations: Derivations, touched: Touched, sign: 1 | -1) => {
  for (const [about, statements] of derivations)
    if (touched[about].length > 0)
      for (const statement of statements) await runner.run(statement, { [about]: touched[about], sign })
}

/** Takes what is touched out of all that is derived: before the changes are written. */
export const takeOutDerived = (runner: Runner, touched: Touched): Promise<void> =>
  derive(runner, TAKEN_OUT, touched, -1)

/** Puts it back as it is now: after the changes are written. */
export const putBackDerived = (runner: Runner, touched: Touched): Promise<void> =>
  derive(runner, PUT_BACK, touched, 1)

/** Counts of a store from before what is real was counted. */
export const countReal = async (runner: Runner): Promise<void> => {
  await runner.run(COUNT_REAL)
  await runner.run(COUNT_REAL_FOR_GOALS)
}

/** Forgets what was counted of made-up records. */
export const forgetMadeUp = async (runner: Runner): Promise<void> => {
  await runner.run(FORGET_MADE_UP)
}

/** Counts those of these records that are made up, none of which is counted yet. */
export const countMadeUp = async (runner: Runner, stated: readonly string[]): Promise<void> => {
  for (const statement of COUNTS_OF_MADE_UP) await runner.run(statement, { stated, sign: 1 })
}

/** Keeps with these things alone the SDG goals that they serve or belong to. */
export const keepGoals = async (runner: Runner, serving: readonly string[]): Promise<void> => {
  await runner.run(KEEP_GOALS, { serving })
}

/** Keeps with those of these that are memberships where their organisations stand. */
export const keepMembers = async (runner: Runner, memberships: readonly string[]): Promise<void> => {
  await runner.run(KEEP_MEMBERS, { memberships })
}

/** ln(1 + N/df) of all and of what is real, written only where it has changed; nothing where nothing is linked. */
const STORE_RARITY = `WITH x,
    CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS rarity,
    CASE WHEN links > madeUp THEN log(1 + toFloat(items - madeUpItems) / (links - madeUp)) END AS ofReal
  WHERE coalesce(x.rarity, 0.0) <> coalesce(rarity, 0.0)
    OR coalesce(x.${REAL_RARITY}, 0.0) <> coalesce(ofReal, 0.0)
  SET x.rarity = rarity, x.${REAL_RARITY} = ofReal`

/** Of the links to `x` by some relationships, all and those of made-up records. */
const linksTo = (...links: readonly CountedLink[]): string =>
  `${links.map(link => `COUNT { (x)<-[:${link}]-() }`).join(' + ')} AS links,
    ${links.map(link => `coalesce(x.${MADE_UP_COUNT}${link}, 0)`).join(' + ')} AS madeUp`

/** Of all needs and offers, how few require, provide or involve each capability. Counts come from the store's own. */
const CAPABILITY_RARITY = /* cypher */ `
  MATCH (need:Need)
  WITH count(need) AS needs
  CALL () {
    MATCH (offer:Offer)
    RETURN count(offer) AS offers
  }
  MATCH (store:Store {key: 'tsunagu'})
  MATCH (x:Capability)
  WITH x, needs + offers AS items, coalesce(store.madeUpPosted, 0) AS madeUpItems,
    ${linksTo('REQUIRES', 'PROVIDES', 'INVOLVES')}
  ${STORE_RARITY}`

/** Of all items that are linked to any SDG target, how few are linked to each. */
const TARGET_RARITY = /* cypher */ `
  MATCH (store:Store {key: 'tsunagu'})
  MATCH (x:SdgTarget)
  WITH x, store.alignedItems AS items, coalesce(store.madeUpAligned, 0) AS madeUpItems,
    ${linksTo('ALIGNS_WITH')}
  ${STORE_RARITY}`

/** Gives the content of the store a new name, by which readers know that what they keep in memory is out of date. */
const NAME_STATE = /* cypher */ `
  MATCH (store:Store {key: 'tsunagu'})
  SET store.state = randomUUID()`

/** Stores how rare each capability and each SDG target is: one import changes it for all of a kind. */
export const storeRarities = async (runner: Runner): Promise<void> => {
  await runner.run(CAPABILITY_RARITY)
  await runner.run(TARGET_RARITY)
}

/** Says that the store is another now; within the transaction that changes it. */
export const nameState = async (runner: Runner): Promise<void> => {
  await runner.run(NAME_STATE)
}
