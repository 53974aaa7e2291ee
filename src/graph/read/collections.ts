import { NODE_LABELS, type NodeLabel } from '../../model/model.ts'
import type { AnyConcept } from '../engine/concept.ts'
import type { Filters } from '../engine/filter.ts'
import { ASSERTIONS } from './assertion.ts'
import { BUDGETS } from './budget.ts'
import { CAPABILITIES } from './capability.ts'
import { DATASETS } from './dataset.ts'
import { EVALUATIONS } from './evaluation.ts'
import { EVALUATION_SCALES } from './evaluation-scale.ts'
import { INDICATORS } from './indicator.ts'
import { INDICATOR_VALUES } from './indicator-value.ts'
import { INITIATIVES } from './initiative.ts'
import { LEADING_PROJECTS } from './leading-project.ts'
import { MEMBERSHIPS } from './membership.ts'
import { NEEDS } from './need.ts'
import { OFFERS } from './offer.ts'
import { ORGANIZATIONS } from './organization.ts'
import { PARTICIPATIONS } from './participation.ts'
import { PLACES } from './place.ts'
import { PLATFORMS } from './platform.ts'
import { POLICY_MEASURES } from './policy-measure.ts'
import { SDG_GOALS } from './sdg-goal.ts'
import { SDG_INDICATORS } from './sdg-indicator.ts'
import { SDG_TARGETS } from './sdg-target.ts'
import { SOURCES } from './source.ts'
import { STRATEGIC_GOALS } from './strategic-goal.ts'
import { STRATEGIES } from './strategy.ts'
import { WORKING_GROUPS } from './working-group.ts'

/** What is known of all nodes of a type, whatever their rows. */
export interface AnyCollection {
  readonly concept: AnyConcept
  readonly filters: Filters
}

/** All nodes of each type: a type that is forgotten here does not compile. */
export const COLLECTIONS: Readonly<Record<NodeLabel, AnyCollection>> = {
  Assertion: ASSERTIONS,
  Budget: BUDGETS,
  Capability: CAPABILITIES,
  Dataset: DATASETS,
  Evaluation: EVALUATIONS,
  EvaluationScale: EVALUATION_SCALES,
  Indicator: INDICATORS,
  IndicatorValue: INDICATOR_VALUES,
  Initiative: INITIATIVES,
  LeadingProject: LEADING_PROJECTS,
  Membership: MEMBERSHIPS,
  Need: NEEDS,
  Offer: OFFERS,
  Organization: ORGANIZATIONS,
  Participation: PARTICIPATIONS,
  Place: PLACES,
  Platform: PLATFORMS,
  PolicyMeasure: POLICY_MEASURES,
  SdgGoal: SDG_GOALS,
  SdgIndicator: SDG_INDICATORS,
  SdgTarget: SDG_TARGETS,
  Source: SOURCES,
  StrategicGoal: STRATEGIC_GOALS,
  Strategy: STRATEGIES,
  WorkingGroup: WORKING_GROUPS,
}

/** What can be read of each type. */
export const CONCEPTS: readonly AnyConcept[] = NODE_LABELS.map(label => COLLECTIONS[label].concept)
