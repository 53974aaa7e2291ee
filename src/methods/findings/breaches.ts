import type { Bilingual } from '../../model/bilingual.ts'
import { fiscalYearJa } from '../../text/era.ts'
import type { Plan, PlanInitiative } from '../plan/plan-facts.ts'
import type { PlanView } from '../plan/plan-view.ts'
import { headline } from '../progress/progress.ts'
import { STATUS_NAMES } from '../progress/progress-text.ts'
import { WEAK_CONFIDENCE } from '../thresholds.ts'

/** Where a rule is broken, and how. */
export interface Breach {
  readonly id: string
  readonly message: Bilingual
}

/** Looks through a plan, as of a fiscal year, for what breaks a rule. */
export type Search = (plan: Plan, view: PlanView, year: number) => readonly Breach[]

const at =
  (ja: string, en: string) =>
  ({ id }: { readonly id: string }): Breach => ({ id, message: { ja, en } })

/** Initiatives that are not cancelled. */
const going = ({ initiatives }: Plan): readonly PlanInitiative[] =>
  initiatives.filter(({ status }) => status !== 'CANCELLED')

const isWhole =
  (view: PlanView) =>
  ({ parentId }: PlanInitiative): boolean =>
    view.initiative(parentId) === undefined

const hasPartner = ({ participations }: PlanInitiative): boolean =>
  participations.some(({ roles, status }) => status !== 'ENDED' && roles.some(role => role !== 'ACCOUNTABLE'))

/** Whether an item names who answers for it, or something of which it is a part does. */
const isOwned = ({ owned = [], objectives }: Pick<Plan, 'owned' | 'objectives'>, id: string): boolean => {
  if (owned.includes(id)) return true
  const objective = objectives.find(candidate => candidate.id === id)
  return objective !== undefined && isOwned({ owned, objectives }, objective.parentId)
}

/** Initiatives for which nobody answers; a part without anybody is named by its whole, and what a measure's or a
 * goal's owners answer for is answered for. */
export const withoutOwner: Search = (plan, view) =>
  going(plan)
    .filter(isWhole(view))
    .filter(initiative => !view.isAnsweredFor(initiative))
    .filter(({ id, parentId }) => !isOwned(plan, id) && !isOwned(plan, parentId))
    .map(at('責任を負う団体が記録されていない。', 'No organisation is recorded as accountable for it.'))

/** Goals and measures that no indicator measures, themselves or below. */
export const withoutIndicator: Search = ({ objectives, indicators }) =>
  objectives
    .filter(({ id }) => !indicators.some(({ lineages }) => lineages.some(lineage => lineage.includes(id))))
    .map(at('これ自体にも、その下にも、指標がない。', 'Neither it nor anything below it has an indicator.'))

/** Items without a link to the SDGs; a part of an initiative serves what the whole serves. */
export const withoutLink: Search = (plan, view) => {
  const isLinked = ({ id }: { readonly id: string }) => view.alignmentsOf(id).length > 0
  const initiatives = going(plan).filter(initiative => !view.above(initiative).some(isLinked))
  return [...plan.objectives, ...initiatives]
    .filter(item => !isLinked(item))
    .map(at('承認された関連するSDGsが一つもない。', 'It has no accepted link to an SDG goal or target.'))
}

const leads = ({ parentId, advances }: PlanInitiative): boolean =>
  advances.length > 0 || /^(goal|measure):/.test(parentId)

/** Measures that nothing advances, initiatives that advance nothing, indicators that measure nothing. */
export const orphans: Search = (plan, view) => [
  ...plan.objectives
    .filter(({ id }) => id.startsWith('measure:') && view.towards(id).length === 0)
    .map(at('この施策を進める取組がない。', 'No initiative advances this measure.')),
  ...going(plan)
    .filter(isWhole(view))
    .filter(initiative => ![initiative, ...view.below(initiative)].some(leads))
    .map(at('どの施策も指標も進めていない。', 'It advances no measure and no indicator.')),
  ...plan.indicators
    .filter(({ lineages }) => lineages.length === 0)
    .map(at('計画のどの項目も測っていない。', 'It measures no item of the plan.')),
]

/** Indicators whose last target year is over. */
export const targetYearsPast: Search = ({ indicators }, _view, year) =>
  indicators.flatMap(indicator => {
    const { status, target, targetYearPast } = headline(indicator, year)
    if (target === null || !targetYearPast) return []
    const { ja, en } = STATUS_NAMES[status]
    return at(
      `最後の目標年度の${fiscalYearJa(target.year)}は過ぎている。状況：${ja}。`,
      `Its last target year, ${target.year}, is over. Status: ${en}.`,
    )(indicator)
  })

/** Initiatives without parts in which nobody takes part but who is accountable. */
export const withoutPartner: Search = (plan, view) =>
  going(plan)
    .filter(initiative => view.below(initiative).length === 0)
    .filter(initiative => !hasPartner(initiative))
    .map(
      at(
        '責任を負う団体のほかに参画する団体は記録されていない。',
        'No organisation is recorded as taking part besides the one accountable for it.',
      ),
    )

/** Items whose surest link to the SDGs is no surer than matching of words. */
export const weaklyLinked: Search = (plan, view) =>
  [...plan.objectives, ...going(plan)].flatMap(item => {
    const confidences = view.alignmentsOf(item.id).map(({ confidence }) => confidence)
    const surest = Math.max(...confidences)
    if (confidences.length === 0 || surest > WEAK_CONFIDENCE) return []
    return at(
      `関連するSDGsの確信度は、最も高いものでも${surest}である。`,
      `The surest of its links to the SDGs has a confidence of only ${surest}.`,
    )(item)
  })
