import { labelOf } from '../../../model/model.ts'
import type { AnyConcept } from '../../engine/concept.ts'
import type { Scope } from '../../engine/filter.ts'
import { INITIATIVE } from '../initiative.ts'
import { LEADING_PROJECT } from '../leading-project.ts'
import { ORGANIZATION } from '../organization.ts'
import { PARTS } from '../part-whole.ts'
import { PLACE } from '../place.ts'
import { POLICY_MEASURE } from '../policy-measure.ts'
import { STRATEGIC_GOAL } from '../strategic-goal.ts'

/** Whose links a row of a table holds: its own, or also those of what is below it. */
export type MatrixScope = Scope

/** What a row of a table can be, and which items' links it holds. */
export interface MatrixRow {
  readonly concept: AnyConcept
  /** Patterns from `row` to the items whose links count. */
  readonly items: Readonly<Record<MatrixScope, string>>
  /** Finds the same items as `item` where there are very many: what each aims at is kept with it. */
  readonly kept?: string
}

const ITSELF = '(row)'
const WITH_PARTS = `(row)${PARTS}()`
const ITEMS_OF_PLACE = '(row)<-[:OF_PLACE]-(:Strategy)<-[:PART_OF*1..11]-()'

export const GOAL_ROW: MatrixRow = {
  concept: STRATEGIC_GOAL,
  items: {
    OWN: ITSELF,
    WITH_PARTS,
  },
}
export const MEASURE_ROW: MatrixRow = {
  concept: POLICY_MEASURE,
  items: { OWN: ITSELF, WITH_PARTS },
}
/** A leading project has no links of its own. */
export const PROJECT_ROW: MatrixRow = {
  concept: LEADING_PROJECT,
  items: { OWN: WITH_PARTS, WITH_PARTS },
}
export const INITIATIVE_ROW: MatrixRow = {
  concept: INITIATIVE,
  items: { OWN: ITSELF, WITH_PARTS },
}
export const ORGANIZATION_ROW: MatrixRow = {
  concept: ORGANIZATION,
  items: { OWN: ITSELF, WITH_PARTS: '(row)<-[:RAISED_BY|MADE_BY*0..1]-()' },
}
/** A place has no links of its own. */
export const PLACE_ROW: MatrixRow = {
  concept: PLACE,
  items: { OWN: ITEMS_OF_PLACE, WITH_PARTS: ITEMS_OF_PLACE },
  kept: `MATCH (row)<-[:OF_PLACE]-(strategy:Strategy)
  CALL (strategy) {
    MATCH (item:Initiative {strategyId: strategy.id})
    RETURN item
    UNION ALL
    MATCH (item:PolicyMeasure {strategyId: strategy.id})
    RETURN item
    UNION ALL
    MATCH (strategy)<-[:PART_OF]-(item:StrategicGoal)
    RETURN item
  }`,
}

const ROWS = [GOAL_ROW, MEASURE_ROW, PROJECT_ROW, INITIATIVE_ROW, ORGANIZATION_ROW, PLACE_ROW]

/** What a row with this id would be; undefined: no table has such a row. */
export const rowOf = (id: string): MatrixRow | undefined =>
  ROWS.find(({ concept }) => concept.label === labelOf(id))
