import { wordsOf } from './words.ts'

/** The two sheets that hold rows, as they are called. */
export const SHEETS = { indicator: '指標', initiative: '取組' } as const

export type RowKind = keyof typeof SHEETS

/** The sheet that explains, and says of which strategy and year the workbook is. */
export const EXPLANATION = '説明'

/** Units in which amounts can be written, in yen. */
export const UNITS: Readonly<Record<string, number>> = {
  円: 1,
  千円: 1_000,
  万円: 10_000,
  百万円: 1_000_000,
}

/** What a column holds: shown only, or to be filled in with a number, a text or one of some words. */
export interface Column {
  readonly key: string
  readonly heading: string
  readonly fill?: 'number' | 'text'
  /** True for what follows from cells that are filled in: it may differ from what the workbook showed. */
  readonly follows?: boolean
  readonly width: number
  readonly choices?: readonly string[]
}

const shown = (key: string, ja: string, en: string, width = 14): Column => ({
  key,
  heading: `${ja} / ${en}`,
  width,
})
const number = (key: string, ja: string, en: string): Column => ({
  ...shown(key, ja, en, 14),
  fill: 'number',
})
const text = (key: string, ja: string, en: string, width = 24, choices?: readonly string[]): Column => ({
  ...shown(key, ja, en, width),
  fill: 'text',
  ...(choices ? { choices } : {}),
})

/** What everybody knows of a row, whichever sheet it stands in. */
const KNOWN = [
  shown('id', 'ID', 'ID', 26),
  shown('number', '番号', 'Number', 16),
  shown('name', '名称', 'Name', 36),
]

const evaluation = (year: number): readonly Column[] => [
  text('grade', `評価 ${year}年度`, `Grade ${year}`, 10),
  text('reason', '評価の理由', 'Why this grade', 36),
]

const OWNER = text('owner', '所管課', 'Owner', 20)

const before = (key: string, year: number): Column => shown(key, `実績 ${year}年度`, `Actual ${year}`)

/** The columns of the sheet of indicators. */
const ofIndicators = (year: number): readonly Column[] => [
  ...KNOWN,
  shown('breakdown', '内訳', 'Breakdown', 16),
  shown('unit', '単位', 'Unit', 8),
  shown('baseline', '基準値', 'Baseline'),
  shown('target', '目標値', 'Target'),
  ...[3, 2, 1].map(ago => before(`before${ago}`, year - ago)),
  number('actual', `実績値 ${year}年度`, `Actual value ${year}`),
  text('forecast', '見込', 'Forecast', 8, ['○']),
  text(
    'state',
    '値がないとき',
    'If there is no value',
    14,
    wordsOf('IndicatorValueState', ['GIVEN', 'NOT_SET']),
  ),
  text('note', '備考', 'Note', 30),
  ...evaluation(year),
  OWNER,
]

/** The columns of the sheet of initiatives. */
const ofInitiatives = (year: number, unit: string): readonly Column[] => [
  ...KNOWN,
  shown('level', '区分', 'Level', 12),
  { ...shown('now', 'これまでの状態', 'State so far', 18), follows: true },
  shown('settledBefore', `決算額 ${year - 1}年度（${unit}）`, `Settled ${year - 1}`),
  text('status', `状態 ${year}年度`, `State ${year}`, 12, wordsOf('ActivityStatus')),
  number('initial', `当初予算額 ${year}年度（${unit}）`, `Initial budget ${year}`),
  number('supplementary', `補正予算額 ${year}年度（${unit}）`, `Supplementary budget ${year}`),
  number('settled', `決算額 ${year}年度（${unit}）`, `Settled amount ${year}`),
  ...evaluation(year),
  text('direction', '今後の方向性', 'Direction', 12, wordsOf('EvaluationDirection')),
  text('comment', '所属長のコメント', 'Comment of the head', 36),
  OWNER,
]

/** The columns of a sheet, for a year and with amounts in a unit. */
export const columnsOf = (kind: RowKind, year: number, unit: string): readonly Column[] =>
  kind === 'indicator' ? ofIndicators(year) : ofInitiatives(year, unit)
