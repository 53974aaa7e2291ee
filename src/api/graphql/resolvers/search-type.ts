import type { SearchType } from '../../../generated/schema.ts'
import { isSearched, NODE_LABELS, NODE_TYPES, type NodeLabel } from '../../../model/model.ts'

/** The type of a label; only what can be searched is ever found. */
export const searchType = (label: NodeLabel): SearchType => {
  if (!isSearched(label)) throw new Error(`a search found a ${label}, which is not in the index`)
  return NODE_TYPES[label].api
}

/** The labels of types that can be searched; null for all. */
export const searchedLabels = (
  types: readonly SearchType[] | null | undefined,
): readonly NodeLabel[] | null =>
  types ? NODE_LABELS.filter(label => isSearched(label) && types.includes(searchType(label))) : null
