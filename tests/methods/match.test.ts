import { describe, expect, it } from 'vitest'
import { fitOf } from '../../src/methods/matching/capability-fit.ts'
import { matchOf } from '../../src/methods/matching/match.ts'
import { matchChanges } from '../../src/methods/matching/match-change.ts'
import type { Demand, Supply, Vocabulary } from '../../src/methods/matching/match-facts.ts'
import { rarity } from '../../src/methods/similarity/rarity.ts'

const capability = (id: string, links: number, wider: readonly [string, number][] = []) =>
  [
    id,
    {
      id,
      nameJa: id,
      nameEn: id,
      rarity: rarity(links, 20),
      wider: wider.map(([above, steps]) => ({ id: above, steps })),
    },
  ] as const

/** 20 items with capabilities, 40 with targets, as in the worked example of METHODS D. */
const VOCABULARY: Vocabulary = {
  capabilities: new Map([
    capability('data', 10),
    capability('data-analysis', 8, [['data', 1]]),
    capability('tourism-data-analysis', 4, [
      ['data-analysis', 1],
      ['data', 2],
    ]),
    capability('people-flow-analysis', 4, [
      ['data-analysis', 1],
      ['data', 2],
    ]),
    capability('multilingual-guidance', 3),
  ]),
  places: new Map(),
  words: new Map([['visitors', { nameJa: '観光客', nameEn: 'visitor' }]]),
  targets: new Map([
    ['sdg:8.9', { id: 'sdg:8.9', code: '8.9', rarity: rarity(6, 40) }],
    ['sdg:17.17', { id: 'sdg:17.17', code: '17.17', rarity: rarity(25, 40) }],
  ]),
}

const place = (code: string, municipality: string | null = code) => ({
  id: `place:${code}`,
  municipality,
  prefecture: code.slice(0, 2),
})

const NEED: Demand = {
  id: 'need:a',
  kind: 'NEED',
  needs: [{ id: 'need:a', requires: ['data-analysis', 'multilingual-guidance'] }],
  uses: [],
  words: [],
  aims: [
    { id: 'sdg:8.9', strength: 0.9 },
    { id: 'sdg:17.17', strength: 0.4 },
  ],
  location: place('431001'),
}

const OFFER: Supply = {
  provides: ['tourism-data-analysis'],
  words: [],
  aims: [{ id: 'sdg:8.9', strength: 0.7 }],
  location: place('432024'),
  records: [
    { id: 'participation:a', targets: ['sdg:8.9', 'sdg:9.1'] },
    { id: 'participation:b', targets: ['sdg:4.4'] },
  ],
}

const fourDigits = (number: number | null) => (number === null ? null : Math.round(number * 1e4) / 1e4)

const found = (demand: Demand, supply: Supply) => {
  const match = matchOf(demand, supply, VOCABULARY)
  if (match === null) throw new Error('the two match')
  return match
}

describe('how well a capability fits another', () => {
  it.each([
    ['data-analysis', 'data-analysis', 1],
    ['tourism-data-analysis', 'data-analysis', 0.8],
    ['tourism-data-analysis', 'data', 0.64],
    ['data-analysis', 'tourism-data-analysis', 0.5],
    ['data', 'tourism-data-analysis', 0.25],
    ['people-flow-analysis', 'tourism-data-analysis', 0],
    ['multilingual-guidance', 'data', 0],
  ])('%s for %s: %d', (provided, required, expected) => {
    expect(fourDigits(fitOf(provided, required, VOCABULARY))).toBe(expected)
  })
})

