import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { idsWithin } from '../src/api/graphql/id-rules.ts'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { ID_FORMS, idFrom } from '../src/model/id-form.ts'
import { ask, post, refusal } from './api.ts'

const schema = executableSchema()
const query = schema.getQueryType()
if (!query) throw new Error('no query')

/** Something valid for an argument that has to be given. */
const filler = (type: GraphQLInputType): unknown => {
  const bare = getNullableType(type)
  if (isListType(bare)) return [filler(bare.ofType)]
  if (isEnumType(bare)) return bare.getValues()[0]?.name
  if (isInputObjectType(bare)) {
    const [field] = Object.values(bare.getFields())
    return field ? { [field.name]: filler(field.type) } : {}
  }
  return bare.name === 'Int' ? 2 : 'filler'
}

/** A value of an argument that is this text at one place, such as `filter.sdgGoal.anyOf`. */
const valueAt = (type: GraphQLInputType, path: readonly string[], text: string): unknown => {
  const bare = getNullableType(type)
  if (isListType(bare)) return [valueAt(bare.ofType, path, text)]
  const [name, ...rest] = path
  if (name === undefined) return text
  if (!isInputObjectType(bare)) throw new Error(`nothing below ${bare.name}`)
  const field = bare.getFields()[name]
  return field ? { [name]: valueAt(field.type, rest, text) } : {}
}

/** Every place of the API that takes an id. */
const places = Object.values(query.getFields()).flatMap(field =>
  field.args.flatMap(argument =>
    idsWithin(schema, argument).map(({ at, rule }) => ({ at, rule, field, argument })),
  ),
)
type Place = (typeof places)[number]

const isRequired = ({ type, defaultValue }: GraphQLArgument) =>
  isNonNullType(type) && defaultValue === undefined

const VALID: Readonly<Record<string, unknown>> = {
  from: 'strategy:kumamoto-1',
  to: 'strategy:kumamoto-2',
  strategy: 'strategy:kumamoto-2',
  ids: ['org:kumamoto-city', 'measure:kumamoto-2.1.1'],
  id: 'org:kumamoto-city',
  row: 'measure:kumamoto-2.1.1',
  column: 'sdg:11',
  for: undefined,
}

const operation = ({ at, field, argument }: Place, text: string) => {
  const given = field.args.filter(arg => arg === argument || isRequired(arg))
  const partners =
    field.name === 'collaborationAreas'
      ? { organization: 'org:kumamoto-city' }
      : { measure: 'measure:kumamoto-2.1.1' }
  const variables = Object.fromEntries(
    given.map(arg => {
      if (arg === argument) return [arg.name, valueAt(arg.type, at.split('.').slice(1), text)]
      return [arg.name, arg.name === 'for' ? partners : (VALID[arg.name] ?? filler(arg.type))]
    }),
  )
  const head = given.map(arg => `$${arg.name}: ${arg.type}`).join(', ')
  const args = given.map(arg => `${arg.name}: $${arg.name}`).join(', ')
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
  return { text: `query (${head}) { ${field.name}(${args}) ${selection} }`, variables }
}

/** Fields that look something up say null of what they cannot find. */
const isLookUp = ({ field }: Place) => field.name === 'nodes' || field.args.some(({ name }) => name === 'id')

const named = places
  .filter(place => !isLookUp(place))
  .map(place => [`${place.field.name}(${place.at})`, place] as const)

it('there are some hundreds of places in arguments that take ids', () => {
  expect(named.length).toBeGreaterThan(150)
})

/** Some at a time: a question more is soon one too many for a busy database. */
const inTurn = async <Item, Answer>(items: readonly Item[], ask: (item: Item) => Promise<Answer>) => {
  const answers: Answer[] = []
  for (let start = 0; start < items.length; start += 4)
    answers.push(...(await Promise.all(items.slice(start, start + 4).map(ask))))
  return answers
}

describe.each(['熊本市', 'no id at all', 'thing:x', 'org:', '11.2.3.4.5'])('what is no id, "%s",', text => {
  it('is refused by name wherever an id is taken', async () => {
    const answers = await inTurn(named, async ([name, place]) => {
      const { text: asked, variables } = operation(place, text)
      const { errors } = await post(asked, variables)
      const bareKey = text === '11.2.3.4.5'
      const [error] = errors ?? []
      const isRefused = error?.extensions?.code === 'BAD_USER_INPUT' && error.extensions.argument === place.at
      return isRefused || (bareKey && error?.extensions?.code !== 'INTERNAL_SERVER_ERROR')
        ? []
        : [{ name, error }]
    })
    expect(answers.flat()).toEqual([])
  })
})

it('an id that nobody has is null, empty, or refused by name; it is never a fault', async () => {
  const outcomes = await inTurn(named, async ([name, place]) => {
    const [label] = place.rule?.labels ?? []
    if (label === undefined) throw new Error(`${name} takes ids of no type`)
    const { example } = ID_FORMS[label]
    const unknown =
      label === 'Place'
        ? 'place:999999'
        : example.replace(/^sdg:11/, 'sdg:99').replace(/^(?!sdg)(.*)$/, '$1-none')
    const { text, variables } = operation(place, unknown)
    const { errors = [] } = await post(text, variables)
    const told = errors.map(({ extensions }) => `${extensions?.code} ${extensions?.argument}`)
    return told.every(each => each === `BAD_USER_INPUT ${place.at}`) ? [] : [{ name, told }]
  })
  expect(outcomes.flat()).toEqual([])
}, 300_000)

