import { type CountedLink, MADE_UP_COUNT } from '../../../model/derived-property.ts'
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

/** The relationships that lead to things of each kind; two lead from them to the record that states it. */
const COUNTED: Readonly<Record<FeatureKind, readonly CountedLink[]>> = {
  SDG_TARGET: ['ALIGNS_WITH'],
  CAPABILITY: ['REQUIRES', 'PROVIDES'],
  ORGANIZATION: ['HAS', 'RAISED_BY', 'MADE_BY'],
  INITIATIVE: ['IN', 'FOR', 'ADVANCES'],
  PLACE: ['OF_PLACE'],
}

const LEADING_AWAY: readonly CountedLink[] = ['HAS', 'ADVANCES']

/** Without those of made-up records, which the import counts, unless samples count. */
const less = (node: string, link: CountedLink): string =>
  `CASE WHEN $samples THEN 0 ELSE coalesce(${node}.${MADE_UP_COUNT}${link}, 0) END`

const linksAt = (link: CountedLink): string =>
  `COUNT { (x)${LEADING_AWAY.includes(link) ? `-[:${link}]->` : `<-[:${link}]-`}() } - ${less('x', link)}`

const linksInAll = (link: CountedLink): string => `COUNT { ()-[:${link}]->() } - ${less('store', link)}`

/** How common each kind of thing is: links to `x`, and all in the `store`, which knows them without reading them. */
export const linksOf = (kind: FeatureKind): { readonly one: string; readonly all: string } => ({
  one: COUNTED[kind].map(linksAt).join(' + '),
  all: COUNTED[kind].map(linksInAll).join(' + '),
})

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

/** With what is counted in the whole store. */
export const MATCH_STORE = "MATCH (store:Store {key: 'tsunagu'})"

/** The features of each `item` in the `store`: one row for each way to each thing, as `kind`, `x`, `via`, `strength`, `links`, `of`. */
export const featureBranches = (ways: readonly FeatureWay[]): string =>
  ways
    .map(
      ({ kind, via, pattern, strength }) => `MATCH ${named(pattern)}
    WHERE ${isReal(pattern)}
    RETURN '${kind}' AS kind, x, ${JSON.stringify(via)} AS via, max(${strength}) AS strength, max(${restsOn(pattern)}) AS madeUp,
      ${linksOf(kind).one} AS links, ${linksOf(kind).all} AS of`,
    )
    .join('\n    UNION ALL\n    ')
