import { describe, expect, it } from 'vitest'
import { languageOf, textIn } from '../src/api/graphql/resolvers/text.ts'
import { ask } from './api.ts'

it('a name is answered in the language asked for, Japanese by default', async () => {
  const answer = await ask(`{ policyMeasure(id: "measure:kumamoto-2.1.2") {
    name nameLanguage
    nameEn: name(language: EN) languageEn: nameLanguage(language: EN)
    nameEnBasis
  } }`)
  expect(answer).toEqual({
    policyMeasure: {
      name: '農水産業の振興',
      nameLanguage: 'JA',
      nameEn: 'Promoting agriculture and fisheries',
      languageEn: 'EN',
      nameEnBasis: 'TRANSLATED',
    },
  })
})

it('what has no description has no language of one either', async () => {
  const fields = `description language: descriptionLanguage
    en: description(language: EN) languageEn: descriptionLanguage(language: EN)`
  const answer = await ask(`{
    without: organization(id: "org:sample-trading") { ${fields} }
    with: organization(id: "org:cabinet-office") { ${fields} }
  }`)
  expect(answer).toEqual({
    without: { description: null, language: null, en: null, languageEn: null },
    with: {
      description: '地方創生SDGs官民連携プラットフォームを発足し、設置する国の機関。',
      language: 'JA',
      en: 'The national body that founded and runs the Public-Private Partnership Platform for SDGs in Regional Revitalisation.',
      languageEn: 'EN',
    },
  })
})

/** The seed has both languages everywhere, so the fallback is shown where it is made. */
describe('a text that is missing in one language is answered in the other, and says so', () => {
  it.each([
    [{ ja: 'あ', en: 'a' }, 'EN', 'a', 'EN'],
    [{ ja: 'あ', en: null }, 'EN', 'あ', 'JA'],
    [{ ja: 'あ' }, 'EN', 'あ', 'JA'],
    [{ en: 'a' }, 'JA', 'a', 'EN'],
    [{ ja: '', en: '' }, 'JA', null, null],
    [{}, 'EN', null, null],
  ] as const)('%j in %s is %j in %s', (text, wanted, answer, language) => {
    expect([textIn(text, wanted), languageOf(text, wanted)]).toEqual([answer, language])
  })
})
