import type { AssertionResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { ASSERTION, ASSERTIONS, type AssertionRow } from '../../../graph/read/assertion.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, joined } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { languageOf, textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const assertion: Complete<AssertionResolvers, AssertionRow> = {
  ...entity,
  ...composedName(joined(({ subjectId, objectId }) => [subjectId, objectId], ' → ')),
  subject: ({ subjectId }, _args, { load }, info) => load.pointedTo(ENTITY, subjectId, wanted(info)),
  object: ({ objectId }, _args, { load }, info) => load.pointedTo(ENTITY, objectId, wanted(info)),
  comment: ({ commentJa, commentEn }, { language }) => textIn({ ja: commentJa, en: commentEn }, language),
  commentLanguage: ({ commentJa, commentEn }, { language }) =>
    languageOf({ ja: commentJa, en: commentEn }, language),
}

export const query: Pick<QueryResolvers, 'assertion' | 'assertions'> = {
  assertion: (_, { id }, { load }, info) => load.treeById(ASSERTION, id, wanted(info), selectedTree(info)),
  assertions: (_, args, { load }) => collectionPage(load, ASSERTIONS, args),
}
