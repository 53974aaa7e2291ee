import type { Concept, EntityRow, Wanted } from '../graph/engine/concept.ts'
import type { Graph } from '../graph/engine/driver.ts'
import type { OwnedList } from '../graph/engine/list.ts'
import type { PlatformSummaryRow } from '../graph/read/questions/platform-summary.ts'
import type { Candidates, SimilarLabel } from '../graph/read/questions/similar.ts'
import type { BudgetItem } from '../methods/money/budget-sum.ts'
import type { Plan } from '../methods/plan/plan-facts.ts'
import { withoutSamples } from '../methods/plan/without-samples.ts'
import { isCalendarDay, todayInJapan } from '../model/calendar.ts'
import { Refused } from './refused.ts'

/**
 * How questions read: the graph for what stands alone, and beside it what several questions of one request may
 * ask alike, which whoever makes the view reads in one statement for all of them.
 */
export interface Reading {
  readonly graph: Graph
  /** The wanted parts of the plan of a strategy; null for an unknown id. */
  plan(strategy: string, parts: Wanted): Promise<Plan | null>
  /** The same of each plan of a place and of what lies in it; none for an unknown id. */
  placePlans(place: string, parts: Wanted): Promise<readonly Plan[]>
  /** What an item has, and what those have that share most with it. */
  candidates(label: SimilarLabel, id: string, samples: boolean): Promise<Candidates>
  /** A record of a type; null for an unknown id. */
  byId<Row extends EntityRow>(concept: Concept<Row>, id: string, wanted: Wanted): Promise<Row | null>
  /** A whole list of an owner, for lists that a plan keeps short. */
  wholeList<Row extends EntityRow, Extra extends object>(
    list: OwnedList<Row, Extra>,
    ownerId: string,
    wanted: Wanted,
  ): readonly (Row & Extra)[] | Promise<readonly (Row & Extra)[]>
  /** An item of a plan with all that is part of it, and what is stated of their money. */
  budgetTree(id: string): Promise<readonly BudgetItem[]>
  /** What the import has counted of a platform, of what is open as on a day. */
  platformSummary(id: string, day: string): Promise<PlatformSummaryRow>
}

/** The graph as somebody asks about it. */
export interface View extends Reading {
  /** The day asked about. */
  readonly asOf: string
  /** Whether what is made up may stand behind an answer; what the caller names always may. */
  readonly samples: Samples
}

/** With `EXCLUDE` nothing that is made up stands behind an answer. */
export type Samples = 'EXCLUDE' | 'INCLUDE'

/** From where somebody wants to look. */
export interface Standpoint {
  /** Today in Japan where none is given. */
  readonly asOf?: string | null
  /** Left out where nothing is said. */
  readonly samples?: Samples | null
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
  samples: standpoint.samples ?? 'EXCLUDE',
})

/** Whether what is made up counts for an answer; narrowed to what is real, nothing made up stands behind it either. */
export const countsSamples = (view: View, filter?: { readonly sample?: boolean | null } | null): boolean =>
  view.samples === 'INCLUDE' && filter?.sample !== false

/** The plan of a strategy as the view shows it. */
export const planIn = async (view: View, strategy: string, parts: Wanted): Promise<Plan | null> => {
  const plan = await view.plan(strategy, parts)
  return plan !== null && view.samples === 'EXCLUDE' ? withoutSamples(plan) : plan
}

/** The plans of a place and of what lies in it as the view shows them. */
export const placePlansIn = async (view: View, place: string, parts: Wanted): Promise<readonly Plan[]> => {
  const plans = await view.placePlans(place, parts)
  if (view.samples === 'INCLUDE') return plans
  const real = plans.filter(({ sample }) => !sample)
  // A place of which all plans are made up is made up itself, and named by who asks.
  return (real.length > 0 ? real : plans).map(withoutSamples)
}
