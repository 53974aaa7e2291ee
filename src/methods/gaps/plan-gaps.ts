import { fiscalYear } from '../plan/fiscal-year.ts'
import { isOpenOn } from '../plan/open.ts'
import type { Plan, PlanAlignment, PlanIndicator, PlanInitiative, PlanNeed } from '../plan/plan-facts.ts'
import { activeOrganizations, different, type PlanView, planView } from '../plan/plan-view.ts'
import { withoutSamples } from '../plan/without-samples.ts'
import { headline } from '../progress/progress.ts'
import { byGap, type Gap, type GapFacts, type GapKind, gapOf } from './gap.ts'
import type { IndicatorsOf, RaisedFor } from './gap-text.ts'

/** Whether any need is recorded at all, and any participation of others than who answers. */
interface Recorded {
  readonly needs: boolean
  readonly partners: boolean
}

/** A plan as of a day. */
interface Outlook {
  readonly plan: Plan
  readonly view: PlanView
  readonly day: string
  /** The needs that are open on the day. */
  readonly needs: readonly PlanNeed[]
  readonly recorded: Recorded
}

/** Who is at work, or null where nobody recorded who takes part. */
const atWork = ({ recorded }: Outlook, initiatives: readonly PlanInitiative[]): readonly string[] | null =>
  recorded.partners ? activeOrganizations(initiatives) : null

const asked = ({ recorded }: Outlook, needs: readonly PlanNeed[]): readonly string[] | null =>
  recorded.needs ? idsOf(needs) : null

const progressOf = (
  { plan: { named = [] }, day }: Outlook,
  indicators: readonly PlanIndicator[],
): GapFacts['indicators'] =>
  different(indicators).map(indicator => {
    const { nameJa, nameEn } = named.find(({ id }) => id === indicator.id) ?? {}
    return { id: indicator.id, nameJa, nameEn, progress: headline(indicator, fiscalYear(day)) }
  })

/** Who answers for an item: is accountable for a part of it or for a whole above one. */
const answering = ({ plan, view }: Outlook, initiatives: readonly PlanInitiative[]): GapFacts['owners'] => {
  const ids = initiatives.flatMap(view.answeringFor)
  return plan.owners.filter(({ id }) => ids.includes(id))
}

/** The indicators of an item; where it has none, those that stand above it. */
const indicatorsFrom = (
  outlook: Outlook,
  own: readonly PlanIndicator[],
  above: readonly PlanIndicator[],
  indicatorsOf: IndicatorsOf,
): Pick<GapFacts, 'indicators' | 'indicatorsOf'> =>
  own.length > 0
    ? { indicators: progressOf(outlook, own) }
    : { indicators: progressOf(outlook, above), indicatorsOf }

/** The indicators of a measure, or of the nearest whole above it that has any. */
const indicatorsOfMeasure = (
  outlook: Outlook,
  id: string,
  parentId: string,
): Pick<GapFacts, 'indicators' | 'indicatorsOf'> => {
  const above = outlook.plan.objectives.find(objective => objective.id === parentId)
  if (outlook.view.measuring(id).length > 0 || above === undefined)
    return { indicators: progressOf(outlook, outlook.view.measuring(id)) }
  const isMeasure = above.id.startsWith('measure:')
  const found = indicatorsOfMeasure(outlook, above.id, above.parentId)
  return { indicatorsOf: isMeasure ? 'MEASURE' : 'GOAL', ...found }
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

const measures = (outlook: Outlook): readonly GapFacts[] =>
  outlook.plan.objectives
    .filter(({ id }) => id.startsWith('measure:'))
    .map(({ id, parentId }) => ({
      id,
      kind: 'MEASURE',
      needs: asked(outlook, outlook.view.askedFor(id, outlook.needs)),
      ...indicatorsOfMeasure(outlook, id, parentId),
      organizations: atWork(outlook, outlook.view.partsOf(id)),
      owners: answering(outlook, outlook.view.partsOf(id)),
      relevance: 1,
      relevantTo: null,
    }))

const isTarget = ({ sdgId }: PlanAlignment): boolean => sdgId.includes('.')

const weightOf = ({ strength, confidence }: PlanAlignment): number => strength * confidence

const strongest = (links: readonly PlanAlignment[]): PlanAlignment | undefined =>
  [...links].sort((a, b) => weightOf(b) - weightOf(a) || (a.itemId < b.itemId ? -1 : 1))[0]

const sdgTargets = (outlook: Outlook): readonly GapFacts[] => {
  const { plan, view, needs } = outlook
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
      ...indicatorsFrom(
        outlook,
        towards(target => target === id),
        towards(target => target.startsWith(goal)),
        'SDG_GOAL',
      ),
      owners: answering(
        outlook,
        own.flatMap(({ itemId }) => view.partsOf(itemId)),
      ),
      organizations: atWork(
        outlook,
        own.filter(({ itemId }) => view.initiative(itemId)).flatMap(({ itemId }) => view.partsOf(itemId)),
      ),
      relevance: best === undefined ? 0 : weightOf(best),
      relevantTo: best?.itemId ?? null,
    }
  })
}

const raisedFor = ({ for: items }: PlanNeed): RaisedFor => {
  if (items.length === 0) return 'NOTHING'
  return items.some(id => id.startsWith('measure:')) ? 'MEASURE' : 'INITIATIVE'
}

const openNeeds = (outlook: Outlook): readonly GapFacts[] => {
  const { view, needs } = outlook
  return needs.map(need => ({
    id: need.id,
    kind: 'NEED',
    raisedFor: raisedFor(need),
    needs: idsOf(needs.filter(other => other === need || other.for.some(item => need.for.includes(item)))),
    ...indicatorsFrom(
      outlook,
      need.for.flatMap(view.measuring),
      different(need.for.flatMap(view.goalsOf)).flatMap(view.measuring),
      'GOAL',
    ),
    organizations: atWork(outlook, need.for.flatMap(view.partsOf)),
    owners: answering(outlook, need.for.flatMap(view.partsOf)),
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

const recordedIn = ({ needs, initiatives }: Plan): Recorded => ({
  needs: needs.length > 0,
  partners: initiatives.some(hasPartner),
})

/** Whether anything that is known of a gap is known only because something made up is recorded in its plan. */
export const isKnownBySamples = (plan: Plan): ((gap: Gap) => boolean) => {
  const real = recordedIn(withoutSamples(plan))
  const isUnknown = { DEMAND: !real.needs, ABSENCE: !real.partners, SHORTFALL: false }
  return ({ parts }) => parts.some(({ name, value }) => value !== null && isUnknown[name])
}

/** The gaps of a plan as of a day, the widest first. */
export const gapsIn = (plan: Plan, kinds: readonly GapKind[], day: string): readonly Gap[] => {
  const needs = plan.needs.filter(need => isOpenOn(need, day))
  const outlook = { plan, view: planView(plan), day, needs, recorded: recordedIn(plan) }
  return different(kinds)
    .flatMap(kind => FACTS[kind](outlook))
    .map(gapOf)
    .sort(byGap)
}
