import { describe, expect, it } from 'vitest'
import { stemOf } from '../../src/text/stem.ts'
import { typedPrefix, typedText } from '../../src/text/term.ts'

describe('an English word is found by its stem', () => {
  it.each([
    ['farms', 'farmer'],
    ['policies', 'policy'],
    ['promote', 'promotion'],
    ['planning', 'plans'],
    ['cities', 'city'],
    ['boxes', 'box'],
    ['tourism', 'tourists'],
    ['buses', 'bus'],
    ['renovating', 'renovation'],
  ])('%s finds %s', (typed, found) => {
    expect(stemOf(typed)).toBe(stemOf(found))
  })

  it.each([
    ['aging', 'agriculture'],
    ['bus', 'business'],
    ['nation', 'nature'],
    ['policy', 'police'],
    ['public', 'publicity'],
    ['care', 'career'],
    ['pharmacy', 'farm'],
  ])('%s does not find %s', (typed, other) => {
    expect(stemOf(typed)).not.toBe(stemOf(other))
  })
})

it('several words are several terms, each once, without those that an index leaves out', () => {
  expect(typedText('The farms AND the 水産業 水産業 a').terms).toEqual([
    { kind: 'word', text: 'farms', beginnings: ['farms'] },
    { kind: 'characters', text: '水産業' },
  ])
})

it('one letter or digit is only found by itself, unless it may go on', () => {
  expect(typedText('5').terms).toEqual([{ kind: 'word', text: '5', beginnings: [] }])
  expect(typedPrefix('5').terms).toEqual([{ kind: 'word', text: '5', beginnings: ['5'] }])
})
