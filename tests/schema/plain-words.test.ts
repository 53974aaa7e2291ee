import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { executableSchema } from '../../src/api/graphql/resolvers/schema.ts'

const own = Object.values(executableSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'))

interface Described {
  readonly name: string
  readonly description?: string | null
}

const membersOf = (type: GraphQLNamedType): readonly Described[] => {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap(field => [field, ...field.args])
  if (isInputObjectType(type)) return Object.values(type.getFields())
  return isEnumType(type) ? type.getValues() : []
}

const descriptions = own.flatMap(type =>
  [type, ...membersOf(type)].map(({ name, description }) => `${type.name}.${name}: ${description}`),
)

it('no description says "thing" where it could say what', () => {
  expect(descriptions.filter(text => /\bthings?\b/.test(text))).toEqual([])
})

it('no description is a riddle that only the name beside it answers', () => {
  const riddle = /: (Whose|Which|What|Why|Who|In what|For what|For whom|How many|When|Where)( \w+)?\.$/
  expect(descriptions.filter(text => riddle.test(text))).toEqual([])
})
