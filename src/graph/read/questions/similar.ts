import type { Feature } from '../../../methods/similarity/similarity.ts'
import type { NodeLabel } from '../../../model/model.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import {
  FEATURE_WAYS,
  type FeatureWay,
  featureBranches,
  isReal,
  linksOf,
  MATCH_STORE,
  named,
} from './feature.ts'

/** Types of which the similar ones can be found. */
export type SimilarLabel = Extract<NodeLabel, 'Initiative' | 'PolicyMeasure' | 'Organization'>

/** An item with all that it has, and the items that it may be similar to. */
interface CandidateRow {
  readonly id: string
  readonly sortKey: string
  readonly owners: readonly string[]
  /** The item or anything by which it has what it has is made up. */
  readonly madeUp: boolean
  readonly features: readonly Feature[]
}

/** An item and the candidates for being similar to it. */
export interface Candidates {
  readonly madeUp: boolean
  readonly features: readonly Feature[]
  readonly others: readonly Omit<CandidateRow, 'owners'>[]
}

/** However large the graph, no more is looked at for one item. */
const BOUNDS = {
  /** The rarest of the things that it has. */
  features: wholeNumber(40),
  /** Others that have the same thing. */
  sharing: wholeNumber(50),
  /** Others that share most with it, which are compared in full. */
  candidates: wholeNumber(40),
}

const isComparable = ({ kind }: FeatureWay): boolean => kind !== 'PLACE'
const waysOf = (label: SimilarLabel) => FEATURE_WAYS.filter(way => way.label === label && isComparable(way))

const from = (variable: string, { pattern }: FeatureWay): string =>
  `MATCH ${named(pattern).replace('(item:', `(${variable}:`)}`

/** An initiative in which nobody else takes part leads to nobody, and would stand before all that does. */
const isShared = ({ label, kind }: FeatureWay): string =>
  label === 'Organization' && kind === 'INITIATIVE' ? ' AND COUNT { (x)<-[:IN]-() } > 1' : ''

const had = (way: FeatureWay): string =>
  `${from('owner', way)}
        WHERE (${isReal(way.pattern)})${isShared(way)}
        RETURN x, ${linksOf(way.kind).one} AS links, ${linksOf(way.kind).all} AS of`

const sharing = (way: FeatureWay): string => `${from('candidate', way)}
        WHERE (${isReal(way.pattern)}) AND ($samples OR NOT coalesce(candidate.sample, false))
        RETURN candidate
        LIMIT $sharing`

/** Items with those that share the rarest things with them, each with all that it has. */
export const candidatesStatement = (label: SimilarLabel): string => {
  const ways = waysOf(label)
  const either = '\n        UNION ALL\n        '
  return /* cypher */ `
  ${MATCH_STORE}
  UNWIND $ids AS ownerId
  MATCH (owner:${label} {id: ownerId})
  CALL (owner, store) {
    RETURN owner AS near
    UNION
    CALL (owner, store) {
        ${ways.map(had).join(either)}
    }
    WITH owner, x, min(links) AS links, max(of) AS of
    ORDER BY links, x.sortKey
    LIMIT $features
    CALL (x) {
        ${ways.map(sharing).join(either)}
    }
    WITH owner, candidate, x, log(1 + toFloat(of) / CASE WHEN links > 0 THEN links ELSE 1 END) AS rarity
    WHERE candidate <> owner
    WITH candidate, x, max(rarity) AS rarity
    WITH candidate, sum(rarity) AS shared
    ORDER BY shared DESC, candidate.sortKey
    LIMIT $candidates
    RETURN candidate AS near
  }
  WITH store, near AS item, collect(ownerId) AS owners
  CALL (item, store) {
    ${featureBranches(ways)}
  }
  RETURN item.id AS id, item.sortKey AS sortKey, owners,
    max(CASE WHEN coalesce(item.sample, false) THEN 1 ELSE madeUp END) = 1 AS madeUp,
    collect({kind: kind, id: x.id, strength: strength, links: links, of: of}) AS features`
}

/** What each item has, and what those have that share most with it; all items of a page in one statement. */
export const candidates = async (
  graph: Graph,
  label: SimilarLabel,
  ids: readonly string[],
  samples: boolean,
): Promise<readonly Candidates[]> => {
  const rows = await graph.read<CandidateRow>(`similar ${label}: candidates`, candidatesStatement(label), {
    ids,
    samples,
    ...BOUNDS,
  })
  return ids.map(id => ({
    madeUp: rows.find(row => row.id === id)?.madeUp ?? false,
    features: rows.find(row => row.id === id)?.features ?? [],
    others: rows.filter(row => row.id !== id && row.owners.includes(id)),
  }))
}
