import { eraYear, fiscalYearJa, fiscalYearsJa } from '../../src/text/era.ts'
import type { Texts } from '../app/texts.ts'

const ja = {
  year: '年度',
  fiscalYear: fiscalYearJa,
  fiscalYears: fiscalYearsJa,
  yearLines: (year: number): readonly string[] => [`${eraYear(year)}年度`, `${year}`],
  yearHead: (year: number): readonly string[] => [`${eraYear(year)}年度`, `（${year}）`],
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
  foreseen: '○ 期待値・見込み（線で結ばない）。',
  sums: '実績は計画の始めからの合計で示す。目標も合計に対するもの。',
  sumUpTo: (year: number, sum: string) => `${fiscalYearJa(year)}までの合計 ${sum}`,
  partly: '年度の途中の値は図に描かず、表に示す。',
  table: (name: string) => `「${name}」の値`,
  drawing: (name: string, values: readonly string[]) => `「${name}」の推移の図。${values.join('、')}。`,
}

const en: typeof ja = {
  year: 'Fiscal year',
  fiscalYear: year => `FY${year}`,
  fiscalYears: (from, to) => (from === to ? `FY${from}` : `FY${from}–${to}`),
  yearLines: year => ['FY', `${year}`],
  yearHead: year => [`FY${year}`],
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
  foreseen: '○ what was expected or forecast, joined by no line.',
  sums: 'Actuals are drawn as sums since the plan began, as the target is of the sum.',
  sumUpTo: (year, sum) => `sum up to FY${year} ${sum}`,
  partly: 'A value of part of a year stands in the table only.',
  table: name => `Values of “${name}”`,
  drawing: (name, values) => `Drawing of “${name}” over the years: ${values.join(', ')}.`,
}

/** The words of the charts of indicators. */
export const CHART: Texts<typeof ja> = { ja, en }
