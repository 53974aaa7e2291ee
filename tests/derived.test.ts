import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createGraph } from '../src/graph/engine/driver.ts'
import { COLLECTIONS } from '../src/graph/read/collections.ts'
import { collectionFacets } from '../src/graph/read/facet.ts'
import { type ImportOptions, importFolders } from '../src/import/import.ts'
import { COUNTED_LINKS } from '../src/model/derived-property.ts'
import { appended, CITY, type Files, replaced } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore()
})

beforeEach(() => store.clear())

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const load = async (files: Files, options: ImportOptions = {}) =>
  importFolders(store, [await temporary.write({ files })], options)

const OTHER = 'id: dataset:other\nnameJa: 別\nversion: "1"\nlicence: CC0-1.0\nsource: none\n'

type Link = readonly [subject: string, object: string, strength?: number]

/** Another dataset, with reasons why items of the city serve targets and goals. */
const reasons = (...links: readonly Link[]): Files => ({
  'dataset.yaml': OTHER,
  'assertions.csv': [
    'subject,predicate,object,justification,confidence,strength,status,author,assertedOn,commentJa,commentEn',
    ...links.map(
      ([subject, object, strength = 0.5]) =>
        `${subject},ALIGNS_WITH,${object},MANUAL_CURATION,0.5,${strength},ACCEPTED,editor,2026-01-01,理由,Reason`,
    ),
    '',
  ].join('\n'),
})

// The logarithms of Java and JavaScript differ in the last digit.
const rounded = (value: number) => Number(value.toFixed(12))
const ln = (value: number) => rounded(Math.log(value))

