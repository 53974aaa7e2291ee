import { expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './api.ts'

it('a measure lists what advances it, the strongest first', async () => {
  const answer = await ask(`{ policyMeasure(id: "measure:kumamoto-2.1.2") {
    order goal { id } strategy { id } indicators { id }
    initiatives { totalCount edges { node { id } relationship strength confidence } }
  } }`)
  const advances = (key: string, strength: number, confidence: number) => ({
    node: { id: `initiative:kumamoto-2.${key}` },
    relationship: 'ADVANCES',
    strength,
    confidence,
  })
  expect(answer).toEqual({
    policyMeasure: {
      order: 2,
      goal: { id: 'goal:kumamoto-2.1' },
      strategy: { id: 'strategy:kumamoto-2' },
      indicators: [],
      initiatives: {
        totalCount: 4,
        edges: [
          advances('g1.2', 0.95, 0.9),
          advances('p2.1', 0.9, 0.9),
          advances('p2.2', 0.9, 0.9),
          advances('p2.3', 0.5, 0.6),
        ],
      },
    },
  })
})

it('those who take part in what advances a measure take part in the measure', async () => {
  const answer = await ask(`{
    policyMeasure(id: "measure:kumamoto-2.2.2") { participations { totalCount nodes { organization { id } initiative { id } } } }
    policyMeasures(filter: { organization: { anyOf: ["org:sample-parenting-council"] } }) { nodes { id } }
  }`)
  const participation = (organization: string, key: string) => ({
    organization: { id: `org:${organization}` },
    initiative: { id: `initiative:kumamoto-2.${key}` },
  })
  expect(answer).toEqual({
    policyMeasure: {
      participations: {
        totalCount: 3,
        nodes: [
          participation('kumamoto-city', 'g2.2'),
          participation('kumamoto-city', 'g2.4'),
          participation('sample-parenting-council', 'g2.2'),
        ],
      },
    },
    policyMeasures: { nodes: [{ id: 'measure:kumamoto-2.2.1' }, { id: 'measure:kumamoto-2.2.2' }] },
  })
})

it('measure 3 of goal 2, work and child-rearing, serves the target of unpaid care', async () => {
  const answer = await ask(
    `{ policyMeasures(filter: { sdgTarget: { anyOf: ["sdg:5.4"] } }) { nodes { id name } } }`,
  )
  expect(answer).toMatchObject({
    policyMeasures: {
      nodes: expect.arrayContaining([
        { id: 'measure:kumamoto-2.2.3', name: '仕事と子育ての両立支援と若者の経済的安定' },
      ]),
    },
  })
})

const Counts = z.object({
  list: z.object({ nodes: z.array(z.object({ sdgTargets: z.object({ totalCount: z.number() }) })) }),
})

it.each(['policyMeasures', 'initiatives(filter: { kind: [THEME] })', 'strategicGoals'])(
  'each of %s serves from one to five SDG targets',
  async list => {
    const answer = Counts.parse(await ask(`{ list: ${list} { nodes { sdgTargets { totalCount } } } }`))
    const counts = answer.list.nodes.map(({ sdgTargets }) => sdgTargets.totalCount)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...counts)).toBeLessThanOrEqual(5)
  },
)
