import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './api.ts'
import { idsOf, within } from './list.ts'

it('an assertion says who claims what, why, and from which words', async () => {
  const answer =
    await ask(`{ assertion(id: "assertion:initiative-kumamoto-2.p3.1.4.advances.measure-kumamoto-2.3.1") {
    name nameEn: name(language: EN)
    subject { __typename id } predicate object { __typename id }
    justification confidence strength status author assertedOn validFrom validTo
    relation proxy score
    comment commentEn: comment(language: EN)
    quotes { text locator source { id } }
  } }`)
  expect(answer).toEqual({
    assertion: {
      name: '多核連携都市の実現 → 「多核連携都市」の実現',
      nameEn: 'Achieving the city of many linked centres → Achieving the "city of many linked centres"',
      subject: { __typename: 'Initiative', id: 'initiative:kumamoto-2.p3.1.4' },
      predicate: 'ADVANCES',
      object: { __typename: 'PolicyMeasure', id: 'measure:kumamoto-2.3.1' },
      justification: 'MANUAL_CURATION',
      confidence: 0.9,
      strength: 0.95,
      status: 'ACCEPTED',
      author: 'tsunagu',
      assertedOn: '2026-11-28',
      validFrom: null,
      validTo: null,
      relation: null,
      proxy: null,
      score: null,
      comment:
        '取組の名が施策の名「多核連携都市」の実現と同じで、内容も一つである。関係そのものは原文に述べられていない。',
      commentEn:
        "The action's name is the measure's name, the city of many linked centres, and both mean the same. The source does not state the relation itself.",
      quotes: [
        {
          text: '④ 多核連携都市の実現',
          locator: '３ リーディングプロジェクト Ⅲ 安心して暮らせるまちづくりの推進',
          source: { id: 'source:kumamoto-2-overview' },
        },
      ],
    },
  })
})

it('443 assertions, of which 62 wait and 7 were rejected, and none is called stated', async () => {
  const answer = await ask(`{
    all: assertions { totalCount }
    accepted: assertions(filter: { status: [ACCEPTED] }) { totalCount }
    proposed: assertions(filter: { status: [PROPOSED] }) { totalCount }
    rejected: assertions(filter: { status: [REJECTED] }) { totalCount }
    mappings: assertions(filter: { predicate: [MAPS_TO] }) { totalCount }
    stated: assertions(filter: { justification: [STATED_IN_SOURCE] }) { totalCount }
  }`)
  expect(answer).toEqual({
    all: { totalCount: 443 },
    accepted: { totalCount: 374 },
    proposed: { totalCount: 62 },
    rejected: { totalCount: 7 },
    mappings: { totalCount: 6 },
    stated: { totalCount: 0 },
  })
})

const Reasons = z.object({
  nodes: z.array(
    z.object({
      justification: z.string(),
      comment: z.string().nullable(),
      commentEn: z.string().nullable(),
      quotes: z.array(z.object({ text: z.string().nullable() })),
    }),
  ),
})

describe('every assertion can be checked', () => {
  const reasons = async (justification: string) => {
    const answer =
      await ask(`{ assertions(first: 100, filter: { justification: [${justification}] }) { nodes {
      justification comment commentEn: comment(language: EN) quotes { text }
    } } }`)
    return Reasons.parse(within(answer, ['assertions'])).nodes
  }

  it('LEXICAL_MATCH quotes the words', async () => {
    const found = await reasons('LEXICAL_MATCH')
    expect(found).not.toEqual([])
    expect(found.filter(({ quotes }) => !quotes.some(({ text }) => text))).toEqual([])
  })

  it('MANUAL_CURATION gives its reason in both languages', async () => {
    const found = await reasons('MANUAL_CURATION')
    expect(found).toHaveLength(100)
    expect(found.filter(({ comment, commentEn }) => !comment || !commentEn || comment === commentEn)).toEqual(
      [],
    )
  })
})

const LINK = 'initiative(id: "initiative:kumamoto-2.p3.1.2")'

it('a rejected assertion makes no link and can still be asked for', async () => {
  const answer = await ask(`{
    ${LINK} { sdgTargets { nodes { id } } }
    assertions(filter: { subject: { anyOf: ["initiative:kumamoto-2.p3.1.2"] }, object: { anyOf: ["sdg:17.8"] } }) {
      nodes { status strength }
    }
  }`)
  expect(answer).toEqual({
    initiative: { sdgTargets: { nodes: expect.not.arrayContaining([{ id: 'sdg:17.8' }]) } },
    assertions: { nodes: [{ status: 'REJECTED', strength: 0.2 }] },
  })
})

it('the edge to an SDG goal has the assertions for its targets behind it, of any status asked for', async () => {
  const answer = await ask(`{ policyMeasure(id: "measure:kumamoto-2.2.3") {
    sdgGoals(first: 2) { edges {
      node { code }
      accepted: assertions { totalCount nodes { object { id } confidence } }
      proposed: assertions(status: [PROPOSED]) { totalCount nodes { object { id } } }
      both: assertions(status: [PROPOSED, ACCEPTED]) { totalCount }
      all: assertions(status: [PROPOSED, ACCEPTED, REJECTED]) { totalCount }
      none: assertions(status: []) { totalCount nodes { id } }
    } }
  } }`)
  expect(answer).toMatchObject({
    policyMeasure: {
      sdgGoals: {
        edges: expect.arrayContaining([
          {
            node: { code: '5' },
            accepted: { totalCount: 1, nodes: [{ object: { id: 'sdg:5.4' }, confidence: 0.9 }] },
            proposed: { totalCount: 1, nodes: [{ object: { id: 'sdg:5.5' } }] },
            both: { totalCount: 2 },
            all: { totalCount: 2 },
            none: { totalCount: 0, nodes: [] },
          },
        ]),
      },
    },
  })
})

it('assertions are found by the source that they quote', async () => {
  const quoting = await idsOf({
    fields: ['assertions'],
    args: 'filter: { source: { anyOf: ["source:kumamoto-2-overview"] } }',
  })
  expect(quoting).toHaveLength(125)
})
