import type { FacetValueResolvers } from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { enumWords } from '../../../model/enum-words.ts'
import { entity, NAME } from './entity.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

/** What a value of a facet says of the thing behind it, if there is one. */
export const facetValue: Pick<FacetValueResolvers, 'label' | 'node'> = {
  label: async ({ value, isNode, type }, { language }, { load }) =>
    isNode
      ? entity.name(await load.pointedTo(ENTITY, value, NAME), { language })
      : textOf(enumWords(type, value) ?? { ja: value, en: value }, language),
  node: ({ value, isNode }, _args, { load }, info) =>
    isNode ? load.pointedTo(ENTITY, value, wanted(info)) : null,
}
