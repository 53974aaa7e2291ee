import type { RecordType } from './record-type.ts'
import { indicatorValue } from './tables/indicator-value.ts'
import { indicator, initiative, leadingProject, policyMeasure, strategicGoal } from './tables/strategy.ts'

/** A list in the tree of a strategy: what its items are and how their ids follow from their keys. */
export type Level = {
  readonly list: string
  readonly type: RecordType
  /** The column that names the item above. */
  readonly parent: string
  /** The id, from the keys of the strategy, of each level above and of the item; values have theirs by rule. */
  readonly id?: (keys: readonly string[]) => string
  readonly kind?: string
  readonly below: readonly Level[]
}

const level = (
  list: string,
  type: RecordType,
  parent: string,
  rest: Omit<Level, 'list' | 'type' | 'parent'>,
) => ({
  list,
  type,
  parent,
  ...rest,
})

const INDICATORS = level('indicators', indicator, 'measures', {
  id: keys => `indicator:${keys[0]}.${keys.at(-1)}`,
  below: [level('values', indicatorValue, 'indicator', { below: [] })],
})

const ACTIONS = level('actions', initiative, 'parent', {
  id: ([strategy, project, theme, action]) => `initiative:${strategy}.p${project}.${theme}.${action}`,
  kind: 'ACTION',
  below: [INDICATORS],
})

const THEMES = level('themes', initiative, 'parent', {
  id: ([strategy, project, theme]) => `initiative:${strategy}.p${project}.${theme}`,
  kind: 'THEME',
  below: [ACTIONS, INDICATORS],
})

const MAIN_EFFORTS = level('mainEfforts', initiative, 'parent', {
  id: ([strategy, goal, effort]) => `initiative:${strategy}.g${goal}.${effort}`,
  kind: 'MAIN_EFFORT',
  below: [INDICATORS],
})

/** Lists that hold themselves, to any depth. */
const initiativesBelow: Level[] = [INDICATORS]
const INITIATIVES = level('initiatives', initiative, 'parent', {
  id: keys => `initiative:${keys.join('.')}`,
  kind: 'INITIATIVE',
  below: initiativesBelow,
})
initiativesBelow.push(INITIATIVES)

const measuresBelow: Level[] = [INDICATORS, INITIATIVES]
const MEASURES_WITHIN = level('measures', policyMeasure, 'within', {
  id: keys => `measure:${keys.join('.')}`,
  below: measuresBelow,
})
measuresBelow.push(MEASURES_WITHIN)

/** What stands below a strategy. */
export const STRATEGY_TREE: readonly Level[] = [
  level('goals', strategicGoal, 'strategy', {
    id: keys => `goal:${keys.join('.')}`,
    below: [
      level('measures', policyMeasure, 'goal', {
        id: keys => `measure:${keys.join('.')}`,
        below: measuresBelow,
      }),
      MAIN_EFFORTS,
      INDICATORS,
    ],
  }),
  level('leadingProjects', leadingProject, 'strategy', {
    id: keys => `project:${keys.join('.')}`,
    below: [THEMES],
  }),
]
