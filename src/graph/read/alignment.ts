import {
  GOAL_IN_ID_ORDER_COLUMNS,
  LINK_IN_ID_ORDER_COLUMNS,
  LINKED_COUNT,
  REAL_LINKED_COUNT,
  REAL_SERVING_COUNT,
  SERVING_COUNT,
  STRONGEST_FOR_GOAL_COLUMNS,
  STRONGEST_LINK_COLUMNS,
} from '../../model/derived-property.ts'
import type { NodeLabel } from '../../model/model.ts'
import type { Concept, EntityRow } from '../engine/concept.ts'
import { scoped } from '../engine/filter.ts'
import type { Hub } from '../engine/hub.ts'
import type { OwnedList } from '../engine/list.ts'
import { LEAST_WEAK_FIRST, LINK_TO_OWNER, type LinkExtra } from './link.ts'
import { PARTS } from './part-whole.ts'

/** Items by their links in an index: where thousands are linked, only those of the page are read. */
const strongest = <Row extends EntityRow>(
  { label }: Concept<Row>,
  columns: typeof STRONGEST_LINK_COLUMNS | typeof STRONGEST_FOR_GOAL_COLUMNS,
) => ({
  walk: {
    match: `MATCH (n)-[link:ALIGNS_WITH]->()
    USING INDEX link:ALIGNS_WITH(${columns.join(', ')})`,
    held: { [`link.${columns[0]}`]: 'owner.id', 'link.subjectLabel': `'${label}'` },
  },
  order: LEAST_WEAK_FIRST,
  extra: LINK_TO_OWNER,
})

/** Items that serve an SDG target. */
export const servingTarget = <Row extends EntityRow>(concept: Concept<Row>): OwnedList<Row, LinkExtra> => ({
  ...strongest(concept, STRONGEST_LINK_COLUMNS),
  concept,
  owner: 'SdgTarget',
  match: `MATCH (owner)<-[link:ALIGNS_WITH]-(n:${concept.label})`,
  total: `coalesce(owner.${LINKED_COUNT}${concept.label}, 0)`,
  totalOfReal: `coalesce(owner.${REAL_LINKED_COUNT}${concept.label}, 0)`,
})

/** Items that serve an SDG goal, itself or one of its targets, each by its strongest link. */
export const servingGoal = <Row extends EntityRow>(concept: Concept<Row>): OwnedList<Row, LinkExtra> => ({
  ...strongest(concept, STRONGEST_FOR_GOAL_COLUMNS),
  concept,
  owner: 'SdgGoal',
  match: `MATCH (owner)<-[:PART_OF*0..1]-()<-[link:ALIGNS_WITH {strongestFor: owner.id}]-(n:${concept.label})`,
  total: `coalesce(owner.${SERVING_COUNT}${concept.label}, 0)`,
  totalOfReal: `coalesce(owner.${REAL_SERVING_COUNT}${concept.label}, 0)`,
})

/** From an item to those whose links count with it: its parts, or what an organisation asks and offers. */
const SERVING_PARTS: Readonly<Partial<Record<NodeLabel, string>>> = {
  StrategicGoal: PARTS,
  PolicyMeasure: PARTS,
  Initiative: PARTS,
  Organization: '<-[:RAISED_BY|MADE_BY*0..1]-',
}

/** The targets and goals that an item keeps; a filter by targets knows nothing of goals. */
const AIMS = "[aim IN coalesce(n.aimIds, []) WHERE aim CONTAINS '.']"

/** The goals of these: the id of a target begins with that of its goal. */
const GOALS_OF_AIMS = "[aim IN coalesce(n.aimIds, []) | split(aim, '.')[0]]"

/** Links to one target or goal in an index, in the order of the ids of the items. */
const linksTo = (
  label: NodeLabel,
  hub: 'SdgTarget' | 'SdgGoal',
  columns: typeof LINK_IN_ID_ORDER_COLUMNS | typeof GOAL_IN_ID_ORDER_COLUMNS,
): Pick<Hub, 'label' | 'walk' | 'place'> => ({
  label: hub,
  walk: {
    match: `MATCH (n)-[link:ALIGNS_WITH]->()
    USING INDEX link:ALIGNS_WITH(${columns.join(', ')})`,
    held: { [`link.${columns[0]}`]: 'hub.id', 'link.subjectLabel': `'${label}'` },
  },
  place: 'link.subjectSortKey',
})

/** What the store keeps of the links of items to targets. */
const targetHub = (label: NodeLabel): Hub => ({
  ...linksTo(label, 'SdgTarget', LINK_IN_ID_ORDER_COLUMNS),
  ids: AIMS,
  total: `coalesce(hub.${LINKED_COUNT}${label}, 0)`,
})

/** The same of goals. */
const goalHub = (label: NodeLabel): Hub => ({
  ...linksTo(label, 'SdgGoal', GOAL_IN_ID_ORDER_COLUMNS),
  ids: GOALS_OF_AIMS,
  total: `coalesce(hub.${SERVING_COUNT}${label}, 0)`,
})

/** The filters of everything that can serve the SDGs. */
export const alignmentFilters = (label: NodeLabel) => {
  const from = {
    OWN: `(n:${label})`,
    WITH_PARTS: `(n:${label})${SERVING_PARTS[label] ?? ''}${SERVING_PARTS[label] ? '()' : ''}`,
  }
  const ways = (rest: string) => ({
    OWN: [{ pattern: `${from.OWN}${rest}` }],
    WITH_PARTS: [{ pattern: `${from.WITH_PARTS}${rest}` }],
  })
  return {
    sdgTarget: {
      ...scoped(ways('-[:ALIGNS_WITH]->(f:SdgTarget)'), 'OWN'),
      hub: targetHub(label),
    },
    sdgGoal: {
      ...scoped(ways('-[:ALIGNS_WITH]->(:SdgGoal|SdgTarget)-[:PART_OF*0..1]->(f:SdgGoal)'), 'OWN'),
      hub: goalHub(label),
    },
  }
}
