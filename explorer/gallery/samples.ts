import type { EvidenceFragment, IndicatorSeriesFragment, SdgGoalMarkFragment } from '../generated/graphql.ts'

const real = { sample: false }
const named = (id: string, name: string) => ({ id, name, nameLanguage: 'JA' as const, dataset: real })

/** Made up, as everything here: the parts are looked at, not what they say. */
export const MADE_UP = { ...named('org:gallery', '見本の団体'), dataset: { sample: true } }

export const MEASURE = named('measure:gallery-1', '見本の施策')

export const GOALS: readonly SdgGoalMarkFragment[] = [
  { ...named('sdg:3', '見本のゴール'), code: '3', color: '#4c9f38' },
  { ...named('sdg:8', '見本のゴール'), code: '8', color: '#a21942' },
  { ...named('sdg:11', '見本のゴール'), code: '11', color: '#fd9d24' },
]

export const REASONS: readonly EvidenceFragment[] = [
  {
    id: 'assertion:gallery-1',
    justification: 'MANUAL_CURATION',
    confidence: 0.9,
    strength: 0.9,
    author: 'tsunagu',
    assertedOn: '2026-04-01',
    comment: '作成者の判断とその理由です。',
    quotes: [
      {
        text: '出典のことばです。',
        locator: '見本の章',
        source: { ...named('source:gallery', '見本の出典'), url: null },
      },
    ],
  },
]

type Value = IndicatorSeriesFragment['values'][number]

const value = (kind: Value['kind'], year: number, number: number): Value => ({
  id: `value:gallery@${year}.${kind}`,
  kind,
  year,
  yearLabel: null,
  value: number,
  valueTo: null,
  text: null,
  state: 'GIVEN',
  comparator: kind === 'TARGET' ? 'AT_LEAST' : 'EQUAL',
  note: null,
  asOf: null,
  everyYear: false,
  unit: null,
})

export const SERIES: IndicatorSeriesFragment = {
  ...named('indicator:gallery', '見本の指標'),
  unit: '人',
  accumulation: 'NONE',
  series: { actuals: [] },
  values: [value('BASELINE', 2014, 700), value('TARGET', 2019, 800), value('TARGET', 2023, 900)],
  progress: { status: 'NO_ACTUAL', text: '題は、図から分かることです。' },
}
