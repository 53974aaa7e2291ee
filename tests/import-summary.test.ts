import { expect, test } from 'vitest'
import { linkSummary, type Reason } from '../src/evidence/summary.ts'

const DAY = '2026-01-01'

const reason = (change: Partial<Reason>): Reason => ({
  id: `assertion:${JSON.stringify(change)}`,
  status: 'ACCEPTED',
  author: 'curator',
  sourceId: undefined,
  justification: 'MANUAL_CURATION',
  confidence: 0.8,
  strength: 0.9,
  validFrom: undefined,
  validTo: undefined,
  relation: undefined,
  proxy: undefined,
  score: undefined,
  ...change,
})

const tool = (confidence: number, change: Partial<Reason> = {}) =>
  reason({ author: 'tool', justification: 'LEXICAL_MATCH', confidence, strength: 0.5, ...change })

test('adds up independent reasons, counts repetitions once, and leaves the rejected and proposed out', () => {
  const reasons = [
    reason({}),
    reason({ author: 'member', confidence: 0.4, strength: 0.5 }),
    reason({ author: 'member', confidence: 0.3, strength: 0.5 }),
    reason({ author: 'other', status: 'REJECTED' }),
    reason({ author: 'third', status: 'PROPOSED' }),
  ]
  expect(linkSummary(reasons, DAY)).toEqual({
    status: 'ACCEPTED',
    confidence: 0.88,
    strength: 0.766667,
    assertions: 3,
    disagreement: 0.333333,
  })
})

test.each(['MANUAL_CURATION', 'STATED_IN_SOURCE'])(
  'a match of words changes neither number of a link that has a reason by %s',
  justification => {
    const judged = reason({ justification })
    const alone = linkSummary([judged], DAY)
    for (const confidence of [0.1, 0.6, 0.9])
      expect(linkSummary([judged, tool(confidence)], DAY)).toEqual({ ...alone, assertions: 2 })
    expect(linkSummary([judged, tool(0.6, { justification: 'INFERENCE' })], DAY)).not.toMatchObject({
      strength: 0.9,
    })
  },
)

test('a match of words counts where nobody stated or curated the link', () => {
  const inferred = tool(0.5, { author: 'rules', justification: 'INFERENCE', strength: 0.7 })
  expect(linkSummary([tool(0.4), inferred], DAY)).toMatchObject({ confidence: 0.6, strength: 0.611111 })
  const proposed = reason({ status: 'PROPOSED' })
  expect(linkSummary([tool(0.4), proposed], DAY)).toMatchObject({ confidence: 0.4, strength: 0.5 })
})

test('lets no number of lexical matches be surer than 0.6', () => {
  const reasons = ['a', 'b', 'c', 'd'].map(author => tool(0.4, { author }))
  expect(linkSummary(reasons, DAY)).toMatchObject({ confidence: 0.6, strength: 0.5, assertions: 4 })
})

test('takes one author on two sources for two voices', () => {
  const reasons = [tool(0.4, { sourceId: 'source:a' }), tool(0.4, { sourceId: 'source:b' })]
  expect(linkSummary(reasons, DAY)).toMatchObject({ confidence: 0.6 })
})

test('is nothing without an accepted reason', () => {
  expect(linkSummary([reason({ status: 'PROPOSED' }), reason({ status: 'REJECTED' })], DAY)).toBeNull()
  expect(linkSummary([], DAY)).toBeNull()
})

test('takes a reason from its first to its last day', () => {
  const bounded = [reason({ validFrom: '2026-01-01', validTo: '2026-03-31' })]
  expect(linkSummary(bounded, '2025-12-31')).toBeNull()
  expect(linkSummary(bounded, '2026-01-01')).not.toBeNull()
  expect(linkSummary(bounded, '2026-03-31')).not.toBeNull()
  expect(linkSummary(bounded, '2026-04-01')).toBeNull()
})

test('takes relation and proxy from the surest reason and weighs scores by confidence', () => {
  const reasons = [
    reason({ author: 'member', confidence: 0.2, relation: 'BROAD', proxy: true, score: -1 }),
    reason({ relation: 'CLOSE', proxy: false, score: 2 }),
  ]
  expect(linkSummary(reasons, DAY)).toMatchObject({ relation: 'CLOSE', proxy: false, score: 1.4 })
})

test('does not depend on the order of the reasons', () => {
  const reasons = [
    tool(0.4),
    reason({}),
    tool(0.3),
    tool(0.7, { sourceId: 'source:a' }),
    reason({ author: 'b', confidence: 0.7 }),
  ]
  expect(linkSummary(reasons.toReversed(), DAY)).toEqual(linkSummary(reasons, DAY))
})