/** Everything that is derived, from the links that files state: what the store has to hold. */
const PLAIN = {
  capabilities: `
    MATCH (item:Need|Offer)
    WITH count(item) AS items
    MATCH (n:Capability)
    OPTIONAL MATCH (n)<-[link:REQUIRES|PROVIDES|INVOLVES]-()
    WITH n, items, count(link) AS links
    RETURN n.id AS id, CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS is`,
  targets: `
    OPTIONAL MATCH (item)-[:ALIGNS_WITH]->(:SdgTarget)
    WITH count(DISTINCT item) AS items
    MATCH (n:SdgTarget)
    OPTIONAL MATCH (n)<-[link:ALIGNS_WITH]-()
    WITH n, items, count(link) AS links
    RETURN n.id AS id, CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS is`,
  realCapabilities: `
    OPTIONAL MATCH (item:Need|Offer)
    WHERE NOT coalesce(item.sample, false)
    WITH count(item) AS items
    MATCH (n:Capability)
    OPTIONAL MATCH (n)<-[link:REQUIRES|PROVIDES|INVOLVES]-(item)
    WHERE NOT coalesce(item.sample, false)
    WITH n, items, count(link) AS links
    RETURN n.id AS id, CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS is`,
  realTargets: `
    OPTIONAL MATCH (item)-[:ALIGNS_WITH]->(:SdgTarget)
    WHERE NOT coalesce(item.sample, false)
    WITH count(DISTINCT item) AS items
    MATCH (n:SdgTarget)
    OPTIONAL MATCH (n)<-[link:ALIGNS_WITH]-(item)
    WHERE NOT coalesce(item.sample, false)
    WITH n, items, count(link) AS links
    RETURN n.id AS id, CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS is`,
  madeUp: `
    MATCH (item {sample: true})
    CALL (item) {
      MATCH (item)-[link:${COUNTED_LINKS.filter(link => !['HAS', 'ADVANCES'].includes(link)).join('|')}]->(n)
      RETURN n, link
      UNION ALL
      MATCH (item)<-[link:HAS]-(n)
      RETURN n, link
      UNION ALL
      MATCH (item)-[link:ADVANCES]->()
      RETURN item AS n, link
    }
    UNWIND [n.id, 'all'] AS id
    RETURN id + ' ' + type(link) AS id, count(link) AS is`,
  linked: `
    MATCH (n:SdgTarget|SdgGoal)<-[:ALIGNS_WITH]-(item)
    RETURN n.id + ' ' + [label IN labels(item) WHERE label <> 'Entity'][0] AS id, count(item) AS is`,
  serving: `
    MATCH (n:SdgGoal)<-[:PART_OF*0..1]-()<-[:ALIGNS_WITH]-(item)
    RETURN n.id + ' ' + [label IN labels(item) WHERE label <> 'Entity'][0] AS id, count(DISTINCT item) AS is`,
  realLinked: `
    MATCH (n:SdgTarget|SdgGoal)<-[:ALIGNS_WITH]-(item)
    WHERE NOT coalesce(item.sample, false)
    RETURN n.id + ' ' + [label IN labels(item) WHERE label <> 'Entity'][0] AS id, count(item) AS is`,
  realServing: `
    MATCH (n:SdgGoal)<-[:PART_OF*0..1]-()<-[:ALIGNS_WITH]-(item)
    WHERE NOT coalesce(item.sample, false)
    RETURN n.id + ' ' + [label IN labels(item) WHERE label <> 'Entity'][0] AS id, count(DISTINCT item) AS is`,
  strongest: `
    MATCH (n:SdgGoal)<-[:PART_OF*0..1]-()<-[link:ALIGNS_WITH]-(item)
    RETURN item.id + ' ' + n.id AS id, max(link.strength) AS is`,
  work: `
    MATCH (o:Organization)-[:HAS]->(p:Participation)-[:IN]->(joined:Initiative)
    MATCH (i:Initiative)-[:ALIGNS_WITH]->(n:SdgTarget)
    WHERE EXISTS { (joined)-[:PART_OF*0..2]->(i) }
      OR 'ACCOUNTABLE' IN p.roles AND EXISTS { (i)-[:PART_OF*1..2]->(joined) }
    RETURN o.id + ' ' + n.id AS id, count(DISTINCT i) AS is`,
  aims: `
    MATCH (n)-[link:ALIGNS_WITH]->(served)
    RETURN n.id + ' ' + served.id AS id, link.strength AS is`,
  advanced: `
    MATCH (n)-[:ADVANCES]->(advanced)
    RETURN n.id + ' ' + advanced.id AS id, true AS is`,
  involved: `
    MATCH (n)-[:INVOLVES]->(involved)
    RETURN n.id + ' ' + involved.id AS id, true AS is`,
  members: `
    MATCH (o:Organization)-[:HAS]->(n:Membership)
    RETURN n.id AS id, o.sortKey AS is`,
}

const counts = (prefix: string) => `
  MATCH (n:SdgTarget|SdgGoal)
  UNWIND [property IN keys(n) WHERE property STARTS WITH '${prefix}' AND n[property] <> 0] AS property
  RETURN n.id + ' ' + substring(property, ${prefix.length}) AS id, n[property] AS is`

const STORED: Readonly<Record<keyof typeof PLAIN, string>> = {
  capabilities: 'MATCH (n:Capability) RETURN n.id AS id, n.rarity AS is',
  targets: 'MATCH (n:SdgTarget) RETURN n.id AS id, n.rarity AS is',
  realCapabilities: 'MATCH (n:Capability) RETURN n.id AS id, n.realRarity AS is',
  realTargets: 'MATCH (n:SdgTarget) RETURN n.id AS id, n.realRarity AS is',
  madeUp: `
    MATCH (n)
    UNWIND $links AS link
    WITH n, link, n['madeUp' + link] AS is
    WHERE is <> 0
    RETURN coalesce(n.id, 'all') + ' ' + link AS id, is`,
  linked: counts('linked'),
  serving: counts('serving'),
  realLinked: counts('realLinked'),
  realServing: counts('realServing'),
  strongest: `
    MATCH (item)-[link:ALIGNS_WITH]->()
    WHERE link.strongestFor IS NOT NULL
    RETURN item.id + ' ' + link.strongestFor AS id, link.strength AS is`,
  work: `
    MATCH (o)-[work:WORKS_TOWARDS]->(n)
    WHERE work.objectId = n.id AND work.subjectSortKey = o.sortKey AND work.fewness = 1.0 / work.initiativeCount
    RETURN o.id + ' ' + n.id AS id, work.initiativeCount AS is`,
  aims: `
    MATCH (n:Entity)
    WHERE n.aimIds IS NOT NULL
    UNWIND range(0, size(n.aimIds) - 1) AS place
    RETURN n.id + ' ' + n.aimIds[place] AS id, n.aimStrengths[place] AS is`,
  advanced: `
    MATCH (n:Initiative)
    UNWIND n.advancedIds AS advanced
    RETURN n.id + ' ' + advanced AS id, true AS is`,
  involved: `
    MATCH (n:Need|Offer|Organization)
    UNWIND n.involvedIds AS involved
    RETURN n.id + ' ' + involved AS id, true AS is`,
  members: 'MATCH (n:Membership) RETURN n.id AS id, n.memberSortKey AS is',
}

