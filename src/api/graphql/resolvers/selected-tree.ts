import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { AnyList } from '../../../graph/engine/list.ts'
import type { Below, Level } from '../../../graph/engine/tree.ts'
import type { AskedSamples } from '../../../graph/read/made-up.ts'
import { listAnsweredBy } from './owned-list.ts'
import { type PageArguments, windowOf } from './page.ts'
import { wantedBelow } from './wanted.ts'

/** A list that is selected below an item, and what is selected of its own items. */
interface Branch {
  readonly level: Level
  readonly type: GraphQLNamedType
  readonly items: readonly FieldNode[]
}

/** The fields selected of a type, through fragments. */
const fieldsOf = (
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  selection: SelectionSetNode | undefined,
): readonly FieldNode[] =>
  (selection?.selections ?? []).flatMap(node => {
    if (node.kind === 'Field') return [node]
    const fragment = node.kind === 'FragmentSpread' ? info.fragments[node.name.value] : node
    const condition = fragment?.typeCondition && info.schema.getType(fragment.typeCondition.name.value)
    const applies =
      !condition ||
      condition === type ||
      (isAbstractType(condition) && info.schema.isSubType(condition, type))
    return applies ? fieldsOf(info, type, fragment?.selectionSet) : []
  })

/** Where a page holds its items. */
const PAGE_PARTS = [['nodes'], ['edges', 'node']] as const

/** The fields by which the items of a page are selected; empty where nothing of them is asked. */
const itemsOfPage = (
  info: GraphQLResolveInfo,
  connection: GraphQLNamedType,
  field: FieldNode,
): readonly FieldNode[] => {
  if (!isObjectType(connection)) return []
  const parts = fieldsOf(info, connection, field.selectionSet)
  return PAGE_PARTS.flatMap(([part, item]) =>
    parts
      .filter(({ name }) => name.value === part)
      .flatMap(node => {
        const edge = getNamedType(connection.getFields()[part]?.type)
        if (item === undefined) return [node]
        return isObjectType(edge)
          ? fieldsOf(info, edge, node.selectionSet).filter(({ name }) => name.value === item)
          : []
      }),
  )
}

/** What a page wants of its rows: what is selected of the items, and of the edges that lead to them. */
const wantedOfPage = (info: GraphQLResolveInfo, field: FieldNode) =>
  new Set(
    PAGE_PARTS.flatMap(path => [
      ...wantedBelow(info, [field], ...path),
      ...wantedBelow(info, [field], ...path.slice(0, -1)),
    ]),
  )

/** What a field of a list takes, where it takes any of it. */
const argumentsOf = (
  info: GraphQLResolveInfo,
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
): PageArguments & Partial<AskedSamples> => getArgumentValues(definition, field, info.variableValues)

/** The list that a field answers, if it is read from its beginning. */
const branchOf = (info: GraphQLResolveInfo, type: GraphQLObjectType, field: FieldNode): readonly Branch[] => {
  const definition = type.getFields()[field.name.value]
  const answers = definition && listAnsweredBy(definition)
  if (!answers || answers.list.seek) return []
  const named = getNamedType(definition.type)
  const { samples, after, before, last, ...args } = argumentsOf(info, definition, field)
  const list = (samples === 'EXCLUDE' && answers.real) || answers.list
  if (!answers.isPaged)
    return [
      { level: { list, window: null, wanted: wantedBelow(info, [field]) }, type: named, items: [field] },
    ]
  const items = itemsOfPage(info, named, field)
  if (after ?? before ?? last ?? items.length === 0) return []
  const node = isObjectType(named) ? getNamedType(named.getFields().nodes?.type) : undefined
  const level = { list, window: windowOf(list.order, args), wanted: wantedOfPage(info, field) }
  return node ? [{ level, type: node, items }] : []
}

/** The longest chain of lists below items of a type. */
const levelsBelow = (
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  items: readonly FieldNode[],
): readonly Level[] => {
  if (!isObjectType(type)) return []
  const fields = items.flatMap(({ selectionSet }) => fieldsOf(info, type, selectionSet))
  return fields
    .flatMap(field => branchOf(info, type, field))
    .map(branch => [branch.level, ...levelsBelow(info, branch.type, branch.items)])
    .reduce<readonly Level[]>((longest, levels) => (levels.length > longest.length ? levels : longest), [])
}

/** Lists of an item whose length is asked for, and kept by the store. */
const totalsBelow = (
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  items: readonly FieldNode[],
): readonly AnyList[] => {
  if (!isObjectType(type)) return []
  const lists = items
    .flatMap(({ selectionSet }) => fieldsOf(info, type, selectionSet))
    .filter(field => wantedBelow(info, [field]).has('totalCount'))
    .flatMap(field => {
      const definition = type.getFields()[field.name.value]
      const answers = definition && listAnsweredBy(definition)
      // How many are real, the store does not keep.
      const isKept = answers && argumentsOf(info, definition, field).samples !== 'EXCLUDE'
      return isKept ? answers.list : []
    })
  return [...new Set(lists)].filter(({ total, seek }) => total !== undefined && seek === undefined)
}

/**
 * The lists below what a field answers that can be read with it in one statement: the longest chain of lists in
 * lists, and lengths that the store keeps. What stands beside them is left to the loaders.
 */
export const selectedTree = (info: GraphQLResolveInfo): Below => {
  const type = getNamedType(info.returnType)
  return {
    levels: levelsBelow(info, type, info.fieldNodes),
    totals: totalsBelow(info, type, info.fieldNodes),
  }
}
