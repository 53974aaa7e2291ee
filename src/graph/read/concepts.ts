import { labelOf, type NodeLabel } from '../../model/model.ts'
import { type Concept, type EntityRow, propertiesFor, type Wanted } from '../engine/concept.ts'
import { ASSERTION } from './assertion.ts'
import { CAPABILITY } from './capability.ts'
import { DATASET } from './dataset.ts'
import { INDICATOR } from './indicator.ts'
import { INDICATOR_VALUE } from './indicator-value.ts'
import { INITIATIVE } from './initiative.ts'
import { LEADING_PROJECT } from './leading-project.ts'
import { MEMBERSHIP } from './membership.ts'
import { NEED } from './need.ts'
import { OFFER } from './offer.ts'
import { ORGANIZATION } from './organization.ts'
import { PARTICIPATION } from './participation.ts'
import { PLACE } from './place.ts'
import { PLATFORM } from './platform.ts'
import { POLICY_MEASURE } from './policy-measure.ts'
import { SDG_GOAL } from './sdg-goal.ts'
import { SDG_INDICATOR } from './sdg-indicator.ts'
import { SDG_TARGET } from './sdg-target.ts'
import { SOURCE } from './source.ts'
import { STRATEGIC_GOAL } from './strategic-goal.ts'
import { STRATEGY } from './strategy.ts'
import { WORKING_GROUP } from './working-group.ts'

/** The properties of the row of an id, whatever its type, that answer what is wanted. */
export const propertiesOf = (id: string, wanted: Wanted): readonly string[] => {
  const label = labelOf(id)
  return label === undefined ? [] : CONCEPTS[label](wanted)
}

/** The properties that answer what is wanted of a row of any type. */
export const propertiesOfAny = (wanted: Wanted): readonly string[] => [
  ...new Set(Object.values(CONCEPTS).flatMap(read => read(wanted))),
]

const reading =
  <Row extends EntityRow>(concept: Concept<Row>) =>
  (wanted: Wanted) =>
    propertiesFor(concept, wanted)

const CONCEPTS: Readonly<Record<NodeLabel, (wanted: Wanted) => readonly string[]>> = {
  Assertion: reading(ASSERTION),
  Capability: reading(CAPABILITY),
  Dataset: reading(DATASET),
  Indicator: reading(INDICATOR),
  IndicatorValue: reading(INDICATOR_VALUE),
  Initiative: reading(INITIATIVE),
  LeadingProject: reading(LEADING_PROJECT),
  Membership: reading(MEMBERSHIP),
  Need: reading(NEED),
  Offer: reading(OFFER),
  Organization: reading(ORGANIZATION),
  Participation: reading(PARTICIPATION),
  Place: reading(PLACE),
  Platform: reading(PLATFORM),
  PolicyMeasure: reading(POLICY_MEASURE),
  SdgGoal: reading(SDG_GOAL),
  SdgIndicator: reading(SDG_INDICATOR),
  SdgTarget: reading(SDG_TARGET),
  Source: reading(SOURCE),
  StrategicGoal: reading(STRATEGIC_GOAL),
  Strategy: reading(STRATEGY),
  WorkingGroup: reading(WORKING_GROUP),
}
