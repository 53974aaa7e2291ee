import { type Graph, wholeNumber } from '../../engine/driver.ts'
import type { Runner } from '../../engine/schema.ts'
import { countsOn, daysOf } from '../open.ts'

/**
 * Counts of a platform that the import keeps, on nodes that are no entities: one for all that has the same days, so
 * that those of a day are found by whoever asks on it. What they are called is the name of a property; absent means
 * none.
 */
export type PlatformSummaryRow = Readonly<Record<string, number | undefined>>

/** What members do for a goal: open needs and offers, and the members themselves. */
export const ACTIVITY = { needs: 'needs', offers: 'offers', organizations: 'organizations' } as const

/** How many of a kind have no date, or no capability, so that something cannot be told of them. */
export const UNTOLD = {
  undatedMembers: 'undatedMembers',
  undatedNeeds: 'undatedNeeds',
  undatedOffers: 'undatedOffers',
  bareNeeds: 'bareNeeds',
  bareOffers: 'bareOffers',
} as const

/** What counts whatever the day. */
const ALWAYS = "'' AS postedOn, '' AS validTo"

const forGoal = (name: keyof typeof ACTIVITY, pattern: string, days: string): string => `MATCH ${pattern}
    WITH x, goal, count(*) AS ways
    RETURN '${ACTIVITY[name]}' + goal.code AS name, ${days}`

const GOAL = '-[:ALIGNS_WITH]->(:SdgGoal|SdgTarget)-[:PART_OF*0..1]->(goal:SdgGoal)'

/** One row for each thing that a member adds to a count. */
const ADDED = [
  `RETURN 'members' + membership.category AS name, ${ALWAYS}`,
  `WITH membership
    WHERE membership.validTo IS NOT NULL
    RETURN 'ended' + membership.category AS name, ${ALWAYS}`,
  `WITH membership
    WHERE membership.validFrom IS NULL
    RETURN '${UNTOLD.undatedMembers}' AS name, ${ALWAYS}`,
  forGoal('organizations', `(x:Organization)${GOAL}\n    WHERE x = member`, ALWAYS),
  forGoal('needs', `(member)<-[:RAISED_BY]-(x:Need {status: 'OPEN'})${GOAL}`, daysOf('x')),
  forGoal('offers', `(member)<-[:MADE_BY]-(x:Offer {status: 'OPEN'})${GOAL}`, daysOf('x')),
  `MATCH (member)<-[:RAISED_BY]-(x:Need)
    WHERE x.postedOn IS NULL
    RETURN '${UNTOLD.undatedNeeds}' AS name, ${ALWAYS}`,
  `MATCH (member)<-[:MADE_BY]-(x:Offer)
    WHERE x.postedOn IS NULL
    RETURN '${UNTOLD.undatedOffers}' AS name, ${ALWAYS}`,
  `MATCH (member)<-[:RAISED_BY]-(x:Need {status: 'OPEN'})
    WHERE NOT EXISTS { (x)-[:REQUIRES]->() }
    RETURN '${UNTOLD.bareNeeds}' AS name, ${daysOf('x')}`,
  `MATCH (member)<-[:MADE_BY]-(x:Offer {status: 'OPEN'})
    WHERE NOT EXISTS { (x)-[:PROVIDES]->() }
    RETURN '${UNTOLD.bareOffers}' AS name, ${daysOf('x')}`,
]

/** Adds what some members have, as it stands now, to the counts of their platforms, or takes it away. */
const COUNT_MEMBERS = /* cypher */ `
  UNWIND $members AS id
  MATCH (member:Organization {id: id})-[:HAS]->(membership:Membership)-[:IN]->(platform:Platform)
  CALL (member, membership) {
    ${ADDED.join('\n    UNION ALL\n    ')}
  }
  WITH platform.id AS platformId, name, postedOn, validTo, count(*) AS more
  MERGE (counted:PlatformCount {platformId: platformId, postedOn: postedOn, validTo: validTo})
  SET counted[name] = coalesce(counted[name], 0) + $sign * more`

export const countMembers = async (
  runner: Runner,
  members: readonly string[],
  sign: 1 | -1,
): Promise<void> => {
  if (members.length > 0) await runner.run(COUNT_MEMBERS, { members, sign: wholeNumber(sign) })
}

/** Who posted some items, or is one of them. */
const WHO_POSTED = /* cypher */ `
  UNWIND $items AS id
  MATCH (n:Entity {id: id})-[:RAISED_BY|MADE_BY*0..1]->(o:Organization)
  RETURN o.id AS id`

export const whoPosted = async (runner: Runner, items: readonly string[]): Promise<string[]> => {
  if (items.length === 0) return []
  const { records } = await runner.run<{ id: string }>(WHO_POSTED, { items })
  return [...new Set(records.map(record => record.get('id')))]
}

const COUNTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (counted:PlatformCount {platformId: id})
  WHERE ${countsOn('counted')}
  RETURN id, properties(counted) AS counts`

/** Counts of several nodes as one; what says of whom and of which days they are is no number. */
const added = (rows: readonly Readonly<Record<string, unknown>>[]): PlatformSummaryRow => {
  const sums: Record<string, number> = {}
  for (const [name, count] of rows.flatMap(row => Object.entries(row)))
    if (typeof count === 'number') sums[name] = (sums[name] ?? 0) + count
  return sums
}

/** The counts of each platform on a day; none for one without members. */
export const platformSummaries = async (
  graph: Graph,
  ids: readonly string[],
  day: string,
): Promise<readonly PlatformSummaryRow[]> => {
  const rows = await graph.read<{ id: string; counts: Readonly<Record<string, unknown>> }>(
    'platform summary',
    COUNTS,
    { ids, day },
  )
  return ids.map(id => added(rows.filter(row => row.id === id).map(({ counts }) => counts)))
}
