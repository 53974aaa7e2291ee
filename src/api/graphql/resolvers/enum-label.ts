import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql'
import type { EnumLabelResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { enumWords } from '../../../model/enum-words.ts'
import { textOf } from './text.ts'

/** A value of an enum of the API. */
export interface EnumLabelRow {
  readonly enum: string
  readonly value: string
}

const ownEnums = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))

const refused = (name: string) =>
  new GraphQLError(`There is no enum "${name}" in this API; an enum is such as NeedStatus.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'enums' },
  })

export const query: Pick<QueryResolvers, 'enumLabels'> = {
  enumLabels: (_, { enums }, _context, { schema }) => {
    const all = ownEnums(schema)
    const unknown = enums?.find(name => all.every(type => type.name !== name))
    if (unknown !== undefined) throw refused(unknown)
    return all
      .filter(({ name }) => enums?.includes(name) ?? true)
      .flatMap(type => type.getValues().map(({ name }) => ({ enum: type.name, value: name })))
  },
}

export const enumLabel: EnumLabelResolvers = {
  label: ({ enum: name, value }, { language }) =>
    textOf(enumWords(name, value) ?? { ja: value, en: value }, language ?? 'JA'),
}
