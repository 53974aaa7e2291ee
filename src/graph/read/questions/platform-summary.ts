import { type Graph, wholeNumber } from '../../engine/driver.ts'
import type { Runner } from '../../engine/schema.ts'

/**
 * Counts of a platform that the import keeps, on a node of its own that is no entity: what they are called is
 * the name of a property. Absent means none.
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

const forGoal = (name: keyof typeof ACTIVITY, pattern: string): string => `MATCH ${pattern}
    WITH x, goal, count(*) AS ways
    RETURN '${ACTIVITY[name]}' + goal.code AS name`

const GOAL = '-[:ALIGNS_WITH]->(:SdgGoal|SdgTarget)-[:PART_OF*0..1]->(goal:SdgGoal)'

/** One row for each thing that a member adds to a count. */
const ADDED = [
  "RETURN 'members' + membership.category AS name",
  `WITH membership
    WHERE membership.validTo IS NOT NULL
    RETURN 'ended' + membership.category AS name`,
  `WITH membership
    WHERE membership.validFrom IS NULL
    RETURN '${UNTOLD.undatedMembers}' AS name`,
  forGoal('organizations', `(x:Organization)${GOAL}\n    WHERE x = member`),
  forGoal('needs', `(member)<-[:RAISED_BY]-(x:Need {status: 'OPEN'})${GOAL}`),
  forGoal('offers', `(member)<-[:MADE_BY]-(x:Offer {status: 'OPEN'})${GOAL}`),
  `MATCH (member)<-[:RAISED_BY]-(x:Need)
    WHERE x.postedOn IS NULL
    RETURN '${UNTOLD.undatedNeeds}' AS name`,
  `MATCH (member)<-[:MADE_BY]-(x:Offer)
    WHERE x.postedOn IS NULL
    RETURN '${UNTOLD.undatedOffers}' AS name`,
  `MATCH (member)<-[:RAISED_BY]-(x:Need {status: 'OPEN'})
    WHERE NOT EXISTS { (x)-[:REQUIRES]->() }
    RETURN '${UNTOLD.bareNeeds}' AS name`,
  `MATCH (member)<-[:MADE_BY]-(x:Offer {status: 'OPEN'})
    WHERE NOT EXISTS { (x)-[:PROVIDES]->() }
    RETURN '${UNTOLD.bareOffers}' AS name`,
]

/** Adds what some members have, as it stands now, to the counts of their platforms, or takes it away. */
const COUNT_MEMBERS = /* cypher */ `
  UNWIND $members AS id
  MATCH (member:Organization {id: id})-[:HAS]->(membership:Membership)-[:IN]->(platform:Platform)
  CALL (member, membership) {
    ${ADDED.join('\n    UNION ALL\n    ')}
  }
  WITH platform.id AS platformId, name, count(*) AS more
  MERGE (summary:PlatformSummary {platformId: platformId})
  SET summary[name] = coalesce(summary[name], 0) + $sign * more`

export const countMembers = (runner: Runner, members: readonly string[], sign: 1 | -1) =>
  runner.run(COUNT_MEMBERS, { members, sign: wholeNumber(sign) })

/** Who posted some items, or is one of them. */
const WHO_POSTED = /* cypher */ `
  UNWIND $items AS id
  MATCH (n:Entity {id: id})-[:RAISED_BY|MADE_BY*0..1]->(o:Organization)
  RETURN o.id AS id`

export const whoPosted = async (runner: Runner, items: readonly string[]): Promise<string[]> => {
  const { records } = await runner.run<{ id: string }>(WHO_POSTED, { items })
  return [...new Set(records.map(record => record.get('id')))]
}

const SUMMARIES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (summary:PlatformSummary {platformId: id})
  RETURN id, properties(summary) AS counts`

/** The counts of each platform; none for one without members. */
export const platformSummaries = async (
  graph: Graph,
  ids: readonly string[],
): Promise<readonly PlatformSummaryRow[]> => {
  const rows = await graph.read<{ id: string; counts: PlatformSummaryRow }>('platform summary', SUMMARIES, {
    ids,
  })
  return ids.map(id => rows.find(row => row.id === id)?.counts ?? {})
}
