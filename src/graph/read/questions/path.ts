import { flatMapWithPauses } from '../../../environment/pauses.ts'
import { PATH_LIMITS } from '../../../methods/paths/path-limits.ts'
import { type HopDirection, type Step, stepOf } from '../../../methods/paths/path-step.ts'
import type { NodeLinks, PathLink } from '../../../methods/paths/proof-network.ts'
import { labelOf, type NodeLabel } from '../../../model/model.ts'
import {
  type PathRelationship,
  PREDICATES,
  WALKED_RELATIONSHIPS,
  type WalkedRelationship,
} from '../../../model/relationship.ts'
import { RECORDED_STEP_NAMES, RECORDED_STEPS } from '../../../model/relationships/stakeholders.ts'
import type { EntityRow } from '../../engine/concept.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { IN_ID_ORDER, type OwnedList } from '../../engine/list.ts'
import { ENTITY, type QuoteRow } from '../entity.ts'

/** Relationships to what never stands inside a path, or leads nowhere: read only where it is an end. */
const ONLY_TO_END: Partial<Readonly<Record<NodeLabel, readonly WalkedRelationship[]>>> = {
  Source: ['BASED_ON', 'CITED_IN'],
  Place: ['OF_PLACE'],
  Strategy: ['SUPERSEDES', 'BASED_ON'],
  IndicatorValue: ['VALUE_OF'],
  Budget: ['BUDGET_OF'],
  Evaluation: ['EVALUATES', 'GRADED_ON'],
  EvaluationScale: ['EVALUATES', 'GRADED_ON'],
}

type Followed = WalkedRelationship | 'HAS' | 'IN'

/** Relationships that every path may follow; HAS and IN lead over a participation or membership to its other end. */
const FOLLOWED: readonly Followed[] = [
  ...WALKED_RELATIONSHIPS.filter(type => !Object.values(ONLY_TO_END).flat().includes(type)),
  'HAS',
  'IN',
]

const ofEnd = (id: string): readonly Followed[] => ONLY_TO_END[labelOf(id) ?? 'Place'] ?? []

/** The relationships that lead from one of two things towards the other. */
const followedBetween = (from: string, to: string): readonly Followed[] => [
  ...new Set([...FOLLOWED, ...ofEnd(from), ...ofEnd(to)]),
]

const DIRECTIONS: readonly HopDirection[] = ['FORWARD', 'BACKWARD']

const degreesBy = (types: readonly Followed[]): string =>
  types
    .flatMap(type => [
      `${type}_FORWARD: COUNT { (n)-[:${type}]->() }`,
      `${type}_BACKWARD: COUNT { (n)<-[:${type}]-() }`,
    ])
    .join(', ')

/** Exact only where it matters: a node with few relationships of any type is no hub. */
const totalBy = (types: readonly Followed[]): string => `CASE
    WHEN COUNT { (n)--() } <= $hubLinks THEN COUNT { (n)--() }
    ELSE COUNT { (n)-[:${types.join('|')}]-() }
  END`

/**
 * All links of each node, read only up to a number of them; of a hub, how many there are of each kind.
 * The type of a link is read once, and of none that leads to what is made up and not asked for: it costs as much
 * as a property. Links come as lists, because a map would say
 * the names of its values again for each of some thousand.
 */
const nodeLinksStatement = (types: readonly Followed[]): string => /* cypher */ `
  WITH COLLECT {
    MATCH (named:Entity)
    WHERE named.id IN $named
    RETURN named
  } AS named
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  WITH id, n, named, ${totalBy(types)} AS total
  CALL (n, named, total) {
    WITH n, named, total
    WHERE total <= $hubLinks
    MATCH (n)-[link:${types.join('|')}]-(m)
    WITH n, link, m, named
    WHERE $samples OR NOT coalesce(m.sample, false) OR m IN named OR m.organizationId IN $named
    WITH n, link, m, type(link) AS type
    RETURN collect([
      type,
      startNode(link) = n,
      m.id,
      CASE WHEN type IN $weighed THEN [link.confidence, link.strength] END,
      CASE type WHEN 'INFLUENCES' THEN link.score END,
      CASE type
        WHEN 'HAS' THEN [coalesce(m.initiativeId, m.memberOfId), m.status]
        WHEN 'IN' THEN [m.organizationId, m.status]
      END
    ]) AS links
  }
  RETURN id, total, links, CASE WHEN total > $hubLinks THEN {${degreesBy(types)}} END AS degrees`

