import { getOperationAST, getVariableValues, isNonNullType, isObjectType, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { listSize, listSizes, sizesBelow } from '../src/api/limits/list-size.ts'
import { type Cost, operationCost } from '../src/api/limits/operation-cost.ts'
import { fieldsOf } from './schema/list-rules.ts'

const schema = executableSchema()
const unlimited = { depth: Infinity, nodes: Infinity, schemaValues: Infinity }

const costOf = (text: string, given: Record<string, unknown> = {}): Cost => {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (!coerced) throw new Error(errors.join())
  return operationCost({ schema, document, operation, variables: coerced }, unlimited)
}
const nodes = (text: string, given?: Record<string, unknown>) => costOf(text, given).nodes

/** Fields with the arguments of a page, whatever they answer. */
const paged = fieldsOf(schema).filter(({ field }) => field.args.some(({ name }) => name === 'first'))
const sizeWith = ({ field }: (typeof paged)[number], args: Record<string, unknown>) => {
  const below = Object.values(sizesBelow(schema, field, args))
  return below.length > 0 ? below : [listSize(schema, field, args, {})]
}

describe('every list of the schema', () => {
  it.each(paged.map(place => [place.at, place] as const))(
    '%s counts as long as it is asked for',
    (_at, place) => {
      const size = place.field.name === 'facets' ? 'values' : undefined
      const counted = (args: Record<string, unknown>) =>
        size ? [sizesBelow(schema, place.field, args)[size]] : sizeWith(place, args)
      for (const first of [1, 37, 100]) expect(new Set(counted({ first }))).toEqual(new Set([first]))
      const isConnection = place.field.args.some(({ name }) => name === 'last')
      if (isConnection) {
        expect(new Set(counted({ last: 37 }))).toEqual(new Set([37]))
        expect(new Set(counted({}))).toEqual(new Set([20]))
      }
    },
  )

  it('has a size of more than one, where no argument says otherwise', () => {
    const plain = fieldsOf(schema).flatMap(({ at, field }) =>
      listSizes(schema, field).flatMap(({ assumedSize }) =>
        assumedSize === undefined ? [] : [{ at, assumedSize }],
      ),
    )
    expect(plain.length).toBeGreaterThan(200)
    expect(plain.filter(({ assumedSize }) => assumedSize < 2)).toEqual([])
  })

  it('is a plain list of three, where a plan keeps it short', () => {
    const plain = fieldsOf(schema).filter(
      ({ field }) => field.args.length === 0 && listSizes(schema, field).some(size => size.assumedSize === 3),
    )
    expect(plain.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['Strategy.goals', 'StrategicGoal.measures', 'Need.requires', 'Entity.sources']),
    )
    for (const { field } of plain) expect(listSize(schema, field, {}, {})).toBe(3)
  })
})

describe('nodes of an operation', () => {
  it.each([
    ['{ needs { nodes { id } } }', 20],
    ['{ needs(first: 50) { nodes { id } } }', 50],
    ['{ needs(last: 7) { edges { cursor node { id } } } }', 7],
    ['{ needs(first: 10) { pageInfo { hasNextPage } totalCount } }', 1],
    ['{ strategy(id: "strategy:kumamoto-2") { goals { measures { id } } } }', 1 + 3 + 9],
    ['{ node(id: "org:kumamoto-city") { sources { id } } }', 1 + 3],
    ['{ nodes(ids: ["a:1", "b:2", "c:3", "d:4"]) { id } }', 4],
    [
      '{ paths(from: "a", to: "b") { paths { nodes { id } hops { from { id } } } } }',
      1 + 5 + 5 * 7 + 5 * 7 * 2,
    ],
    [
      '{ paths(from: "a", to: "b", first: 2) { paths { dampings { node { id } } } skippedHubs { links } } }',
      1 + 2 + 14 + 14 + 10,
    ],
    ['{ neighborhood(ids: ["a"]) { nodes { id } edges { from } } }', 1 + 100 + 100],
    [
      '{ neighborhood(ids: ["a"], limit: 30) { nodes { id } edges { from } truncated { count } } }',
      1 + 30 + 30 + 3,
    ],
    ['{ needs { facets { values { count } } } }', 11 + 220],
    ['{ needs { facets(by: [STATUS, PLACE], first: 5) { values { count node { id } } } } }', 2 + 10 + 10],
    ['{ needs { facets(by: []) { values { count } } } }', 0],
    ['{ search(text: "x") { edges { node { id } reasons { kind } } } }', 20 + 60],
    ['{ gaps(strategy: "s") { parts { evidence { id } } } }', 20 + 60 + 300],
    ['{ compareStrategies(from: "a", to: "b") { changes { kind } } }', 1 + 100],
    [
      '{ alignmentMatrix(strategy: "s", rows: GOAL, columns: SDG_GOAL) { rows { count } columns { count } cells { count } } }',
      1 + 5 + 20 + 20,
    ],
    [
      '{ alignmentMatrix(strategy: "s", rows: MEASURE, columns: SDG_GOAL) { rows { count } cells { links(first: 2) { nodes { id } } } } }',
      1 + 20 + 80 + 160,
    ],
    ['{ alignmentMatrix(strategy: "s", rows: PROJECT, columns: SDG_GOAL) { rows { count } } }', 1 + 5],
    ['{ alignmentMatrix(strategy: "s", rows: INITIATIVE, columns: SDG_GOAL) { cells { count } } }', 1 + 400],
    [
      '{ organizationAlignmentMatrix(columns: SDG_GOAL, first: 10) { rows { count } cells { count } } }',
      1 + 10 + 40,
    ],
  ])('%s are %i', (text, expected) => {
    expect(nodes(text)).toBe(expected)
  })

  it('of variables are those of their values', () => {
    const text =
      'query ($n: Int, $rows: AlignmentMatrixRows!) { needs(first: $n) { nodes { id } } alignmentMatrix(strategy: "s", rows: $rows, columns: SDG_GOAL) { rows { count } } }'
    expect(nodes(text, { n: 9, rows: 'GOAL' })).toBe(9 + 1 + 5)
    expect(nodes(text, { n: null, rows: 'INITIATIVE' })).toBe(20 + 1 + 100)
  })
})

it('values of a list of plain values are all counted', () => {
  expect(costOf('{ organizations(first: 10) { nodes { id aliases } } }').values).toBe(2 + 10 + 30)
})

it('all arguments with a default take no null, so that null and nothing are one', () => {
  const withDefault = fieldsOf(schema).flatMap(({ at, field }) =>
    field.args
      .filter(({ defaultValue }) => defaultValue !== undefined && defaultValue !== null)
      .map(argument => ({ at, argument })),
  )
  expect(withDefault.length).toBeGreaterThan(100)
  expect(withDefault.filter(({ argument }) => !isNonNullType(argument.type)).map(({ at }) => at)).toEqual([])
  expect(isObjectType(schema.getQueryType())).toBe(true)
})
