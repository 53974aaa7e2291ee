import type { Runner } from '../engine/schema.ts'

/**
 * An id that stood for an organisation, and the organisation that answers for it now. It is no entity: it has
 * no links, and nothing but a look-up that finds no entity ever reads it.
 */
export type Merge = {
  readonly id: string
  /** The organisation that it was merged into; never itself a merged id. */
  readonly into: string
  /** The name that went with the id. */
  readonly name: string
}

const MERGES = /* cypher */ `
  MATCH (merged:MergedId)
  RETURN merged.id AS id, merged.into AS into, merged.name AS name
  ORDER BY id`

/** Every merged id that there is: somebody decided on each, so they are few. */
export const allMerges = async (runner: Runner): Promise<Merge[]> => {
  const { records } = await runner.run<Merge>(MERGES)
  return records.map(record => record.toObject())
}