type Values = Readonly<Record<string, unknown>>

const read = async (statements: typeof STORED) => {
  const values: Record<string, Values> = {}
  for (const [name, statement] of Object.entries(statements)) {
    const rows = await store.rows(statement, { links: COUNTED_LINKS })
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    values[name] = Object.fromEntries(
      rows.map(({ id, is }) => [id, typeof is === 'number' ? rounded(is) : is]),
    )
  }
  return values
}

/** What is stored, which has to equal what the links say. */
const derived = async () => {
  const stored = await read(STORED)
  expect(stored).toEqual(await read(PLAIN))
  return stored
}

const rarities = async (): Promise<Values> => {
  const { capabilities, targets } = await derived()
  return { ...capabilities, ...targets }
}

test('a capability is as rare as needs and offers have it, a target as items are linked to it', async () => {
  await load(CITY)
  expect(await rarities()).toEqual({
    // Of one need and one offer, the need takes both and the offer gives the second.
    'capability:analysis': ln(1 + 2 / 1),
    'capability:people-flow': ln(1 + 2 / 2),
    // Of one item that serves a target.
    'sdg:11.2': ln(1 + 1 / 1),
    // Another target helps it, but nothing serves it.
    'sdg:11.a': null,
  })
})

test('an import changes the rarity of what it does not touch, and taking it back restores it', async () => {
  await load(CITY)
  const before = await rarities()
  const links = [
    ['measure:hoshi.1.1', 'sdg:11.a'],
    ['goal:hoshi.1', 'sdg:11.a'],
    ['goal:hoshi.1', 'sdg:11'],
  ] as const
  await load(reasons(...links))
  // Of two items now: one serves both targets, and a link to a goal is none to a target.
  expect(await rarities()).toMatchObject({ 'sdg:11.2': ln(1 + 2 / 1), 'sdg:11.a': ln(1 + 2 / 2) })
  await load(reasons(), { allowDelete: true })
  expect(await rarities()).toEqual(before)
})

test('what is made up makes nothing real more common, until it is said to be real', async () => {
  const demo = (sample: string): Files => ({
    ...reasons(['need:maps', 'sdg:11.2'], ['org:demo', 'sdg:11.a']),
    'dataset.yaml': `${OTHER}${sample}`,
    'organizations.csv': 'id,nameJa,kind,place\norg:demo,サンプル店,PRIVATE_SECTOR,place:431001\n',
    'needs.csv':
      'id,nameJa,raisedBy,for,place,requires,status\nneed:maps,サンプルの地図,org:demo,initiative:hoshi.g1.1,place:431001,capability:analysis,OPEN\n',
    'participations.csv':
      'organization,initiative,roles,status\norg:city,initiative:hoshi.p1.1,KNOWLEDGE,ACTIVE\norg:demo,initiative:hoshi.g1.1,KNOWLEDGE,ACTIVE\n',
  })
  const real = async () => {
    const { realCapabilities, realTargets } = await derived()
    return { realCapabilities, realTargets }
  }
  await load(CITY)
  const before = await real()
  await load(demo('sample: true\n'))
  expect(await real()).toEqual(before)
  expect((await derived()).madeUp).toMatchObject({
    'capability:analysis REQUIRES': 1,
    'initiative:hoshi.g1.1 IN': 1,
    'org:city HAS': 1,
    'all HAS': 2,
  })
  await load(demo(''))
  expect((await real()).realCapabilities).not.toEqual(before.realCapabilities)
  await load(demo('sample: true\n'))
  expect(await real()).toEqual(before)
})

