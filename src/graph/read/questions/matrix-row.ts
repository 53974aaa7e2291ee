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
  /**
   * Finds the same items as `item` where there are very many, what each aims at being kept with it; and with them
   * the `plan` of which they are part and the `rows` that it stands in, so that each item is read once.
   */
  readonly kept?: { readonly plans: string; readonly items: string }
}

const ITSELF = '(row)'
const WITH_PARTS = `(row)${PARTS}()`
/** A place has the plans of what lies in it, as everywhere. */
const ITEMS_OF_PLACE = '(row)<-[:PART_OF*0..2]-(:Place)<-[:OF_PLACE]-(:Strategy)<-[:PART_OF*1..11]-()'

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
  kept: {
    // By the plan's own place: so much else is of a place that to look through it would cost more than the table.
    plans: `MATCH (row)<-[:PART_OF*0..2]-(place:Place)
  MATCH (plan:Strategy {placeId: place.id})
  USING INDEX plan:Strategy(placeId)`,
    items: `CALL (plan) {
    MATCH (item:Initiative {strategyId: plan.id})
    RETURN item
    UNION ALL
    MATCH (item:PolicyMeasure {strategyId: plan.id})
    RETURN item
    UNION ALL
    MATCH (plan)<-[:PART_OF]-(item:StrategicGoal)
    RETURN item
  }`,
  },
}

const ROWS = [GOAL_ROW, MEASURE_ROW, PROJECT_ROW, INITIATIVE_ROW, ORGANIZATION_ROW, PLACE_ROW]

/** What a row with this id would be; undefined: no table has such a row. */
export const rowOf = (id: string): MatrixRow | undefined =>
  ROWS.find(({ concept }) => concept.label === labelOf(id))
