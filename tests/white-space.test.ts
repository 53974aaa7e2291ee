import { expect, it } from 'vitest'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const OF_STRATEGY = 'samples: INCLUDE, strategy: "strategy:kumamoto-2", asOf: "2026-11-27"'

it('the shelters of school districts matter most; psychological care for children is offered by nobody', async () => {
  const answer = await ask(`{ whiteSpace(${OF_STRATEGY}) { rank node { id } reasons gap { gap rank } } }`)
  const nobodyAtWork = (rank: number, id: string, gap: number) => ({
    rank,
    node: { id },
    reasons: ['NOBODY_AT_WORK'],
    gap: { gap, rank },
  })
  expect(answer).toEqual({
    whiteSpace: [
      nobodyAtWork(1, 'need:sample-district-shelters', 0.96875),
      nobodyAtWork(2, 'need:sample-shop-floor-digital', 0.875),
      nobodyAtWork(3, 'need:sample-village-ride', 0.875),
      nobodyAtWork(4, 'measure:kumamoto-2.2.3', 0.75),
      {
        rank: 5,
        node: { id: 'need:sample-children-after-disaster' },
        reasons: ['NOBODY_AT_WORK', 'NOBODY_OFFERS'],
        gap: { gap: 0.75, rank: 5 },
      },
      nobodyAtWork(6, 'need:sample-farm-weekends', 0.75),
      nobodyAtWork(7, 'need:sample-parents-at-work', 0.75),
      {
        rank: 8,
        node: { id: 'measure:kumamoto-2.2.2' },
        reasons: ['NOBODY_OFFERS'],
        gap: { gap: 0.5, rank: 8 },
      },
    ],
  })
})

it('tells which capabilities are scarce, and why in words', async () => {
  const answer = await ask(`{ whiteSpace(${OF_STRATEGY}, first: 5) {
    scarceCapabilities { openNeeds openOffers node { id } } text textEn: text(language: EN)
  } }`)
  expect(answer).toMatchObject({
    whiteSpace: [
      { scarceCapabilities: [] },
      { scarceCapabilities: [] },
      { scarceCapabilities: [] },
      { scarceCapabilities: [{ openNeeds: 2, openOffers: 1, node: { id: 'capability:career-matching' } }] },
      {
        scarceCapabilities: [
          { openNeeds: 1, openOffers: 0, node: { id: 'capability:child-psychological-care' } },
        ],
        text: '募集中の課題が1件ある。指標1件に評価できる実績がなく、遅れは分からない。活動中の団体はない。必要な能力のうち1つは、だれも提供していない（子どもの心のケア）。',
        textEn:
          '1 need is open. The shortfall is unknown: 1 indicator has no status. No organisation is at work. Nobody offers one of the capabilities needed: Psychological care for children.',
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
