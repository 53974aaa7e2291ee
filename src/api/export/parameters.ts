import {
  coerceInputValue,
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isScalarType,
  Kind,
} from 'graphql'
import { checkArguments } from '../limits/argument-limits.ts'
import type { Table } from './table.ts'

/** The parameters of an address, each once or several times. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

const refused = (argument: string, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } } })

const json = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw refused(name, `Parameter "${name}" begins like JSON and cannot be read as JSON.`)
  }
}

/** A text as a value of a type: lists are separated by commas; of an object it is the first field. */
const valueFor = (name: string, type: GraphQLInputType, text: string): unknown => {
  const bare = getNullableType(type)
  if (/^[[{]/.test(text)) return json(name, text)
  if (isListType(bare)) {
    const parts = text.split(',').map(part => part.trim())
    return parts.filter(part => part !== '').map(part => valueFor(name, bare.ofType, part))
  }
  if (isInputObjectType(bare)) {
    const [first] = Object.values(bare.getFields())
    return first ? { [first.name]: valueFor(name, first.type, text) } : text
  }
  if (!isScalarType(bare)) return text
  if (bare.name === 'Boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return ['Int', 'Float', 'Decimal'].includes(bare.name) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

interface Target {
  readonly path: readonly string[]
  readonly type: GraphQLInputType
}

/** Follows the parts of a parameter's name through the fields of input objects. */
const targetOf = (
  type: GraphQLInputType,
  path: readonly string[],
  rest: readonly string[],
): Target | undefined => {
  const [part, ...more] = rest
  if (part === undefined) return { path, type }
  const bare = getNullableType(type)
  const field = isInputObjectType(bare) ? bare.getFields()[part] : undefined
  return field && targetOf(field.type, [...path, part], more)
}

const filterFields = (args: readonly GraphQLArgument[]): readonly string[] => {
  const filter = getNullableType(args.find(({ name }) => name === 'filter')?.type)
  return isInputObjectType(filter) ? Object.keys(filter.getFields()) : []
}

/** What a parameter is about: an argument, a part of one, or a part of the filter. */
const find = (args: readonly GraphQLArgument[], name: string): Target | undefined => {
  const [first = '', ...rest] = name.split('.')
  const argument = args.find(arg => arg.name === first)
  if (argument) return targetOf(argument.type, [first], rest)
  const filter = args.find(arg => arg.name === 'filter')
  return filter && targetOf(filter.type, ['filter'], [first, ...rest])
}

type Tree = Record<string, unknown>

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts a value where a path leads, joining the parts of one object. */
const put = (tree: Tree, [first = '', ...rest]: readonly string[], value: unknown, name: string): void => {
  const known = tree[first]
  if (known === undefined && rest.length === 0) tree[first] = value
  else if (rest.length > 0 && (known === undefined || isTree(known))) {
    const inner = known ?? {}
    tree[first] = inner
    put(inner, rest, value, name)
  } else if (isTree(known) && isTree(value))
    for (const [part, content] of Object.entries(value)) put(known, [part], content, name)
  else throw refused(name, `Parameter "${name}" is given twice, or within another one.`)
}

/** Refuses what does not fit its type, or asks for too much, by the name of the argument. */
const checked = ({ field, args }: Table, given: Tree): Tree => {
  for (const argument of args) {
    const { name, type } = argument
    if (isRequiredArgument(argument) && given[name] === undefined)
      throw refused(name, `Argument "${name}" is required.`)
    if (given[name] === undefined) continue
    coerceInputValue(given[name], type, (path, _value, error) => {
      const argument = [name, ...path.filter(part => typeof part === 'string')].join('.')
      throw refused(argument, `Argument "${argument}": ${error.message}`)
    })
  }
  const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name } }
  checkArguments(node, given)
  return given
}

/**
 * The arguments of a table's field as an address gives them: `filter={"place":{"anyOf":["place:431001"]}}` as
 * JSON, or typed by hand, `place=place:431001&status=OPEN,MET&organization.allOf=org:a,org:b`.
 */
export const argumentsFrom = (table: Table, parameters: Parameters): Tree => {
  const given: Tree = {}
  for (const [name, texts] of Object.entries(parameters)) {
    if (texts === undefined) continue
    const target = find(table.args, name)
    if (!target) {
      const known = ['language', 'first', ...table.args.map(arg => arg.name), ...filterFields(table.args)]
      throw refused(name, `There is no parameter "${name}" here; there are ${known.join(', ')}.`)
    }
    const text = [texts].flat().join(',')
    if (/^[\s,]*$/.test(text)) throw refused(name, `Parameter "${name}" is empty; leave it out for all.`)
    // Of a filter by hand, the parts have names of their own: no part stands for the whole.
    if (name === 'filter' && !text.startsWith('{'))
      throw refused(name, 'Parameter "filter" must be a JSON object, such as {"status":["OPEN"]}.')
    put(given, target.path, valueFor(name, target.type, text), name)
  }
  return checked(table, given)
}
