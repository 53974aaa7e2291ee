import { expect, it } from 'vitest'
import { ask, hitsOf, statementsOf } from './api.ts'

it('a goal without actual values has no status, and names what is missing', async () => {
  const answer = await ask(`{ strategicGoal(id: "goal:kumamoto-2.1") { assessment {
    status reason mean coverage drivers { status } method
    inputs { node { id } status }
    missing { node { id } reason text(language: EN) }
    text textEn: text(language: EN)
  } } }`)
  const indicator = (key: string) => ({ node: { id: `indicator:kumamoto-2.${key}` } })
  const unmeasured = (measure: number) => ({
    node: { id: `measure:kumamoto-2.1.${measure}` },
    reason: 'NO_INDICATOR',
    text: 'It has no indicator.',
  })
  const unassessed = { reason: 'NO_ACTUAL', text: 'It has no status: no actual value.' }
  expect(answer).toEqual({
    strategicGoal: {
      assessment: {
        status: 'NO_ACTUAL',
        reason: null,
        mean: null,
        coverage: 0,
        drivers: [],
        method: 'inherited-status/1',
        inputs: [
          { ...indicator('city-gdp'), status: 'NO_ACTUAL' },
          { ...indicator('net-in-migration'), status: 'NO_ACTUAL' },
        ],
        missing: [
          { ...indicator('city-gdp'), ...unassessed },
          { ...indicator('net-in-migration'), ...unassessed },
          unmeasured(1),
          unmeasured(2),
          unmeasured(3),
          unmeasured(4),
        ],
        text: '実績なし。指標と下位の項目2件のうち0件に評価がある。指標のない下位の項目が4件ある。',
        textEn:
          'No actual value. 0 of 2 indicators and parts with indicators are assessed. Parts without any indicator: 4.',
      },
    },
  })
})

it('the strategy hears its three goals, and no measure has an indicator', async () => {
  const answer = await ask(`{ strategy(id: "strategy:kumamoto-2") {
    assessment { status inputs { node { id } status } }
    measures { assessment { status reason inputs { status } } }
  } }`)
  expect(answer).toEqual({
    strategy: {
      assessment: {
        status: 'NO_ACTUAL',
        inputs: [1, 2, 3].map(goal => ({ node: { id: `goal:kumamoto-2.${goal}` }, status: 'NO_ACTUAL' })),
      },
      measures: Array.from({ length: 9 }, () => ({
        assessment: { status: 'NOT_ASSESSABLE', reason: 'NO_INDICATOR', inputs: [] },
      })),
    },
  })
})

it('a strategy of which no goal is recorded cannot be assessed', async () => {
  const answer = await ask(
    `{ strategy(id: "strategy:kumamoto-1") { assessment { status reason coverage missing { reason } } } }`,
  )
  expect(answer).toEqual({
    strategy: {
      assessment: { status: 'NOT_ASSESSABLE', reason: 'NO_INDICATOR', coverage: null, missing: [] },
    },
  })
})

it('a page of parents is assessed with one statement, and what they name is read with one more', async () => {
  const statements = await statementsOf(
    `{ policyMeasures(first: 9) { nodes { assessment { status } goal { assessment { missing { node { name } } } } } } }`,
  )
  expect(statements).toHaveLength(4)
  const [plan] = statements.filter(({ text }) => text.includes('AS objectives'))
  expect(plan && (await hitsOf(plan))).toBeLessThan(700)
})
