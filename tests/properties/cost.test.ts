import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
} from 'graphql'
import { expect, test } from 'vitest'
import { executableSchema } from '../../src/api/graphql/resolvers/schema.ts'
import { listSizes } from '../../src/api/limits/list-size.ts'
import { operationCost } from '../../src/api/limits/operation-cost.ts'
import { ask } from '../api.ts'

const schema = executableSchema()
const query = schema.getQueryType()
if (!query) throw new Error('no queries')

const fieldsOf = (type: unknown) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []

/** Lists that no argument bounds count as long as they mostly are, which is no bound. */
const isPlainList = (field: GraphQLField<unknown, unknown>) =>
  listSizes(schema, field).some(({ assumedSize }) => assumedSize !== undefined) &&
  !field.args.some(({ name }) => name === 'first')

/** Fields that can be asked without knowing an id or a text. */
const askable = (field: GraphQLField<unknown, unknown>) =>
  !field.args.some(isRequiredArgument) && !isPlainList(field)

const page = (field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> =>
  field.args.some(({ name }) => name === 'first')
    ? fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }).map(n => (n ? `(first: ${n})` : ''))
    : fc.constant('')

/** A field with what is asked below it, so many levels deep. */
const fieldText = (field: GraphQLField<unknown, unknown>, levels: number): fc.Arbitrary<string> => {
  const type = getNamedType(field.type)
  if (isLeafType(type) || isEnumType(type)) return fc.constant(field.name)
  const below = isUnionType(type) ? fc.constant('{ __typename }') : selection(type, levels - 1)
  return fc.tuple(page(field), below).map(([args, inner]) => `${field.name}${args} ${inner}`)
}

function selection(type: unknown, levels: number): fc.Arbitrary<string> {
  const all = fieldsOf(type).filter(askable)
  const leaves = all.filter(field => isLeafType(getNamedType(field.type)))
  const allowed = levels > 0 ? all : leaves
  if (allowed.length === 0) return fc.constant('{ __typename }')
  return fc
    .uniqueArray(fc.nat(allowed.length - 1), { minLength: 1, maxLength: 3 })
    .chain(places =>
      fc.tuple(...places.map(place => fieldText(allowed[place] as GraphQLField<unknown, unknown>, levels))),
    )
    .map(parts => `{ __typename ${parts.join(' ')} }`)
}

const roots = fieldsOf(query satisfies GraphQLObjectType).filter(
  field => askable(field) && getNamedType(field.type).name.endsWith('Connection'),
)

const operations = fc
  .constantFrom(...roots)
  .chain(field => fieldText(field, 6))
  .map(text => `{ ${text} }`)

/** The objects of an answer that count as nodes. */
const NO_NODES = /(Connection|Edge)$/
const nodesIn = (answer: unknown): number => {
  if (Array.isArray(answer)) return answer.reduce((sum: number, each) => sum + nodesIn(each), 0)
  if (typeof answer !== 'object' || answer === null) return 0
  const own = '__typename' in answer && !NO_NODES.test(String(answer.__typename)) ? 1 : 0
  return Object.values(answer).reduce((sum: number, each) => sum + nodesIn(each), own)
}

test('no answer holds more than its query was counted for', { timeout: 180_000 }, async () => {
  const seen: number[] = []
  await fc.assert(
    fc.asyncProperty(operations, async text => {
      const document = parse(text)
      const operation = getOperationAST(document)
      if (!operation) throw new Error('no operation')
      const unlimited = { depth: Infinity, nodes: Infinity, schemaValues: Infinity }
      const cost = operationCost({ schema, document, operation, variables: {} }, unlimited)
      fc.pre(cost.nodes < 2_000 && cost.values < 20_000)
      const { ...data } = (await ask(text)) as Record<string, unknown>
      seen.push(nodesIn(data))
      expect(nodesIn(data)).toBeLessThanOrEqual(cost.nodes)
    }),
    { numRuns: 60 },
  )
  expect(Math.max(...seen)).toBeGreaterThan(5)
})
