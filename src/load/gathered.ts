import type { LinkEnds, StoredNode } from '../graph/read/questions/dataset-read.ts'
import type { SameText } from '../graph/read/questions/same-texts.ts'
import type { Step } from '../import/cycles.ts'
import type { Known, Present } from '../import/present.ts'
import { labelOf, type NodeLabel } from '../model/model.ts'
import type { Facts } from './facts.ts'

/** What a load has read so far: the checks ask it as they would ask a store that holds as much. */
export interface Gathered extends Present {
  has(id: string): boolean
  /** Whether an earlier folder gives a reason for the same link. */
  isSaid(link: LinkEnds): boolean
  add(facts: Facts): void
  datasets(): readonly string[]
  /** Ids of all records so far, by type. */
  idsByLabel(): ReadonlyMap<NodeLabel, readonly string[]>
}

const MOST_IDS = 20_000

const linkKey = ({ subject, predicate, object }: LinkEnds): string => `${subject} ${predicate} ${object}`

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

export const gathering = (): Gathered => {
  const datasetOf = new Map<string, string>()
  const above = new Map<string, Step[]>()
  const said = new Set<string>()
  const texts = new Map<string, SameText[]>()
  const datasetOfStrategy = new Map<string, string>()
  const datasets = new Set<string>()
  const capabilities = new Map<string, StoredNode>()

  const known = (id: string): Known[] => {
    const [dataset, label] = [datasetOf.get(id), labelOf(id)]
    return dataset !== undefined && label ? [{ id, label, dataset }] : []
  }
  const stepsFrom = (ids: readonly string[]): readonly Step[] => {
    const seen = new Set<string>()
    const steps: Step[] = []
    const open = [...ids]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      for (const step of above.get(id) ?? []) {
        steps.push(step)
        open.push(step.to)
      }
    }
    return steps
  }
  const parentsOf = (id: string): readonly string[] =>
    (above.get(id) ?? []).flatMap(({ type, to }) => (type === 'PART_OF' ? [to] : []))

  return {
    has: id => datasetOf.has(id),
    isSaid: link => said.has(linkKey(link)),
    add(facts) {
      datasets.add(facts.dataset)
      for (const id of facts.ids) datasetOf.set(id, facts.dataset)
      for (const step of facts.steps) push(above, step.from, step)
      for (const capability of facts.capabilities) capabilities.set(capability.id, capability)
      for (const link of facts.links) said.add(linkKey(link))
      for (const same of facts.texts) {
        datasetOfStrategy.set(same.strategyId, facts.dataset)
        push(texts, same.text, same)
      }
    },
    datasets: () => [...datasets],
    idsByLabel() {
      const ids = new Map<NodeLabel, string[]>()
      for (const id of datasetOf.keys()) {
        const label = labelOf(id)
        if (label) push(ids, label, id)
      }
      return ids
    },
    // A folder is read once, and all of it is new.
    nodesOfDatasets: async () => [],
    relationshipsOfDatasets: async () => [],
    outsideReferences: async () => [],
    // Ids that answer as another are stated to the store once it stands.
    allMerges: async () => [],
    // Links that several folders speak of are summed up at the end, in the store.
    assertionsElsewhere: async () => [],
    summariesOfLinks: async () => [],
    // Of all else nobody asks for more than its id: nothing is merged into what is new.
    nodesById: async ids => ids.flatMap(id => capabilities.get(id) ?? []),
    nodesWithIds: async ids => ids.flatMap(known),
    idsOfLabels: async labels =>
      [...datasetOf.keys()].filter(id => labels.some(label => label === labelOf(id))).slice(0, MOST_IDS),
    stepsUpwards: async ids => stepsFrom(ids),
    placesAround: async ids =>
      new Map(
        ids
          .filter(id => datasetOf.has(id))
          .map(id => {
            const parents = parentsOf(id)
            return [id, [...parents, ...parents.flatMap(parentsOf)]]
          }),
      ),
    sameTexts: async (wanted, own) =>
      wanted
        .flatMap(text => texts.get(text) ?? [])
        .filter(({ strategyId }) => !own.includes(datasetOfStrategy.get(strategyId) ?? '')),
  }
}
