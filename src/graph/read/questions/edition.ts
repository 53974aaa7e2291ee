import type {
  Edition,
  EditionItem,
  EditionLink,
  EditionPartner,
  EditionValue,
} from '../../../methods/comparison/edition.ts'
import { labelOf } from '../../../model/model.ts'
import type { Graph } from '../../engine/driver.ts'

interface FrameRow {
  readonly id: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly recordedInPart: readonly string[]
  readonly laws: readonly string[]
  readonly sources: readonly string[]
}

interface ItemRow {
  readonly strategyId: string
  readonly id: string
  readonly nameJa: string | null
  readonly position: number
  readonly parentId: string
  readonly supersedes: readonly string[]
  readonly unit: string | null
  readonly direction: string | null
  readonly accumulation: string | null
}

type LinkRow = EditionLink & { readonly itemId: string }
type PartnerRow = EditionPartner & { readonly itemId: string }
type ValueRow = EditionValue & { readonly itemId: string }

/** Period, legal basis and documents of some strategies. */
const FRAMES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (s:Strategy {id: id})
  RETURN s.id AS id, s.startsOn AS startsOn, s.endsOn AS endsOn,
    coalesce(s.recordedInPart, []) AS recordedInPart,
    COLLECT { MATCH (s)-[:BASED_ON]->(law:Source) RETURN DISTINCT law.id ORDER BY law.id } AS laws,
    COLLECT { MATCH (s)-[:CITED_IN]->(source:Source) RETURN DISTINCT source.id ORDER BY source.id } AS sources`

/** All parts of some strategies, in the order of the plan. */
const ITEMS = /* cypher */ `
  UNWIND $ids AS strategyId
  CALL (strategyId) {
    MATCH (:Strategy {id: strategyId})<-[:PART_OF*1..11]-(n:Entity)
    RETURN n, coalesce(n.parentId, n.goalId, n.strategyId) AS parentId
    UNION ALL
    MATCH (n:Indicator {strategyId: strategyId})
    RETURN n, COLLECT { MATCH (n)-[:MEASURES]->(m:Entity) RETURN m.id ORDER BY m.sortKey }[0] AS parentId
  }
  RETURN strategyId, n.id AS id, n.nameJa AS nameJa, n.order AS position, parentId,
    COLLECT { MATCH (n)-[:SUPERSEDES]->(old:Entity) RETURN old.id ORDER BY old.sortKey } AS supersedes,
    coalesce(n.unitJa, n.unitEn) AS unit, n.direction AS direction, n.accumulation AS accumulation
  ORDER BY n.sortKey`

const EACH_ITEM = /* cypher */ `
  UNWIND $ids AS strategyId
  MATCH (:Strategy {id: strategyId})<-[:PART_OF*1..11]-(n:Entity)`

/** What the parts of some strategies serve, and on which kinds of reason. */
const LINKS = /* cypher */ `${EACH_ITEM}
  MATCH (n)-[link:ALIGNS_WITH]->(served:Entity)
  RETURN n.id AS itemId, served.id AS target, link.strength AS strength,
    COLLECT {
      MATCH (a:Assertion {subjectId: n.id, objectId: served.id, predicate: 'ALIGNS_WITH'})
      WHERE a.status = 'ACCEPTED'
      RETURN DISTINCT a.justification ORDER BY a.justification
    } AS basis
  ORDER BY served.sortKey`

/** Who takes part in the initiatives of some strategies; made-up participations only where samples count, or in what is made up itself. */
const PARTNERS = /* cypher */ `
  UNWIND $ids AS strategyId
  MATCH (i:Initiative {strategyId: strategyId})<-[:IN]-(p:Participation)
  WHERE $samples OR NOT coalesce(p.sample, false) OR coalesce(i.sample, false)
  RETURN p.initiativeId AS itemId, p.organizationId AS organization, p.roles AS roles
  ORDER BY p.sortKey`

/** Values of the indicators of some strategies. */
const VALUES = /* cypher */ `
  UNWIND $ids AS strategyId
  MATCH (n:Indicator {strategyId: strategyId})<-[:VALUE_OF]-(v:IndicatorValue)
  WHERE coalesce(v.state, 'GIVEN') = 'GIVEN' AND v.breakdown IS NULL
  RETURN n.id AS itemId, v.kind AS kind, v.year AS year, v.value AS value,
    coalesce(v.textJa, v.textEn) AS text, coalesce(v.unitJa, v.unitEn) AS unit
  ORDER BY v.year`

const belonging = <Row extends { readonly itemId: string }>(rows: readonly Row[]) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const own = groups.get(row.itemId) ?? []
    own.push(row)
    groups.set(row.itemId, own)
  }
  return (id: string): readonly Row[] => groups.get(id) ?? []
}

const keyWithin = (strategyId: string, id: string): string => {
  const key = id.slice(id.indexOf(':') + 1)
  const prefix = `${strategyId.slice(strategyId.indexOf(':') + 1)}.`
  return key.startsWith(prefix) ? key.slice(prefix.length) : key
}

const TYPES = ['StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative', 'Indicator'] as const

const typeOf = (id: string): EditionItem['type'] => {
  const type = TYPES.find(type => type === labelOf(id))
  if (type === undefined) throw new Error(`${id} is no part of a strategy`)
  return type
}

/** Some strategies with everything that is compared; an unknown id is left out. */
export const editions = async (
  graph: Graph,
  ids: readonly string[],
  samples: boolean,
): Promise<ReadonlyMap<string, Edition>> => {
  const [frames, items, links, partners, values] = await Promise.all([
    graph.read<FrameRow>('editions: frames', FRAMES, { ids }),
    graph.read<ItemRow>('editions: items', ITEMS, { ids }),
    graph.read<LinkRow>('editions: links', LINKS, { ids }),
    graph.read<PartnerRow>('editions: partners', PARTNERS, { ids, samples }),
    graph.read<ValueRow>('editions: values', VALUES, { ids }),
  ])
  const [linksOf, partnersOf, valuesOf] = [belonging(links), belonging(partners), belonging(values)]
  const itemOf = ({ strategyId, id, nameJa, position, parentId, ...row }: ItemRow): EditionItem => ({
    id,
    type: typeOf(id),
    key: keyWithin(strategyId, id),
    name: nameJa ?? id,
    order: position,
    parent: parentId,
    parentType: labelOf(parentId) ?? '',
    supersedes: row.supersedes,
    links: linksOf(id),
    partners: partnersOf(id),
    unit: row.unit,
    direction: row.direction,
    accumulation: row.accumulation ?? 'NONE',
    values: valuesOf(id),
  })
  return new Map(
    frames.map(frame => [
      frame.id,
      { ...frame, items: items.filter(({ strategyId }) => strategyId === frame.id).map(itemOf) },
    ]),
  )
}
