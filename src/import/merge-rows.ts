import type { DatasetFolder } from './folder.ts'
import type { MergeChange } from './merged.ts'
import type { Present } from './present.ts'
import { type Problem, problem, refuseIfAny } from './problem.ts'
import type { GraphRecord } from './record.ts'
import { fieldText, type Row } from './row.ts'
import { ORGANIZATION_ID } from './tables/merge.ts'

const idProblems = (row: Row): Problem[] =>
  ['id', 'into', 'name'].flatMap(name => {
    const value = fieldText(row.cells)(name)
    const at = row.cells.get(name) ?? row.at
    if (!value) return row.absent?.has(name) ? [] : [problem(at, `${name} is required; fill it in`)]
    if (name === 'name' || ORGANIZATION_ID.test(value)) return []
    return [problem(at, `${name}: "${value}" is not of the form expected here; write it like org:example`)]
  })

/**
 * The merged ids that folders state and the store does not have so. What no folder states is remembered all the
 * same: a list of members decides on that. Throws ImportRefused for one that leads nowhere.
 */
export const mergesStated = async (
  present: Present,
  folders: readonly DatasetFolder[],
  records: readonly GraphRecord[],
): Promise<MergeChange> => {
  const rows = folders.flatMap(({ merges = [] }) => merges)
  if (rows.length === 0) return { set: [], removed: [] }
  refuseIfAny(rows.flatMap(idProblems))
  const stated = rows.map(row => {
    const field = fieldText(row.cells)
    return { row, merge: { id: field('id') ?? '', into: field('into') ?? '', name: field('name') ?? '' } }
  })
  const here = new Set(records.flatMap(({ id, label }) => (label === 'Organization' ? [id] : [])))
  const elsewhere = await present.nodesWithIds(
    stated.flatMap(({ merge }) => (here.has(merge.into) ? [] : [merge.into])),
  )
  const known = new Set([...here, ...elsewhere.map(({ id }) => id)])
  refuseIfAny(
    stated.flatMap(({ row, merge }) => {
      if (known.has(merge.into)) return []
      const at = row.cells.get('into') ?? row.at
      const advice = 'correct the id, or add the record of type Organization'
      return [problem(at, `into: nothing has the id ${merge.into}; ${advice}`)]
    }),
  )
  const before = new Map((await present.allMerges()).map(merge => [merge.id, merge]))
  const set = stated.flatMap(({ merge }) => {
    const stored = before.get(merge.id)
    return stored?.into === merge.into && stored.name === merge.name ? [] : [merge]
  })
  return { set, removed: [] }
}
