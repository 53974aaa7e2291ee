import { expect, test } from 'vitest'
import { terminalProgress } from '../src/environment/progress.ts'

const shown = (isTTY: boolean): string => {
  const written: string[] = []
  const out = Object.assign(Object.create(process.stderr), {
    isTTY,
    write: (text: string) => written.push(text) > 0,
  })
  const step = terminalProgress(out).step('Loading')
  for (const done of [1, 100, 101, 200]) step.at(done, 200)
  step.done('200 records')
  return written.join('')
}

test('a pipe gets a line for the beginning, each quarter and the end', () => {
  expect(shown(false)).toBe('Loading …\nLoading: 100 of 200\nLoading: 200 records\n')
})

test('a terminal gets a bar that redraws its line', () => {
  expect(shown(true).split('\r\x1b[K')).toEqual([
    '',
    'Loading …',
    `Loading ${'░'.repeat(24)} 1/200`,
    `Loading ${'█'.repeat(12)}${'░'.repeat(12)} 100/200`,
    `Loading ${'█'.repeat(12)}${'░'.repeat(12)} 101/200`,
    `Loading ${'█'.repeat(24)} 200/200`,
    'Loading ✓ 200 records\n',
  ])
})
