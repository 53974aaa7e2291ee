import type { Narrowing } from '../../../text/full-text-query.ts'
import type { Typed } from '../../../text/term.ts'
import type { IdCondition } from '../../engine/collection.ts'
import { wholeNumber } from '../../engine/driver.ts'
import { idConditions } from '../../engine/id-condition.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'

/** What is looked for, and in what part of the graph. */
export interface SearchQuestion {
  readonly typed: Typed
  readonly narrowing: Narrowing
  /** SDG goals that a thing serves or belongs to. */
  readonly sdgGoal: IdCondition | null
}

/** How many things a search keeps, best first: pages, totals and facets are of these. */
export const CANDIDATES = 1_000

/** From a thing to the SDG goals that it serves or belongs to. */
export const SERVES = '(n)-[:ALIGNS_WITH|MEASURES*0..1]->(:SdgGoal|SdgTarget)-[:PART_OF*0..1]->(f:SdgGoal)'

/** What was found, best first, as `found`; the query is a parameter and holds no syntax but its own. */
export const candidates = (question: SearchQuestion): string => {
  const conditions = idConditions('sdgGoal', SERVES, question.sdgGoal)
  const kept = `
  CALL (found) {
    UNWIND found AS hit
    WITH hit, hit.n AS n
    WHERE ${conditions.join('\n      AND ')}
    RETURN collect(hit) AS kept
  }
  WITH kept AS found, complete`
  return `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $candidates + 1})
  YIELD node AS n, score
  WITH collect({n: n, score: score}) AS found
  WITH found[..$candidates] AS found, size(found) <= $candidates AS complete${conditions.length > 0 ? kept : ''}`
}

/** The parameters that `candidates` names. */
export const parametersOf = (question: SearchQuestion, query: string) => ({
  query,
  candidates: wholeNumber(CANDIDATES),
  sdgGoal: question.sdgGoal,
})
