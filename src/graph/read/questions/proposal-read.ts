import { PROPOSAL_PREFIX } from '../../../model/proposal-id.ts'
import type { Runner } from '../../engine/schema.ts'
import type { StoredProperties } from './dataset-read.ts'

/** A need, an offer or an organisation, with its texts, and what it states itself. */
export interface ProposalSubject {
  readonly id: string
  readonly label: 'Need' | 'Offer' | 'Organization'
  readonly dataset: string
  /** A source in which it stands; null for one that has none. */
  readonly source: string | null
  readonly texts: readonly string[]
  /** Whether it says itself, or an organisation by an offer, what it takes or gives. */
  readonly statesCapability: boolean
  /** Whether it says itself which SDG target or goal it serves. */
  readonly statesTarget: boolean
}

/** What a government gives and serves stands in its plans. */
const IS_SUBJECT = `(n:Need OR n:Offer OR n:Organization AND NOT coalesce(n.kind, '') IN ['GOVERNMENT', 'LOCAL_GOVERNMENT'])`

/** Who is read: what datasets state, of whom they say something, and who makes an offer of theirs; and some besides. */
const SUBJECTS = /* cypher */ `
  CALL () {
    MATCH (n:Entity)
    WHERE n.dataset IN $datasets AND ${IS_SUBJECT}
    RETURN n
    UNION
    MATCH (a:Entity)
    WHERE a.dataset IN $datasets AND a:Assertion AND a.predicate IN ['INVOLVES', 'ALIGNS_WITH']
    MATCH (n:Entity {id: a.subjectId})
    WHERE ${IS_SUBJECT}
    RETURN n
    UNION
    MATCH (offer:Entity)
    WHERE offer.dataset IN $datasets AND offer:Offer
    MATCH (n:Organization {id: offer.madeById})
    WHERE ${IS_SUBJECT}
    RETURN n
    UNION
    UNWIND $besides AS id
    MATCH (n:Entity {id: id})
    WHERE ${IS_SUBJECT}
    RETURN n
  }
  RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.dataset AS dataset,
    head(COLLECT { MATCH (n)-[:CITED_IN]->(source:Source) RETURN source.id ORDER BY source.sortKey }) AS source,
    [text IN [n.nameJa, n.nameEn, n.descriptionJa, n.descriptionEn] WHERE text IS NOT NULL] AS texts,
    n.requiredIds IS NOT NULL OR n.providedIds IS NOT NULL
      OR EXISTS { (n)<-[:MADE_BY]-(offer:Offer) WHERE offer.providedIds IS NOT NULL } AS statesCapability,
    EXISTS {
      MATCH (a:Assertion)
      WHERE a.subjectId = n.id AND a.objectId >= '' AND a.predicate = 'ALIGNS_WITH'
        AND a.status = 'ACCEPTED' AND a.dataset = n.dataset
    } AS statesTarget
  ORDER BY n.sortKey`

/** Whose words an import of datasets may read anew. */
export const proposalSubjects = async (
  runner: Runner,
  datasets: readonly string[],
  besides: readonly string[],
): Promise<readonly ProposalSubject[]> => {
  const { records } = await runner.run<ProposalSubject>(SUBJECTS, { datasets, besides })
  return records.map(record => record.toObject())
}

/** What somebody or the import says already of what subjects involve and serve. */
const SAID = /* cypher */ `
  UNWIND $ids AS id
  MATCH (a:Assertion)
  WHERE a.subjectId = id AND a.objectId >= '' AND a.predicate IN ['INVOLVES', 'ALIGNS_WITH']
  RETURN a.id STARTS WITH '${PROPOSAL_PREFIX}' AS isOwn, properties(a) AS properties,
    head([(a)-[quoting:QUOTES]->() | quoting.quote]) AS quote`

export interface Said {
  readonly properties: StoredProperties
  /** The words that it quotes. */
  readonly quote: string | null
}

interface SaidOfSubjects {
  /** What the import proposed before. */
  readonly proposed: readonly Said[]
  /** What anybody else says, whether accepted, waiting or rejected. */
  readonly byOthers: readonly Said[]
}

export const saidOfSubjects = async (runner: Runner, ids: readonly string[]): Promise<SaidOfSubjects> => {
  const { records } = await runner.run<Said & { isOwn: boolean }>(SAID, { ids })
  const rows = records.map(record => record.toObject())
  const of = (own: boolean) => rows.filter(({ isOwn }) => isOwn === own)
  return { proposed: of(true), byOthers: of(false) }
}

const CAPABILITIES = /* cypher */ `
  MATCH (c:Capability)
  RETURN c.id AS id, coalesce(c.nameJa, c.nameEn) AS nameJa, coalesce(c.nameEn, c.nameJa) AS nameEn,
    [name IN [c.nameJa] + coalesce(c.aliasesJa, []) + [c.nameEn] + coalesce(c.aliasesEn, [])
      WHERE name IS NOT NULL] AS names
  ORDER BY c.sortKey`

interface Named {
  readonly id: string
  readonly nameJa: string
  readonly nameEn: string
}

export const capabilityNames = async (
  runner: Runner,
): Promise<readonly (Named & { readonly names: readonly string[] })[]> =>
  (await runner.run<Named & { readonly names: readonly string[] }>(CAPABILITIES)).records.map(record =>
    record.toObject(),
  )

const TARGETS = /* cypher */ `
  MATCH (t:SdgTarget)
  RETURN t.code AS code, coalesce(t.nameJa, t.nameEn) AS name
  ORDER BY t.sortKey`

export const targetNames = async (
  runner: Runner,
): Promise<readonly { readonly code: string; readonly name: string }[]> =>
  (await runner.run<{ code: string; name: string }>(TARGETS)).records.map(record => record.toObject())
