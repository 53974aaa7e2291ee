import { expect, it } from 'vitest'
import { inJapanese } from '../src/import/in-japanese.ts'
import { numberAdvice } from '../src/import/number-advice.ts'
import type { Format } from '../src/import/record-type.ts'
import { readValue } from '../src/import/value.ts'
import { readActual, readAmount } from '../src/sheet/cell-values.ts'

// Values as cities print them, in a cell that takes one plain value: what to write is told.

const said = (text: string, format: Format): string => {
  const reading = readValue(text, format)
  return 'wrong' in reading ? reading.wrong : 'taken'
}

it.each([
  ['約1,200', 'write 1200 and comparator: ABOUT'],
  ['1,200人以上', 'write 1200 and comparator: AT_LEAST'],
  ['最低100', 'write 100 and comparator: AT_LEAST'],
  ['最大100', 'write 100 and comparator: AT_MOST'],
  ['上限100', 'write 100 and comparator: AT_MOST'],
  ['下限100', 'write 100 and comparator: AT_LEAST'],
  ['３分の１', 'leave value out and write the words as textJa'],
  ['5段階中4', 'leave value out and write the words as textJa'],
  ['100±5', 'leave value out and write the words as textJa'],
  ['100→120', 'leave value out and write the words as textJa'],
  ['3月31日', 'leave value out and write the words as textJa'],
  ['令和7年度', 'leave value out and write the words as textJa'],
  ['調整中', 'leave value out and write state: NOT_YET_KNOWN'],
  ['n.a.', 'leave value out and write state: NOT_SET'],
  ['>100', 'write 100 and comparator: AT_LEAST'],
  ['100以上を維持', 'write 100 and comparator: AT_LEAST'],
  ['100弱', 'write 100 and comparator: ABOUT'],
  ['約100（見込み）', 'write 100, kind: FORECAST and comparator: ABOUT'],
  ['10件以上20件未満', 'write 10, valueTo: 20 and comparator: BETWEEN'],
  ['△1,200', 'write -1200, the unit belongs elsewhere'],
  ['▲3.2%', 'write -3.2, the unit belongs elsewhere'],
  ['▲5ポイント', 'write -5, the unit belongs elsewhere'],
  ['12万3千人', 'write 123000, the unit belongs elsewhere'],
  ['1億2,000万円', 'write 120000000, the unit belongs elsewhere'],
  ['1,234千円', 'write 1234 where the unit is 千円, or 1234000 where it is 円'],
  ['1人当たり3,000円', 'write 3000, the unit belongs elsewhere'],
  ['期間累計10件', 'write 10 and how the years belong together as accumulation of the indicator'],
  ['５か年累計 100件', 'write 100 and how the years belong together as accumulation of the indicator'],
  ['100件（累計）', 'write 100 and how the years belong together as accumulation of the indicator'],
  ['延べ1,000人', 'write 1000 and how the years belong together as accumulation of the indicator'],
  ['各年度10件', 'write 10 and everyYear: true'],
  ['見込100', 'write 100 and kind: FORECAST'],
  ['速報100', 'write 100 and the rest into noteJa'],
  ['※1 100', 'write 100 and the note into noteJa'],
  ['100（※）', 'write 100 and the note into noteJa'],
  ['100人（男40人、女60人）', 'write the whole as value, and each part as a value of its own with breakdown'],
  ['男40、女60', 'write the whole as value, and each part as a value of its own with breakdown'],
  ['ゼロ', 'write 0'],
  ['集計中（9月公表予定）', 'leave value out and write state: NOT_YET_KNOWN'],
  ['令和8年度公表予定', 'leave value out and write state: NOT_YET_KNOWN'],
  ['次回調査R9', 'leave value out and write state: NOT_SURVEYED'],
  ['R5で終了', 'leave value out and write state: DISCONTINUED'],
  ['－', 'leave value out and write state: NOT_SET'],
  ['◎', 'leave value out and write the words as textJa, or the grade into evaluations.csv'],
  ['#DIV/0!', 'this is a formula or an error of a spreadsheet; write the value'],
  ['2026/3/31', 'this is a day; format the cell as a number and write the value again'],
  // Nothing but a unit or commas: as before.
  ['57.3%', 'write digits only, the unit belongs elsewhere'],
  ['1,234', 'leave out the commas'],
  ['１２３', 'use half-width digits'],
])('%s: %s', (text, advice) => {
  expect(numberAdvice(text)).toBe(advice)
  expect(inJapanese(`value: "${text}" is not a decimal number; ${advice}`)).toMatch(/[ぁ-ん]/)
})

