import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { ImportRefused } from '../src/import/problem.ts'
import { type Files, replaced } from './import/city.ts'
import { PLAN_CITY } from './import/plan-city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const folders = temporaryFolders()
let store: Store
let ask: (query: string) => Promise<unknown>

const Answer = z.object({ data: z.unknown(), errors: z.unknown().optional() })

beforeAll(async () => {
  store = await openStore()
  await importFolders(store, [await folders.write({ x: PLAN_CITY })])
  const api = await createApi({ connection: store, config: readConfig({}), log: pino({ level: 'silent' }) })
  ask = async query => {
    const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    const { data, errors } = Answer.parse(response.json())
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
}, 120_000)

afterAll(async () => {
  await folders.remove()
  await store?.close()
})

const YEAR = '(asOf: "2024-06-01")'

describe('the KPIs of a plan', () => {
  it('yearly counts that add up are judged by their sum, and told so', async () => {
    expect(
      await ask(`{ indicator(id: "indicator:x.startups") {
        accumulation calculation dataSource available survey
        progress${YEAR} { status ratio total totalFrom years zeroYear accumulation text textEn: text(language: EN) }
        series${YEAR} {
          targetLine { year value isTotal indicatorValue { id targetBasis } }
          actuals { year value isTotal expected indicatorValue { id value } }
        }
      } }`),
    ).toEqual({
      indicator: {
        accumulation: 'SUM',
        calculation: '支援を受けて開業した件数',
        dataSource: '商工課調べ',
        available: '翌年5月',
        survey: false,
        progress: {
          status: 'ON_TRACK',
          ratio: 1.16666666666667,
          total: 7,
          totalFrom: 2021,
          years: [],
          zeroYear: 2020,
          accumulation: 'SUM',
          text: '順調（年2件の増加が必要なところ2.3件、必要なペースの117％）。令和3（2021）～令和5（2023）年度の合計は7件、令和7（2025）年度までの目標は10件。令和2（2020）年度末を0として数える。',
          textEn:
            'On track (a yearly increase of 2 件 is needed, and there was one of 2.3 件, 117% of the pace). The sum of 2021 to 2023 is 7 件; the target up to 2025 is 10 件. It is counted from 0 at the end of 2020.',
        },
        series: {
          targetLine: [
            { year: 2020, value: 0, isTotal: true, indicatorValue: null },
            {
              year: 2025,
              value: 10,
              isTotal: true,
              indicatorValue: { id: 'value:x.startups@2025.target', targetBasis: '前期の実績の2倍' },
            },
          ],
          actuals: [
            [2021, 2, 2, 2],
            [2022, 5, 4, 3],
            [2023, 7, 6, 2],
          ].map(([year, total, expected, value]) => ({
            year,
            value: total,
            isTotal: true,
            expected,
            indicatorValue: { id: `value:x.startups@${year}.actual`, value },
          })),
        },
      },
    })
  })

  it('a baseline without a year has that before the plan; a range, a year without a value and parts are told', async () => {
    expect(
      await ask(`{ indicator(id: "indicator:x.usage") {
        values { id kind value valueTo comparator state yearAssumed breakdown }
        breakdowns
        ofWomen: values(breakdown: "sex:female") { id value breakdown name }
        bySex: values(breakdown: ["sex"]) { id }
        ofOldWomen: values(breakdown: ["age:65-", "sex:female"]) { id value }
        ofMen: values(breakdown: "sex:male") { id }
        progress${YEAR} { status text }
        series${YEAR} { expectations { year value expected } forecasts { year } }
      } }`),
    ).toEqual({
      indicator: {
        values: [
          ['2020.baseline', 'BASELINE', 20, null, 'EQUAL', 'GIVEN', true],
          ['2022.actual', 'ACTUAL', null, null, 'EQUAL', 'NOT_SURVEYED', false],
          ['2022.expected', 'EXPECTED', 24, null, 'EQUAL', 'GIVEN', false],
          ['2025.target', 'TARGET', 30, 40, 'BETWEEN', 'GIVEN', false],
        ].map(([end, kind, value, valueTo, comparator, state, yearAssumed]) => ({
          id: `value:x.usage@${end}`,
          ...{ kind, value, valueTo, comparator, state, yearAssumed },
          breakdown: [],
        })),
        breakdowns: ['age:65-;sex:female', 'place:place:431010', 'sex:female'],
        ofWomen: [
          {
            id: 'value:x.usage@2020.baseline.sex-female',
            value: 12,
            breakdown: ['sex:female'],
            name: '利用率 2020 基準値 (sex:female)',
          },
        ],
        bySex: [{ id: 'value:x.usage@2020.baseline.sex-female' }],
        ofOldWomen: [{ id: 'value:x.usage@2020.baseline.age-65-.sex-female', value: 9 }],
        ofMen: [],
        progress: {
          status: 'NO_ACTUAL',
          text: '実績なし。令和7（2025）年度の目標は30～40%。基準年より後の実績は記録されていない。基準値の年度は示されていないため、計画の始まる前の令和2（2020）年度とみなす。令和4（2022）年度の値：調査していない。',
        },
        series: { expectations: [{ year: 2022, value: 24, expected: 24 }], forecasts: [] },
      },
    })
  })

  it('a target in words is a target', async () => {
    expect(
      await ask(`{ indicator(id: "indicator:x.council") {
        values { value text textLanguage }
        progress${YEAR} { status reason text }
      } }`),
    ).toEqual({
      indicator: {
        values: [{ value: null, text: '設置', textLanguage: 'JA' }],
        progress: {
          status: 'NOT_ASSESSABLE',
          reason: 'QUALITATIVE',
          text: '評価不能。言葉で示されているため、数値では評価できない。令和7（2025）年度の目標は「設置」。実績は記録されていない。',
        },
      },
    })
  })

  it('half a year is judged where nothing later is known, and says so in its id', async () => {
    expect(
      await ask(`{ indicator(id: "indicator:x.homes") {
        progress(asOf: "2024-12-01") { status actual { id asOf value } zeroYear }
      } }`),
    ).toEqual({
      indicator: {
        progress: {
          status: 'BEHIND',
          actual: { id: 'value:x.homes@2024.actual.2024-09-30', asOf: '2024-09-30', value: 24 },
          zeroYear: 2020,
        },
      },
    })
  })

  it('findings ask whether a 累計 adds up, and name a running total that falls', async () => {
    expect(
      await ask(`{ findings(strategy: "strategy:x", rules: [ACCUMULATION_NOT_STATED, RUNNING_TOTAL_FALLS]) {
        rule node { id } message
      } }`),
    ).toEqual({
      findings: [
        {
          rule: 'ACCUMULATION_NOT_STATED',
          node: { id: 'indicator:x.visitors' },
          message: '名称か単位に「累計」とあるが、合計か年ごとの数かが示されていない。',
        },
        {
          rule: 'RUNNING_TOTAL_FALLS',
          node: { id: 'indicator:x.homes' },
          message: '累計が令和4（2022）年度の20件から令和5（2023）年度の18件に減っている。',
        },
      ],
    })
  })
})

describe('the shape of a plan', () => {
  it('measures stand in measures and initiatives in either, on levels called as the plan calls them', async () => {
    expect(
      await ask(`{ strategy(id: "strategy:x") {
        levels { depth name }
        goals { id levelName measures { id levelName parent { id } goal { id } order
          initiatives { nodes { id } edges { relationship } }
          measures { id levelName parent { id } goal { id } initiatives { edges { relationship node {
            id kind levelName parent { id } children { id }
          } } } }
        } }
        measures { id }
      } }`),
    ).toEqual({
      strategy: {
        levels: ['政策', '施策', '基本事業', '事業'].map((name, place) => ({ depth: place + 1, name })),
        goals: [
          {
            id: 'goal:x.1',
            levelName: '政策',
            measures: [
              {
                id: 'measure:x.1.1',
                levelName: '施策',
                parent: { id: 'goal:x.1' },
                goal: { id: 'goal:x.1' },
                order: 1,
                initiatives: {
                  nodes: [{ id: 'initiative:x.1.1.1' }],
                  edges: [{ relationship: 'PART_OF' }],
                },
                measures: [
                  {
                    id: 'measure:x.1.1.1',
                    levelName: '基本事業',
                    parent: { id: 'measure:x.1.1' },
                    goal: { id: 'goal:x.1' },
                    initiatives: {
                      edges: [
                        {
                          relationship: 'ALSO_UNDER',
                          node: {
                            id: 'initiative:x.1.1.1',
                            kind: 'INITIATIVE',
                            levelName: '基本事業',
                            parent: { id: 'measure:x.1.1' },
                            children: [],
                          },
                        },
                        {
                          relationship: 'PART_OF',
                          node: {
                            id: 'initiative:x.1.1.1.1',
                            kind: 'INITIATIVE',
                            levelName: '事業',
                            parent: { id: 'measure:x.1.1.1' },
                            children: [],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            ],
          },
        ],
        measures: [{ id: 'measure:x.1.1' }, { id: 'measure:x.1.1.1' }],
      },
    })
  })

  it('who answers for an item is told, the first leads; a section is a part of its city hall', async () => {
    expect(
      await ask(`{
        initiative(id: "initiative:x.1.1.1") { owners { id partOf { id } } }
        policyMeasure(id: "measure:x.1.1.1") { owners { id } }
        indicator(id: "indicator:x.startups") { owners { name } }
        organization(id: "org:x-city") { parts { id } }
        findings(strategy: "strategy:x", rules: [NO_OWNER]) { node { id } }
      }`),
    ).toEqual({
      initiative: {
        owners: [
          { id: 'org:x-harbour', partOf: { id: 'org:x-city' } },
          { id: 'org:x-commerce', partOf: { id: 'org:x-city' } },
        ],
      },
      policyMeasure: { owners: [] },
      indicator: { owners: [{ name: '商工課（サンプル）' }] },
      organization: { parts: [{ id: 'org:x-commerce' }, { id: 'org:x-harbour' }] },
      findings: [{ node: { id: 'initiative:x.1.1.1.1' } }],
    })
  })

  it('an initiative says how far it had come year by year, and that it goes on without end', async () => {
    expect(
      await ask(`{ initiative(id: "initiative:x.1.1.1") {
        status before: status(asOf: "2023-05-01") early: status(asOf: "2021-05-01")
        statuses { year status } openEnded endsOn
      } }`),
    ).toEqual({
      initiative: {
        status: 'SUSPENDED',
        before: 'ACTIVE',
        early: 'PLANNED',
        statuses: [
          { year: 2022, status: 'ACTIVE' },
          { year: 2024, status: 'SUSPENDED' },
        ],
        openEnded: true,
        endsOn: null,
      },
    })
  })

  it('one language is enough, also to stand in a list by name', async () => {
    expect(
      await ask(
        '{ initiatives(filter: { strategy: { anyOf: ["strategy:x"] } }, orderBy: { field: NAME }) { nodes { name } } }',
      ),
    ).toEqual({ initiatives: { nodes: [{ name: 'Lighthouse' }, { name: '岸壁の補修' }] } })
  })
})

describe('paths of a plan', () => {
  const first = (from: string, to: string) =>
    ask(`{ paths(from: "${from}", to: "${to}", first: 1) { complete paths {
      hops { relationship } sentence en: sentence(language: EN)
    } } }`)

  it('lead along who answers for something', async () => {
    expect(await first('initiative:x.1.1.1', 'org:x-harbour')).toMatchObject({
      paths: { complete: true, paths: [{ hops: [{ relationship: 'OWNED_BY' }] }] },
    })
  })

  it('lead to a further measure under which something stands', async () => {
    const answer = await first('measure:x.1.1.1', 'initiative:x.1.1.1')
    expect(answer).toMatchObject({ paths: { complete: true, paths: [{ hops: expect.any(Array) }] } })
    expect(JSON.stringify(answer)).toContain('ALSO_UNDER')
  })

  it('begin at money and at evaluations, which are called as everywhere', async () => {
    expect(await first('budget:measure-x.1.1.1@2023.settled', 'measure:x.1.1.1')).toEqual({
      paths: {
        complete: true,
        paths: [
          {
            hops: [{ relationship: 'BUDGET_OF' }],
            sentence: expect.stringMatching(/^「.+ 2023 .+」は施策「.+」の予算・決算である（サンプルの/),
            en: expect.stringMatching(/ is money for the measure “.+” \(based on sample records\)\.$/),
          },
        ],
      },
    })
  })
})

describe('money and evaluations', () => {
  it('money is told in whole yen, and a sum says what it lacks', async () => {
    expect(
      await ask(`{
        initiative(id: "initiative:x.1.1.1") { budgets { id year stage amount currency fundedBy kind name } }
        policyMeasure(id: "measure:x.1.1") { budgets { id } budgetTotals { year stage amount stated missing { id } } }
        budget(id: "budget:measure-x.1.1.1@2023.settled") { item { id } amount }
        budgets(filter: { stage: [SETTLED], item: { anyOf: ["initiative:x.1.1.1"] } }) { totalCount }
      }`),
    ).toEqual({
      initiative: {
        budgets: [
          ['initial', 'INITIAL', 1_200_000, null, '岸壁の補修 2024 当初予算'],
          ['settled', 'SETTLED', 1_103_500, null, '岸壁の補修 2024 決算'],
          ['settled.state', 'SETTLED', 500_000, 'STATE', '岸壁の補修 2024 決算'],
        ].map(([end, stage, amount, fundedBy, name]) => ({
          id: `budget:initiative-x.1.1.1@2024.${end}`,
          ...{ year: 2024, stage, amount, currency: 'JPY', fundedBy, kind: 'PROGRAMME', name },
        })),
      },
      policyMeasure: {
        budgets: [],
        budgetTotals: [
          [2023, 'SETTLED', 7_000_000_000, 'initiative:x.1.1.1'],
          [2024, 'INITIAL', 1_200_000, 'initiative:x.1.1.1.1'],
          [2024, 'SETTLED', 1_103_500, 'initiative:x.1.1.1.1'],
        ].map(([year, stage, amount, id]) => ({ year, stage, amount, stated: false, missing: [{ id }] })),
      },
      budget: { item: { id: 'measure:x.1.1.1' }, amount: 7_000_000_000 },
      budgets: { totalCount: 2 },
    })
  })

  it('an evaluation stands with its grade, scale and words beside progress, and a finding says where they differ', async () => {
    expect(
      await ask(`{
        policyMeasure(id: "measure:x.1.1") { evaluations {
          year by criterion grade direction comment commentLanguage name
          scale { id meanings { grade meaning } }
        } }
        findings(strategy: "strategy:x", rules: [EVALUATION_DIFFERS]) { node { id } message }
        evaluationScale(id: "scale:x-abc") { name grades neighborSummary { relationship type count } }
      }`),
    ).toEqual({
      policyMeasure: {
        evaluations: [
          {
            ...{ year: 2024, by: 'EXTERNAL', criterion: '有効性', grade: 'A', direction: null, scale: null },
            ...{ comment: null, commentLanguage: null, name: '港をいかす 2024 評価 (有効性)' },
          },
          {
            ...{ year: 2024, by: 'INTERNAL', criterion: null, grade: 'B', direction: 'IMPROVE' },
            ...{
              comment: '概ね順調だが人手が足りない。',
              commentLanguage: 'JA',
              name: '港をいかす 2024 評価',
            },
            scale: {
              id: 'scale:x-abc',
              meanings: [
                { grade: 'A', meaning: '順調' },
                { grade: 'B', meaning: '概ね順調' },
                { grade: 'C', meaning: '遅れている' },
              ],
            },
          },
        ],
      },
      findings: [
        {
          node: { id: 'indicator:x.startups' },
          message: '令和5（2023）年度の評価は「C」だが、指標による状況は「順調」。',
        },
      ],
      evaluationScale: {
        name: '架空市の評価（サンプル）',
        grades: ['A=順調', 'B=概ね順調', 'C=遅れている'],
        neighborSummary: [{ relationship: 'GRADED_ON', type: 'EVALUATION', count: 2 }],
      },
    })
  })
})

const refusals = (before: string, after: string) =>
  refusalsOf(replaced(PLAN_CITY, 'strategy.yaml', before, after))

/** What a folder is refused for. */
const refusalsOf = async (files: Files): Promise<readonly string[]> => {
  const folder = await folders.write({ x: files })
  try {
    await importFolders(store, [folder], { dryRun: true })
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

describe('a value that says two things, or half of one, is refused', () => {
  const COUNCIL = '{ kind: TARGET, year: 2025, textJa: 設置 }'
  it.each([
    [
      '{ kind: TARGET, year: 2025 }',
      'value is required; fill it in, or textJa or textEn in its place, or state where it is not known',
    ],
    [
      '{ kind: TARGET, year: 2025, value: 1, textJa: 設置 }',
      'textJa stands in place of value; keep one of the two',
    ],
    [
      '{ kind: ACTUAL, year: 2022, value: 0, state: NOT_SURVEYED }',
      'NOT_SURVEYED says that there is no value; leave value empty',
    ],
    [
      '{ kind: TARGET, year: 2025, value: 1, comparator: BETWEEN }',
      'BETWEEN needs both ends; fill in value and valueTo',
    ],
    [
      '{ kind: TARGET, year: 2025, value: 1, valueTo: 2 }',
      'valueTo is the upper end of a range; write comparator: BETWEEN beside it',
    ],
    [
      '{ kind: TARGET, year: 2025, value: 2, valueTo: 1, comparator: BETWEEN }',
      'valueTo 1 is below value 2; exchange them',
    ],
    ['{ kind: ACTUAL, year: 2022, value: 1, everyYear: true }', 'only a TARGET has everyYear; leave it out'],
    ['{ kind: ACTUAL, value: 1 }', 'year is required; fill it in'],
    [
      '{ kind: ACTUAL, year: 2022, value: 1, breakdown: 女 }',
      'breakdown: "女" is not of the form expected here; write it like sex:female',
    ],
  ])('%s', async (value, message) => {
    expect(await refusals(COUNCIL, value)).toEqual([message])
  })
})

it('a place abroad has a code of its scheme, a point and a page; its code is checked by the scheme', async () => {
  expect(
    await ask(`{
      place(id: "place:iso3166.de-bw") { code scheme kind name prefectureCode latitude longitude url }
      home: place(id: "place:431001") { scheme prefectureCode latitude }
    }`),
  ).toEqual({
    place: {
      ...{ code: 'DE-BW', scheme: 'iso3166', kind: 'REGION', name: 'Made-up Land', prefectureCode: null },
      ...{ latitude: 48.5, longitude: 9, url: 'https://example.org/land' },
    },
    home: { scheme: 'jp', prefectureCode: '43', latitude: null },
  })
  const wrong = async (before: string, after: string) => {
    const files = replaced(PLAN_CITY, 'places.csv', before, after)
    return refusalsOf(files)
  }
  expect(await wrong('DE-BW,', 'Germany,')).toEqual([
    '"Germany" is no code of iso3166; a code of ISO 3166 is like DE or DE-BW',
  ])
  expect(await wrong('48.5,9,', '48.5,,')).toEqual([
    'a point has a latitude and a longitude; fill in longitude',
  ])
})

describe('a workbook', () => {
  it('is read a sheet for each table: days, decimals and rich text as a person reads them, notes left out', async () => {
    const results = {
      'dataset.yaml': [
        'id: dataset:x-results',
        'nameJa: 実績（サンプル）',
        'version: "1"',
        'licence: CC-BY-4.0',
        'sample: true',
        'source: none',
      ].join('\n'),
      'results.xlsx': readFileSync('tests/import/results.xlsx'),
    }
    await importFolders(store, [await folders.write({ results })])
    expect(
      await ask(`{ indicatorValues(filter: { dataset: { anyOf: ["dataset:x-results"] } }) { nodes { id value asOf state } }
        budgets(filter: { dataset: { anyOf: ["dataset:x-results"] } }) { nodes { id amount } } }`),
    ).toEqual({
      indicatorValues: {
        nodes: [
          { id: 'value:x.startups@2024.actual', value: 1, asOf: null, state: 'GIVEN' },
          { id: 'value:x.usage@2023.actual.2023-09-30', value: 24.1, asOf: '2023-09-30', state: 'GIVEN' },
          { id: 'value:x.usage@2024.actual', value: null, asOf: null, state: 'NOT_SURVEYED' },
        ],
      },
      budgets: { nodes: [{ id: 'budget:initiative-x.1.1.1@2023.settled', amount: 1_103_500 }] },
    })
  })

  it('that is broken is told, and which sheet nothing reads', async () => {
    const broken = readFileSync('tests/import/results.xlsx').subarray(0, 3_000)
    const told = (name: string, content: Buffer) => refusalsOf({ ...PLAN_CITY, [name]: content })
    expect(await told('budgets.more.xlsx', broken)).toEqual([
      'the workbook cannot be read: the archive has no list of its files; open it in a spreadsheet and save it again as .xlsx',
    ])
    expect(await told('members.xlsx', readFileSync('tests/members/members.xlsx'))).toEqual([
      expect.stringMatching(/^nothing reads a sheet of this name; sheets here: /),
      expect.stringMatching(/^nothing reads a sheet of this name; sheets here: /),
    ])
  })
})
