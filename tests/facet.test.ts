import { type GraphQLInputField, getNamedType, isInputObjectType, isListType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const Facets = z.array(
  z.object({
    field: z.string(),
    hasMore: z.boolean(),
    values: z.array(z.object({ value: z.string(), count: z.number() })),
  }),
)
const Answer = z.record(z.string(), z.object({ facets: Facets }))
const FACETS = 'facets(first: 5) { field hasMore values { value count } }'

const facetsOf = async (list: string, filter = '') =>
  Answer.parse(await ask(`{ ${list}${filter && `(filter: { ${filter} })`} { ${FACETS} } }`))[list]?.facets ??
  []

/** The collections that can be divided by the fields of their filter, with these fields. */
const collections = Object.values(executableSchema().getQueryType()?.getFields() ?? {}).flatMap(field => {
  const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type)
  const list = getNamedType(field.type)
  const facets = isObjectType(list) ? list.getFields().facets : undefined
  return isInputObjectType(filter) && facets?.args.some(({ name }) => name === 'by')
    ? [{ list: field.name, fields: Object.values(filter.getFields()) }]
    : []
})

const camelCase = (name: string) =>
  name.toLowerCase().replace(/_./g, ([, letter = '']) => letter.toUpperCase())

const UNQUOTED = /^[A-Z0-9_]+$|^(true|false)$/

/** The filter that lets through what a facet's value counts. */
const filterBy = ({ name, type }: GraphQLInputField, value: string): string => {
  const named = getNamedType(type)
  if (named.name.endsWith('IdFilter')) return `${name}: { anyOf: ["${value}"] }`
  const plain = UNQUOTED.test(value) ? value : `"${value}"`
  return `${name}: ${isListType(type) ? `[${plain}]` : plain}`
}

describe('a facet counts what its filter lets through', () => {
  it.each(collections)('$list', async ({ list, fields }) => {
    const facets = await facetsOf(list)
    // Own ids and times of imports tell nothing, and ranges and days divide nothing.
    const isDivisor = ({ name, type }: GraphQLInputField) =>
      !['id', 'dataset', 'changedSince'].includes(name) && !/(Range|^Date)$/.test(getNamedType(type).name)
    const filters = fields.filter(isDivisor)
    expect(facets.map(({ field }) => camelCase(field))).toEqual(
      expect.arrayContaining(filters.map(({ name }) => name)),
    )
    const pairs = facets.flatMap(({ field, values }) => {
      const filter = filters.find(({ name }) => name === camelCase(field))
      return filter ? values.map(({ value, count }) => ({ filter: filterBy(filter, value), count })) : []
    })
    for (let from = 0; from < pairs.length; from += 20) {
      const part = pairs.slice(from, from + 20)
      const totals = part.map(({ filter }, i) => `t${i}: ${list}(filter: { ${filter} }) { totalCount }`)
      expect(await ask(`{ ${totals.join('\n')} }`)).toEqual(
        Object.fromEntries(part.map(({ count }, i) => [`t${i}`, { totalCount: count }])),
      )
    }
  })
})

