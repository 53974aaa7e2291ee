import { expect, it } from 'vitest'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const OF_STRATEGY = 'samples: INCLUDE, strategy: "strategy:kumamoto-2", asOf: "2026-11-27"'

it('on work and child-rearing nobody is at work; psychological care for children is offered by nobody', async () => {
  const answer = await ask(`{ whiteSpace(${OF_STRATEGY}) { rank node { id } reasons gap { gap rank } } }`)
  const space = (rank: number, id: string, gap: number, reason: string) => ({
    rank,
    node: { id },
    reasons: [reason],
    gap: { gap, rank },
  })
  expect(answer).toEqual({
    whiteSpace: [
      // Equals share a rank.
      space(1, 'measure:kumamoto-2.2.3', 0.75, 'NOBODY_AT_WORK'),
      space(1, 'need:sample-farm-weekends', 0.75, 'NOBODY_AT_WORK'),
      space(1, 'need:sample-parents-at-work', 0.75, 'NOBODY_AT_WORK'),
      space(4, 'measure:kumamoto-2.2.2', 0.625, 'NOBODY_OFFERS'),
      space(5, 'need:sample-children-after-disaster', 0.5, 'NOBODY_OFFERS'),
    ],
  })
})

it('tells which capabilities are scarce, and why in words', async () => {
  const answer = await ask(`{ whiteSpace(${OF_STRATEGY}, first: 4) {
    scarceCapabilities { openNeeds openOffers node { id } } text textEn: text(language: EN)
  } }`)
  const matching = { openNeeds: 2, openOffers: 1, node: { id: 'capability:career-matching' } }
  expect(answer).toMatchObject({
    whiteSpace: [
      { scarceCapabilities: [matching] },
      { scarceCapabilities: [] },
      { scarceCapabilities: [matching] },
      {
        scarceCapabilities: [
          { openNeeds: 1, openOffers: 0, node: { id: 'capability:child-psychological-care' } },
          { openNeeds: 3, openOffers: 1, node: { id: 'capability:app-development' } },
        ],
        text: '募集中の課題が2件ある。基本目標の指標1件に評価できる実績がなく、遅れは分からない。活動中の団体は1団体。必要な技術・ノウハウのうち1件は、だれも提供していない（子どもの心のケア）（サンプルの課題による）。',
        textEn:
          '2 needs are open. The shortfall is unknown: 1 indicator of the goal has no status. 1 organisation is at work. Nobody offers one of the capabilities needed: Psychological care for children (based on sample records).',
      },
    ],
  })
})

it('is read in two statements and what it names in one more', async () => {
  const statements = await statementsOf(
    `{ whiteSpace(${OF_STRATEGY}, first: 100) { node { name } scarceCapabilities { node { name } } gap { parts { evidence { name } } } } }`,
  )
  expect(statements).toHaveLength(3)
  const hits = await Promise.all(statements.map(hitsOf))
  expect(hits.reduce((sum, each) => sum + each, 0)).toBeLessThan(9_000)
})

it('an unknown strategy is refused by name', async () => {
  expect(await refusal('{ whiteSpace(strategy: "strategy:none") { rank } }')).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'strategy' } },
  ])
})