test('a need that goes makes what it took rarer or unknown', async () => {
  const row = 'need:maps,地図,org:city,,,capability:analysis,OPEN'
  await load(appended(CITY, 'needs.csv', row))
  expect(await rarities()).toMatchObject({ 'capability:analysis': ln(1 + 3 / 2) })
  await load(replaced(CITY, 'needs.csv', 'capability:analysis;', ''), { allowDelete: true })
  expect(await rarities()).toMatchObject({
    'capability:analysis': null,
    'capability:people-flow': ln(2),
  })
})

test('a capability that somebody judged to be involved is kept with what involves it, and is less rare', async () => {
  await load(CITY)
  const judged = reasons()
  await load({
    ...judged,
    'assertions.csv': `${judged['assertions.csv']}offer:sensors,INVOLVES,capability:analysis,MANUAL_CURATION,0.5,0.5,ACCEPTED,editor,2026-01-01,理由,Reason\n`,
  })
  const { involved, capabilities } = await derived()
  expect(involved).toEqual({ 'offer:sensors capability:analysis': true })
  expect(capabilities).toMatchObject({ 'capability:analysis': ln(1 + 2 / 2) })
  await load(judged, { allowDelete: true })
  expect((await derived()).involved).toEqual({})
})

test('what is derived stays when a record is written anew, and is no change of it', async () => {
  await load(CITY)
  const before = await rarities()
  const renamed = replaced(CITY, 'capabilities.csv', '人流分析', '人の流れ')
  expect((await load(renamed)).records.Capability).toMatchObject({ updated: 1, unchanged: 1 })
  expect(await rarities()).toEqual(before)
  const digest = await store.digest()
  expect((await load(renamed)).changed).toBe(false)
  expect(await store.digest()).toBe(digest)
})

test('counts apart what is real, also of a record that is said to be made up, or no longer', async () => {
  const judged = reasons(['org:made-up', 'sdg:11.2'], ['org:jcn-8700110005901', 'sdg:11.2'])
  const realOf = async () => {
    const { linked, realLinked, realServing } = await derived()
    return [linked, realLinked, realServing].map(
      values => Object.entries(values ?? {}).find(([id]) => id.endsWith(' Organization'))?.[1],
    )
  }
  await load(CITY)
  await load(judged)
  expect(await realOf()).toEqual([2, 1, 1])
  await load(replaced(CITY, 'organizations.csv', 'PRIVATE_SECTOR,,,true', 'PRIVATE_SECTOR,,,'))
  expect(await realOf()).toEqual([2, 2, 2])
  await load(CITY)
  expect(await realOf()).toEqual([2, 1, 1])
  await load(reasons(['org:made-up', 'sdg:11.2']), { allowDelete: true })
  expect(await realOf()).toEqual([1, undefined, undefined])
})