describe('an id is understood however it is written', () => {
  it.each([
    ['11.2', 'SdgTarget', 'sdg:11.2'],
    ['１１．２', 'SdgTarget', 'sdg:11.2'],
    ['SDG:11.A', 'SdgTarget', 'sdg:11.a'],
    ['11', 'SdgGoal', 'sdg:11'],
    ['sdg:11', 'SdgTarget', undefined],
    ['sdg:11.2', 'SdgGoal', undefined],
    ['431001', 'Place', 'place:431001'],
    ['４３１００１', 'Place', 'place:431001'],
    ['熊本市', 'Place', undefined],
    ['4310', 'Place', undefined],
    [' Kumamoto-2 ', 'Strategy', 'strategy:kumamoto-2'],
    ['kumamoto‐2', 'Strategy', 'strategy:kumamoto-2'],
    ['strategy:', 'Strategy', undefined],
    ['measure:kumamoto-2.1.1', 'Strategy', undefined],
    ['', 'Strategy', undefined],
  ] as const)('"%s" as %s', (text, label, id) => {
    expect(idFrom(text, [label])).toBe(id)
  })

  it('the code alone does only where the types agree in the beginning of their ids', () => {
    expect(idFrom('11', ['SdgGoal', 'SdgTarget'])).toBe('sdg:11')
    expect(idFrom('kumamoto-2.1.1', ['Initiative', 'PolicyMeasure'])).toBeUndefined()
  })

  const total = async (list: string, filter: string) => {
    const answer = (await ask(`{ ${list}(filter: ${filter}) { totalCount } }`)) as Record<
      string,
      { totalCount: number }
    >
    return answer[list]?.totalCount
  }

  it.each([
    ['policyMeasures', '{ sdgTarget: { anyOf: ["11.2"] } }', '{ sdgTarget: { anyOf: ["sdg:11.2"] } }'],
    ['policyMeasures', '{ sdgGoal: { anyOf: ["11"] } }', '{ sdgGoal: { anyOf: ["sdg:11"] } }'],
    ['organizations', '{ place: { anyOf: ["431001"] } }', '{ place: { anyOf: ["place:431001"] } }'],
    ['initiatives', '{ sdgTarget: { noneOf: ["11.2"] } }', '{ sdgTarget: { noneOf: ["sdg:11.2"] } }'],
    [
      'initiatives',
      '{ strategy: { anyOf: ["Kumamoto-2"] } }',
      '{ strategy: { anyOf: ["strategy:kumamoto-2"] } }',
    ],
    [
      'memberships',
      '{ memberOf: { allOf: ["PLATFORM:SDGs-PPP"] } }',
      '{ memberOf: { allOf: ["platform:sdgs-ppp"] } }',
    ],
  ])('%s: %s as %s', async (list, filter, same) => {
    const found = await total(list, filter)
    expect(found).toBe(await total(list, same))
    expect(found).toBeGreaterThan(0)
  })

  it('by code and by id', async () => {
    expect(
      await ask(`{
        wide: sdgTarget(code: "１１．２") { id } capital: sdgTarget(code: "11.A") { id } key: sdgTarget(id: "11.2") { id }
        place(id: "431001") { id } strategy(id: "KUMAMOTO-2") { id } platform(id: "sdgs-ppp") { id }
      }`),
    ).toEqual({
      wide: { id: 'sdg:11.2' },
      capital: { id: 'sdg:11.a' },
      key: { id: 'sdg:11.2' },
      place: { id: 'place:431001' },
      strategy: { id: 'strategy:kumamoto-2' },
      platform: { id: 'platform:sdgs-ppp' },
    })
  })
})

describe('what is asked about has to be there', () => {
  it.each([
    ['strategy', 'findings(strategy: "strategy:x") { rule }'],
    ['strategy', 'findingCounts(strategy: "strategy:x") { count }'],
    ['strategy', 'whiteSpace(strategy: "strategy:x") { rank }'],
    ['strategy', 'gaps(strategy: "strategy:x") { gap }'],
    ['place', 'gaps(place: "place:999999") { gap }'],
    ['from', 'paths(from: "org:nobody", to: "org:kumamoto-city") { complete }'],
    ['to', 'paths(from: "org:kumamoto-city", to: "org:nobody") { complete }'],
    ['through', 'paths(from: "org:kumamoto-city", to: "sdg:8.9", through: ["org:nobody"]) { complete }'],
    ['ids', 'neighborhood(ids: ["org:nobody"]) { hasMoreEdges }'],
    ['ids', 'neighborhood(ids: ["org:kumamoto-city", "org:nobody"]) { hasMoreEdges }'],
    ['ids', 'shared(ids: ["org:kumamoto-city", "org:nobody"]) { count }'],
    ['ids', 'shared(ids: ["org:kumamoto-city", "measure:kumamoto-2.1.4", "org:nobody"]) { count }'],
    ['row', 'alignmentLinks(row: "measure:none", column: "sdg:11") { totalCount }'],
    ['for.profile.place', 'collaborationAreas(for: { profile: { place: "999999" } }) { totalCount }'],
  ])('%s in %s', async (argument, field) => {
    expect(await refusal(`{ ${field} }`)).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument } },
    ])
  })
})
