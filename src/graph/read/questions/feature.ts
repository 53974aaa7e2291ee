import type { NodeLabel } from '../../../model/model.ts'
import type { NeighborRelationship } from '../../../model/relationship.ts'
import { ALIGNED_LABELS } from '../../../model/relationships/links.ts'

/** Kinds of things that items can have in common. */
export const FEATURE_KINDS = ['SDG_TARGET', 'CAPABILITY', 'ORGANIZATION', 'INITIATIVE', 'PLACE'] as const

export type FeatureKind = (typeof FEATURE_KINDS)[number]

/** How an item of a type comes to have something: the pattern leads from `item` to `x`. */
export interface FeatureWay {
  readonly kind: FeatureKind
  readonly label: NodeLabel
  readonly via: readonly NeighborRelationship[]
  readonly pattern: string
  /** Strength of the link, where somebody weighed one. */
  readonly strength: string
}

const way = (
  label: NodeLabel,
  kind: FeatureKind,
  via: readonly NeighborRelationship[],
  pattern: string,
  strength = '1.0',
): FeatureWay => ({ label, kind, via, pattern: `(item:${label})${pattern}`, strength })

/** Every way in which an item has SDG targets, capabilities, partners, initiatives and places. */
export const FEATURE_WAYS: readonly FeatureWay[] = [
  ...ALIGNED_LABELS.map(label =>
    way(label, 'SDG_TARGET', ['ALIGNS_WITH'], '-[link:ALIGNS_WITH]->(x:SdgTarget)', 'link.strength'),
  ),
  way('Need', 'CAPABILITY', ['REQUIRES'], '-[:REQUIRES]->(x:Capability)'),
  way('Offer', 'CAPABILITY', ['PROVIDES'], '-[:PROVIDES]->(x:Capability)'),
  way(
    'Organization',
    'CAPABILITY',
    ['MADE_BY', 'PROVIDES'],
    '<-[:MADE_BY]-(:Offer)-[:PROVIDES]->(x:Capability)',
  ),
  ...(['Initiative', 'PolicyMeasure'] as const).map(label =>
    way(label, 'CAPABILITY', ['FOR', 'REQUIRES'], '<-[:FOR]-(:Need)-[:REQUIRES]->(x:Capability)'),
  ),
  way('Need', 'ORGANIZATION', ['RAISED_BY'], '-[:RAISED_BY]->(x:Organization)'),
  way('Offer', 'ORGANIZATION', ['MADE_BY'], '-[:MADE_BY]->(x:Organization)'),
  way('Initiative', 'ORGANIZATION', ['IN', 'HAS'], '<-[:IN]-(:Participation)<-[:HAS]-(x:Organization)'),
  ...(['ADVANCES', 'PART_OF'] as const).map(joined =>
    way(
      'PolicyMeasure',
      'ORGANIZATION',
      [joined, 'IN', 'HAS'],
      `<-[:${joined}]-(:Initiative)<-[:IN]-(:Participation)<-[:HAS]-(x:Organization)`,
    ),
  ),
  way('Organization', 'INITIATIVE', ['HAS', 'IN'], '-[:HAS]->(:Participation)-[:IN]->(x:Initiative)'),
  way('Need', 'INITIATIVE', ['FOR'], '-[:FOR]->(x:Initiative)'),
  way('PolicyMeasure', 'INITIATIVE', ['ADVANCES'], '<-[link:ADVANCES]-(x:Initiative)', 'link.strength'),
  way('PolicyMeasure', 'INITIATIVE', ['PART_OF'], '<-[:PART_OF]-(x:Initiative)'),
  ...(['Strategy', 'Organization', 'Need'] as const).map(label =>
    way(label, 'PLACE', ['OF_PLACE'], '-[:OF_PLACE]->(x:Place)'),
  ),
  way('Offer', 'PLACE', ['MADE_BY', 'OF_PLACE'], '-[:MADE_BY]->(:Organization)-[:OF_PLACE]->(x:Place)'),
  ...(['StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative'] as const).map(label =>
    way(label, 'PLACE', ['PART_OF', 'OF_PLACE'], '-[:PART_OF*1..11]->(:Strategy)-[:OF_PLACE]->(x:Place)'),
  ),
]

/** How common each kind of thing is: links to it, whatever their other end, which the store knows without reading them. */
export const LINKS_OF: Readonly<Record<FeatureKind, { readonly one: string; readonly all: string }>> = {
  SDG_TARGET: { one: 'COUNT { (x)<-[:ALIGNS_WITH]-() }', all: 'COUNT { ()-[:ALIGNS_WITH]->() }' },
  CAPABILITY: {
    one: 'COUNT { (x)<-[:REQUIRES]-() } + COUNT { (x)<-[:PROVIDES]-() }',
    all: 'COUNT { ()-[:REQUIRES]->() } + COUNT { ()-[:PROVIDES]->() }',
  },
  ORGANIZATION: {
    one: 'COUNT { (x)-[:HAS]->() } + COUNT { (x)<-[:RAISED_BY]-() } + COUNT { (x)<-[:MADE_BY]-() }',
    all: 'COUNT { ()-[:HAS]->() } + COUNT { ()-[:RAISED_BY]->() } + COUNT { ()-[:MADE_BY]->() }',
  },
  INITIATIVE: {
    one: 'COUNT { (x)<-[:IN]-() } + COUNT { (x)<-[:FOR]-() } + COUNT { (x)-[:ADVANCES]->() }',
    all: 'COUNT { ()-[:IN]->() } + COUNT { ()-[:FOR]->() } + COUNT { ()-[:ADVANCES]->() }',
  },
  PLACE: { one: 'COUNT { (x)<-[:OF_PLACE]-() }', all: 'COUNT { ()-[:OF_PLACE]->() }' },
}

/** The record between an item and what it has, by which it has it. */
const RECORD = /\(:(Need|Offer|Participation)\)/

/** The pattern with a name for that record. */
export const named = (pattern: string): string => pattern.replace(RECORD, '(record:$1)')

const parts = (pattern: string): readonly string[] => ['x', ...(RECORD.test(pattern) ? ['record'] : [])]

/** That nothing made up stands on the way, unless samples count. */
export const isReal = (pattern: string): string =>
  `$samples OR NOT (${parts(pattern)
    .map(part => `coalesce(${part}.sample, false)`)
    .join(' OR ')})`

const restsOn = (pattern: string): string =>
  `CASE WHEN ${parts(pattern)
    .map(part => `coalesce(${part}.sample, false)`)
    .join(' OR ')} THEN 1 ELSE 0 END`

/** The features of each `item`: one row for each way to each thing, as `kind`, `x`, `via`, `strength`, `links`, `of`. */
export const featureBranches = (ways: readonly FeatureWay[]): string =>
  ways
    .map(
      ({ kind, via, pattern, strength }) => `MATCH ${named(pattern)}
    WHERE ${isReal(pattern)}
    RETURN '${kind}' AS kind, x, ${JSON.stringify(via)} AS via, max(${strength}) AS strength, max(${restsOn(pattern)}) AS madeUp,
      ${LINKS_OF[kind].one} AS links, ${LINKS_OF[kind].all} AS of`,
    )
    .join('\n    UNION ALL\n    ')
