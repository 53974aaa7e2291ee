import type { QueryResolvers, StrategicGoalResolvers } from '../generated/schema.ts'
import { INDICATORS_OF_GOAL } from '../graph/indicator.ts'
import { MAIN_EFFORTS_OF_GOAL } from '../graph/initiative.ts'
import { MEASURES_OF_GOAL } from '../graph/policy-measure.ts'
import { SDG_GOALS_OF_GOAL } from '../graph/sdg-goal.ts'
import { TARGETS_OF_GOAL } from '../graph/sdg-target.ts'
import { STRATEGIC_GOAL, STRATEGIC_GOALS, type StrategicGoalRow } from '../graph/strategic-goal.ts'
import { STRATEGY } from '../graph/strategy.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { everything, some } from './page.ts'
import { textIn } from './text.ts'

export const strategicGoal: Complete<StrategicGoalResolvers, StrategicGoalRow> = {
  ...entity,
  strategy: ({ strategyId }, _args, { load }) => load.known(STRATEGY, strategyId),
  subtitle: ({ subtitleJa, subtitleEn }, { language }) =>
    textIn({ ja: subtitleJa, en: subtitleEn }, language),
  measures: ({ id }, _args, { load }) => load.all(MEASURES_OF_GOAL, id),
  mainEfforts: ({ id }, _args, { load }) => load.all(MAIN_EFFORTS_OF_GOAL, id),
  indicators: ({ id }, _args, { load }) => load.all(INDICATORS_OF_GOAL, id),
  sdgTargets: ({ id }, args, { load }) => some(load, TARGETS_OF_GOAL, id, args),
  sdgGoals: ({ id }, args, { load }) => some(load, SDG_GOALS_OF_GOAL, id, args),
}

export const query: Pick<QueryResolvers, 'strategicGoal' | 'strategicGoals'> = {
  strategicGoal: (_, { id }, { load }) => load.one(STRATEGIC_GOAL, id),
  strategicGoals: (_, args, { load }) => everything(load, STRATEGIC_GOALS, args),
}
