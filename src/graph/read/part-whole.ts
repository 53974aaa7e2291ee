import type { NodeLabel } from '../../model/model.ts'
import { follow, joinedWays } from '../engine/clauses.ts'
import type { EntityRow } from '../engine/concept.ts'
import { type FilterField, type Scope, scoped, type Ways } from '../engine/filter.ts'
import type { OwnedList } from '../engine/list.ts'
import { type AskedSamples, withOrWithoutMadeUp } from './made-up.ts'

/**
 * Part and whole, said once. The parts of a measure are the initiatives that advance it or are part of it, and
 * everything below those; of a goal its measures, its efforts and their parts; of a project its themes and
 * actions; of an initiative what is below it. Only accepted links advance anything.
 *
 * Who takes part in an item has a participation in it or in a part, of any status, or answers for it: is
 * accountable for it or for a whole above it, as a theme answers for its actions. Asked for an item is what is
 * asked for it or for a part. `methods/plan/plan-view.ts` says the same of a plan that has been read.
 */
export const PARTS = '<-[:PART_OF|ADVANCES*0..4]-'

/** The way up: to the item itself and to everything of which it is a part. */
export const WHOLES = '-[:PART_OF|ADVANCES*0..4]->'

/** Accountable for a whole is accountable for its parts; no other role is handed down. */
const answering = (record = 't') => ({ where: `'ACCOUNTABLE' IN ${record}.roles`, only: 'ACCOUNTABLE' })

/** Items of a plan in which somebody can take part, themselves or by a part. */
export type SharedItem = Extract<
  NodeLabel,
  'StrategicGoal' | 'PolicyMeasure' | 'LeadingProject' | 'Initiative'
>

/** From an item to the participations `t` in it, and from there on. Only initiatives have any of their own. */
export const recordsOf = (item: string, label: SharedItem | null, rest = ''): Ways => {
  const within = { pattern: `${item}${PARTS}(:Initiative)<-[:IN]-(t:Participation)${rest}` }
  const above = {
    pattern: `${item}-[:PART_OF*1..2]->(:Initiative)<-[:IN]-(t:Participation)${rest}`,
    ...answering(),
  }
  return {
    OWN: [{ pattern: `${item}<-[:IN]-(t:Participation)${rest}` }],
    WITH_PARTS: label === null || label === 'Initiative' ? [within, above] : [within],
  }
}

/**
 * All initiatives `n` with the `organizationId` and `roles` of who takes part in them, from all participations:
 * the same as the ways above, but what is above and below an initiative is read once for all its records.
 */
export const allTakingPart = (levels: number): string => `CALL () {
      MATCH (t:Participation)
      WITH t.initiativeId AS id, collect(t) AS records
      MATCH (:Initiative {id: id})-[:PART_OF*0..${levels}]->(n:Initiative)
      UNWIND records AS t
      RETURN n, t.organizationId AS organizationId, t.roles AS roles
      UNION ALL
      MATCH (t:Participation)
      WHERE 'ACCOUNTABLE' IN t.roles
      WITH t.initiativeId AS id, collect(t) AS records
      MATCH (:Initiative {id: id})<-[:PART_OF*1..2]-(n:Initiative)
      UNWIND records AS t
      RETURN n, t.organizationId AS organizationId, ['ACCOUNTABLE'] AS roles
    }`

/** Organisations `f` that take part in the items `n` of a type. */
export const partnersOf = (label: SharedItem, narrowedBy?: string): FilterField =>
  scoped(recordsOf(`(n:${label})`, label, '<-[:HAS]-(f:Organization)'), 'WITH_PARTS', narrowedBy)

/** Initiatives `f` in which somebody takes part by a participation, to which a pattern leads under a name. */
export const initiativesOfRecord = (pattern: string, record: 'n' | 't', narrowedBy?: string): FilterField =>
  scoped(
    {
      OWN: [{ pattern: `${pattern}-[:IN]->(f:Initiative)` }],
      WITH_PARTS: [
        { pattern: `${pattern}-[:IN]->(:Initiative)-[:PART_OF*0..2]->(f:Initiative)` },
        {
          pattern: `${pattern}-[:IN]->(:Initiative)<-[:PART_OF*1..2]-(f:Initiative)`,
          ...answering(record),
        },
      ],
    },
    'WITH_PARTS',
    narrowedBy,
  )

/** Items `f` for which a need `n` was raised. */
export const ITEMS_ASKING: FilterField = scoped(
  {
    OWN: [{ pattern: '(n:Need)-[:FOR]->(f:Initiative|PolicyMeasure)' }],
    WITH_PARTS: [
      {
        pattern: `(n:Need)-[:FOR]->()${WHOLES}(f:StrategicGoal|PolicyMeasure|LeadingProject|Initiative)`,
      },
    ],
  },
  'WITH_PARTS',
)

/** Reads the participations `t` in an item bound under a name, each once. */
export const takingPartIn = (item: string, label: SharedItem | null, scope: Scope = 'WITH_PARTS'): string =>
  joinedWays(
    recordsOf(`(${item})`, label)[scope].map(way => follow(way, [])),
    't',
    item,
  )

/** The part or the whole whose record it is; null where it is the item's own. */
export interface ThroughExtra {
  readonly throughId: string | null
}

/** The same of a list that may be one of some item, and need not. */
export type PassedThrough = Partial<ThroughExtra>

/** Participations `n` in an `owner`. */
export const RECORDS_OF_OWNER = (
  owner: SharedItem,
  scope: Scope,
): string => `${takingPartIn('owner', owner, scope)}
    WITH t AS n, count(*) AS ways`

export const THROUGH_RECORD = 'CASE WHEN n.initiativeId <> ownerId THEN n.initiativeId END'

/** Needs `n` for an `owner`; one for several of its parts stands by its own, else by the first. */
export const NEEDS_OF_OWNER = (scope: Scope): string =>
  `MATCH (owner)${
    scope === 'OWN'
      ? '<-[:FOR]-(n:Need)\n    WITH n, [owner.id] AS link'
      : `${PARTS}(part)<-[:FOR]-(n:Need)
    WITH n, part
    ORDER BY part.sortKey
    WITH n, collect(part.id) AS link`
  }`

export const THROUGH_NEED = 'CASE WHEN NOT ownerId IN link THEN link[0] END'

/** Which records of an item are asked for: only its own or those of its parts too, with or without those made up. */
export interface AskedRecords extends AskedSamples {
  readonly scope: Scope
}

type OfItem<Row extends EntityRow> = (asked: AskedRecords) => OwnedList<Row, ThroughExtra>

/** For each type of item the lists of its records. */
export const listsOfItem = <Row extends EntityRow>(
  listOf: (owner: SharedItem, scope: Scope) => OwnedList<Row, ThroughExtra>,
): Readonly<Record<SharedItem, OfItem<Row>>> => {
  const of = (owner: SharedItem): OfItem<Row> => {
    const known = {
      OWN: withOrWithoutMadeUp(listOf(owner, 'OWN')),
      WITH_PARTS: withOrWithoutMadeUp(listOf(owner, 'WITH_PARTS')),
    }
    return asked => known[asked.scope](asked)
  }
  return {
    StrategicGoal: of('StrategicGoal'),
    PolicyMeasure: of('PolicyMeasure'),
    LeadingProject: of('LeadingProject'),
    Initiative: of('Initiative'),
  }
}
