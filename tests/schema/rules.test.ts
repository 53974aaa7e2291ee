import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { schemaProblems } from './rules.ts'

const PAGES = `
  "Where it stands." type PageInfo {
    "Whether more follow." hasNextPage: Boolean!
    "Whether some come before." hasPreviousPage: Boolean!
    "The first cursor." startCursor: String
    "The last cursor." endCursor: String
  }
  "A page." type ThingConnection {
    "The items with their cursors." edges: [ThingEdge!]!
    "The items alone." nodes: [Thing!]!
    "Where it stands." pageInfo: PageInfo!
    "How many." totalCount: Int!
  }
  "An item." type ThingEdge { "The item." node: Thing! "Its place." cursor: String! }
  "A thing." type Thing { "Its id." id: ID! }
  "Everything that can be asked." type Query {
    "All things." things(
      "How many from the start." first: Int
      "Only after it." after: String
      "How many from the end." last: Int
      "Only before it." before: String
    ): ThingConnection!
  }`

const problemsOf = (part: string, instead: string) => {
  if (!PAGES.includes(part)) throw new Error(`not in the schema: ${part}`)
  return schemaProblems(buildSchema(PAGES.replace(part, instead)))
}

test('a described schema with connections of the right shape is right', () => {
  expect(schemaProblems(buildSchema(PAGES))).toEqual([])
})

test.each([
  ['"A thing." type', 'type', 'Thing has no description'],
  ['"Its id."', '', 'Thing.id has no description'],
  ['"Only after it."', '', 'Query.things, argument after has no description'],
  ['"Its id."', '"id"', 'Thing.id: its description is no sentence: "id"'],
  ['id: ID!', 'Own_id: ID!', 'Thing.Own_id should be in camelCase'],
  ['last: Int', 'last: Float', 'Query.things needs last: Int'],
  ['totalCount: Int!', 'count: Int!', 'ThingConnection needs totalCount: Int!'],
  ['nodes: [Thing!]!', 'nodes: [Thing]', 'ThingConnection needs nodes: [Thing!]!'],
  ['hasNextPage: Boolean!', 'hasNextPage: Boolean', 'PageInfo needs hasNextPage: Boolean!'],
  ['cursor: String!', 'cursor: ID!', 'ThingEdge needs cursor: String!'],
])('%s → %s: %s', (part, instead, problem) => {
  expect(problemsOf(part, instead)).toEqual([problem])
})

test('values of enums and fields of inputs are looked at too', () => {
  const parts = '"Kinds." enum Kind { small } "A filter." input Filter { kind: Kind }'
  expect(schemaProblems(buildSchema(`${PAGES} ${parts}`))).toEqual([
    'Kind.small has no description',
    'Kind.small should be in UPPER_CASE',
    'Filter.kind has no description',
  ])
})
