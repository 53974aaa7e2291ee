import type { StoredNode } from '../graph/read/questions/dataset-read.ts'
import { withAssumedYears } from './assumed-year.ts'
import { changesFor } from './changes.ts'
import { duplicateProblems, sampleNameProblems } from './check.ts'
import type { DatasetFolder } from './folder.ts'
import type { Properties, WantedNode } from './graph-change.ts'
import { type MergeChange, NO_MERGES, withMerges } from './merged.ts'
import { aroundPlaces } from './places-around.ts'
import type { Present } from './present.ts'
import { type Problem, refuseIfAny } from './problem.ts'
import { type GraphRecord, readRecord } from './record.ts'
import { searchTextOf, withSearchText, wordKnowledge } from './search-text.ts'
import { readState, type StoreState, storeProblems } from './store-state.ts'
import type { Property } from './value.ts'
import { type Changes, changeCount } from './write.ts'

/** The records that files hold, and what is wrong with each by itself. */
export type Reading = { readonly records: readonly GraphRecord[]; readonly problems: readonly Problem[] }

/** Reads the rows of all folders as records. */
export const readRecords = (folders: readonly DatasetFolder[]): Reading => {
  const readings = withAssumedYears(folders.flatMap(({ rows }) => rows)).map(readRecord)
  const records = readings.flatMap(({ record }) => record ?? [])
  const problems = [
    ...folders.flatMap(folder => folder.problems),
    ...readings.flatMap(reading => reading.problems),
    ...duplicateProblems(records),
    ...sampleNameProblems(records),
  ]
  return { records, problems }
}

export type PlanOptions = {
  /** Whether a record that the files no longer have is deleted; else it stays. */
  readonly isDeleted: (vanished: StoredNode) => boolean
  /** Ids that are to answer as another organisation from now on, or no longer. */
  readonly merges?: MergeChange
  /** The moment of the run; it decides which assertions are valid. */
  readonly now: Date
}

/** What an import is going to do. */
export type Plan = {
  readonly changes: Changes
  readonly merges: MergeChange
  readonly state: StoreState
  /** False where the store holds all of it already. */
  readonly changed: boolean
}

/** What an organisation holds: texts, lists of texts, and whether it is made up. */
const organizationProperties = ({ properties }: StoredNode): Properties =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, Property][] => {
      if (Array.isArray(value)) return [[name, value.map(String)]]
      return typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : []
    }),
  )

/** Organisations that no file states here, but whose names and ids other ones are merged into. */
const mergedElsewhere = async (
  present: Present,
  { set, removed }: MergeChange,
  { before, after }: StoreState['merges'],
  stated: ReadonlySet<string>,
): Promise<(readonly [StoredNode, WantedNode])[]> => {
  const gone = new Set(removed)
  const ended = before.filter(({ id, into }) => gone.has(id) || set.some(m => m.id === id && m.into !== into))
  const targets = [...set, ...ended].map(({ into }) => into).filter(id => !stated.has(id))
  const nodes = targets.length > 0 ? await present.nodesById([...new Set(targets)]) : []
  const merged = nodes.map(node => ({
    node,
    label: node.label,
    properties: withMerges(organizationProperties(node), after, ended),
  }))
  const knowledge = await wordKnowledge(merged, present)
  const around = await aroundPlaces(
    present,
    merged.map(({ node: { id }, label, properties }) => ({ id, label, properties })),
  )
  return merged.map(({ node, label, properties }) => [
    node,
    { ...node, properties: { ...properties, ...searchTextOf(label, properties, knowledge, around) } },
  ])
}

/**
 * Checks everything, against the files and against the store, and tells what has to be written.
 * Throws ImportRefused with every problem found.
 */
export const planImport = async (
  present: Present,
  folders: readonly DatasetFolder[],
  { records, problems }: Reading,
  { isDeleted, merges = NO_MERGES, now }: PlanOptions,
): Promise<Plan> => {
  const datasets = new Map(folders.map(({ header }) => [header.id, header.at]))
  const state = await readState(present, [...datasets.keys()], records, isDeleted, merges)
  refuseIfAny([...problems, ...(await storeProblems(present, state, records, datasets))])

  const { after } = state.merges
  const merged = records.map(record => ({ ...record, properties: withMerges(record.properties, after) }))
  const complete = withSearchText(
    merged,
    await wordKnowledge(merged, present),
    await aroundPlaces(present, merged),
  )
  const { nodes, relationships } = await changesFor(present, folders, complete, state, now)
  const stated = new Set(records.map(({ id }) => id))
  const elsewhere = await mergedElsewhere(present, merges, state.merges, stated)
  const changes = { nodes: { ...nodes, updated: [...nodes.updated, ...elsewhere] }, relationships }
  const changed = changeCount(changes) + merges.set.length + merges.removed.length > 0
  return { changes, merges, state, changed }
}
