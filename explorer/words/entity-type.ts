import { labelOf, NODE_TYPES } from '../../src/model/model.ts'
import type { EntityType } from '../generated/graphql.ts'

export type { EntityType }

/** The type that an id names, so that no question has to ask for it; undefined: it is no id. */
export const typeOf = (id: string): EntityType | undefined => {
  const label = /^[^:]*:./.test(id) ? labelOf(id) : undefined
  return label && NODE_TYPES[label].api
}

/** The code of an SDG goal, target or indicator in its id. */
export const sdgCode = (id: string): string => id.replace(/^sdg:/, '')
