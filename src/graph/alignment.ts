import { related } from './collection.ts'
import type { Concept, EntityRow } from './concept.ts'
import { LEAST_WEAK_FIRST, LINK_TO_OWNER, type LinkExtra, STRONGEST_FIRST, STRONGEST_LINK } from './link.ts'
import type { OwnedList } from './list.ts'
import { type NodeLabel, STRONGEST_LINK_COLUMNS } from './model.ts'

/** Items that serve an SDG target: of a target that thousands serve, only those of the page are read. */
export const servingTarget = <Row extends EntityRow>(concept: Concept<Row>): OwnedList<Row, LinkExtra> => ({
  concept,
  owner: 'SdgTarget',
  match: `MATCH (owner)<-[link:ALIGNS_WITH]-(n:${concept.label})`,
  walk: {
    match: `MATCH (n)-[link:ALIGNS_WITH]->()
    USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})`,
    held: { 'link.objectId': 'owner.id', 'link.subjectLabel': `'${concept.label}'` },
  },
  order: LEAST_WEAK_FIRST,
  extra: LINK_TO_OWNER,
})

/** Items that serve an SDG goal, itself or one of its targets. */
export const servingGoal = <Row extends EntityRow>(concept: Concept<Row>): OwnedList<Row, LinkExtra> => ({
  concept,
  owner: 'SdgGoal',
  match: `MATCH (owner)<-[:PART_OF*0..1]-(:SdgGoal|SdgTarget)<-[l:ALIGNS_WITH]-(n:${concept.label})
    ${STRONGEST_LINK}`,
  order: STRONGEST_FIRST,
  extra: LINK_TO_OWNER,
})

/** The filters of everything that can serve the SDGs. */
export const alignmentFilters = (label: NodeLabel) => ({
  sdgTarget: related(`(n:${label})-[:ALIGNS_WITH]->(f:SdgTarget)`),
  sdgGoal: related(`(n:${label})-[:ALIGNS_WITH]->(:SdgGoal|SdgTarget)-[:PART_OF*0..1]->(f:SdgGoal)`),
})
