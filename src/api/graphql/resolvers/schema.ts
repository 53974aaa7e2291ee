import { readdirSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers.ts'

const FOLDER = new URL('../../../../schema/', import.meta.url)

/** The SDL of the API, one text per concept. */
export const typeDefinitions = (): string[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(new URL(file, FOLDER), 'utf8'))

/** The schema with what answers its fields. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: typeDefinitions(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
