import type { EntityType } from '../../../generated/schema.ts'
import { NODE_LABELS, NODE_TYPES, type NodeLabel } from '../../../model/model.ts'

/** The type of a label in the API. */
export const entityType = (label: NodeLabel): EntityType => NODE_TYPES[label].api

/** Labels of the types asked for; null for any. */
export const labelsOf = (types: readonly EntityType[] | null | undefined): readonly NodeLabel[] | null =>
  types ? NODE_LABELS.filter(label => types.includes(entityType(label))) : null
