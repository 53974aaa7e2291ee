import type { NodeLabel } from '../../model/model.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import type { OwnedList } from '../engine/list.ts'
import { LINK_TO_ITEM, type LinkExtra, STRONGEST_FIRST } from './link.ts'

export interface SdgGoalRow extends EntityRow {
  readonly code: string
  readonly iri: string
  readonly color: string
  readonly aliasesJa?: readonly string[] | null
  readonly aliasesEn?: readonly string[] | null
}

export const SDG_GOAL: Concept<SdgGoalRow> = concept<SdgGoalRow>('SdgGoal', [
  'code',
  'iri',
  'color',
  'aliasesJa',
  'aliasesEn',
])

export const SDG_GOALS: Collection<SdgGoalRow> = { concept: SDG_GOAL, filters: {} }

/** SDG goals that an item serves, itself or through a target. */
const goalsServedBy = (owner: NodeLabel): OwnedList<SdgGoalRow, LinkExtra> => ({
  concept: SDG_GOAL,
  owner,
  match: `MATCH (owner)-[link:ALIGNS_WITH]->()
    WHERE link.strongestFor IS NOT NULL
    MATCH (n:SdgGoal {id: link.strongestFor})`,
  order: STRONGEST_FIRST,
  extra: LINK_TO_ITEM,
})

export const SDG_GOALS_OF_GOAL = goalsServedBy('StrategicGoal')
export const SDG_GOALS_OF_MEASURE = goalsServedBy('PolicyMeasure')
export const SDG_GOALS_OF_INITIATIVE = goalsServedBy('Initiative')
export const SDG_GOALS_OF_ORGANIZATION = goalsServedBy('Organization')
export const SDG_GOALS_OF_NEED = goalsServedBy('Need')
export const SDG_GOALS_OF_OFFER = goalsServedBy('Offer')
