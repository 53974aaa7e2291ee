import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { packagePath } from '../../../environment/root.ts'
import { resolvers } from './resolvers.ts'

const FOLDER = packagePath('schema')

/** The SDL of the API, one text per concept. */
export const typeDefinitions = (): string[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(join(FOLDER, file), 'utf8'))

/** The schema with what answers its fields. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: typeDefinitions(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
