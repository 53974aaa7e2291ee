import type { Merge } from '../graph/read/merge.ts'
import { type Problem, problem } from './problem.ts'
import type { GraphRecord } from './record.ts'

/** Merged ids that are new or lead elsewhere than before, and those that are none any more. */
export type MergeChange = { readonly set: readonly Merge[]; readonly removed: readonly string[] }

export const NO_MERGES: MergeChange = { set: [], removed: [] }

/** The merged ids that there are after a change. */
export const mergesAfter = (before: readonly Merge[], { set, removed }: MergeChange): Merge[] => {
  const replaced = new Set([...removed, ...set.map(({ id }) => id)])
  return [...before.filter(({ id }) => !replaced.has(id)), ...set]
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** An organisation's properties with the names and ids that were merged into it, without those that no longer are. */
export const withMerges = <Value>(
  properties: Readonly<Record<string, Value>>,
  merges: readonly Merge[],
  ended: readonly Merge[] = [],
): Readonly<Record<string, Value | string[]>> => {
  const isOwn = ({ into }: Merge) => into === properties.id
  const [added, removed] = [merges.filter(isOwn), ended.filter(isOwn)]
  if (added.length + removed.length === 0) return properties
  const changed = (property: string, of: (merge: Merge) => string) => {
    const without = listOf(properties[property]).filter(value => !removed.some(merge => of(merge) === value))
    const values = new Set([...without, ...added.map(of)].filter(value => value !== properties.nameJa))
    return values.size > 0 ? { [property]: [...values] } : {}
  }
  const { aliases, identifiers, ...others } = properties
  return { ...others, ...changed('aliases', ({ name }) => name), ...changed('identifiers', ({ id }) => id) }
}

/** Records that would bring an id back that answers as another organisation now. */
export const mergedProblems = (records: readonly GraphRecord[], merges: readonly Merge[]): Problem[] => {
  const into = new Map(merges.map(merge => [merge.id, merge.into]))
  return records.flatMap(({ id, row }) => {
    const target = into.get(id)
    if (target === undefined) return []
    const message = `${id} was merged into ${target}; remove this row and refer to ${target}`
    return [problem(row.cells.get('id') ?? row.at, message)]
  })
}
