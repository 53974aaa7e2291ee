import type { Measured, Value } from '../progress/indicator-values.ts'
import { headline } from '../progress/progress.ts'
import { type Assessment, assess, type Input } from './assessment.ts'

interface Indicator extends Measured<Value> {
  readonly id: string
  /** For each item that it measures, the way up from the item to the strategy. */
  readonly lineages: readonly (readonly string[])[]
}

/** What a plan has to say for its items to be assessed. */
export interface AssessablePlan {
  readonly objectives: readonly { readonly id: string; readonly parentId: string }[]
  readonly indicators: readonly Indicator[]
}

/** The part of an item through which a lineage reaches it; null where the item itself is measured. */
const partTowards = (lineage: readonly string[], item: string): string | null | undefined => {
  const place = lineage.indexOf(item)
  return place < 0 ? undefined : (lineage[place - 1] ?? null)
}

const different = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

/**
 * The status of a strategy, goal or measure from its own indicators and from those of its parts that carry
 * indicators. An indicator that a part already answers for does not count again above it.
 */
export const statusInPlan = (plan: AssessablePlan, item: string, asOf: number): Assessment => {
  const below = plan.indicators.map(indicator => ({
    indicator,
    parts: indicator.lineages.map(lineage => partTowards(lineage, item)).filter(part => part !== undefined),
  }))
  const order = new Map(plan.objectives.map(({ id }, place) => [id, place]))
  const placeOf = (id: string) => order.get(id) ?? plan.objectives.length
  const parts = different(below.flatMap(entry => entry.parts))
    .filter(part => part !== null)
    .sort((a, b) => placeOf(a) - placeOf(b))
  const own = below.filter(entry => entry.parts.length > 0 && entry.parts.every(part => part === null))
  const inputs: readonly Input[] = [
    ...own.map(({ indicator }) => ({ id: indicator.id, status: headline(indicator, asOf).status })),
    ...parts.map(id => ({ id, status: statusInPlan(plan, id, asOf).status })),
  ]
  const objectives = plan.objectives.filter(({ parentId }) => parentId === item).map(({ id }) => id)
  return assess(
    inputs,
    objectives.filter(id => !parts.includes(id)),
  )
}
