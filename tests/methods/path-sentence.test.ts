import { describe, expect, it } from 'vitest'
import type { ToldHop } from '../../src/methods/paths/path-phrase.ts'
import { sentenceEn, sentenceJa } from '../../src/methods/paths/path-sentence.ts'
import type { HopDirection } from '../../src/methods/paths/path-step.ts'
import type { PathRelationship } from '../../src/model/relationship.ts'

const hop = (
  from: string,
  relationship: PathRelationship,
  to: string,
  direction: HopDirection = 'FORWARD',
  own: Partial<ToldHop> = {},
): ToldHop => ({
  from,
  to,
  step: { relationship, direction },
  score: null,
  status: null,
  ...own,
})

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  'org:a': ['団体甲', 'Body A'],
  'initiative:b': ['「手当」を配ります。', 'Hand out "benefits".'],
  'indicator:c': ['出生数', 'Births'],
  'need:d': ['人手不足', 'Labour shortage'],
  'sdg:8.2': ['生産性', 'Productivity'],
  'sdg:8.5': ['雇用', 'Jobs'],
}

const read = (...hops: readonly ToldHop[]) => [
  sentenceJa(hops, id => NAMES[id]?.[0] ?? id),
  sentenceEn(hops, id => NAMES[id]?.[1] ?? id),
]

describe('the sentence of a path', () => {
  it('reads hop after hop, with inner quotation marks and no full stop inside a name', () => {
    const hops = [
      hop('org:a', 'PARTICIPATES_IN', 'initiative:b', 'FORWARD', { status: 'ACTIVE' }),
      hop('initiative:b', 'ADVANCES', 'indicator:c'),
    ]
    expect(read(...hops)).toEqual([
      '「団体甲」は取組「『手当』を配ります」に参画しており、この取組は指標「出生数」の改善を後押しする。',
      '“Body A” takes part in the initiative “Hand out ‘benefits’”, which advances the indicator “Births”.',
    ])
  })

  it('reads against the direction of a relationship', () => {
    const hops = [
      hop('indicator:c', 'ADVANCES', 'initiative:b', 'BACKWARD'),
      hop('initiative:b', 'PARTICIPATES_IN', 'org:a', 'BACKWARD', { status: 'ACTIVE' }),
    ]
    expect(read(...hops)).toEqual([
      '「出生数」の改善は取組「『手当』を配ります」に後押しされ、この取組には団体「団体甲」が参画している。',
      '“Births” is advanced by the initiative “Hand out ‘benefits’”, which has the organisation “Body A” taking part.',
    ])
  })

  it('tells what is planned and what is over from what goes on', () => {
    const told = (status: 'PLANNED' | 'ENDED') =>
      read(hop('org:a', 'PARTICIPATES_IN', 'initiative:b', 'FORWARD', { status }))
    expect(told('PLANNED')).toEqual([
      '「団体甲」は取組「『手当』を配ります」に参画する予定である。',
      '“Body A” plans to take part in the initiative “Hand out ‘benefits’”.',
    ])
    expect(told('ENDED')).toEqual([
      '「団体甲」は取組「『手当』を配ります」に参画した。',
      '“Body A” took part in the initiative “Hand out ‘benefits’”.',
    ])
  })

  it('tells also in the middle of a sentence what is over', () => {
    const hops = [
      hop('org:a', 'PARTICIPATES_IN', 'initiative:b', 'FORWARD', { status: 'ENDED' }),
      hop('initiative:b', 'ADVANCES', 'indicator:c'),
    ]
    expect(read(...hops)[0]).toBe(
      '「団体甲」は取組「『手当』を配ります」に参画した実績があり、この取組は指標「出生数」の改善を後押しする。',
    )
  })

  it('lets a need serve the SDGs by being met', () => {
    expect(read(hop('need:d', 'ALIGNS_WITH', 'sdg:8.5'))).toEqual([
      '「人手不足」の解決はSDGsターゲット8.5「雇用」に貢献する。',
      '“Labour shortage”, once met, serves SDG target 8.5 “Jobs”.',
    ])
    expect(read(hop('sdg:8.5', 'ALIGNS_WITH', 'need:d', 'BACKWARD'))).toEqual([
      '「雇用」には課題「人手不足」の解決が貢献する。',
      '“Jobs” would be served by meeting the need “Labour shortage”.',
    ])
  })

  it('says of an influence whether it helps or hinders, and calls parts of the SDGs by their codes', () => {
    expect(read(hop('sdg:8.2', 'INFLUENCES', 'sdg:8.5', 'FORWARD', { score: -1 }))).toEqual([
      '「生産性」はSDGsターゲット8.5「雇用」を妨げる。',
      '“Productivity” hinders SDG target 8.5 “Jobs”.',
    ])
    expect(read(hop('sdg:8.5', 'INFLUENCES', 'sdg:8.2', 'BACKWARD', { score: 2 }))).toEqual([
      '「雇用」はSDGsターゲット8.2「生産性」に後押しされる。',
      '“Jobs” is helped by SDG target 8.2 “Productivity”.',
    ])
  })
})

describe('taking part', () => {
  const takes = (own: Partial<ToldHop>, direction: HopDirection = 'FORWARD') =>
    read(
      direction === 'FORWARD'
        ? hop('org:a', 'PARTICIPATES_IN', 'initiative:b', direction, { status: 'ACTIVE', ...own })
        : hop('initiative:b', 'PARTICIPATES_IN', 'org:a', direction, { status: 'ACTIVE', ...own }),
    )

  it('is told by the role and, of a plan, with its period', () => {
    expect(takes({ roles: ['ACCOUNTABLE'], validFrom: '2020-04-01', validTo: '2024-03-31' })).toEqual([
      '「団体甲」は取組「『手当』を配ります」（計画期間 令和2～5年度）の責任主体である。',
      '“Body A” is accountable for the initiative “Hand out ‘benefits’” (plan period FY2020–2023).',
    ])
    expect(takes({ roles: ['FUNDING'] })).toEqual([
      '「団体甲」は取組「『手当』を配ります」に資金を提供している。',
      '“Body A” funds the initiative “Hand out ‘benefits’”.',
    ])
    expect(takes({ roles: ['IMPLEMENTING'], status: 'ENDED' })).toEqual([
      '「団体甲」は取組「『手当』を配ります」を実施した。',
      '“Body A” carried out the initiative “Hand out ‘benefits’”.',
    ])
    expect(takes({ roles: ['EXTENDING'], status: 'PLANNED' }, 'BACKWARD')).toEqual([
      '「『手当』を配ります」は団体「団体甲」が支援・調整する予定である。',
      '“Hand out ‘benefits’” is to be supported by the organisation “Body A”.',
    ])
  })

  it('is told with all roles where there are several', () => {
    expect(takes({ roles: ['FUNDING', 'KNOWLEDGE'] })).toEqual([
      '「団体甲」は取組「『手当』を配ります」に資金提供・知見の提供の役割で参画している。',
      '“Body A” takes part in the initiative “Hand out ‘benefits’” as funder and adviser.',
    ])
  })
})

it('a need is raised for something', () => {
  expect(read(hop('initiative:b', 'FOR', 'need:d', 'BACKWARD'))).toEqual([
    '「『手当』を配ります」には課題「人手不足」が寄せられている。',
    'For “Hand out ‘benefits’” the need “Labour shortage” was raised.',
  ])
})
