import type { EntityRow } from '../../engine/concept.ts'
import { ascending, descending } from '../../engine/keyset.ts'
import type { OwnedList } from '../../engine/list.ts'
import { ANY_TYPE, mapOfAny } from '../concepts.ts'
import { LINK_TO_ITEM, type LinkExtra } from '../link.ts'
import type { MatrixRow, MatrixScope } from './matrix-row.ts'

/** The item from which a link of a cell comes. */
export interface SubjectExtra {
  readonly subject: EntityRow
}

export type MatrixLinks = OwnedList<EntityRow, LinkExtra & SubjectExtra>

/** The SDG goal of a goal or target. */
export const goalOf = (served: string): string => `coalesce(${served}.goalId, ${served}.id)`

/** The owner of a cell's links: its row and its column; no id holds a space. */
export const cellKey = ({ row, column }: { readonly row: string; readonly column: string }): string =>
  `${row} ${column}`

const linksOf = (row: MatrixRow, scope: MatrixScope): MatrixLinks => ({
  concept: ANY_TYPE,
  owner: 'Entity',
  seek: "WITH ownerId, split(ownerId, ' ') AS owner",
  // Grouped, because a link can be reached in several ways.
  match: `MATCH (row:${row.concept.label} {id: owner[0]})
    MATCH ${row.items[scope]}-[link:ALIGNS_WITH]->(n:SdgGoal|SdgTarget)
    WHERE n.id = owner[1] OR n.goalId = owner[1]
    WITH n, link, count(*) AS ways`,
  order: {
    name: 'STRENGTH',
    keys: [descending('link.strength', 'number'), ascending("startNode(link).sortKey + ' ' + n.sortKey")],
  },
  extra: {
    ...LINK_TO_ITEM,
    linkFrom: 'startNode(link).id',
    subject: wanted => `head([one IN [startNode(link)] | one ${mapOfAny(wanted)}])`,
  },
})

const LISTS = new Map<string, MatrixLinks>()

/** The links behind a cell of such a row, strongest first; one list for all cells, so that they are read together. */
export const linksOfCell = (row: MatrixRow, scope: MatrixScope): MatrixLinks => {
  const key = `${row.concept.label} ${scope}`
  const list = LISTS.get(key) ?? linksOf(row, scope)
  LISTS.set(key, list)
  return list
}
