import { isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { ENUM_WORDS } from '../src/model/enum-words.ts'
import { ask, refusal } from './api.ts'

const schema = executableSchema()
const enums = Object.values(schema.getTypeMap()).filter(
  type => isEnumType(type) && !type.name.startsWith('__'),
)
const values = enums.filter(isEnumType).map(type => ({
  name: type.name,
  values: type.getValues().map(value => value.name),
}))

const LABELS = `query ($enums: [String!]) {
  enumLabels(enums: $enums) { enum value ja: label en: label(language: EN) }
}`

describe('every value of every enum of the schema has a word in both languages', () => {
  it.each(values)('$name', ({ name, values }) => {
    expect(Object.keys(ENUM_WORDS[name] ?? {}).sort()).toEqual([...values].sort())
    for (const { ja, en } of Object.values(ENUM_WORDS[name] ?? {})) {
      expect(ja).toMatch(/\S/)
      expect(en).toMatch(/^[A-Z]/)
    }
  })
})

it('the dictionary holds no enum that the schema has not', () => {
  expect(Object.keys(ENUM_WORDS).filter(name => !isEnumType(schema.getType(name)))).toEqual([])
})

it('two values of an enum are never called the same', () => {
  const twice = Object.entries(ENUM_WORDS).filter(([, words]) =>
    (['ja', 'en'] as const).some(
      language => new Set(Object.values(words).map(word => word[language])).size < Object.keys(words).length,
    ),
  )
  expect(twice.map(([name]) => name)).toEqual([])
})

it('labels of the enums asked for come in the order of the schema', async () => {
  expect(await ask(LABELS, { enums: ['NeedStatus', 'AssertionStatus'] })).toEqual({
    enumLabels: [
      { enum: 'AssertionStatus', value: 'PROPOSED', ja: '確認待ち', en: 'Awaiting review' },
      { enum: 'AssertionStatus', value: 'ACCEPTED', ja: '承認', en: 'Accepted' },
      { enum: 'AssertionStatus', value: 'REJECTED', ja: '却下', en: 'Rejected' },
      { enum: 'NeedStatus', value: 'OPEN', ja: '募集中', en: 'Open' },
      { enum: 'NeedStatus', value: 'MET', ja: '解決済み', en: 'Met' },
      { enum: 'NeedStatus', value: 'WITHDRAWN', ja: '取下げ', en: 'Withdrawn' },
    ],
  })
})

it('without names all enums are labelled, and of none nothing', async () => {
  const all = (await ask(LABELS)) as { enumLabels: readonly { enum: string; value: string }[] }
  expect(all.enumLabels.map(({ enum: name, value }) => `${name}.${value}`).sort()).toEqual(
    values.flatMap(({ name, values }) => values.map(value => `${name}.${value}`)).sort(),
  )
  expect(await ask(LABELS, { enums: [] })).toEqual({ enumLabels: [] })
})

it('a name that is no enum is refused', async () => {
  expect(await refusal(LABELS, { enums: ['NeedStatus', 'Need'] })).toMatchObject([
    {
      message: 'There is no enum "Need" in this API; an enum is such as NeedStatus.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'enums' },
    },
  ])
})

it('the documentation of a value begins with what people call it', async () => {
  expect(await ask(`{ __type(name: "NeedStatus") { enumValues { name description } } }`)).toEqual({
    __type: {
      enumValues: [
        { name: 'OPEN', description: expect.stringMatching(/^募集中 \/ Open\. /) },
        { name: 'MET', description: expect.stringMatching(/^解決済み \/ Met\. /) },
        { name: 'WITHDRAWN', description: expect.stringMatching(/^取下げ \/ Withdrawn\. /) },
      ],
    },
  })
})
