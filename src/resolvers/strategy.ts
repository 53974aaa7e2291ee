import type { QueryResolvers, StrategyResolvers } from '../generated/schema.ts'
import { INDICATORS_OF_STRATEGY } from '../graph/indicator.ts'
import { INITIATIVES_OF_STRATEGY } from '../graph/initiative.ts'
import { PROJECTS_OF_STRATEGY } from '../graph/leading-project.ts'
import { PLACE } from '../graph/place.ts'
import { MEASURES_OF_STRATEGY } from '../graph/policy-measure.ts'
import { SOURCES_OF_STRATEGY } from '../graph/source.ts'
import { GOALS_OF_STRATEGY } from '../graph/strategic-goal.ts'
import { STRATEGIES, STRATEGY, type StrategyRow, SUCCESSORS_OF_STRATEGY } from '../graph/strategy.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { everything, some } from './page.ts'

export const strategy: Complete<StrategyResolvers, StrategyRow> = {
  ...entity,
  place: ({ placeId }, _args, { load }) => load.known(PLACE, placeId),
  goals: ({ id }, _args, { load }) => load.all(GOALS_OF_STRATEGY, id),
  measures: ({ id }, _args, { load }) => load.all(MEASURES_OF_STRATEGY, id),
  leadingProjects: ({ id }, _args, { load }) => load.all(PROJECTS_OF_STRATEGY, id),
  initiatives: ({ id }, args, { load }) => some(load, INITIATIVES_OF_STRATEGY, id, args),
  indicators: ({ id }, _args, { load }) => load.all(INDICATORS_OF_STRATEGY, id),
  basedOn: ({ id }, _args, { load }) => load.all(SOURCES_OF_STRATEGY, id),
  bases: ({ id }, _args, { load }) => load.bases(id),
  supersedes: ({ supersedesId }, _args, { load }) => (supersedesId ? load.one(STRATEGY, supersedesId) : null),
  supersededBy: ({ id }, _args, { load }) => load.all(SUCCESSORS_OF_STRATEGY, id),
}

export const query: Pick<QueryResolvers, 'strategy' | 'strategies'> = {
  strategy: (_, { id }, { load }) => load.one(STRATEGY, id),
  strategies: (_, args, { load }) => everything(load, STRATEGIES, args),
}
