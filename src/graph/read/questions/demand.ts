import type { DemandKind, DemandRow } from '../../../methods/matching/match-facts.ts'
import { REAL_RARITY } from '../../../model/derived-property.ts'
import { labelOf, type NodeLabel } from '../../../model/model.ts'
import type { Graph } from '../../engine/driver.ts'
import { isOpenOn } from '../open.ts'
import { takingPartIn } from '../part-whole.ts'
import type { ParticipationRow } from '../participation.ts'
import { STATE, type StoreState } from '../state-memory.ts'

export const isMadeUp = (variable: string): string => `coalesce(${variable}.sample, false)`

/** That something is real, or samples count. */
export const isCounted = (variable: string): string => `($samples OR NOT ${isMadeUp(variable)})`

/** How rare a capability or an SDG target is among all, or among what is real. */
export const rarityOf = (thing: string): string =>
  `CASE WHEN $samples THEN ${thing}.rarity ELSE ${thing}.${REAL_RARITY} END`

/** That a record counts: it is real, or samples count, or it belongs to what is made up itself. */
export const counts = (record: string, whose: string): string =>
  `($samples OR NOT ${isMadeUp(record)} OR ${isMadeUp(whose)})`

/** A need as a list of its id, whether it is made up, who raised it and what it requires, or was judged to where it states nothing: names would stand in every row. */
const neededBy = (need: string): string =>
  `[${need}.id, ${isMadeUp(need)}, ${need}.raisedById, coalesce(${need}.requiredIds, ${need}.involvedIds, [])]`

/** What is kept with each need, initiative and measure `n`. */
const KEPT = `n.id AS id, ${isMadeUp('n')} AS sample, coalesce(n.words, []) AS words,
    coalesce(n.aimIds, []) AS aimIds, coalesce(n.aimStrengths, []) AS aimStrengths`

/** What the need `n` asks for. */
export const NEED_FACTS = `${KEPT},
    [${neededBy('n')}] AS needs, [] AS usedIds, [] AS alsoUsedIds, n.placeId AS whereId`

/** What the initiative or measure `n` asks for, by the needs that are open for it or for a part of it. */
export const ITEM_FACTS = `${KEPT},
    COLLECT {
      MATCH (n)<-[:PART_OF|ADVANCES|FOR*1..5]-(need:Need)
      WHERE ${isOpenOn('need')} AND ${counts('need', 'n')}
      RETURN ${neededBy('need')}
    } AS needs,
    coalesce(n.usedIds, []) AS usedIds, coalesce(n.alsoUsedIds, []) AS alsoUsedIds, n.strategyId AS whereId`

/** What something asks for, as these columns. */
export type DemandColumns = Omit<DemandRow, 'kind' | 'needs'> & {
  readonly needs: readonly (readonly [
    id: string,
    sample: boolean,
    raisedBy: string,
    requires: readonly string[],
  ])[]
}

const KINDS: Readonly<Partial<Record<NodeLabel, DemandKind>>> = {
  Initiative: 'INITIATIVE',
  PolicyMeasure: 'POLICY_MEASURE',
}

/** What something asks for, from its columns; the id says what it is, and a need for several parts stands there once. */
export const demandRow = ({ id, needs, ...kept }: DemandColumns): DemandRow => ({
  ...kept,
  id,
  kind: KINDS[labelOf(id) ?? 'Need'] ?? 'NEED',
  needs: [...new Map(needs.map(need => [need[0], need])).values()].map(
    ([need, sample, raisedBy, requires]) => ({ id: need, sample, raisedBy, requires }),
  ),
})

const FOUND = {
  NEED: `MATCH (n:Need {id: $id})
  CALL (n) {
    MATCH (n)-[:FOR]->(item)
    RETURN collect(item) AS items
  }
  WITH n, items, ${NEED_FACTS.replace(
    `[${neededBy('n')}]`,
    `CASE WHEN ${isOpenOn('n')} THEN [${neededBy('n')}] ELSE [] END`,
  )}`,
  INITIATIVE: `MATCH (n:Initiative {id: $id})
  WITH n, [n] AS items, ${ITEM_FACTS}`,
  POLICY_MEASURE: `MATCH (n:PolicyMeasure {id: $id})
  WITH n, [n] AS items, ${ITEM_FACTS}`,
} as const satisfies Record<DemandKind, string>

/**
 * What one need, initiative or measure asks for; who takes part in it already, in the role asked about or in
 * any; and for whom it was rejected.
 */
const demandStatement = (kind: DemandKind): string => /* cypher */ `
  ${FOUND[kind]}
  CALL (items, n) {
    UNWIND items AS item
    ${takingPartIn('item', null)}
    WITH t AS p, count(*) AS ways
    WHERE (p.status <> 'ENDED' OR 'ACCOUNTABLE' IN p.roles) AND ($role IS NULL OR $role IN p.roles) AND ${counts('p', 'n')}
    RETURN collect([p.organizationId, p.roles]) AS present
  }
  CALL (n) {
    MATCH (a:Assertion {objectId: n.id})
    WHERE a.predicate = 'FITS' AND a.status = 'REJECTED' AND coalesce(a.validTo, $day) >= $day
      AND NOT EXISTS { (:Organization {id: a.subjectId})-[:FITS]->(n) }
    RETURN collect(DISTINCT a.subjectId) AS rejected
  }
  RETURN id, sample, words, aimIds, aimStrengths, needs, usedIds, alsoUsedIds, whereId, present, rejected, ${STATE} AS state`

/** What is asked of whom already. */
export interface DemandFacts {
  readonly demand: DemandRow
  /** Organisations that take part already, with their roles; one may stand there more than once. */
  readonly present: readonly { readonly id: string; readonly roles: ParticipationRow['roles'] }[]
  /** Organisations that somebody rejected, whom nobody accepted. */
  readonly rejected: readonly string[]
  /** The store as it was read. */
  readonly state: StoreState
}

type DemandFactsRow = DemandColumns & {
  readonly present: readonly (readonly [id: string, roles: ParticipationRow['roles']])[]
  readonly rejected: readonly string[]
  readonly state: StoreState
}

/** What is asked for, and by whom not any more; null for an unknown id. */
export const demandFacts = async (
  graph: Graph,
  kind: DemandKind,
  id: string,
  { day, role, samples }: { readonly day: string; readonly role: string | null; readonly samples: boolean },
): Promise<DemandFacts | null> => {
  const [row] = await graph.read<DemandFactsRow>(`what is asked: ${kind}`, demandStatement(kind), {
    id,
    day,
    role,
    samples,
  })
  if (row === undefined) return null
  const { present, rejected, state, ...columns } = row
  return {
    demand: demandRow(columns),
    present: present.map(([organization, roles]) => ({ id: organization, roles })),
    rejected,
    state,
  }
}
