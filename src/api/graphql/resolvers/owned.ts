import type { GraphQLResolveInfo } from 'graphql'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import type { Context } from '../loaders/context.ts'
import { textIn } from './text.ts'
import { wanted } from './wanted.ts'

interface OwnedRow {
  readonly ownerIds?: readonly string[] | null
}

interface LevelledRow {
  readonly levelNameJa?: string | null
  readonly levelNameEn?: string | null
}

/** Who answers for an item of a plan, the first leads. */
export const owned = {
  owners: ({ ownerIds }: OwnedRow, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    Promise.all((ownerIds ?? []).map(id => load.known(ORGANIZATION, id, wanted(info)))),
}

/** What the plan calls the level of an item. */
export const levelled = {
  levelName: ({ levelNameJa, levelNameEn }: LevelledRow, { language }: { readonly language: 'JA' | 'EN' }) =>
    textIn({ ja: levelNameJa, en: levelNameEn }, language),
}
