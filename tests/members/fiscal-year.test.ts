import { describe, expect, it } from 'vitest'
import { columnOf } from '../../src/import/members/columns.ts'
import { readDate } from '../../src/import/members/date.ts'
import { fiscalColumns } from '../../src/import/members/fiscal-columns.ts'

describe('a fiscal year of joining', () => {
  it.each([
    '令和3年度',
    '令和元年度',
    'R3年度',
    '2021年度',
    '２０２１年度',
    'H31年度',
    '2021年度入会',
    'FY2021',
  ])('%s is no date, and why is said', text =>
    expect(readDate(text)).toMatchObject({
      wrong: {
        ja: expect.stringContaining('は年度で、日付ではありません'),
        en: expect.stringContaining('is a fiscal year'),
      },
    }),
  )

  it.each([
    ['令和3年', '2021'],
    ['R3', '2021'],
    ['2021', '2021'],
    ['2021年', '2021'],
  ])('%s is the calendar year %s', (text, year) => expect(readDate(text)).toEqual({ value: year }))

  it.each(['入会年度', '加入年度', '登録年度', '参加した年度', '退会年度', 'Fiscal year of joining'])(
    'a column %s is not read, and the report says what stays empty',
    heading => {
      expect(columnOf(heading)).toBeUndefined()
      expect(fiscalColumns(['備考', heading])).toEqual([
        expect.stringMatching(
          new RegExp(`${heading} は読み込まず、日付は空のまま.* ${heading} was not read`),
        ),
      ])
    },
  )

  it('other columns that are not read have nothing to do with it', () =>
    expect(fiscalColumns(['備考', '年度計画', '年会費'])).toEqual([]))

  it.each(['入会年', '加入年', '登録年月', '参加年月日', '加盟日'])('a column %s is one of dates', heading =>
    expect(columnOf(heading)).toBe('joined'),
  )
})
