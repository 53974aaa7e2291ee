import { related } from './collection.ts'
import type { Concept, EntityRow } from './concept.ts'
import { LEAST_WEAK_FIRST, LINK_TO_OWNER, type LinkExtra } from './link.ts'
import type { OwnedList } from './list.ts'
import { LINKED_COUNT, type NodeLabel, SERVING_COUNT, STRONGEST_LINK_COLUMNS } from './model.ts'

/** Items by the links that lead to the owner: where thousands do, only those of the page are read. */
const strongest = <Row extends EntityRow>(
  concept: Concept<Row>,
  owner: NodeLabel,
  relationship: 'ALIGNS_WITH' | 'SERVES_GOAL',
  count: string,
): OwnedList<Row, LinkExtra> => ({
  concept,
  owner,
  match: `MATCH (owner)<-[link:${relationship}]-(n:${concept.label})`,
  walk: {
    match: `MATCH (n)-[link:${relationship}]->()
    USING INDEX link:${relationship}(${STRONGEST_LINK_COLUMNS.join(', ')})`,
    held: { 'link.objectId': 'owner.id', 'link.subjectLabel': `'${concept.label}'` },
  },
  total: `coalesce(owner.${count}${concept.label}, 0)`,
  order: LEAST_WEAK_FIRST,
  extra: LINK_TO_OWNER,
})

/** Items that serve an SDG target. */
export const servingTarget = <Row extends EntityRow>(concept: Concept<Row>) =>
  strongest(concept, 'SdgTarget', 'ALIGNS_WITH', LINKED_COUNT)

/** Items that serve an SDG goal, itself or one of its targets, each by its strongest link. */
export const servingGoal = <Row extends EntityRow>(concept: Concept<Row>) =>
  strongest(concept, 'SdgGoal', 'SERVES_GOAL', SERVING_COUNT)

/** The filters of everything that can serve the SDGs. */
export const alignmentFilters = (label: NodeLabel) => ({
  sdgTarget: related(`(n:${label})-[:ALIGNS_WITH]->(f:SdgTarget)`),
  sdgGoal: related(`(n:${label})-[:SERVES_GOAL]->(f:SdgGoal)`),
})
