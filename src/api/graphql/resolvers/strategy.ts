import type { PlanLevelResolvers, QueryResolvers, StrategyResolvers } from '../../../generated/schema.ts'
import { INDICATORS_OF_STRATEGY } from '../../../graph/read/indicator.ts'
import { INITIATIVES_OF_STRATEGY } from '../../../graph/read/initiative.ts'
import { PROJECTS_OF_STRATEGY } from '../../../graph/read/leading-project.ts'
import { PLACE } from '../../../graph/read/place.ts'
import { MEASURES_OF_STRATEGY } from '../../../graph/read/policy-measure.ts'
import { SOURCES_OF_STRATEGY } from '../../../graph/read/source.ts'
import { GOALS_OF_STRATEGY } from '../../../graph/read/strategic-goal.ts'
import {
  STRATEGIES,
  STRATEGY,
  type StrategyRow,
  SUCCESSORS_OF_STRATEGY,
} from '../../../graph/read/strategy.ts'
import { assessment } from '../../../questions/assessment.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const strategy: Complete<StrategyResolvers, StrategyRow> = {
  ...entity,
  assessment: ({ id }, args, { view }) => assessment(view(args), { strategy: id, item: id }),
  place: ({ placeId }, _args, { load }, info) => load.pointedTo(PLACE, placeId, wanted(info)),
  levels: ({ levelsJa, levelsEn }) => levelsOf(levelsJa ?? [], levelsEn ?? []),
  goals: listed(GOALS_OF_STRATEGY),
  measures: listed(MEASURES_OF_STRATEGY),
  leadingProjects: listed(PROJECTS_OF_STRATEGY),
  initiatives: paged(INITIATIVES_OF_STRATEGY),
  indicators: listed(INDICATORS_OF_STRATEGY),
  basedOn: listed(SOURCES_OF_STRATEGY),
  bases: ({ id }, _args, { load }) => load.bases(id),
  supersedes: ({ supersedesId }, _args, { load }, info) =>
    supersedesId ? load.byId(STRATEGY, supersedesId, wanted(info)) : null,
  supersededBy: listed(SUCCESSORS_OF_STRATEGY),
}

/** A level of a plan's tree; – stands for one without a name in a language. */
export interface PlanLevelRow {
  readonly depth: number
  readonly ja: string | null
  readonly en: string | null
}

const levelsOf = (ja: readonly string[], en: readonly string[]): readonly PlanLevelRow[] =>
  Array.from({ length: Math.max(ja.length, en.length) }, (_, place) => ({
    depth: place + 1,
    ja: named(ja[place]),
    en: named(en[place]),
  }))

const named = (name: string | undefined): string | null => (name === undefined || name === '–' ? null : name)

export const planLevel: PlanLevelResolvers = {
  name: (level, { language }) => textIn(level, language),
}

export const query: Pick<QueryResolvers, 'strategy' | 'strategies'> = {
  strategy: (_, { id }, { load }, info) => load.treeById(STRATEGY, id, wanted(info), selectedTree(info)),
  strategies: (_, args, { load }) => collectionPage(load, STRATEGIES, args),
}
