import { expect, it } from 'vitest'
import { ask, refusal, statementsOf } from './api.ts'

const DAY = 'asOf: "2026-11-27"'

it('for congresses: the congress company, already at work, and the language service, with a stand-in', async () => {
  const answer = await ask(`{ consortium(for: { initiative: "initiative:kumamoto-2.p1.2.1" }, ${DAY}) {
    required { id } candidateCount optimal cost bound lowerBound method text textEn: text(language: EN)
    members { step cost ratio roles node { id } covers { id } added { id } alternatives { id } }
    uncovered { reason node { id } }
  } }`)
  const planning = [{ id: 'capability:event-production' }, { id: 'capability:mice-planning' }]
  const guidance = [{ id: 'capability:multilingual-guidance' }]
  expect(answer).toEqual({
    consortium: {
      required: [...planning, ...guidance],
      candidateCount: 4,
      optimal: true,
      cost: 2.901092,
      bound: 1,
      lowerBound: 2.901092,
      method: 'consortium/1',
      text: '候補4団体から2団体（サンプルコンベンション株式会社、サンプル多言語サービス株式会社）を選んだ。すべての組合せを比べ、最も多くの技術・ノウハウを満たすもののうち、団体が少なく適合度が高いものである。必要な技術・ノウハウ3件がすべて満たされる（サンプルの課題による）。',
      textEn:
        '2 of 4 candidates were chosen (Sample Convention Co., Sample Language Services Co.). Every combination of partners was compared: of those that cover most, this has few members that fit well. All 3 capabilities are covered (based on sample records).',
      members: [
        {
          step: 1,
          cost: 1.297884,
          ratio: 1.54097,
          roles: ['IMPLEMENTING'],
          node: { id: 'org:sample-convention' },
          covers: planning,
          added: planning,
          alternatives: [],
        },
        {
          step: 2,
          cost: 1.603208,
          ratio: 0.623749,
          roles: [],
          node: { id: 'org:sample-language-service' },
          covers: guidance,
          added: guidance,
          alternatives: [{ id: 'org:sample-exchange-network' }],
        },
      ],
      uncovered: [],
    },
  })
})

it('with one member only, guidance stays uncovered', async () => {
  const answer =
    await ask(`{ consortium(for: { initiative: "initiative:kumamoto-2.p1.2.1" }, maxMembers: 1, ${DAY}) {
    members { node { id } } uncovered { reason node { id } } bound
  } }`)
  expect(answer).toEqual({
    consortium: {
      members: [{ node: { id: 'org:sample-convention' } }],
      uncovered: [{ reason: 'TOO_MANY_MEMBERS', node: { id: 'capability:multilingual-guidance' } }],
      bound: null,
    },
  })
})

it('what nobody offers stays uncovered', async () => {
  const answer = await ask(`{ consortium(for: { need: "need:sample-children-after-disaster" }, ${DAY}) {
    uncovered { reason node { id } }
  } }`)
  expect(answer).toMatchObject({
    consortium: { uncovered: [{ reason: 'NOBODY', node: { id: 'capability:child-psychological-care' } }] },
  })
})

it('nothing is required where no need is open', async () => {
  const answer = await ask(`{ consortium(for: { need: "need:sample-night-market" }, ${DAY}) {
    required { id } members { step } uncovered { reason } cost text(language: EN)
  } }`)
  expect(answer).toEqual({
    consortium: {
      required: [],
      members: [],
      uncovered: [],
      cost: 0,
      text: 'No need is open, so that no capability is required (based on sample records).',
    },
  })
})

it('where no open need is recorded it says so, and not that there is none', async () => {
  expect(
    await ask(
      `{ consortium(for: { measure: "measure:kumamoto-2.1.4" }, samples: EXCLUDE, ${DAY}) { text en: text(language: EN) } }`,
    ),
  ).toEqual({
    consortium: {
      text: '募集中の課題は記録されておらず、必要な技術・ノウハウは示されていない。',
      en: 'No open need is recorded, so that no capability is required.',
    },
  })
})

it('is read in two statements and what it names in one more, once the vocabulary is known', async () => {
  const query = `{ consortium(for: { measure: "measure:kumamoto-2.1.4" }, ${DAY}) {
    required { name } members { node { name } alternatives { name } covers { name } } uncovered { node { name } }
  } }`
  await ask(query)
  expect(await statementsOf(query)).toHaveLength(3)
})

it('of what is unknown there is none', async () => {
  expect(await ask('{ consortium(for: { measure: "measure:none" }) { cost } }')).toEqual({ consortium: null })
})

it.each([0, 11])('maxMembers: %d is refused with its limit', async most => {
  const [error] = await refusal(
    `{ consortium(for: { need: "need:sample-shop-guidance" }, maxMembers: ${most}) { cost } }`,
  )
  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'maxMembers', limit: 10 })
})
