// Prints what is wrong with the schema, one line each, and fails if there is anything.
import { buildSchema } from 'graphql'
import { typeDefinitions } from '../../src/api/graphql/resolvers/schema.ts'
import { schemaProblems } from './rules.ts'

const problems = schemaProblems(buildSchema(typeDefinitions().join('\n')))
for (const problem of problems) process.stdout.write(`${problem}\n`)
if (problems.length > 0) process.exitCode = 1
