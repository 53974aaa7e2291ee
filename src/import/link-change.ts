import neo4j from 'neo4j-driver'
import { linkSummary, type Reason, rounded, type Summary } from '../evidence/summary.ts'
import type { LinkEnds, StoredProperties, StoredRelationship } from '../graph/read/questions/dataset-read.ts'
import type { STRONGEST_LINK_COLUMNS } from '../model/derived-property.ts'
import { labelOf, sortKey } from '../model/model.ts'
import { isPredicate } from '../model/relationship.ts'
import {
  type Properties,
  type RelationshipChange,
  relationshipChange,
  type WantedRelationship,
} from './graph-change.ts'

const string = (value: unknown) => (typeof value === 'string' ? value : undefined)
const number = (value: unknown) => (typeof value === 'number' ? value : undefined)

/** An assertion's properties, from a file or from the store, as a reason for its link. */
export const reasonOf = (properties: StoredProperties): Reason => ({
  id: string(properties.id) ?? '',
  status: string(properties.status) ?? '',
  author: string(properties.author) ?? '',
  sourceId: string(properties.sourceId),
  justification: string(properties.justification) ?? '',
  confidence: number(properties.confidence) ?? 0,
  strength: number(properties.strength) ?? 0,
  validFrom: string(properties.validFrom),
  validTo: string(properties.validTo),
  relation: string(properties.relation),
  proxy: typeof properties.proxy === 'boolean' ? properties.proxy : undefined,
  score: number(properties.score),
})

/** The link that an assertion's properties speak of; null for any other node's. */
export const linkOf = (properties: StoredProperties): LinkEnds | null => {
  const { subjectId, predicate, objectId } = properties
  const [subject, object] = [string(subjectId), string(objectId)]
  return subject && object && typeof predicate === 'string' ? { subject, predicate, object } : null
}

const linkKey = ({ subject, predicate, object }: LinkEnds) => `${subject} ${predicate} ${object}`

/** The distinct links among assertions. */
export const linksOf = (assertions: readonly StoredProperties[]): LinkEnds[] => {
  const links = assertions.flatMap(properties => linkOf(properties) ?? [])
  return [...new Map(links.map(link => [linkKey(link), link])).values()]
}

type ListColumns = Readonly<
  Record<(typeof STRONGEST_LINK_COLUMNS)[number] | 'objectSortKey', string | number>
>

/** What puts a link in its place among all links to the same object, and among those of the same subject. */
const listColumns = ({ subject, object }: LinkEnds, strength: number): ListColumns => ({
  objectId: object,
  objectSortKey: sortKey(object),
  subjectLabel: labelOf(subject) ?? '',
  weakness: rounded(1 - strength),
  subjectSortKey: sortKey(subject),
})

const summaryProperties = (link: LinkEnds, { assertions, ...rest }: Summary): Properties => ({
  ...rest,
  ...(link.predicate === 'ALIGNS_WITH' ? listColumns(link, rest.strength) : {}),
  assertions: neo4j.int(assertions),
  key: '',
})

/** What must change so that each link's relationship is the sum of all its assertions on a day. */
export const linkChange = (
  links: readonly LinkEnds[],
  assertions: readonly StoredProperties[],
  stored: readonly StoredRelationship[],
  asOf: string,
): RelationshipChange => {
  const reasons = new Map<string, Reason[]>(links.map(link => [linkKey(link), []]))
  for (const properties of assertions) {
    const link = linkOf(properties)
    if (link) reasons.get(linkKey(link))?.push(reasonOf(properties))
  }
  const wanted = links.flatMap((link): WantedRelationship[] => {
    const summary = linkSummary(reasons.get(linkKey(link)) ?? [], asOf)
    const { subject: from, predicate: type, object: to } = link
    return summary && isPredicate(type)
      ? [{ type, from, to, properties: summaryProperties(link, summary) }]
      : []
  })
  return relationshipChange(wanted, stored)
}
