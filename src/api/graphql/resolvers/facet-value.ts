import type { FacetValueResolvers } from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { labelOf } from '../../export/value-label.ts'
import { entity, NAME } from './entity.ts'
import { wanted } from './wanted.ts'

/** What a value of a facet says of the thing behind it, if there is one. */
export const facetValue: Pick<FacetValueResolvers, 'label' | 'node'> = {
  label: async ({ value, isNode, type }, { language }, { load }) =>
    isNode
      ? entity.name(await load.known(ENTITY, value, NAME), { language })
      : String(labelOf(type, value, language)),
  node: ({ value, isNode }, _args, { load }, info) =>
    isNode ? load.known(ENTITY, value, wanted(info)) : null,
}
