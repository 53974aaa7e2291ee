import { fiscalYear } from '../plan/fiscal-year.ts'
import { isOpenOn } from '../plan/open.ts'
import type { Plan, PlanAlignment, PlanIndicator, PlanInitiative, PlanNeed } from '../plan/plan-facts.ts'
import { activeOrganizations, different, type PlanView, planView } from '../plan/plan-view.ts'
import { headline } from '../progress/progress.ts'
import { byGap, type Gap, type GapFacts, type GapKind, gapOf } from './gap.ts'

/** A plan as of a day. */
interface Outlook {
  readonly plan: Plan
  readonly view: PlanView
  readonly day: string
  /** The needs that are open on the day. */
  readonly needs: readonly PlanNeed[]
  /** Whether any need is recorded at all, and any participation of others than who answers. */
  readonly recorded: { readonly needs: boolean; readonly partners: boolean }
}

/** Who is at work, or null where nobody recorded who takes part. */
const atWork = ({ recorded }: Outlook, initiatives: readonly PlanInitiative[]): readonly string[] | null =>
  recorded.partners ? activeOrganizations(initiatives) : null

const asked = ({ recorded }: Outlook, needs: readonly PlanNeed[]): readonly string[] | null =>
  recorded.needs ? idsOf(needs) : null

const progressOf = (indicators: readonly PlanIndicator[], day: string): GapFacts['indicators'] =>
  different(indicators).map(indicator => ({
    id: indicator.id,
    progress: headline(indicator, fiscalYear(day)),
  }))

/** The first list that has anything. */
const firstOf = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  lists.find(list => list.length > 0) ?? []

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

const measures = (outlook: Outlook): readonly GapFacts[] =>
  outlook.plan.objectives
    .filter(({ id }) => id.startsWith('measure:'))
    .map(({ id, parentId }) => ({
      id,
      kind: 'MEASURE',
      needs: asked(outlook, outlook.view.askedFor(id, outlook.needs)),
      indicators: progressOf(
        firstOf([outlook.view.measuring(id), outlook.view.measuring(parentId)]),
        outlook.day,
      ),
      organizations: atWork(outlook, outlook.view.partsOf(id)),
      owners: outlook.plan.owners,
      relevance: 1,
      relevantTo: null,
    }))

const isTarget = ({ sdgId }: PlanAlignment): boolean => sdgId.includes('.')

const weightOf = ({ strength, confidence }: PlanAlignment): number => strength * confidence

const strongest = (links: readonly PlanAlignment[]): PlanAlignment | undefined =>
  [...links].sort((a, b) => weightOf(b) - weightOf(a) || (a.itemId < b.itemId ? -1 : 1))[0]

const sdgTargets = (outlook: Outlook): readonly GapFacts[] => {
  const { plan, view, day, needs } = outlook
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
      needs: asked(
        outlook,
        needs.filter(({ alignments }) => alignments.some(({ sdgId }) => sdgId === id)),
      ),
      indicators: progressOf(
        firstOf([towards(target => target === id), towards(target => target.startsWith(goal))]),
        day,
      ),
      owners: plan.owners,
      organizations: atWork(
        outlook,
        own.filter(({ itemId }) => view.initiative(itemId)).flatMap(({ itemId }) => view.partsOf(itemId)),
      ),
      relevance: best === undefined ? 0 : weightOf(best),
      relevantTo: best?.itemId ?? null,
    }
  })
}

const openNeeds = (outlook: Outlook): readonly GapFacts[] => {
  const { plan, view, day, needs } = outlook
  return needs.map(need => ({
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
    organizations: atWork(outlook, need.for.flatMap(view.partsOf)),
    owners: plan.owners,
    relevance: 1,
    relevantTo: null,
  }))
}

const FACTS: Readonly<Record<GapKind, (outlook: Outlook) => readonly GapFacts[]>> = {
  MEASURE: measures,
  SDG_TARGET: sdgTargets,
  NEED: openNeeds,
}

/** True where somebody is recorded who does more than answer. */
const hasPartner = ({ participations }: PlanInitiative): boolean =>
  participations.some(({ roles }) => roles.some(role => role !== 'ACCOUNTABLE'))

/** The gaps of a plan as of a day, the widest first. */
export const gapsIn = (plan: Plan, kinds: readonly GapKind[], day: string): readonly Gap[] => {
  const needs = plan.needs.filter(need => isOpenOn(need, day))
  const recorded = { needs: plan.needs.length > 0, partners: plan.initiatives.some(hasPartner) }
  const outlook = { plan, view: planView(plan), day, needs, recorded }
  return different(kinds)
    .flatMap(kind => FACTS[kind](outlook))
    .map(gapOf)
    .sort(byGap)
}