/** A link as its node sees it: whether it leads from there, what was weighed of it, and where a record leads to. */
type LinkRow = readonly [
  type: Followed,
  isForward: boolean,
  to: string,
  weighed: readonly [confidence: number | null, strength: number | null] | null,
  score: number | null,
  joined: readonly [other: string, status: PathLink['status']] | null,
]

interface NodeLinksRow {
  readonly id: string
  readonly total: number
  readonly links: readonly LinkRow[]
  readonly degrees: Readonly<Record<string, number>> | null
}

/** The step that each record is. */
const RECORDED: ReadonlyMap<string, PathRelationship> = new Map(
  RECORDED_STEP_NAMES.map(name => [RECORDED_STEPS[name].record, name]),
)

/** A link of paths; none of a record that paths count only together with another. */
const linkOf = ([type, isForward, to, weighed, score, joined]: LinkRow): readonly PathLink[] => {
  const relationship = type === 'HAS' || type === 'IN' ? RECORDED.get(labelOf(to) ?? '') : type
  if (relationship === undefined) return []
  // What the plan or a record itself states, nobody weighed.
  const [confidence = null, strength = null] = weighed ?? []
  const [end, record, status] = joined === null ? [to, null, null] : [joined[0], to, joined[1]]
  const step = stepOf(relationship, isForward ? 'FORWARD' : 'BACKWARD')
  return [{ confidence, strength, score, step, to: end, record, status }]
}

const counted = (links: readonly PathLink[]): ReadonlyMap<Step, number> => {
  const degrees = new Map<Step, number>()
  for (const { step } of links) degrees.set(step, (degrees.get(step) ?? 0) + 1)
  return degrees
}

/** A hub's participations and memberships are told apart only by opening it: both count for each. */
const degreesOfHub = (
  degrees: NonNullable<NodeLinksRow['degrees']>,
  types: readonly Followed[],
): ReadonlyMap<Step, number> =>
  new Map(
    types.flatMap(type => {
      const relationships = type === 'HAS' || type === 'IN' ? [...RECORDED.values()] : [type]
      return DIRECTIONS.flatMap(direction =>
        relationships.map((relationship): [Step, number] => [
          stepOf(relationship, direction),
          degrees[`${type}_${direction}`] ?? 0,
        ]),
      ).filter(([, count]) => count > 0)
    }),
  )

/** Whether what is made up is read; what a caller names always is, with the records that are its own. */
export interface SampleRule {
  readonly samples: boolean
  readonly named: readonly string[]
}

/** The links of nodes that may lie between two things; unknown ids are left out. */
export const nodeLinks = async (
  graph: Graph,
  ids: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
  rule: SampleRule,
): Promise<readonly NodeLinks[]> => {
  const types = followedBetween(from, to)
  const parameters = { ids, ...rule, hubLinks: wholeNumber(PATH_LIMITS.hubLinks), weighed: PREDICATES }
  const rows = await graph.read<NodeLinksRow>('paths: links of nodes', nodeLinksStatement(types), parameters)
  return flatMapWithPauses(rows, ({ id, total, links: found, degrees }) => {
    const links = found.flatMap(linkOf)
    const isHub = degrees !== null
    return [{ id, total, links, isHub, degrees: isHub ? degreesOfHub(degrees, types) : counted(links) }]
  })
}

/** Words behind a link: those that its accepted assertions quote. */
export const QUOTES_OF_LINK: OwnedList<EntityRow, Omit<QuoteRow, 'ownerId'>> = {
  concept: ENTITY,
  owner: 'Entity',
  seek: "WITH ownerId, split(ownerId, ' ') AS owner",
  match: `MATCH (a:Assertion {subjectId: owner[0], objectId: owner[2], predicate: owner[1], status: 'ACCEPTED'})
    MATCH (a)-[citation:QUOTES]->(n:Source)`,
  order: IN_ID_ORDER,
  extra: { text: 'citation.quote', locator: 'citation.locator', sourceId: 'n.id' },
}
