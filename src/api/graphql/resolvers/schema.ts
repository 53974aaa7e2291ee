import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLSchema, isEnumType } from 'graphql'
import { packagePath } from '../../../environment/root.ts'
import { enumWords } from '../../../model/enum-words.ts'
import { withIdBorder } from '../id-border.ts'
import { resolvers } from './resolvers.ts'

const FOLDER = packagePath('schema')

/** The SDL of the API, one text per concept. */
export const typeDefinitions = (): string[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(join(FOLDER, file), 'utf8'))

/** Says of every value of an enum what people call it, for whoever reads the documentation of the API. */
const withWords = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap()).filter(isEnumType))
    for (const value of type.getValues()) {
      const words = enumWords(type.name, value.name)
      if (words) value.description = `${words.ja} / ${words.en}. ${value.description ?? ''}`.trim()
    }
  return schema
}

/** The schema with what answers its fields. */
export const executableSchema = (): GraphQLSchema =>
  withIdBorder(
    withWords(
      makeExecutableSchema({
        typeDefs: typeDefinitions(),
        resolvers,
        resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
      }),
    ),
  )
