import type { NeighborRelationship } from '../../../model/relationship.ts'
import type { Graph } from '../../engine/driver.ts'
import { FEATURE_WAYS, type FeatureKind, featureBranches, MATCH_STORE } from './feature.ts'

/** Something that an item has, and by which relationships. */
export interface HolderRow {
  readonly itemId: string
  readonly kind: FeatureKind
  readonly id: string
  readonly via: readonly NeighborRelationship[]
  /** 1 where nobody had to weigh a link. */
  readonly strength: number
  readonly links: number
  readonly of: number
  /** True where it is had by a record that is made up, or is that itself. */
  readonly restsOnSamples: boolean
}

/** What each of some items has, of all kinds in one statement. */
const HELD = /* cypher */ `
  ${MATCH_STORE}
  UNWIND $ids AS itemId
  MATCH (item:Entity {id: itemId})
  CALL (item, store) {
    ${featureBranches(FEATURE_WAYS)}
  }
  RETURN itemId, kind, x.id AS id, via, strength, links, of, madeUp = 1 OR coalesce(item.sample, false) AS restsOnSamples`

export const held = (graph: Graph, ids: readonly string[], samples: boolean) =>
  graph.read<HolderRow>('shared: what each holds', HELD, { ids, samples })
