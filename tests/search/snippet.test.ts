import { expect, it } from 'vitest'
import { excerpt, parts } from '../../src/text/snippet.ts'

it('the parts of a text are the text', () => {
  expect(parts('農水産業の振興', [[1, 4]])).toEqual([
    { text: '農', match: false },
    { text: '水産業', match: true },
    { text: 'の振興', match: false },
  ])
})

it('of a long text the part around the first match is shown', () => {
  const text = `${'あ'.repeat(200)}海${'い'.repeat(200)}`
  const shown = excerpt(text, [[200, 201]])
  expect(shown.map(part => part.text).join('')).toBe(`…${'あ'.repeat(30)}海${'い'.repeat(109)}…`)
  expect(shown.filter(({ match }) => match)).toEqual([{ text: '海', match: true }])
})

it('a character of two units is never cut in two', () => {
  const shown = excerpt('𠮷'.repeat(200), [[100, 102]])
  expect(shown.map(part => part.text).join('')).toMatch(/^…𠮷+…$/u)
})
