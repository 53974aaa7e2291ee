import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { schemaProblems } from './rules.ts'

const PAGES = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) repeatable on FIELD_DEFINITION | ENUM_VALUE
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
    ): ThingConnection! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
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

const MORE = '"Kinds." enum Kind { "One." ONE "Two." TWO @listSize(assumedSize: 2) }'
const more = (fields: string) =>
  schemaProblems(buildSchema(`${PAGES} ${MORE} extend type Thing { ${fields} }`))

test.each([
  ['"Parts." parts: [Thing!]!', ['Thing.parts is a list without @listSize']],
  ['"Words." words: [String!]!', ['Thing.words is a list without @listSize']],
  ['"Parts." parts: [Thing!]! @listSize(assumedSize: 3)', []],
  [
    '"A page." page("How many." first: Int "After." after: String "Last." last: Int "Before." before: String): ThingConnection!',
    [
      'ThingConnection.edges is a list without @listSize',
      'ThingConnection.nodes is a list without @listSize',
    ],
  ],
  [
    '"Parts." parts("How many." first: Int): [Thing!]! @listSize(slicingArguments: ["first", "size"])',
    [
      'Thing.parts has no argument size to take its size from',
      'Thing.parts needs an assumedSize: its arguments can be left out',
    ],
  ],
  [
    '"Parts." parts("Of which kind." kind: Kind!): [Thing!]! @listSize(slicingArguments: ["kind"])',
    ['Kind.ONE needs @listSize(assumedSize: …): Thing.parts takes its size from it'],
  ],
  [
    '"Parts." parts("Named so." name: String!): [Thing!]! @listSize(slicingArguments: ["name"])',
    ['Thing.parts: its argument name says nothing of a size'],
  ],
  [
    '"The whole." whole: Thing @listSize(assumedSize: 3, sizedFields: ["id"])',
    ['Thing.whole sizes Thing.id, which is no list'],
  ],
  [
    '"A number." number("How much." most: Int = 5): Int',
    ['Thing.number, argument most has a default, so it should be Int!: null would mean something else'],
  ],
  ['"A number." number("How much." most: Int! = 5 "Least." least: Int = null): Int', []],
])('%s', (fields, problems) => {
  expect(more(fields)).toEqual(problems)
})

const IDS = `
  enum EntityType { NEED }
  directive @id(of: [EntityType!], asked: Boolean! = false) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  "Ids." input IdFilter { "One of them." anyOf: [ID!] }`
const ids = (argument: string) =>
  schemaProblems(
    buildSchema(`${PAGES} ${IDS} extend type Thing { "A number." number("Of which." of: ${argument}): Int }`),
  ).filter(problem => problem.startsWith('Thing'))

test.each([
  ['ID!', ['Thing.number, argument of takes an id without @id']],
  ['[ID!] @id(of: [NEED])', []],
  ['IdFilter', ['Thing.number, argument of.anyOf takes an id without @id']],
  ['IdFilter @id', []],
])('an argument %s', (argument, problems) => {
  expect(ids(argument)).toEqual(problems)
})

test('a field of an input with a default takes no null either', () => {
  const input = '"A filter." input Filter { "How many." most: Int = 5 }'
  expect(schemaProblems(buildSchema(`${PAGES} ${input}`))).toEqual([
    'Filter.most has a default, so it should be Int!: null would mean something else',
  ])
})

test('values of enums and fields of inputs are looked at too', () => {
  const parts = '"Kinds." enum Kind { small } "A filter." input Filter { kind: Kind }'
  expect(schemaProblems(buildSchema(`${PAGES} ${parts}`))).toEqual([
    'Kind.small has no description',
    'Kind.small should be in UPPER_CASE',
    'Filter.kind has no description',
  ])
})
