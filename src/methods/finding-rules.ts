import type { Plan, PlanInitiative } from '../graph/plan.ts'
import type { Bilingual } from './bilingual.ts'
import type { PlanView } from './plan-view.ts'
import { headline } from './progress.ts'
import { STATUS_NAMES } from './progress-text.ts'
import { WEAK_CONFIDENCE } from './thresholds.ts'

export type FindingRuleName =
  | 'NO_OWNER'
  | 'NO_INDICATOR'
  | 'NO_LINK'
  | 'ORPHAN'
  | 'TARGET_YEAR_PAST'
  | 'NO_PARTNER'
  | 'WEAK_EVIDENCE'

export type FindingSeverity = 'ERROR' | 'WARNING' | 'INFO'

/** Where a rule is broken, and how. */
export interface Breach {
  readonly id: string
  readonly message: Bilingual
}

export interface FindingRule {
  readonly name: FindingRuleName
  readonly severity: FindingSeverity
  /** What the rule asks of a strategy. */
  readonly title: Bilingual
  readonly remedy: Bilingual
  readonly breaches: (plan: Plan, view: PlanView, year: number) => readonly Breach[]
}

const at =
  (message: Bilingual) =>
  ({ id }: { readonly id: string }): Breach => ({ id, message })

const going = ({ initiatives }: Plan): readonly PlanInitiative[] =>
  initiatives.filter(({ status }) => status !== 'CANCELLED')

const hasOwner = ({ participations }: PlanInitiative): boolean =>
  participations.some(({ roles, status }) => status !== 'ENDED' && roles.includes('ACCOUNTABLE'))

const hasPartner = ({ participations }: PlanInitiative): boolean =>
  participations.some(({ roles, status }) => status !== 'ENDED' && roles.some(role => role !== 'ACCOUNTABLE'))

const noOwner: FindingRule = {
  name: 'NO_OWNER',
  severity: 'ERROR',
  title: {
    ja: '取組には責任を負う団体がある。',
    en: 'An initiative has an organisation accountable for it.',
  },
  remedy: {
    ja: '責任を負う団体を、参画（役割ACCOUNTABLE）として記録する。',
    en: 'Record who is accountable, as a participation with the role ACCOUNTABLE.',
  },
  breaches: (plan, view) =>
    going(plan)
      .filter(initiative => ![initiative, ...view.above(initiative)].some(hasOwner))
      .filter(({ parentId }) => view.initiative(parentId) === undefined)
      .map(
        at({
          ja: '責任を負う団体が記録されていない。',
          en: 'No organisation is recorded as accountable for it.',
        }),
      ),
}

const noIndicator: FindingRule = {
  name: 'NO_INDICATOR',
  severity: 'WARNING',
  title: { ja: '基本目標と施策には指標がある。', en: 'A goal or measure has an indicator.' },
  remedy: {
    ja: '進み具合を測る指標（基準値、目標値、目標年）を定める。',
    en: 'Set an indicator for it, with baseline, target and target year.',
  },
  breaches: ({ objectives, indicators }) =>
    objectives
      .filter(({ id }) => !indicators.some(({ lineages }) => lineages.some(lineage => lineage.includes(id))))
      .map(
        at({
          ja: 'これ自体にも、その下にも、指標がない。',
          en: 'Neither it nor anything below it has an indicator.',
        }),
      ),
}

const noLink: FindingRule = {
  name: 'NO_LINK',
  severity: 'WARNING',
  title: { ja: '計画の項目はSDGsにつながる。', en: 'An item of the plan is linked to the SDGs.' },
  remedy: {
    ja: 'SDGsのターゲットへの対応を、根拠とともに記録する。',
    en: 'Record which SDG target it serves, with the reason.',
  },
  breaches: (plan, view) => {
    const isLinked = (id: string) => view.alignmentsOf(id).length > 0
    const initiatives = going(plan).filter(
      initiative => !view.above(initiative).some(({ id }) => isLinked(id)),
    )
    return [...plan.objectives, ...initiatives]
      .filter(({ id }) => !isLinked(id))
      .map(
        at({
          ja: '採用されたSDGsへの対応が一つもない。',
          en: 'It has no accepted link to an SDG goal or target.',
        }),
      )
  },
}

