import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const Suggestions = z.object({
  suggest: z.array(
    z.object({
      type: z.string(),
      text: z.string(),
      parts: z.array(z.object({ text: z.string(), match: z.boolean() })),
      matchedField: z.string(),
      node: z.object({ id: z.string() }),
    }),
  ),
})

const SUGGEST = `query ($prefix: String!, $types: [SearchType!], $first: Int) {
  suggest(prefix: $prefix, types: $types, first: $first) {
    type text parts { text match } matchedField node { id }
  }
}`

const suggest = async (prefix: string, more: object = {}) =>
  Suggestions.parse(await ask(SUGGEST, { prefix, ...more })).suggest

const idsSuggested = async (prefix: string, more: object = {}) =>
  (await suggest(prefix, more)).map(({ node }) => node.id)

describe('suggestions go on as somebody types', () => {
  it.each([
    ['農', 'measure:kumamoto-2.1.2'],
    ['農水', 'measure:kumamoto-2.1.2'],
    ['農水産業の', 'measure:kumamoto-2.1.2'],
    ['ｽﾏ', 'capability:smart-farming'],
    ['sma', 'capability:smart-farming'],
    ['smart fa', 'capability:smart-farming'],
    ['11.', 'sdg:11.2'],
    ['5.4', 'sdg:5.4'],
    ['目標1', 'sdg:1'],
    ['くまもとし', 'place:431001'],
  ])('%s suggests %s', async (prefix, id) => {
    expect(await idsSuggested(prefix)).toContain(id)
  })

  it('the word being typed may be one that an index leaves out', async () => {
    expect((await idsSuggested('to')).length).toBeGreaterThan(0)
  })

  it('descriptions are not looked through', async () => {
    expect((await suggest('熊本')).every(({ matchedField }) => !matchedField.startsWith('DESCRIPTION'))).toBe(
      true,
    )
  })
})

it('くま begins the name of the city whose plan is here, then of its prefecture', async () => {
  const suggested = await suggest('くま')
  const ids = ['place:431001', 'place:430005']
  expect(
    suggested
      .filter(({ type }) => type === 'PLACE')
      .map(({ node }) => node.id)
      .slice(0, 2),
  ).toEqual(ids)
  expect(suggested[0]?.node.id).toBe('place:431001')
})

it('suggestions of a type stand together, the type of the best one first, no more than ten', async () => {
  const suggested = await suggest('熊本')
  const types = suggested.map(({ type }) => type)
  const runs = types.filter((type, place) => type !== types[place - 1])
  expect(runs).toEqual([...new Set(types)])
  expect(runs.length).toBeGreaterThan(3)
  expect(suggested).toHaveLength(10)
  expect(await suggest('熊本', { first: 3 })).toHaveLength(3)
})

it('suggestions can be of one type', async () => {
  const suggested = await suggest('熊本市', { types: ['PLACE'] })
  expect(suggested[0]).toEqual({
    type: 'PLACE',
    text: '熊本市',
    parts: [{ text: '熊本市', match: true }],
    matchedField: 'NAME_JA',
    node: { id: 'place:431001' },
  })
  expect(suggested).toHaveLength(6)
})

it('what is typed marks the text', async () => {
  const [first] = await suggest('子育て支援', { types: ['POLICY_MEASURE'] })
  expect(first?.parts).toEqual([
    { text: '子ども・', match: false },
    { text: '子育て支援', match: true },
    { text: 'の充実', match: false },
  ])
})

describe('whatever is typed is text here too', () => {
  it.each(['', ' ', '*', '*:*', '"', '(', '\\', '/', ':', '😀', '\u200b'])(
    '%j suggests nothing',
    async prefix => {
      expect(await suggest(prefix)).toEqual([])
    },
  )

  it.each([
    ['prefix', 100, { prefix: 'あ'.repeat(101) }],
    ['first', 10, { prefix: 'あ', first: 11 }],
    ['first', 100, { prefix: 'あ', first: 0 }],
  ])('%s beyond its limit of %i is refused', async (argument, limit, variables) => {
    const [error] = await refusal(SUGGEST, variables)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, limit })
  })
})

it('suggestions cost one statement and as many hits whatever is typed', async () => {
  for (const prefix of ['市', 'c', '熊本']) {
    const [statement, ...more] = await statementsOf(SUGGEST, { prefix })
    expect(more).toEqual([])
    if (statement) expect(await hitsOf(statement)).toBeLessThanOrEqual(250)
  }
})

it('shows what each thing is: code and name in the language wanted, never a reading', async () => {
  const titles = async (prefix: string, language: string) => {
    const answer = await ask(
      `{ suggest(prefix: "${prefix}", first: 3) { title(language: ${language}) node { id } } }`,
    )
    return z
      .object({ suggest: z.array(z.object({ title: z.string(), node: z.object({ id: z.string() }) })) })
      .parse(answer)
      .suggest.map(({ title, node }) => [node.id, title])
  }
  expect(await titles('11.2', 'JA')).toContainEqual(['sdg:11.2', expect.stringMatching(/^11\.2 \S+/)])
  expect(await titles('11.2', 'EN')).toContainEqual(['sdg:11.2', expect.stringMatching(/^11\.2 [A-Z]/)])
  expect(await titles('あきし', 'JA')).toContainEqual(['place:392031', '安芸市'])
})
