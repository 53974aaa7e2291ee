import { expect, test } from 'vitest'
import { ask } from './api.ts'

const S = 'strategy:kumamoto-2'

const MEASURES = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2'].map(
  key => `measure:kumamoto-2.${key}`,
)

const MADE_UP = /サンプル|"[a-z]+:[^"]*sample-/

test('between no two measures does a path run over anything made up, unless samples are asked for', async () => {
  const pairs = MEASURES.flatMap((from, place) => MEASURES.slice(place + 1).map(to => ({ from, to })))
  expect(pairs).toHaveLength(36)
  for (const { from, to } of pairs) {
    const answer = await ask(
      `{ paths(from: "${from}", to: "${to}") { paths { restsOnSamples nodes { id } sentence hops { participation { id } } } } }`,
    )
    expect(JSON.stringify(answer)).not.toMatch(MADE_UP)
    expect(JSON.stringify(answer)).not.toContain('"restsOnSamples":true')
  }
})

test('a path over made-up records says so, and is found where samples are asked for or named', async () => {
  const answer = (await ask(`{
    included: paths(from: "measure:kumamoto-2.1.4", to: "measure:kumamoto-2.1.1", samples: INCLUDE) { paths { restsOnSamples sentence nodes { id } } }
    named: paths(from: "org:sample-bank", to: "initiative:kumamoto-2.p4.5.1", first: 1) { paths { restsOnSamples length } }
    excluded: paths(from: "measure:kumamoto-2.1.4", to: "measure:kumamoto-2.1.1", first: 1) { paths { nodes { id } } }
  }`)) as Record<
    string,
    { paths: { restsOnSamples: boolean; sentence: string; length: number; nodes: { id: string }[] }[] }
  >
  for (const { restsOnSamples, sentence, nodes } of answer.included?.paths ?? []) {
    if (nodes.some(({ id }) => id.includes(':sample-'))) expect(restsOnSamples).toBe(true)
    expect(sentence.includes('（サンプルの課題による）')).toBe(restsOnSamples)
  }
  expect(answer.named?.paths).toEqual([{ restsOnSamples: true, length: 1 }])
  expect(answer.excluded?.paths[0]?.nodes.map(({ id }) => id)).toContain('initiative:kumamoto-2.p1.3')
})

test('gaps, white space and findings of a real plan have nothing made up behind them', async () => {
  const answer = await ask(`{
    gaps(strategy: "${S}", first: 100) { node { id } restsOnSamples text parts { text evidence(first: 100) { id } } }
    whiteSpace(strategy: "${S}", first: 100) { node { id } rank reasons restsOnSamples text }
    findings(strategy: "${S}") { node { id } restsOnSamples }
    policyMeasure(id: "measure:kumamoto-2.1.4") { similar { node { id } restsOnSamples features { common { node { id } } } } }
    shared(ids: ["measure:kumamoto-2.1.4", "measure:kumamoto-2.2.1"]) { node { id } restsOnSamples }
  }`)
  expect(JSON.stringify(answer)).not.toMatch(MADE_UP)
  expect(JSON.stringify(answer)).not.toContain('"restsOnSamples":true')
})

test('what nobody recorded of the real plan is not recorded, and has neither gap nor rank', async () => {
  expect(
    await ask(`{
      gaps(strategy: "${S}", kinds: [MEASURE], first: 1) { rank gap low high text }
      whiteSpace(strategy: "${S}", first: 1) { rank reasons text text_en: text(language: EN) }
    }`),
  ).toEqual({
    gaps: [
      { rank: null, gap: null, low: 0, high: 1, text: expect.stringContaining('課題は記録されていない。') },
    ],
    whiteSpace: [
      {
        rank: null,
        reasons: ['NOT_RECORDED'],
        text: expect.stringContaining('熊本市が所管。参画する団体は記録されていない。'),
        text_en: expect.stringContaining(
          'Kumamoto City is responsible. No participating organisation is recorded.',
        ),
      },
    ],
  })
})

