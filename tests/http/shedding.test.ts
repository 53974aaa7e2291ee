import { expect, it } from 'vitest'
import { mostLight } from '../../src/api/http/shedding.ts'
import { LIMITS } from '../../src/api/limits/limits.ts'

it.each([
  [0, LIMITS.openAtLeast],
  [256, 64],
  [260, 65],
  [300, 75],
  [400, LIMITS.open],
  [5_000, LIMITS.open],
])('who answers %s in a second lets in %s at a time', (answered, most) => {
  expect(mostLight(answered)).toBe(most)
})
