import type { NodeLabel } from '../../model/model.ts'
import type { RecordType } from '../record-type.ts'
import { assertion } from './assertion.ts'
import { budget } from './budget.ts'
import { dataset } from './dataset.ts'
import { evaluation, evaluationScale } from './evaluation.ts'
import { capability, need, offer } from './exchange.ts'
import { indicatorValue } from './indicator-value.ts'
import { place } from './place.ts'
import { sdgGoal, sdgIndicator, sdgTarget } from './sdg.ts'
import { source } from './source.ts'
import { membership, organization, participation, platform, workingGroup } from './stakeholder.ts'
import * as plan from './strategy.ts'

/** What each type is read from: a type that is forgotten here does not compile. */
export const RECORD_TYPES: Readonly<Record<NodeLabel, RecordType>> = {
  Source: source,
  Place: place,
  SdgGoal: sdgGoal,
  SdgTarget: sdgTarget,
  SdgIndicator: sdgIndicator,
  Capability: capability,
  Organization: organization,
  Platform: platform,
  WorkingGroup: workingGroup,
  Membership: membership,
  Participation: participation,
  Need: need,
  Offer: offer,
  IndicatorValue: indicatorValue,
  Budget: budget,
  Evaluation: evaluation,
  EvaluationScale: evaluationScale,
  Assertion: assertion,
  Strategy: plan.strategy,
  StrategicGoal: plan.strategicGoal,
  PolicyMeasure: plan.policyMeasure,
  LeadingProject: plan.leadingProject,
  Initiative: plan.initiative,
  Indicator: plan.indicator,
  Dataset: dataset,
}

/** Every kind of record that a CSV file can hold. */
export const TABLES: readonly RecordType[] = Object.values(RECORD_TYPES).filter(
  ({ file }) => file !== undefined,
)