test('with samples the gap rests on them, and equals share a rank', async () => {
  const { gaps } = (await ask(
    `{ gaps(strategy: "${S}", samples: INCLUDE, first: 100) { rank gap low restsOnSamples text } }`,
  )) as { gaps: { rank: number; gap: number; low: number; restsOnSamples: boolean; text: string }[] }
  for (const { rank, gap, low, restsOnSamples, text } of gaps) {
    const wider = gaps.filter(other => other.gap > gap || (other.gap === gap && other.low > low))
    expect(rank).toBe(wider.length + 1)
    expect(text.includes('（サンプルの課題による）')).toBe(restsOnSamples)
  }
  // Of this plan nothing real is recorded: that nobody is at work is known only by samples, too.
  expect(gaps.filter(({ restsOnSamples }) => !restsOnSamples)).toEqual([])
})

test('narrowed to what is real, matching rests on nothing made up', async () => {
  const areas = (await ask(`{
    collaborationAreas(for: { profile: { capabilities: ["capability:agricultural-sensing"] } }, filter: { sample: false }) {
      edges { restsOnSamples node { ... on Need { sample } } }
    }
  }`)) as { collaborationAreas: { edges: { restsOnSamples: boolean; node: { sample?: boolean } }[] } }
  // The plan's own items, by what would use the capability.
  const { edges } = areas.collaborationAreas
  expect(edges.filter(({ restsOnSamples, node }) => restsOnSamples || node.sample)).toEqual([])
  expect(
    await ask(`{
      consortium(for: { measure: "measure:kumamoto-2.1.4" }, filter: { sample: false }) {
        required { id } members { node { id } } candidateCount restsOnSamples
      }
      suggestedPartners(for: { measure: "measure:kumamoto-2.1.4" }, samples: EXCLUDE) { totalCount }
    }`),
  ).toEqual({
    consortium: { required: [], members: [], candidateCount: 0, restsOnSamples: false },
    // The city answers for it already.
    suggestedPartners: { totalCount: 0 },
  })
})

test('matching with samples says so, in the text too', async () => {
  const answer = (await ask(`{
    collaborationAreas(for: { organization: "org:sample-bank" }, first: 50) { edges { restsOnSamples text } }
    suggestedPartners(for: { measure: "measure:kumamoto-2.1.4" }) { edges { restsOnSamples text } }
    consortium(for: { measure: "measure:kumamoto-2.1.4" }) { restsOnSamples text }
  }`)) as {
    collaborationAreas: { edges: { restsOnSamples: boolean; text: string }[] }
    suggestedPartners: { edges: { restsOnSamples: boolean; text: string }[] }
    consortium: { restsOnSamples: boolean; text: string }
  }
  const told = [...answer.collaborationAreas.edges, ...answer.suggestedPartners.edges, answer.consortium]
  expect(told.length).toBeGreaterThan(5)
  for (const { restsOnSamples, text } of told) {
    expect(restsOnSamples).toBe(true)
    expect(text).toContain('（サンプルの課題による）')
  }
})

test('what a made-up organisation offers is its own, and what is asked of it by others who are made up is not', async () => {
  const answer = (await ask(`{
    collaborationAreas(for: { organization: "org:sample-bank" }, samples: EXCLUDE, first: 100) {
      profile { node { id } }
      edges { node { id } features { evidence(first: 100) { id } } }
    }
  }`)) as {
    collaborationAreas: {
      profile: unknown[]
      edges: { node: { id: string }; features: { evidence: { id: string }[] }[] }[]
    }
  }
  const { profile, edges } = answer.collaborationAreas
  expect(profile.length).toBeGreaterThan(0)
  expect(edges.length).toBeGreaterThan(0)
  const behind = edges.flatMap(({ node, features }) => [
    node.id,
    ...features.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
  ])
  expect(behind.filter(id => id.startsWith('need:sample-'))).toEqual([])
})

test('equal scores share a rank, and the next comes after as many places', async () => {
  const answer = (await ask(
    '{ collaborationAreas(for: { organization: "org:sample-bank" }, first: 100) { edges { rank score } } }',
  )) as { collaborationAreas: { edges: { rank: number; score: number }[] } }
  const { edges } = answer.collaborationAreas
  for (const { rank, score } of edges)
    expect(rank).toBe(1 + edges.filter(other => other.score > score).length)
  expect(new Set(edges.map(({ rank }) => rank)).size).toBeLessThan(edges.length)
})