const orphan: FindingRule = {
  name: 'ORPHAN',
  severity: 'WARNING',
  title: {
    ja: '取組は施策や指標を進め、施策には取組があり、指標は何かを測る。',
    en: 'An initiative advances something, a measure is advanced, an indicator measures something.',
  },
  remedy: {
    ja: '進める先（または進める取組）を記録するか、計画から外す。',
    en: 'Record what it advances, or what advances it, or take it out of the plan.',
  },
  breaches: (plan, view) => {
    const leads = ({ parentId, advances }: PlanInitiative) =>
      advances.length > 0 || /^(goal|measure):/.test(parentId)
    return [
      ...plan.objectives
        .filter(({ id }) => id.startsWith('measure:') && view.towards(id).length === 0)
        .map(at({ ja: 'この施策を進める取組がない。', en: 'No initiative advances this measure.' })),
      ...going(plan)
        .filter(initiative => ![initiative, ...view.above(initiative), ...view.below(initiative)].some(leads))
        .map(
          at({
            ja: 'どの施策も指標も進めていない。',
            en: 'It advances no measure and no indicator.',
          }),
        ),
      ...plan.indicators
        .filter(({ lineages }) => lineages.length === 0)
        .map(at({ ja: '計画のどの項目も測っていない。', en: 'It measures no item of the plan.' })),
    ]
  },
}

const targetYearPast: FindingRule = {
  name: 'TARGET_YEAR_PAST',
  severity: 'WARNING',
  title: { ja: '指標の最後の目標年は先にある。', en: 'The last target year of an indicator lies ahead.' },
  remedy: {
    ja: '実績を記録して結果を確かめ、次の目標年と目標値を定める。',
    en: 'Record the actual value to see how it ended, and set the next target and its year.',
  },
  breaches: ({ indicators }, _view, year) =>
    indicators.flatMap(indicator => {
      const { status, target, targetYearPast } = headline(indicator, year)
      if (target === null || !targetYearPast) return []
      const { ja, en } = STATUS_NAMES[status]
      return at({
        ja: `最後の目標年度（${target.year}年度）は過ぎている。状況：${ja}。`,
        en: `Its last target year, ${target.year}, is over. Status: ${en}.`,
      })(indicator)
    }),
}

const noPartner: FindingRule = {
  name: 'NO_PARTNER',
  severity: 'INFO',
  title: {
    ja: '取組には責任を負う団体のほかにも担い手がいる。',
    en: 'An initiative has partners besides the one who is accountable.',
  },
  remedy: {
    ja: '課題として公開し、担い手となる団体を探す。',
    en: 'Publish what is needed and look for organisations that could take part.',
  },
  breaches: (plan, view) =>
    going(plan)
      .filter(initiative => view.below(initiative).length === 0)
      .filter(initiative => ![initiative, ...view.above(initiative)].some(hasPartner))
      .map(
        at({
          ja: '責任を負う団体のほかに参画する団体がない。',
          en: 'No organisation takes part besides the one accountable for it.',
        }),
      ),
}

const weakEvidence: FindingRule = {
  name: 'WEAK_EVIDENCE',
  severity: 'INFO',
  title: {
    ja: `SDGsへの対応の少なくとも一つは確信度${WEAK_CONFIDENCE}を超える。`,
    en: `At least one link to the SDGs has a confidence above ${WEAK_CONFIDENCE}.`,
  },
  remedy: {
    ja: '根拠となる文言を示すか、対応を見直す。',
    en: 'Quote the words that support the link, or think it over.',
  },
  breaches: (plan, view) =>
    [...plan.objectives, ...going(plan)].flatMap(({ id }) => {
      const links = view.alignmentsOf(id)
      const surest = Math.max(...links.map(({ confidence }) => confidence))
      if (links.length === 0 || surest > WEAK_CONFIDENCE) return []
      return at({
        ja: `SDGsへの対応の確信度は最も高いもので${surest}しかない。`,
        en: `The surest of its links to the SDGs has a confidence of only ${surest}.`,
      })({ id })
    }),
}

/** Every rule that a strategy is held to, the gravest first. */
export const FINDING_RULES: readonly FindingRule[] = [
  noOwner,
  noIndicator,
  noLink,
  orphan,
  targetYearPast,
  noPartner,
  weakEvidence,
]
