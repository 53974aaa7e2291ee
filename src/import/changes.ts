import neo4j from 'neo4j-driver'
import type { LinkEnds, StoredNode } from '../graph/read/questions/dataset-read.ts'
import { todayInJapan } from '../model/calendar.ts'
import type { DatasetFolder } from './folder.ts'
import {
  canonical,
  type NodeChange,
  nodeChange,
  type Properties,
  type RelationshipChange,
  recordRelationships,
  relationshipChange,
  statedBy,
  type WantedNode,
} from './graph-change.ts'
import { linkChange, linksOf } from './link-change.ts'
import type { Present } from './present.ts'
import type { GraphRecord } from './record.ts'
import type { StoreState } from './store-state.ts'
import type { Changes } from './write.ts'

const datasetsTouched = (nodes: NodeChange, relationships: RelationshipChange): Set<unknown> =>
  new Set(
    [nodes, relationships].flatMap(({ created, updated, deleted }) =>
      [...created, ...updated.flat(), ...deleted].map(({ properties }) => properties.dataset),
    ),
  )

/** The node of a dataset keeps the time of its last run that changed something. */
const datasetNode = (
  { id, label, properties }: GraphRecord,
  folder: DatasetFolder | undefined,
  size: number,
  stored: StoredNode | undefined,
  touched: boolean,
  now: Date,
): WantedNode => {
  const described: Properties = {
    ...properties,
    sha256: folder?.sha256 ?? '',
    records: neo4j.int(size),
  }
  const before = stored?.properties.importedAt
  if (stored && typeof before === 'string' && !touched) {
    const same = { ...described, importedAt: before }
    if (canonical(same) === canonical(stored.properties)) return { id, label, properties: same }
  }
  return { id, label, properties: { ...described, importedAt: now.toISOString() } }
}

const merged = (one: NodeChange, other: NodeChange): NodeChange => ({
  created: [...one.created, ...other.created],
  updated: [...one.updated, ...other.updated],
  deleted: [...one.deleted, ...other.deleted],
  unchanged: [...one.unchanged, ...other.unchanged],
})

const summaryChange = async (
  present: Present,
  datasets: readonly string[],
  wanted: readonly WantedNode[],
  stored: readonly StoredNode[],
  kept: readonly StoredNode[],
  now: Date,
): Promise<RelationshipChange> => {
  const isAssertion = ({ label }: { label: string }) => label === 'Assertion'
  const own = [...wanted, ...kept].filter(isAssertion).map(({ properties }) => properties)
  const past = stored.filter(isAssertion).map(({ properties }) => properties)
  const links = linksOf([...own, ...past])
  if (links.length === 0) return relationshipChange([], [])
  const elsewhere = await present.assertionsElsewhere(links, datasets)
  const assertions = [...own, ...elsewhere.map(({ properties }) => properties)]
  const summaries = await present.summariesOfLinks(links)
  return linkChange(links, assertions, summaries, todayInJapan(now))
}

/** What must be written so that links are the sums of all that the store has said of them. */
export const summariesAnew = async (
  present: Present,
  links: readonly LinkEnds[],
  now: Date,
): Promise<RelationshipChange> => {
  const assertions = await present.assertionsElsewhere(links, [])
  return linkChange(
    links,
    assertions.map(({ properties }) => properties),
    await present.summariesOfLinks(links),
    todayInJapan(now),
  )
}

/** What must be written so that the store holds the records, and the sums of all links they touch. */
export const changesFor = async (
  present: Present,
  folders: readonly DatasetFolder[],
  records: readonly GraphRecord[],
  state: StoreState,
  now: Date,
): Promise<Changes> => {
  const deleted = new Set(state.deleted)
  const kept = state.vanished.filter(node => !deleted.has(node))
  const keptIds = new Set(kept.map(({ id }) => id))
  const isDataset = ({ label }: { label: string }) => label === 'Dataset'
  const facts = records
    .filter(record => !isDataset(record))
    .map(({ id, label, properties }): WantedNode => ({ id, label, properties }))
  const storedFacts = state.nodes.filter(node => !isDataset(node) && !keptIds.has(node.id))
  const storedRelationships = state.relationships.filter(item => !keptIds.has(statedBy(item)))

  const nodes = nodeChange(facts, storedFacts)
  const relationships = relationshipChange(records.flatMap(recordRelationships), storedRelationships)
  const touched = datasetsTouched(nodes, relationships)
  const storedDatasets = state.nodes.filter(isDataset)
  const datasets = records.filter(isDataset).map(record =>
    datasetNode(
      record,
      folders.find(({ header }) => header.id === record.id),
      [...facts, ...kept].filter(({ properties }) => properties.dataset === record.id).length,
      storedDatasets.find(({ id }) => id === record.id),
      touched.has(record.id),
      now,
    ),
  )
  const ids = folders.map(({ header }) => header.id)
  const summaries = await summaryChange(present, ids, facts, state.nodes, kept, now)
  return {
    nodes: merged(nodes, nodeChange(datasets, storedDatasets)),
    relationships: [relationships, summaries],
  }
}
