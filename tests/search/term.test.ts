import { describe, expect, it } from 'vitest'
import { beginningsOf } from '../../src/text/english.ts'
import { typedPrefix, typedText } from '../../src/text/term.ts'

describe('an English word is found by its simple stem', () => {
  it.each([
    ['farms', 'farm'],
    ['farming', 'farmer'],
    ['policies', 'policy'],
    ['policy', 'policies'],
    ['promote', 'promotion'],
    ['promoting', 'promoted'],
    ['planning', 'plans'],
    ['cities', 'city'],
    ['boxes', 'box'],
  ])('%s finds %s', (typed, found) => {
    expect(beginningsOf(typed).some(beginning => found.startsWith(beginning))).toBe(true)
  })

  it.each([
    ['aging', 'agriculture'],
    ['bus', 'business'.slice(2)],
    ['nation', 'nature'],
    ['policy', 'police'],
  ])('%s does not find %s', (typed, other) => {
    expect(beginningsOf(typed).some(beginning => other.startsWith(beginning))).toBe(false)
  })
})

it('several words are several terms, each once, without those that an index leaves out', () => {
  expect(typedText('The farms AND the 水産業 水産業 a').terms).toEqual([
    { kind: 'word', text: 'farms', beginnings: ['farm'] },
    { kind: 'characters', text: '水産業' },
  ])
})

it('one letter or digit is only found by itself, unless it may go on', () => {
  expect(typedText('5').terms).toEqual([{ kind: 'word', text: '5', beginnings: [] }])
  expect(typedPrefix('5').terms).toEqual([{ kind: 'word', text: '5', beginnings: ['5'] }])
})
