import type { EntityRow, Wanted } from '../graph/engine/concept.ts'
import type { Graph } from '../graph/engine/driver.ts'
import type { OwnedList } from '../graph/engine/list.ts'
import type { PlanScope } from '../graph/read/questions/plan.ts'
import type { PlatformSummaryRow } from '../graph/read/questions/platform-summary.ts'
import type { Candidates, SimilarLabel } from '../graph/read/questions/similar.ts'
import type { Plan } from '../methods/plan/plan-facts.ts'
import { isCalendarDay, todayInJapan } from '../model/calendar.ts'
import { Refused } from './refused.ts'

/**
 * How questions read: the graph for what stands alone, and beside it what several questions of one request may
 * ask alike, which whoever makes the view reads in one statement for all of them.
 */
export interface Reading {
  readonly graph: Graph
  /** The wanted parts of the plan of a strategy or a place; null for an unknown id. */
  plan(scope: PlanScope, id: string, parts: Wanted): Promise<Plan | null>
  /** What an item has, and what those have that share most with it. */
  candidates(label: SimilarLabel, id: string): Promise<Candidates>
  /** A whole list of an owner, for lists that a plan keeps short. */
  all<Row extends EntityRow, Extra extends object>(
    list: OwnedList<Row, Extra>,
    ownerId: string,
    wanted: Wanted,
  ): Promise<readonly (Row & Extra)[]>
  /** What the import has counted of a platform. */
  platformSummary(id: string): Promise<PlatformSummaryRow>
}

/** The graph as somebody asks about it. */
export interface View extends Reading {
  /** The day asked about. */
  readonly asOf: string
}

/** From where somebody wants to look. */
export interface Standpoint {
  /** Today in Japan where none is given. */
  readonly asOf?: string | null
}

/** The day asked about; a day that no calendar has is refused. */
const dayOf = ({ asOf }: Standpoint): string => {
  const day = asOf ?? todayInJapan()
  if (isCalendarDay(day)) return day
  throw new Refused('asOf', 'Argument "asOf" must be a day of the calendar, YYYY-MM-DD.')
}

/** What is read, seen from a standpoint. */
export const viewFrom = (reading: Reading, standpoint: Standpoint): View => ({
  ...reading,
  asOf: dayOf(standpoint),
})