describe('facets', () => {
  it('say of what kinds and states the initiatives of the strategy are, and which goals they serve', async () => {
    const answer = await ask(`{ strategy(id: "strategy:kumamoto-2") { initiatives(first: 1) {
      facets(by: [KIND, STATUS, SDG_GOAL], first: 3) {
        field hasMore values { value label(language: EN) count node { id ... on SdgGoal { color } } }
      }
    } } }`)
    expect(answer).toEqual({
      strategy: {
        initiatives: {
          facets: [
            {
              field: 'KIND',
              hasMore: false,
              values: [
                { value: 'ACTION', label: 'Action (①)', count: 32, node: null },
                { value: 'THEME', label: 'Theme (■)', count: 16, node: null },
                { value: 'MAIN_EFFORT', label: 'Main effort (〇)', count: 12, node: null },
              ],
            },
            {
              field: 'STATUS',
              hasMore: false,
              values: [{ value: 'ENDED', label: 'Ended', count: 60, node: null }],
            },
            {
              field: 'SDG_GOAL',
              hasMore: true,
              values: [
                {
                  value: 'sdg:8',
                  label: 'Inclusive growth and decent work',
                  count: 43,
                  node: { id: 'sdg:8', color: '#A21942' },
                },
                {
                  value: 'sdg:9',
                  label: 'Resilient infrastructure, sustainable industry and innovation',
                  count: 12,
                  node: { id: 'sdg:9', color: '#FD6925' },
                },
                {
                  value: 'sdg:11',
                  label: 'Inclusive, resilient cities',
                  count: 12,
                  node: { id: 'sdg:11', color: '#FD9D24' },
                },
              ],
            },
          ],
        },
      },
    })
  })

  it('hold for the filter of their list', async () => {
    const facets = await facetsOf('organizations', 'sample: false')
    expect(facets.find(({ field }) => field === 'SAMPLE')?.values).toEqual([
      { value: 'false', count: expect.any(Number) },
    ])
    const served = await facetsOf('initiatives', 'sdgTarget: { anyOf: ["sdg:11.2"] }')
    const { initiatives } = z
      .object({ initiatives: z.object({ totalCount: z.number() }) })
      .parse(await ask('{ initiatives(filter: { sdgTarget: { anyOf: ["sdg:11.2"] } }) { totalCount } }'))
    const targets = served.find(({ field }) => field === 'SDG_TARGET')?.values ?? []
    expect(targets[0]).toEqual({ value: 'sdg:11.2', count: initiatives.totalCount })
  })

  it('give the most frequent first, of equals the smaller id, no more than asked for', async () => {
    for (const { values, hasMore } of await facetsOf('initiatives')) {
      expect(values.length).toBeLessThanOrEqual(5)
      expect(hasMore && values.length < 5).toBe(false)
      expect(values.map(({ count }) => count)).toEqual(
        values.map(({ count }) => count).toSorted((a, b) => b - a),
      )
    }
  })

  it('divide organisations also by category of membership and by prefecture', async () => {
    const [category, prefecture] =
      Answer.parse(
        await ask(
          '{ organizations { facets(by: [CATEGORY, PREFECTURE]) { field hasMore values { value count } } } }',
        ),
      ).organizations?.facets ?? []
    expect(category?.values.map(({ value }) => value).sort()).toEqual([
      'LOCAL_GOVERNMENT',
      'MINISTRY',
      'PRIVATE',
    ])
    expect(prefecture?.values[0]?.value).toBe('place:430005')
  })

  it('divide lists of several types by type', async () => {
    const answer = await ask(`{ initiative(id: "initiative:kumamoto-2.g1.1") {
      advances { facets { field values { value count } } }
    } }`)
    expect(answer).toEqual({
      initiative: {
        advances: {
          facets: [
            {
              field: 'TYPE',
              values: [
                { value: 'Indicator', count: 1 },
                { value: 'PolicyMeasure', count: 1 },
              ],
            },
          ],
        },
      },
    })
  })

  it('are none for a list without a field to divide by', async () => {
    expect(await ask('{ sdgGoals { facets { field } } }')).toEqual({ sdgGoals: { facets: [] } })
  })

  it('refuse a field that the list does not know, and say which it knows', async () => {
    const [error] = await refusal('{ places { facets(by: [ROLE]) { field } } }')
    expect(error?.message).toBe('This list cannot be divided by ROLE; it knows KIND, WITHIN.')
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'by' })
  })

  it('take one statement for a list however many fields, and one for the lists of a whole page', async () => {
    const all = await statementsOf('{ initiatives { facets { field values { value count } } } }')
    expect(all).toHaveLength(1)
    const ofPage = `{ strategy(id: "strategy:kumamoto-2") { leadingProjects { id }
      goals { sdgTargets { facets(by: [GOAL]) { field values { value label } } } } } }`
    expect(await statementsOf(ofPage)).toHaveLength(4)
  })

  it('ask nothing when they are not selected', async () => {
    const [page] = await statementsOf('{ initiatives(first: 1) { nodes { id } } }')
    expect(page?.text).not.toContain('UNION')
  })

  it('of the initiatives of a strategy stay within a few hits for each of them', async () => {
    const [, counted] = await statementsOf(
      '{ strategy(id: "strategy:kumamoto-2") { initiatives { facets(by: [KIND, SDG_GOAL]) { values { count } } } } }',
    )
    expect(counted && (await hitsOf(counted))).toBeLessThan(60 * 30)
  })
})

it('calls the values of an enum as people do, the same name by what it stands for', async () => {
  const values = '{ values { value label } }'
  const answer = await ask(`{
    initiatives { facets(by: [STATUS]) ${values} }
    needs { facets(by: [STATUS], first: 1) ${values} }
    sdgTarget(code: "8.9") { topOrganizations { facets(by: [KIND], first: 1) ${values} } }
    organizations { facets(by: [SAMPLE], first: 1) ${values} }
  }`)
  expect(answer).toEqual({
    initiatives: { facets: [{ values: [{ value: 'ENDED', label: '終了' }] }] },
    needs: { facets: [{ values: [{ value: 'OPEN', label: '募集中' }] }] },
    sdgTarget: {
      topOrganizations: { facets: [{ values: [{ value: 'PRIVATE_SECTOR', label: '民間企業・業界団体' }] }] },
    },
    organizations: { facets: [{ values: [{ value: 'true', label: 'true' }] }] },
  })
})