it.each<[string, string]>([
  ['令和7年3月末', 'write 2024, the fiscal year in which 2025-03 lies, and asOf: 2025-03'],
  ['令和7年上半期', 'write 2025 and asOf: 2025-09'],
  ['R7下期', 'write 2025 and asOf: 2026-03'],
])('the year %s: %s', (text, advice) => {
  const told = said(text, { type: 'integer', least: 1868, greatest: 2200 })
  expect(told).toContain(advice)
  expect(inJapanese(`year: ${told}`)).toMatch(/[ぁ-ん]/)
})

it.each([
  ['2026年3月末', 'write 2026-03'],
  ['令和8年度末', 'write 2027-03'],
  ['令和7年9月30日現在', 'write 2025-09-30'],
])('the day %s: %s', (text, advice) => expect(said(text, { type: 'partialDate' })).toContain(advice))

it.each([
  ['当初予算', 'INITIAL', ['INITIAL', 'SETTLED']],
  ['補正', 'SUPPLEMENTARY', ['INITIAL', 'SUPPLEMENTARY']],
  ['決算額', 'SETTLED', ['INITIAL', 'SETTLED']],
  ['国庫支出金', 'STATE', ['STATE', 'OWN']],
  ['一般財源', 'OWN', ['STATE', 'OWN']],
  ['現状値', 'BASELINE', ['BASELINE', 'TARGET']],
  ['実績', 'ACTUAL', ['BASELINE', 'ACTUAL']],
  ['現状維持', 'CONTINUE', ['EXPAND', 'CONTINUE']],
  ['現状維持', 'MAINTAIN', ['INCREASE', 'MAINTAIN']],
  ['廃止', 'END', ['CONTINUE', 'END']],
  ['廃止', 'CANCELLED', ['ACTIVE', 'CANCELLED']],
  ['超', 'AT_LEAST', ['AT_LEAST', 'AT_MOST']],
  ['外部評価', 'EXTERNAL', ['INTERNAL', 'EXTERNAL']],
])('%s is %s among %s', (text, code, choices) =>
  expect(said(text, { type: 'choice', choices })).toBe(`"${text}" is not allowed here; write ${code}`),
)

it.each([
  ['▲5', 'write -5, or 約-5'],
  ['累計100', 'write 100, or 約100'],
  ['100（見込）', 'write 100, or 約100'],
  ['60未満', 'write 60, or 約60, 60以上, 60以下'],
  ['集計中（9月）', 'write only 集計中'],
  ['=1+2', 'is no number'],
  ['#N/A', 'is no number'],
  ['R8.3', 'is no number'],
])('a sheet that takes words takes %s for none', (text, advice) =>
  expect(readActual(text, true)).toEqual({
    wrong: expect.objectContaining({ en: expect.stringContaining(advice) }),
  }),
)

it.each(['倍増', '策定', '第2期計画の策定'])('a sheet that takes words takes %s', text =>
  expect(readActual(text, true)).toMatchObject({ value: { textJa: text } }),
)

it('an amount is advised in the unit of its column', () => {
  const told = (text: string) => {
    const reading = readAmount(text, '千円', false)
    return 'wrong' in reading ? reading.wrong.en : reading.value
  }
  expect(told('1200千円')).toContain('write 1200, and')
  expect(told('約100')).toContain('write 100, and')
  expect(told('1200')).toBe('1200000')
})

it.each([
  ['10～20人', '「10～20人」: 「10～20」と書いてください'],
  ['95%以上100%以下', '「95%以上100%以下」: 「95～100」と書いてください'],
  ['10-20', '「10-20」: 「10～20」と書いてください'],
  ['2倍以上', '「2倍以上」: 「2」、または'],
  ['約１００', '「約１００」: 半角の数字で'],
])('%s in a yearly sheet is told whole, with what to write', (text, told) => {
  expect(readActual(text, false)).toMatchObject({ wrong: { ja: expect.stringContaining(told) } })
})
