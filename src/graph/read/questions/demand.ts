import type { DemandKind, DemandRow } from '../../../methods/matching/match-facts.ts'
import type { Graph } from '../../engine/driver.ts'
import { isOpenOn } from '../open.ts'
import { PARTS, takingPartIn } from '../part-whole.ts'
import type { ParticipationRow } from '../participation.ts'

/** The targets to which an item is linked, as they are kept with it. */
const AIMS = 'coalesce(n.aimIds, []), aimStrengths: coalesce(n.aimStrengths, [])'

export const isMadeUp = (variable: string): string => `coalesce(${variable}.sample, false)`

/** That something is real, or samples count. */
export const isCounted = (variable: string): string => `($samples OR NOT ${isMadeUp(variable)})`

/** That a record counts: it is real, or samples count, or it belongs to what is made up itself. */
export const counts = (record: string, whose: string): string =>
  `($samples OR NOT ${isMadeUp(record)} OR ${isMadeUp(whose)})`

const neededBy = (need: string): string =>
  `{id: ${need}.id, sample: ${isMadeUp(need)}, raisedBy: ${need}.raisedById, requires: coalesce(${need}.requiredIds, [])}`

/** What the need `n` asks for. */
export const NEED_FACTS = `{
    id: n.id,
    kind: 'NEED',
    sample: ${isMadeUp('n')},
    needs: [${neededBy('n')}],
    usedIds: [],
    alsoUsedIds: [],
    words: coalesce(n.words, []),
    aimIds: ${AIMS},
    placeId: n.placeId
  }`

/** What the initiative or measure `n` asks for, by the needs that are open for it. */
export const ITEM_FACTS = `{
    id: n.id,
    kind: CASE WHEN n:Initiative THEN 'INITIATIVE' ELSE 'POLICY_MEASURE' END,
    sample: ${isMadeUp('n')},
    needs: COLLECT {
      MATCH (n)${PARTS}()<-[:FOR]-(need:Need)
      WHERE ${isOpenOn('need')} AND ${counts('need', 'n')}
      WITH DISTINCT need
      ORDER BY need.sortKey
      RETURN ${neededBy('need')}
    },
    usedIds: coalesce(n.usedIds, []),
    alsoUsedIds: coalesce(n.alsoUsedIds, []),
    words: coalesce(n.words, []),
    aimIds: ${AIMS},
    placeId: head(COLLECT { MATCH (strategy:Strategy {id: n.strategyId}) RETURN strategy.placeId })
  }`

const FOUND = {
  NEED: `MATCH (n:Need {id: $id})
  CALL (n) {
    MATCH (n)-[:FOR]->(item)
    RETURN collect(item) AS items
  }
  WITH n, items, ${NEED_FACTS} AS facts
  WITH n, items, CASE WHEN ${isOpenOn('n')} THEN facts ELSE facts {.*, needs: []} END AS demand`,
  INITIATIVE: `MATCH (n:Initiative {id: $id})
  WITH n, [n] AS items, ${ITEM_FACTS} AS demand`,
  POLICY_MEASURE: `MATCH (n:PolicyMeasure {id: $id})
  WITH n, [n] AS items, ${ITEM_FACTS} AS demand`,
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
    RETURN collect({id: p.organizationId, roles: p.roles}) AS present
  }
  CALL (n) {
    MATCH (a:Assertion {objectId: n.id})
    WHERE a.predicate = 'FITS' AND a.status = 'REJECTED' AND coalesce(a.validTo, $day) >= $day
      AND NOT EXISTS { (:Organization {id: a.subjectId})-[:FITS]->(n) }
    RETURN collect(DISTINCT a.subjectId) AS rejected
  }
  RETURN demand, present, rejected`

/** What is asked of whom already. */
export interface DemandFacts {
  readonly demand: DemandRow
  /** Organisations that take part already, with their roles; one may stand there more than once. */
  readonly present: readonly { readonly id: string; readonly roles: ParticipationRow['roles'] }[]
  /** Organisations that somebody rejected, whom nobody accepted. */
  readonly rejected: readonly string[]
}

/** What is asked for, and by whom not any more; null for an unknown id. */
export const demandFacts = async (
  graph: Graph,
  kind: DemandKind,
  id: string,
  { day, role, samples }: { readonly day: string; readonly role: string | null; readonly samples: boolean },
): Promise<DemandFacts | null> => {
  const [row] = await graph.read<DemandFacts>(`what is asked: ${kind}`, demandStatement(kind), {
    id,
    day,
    role,
    samples,
  })
  return row ?? null
}
