import type { Texts } from '../app/texts.ts'

const ja = {
  year: '年度',
  fiscalYear: (year: number, label: string | null) => (label ? `${year}年度（${label}）` : `${year}年度`),
  kind: '種類',
  value: '値',
  valueIn: (unit: string) => `値（${unit}）`,
  note: '注',
  noValues: '値は記録されていません。',
  legend: '● 基準値・実績値　◆ 目標値　点線は目標への道筋。',
  unit: (unit: string) => `単位：${unit}`,
  table: (name: string) => `「${name}」の値`,
  drawing: (name: string, values: readonly string[]) => `「${name}」の推移の図。${values.join('、')}。`,
}

const en: typeof ja = {
  year: 'Fiscal year',
  fiscalYear: (year, label) => (label ? `${year} (${label})` : `${year}`),
  kind: 'Kind',
  value: 'Value',
  valueIn: unit => `Value (${unit})`,
  note: 'Note',
  noValues: 'No values are recorded.',
  legend: '● baseline and actuals  ◆ target values; the dotted line is the way to them.',
  unit: unit => `Unit: ${unit}`,
  table: name => `Values of “${name}”`,
  drawing: (name, values) => `Drawing of “${name}” over the years: ${values.join(', ')}.`,
}

/** The words of the charts of indicators. */
export const CHART: Texts<typeof ja> = { ja, en }
