import type { Plan, PlanAlignment, PlanIndicator, PlanInitiative, PlanParticipation } from './plan-facts.ts'

/** A plan, looked at from one of its items. */
export interface PlanView {
  /** Indicators that measure an item itself. */
  measuring(item: string): readonly PlanIndicator[]
  /** The goals above an item, along the tree and through the measures that it advances. */
  goalsOf(item: string): readonly string[]
  /** The initiatives of which one is a part, the nearest first. */
  above(initiative: PlanInitiative): readonly PlanInitiative[]
  /** The initiatives that are part of one, at every level. */
  below(initiative: PlanInitiative): readonly PlanInitiative[]
  /** Initiatives that are part of a measure or advance it. */
  towards(measure: string): readonly PlanInitiative[]
  initiative(id: string): PlanInitiative | undefined
  /** Links of an item to the SDGs. */
  alignmentsOf(item: string): readonly PlanAlignment[]
}

const groupedBy = <Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) => {
  const groups = new Map<string, Item[]>()
  for (const item of items)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item])
  return (key: string): readonly Item[] => groups.get(key) ?? []
}

export const different = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

const isGoal = (id: string): boolean => id.startsWith('goal:')

export const planView = (plan: Plan): PlanView => {
  const initiatives = new Map(plan.initiatives.map(initiative => [initiative.id, initiative]))
  const objectives = new Map(plan.objectives.map(objective => [objective.id, objective]))
  const children = groupedBy(plan.initiatives, ({ parentId }) => [parentId])

  const above = ({ parentId }: PlanInitiative): readonly PlanInitiative[] => {
    const parent = initiatives.get(parentId)
    return parent === undefined ? [] : [parent, ...above(parent)]
  }
  const below = ({ id }: PlanInitiative): readonly PlanInitiative[] =>
    children(id).flatMap(child => [child, ...below(child)])

  const goalsOf = (item: string): readonly string[] => {
    if (isGoal(item)) return [item]
    const initiative = initiatives.get(item)
    const parents = initiative
      ? [initiative.parentId, ...initiative.advances]
      : [objectives.get(item)?.parentId ?? '']
    return different(
      parents.filter(parent => initiatives.has(parent) || objectives.has(parent)).flatMap(goalsOf),
    )
  }

  return {
    measuring: groupedBy(plan.indicators, ({ lineages }) =>
      different(lineages.flatMap(([item]) => item ?? [])),
    ),
    goalsOf,
    above,
    below,
    towards: groupedBy(plan.initiatives, ({ parentId, advances }) => different([parentId, ...advances])),
    initiative: id => initiatives.get(id),
    alignmentsOf: groupedBy(plan.alignments, ({ itemId }) => [itemId]),
  }
}

/** Organisations that work on any of the initiatives now. */
export const activeOrganizations = (
  initiatives: readonly { readonly participations: readonly PlanParticipation[] }[],
): readonly string[] =>
  different(
    initiatives
      .flatMap(({ participations }) => participations)
      .filter(({ status }) => status === 'ACTIVE')
      .map(({ organizationId }) => organizationId),
  )
