import { fiscalYear } from '../plan/fiscal-year.ts'
import type { Plan, PlanAlignment, PlanIndicator, PlanNeed } from '../plan/plan-facts.ts'
import { activeOrganizations, different, type PlanView, planView } from '../plan/plan-view.ts'
import { headline } from '../progress/progress.ts'
import { byGap, type Gap, type GapFacts, type GapKind, gapOf } from './gap.ts'

/** A plan as of a day. */
interface Outlook {
  readonly plan: Plan
  readonly view: PlanView
  readonly day: string
  readonly needs: readonly PlanNeed[]
}

const progressOf = (indicators: readonly PlanIndicator[], day: string): GapFacts['indicators'] =>
  different(indicators).map(indicator => ({
    id: indicator.id,
    progress: headline(indicator, fiscalYear(day)),
  }))

/** The first list that has anything. */
const firstOf = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  lists.find(list => list.length > 0) ?? []

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

const measures = ({ plan, view, day, needs }: Outlook): readonly GapFacts[] =>
  plan.objectives
    .filter(({ id }) => id.startsWith('measure:'))
    .map(({ id, parentId }) => ({
      id,
      kind: 'MEASURE',
      needs: idsOf(needs.filter(need => need.for.includes(id))),
      indicators: progressOf(firstOf([view.measuring(id), view.measuring(parentId)]), day),
      // Who works on a part of an initiative works on the initiative.
      organizations: activeOrganizations(
        view.towards(id).flatMap(initiative => [initiative, ...view.below(initiative)]),
      ),
      relevance: 1,
      relevantTo: null,
    }))

const isTarget = ({ sdgId }: PlanAlignment): boolean => sdgId.includes('.')

const weightOf = ({ strength, confidence }: PlanAlignment): number => strength * confidence

const strongest = (links: readonly PlanAlignment[]): PlanAlignment | undefined =>
  [...links].sort((a, b) => weightOf(b) - weightOf(a) || (a.itemId < b.itemId ? -1 : 1))[0]

const sdgTargets = ({ plan, view, day, needs }: Outlook): readonly GapFacts[] => {
  const links = [...plan.alignments, ...needs.flatMap(({ alignments }) => alignments)].filter(isTarget)
  return different(links.map(({ sdgId }) => sdgId)).map(id => {
    const own = links.filter(({ sdgId }) => sdgId === id)
    const goal = id.slice(0, id.indexOf('.') + 1)
    const towards = (mapped: (target: string) => boolean) =>
      plan.indicators.filter(({ sdgTargets }) => sdgTargets.some(mapped))
    const best = strongest(own)
    return {
      id,
      kind: 'SDG_TARGET',
      needs: idsOf(needs.filter(({ alignments }) => alignments.some(({ sdgId }) => sdgId === id))),
      indicators: progressOf(
        firstOf([towards(target => target === id), towards(target => target.startsWith(goal))]),
        day,
      ),
      organizations: activeOrganizations(own.flatMap(({ itemId }) => view.initiative(itemId) ?? [])),
      relevance: best === undefined ? 0 : weightOf(best),
      relevantTo: best?.itemId ?? null,
    }
  })
}

/** Initiatives that a need is for, with their parts; those that advance its measures where it names none. */
const initiativesFor = (need: PlanNeed, view: PlanView) => {
  const named = need.for.flatMap(id => view.initiative(id) ?? [])
  const initiatives = firstOf([named, need.for.flatMap(view.towards)])
  return initiatives.flatMap(initiative => [initiative, ...view.below(initiative)])
}

const openNeeds = ({ view, day, needs }: Outlook): readonly GapFacts[] =>
  needs.map(need => ({
    id: need.id,
    kind: 'NEED',
    needs: idsOf(needs.filter(other => other === need || other.for.some(item => need.for.includes(item)))),
    indicators: progressOf(
      firstOf([
        need.for.flatMap(view.measuring),
        different(need.for.flatMap(view.goalsOf)).flatMap(view.measuring),
      ]),
      day,
    ),
    organizations: activeOrganizations(initiativesFor(need, view)),
    relevance: 1,
    relevantTo: null,
  }))

const FACTS: Readonly<Record<GapKind, (outlook: Outlook) => readonly GapFacts[]>> = {
  MEASURE: measures,
  SDG_TARGET: sdgTargets,
  NEED: openNeeds,
}

/** The gaps of a plan as of a day, the widest first. */
export const gapsIn = (plan: Plan, kinds: readonly GapKind[], day: string): readonly Gap[] => {
  const needs = plan.needs.filter(({ validTo }) => validTo === null || validTo >= day)
  const outlook = { plan, view: planView(plan), day, needs }
  return different(kinds)
    .flatMap(kind => FACTS[kind](outlook))
    .map(gapOf)
    .sort(byGap)
}
