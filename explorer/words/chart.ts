import { eraYear, fiscalYearJa, fiscalYearsJa } from '../../src/text/era.ts'
import type { Texts } from '../app/texts.ts'

const ja = {
  year: '年度',
  fiscalYear: fiscalYearJa,
  fiscalYears: fiscalYearsJa,
  yearLines: (year: number): readonly string[] => [`${eraYear(year)}年度`, `${year}`],
  notRecorded: '記録なし',
  noActual: (from: number, to: number): readonly string[] => [
    `${fiscalYearsJa(from, to)}の実績は記録なし`,
    '（0という意味ではありません）',
  ],
  kind: '種類',
  value: '値',
  valueIn: (unit: string) => `値（${unit}）`,
  note: '注',
  noValues: '値は記録されていません。',
  legend: '● 基準値・実績値　◇ 目標値　緑の帯は目標を満たす範囲　斜線は実績の記録がない年度。縦軸は0から。',
  table: (name: string) => `「${name}」の値`,
  drawing: (name: string, values: readonly string[]) => `「${name}」の推移の図。${values.join('、')}。`,
}

const en: typeof ja = {
  year: 'Fiscal year',
  fiscalYear: year => `FY${year}`,
  fiscalYears: (from, to) => (from === to ? `FY${from}` : `FY${from}–${to}`),
  yearLines: year => ['FY', `${year}`],
  notRecorded: 'not recorded',
  noActual: (from, to) => [
    from === to ? `No actual recorded for ${from}` : `No actual recorded, ${from}–${to}`,
    '(which does not mean 0)',
  ],
  kind: 'Kind',
  value: 'Value',
  valueIn: unit => `Value (${unit})`,
  note: 'Note',
  noValues: 'No values are recorded.',
  legend:
    '● baseline and actuals  ◇ targets; the green band is where a target is met, hatching is years without a recorded actual. The axis begins at 0.',
  table: name => `Values of “${name}”`,
  drawing: (name, values) => `Drawing of “${name}” over the years: ${values.join(', ')}.`,
}

/** The words of the charts of indicators. */
export const CHART: Texts<typeof ja> = { ja, en }
