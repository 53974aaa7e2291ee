import * as plan from '../../src/model/words/plan.ts'
import type { Texts } from '../app/texts.ts'
import type {
  Accumulation,
  BudgetFunding,
  BudgetKind,
  BudgetStage,
  EvaluationBy,
  EvaluationDirection,
} from '../generated/graphql.ts'
import { textsOf } from './model-words.ts'

/** What plans record year after year, in the words of the model's dictionary. */
interface PlanWords {
  readonly stage: Readonly<Record<BudgetStage, string>>
  readonly funding: Readonly<Record<BudgetFunding, string>>
  readonly budgetKind: Readonly<Record<BudgetKind, string>>
  readonly by: Readonly<Record<EvaluationBy, string>>
  readonly outlook: Readonly<Record<EvaluationDirection, string>>
  readonly accumulation: Readonly<Record<Accumulation, string>>
}

const wordsIn = (language: 'ja' | 'en'): PlanWords => ({
  stage: textsOf(plan.BUDGET_STAGE)[language],
  funding: textsOf(plan.BUDGET_FUNDING)[language],
  budgetKind: textsOf(plan.BUDGET_KIND)[language],
  by: textsOf(plan.EVALUATION_BY)[language],
  outlook: textsOf(plan.EVALUATION_DIRECTION)[language],
  accumulation: textsOf(plan.ACCUMULATION)[language],
})

/** Budgets, evaluations and how values add up. */
export const PLAN_WORDS: Texts<PlanWords> = { ja: wordsIn('ja'), en: wordsIn('en') }