describe('the worked example of METHODS D', () => {
  it('scores 0.4272 with its four contributions, fits the offer by 0.8 and both by 0.557', () => {
    const match = found(NEED, OFFER)
    expect(
      match.features.map(({ name, value, contribution }) => [
        name,
        fourDigits(value),
        fourDigits(contribution),
      ]),
    ).toEqual([
      ['CAPABILITY', 0.3047, 0.1656],
      ['WORDS', null, null],
      ['SDG_TARGET', 0.6436, 0.1399],
      ['PLACE', 0.6, 0.013],
      ['TRACK_RECORD', 0.5, 0.1087],
    ])
    expect(fourDigits(match.score)).toBe(0.4272)
    expect(match.offerFit).toBe(0.8)
    expect(fourDigits(match.mutual)).toBe(0.557)
    expect(match.missing).toEqual(['multilingual-guidance'])
  })

  it('would change most by multilingual guidance, then one more participation, then exact analysis', () => {
    const changes = matchChanges(NEED, OFFER, VOCABULARY, found(NEED, OFFER))
    expect(
      changes.map(({ kind, subject, delta, score }) => [kind, subject, fourDigits(delta), fourDigits(score)]),
    ).toEqual([
      ['ADD_CAPABILITY', 'multilingual-guidance', 0.3365, 0.7637],
      ['PARTICIPATE', null, 0.0543, 0.4816],
      ['MAKE_EXACT', 'data-analysis', 0.0414, 0.4686],
    ])
  })

  it('is told in both languages', () => {
    expect(found(NEED, OFFER).features.map(({ text }) => text.ja)).toEqual([
      '必要な技術・ノウハウ2件のうち1件を提供できる：「data-analysis」（「tourism-data-analysis」により一部）。',
      '文章に共通することばは見当たらない。',
      'SDGsターゲット8.9をともにめざす。',
      '同じ都道府県にある。',
      '同じターゲットをめざす取組への参画が1件記録されている。',
    ])
    expect(found(NEED, OFFER).features.map(({ text }) => text.en)).toEqual([
      'Provides 1 of 2 capabilities needed: data-analysis (in part, through tourism-data-analysis).',
      'The texts have no telling words in common.',
      'Both aim at SDG target 8.9.',
      'In the same prefecture.',
      'Participation in 1 initiative for the same targets is recorded.',
    ])
  })
})

describe('what is not known', () => {
  it('is left out of the score and keeps its own weight', () => {
    const match = found({ ...NEED, location: null }, { ...OFFER, records: null })
    expect(
      match.features.map(({ name, value, contribution }) => [name, value === null, contribution === null]),
    ).toEqual([
      ['CAPABILITY', false, false],
      ['WORDS', true, true],
      ['SDG_TARGET', false, false],
      ['PLACE', true, true],
      ['TRACK_RECORD', true, true],
    ])
    expect(fourDigits(match.score)).toBe(fourDigits((0.152335 + 0.128725) / 0.7))
  })

  it('of an offer without targets, that none is shared counts as nothing shared', () => {
    const match = found(NEED, { ...OFFER, aims: [] })
    expect(match.features.find(({ name }) => name === 'SDG_TARGET')?.value).toBe(0)
  })
})

describe('an initiative with open needs', () => {
  const ITEM: Demand = {
    ...NEED,
    id: 'initiative:a',
    kind: 'INITIATIVE',
    needs: [
      { id: 'need:a', requires: ['data-analysis'] },
      { id: 'need:b', requires: ['multilingual-guidance'] },
    ],
  }

  it('adds how many of its needs are met', () => {
    const match = found(ITEM, OFFER)
    expect(match.features.find(({ name }) => name === 'OPEN_NEED')).toMatchObject({
      value: 0.5,
      weight: 0.122951,
      contribution: 0.061475,
      evidence: ['need:a'],
    })
  })

  it('can be met by a common target alone, as a need cannot', () => {
    const without = { ...OFFER, provides: [] }
    expect(matchOf(NEED, without, VOCABULARY)).toBeNull()
    expect(found(ITEM, without)).toMatchObject({ offerFit: null, mutual: null })
    expect(matchOf(ITEM, { ...without, aims: [] }, VOCABULARY)).toBeNull()
  })
})

