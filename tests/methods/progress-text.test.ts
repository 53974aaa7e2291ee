import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { Direction, Value } from '../../src/methods/progress/indicator-values.ts'
import { headline } from '../../src/methods/progress/progress.ts'
import { progressText } from '../../src/methods/progress/progress-text.ts'
import type { Unit } from '../../src/methods/progress/value-text.ts'
import { paceShare } from '../../src/methods/progress/value-text.ts'

type Given = readonly [year: number, value: number, comparator?: Value['comparator']]

const told = (
  direction: Direction,
  unit: Unit,
  [baseline, target, actual]: readonly [Given, Given, Given?],
  asOf: number,
) => {
  const value = (kind: Value['kind'], [year, number, comparator = 'EQUAL']: Given): Value => ({
    kind,
    year,
    value: number,
    comparator,
  })
  const values = [
    value('BASELINE', baseline),
    value('TARGET', target),
    ...(actual ? [value('ACTUAL', actual)] : []),
  ]
  const { ja, en } = progressText(headline({ direction, values }, asOf), unit)
  return [ja, en]
}

const YEN = { ja: '十億円', en: 'billion yen' }
const PERSONS = { ja: '人', en: 'persons' }
const A_YEAR = { ja: '人/年', en: 'persons a year' }
const PERCENT = { ja: '％', en: '%' }

describe('why an indicator has its status', () => {
  it('is told with unit and bound where nothing has been measured', () => {
    expect(
      told(
        'MAINTAIN',
        PERSONS,
        [
          [2014, 7039],
          [2023, 7000, 'AT_LEAST'],
        ],
        2022,
      ),
    ).toEqual([
      '実績なし。令和5（2023）年度の目標は7,000人以上。基準年より後の実績は記録されていない。',
      'No actual value. The target for 2023 is at least 7,000 persons. No actual value from after the baseline is recorded.',
    ])
  })

  it('is never told to be nothing away from the target where it is a little', () => {
    expect(
      told(
        'MAINTAIN',
        PERSONS,
        [
          [2014, 7039],
          [2023, 7000, 'AT_LEAST'],
          [2022, 6999],
        ],
        2022,
      )[0],
    ).toContain('目標を0.01％（1人）下回っている。')
    expect(
      told(
        'INCREASE',
        PERCENT,
        [
          [2015, 27.3],
          [2023, 27.5],
          [2021, 27.4],
        ],
        2022,
      )[0],
    ).toContain('年0.03ポイントの増加が必要なところ0.02ポイント')
  })

  it('is told as of the year of a value that its target year has overtaken', () => {
    expect(
      told(
        'INCREASE',
        YEN,
        [
          [2012, 2325],
          [2023, 2692],
          [2020, 2600],
        ],
        2026,
      ),
    ).toEqual([
      '令和2（2020）年度の時点では順調（年33.4十億円の増加が必要なところ34.4十億円、必要なペースの103％）。目標年度の令和5（2023）年度の実績は記録されていない。',
      'On track as of 2020 (a yearly increase of 33.4 billion yen is needed, and there was one of 34.4 billion yen, 103% of the pace). No actual value of the target year 2023 is recorded.',
    ])
  })

  it('says by how much what should be kept is below its target, without a minus', () => {
    const [ja, en] = told(
      'INCREASE',
      PERSONS,
      [
        [2014, 7039],
        [2023, 7000, 'AT_LEAST'],
        [2021, 6500],
      ],
      2022,
    )
    expect(ja).toBe(
      '遅れ。令和5（2023）年度の目標は7,000人以上。令和3（2021）年度の実績は6,500人。目標を7.1％（500人）下回っている。',
    )
    expect(en).toMatch(/It is 7\.1% \(500 persons\) below the target\.$/)
  })

  it('tells changes of a share in points, and of a yearly count without the year', () => {
    const [points] = told(
      'INCREASE',
      PERCENT,
      [
        [2015, 27.3],
        [2023, 32],
        [2021, 30.1],
      ],
      2022,
    )
    expect(points).toContain('（年0.6ポイントの増加が必要なところ0.5ポイント、必要なペースの79％）')
    const [persons] = told(
      'INCREASE',
      A_YEAR,
      [
        [2014, -37],
        [2023, 400],
        [2021, 150],
      ],
      2022,
    )
    expect(persons).toContain('（年48.6人の増加が必要なところ26.7人、必要なペースの55％）')
    expect(persons).toContain('実績は150人/年。')
  })

  it.each([
    ['0.5694', '57'],
    ['0.9949', '99'],
    ['0.9996', '99.9'],
    ['1', '100'],
    ['1.0001', '100.1'],
    ['12.345', '1,235'],
  ])('tells a pace of %s as %s percent, and nothing but 100 as 100', (ratio, share) => {
    expect(paceShare(new Decimal(ratio))).toBe(share)
  })

  it('says what went the wrong way', () => {
    const [ja, en] = told(
      'INCREASE',
      A_YEAR,
      [
        [2014, -37],
        [2023, 400],
        [2019, -120],
      ],
      2020,
    )
    expect(ja).toContain('後退（年48.6人の増加が必要なところ年16.6人の減少）。')
    expect(en).toContain(
      'a yearly increase of 48.6 persons is needed, and there was a decrease of 16.6 persons',
    )
  })
})
