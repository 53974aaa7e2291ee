import type { NodeLabel } from '../../model/model.ts'
import type { FilterField } from '../engine/collection.ts'
import type { AnyConcept } from '../engine/concept.ts'
import { ASSERTIONS } from './assertion.ts'
import { CAPABILITIES } from './capability.ts'
import { DATASETS } from './dataset.ts'
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

/** How a list is divided by one field. */
export interface FacetField {
  /** Reads on from the item `n`; nothing where the item itself holds the value. */
  readonly clause: string
  readonly value: string
  /** True where the value is the id of a node, `f`. */
  readonly isNode: boolean
}

/** The fields by which a list of some type can be divided, by name. */
export type FacetFields = Readonly<Record<string, FacetField>>

const plain = (clause: string, value: string): FacetField => ({ clause, value, isNode: false })
const node = (pattern: string): FacetField => ({ clause: `MATCH ${pattern}`, value: 'f.id', isNode: true })

const facetField = (field: FilterField): FacetField => {
  if (field.kind === 'related') return node(field.pattern)
  if (field.kind === 'property') return plain('', `n.${field.property}`)
  if (field.kind === 'through') {
    const { pattern, property, isList } = field
    return isList
      ? plain(`MATCH ${pattern}\n    UNWIND t.${property} AS listed`, 'listed')
      : plain(`MATCH ${pattern}`, `t.${property}`)
  }
  return plain(`UNWIND n.${field.property} AS listed`, 'listed')
}

/** Fields by which nothing is filtered, and yet lists are worth dividing. */
const MORE: Readonly<Partial<Record<AnyConcept['label'], FacetFields>>> = {
  Entity: { type: plain('', "[label IN labels(n) WHERE label <> 'Entity'][0]") },
  Organization: {
    prefecture: node(
      "(n:Organization)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place {kind: 'PREFECTURE'})",
    ),
  },
}

const FILTERS: Readonly<Record<NodeLabel, Readonly<Record<string, FilterField>>>> = {
  Assertion: ASSERTIONS.filters,
  Capability: CAPABILITIES.filters,
  Dataset: DATASETS.filters,
  Indicator: INDICATORS.filters,
  IndicatorValue: INDICATOR_VALUES.filters,
  Initiative: INITIATIVES.filters,
  LeadingProject: LEADING_PROJECTS.filters,
  Membership: MEMBERSHIPS.filters,
  Need: NEEDS.filters,
  Offer: OFFERS.filters,
  Organization: ORGANIZATIONS.filters,
  Participation: PARTICIPATIONS.filters,
  Place: PLACES.filters,
  Platform: PLATFORMS.filters,
  PolicyMeasure: POLICY_MEASURES.filters,
  SdgGoal: SDG_GOALS.filters,
  SdgIndicator: SDG_INDICATORS.filters,
  SdgTarget: SDG_TARGETS.filters,
  Source: SOURCES.filters,
  StrategicGoal: STRATEGIC_GOALS.filters,
  Strategy: STRATEGIES.filters,
  WorkingGroup: WORKING_GROUPS.filters,
}

/** The fields by which a list of a type can be divided: those of its filter, and a few more. */
export const facetFields = ({ label }: Pick<AnyConcept, 'label'>): FacetFields => ({
  ...(label === 'Entity'
    ? {}
    : Object.fromEntries(Object.entries(FILTERS[label]).map(([name, field]) => [name, facetField(field)]))),
  ...MORE[label],
})
