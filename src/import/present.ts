import type { Runner } from '../graph/engine/schema.ts'
import { allMerges, type Merge } from '../graph/read/merge.ts'
import {
  assertionsElsewhere,
  idsOfLabels,
  type LinkEnds,
  nodesById,
  nodesOfDatasets,
  nodesWithIds,
  outsideReferences,
  placesAround,
  relationshipsOfDatasets,
  type StoredAssertion,
  type StoredNode,
  type StoredRelationship,
  stepsUpwards,
  summariesOfLinks,
} from '../graph/read/questions/dataset-read.ts'
import { type SameText, sameTexts } from '../graph/read/questions/same-texts.ts'
import type { NodeLabel } from '../model/model.ts'

type Ids = readonly string[]

/** A record that is there, and of which dataset. */
export interface Known {
  readonly id: string
  readonly label: NodeLabel
  readonly dataset: string
}

/** One step from a record to what stands above it. */
export interface UpwardStep {
  readonly type: string
  readonly from: string
  readonly to: string
}

/** A record that others point to, and who. */
export interface OutsideReference {
  readonly id: string
  readonly dataset: string
  readonly others: Ids
  readonly otherDataset: string
}

/**
 * What an import asks about what is there before it: in a store, or in what is being gathered for a new one. Each
 * is told where the statement of its name stands.
 */
export interface Present {
  nodesOfDatasets(datasets: Ids): Promise<readonly StoredNode[]>
  relationshipsOfDatasets(datasets: Ids): Promise<readonly StoredRelationship[]>
  allMerges(): Promise<readonly Merge[]>
  nodesById(ids: Ids): Promise<readonly StoredNode[]>
  nodesWithIds(ids: Ids): Promise<readonly Known[]>
  idsOfLabels(labels: readonly NodeLabel[]): Promise<Ids>
  stepsUpwards(ids: Ids): Promise<readonly UpwardStep[]>
  placesAround(ids: Ids): Promise<ReadonlyMap<string, Ids>>
  outsideReferences(ids: Ids, datasets: Ids): Promise<readonly OutsideReference[]>
  assertionsElsewhere(links: readonly LinkEnds[], datasets: Ids): Promise<readonly StoredAssertion[]>
  summariesOfLinks(links: readonly LinkEnds[]): Promise<readonly StoredRelationship[]>
  sameTexts(texts: Ids, datasets: Ids): Promise<readonly SameText[]>
}

/** What is there in the store of a transaction. */
export const presentIn = (runner: Runner): Present => ({
  nodesOfDatasets: datasets => nodesOfDatasets(runner, datasets),
  relationshipsOfDatasets: datasets => relationshipsOfDatasets(runner, datasets),
  allMerges: () => allMerges(runner),
  nodesById: ids => nodesById(runner, ids),
  nodesWithIds: ids => nodesWithIds(runner, ids),
  idsOfLabels: labels => idsOfLabels(runner, labels),
  stepsUpwards: ids => stepsUpwards(runner, ids),
  placesAround: ids => placesAround(runner, ids),
  outsideReferences: (ids, datasets) => outsideReferences(runner, ids, datasets),
  assertionsElsewhere: (links, datasets) => assertionsElsewhere(runner, links, datasets),
  summariesOfLinks: links => summariesOfLinks(runner, links),
  sameTexts: (texts, datasets) => sameTexts(runner, texts, datasets),
})
