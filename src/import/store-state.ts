import type { Merge } from '../graph/read/merge.ts'
import type { StoredNode, StoredRelationship } from '../graph/read/questions/dataset-read.ts'
import type { NodeLabel } from '../model/model.ts'
import { linkEndProblems, takenProblems } from './check.ts'
import { cycleProblems, fileSteps } from './cycles.ts'
import { type MergeChange, mergedProblems, mergesAfter } from './merged.ts'
import type { Present } from './present.ts'
import { type Position, type Problem, problem } from './problem.ts'
import type { GraphRecord } from './record.ts'
import { type IdsOfLabels, referenceProblems } from './reference-check.ts'

/** What the store holds of the datasets that are being imported. */
export type StoreState = {
  readonly nodes: readonly StoredNode[]
  readonly relationships: readonly StoredRelationship[]
  /** Nodes that the files no longer have. */
  readonly vanished: readonly StoredNode[]
  /** Those of them that go. */
  readonly deleted: readonly StoredNode[]
  /** Ids that answer as another organisation, now and after the import. */
  readonly merges: { readonly before: readonly Merge[]; readonly after: readonly Merge[] }
}

const idSet = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))

/** Reads the present state of the datasets, and tells what of it is to be deleted. */
export const readState = async (
  present: Present,
  datasets: readonly string[],
  records: readonly GraphRecord[],
  isDeleted: (vanished: StoredNode) => boolean,
  mergeChange: MergeChange,
): Promise<StoreState> => {
  const nodes = await present.nodesOfDatasets(datasets)
  const relationships = await present.relationshipsOfDatasets(datasets)
  const wanted = idSet(records)
  const vanished = nodes.filter(({ id }) => !wanted.has(id))
  const before = await present.allMerges()
  const merges = { before, after: mergesAfter(before, mergeChange) }
  return { nodes, relationships, vanished, deleted: vanished.filter(isDeleted), merges }
}

const vanishedProblems = async (
  present: Present,
  { deleted }: StoreState,
  datasets: ReadonlyMap<string, Position>,
): Promise<Problem[]> => {
  const ids = deleted.map(({ id }) => id)
  const references = ids.length > 0 ? await present.outsideReferences(ids, [...datasets.keys()]) : []
  return references.flatMap(({ id, dataset, others, otherDataset }) => {
    const at = datasets.get(dataset)
    const message = `${id} is no longer in this folder, but ${others.join(', ')} of ${otherDataset} still point to it; put it back, or change them first`
    return at ? [problem(at, message)] : []
  })
}

/** A copied folder that kept the id of its model: everything the store has under that id would vanish. */
const takenDatasetProblems = (
  { nodes, vanished, deleted }: StoreState,
  datasets: ReadonlyMap<string, Position>,
): Problem[] =>
  [...datasets].flatMap(([dataset, at]) => {
    const isOwn = (node: StoredNode) => node.properties.dataset === dataset && node.label !== 'Dataset'
    const stored = nodes.filter(isOwn).length
    if (stored === 0 || vanished.filter(isOwn).length < stored || deleted.some(isOwn)) return []
    const message = `the store knows ${dataset} as another dataset, of whose ${stored} records this folder has none; give this folder an id of its own, or use --allow-delete to replace them`
    return [problem(at, message)]
  })

/** Everything that is wrong only in the light of what the store holds. */
export const storeProblems = async (
  present: Present,
  state: StoreState,
  records: readonly GraphRecord[],
  datasets: ReadonlyMap<string, Position>,
): Promise<Problem[]> => {
  const gone = idSet(state.deleted)
  const kept = state.nodes.filter(({ id }) => !gone.has(id))
  const labels = new Map([...kept, ...records].map(({ id, label }) => [id, label]))
  const own = idSet(state.nodes)
  const asked = new Set(records.flatMap(({ id, references }) => [id, ...references.map(({ to }) => to)]))
  const elsewhere = await present.nodesWithIds([...asked].filter(id => !own.has(id)))
  const owners = new Map(elsewhere.map(({ id, dataset }) => [id, dataset]))
  for (const { id, label } of elsewhere) if (!labels.has(id)) labels.set(id, label)
  const labelOf = (id: string): NodeLabel | undefined => labels.get(id)

  const idsOf: IdsOfLabels = async allowed => [
    ...[...labels].filter(([, label]) => allowed.includes(label)).map(([id]) => id),
    ...(await present.idsOfLabels(allowed)).filter(id => !gone.has(id)),
  ]
  const steps = fileSteps(records)
  const above = steps.map(({ to }) => to).filter(id => owners.has(id))
  const stored = above.length > 0 ? await present.stepsUpwards([...new Set(above)]) : []
  const restated = idSet(records)
  return [
    ...takenProblems(records, id => owners.get(id)),
    ...(await referenceProblems(
      records,
      labelOf,
      idsOf,
      new Map(state.merges.after.map(({ id, into }) => [id, into])),
    )),
    ...linkEndProblems(records, labelOf),
    ...cycleProblems(
      steps,
      stored.filter(({ from }) => !restated.has(from)),
    ),
    ...mergedProblems(records, state.merges.after),
    ...(await vanishedProblems(present, state, datasets)),
    ...takenDatasetProblems(state, datasets),
  ]
}
