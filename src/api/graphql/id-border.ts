import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { idForm, idFrom } from '../../model/id-form.ts'
import { labelOf } from '../../model/model.ts'
import { type IdPlace, idsWithin, withIds } from './id-rules.ts'
import type { Context } from './loaders/context.ts'

type Arguments = Readonly<Record<string, unknown>>
type Field = GraphQLField<unknown, Context>
type Resolver = GraphQLFieldResolver<unknown, Context>

/** An id of an argument, as written by rule. */
interface AskedId extends IdPlace {
  readonly id: string
}

const refused = (argument: string, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })

const noId = ({ argument, rule }: IdPlace, text: string) =>
  refused(argument, `Argument "${argument}" takes ${idForm(rule.labels)}; "${text.slice(0, 100)}" is none.`)

const nobodyHas = ({ argument, id }: AskedId) =>
  refused(argument, `Argument "${argument}" names "${id}", which nobody has.`)

/** A look-up by id finds by itself what was merged, and says null of whatever it cannot find. */
const isLookUp = ({ name, args }: Field): boolean =>
  name === 'nodes' || args.some(argument => argument.name === 'id')

/** The arguments with something else in the place of each id. */
const mapped = (
  schema: GraphQLSchema,
  field: Field,
  args: Arguments,
  replaced: (id: string, place: IdPlace) => string,
): Arguments =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const argument = field.args.find(arg => arg.name === name)
      return [name, argument ? withIds(schema, argument, value, replaced) : value]
    }),
  )

/** The arguments with each id in its own form; what is none is refused by name. */
const understood = (schema: GraphQLSchema, field: Field, given: Arguments) => {
  const ids: AskedId[] = []
  const args = mapped(schema, field, given, (text, place) => {
    const id = idFrom(text, place.rule.labels)
    if (id === undefined && isLookUp(field)) return text
    if (id === undefined) throw noId(place, text)
    ids.push({ ...place, id })
    return id
  })
  return { args, ids }
}

/** Only organisations are merged into others. */
const mayBeMerged = ({ id }: AskedId): boolean => labelOf(id) === 'Organization'

/** Each id, or the one that it was merged into; null where nobody has it. */
type Current = ReadonlyMap<string, string | null>

const currentIds = async (ids: readonly AskedId[], { load }: Context): Promise<Current> =>
  new Map(await Promise.all(ids.map(async ({ id }) => [id, await load.currentId(id)] as const)))

/** True of an answer that has found nothing: an empty list, or an object all of whose lists are empty. */
const isEmpty = (answer: object): boolean => {
  if (Array.isArray(answer)) return answer.length === 0
  const lists = Object.values(answer).filter(part => Array.isArray(part))
  return lists.every(list => list.length === 0)
}

const isUnread = (answer: object): boolean => Object.values(answer).some(part => typeof part === 'function')

/** Whether an id stands anywhere in an answer. */
const names = (answer: unknown, id: string): boolean =>
  answer === id ||
  (typeof answer === 'object' && answer !== null && Object.values(answer).some(part => names(part, id)))

/** Ids about which an answer says so little that nobody may have them. */
const doubtful = (field: Field, answer: unknown, asked: readonly AskedId[]): readonly AskedId[] => {
  if (answer === null || answer === undefined) return asked.filter(mayBeMerged)
  // What can be null and is not has found what it was asked about.
  if (!isNonNullType(field.type) || typeof answer !== 'object') return []
  // Of a list that is read only when its fields are, nothing can be told.
  if (isUnread(answer) || isEmpty(answer)) return asked
  return asked.filter(({ id, isListed }) => isListed && !names(answer, id))
}

/**
 * Gives a field's arguments their ids in one form, whatever way they were written. What may have been merged is
 * looked up before a filter is applied; of what a question is about it is looked up only where the answer leaves
 * it open, so that a question that is answered costs no statement more.
 */
const bordered = (schema: GraphQLSchema, field: Field, resolve: Resolver): Resolver => {
  const merged = async (args: Arguments, ids: readonly AskedId[], current: Current) =>
    ids.some(({ id }) => (current.get(id) ?? id) !== id)
      ? mapped(schema, field, args, id => current.get(id) ?? id)
      : args
  return async (source, given, context, info) => {
    const { args, ids } = understood(schema, field, given)
    const filtering = ids.filter(id => !id.rule.asked && mayBeMerged(id))
    const known =
      filtering.length === 0 ? args : await merged(args, filtering, await currentIds(filtering, context))
    const answer: unknown = await resolve(source, known, context, info)
    const asked = isLookUp(field) ? [] : ids.filter(({ rule }) => rule.asked)
    const open = doubtful(field, answer, asked)
    if (open.length === 0) return answer
    const current = await currentIds(open, context)
    const unknown = open.find(({ id }) => current.get(id) === null)
    if (unknown && isNonNullType(field.type)) throw nobodyHas(unknown)
    const now = await merged(known, open, current)
    return now === known ? answer : resolve(source, now, context, info)
  }
}

/** Lets all fields of a schema that take ids have them by the rules that stand at their arguments. */
export const withIdBorder = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()))
      if (field.args.some(argument => idsWithin(schema, argument).some(({ rule }) => rule !== undefined)))
        field.resolve = bordered(schema, field, field.resolve ?? defaultFieldResolver)
  return schema
}