test('counts what serves a target or goal, keeps the strongest link to a goal, and counts whose work it is', async () => {
  const joins = 'org:made-up,initiative:hoshi.p1.1,KNOWLEDGE,PLANNED'
  const city = appended(CITY, 'participations.csv', joins)
  await load(city)
  await load(
    reasons(
      ['initiative:hoshi.g1.1', 'sdg:11.2', 0.4],
      ['initiative:hoshi.g1.1', 'sdg:11.a', 0.7],
      ['initiative:hoshi.p1.1', 'sdg:11.2', 0.6],
      ['initiative:hoshi.p1.1', 'sdg:11', 0.9],
      ['org:made-up', 'sdg:11', 0.3],
    ),
  )
  expect(await derived()).toMatchObject({
    linked: {
      'sdg:11 Initiative': 1,
      'sdg:11 Organization': 1,
      'sdg:11.2 Initiative': 2,
      'sdg:11.2 PolicyMeasure': 1,
      'sdg:11.a Initiative': 1,
    },
    serving: { 'sdg:11 Initiative': 2, 'sdg:11 Organization': 1, 'sdg:11 PolicyMeasure': 1 },
    strongest: {
      'initiative:hoshi.g1.1 sdg:11': 0.7,
      'initiative:hoshi.p1.1 sdg:11': 0.9,
      'measure:hoshi.1.1 sdg:11': 0.9,
      'org:made-up sdg:11': 0.3,
    },
    work: { 'org:city sdg:11.2': 1, 'org:city sdg:11.a': 1, 'org:made-up sdg:11.2': 1 },
  })

  // A link becomes weaker, two go, one comes; somebody joins, and somebody leaves.
  await load(
    reasons(
      ['initiative:hoshi.g1.1', 'sdg:11.2', 0.4],
      ['initiative:hoshi.p1.1', 'sdg:11.2', 0.6],
      ['initiative:hoshi.p1.1', 'sdg:11', 0.5],
      ['goal:hoshi.1', 'sdg:11.a', 0.8],
    ),
    { allowDelete: true },
  )
  await load(
    replaced(
      appended(city, 'participations.csv', 'org:made-up,initiative:hoshi.g1.1,FUNDING,ENDED'),
      'participations.csv',
      'org:city,initiative:hoshi.g1.1,FUNDING;ACCOUNTABLE,ACTIVE\n',
      '',
    ),
    { allowDelete: true },
  )
  expect(await derived()).toMatchObject({
    linked: { 'sdg:11 Initiative': 1, 'sdg:11.a StrategicGoal': 1 },
    strongest: { 'initiative:hoshi.g1.1 sdg:11': 0.4, 'initiative:hoshi.p1.1 sdg:11': 0.6 },
    work: { 'org:made-up sdg:11.2': 2 },
  })
})

test('what was counted over all is counted anew after an import, and only then', async () => {
  const sent: string[] = []
  const facets = async () => {
    const graph = createGraph(store, { timeoutMs: 60_000, observe: ({ name }) => sent.push(name) })
    const question = { names: ['status', 'capability'], limit: 10 }
    return (await collectionFacets(graph, COLLECTIONS.Need, {}, question)).map(({ values }) =>
      values.map(({ value, count }) => `${value} ${count}`),
    )
  }
  await load(CITY)
  const before = await Promise.all([facets(), facets()])
  expect(before[0]).toEqual([['OPEN 1'], ['capability:analysis 1', 'capability:people-flow 1']])
  expect(before[1]).toEqual(before[0])
  expect(await facets()).toEqual(before[0])
  await load(appended(CITY, 'needs.csv', 'need:maps,地図,org:city,,,capability:analysis,OPEN'))
  expect(await facets()).toEqual([['OPEN 2'], ['capability:analysis 2', 'capability:people-flow 1']])
  expect(sent.filter(name => name.endsWith('facets'))).toHaveLength(2)
})

test('an initiative that goes takes with it all that was derived from it', async () => {
  await load(appended(CITY, 'participations.csv', 'org:made-up,initiative:hoshi.p1.1,KNOWLEDGE,PLANNED'))
  await load(reasons(['initiative:hoshi.p1.1', 'sdg:11.2'], ['initiative:hoshi.g1.1', 'sdg:11.2']))
  await load(reasons(['initiative:hoshi.g1.1', 'sdg:11.2']), { allowDelete: true })
  const tree = String(CITY['strategy.yaml'])
  const withoutProject = { ...CITY, 'strategy.yaml': tree.slice(0, tree.indexOf('leadingProjects:')) }
  await load(withoutProject, { allowDelete: true })
  expect((await derived()).work).toEqual({ 'org:city sdg:11.2': 1 })
})
