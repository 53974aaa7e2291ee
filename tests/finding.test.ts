import { expect, it } from 'vitest'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const OF_STRATEGY = 'strategy: "strategy:kumamoto-2", asOf: "2026-11-24"'

it('the strategy has an owner for everything, no indicator on its measures, and only target years that are over', async () => {
  const answer = await ask(`{ findingCounts(${OF_STRATEGY}) { rule severity count title(language: EN) } }`)
  expect(answer).toEqual({
    findingCounts: [
      ['NO_OWNER', 'ERROR', 0, 'An initiative has an organisation accountable for it.'],
      ['NO_INDICATOR', 'WARNING', 9, 'A goal or measure has an indicator.'],
      ['NO_LINK', 'WARNING', 0, 'An item of the plan is linked to the SDGs.'],
      [
        'ORPHAN',
        'WARNING',
        0,
        'An initiative advances something, a measure is advanced, an indicator measures something.',
      ],
      ['TARGET_YEAR_PAST', 'WARNING', 5, 'The last target year of an indicator lies ahead.'],
      [
        'ACCUMULATION_NOT_STATED',
        'WARNING',
        0,
        'An indicator that may be a total says whether its counts add up.',
      ],
      ['RUNNING_TOTAL_FALLS', 'WARNING', 0, 'A running total never falls.'],
      ['BREAKDOWN_DIFFERS', 'WARNING', 0, 'The parts of a count add up to the whole.'],
      ['EVALUATION_DIFFERS', 'WARNING', 0, 'What was judged of an item and what its indicators say agree.'],
      ['NO_PARTNER', 'INFO', 49, 'An initiative has partners besides the one who is accountable.'],
      ['WEAK_EVIDENCE', 'INFO', 2, 'At least one link to the SDGs has a confidence above 0.6.'],
    ].map(([rule, severity, count, title]) => ({ rule, severity, count, title })),
  })
})

it('each finding names the item, what is wrong and what to do, in both languages', async () => {
  const answer = await ask(`{ findings(${OF_STRATEGY}, rules: [TARGET_YEAR_PAST, WEAK_EVIDENCE], first: 6) {
    rule severity node { id } message messageEn: message(language: EN) remedy remedyEn: remedy(language: EN) method
  } }`)
  const past = (key: string) => ({
    rule: 'TARGET_YEAR_PAST',
    severity: 'WARNING',
    node: { id: `indicator:kumamoto-2.${key}` },
    message: '最後の目標年度の令和5（2023）年度は過ぎている。状況：実績なし。',
    messageEn: 'Its last target year, 2023, is over. Status: no actual value.',
    remedy: '実績を記録して結果を確かめ、次の目標年と目標値を定める。',
    remedyEn: 'Record the actual value to see how it ended, and set the next target and its year.',
    method: 'findings/1',
  })
  expect(answer).toEqual({
    findings: [
      ...['births', 'city-gdp', 'community-participation', 'net-in-migration', 'residential-density'].map(
        past,
      ),
      {
        rule: 'WEAK_EVIDENCE',
        severity: 'INFO',
        node: { id: 'initiative:kumamoto-2.g2.1' },
        message: '関連するSDGsの確信度は、最も高いものでも0.6である。',
        messageEn: 'The surest of its links to the SDGs has a confidence of only 0.6.',
        remedy: '根拠となる文言を示すか、対応を見直す。',
        remedyEn: 'Quote the words that support the link, or think it over.',
        method: 'findings/1',
      },
    ],
  })
})

it('on the last day of the period no target year was over', async () => {
  const answer = await ask(
    `{ findings(samples: INCLUDE, strategy: "strategy:kumamoto-2", asOf: "2024-03-31", rules: [TARGET_YEAR_PAST]) { rule } }`,
  )
  expect(answer).toEqual({ findings: [] })
})

it('findings and their counts are read with one statement, the items with one more', async () => {
  const statements = await statementsOf(
    `{ findings(${OF_STRATEGY}) { node { name } } findingCounts(${OF_STRATEGY}) { count } }`,
  )
  expect(statements).toHaveLength(2)
  const [plan] = statements
  expect(plan && (await hitsOf(plan))).toBeLessThan(5_000)
})

it.each(['findings(strategy: "strategy:none") { rule }', 'findingCounts(strategy: "x") { count }'])(
  'an unknown strategy is refused by name: %s',
  async field => {
    expect(await refusal(`{ ${field} }`)).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'strategy' } },
    ])
  },
)
