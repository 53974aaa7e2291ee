import type {
  Plan,
  PlanAlignment,
  PlanIndicator,
  PlanInitiative,
  PlanNeed,
  PlanParticipation,
} from './plan-facts.ts'

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
  /**
   * An item and all its parts, by id: of a goal its measures and efforts, of a measure what advances it or is part
   * of it, of an initiative what is below it. `graph/read/part-whole.ts` says the same in Cypher.
   */
  within(item: string): readonly string[]
  /** The initiatives that are an item or parts of it. */
  partsOf(item: string): readonly PlanInitiative[]
  /** Needs for an item or a part of it. */
  askedFor(item: string, needs: readonly PlanNeed[]): readonly PlanNeed[]
  /** True where somebody is accountable for an initiative or for a whole above it. */
  isAnsweredFor(initiative: PlanInitiative): boolean
  /** Organisations that are accountable for an initiative or for a whole above it, also when it is over. */
  answeringFor(initiative: PlanInitiative): readonly string[]
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

  const partsBelow = groupedBy<{ readonly id: string; readonly wholes: readonly string[] }>(
    [
      ...plan.objectives.map(({ id, parentId }) => ({ id, wholes: [parentId] })),
      ...plan.initiatives.map(({ id, parentId, advances }) => ({ id, wholes: [parentId, ...advances] })),
    ],
    ({ wholes }) => different(wholes),
  )
  const within = (item: string): readonly string[] =>
    different([item, ...partsBelow(item).flatMap(({ id }) => within(id))])
  // Who has left answers no more, unless what he answered for has ended with him.
  const isAccountable = ({ participations, status: reached }: PlanInitiative): boolean =>
    participations.some(
      ({ roles, status }) => roles.includes('ACCOUNTABLE') && (status !== 'ENDED' || reached === 'ENDED'),
    )

  return {
    within,
    partsOf: item => within(item).flatMap(id => initiatives.get(id) ?? []),
    askedFor: (item, needs) => {
      const parts = new Set(within(item))
      return needs.filter(need => need.for.some(id => parts.has(id)))
    },
    isAnsweredFor: initiative => [initiative, ...above(initiative)].some(isAccountable),
    answeringFor: initiative =>
      [initiative, ...above(initiative)]
        .flatMap(({ participations }) => participations)
        .filter(({ roles }) => roles.includes('ACCOUNTABLE'))
        .map(({ organizationId }) => organizationId),
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
