import type { Texts } from '../app/texts.ts'

const ja = {
  title: '年度別の記録',
  caption: (name: string) => `「${name}」の年度別の記録`,
  row: '項目',
  year: '年度',
  state: '状態',
  evaluation: (by: string | null, criterion: string | null) => {
    const of = [by, criterion].filter(Boolean).join('・')
    return of ? `評価（${of}）` : '評価'
  },
  grade: (grade: string, meaning: string | null) => (meaning ? `${grade}（${meaning}）` : grade),
  outlook: (direction: string) => `今後：${direction}`,
  money: (stage: string, kind: string | null, currency: string) =>
    `${kind ? `${stage}・${kind}` : stage}（${currency === 'JPY' ? '円' : currency}）`,
  ofWhich: (source: string, stage: string, currency: string) =>
    `${stage}のうち${source}（${currency === 'JPY' ? '円' : currency}）`,
  inPart: '一部',
  added: 'この項目自体に額の記録がない年度・段階は、下の事業の額をそれぞれ一度だけ足しています。',
  missing: (names: string) => `「一部」は、額の記録がないもの（${names}）を含まない合計です。`,
  value: (kind: string, part: string | null, unit: string | null) =>
    `${part ? `${kind}：${part}` : kind}${unit ? `（${unit}）` : ''}`,
  ofIndicator: (name: string, kind: string) => `${name}：${kind}`,
  total: '実績の合計',
  everyYear: '毎年度',
  asOf: (day: string) => `${day}時点`,
  notRecorded: '記録なし',
  none: '—',
  parts: '内訳の値は全体の値とは別の記録です。足しても全体にならないことがあります。',
  both: (sex: string) => (({ female: '女性', male: '男性' }) as Record<string, string>)[sex] ?? sex,
  age: (from: string, to: string) => {
    if (from && to) return from === to ? `${from}歳` : `${from}～${to}歳`
    return from ? `${from}歳以上` : `${to}歳以下`
  },
  half: (part: string) => (({ 1: '上半期', 2: '下半期' }) as Record<string, string>)[part] ?? part,
  comma: '、',
  csv: 'CSV（年度別）',
  links: 'CSV（つながり）',
}

const en: typeof ja = {
  title: 'Year by year',
  caption: name => `“${name}”, year by year`,
  row: 'What',
  year: 'Fiscal year',
  state: 'State',
  evaluation: (by, criterion) => {
    const of = [by, criterion].filter(Boolean).join(', ')
    return of ? `Evaluation (${of})` : 'Evaluation'
  },
  grade: (grade, meaning) => (meaning ? `${grade} (${meaning})` : grade),
  outlook: direction => `From now on: ${direction.toLowerCase()}`,
  money: (stage, kind, currency) => `${kind ? `${stage}, ${kind.toLowerCase()}` : stage} (${currency})`,
  ofWhich: (source, stage, currency) => `${stage}, of which from: ${source.toLowerCase()} (${currency})`,
  inPart: 'in part',
  added: 'Where no amount is stated of this item itself, those of its projects are added up, each once.',
  missing: names => `“In part” is a sum without those of which no amount is recorded (${names}).`,
  value: (kind, part, unit) => `${part ? `${kind}: ${part}` : kind}${unit ? ` (${unit})` : ''}`,
  ofIndicator: (name, kind) => `${name}: ${kind.toLowerCase()}`,
  total: 'Sum of actuals',
  everyYear: 'each year',
  asOf: day => `as of ${day}`,
  notRecorded: 'not recorded',
  none: '—',
  parts: 'Values of parts are records of their own; they need not add up to the whole.',
  both: sex => (({ female: 'women', male: 'men' }) as Record<string, string>)[sex] ?? sex,
  age: (from, to) => {
    if (from && to) return from === to ? `aged ${from}` : `aged ${from}–${to}`
    return from ? `aged ${from} or more` : `aged ${to} or less`
  },
  half: part => (({ 1: 'first half', 2: 'second half' }) as Record<string, string>)[part] ?? part,
  comma: ', ',
  csv: 'CSV (by year)',
  links: 'CSV (links)',
}

export type YearsWords = typeof ja

/** The words of what is known of an item year by year. */
export const YEARS: Texts<YearsWords> = { ja, en }
