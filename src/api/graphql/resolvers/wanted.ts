import { type FieldNode, type GraphQLResolveInfo, type SelectionSetNode, valueFromASTUntyped } from 'graphql'
import type { Wanted } from '../../../graph/engine/concept.ts'

type Path = readonly string[]

const NAMES = ['name', 'nameLanguage']

/** What answers a field: what has a Japanese name needs no other where it is asked for in Japanese. */
const answering = ({ name, arguments: given }: FieldNode, { variableValues }: GraphQLResolveInfo): string => {
  const language = given?.find(argument => argument.name.value === 'language')?.value
  const inJapanese = language === undefined || valueFromASTUntyped(language, variableValues) === 'JA'
  return NAMES.includes(name.value) && inJapanese ? 'nameJa' : name.value
}

/** The fields selected at a path below a selection, through fragments of every type. */
const collect = (
  info: GraphQLResolveInfo,
  selection: SelectionSetNode | undefined,
  path: Path,
  names: Set<string>,
): void => {
  for (const node of selection?.selections ?? []) {
    if (node.kind === 'FragmentSpread')
      collect(info, info.fragments[node.name.value]?.selectionSet, path, names)
    else if (node.kind === 'InlineFragment') collect(info, node.selectionSet, path, names)
    else if (path.length === 0) names.add(answering(node, info))
    else if (node.name.value === path[0]) collect(info, node.selectionSet, path.slice(1), names)
  }
}

/** The names of the fields selected at a path below some fields. */
export const wantedBelow = (
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[],
  ...path: Path
): Wanted => {
  const names = new Set<string>()
  for (const node of fields) collect(info, node.selectionSet, path, names)
  return names
}

/** By the nodes of a field, which are the same for all siblings and of one execution only. */
const known = new WeakMap<readonly FieldNode[], Map<string, Wanted>>()

/** What is wanted below a field at any of several paths: read once for all the siblings that ask. */
export const wantedAt = (info: GraphQLResolveInfo, ...paths: readonly Path[]): Wanted => {
  const ofField = known.get(info.fieldNodes) ?? new Map<string, Wanted>()
  known.set(info.fieldNodes, ofField)
  const key = paths.join(' ')
  const names =
    ofField.get(key) ?? new Set(paths.flatMap(path => [...wantedBelow(info, info.fieldNodes, ...path)]))
  ofField.set(key, names)
  return names
}

/** What the caller wants to know of what this field answers: the names of the fields selected below it. */
export const wanted = (info: GraphQLResolveInfo, ...path: Path): Wanted => wantedAt(info, path)
