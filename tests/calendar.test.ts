import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isCalendarDay, todayInJapan } from '../src/model/calendar.ts'

test('in Japan a day begins nine hours before it does in Greenwich', () => {
  expect(todayInJapan(new Date('2026-11-28T14:59:59Z'))).toBe('2026-11-28')
  expect(todayInJapan(new Date('2026-11-28T15:00:00Z'))).toBe('2026-11-29')
})

test('a day that no calendar has is none', () => {
  expect(['2026-02-28', '2026-02-29', '2026-13-01', 'today'].map(isCalendarDay)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('no other place makes a day of a moment', () => {
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && file !== 'model/calendar.ts')
    .filter(file => /toISOString\(\)\s*\.slice\(0, 10\)/.test(readFileSync(`src/${file}`, 'utf8')))
  expect(others).toEqual([])
})
