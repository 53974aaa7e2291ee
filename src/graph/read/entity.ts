import { labelOf } from '../../model/model.ts'
import {
  type Concept,
  concept,
  ENGLISH_INSTEAD,
  type EntityRow,
  isNamedInJapaneseAlone,
} from '../engine/concept.ts'
import type { Graph } from '../engine/driver.ts'
import { byOwner, IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { ANY_TYPE } from './concepts.ts'
import { LINK_TO_ITEM, type LinkExtra, STRONGEST_FIRST } from './link.ts'

/** What every type has in common. */
export const ENTITY: Concept<EntityRow> = concept<EntityRow>('Entity')

export const ADVANCED_BY_INITIATIVE: OwnedList<EntityRow, LinkExtra> = {
  concept: ANY_TYPE,
  owner: 'Initiative',
  match: 'MATCH (owner)-[link:ADVANCES]->(n)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_ITEM,
}

export const ITEMS_MEASURED_BY_INDICATOR: OwnedList<EntityRow> = {
  concept: ANY_TYPE,
  owner: 'Indicator',
  match: 'MATCH (owner)-[:MEASURES]->(n)',
  order: IN_ID_ORDER,
}

export const ITEMS_OF_NEED: OwnedList<EntityRow> = {
  concept: ANY_TYPE,
  owner: 'Need',
  match: 'MATCH (owner)-[:FOR]->(n)',
  order: IN_ID_ORDER,
}

export const CITING_SOURCE: OwnedList<EntityRow> = {
  concept: ANY_TYPE,
  owner: 'Source',
  match: `MATCH (owner)<-[:CITED_IN|QUOTES]-(n:Entity)
    WITH DISTINCT n`,
  order: IN_ID_ORDER,
}

/** The properties of a row as a map. */
const rowOf = (properties: readonly string[]): string =>
  [
    ...properties.map(property => `.${property}`),
    ...(isNamedInJapaneseAlone(properties) ? [`nameEn: ${ENGLISH_INSTEAD}`] : []),
  ].join(', ')

/** Rows of any type by their ids, in one statement whatever the mixture. */
const entitiesStatement = (properties: readonly string[]) => /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n {${rowOf(properties)}} AS row`

/** Rows of organisations by ids that were merged into them. */
const mergedStatement = (properties: readonly string[]) => /* cypher */ `
  UNWIND $ids AS id
  MATCH (merged:MergedId {id: id})
  MATCH (n:Entity {id: merged.into})
  RETURN id, n {${rowOf(properties)}} AS row`

/**
 * In the order of the ids; null in the place of an unknown one. Only where no organisation has an id is it
 * looked up among the merged ones.
 */
export const entities = async (
  graph: Graph,
  ids: readonly string[],
  properties: readonly string[],
): Promise<readonly (EntityRow | null)[]> => {
  const rows = await graph.read<{ row: EntityRow }>('entities by id', entitiesStatement(properties), { ids })
  const found = new Map(rows.map(({ row }) => [row.id, Object.freeze(row)]))
  const unknown = ids.filter(id => !found.has(id) && labelOf(id) === 'Organization')
  if (unknown.length > 0) {
    const merged = await graph.read<{ id: string; row: EntityRow }>(
      'merged ids',
      mergedStatement(properties),
      {
        ids: unknown,
      },
    )
    for (const { id, row } of merged) found.set(id, Object.freeze(row))
  }
  return ids.map(id => found.get(id) ?? null)
}

/** Words of a source and where they stand. */
export interface QuoteRow {
  readonly ownerId: string
  readonly text: string | null
  readonly locator: string | null
  readonly sourceId: string
}

/**
 * Words in which each record stands in its sources, source by source in the order in which the record
 * gives them. The key counts the passages of a source; the shorter number is the smaller.
 */
const QUOTES = /* cypher */ `
  UNWIND $ids AS ownerId
  MATCH (:Entity {id: ownerId})-[citation:CITED_IN|QUOTES]->(source:Source)
  RETURN ownerId, citation.quote AS text, citation.locator AS locator, source.id AS sourceId
  ORDER BY ownerId, sourceId, size(citation.key), citation.key`

/** Words of each strategy that say on what it is based, in the order of its file. */
const BASES = /* cypher */ `
  UNWIND $ids AS ownerId
  MATCH (:Strategy {id: ownerId})-[basis:BASED_ON]->(source:Source)
  RETURN ownerId, basis.quote AS text, basis.locator AS locator, source.id AS sourceId
  ORDER BY ownerId, basis.order, sourceId, size(basis.key), basis.key`

const quotesBy = (name: string, statement: string) => async (graph: Graph, ids: readonly string[]) =>
  byOwner(await graph.read<QuoteRow>(name, statement, { ids }), ids)

export const quotes = quotesBy('quotations of records', QUOTES)
export const bases = quotesBy('quotations of bases', BASES)

/** True when a row is of a type, as its id tells. */
export const isOf = <Row extends EntityRow>({ label }: Concept<Row>, row: EntityRow | null): row is Row =>
  row !== null && (label === 'Entity' || labelOf(row.id) === label)
