import { expect, it } from 'vitest'
import { ask } from './api.ts'

/** Pairs of things, and the inner nodes of the way that a person who knows the plan would name first. */
const JUDGED: readonly (readonly [from: string, to: string, ...inner: string[]])[] = [
  // What the plan itself says.
  ['need:sample-frailty-prevention', 'strategy:k', 'measure:k.3.2', 'goal:k.3'],
  ['measure:k.2.1', 'strategy:k', 'goal:k.2'],
  ['initiative:k.p2.1.1', 'strategy:k', 'initiative:k.p2.1', 'project:k.2'],
  ['measure:k.2.1', 'indicator:k.births', 'goal:k.2'],
  ['value:k.births@2014.baseline', 'goal:k.2', 'indicator:k.births'],
  ['sdg:11.2.1', 'sdg:11', 'sdg:11.2'],
  ['strategy:kumamoto-1', 'strategy:k'],
  ['strategy:k', 'source:kumamoto-population-vision'],
  ['initiative:k.g2.2', 'source:kumamoto-2-overview'],
  // What curators judged, with their reasons.
  ['measure:k.1.4', 'measure:k.1.1', 'initiative:k.p1.3'],
  ['measure:k.1.3', 'measure:k.1.4', 'initiative:k.p3.2', 'indicator:k.net-in-migration', 'goal:k.1'],
  ['measure:k.1.1', 'measure:k.3.2', 'initiative:k.p3.3'],
  ['initiative:k.p3.1.2', 'sdg:3', 'sdg:3.4'],
  ['initiative:k.p2.1.1', 'sdg:2', 'sdg:2.4'],
  ['indicator:k.births', 'sdg:8.5', 'goal:k.2', 'measure:k.2.3'],
  ['sdg:8.2', 'sdg:8.5'],
  // Who answers for something, and who takes part.
  ['org:kumamoto-city', 'initiative:k.p2.1.1', 'initiative:k.p2.1'],
  ['org:kumamoto-city', 'sdg:11.2', 'initiative:k.g3.1'],
  ['org:sample-bank', 'initiative:k.p4.5.1'],
  ['org:kumamoto-city', 'place:431001'],
]

const whole = (id: string) => id.replace(/:k(?=$|\.)/, ':kumamoto-2')

it.each(JUDGED)('%s → %s: first by what a person would name', async (from, to, ...inner) => {
  const answer = await ask(
    'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { paths { nodes { id } } } }',
    {
      from: whole(from),
      to: whole(to),
    },
  )
  expect(answer).toEqual({
    paths: { paths: [{ nodes: [from, ...inner, to].map(id => ({ id: whole(id) })) }] },
  })
})

it('a path says in which role somebody takes part', async () => {
  const sentences = async (from: string, to: string) =>
    ask(
      `{ paths(from: "${from}", to: "${to}", first: 1) { paths { sentence english: sentence(language: EN) } } }`,
    )
  expect(await sentences('org:sample-bank', 'initiative:kumamoto-2.p4.5.1')).toEqual({
    paths: {
      paths: [
        {
          sentence:
            '「株式会社サンプル銀行」は取組「創業支援」に資金を提供している（サンプルの課題による）。',
          english: '“Sample Bank” funds the initiative “Support for start-ups” (based on sample records).',
        },
      ],
    },
  })
})
