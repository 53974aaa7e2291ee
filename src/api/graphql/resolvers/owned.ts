import type { GraphQLResolveInfo } from 'graphql'
import type { OwnedList } from '../../../graph/engine/list.ts'
import type { OrganizationRow } from '../../../graph/read/organization.ts'
import type { Context } from '../loaders/context.ts'
import { textIn } from './text.ts'
import { wanted } from './wanted.ts'

interface LevelledRow {
  readonly levelNameJa?: string | null
  readonly levelNameEn?: string | null
}

/** Who answers for an item of a plan, the first leads. */
export const owned = (list: OwnedList<OrganizationRow>) => ({
  owners: ({ id }: { readonly id: string }, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.wholeList(list, id, wanted(info)),
})

/** What the plan calls the level of an item. */
export const levelled = {
  levelName: ({ levelNameJa, levelNameEn }: LevelledRow, { language }: { readonly language: 'JA' | 'EN' }) =>
    textIn({ ja: levelNameJa, en: levelNameEn }, language),
}
