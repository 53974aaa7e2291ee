import type { NodeLabel } from '../../model/model.ts'
import { allTakingPart, takingPartIn } from './part-whole.ts'

/** Ids that items keep, by which a list is divided instead of by walking from each item. */
export interface Kept {
  /** Reads on from the item `n` where a record joins it to others. */
  readonly clause?: string
  /** The ids that an item keeps, as a list. */
  readonly ids: string
  /** Finds the values `f` behind an `id`. */
  readonly values: string
  /**
   * True where each `id` is that of a value; else an item has one, and no two ways lead from it to the same
   * value, so that the items of the ids can be summed.
   */
  readonly areValues: boolean
}

/** What spares walking from each item. */
export interface Shortcuts {
  readonly kept?: Kept
  /** Of all nodes of the type: binds each `f`, or `value`, and its `count`. */
  readonly whole?: string
}

/** The ids are those of the values. */
export const itself = (label: NodeLabel | 'Entity', ids: string): Kept => ({
  ids,
  values: `MATCH (f:${label} {id: id})`,
  areValues: true,
})

/** From the one id that an item keeps. */
const from = (property: string, values: string): Kept => ({
  ids: `[n.${property}]`,
  values: `MATCH ${values}`,
  areValues: false,
})

const PLACES_AROUND = '-[:PART_OF*0..2]->(f:Place)'
const PLACE = from('placeId', `(:Place {id: id})${PLACES_AROUND}`)
const STRATEGY = itself('Strategy', '[n.strategyId]')
const PLACE_OF_STRATEGY = from('strategyId', `(:Strategy {id: id})-[:OF_PLACE]->(:Place)${PLACES_AROUND}`)

const keeping = (kept: Kept): Shortcuts => ({ kept })

/** Kept by the records `t` that join an item to others. */
const over = (clause: string, kept: Kept): Shortcuts => keeping({ ...kept, clause })

/** By which ways fields are divided without walking from each item: what is not here is walked. */
export const SHORTCUTS: Readonly<Partial<Record<NodeLabel, Readonly<Record<string, Shortcuts>>>>> = {
  Assertion: {
    subject: keeping(itself('Entity', '[n.subjectId]')),
    object: keeping(itself('Entity', '[n.objectId]')),
    source: {
      whole: `MATCH (f:Source)<-[:QUOTES]-(n)
    WITH f, count(DISTINCT n) AS count`,
    },
  },
  Budget: { item: keeping(itself('Entity', '[n.itemId]')) },
  Evaluation: { item: keeping(itself('Entity', '[n.itemId]')) },
  IndicatorValue: { indicator: keeping(itself('Indicator', '[n.indicatorId]')) },
  Initiative: {
    goal: keeping(from('parentId', '(:Entity {id: id})-[:PART_OF*0..9]->(f:StrategicGoal)')),
    // No initiative keeps under which measures it stands also: there are fewer measures to begin at.
    measure: {
      whole: `MATCH (f:PolicyMeasure)<-[:PART_OF|ALSO_UNDER|ADVANCES]-(n:Initiative)
    WITH f, count(DISTINCT n) AS count`,
    },
    leadingProject: keeping(from('parentId', '(:Entity {id: id})-[:PART_OF*0..1]->(f:LeadingProject)')),
    strategy: keeping(STRATEGY),
    place: keeping(PLACE_OF_STRATEGY),
    organization: {
      ...over(takingPartIn('n', 'Initiative'), itself('Organization', '[t.organizationId]')),
      whole: `${allTakingPart(4)}
    WITH organizationId AS id, count(DISTINCT n) AS count
    MATCH (f:Organization {id: id})`,
    },
    role: {
      whole: `${allTakingPart(4)}
    UNWIND roles AS value
    WITH value, count(DISTINCT n) AS count`,
    },
  },
  LeadingProject: { strategy: keeping(STRATEGY) },
  Membership: {
    organization: keeping(itself('Organization', '[n.organizationId]')),
    memberOf: {
      ...keeping(itself('Entity', '[n.memberOfId]')),
      whole: `MATCH (f:Platform|WorkingGroup)
    WITH f, COUNT { (f)<-[:IN]-() } AS count
    WHERE count > 0`,
    },
  },
  Need: {
    raisedBy: keeping(itself('Organization', '[n.raisedById]')),
    place: keeping(PLACE),
    capability: keeping(itself('Capability', 'n.requiredIds')),
  },
  Offer: {
    madeBy: keeping(itself('Organization', '[n.madeById]')),
    capability: keeping(itself('Capability', 'n.providedIds')),
  },
  Organization: {
    initiative: {
      whole: `${allTakingPart(2)}
    WITH n AS f, count(DISTINCT organizationId) AS count`,
    },
    capability: {
      whole: `MATCH (offer:Offer)
    UNWIND offer.providedIds AS id
    WITH id, count(DISTINCT offer.madeById) AS count
    MATCH (f:Capability {id: id})`,
    },
    place: keeping(PLACE),
    prefecture: keeping(from('placeId', `(:Place {id: id})-[:PART_OF*0..2]->(f:Place {kind: 'PREFECTURE'})`)),
    memberOf: {
      ...over('MATCH (n)-[:HAS]->(t:Membership)', itself('Entity', '[t.memberOfId]')),
      whole: `MATCH (t:Membership)
    WITH t.memberOfId AS id, count(DISTINCT t.organizationId) AS count
    MATCH (f:Entity {id: id})`,
    },
    role: {
      whole: `MATCH (t:Participation)
    UNWIND t.roles AS value
    WITH value, count(DISTINCT t.organizationId) AS count`,
    },
    category: {
      whole: `MATCH (t:Membership)
    WITH t.category AS value, count(DISTINCT t.organizationId) AS count
    WHERE value IS NOT NULL`,
    },
  },
  Participation: {
    organization: keeping(itself('Organization', '[n.organizationId]')),
    place: keeping(
      from(
        'initiativeId',
        `(item:Initiative {id: id})
    MATCH (:Strategy {id: item.strategyId})-[:OF_PLACE]->(:Place)${PLACES_AROUND}`,
      ),
    ),
  },
  PolicyMeasure: {
    goal: keeping(itself('StrategicGoal', '[n.goalId]')),
    strategy: keeping(STRATEGY),
    place: keeping(PLACE_OF_STRATEGY),
    organization: over(takingPartIn('n', 'PolicyMeasure'), itself('Organization', '[t.organizationId]')),
  },
  StrategicGoal: { strategy: keeping(STRATEGY) },
  Strategy: { place: keeping(PLACE) },
}
