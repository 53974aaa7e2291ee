import type { Runner } from '../engine/schema.ts'

import type { Merge } from '../read/merge.ts'

const WRITE_MERGES = /* cypher */ `
  UNWIND $merges AS merge
  MERGE (merged:MergedId {id: merge.id})
  SET merged.into = merge.into, merged.name = merge.name`

const DELETE_MERGES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (merged:MergedId {id: id})
  DELETE merged`

export const writeMerges = (runner: Runner, merges: readonly Merge[]) => runner.run(WRITE_MERGES, { merges })

export const deleteMerges = (runner: Runner, ids: readonly string[]) => runner.run(DELETE_MERGES, { ids })