describe('words and capabilities that an initiative would use', () => {
  const ITEM: Demand = {
    ...NEED,
    id: 'initiative:a',
    kind: 'INITIATIVE',
    needs: [],
    uses: [
      { id: 'multilingual-guidance', strength: 1 },
      { id: 'data-analysis', strength: 0.5 },
    ],
    words: ['floods', 'visitors'],
  }
  const SUPPLY: Supply = {
    ...OFFER,
    provides: ['multilingual-guidance'],
    words: ['visitors'],
    aims: null,
    records: null,
  }

  it('each with a value, its evidence and a sentence, in one denominator with what no need asks for', () => {
    const match = found(ITEM, SUPPLY)
    expect(
      match.features.map(({ name, value, contribution }) => [
        name,
        fourDigits(value),
        fourDigits(contribution),
      ]),
    ).toEqual([
      ['CAPABILITY', 0, 0],
      ['USES', 0.7, 0.2526],
      ['WORDS', 0.5, 0.0773],
      ['SDG_TARGET', null, null],
      ['PLACE', 0.6, 0.0124],
      ['TRACK_RECORD', null, null],
      ['OPEN_NEED', 0, 0],
    ])
    const [, uses, words] = match.features
    expect(uses).toMatchObject({
      evidence: ['multilingual-guidance'],
      text: {
        ja: 'この取組に生かせる技術・ノウハウ：「multilingual-guidance」。',
        en: 'Of use here: multilingual-guidance.',
      },
    })
    expect(words?.text).toEqual({
      ja: '文章がともに触れている：「観光客」。',
      en: 'Both texts speak of visitor.',
    })
  })

  it('are told of a measure as of a measure', () => {
    const measure = { ...ITEM, kind: 'POLICY_MEASURE' as const }
    const [, uses] = found(measure, SUPPLY).features
    expect(uses?.text.ja).toBe('この施策に生かせる技術・ノウハウ：「multilingual-guidance」。')
  })

  it('say that needs of the organisation itself are left out, in capabilities as in needs', () => {
    const asked = { ...ITEM, needs: NEED.needs, ownNeeds: 1 }
    const texts = found(asked, { ...SUPPLY, provides: ['multilingual-guidance'] }).features
    const text = (name: string) => texts.find(feature => feature.name === name)?.text
    expect(text('CAPABILITY')).toEqual({
      ja: '必要な技術・ノウハウ2件（自らの課題を除く）のうち1件を提供できる：「multilingual-guidance」。',
      en: 'Provides 1 of 2 capabilities needed, its own needs apart: multilingual-guidance.',
    })
    expect(text('OPEN_NEED')?.ja).toBe('募集中の課題1件（自らの課題を除く）のうち1件に応えられる。')
  })

  it('never count none of no targets', () => {
    const text = found({ ...ITEM, aims: [] }, { ...SUPPLY, aims: [] }).features.find(
      ({ name }) => name === 'SDG_TARGET',
    )?.text
    expect(text).toEqual({
      ja: '貢献するSDGsターゲットは記録されていない。',
      en: 'No SDG target that it serves is recorded.',
    })
  })

  it('a word makes a match with an initiative, with a need only several do', () => {
    const other: Supply = { ...SUPPLY, provides: [] }
    const need: Demand = { ...NEED, words: ['floods', 'visitors'] }
    expect(matchOf(ITEM, other, VOCABULARY)).not.toBeNull()
    expect(matchOf(need, other, VOCABULARY)).toBeNull()
    expect(matchOf(need, { ...other, words: ['floods', 'visitors'] }, VOCABULARY)).not.toBeNull()
  })

  it('words never make a need of nobody', () => {
    const own: Demand = { ...NEED, needs: [], words: ['floods', 'visitors'] }
    expect(matchOf(own, { ...SUPPLY, provides: [], words: ['floods', 'visitors'] }, VOCABULARY)).toBeNull()
  })

  it('somebody broader is no specialist', () => {
    const broad = found(
      { ...ITEM, uses: [{ id: 'tourism-data-analysis', strength: 1 }, ...ITEM.uses] },
      { ...SUPPLY, provides: ['data', 'multilingual-guidance'] },
    )
    expect(broad.features.find(({ name }) => name === 'USES')?.evidence).toEqual(['multilingual-guidance'])
  })
})

/** A small generator with a seed: the same cases in every run. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

it('the contributions of the known features always add up to the score, which is from 0 to 1', () => {
  const next = random(11)
  const some = <Item>(items: readonly Item[]): Item[] => items.filter(() => next() < 0.5)
  const capabilities = [...VOCABULARY.capabilities.keys()]
  const aims = () => some([...VOCABULARY.targets.keys()]).map(id => ({ id, strength: next() }))
  let matches = 0
  for (let round = 0; round < 2_000; round += 1) {
    const demand: Demand = {
      id: 'x',
      kind: next() < 0.5 ? 'NEED' : 'INITIATIVE',
      needs: some(['a', 'b', 'c']).map(id => ({ id, requires: some(capabilities) })),
      uses: some(capabilities).map(id => ({ id, strength: next() < 0.5 ? 1 : 0.5 })),
      words: some(['visitors', 'drones', 'floods']),
      aims: aims(),
      location: next() < 0.2 ? null : place(next() < 0.5 ? '431001' : '011002'),
    }
    const supply: Supply = {
      provides: some(capabilities),
      words: some(['visitors', 'drones', 'floods']),
      aims: next() < 0.2 ? null : aims(),
      location: next() < 0.2 ? null : place('431001', next() < 0.3 ? null : '431001'),
      records:
        next() < 0.2 ? null : some(['p', 'q']).map(id => ({ id, targets: some(['sdg:8.9', 'sdg:17.17']) })),
    }
    const match = matchOf(demand, supply, VOCABULARY)
    if (match === null) continue
    matches += 1
    const total = match.features.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)
    expect(Math.abs(total - match.score)).toBeLessThan(1e-9)
    expect(match.score).toBeGreaterThan(0)
    expect(match.score).toBeLessThanOrEqual(1)
    for (const { delta } of matchChanges(demand, supply, VOCABULARY, match)) expect(delta).toBeGreaterThan(0)
  }
  expect(matches).toBeGreaterThan(500)
})
