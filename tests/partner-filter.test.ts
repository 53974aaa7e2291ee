import { describe, expect, it } from 'vitest'
import { idsOf } from './list.ts'

const BANK = 'org:sample-bank'
const BUREAU = 'org:sample-tourism-bureau'
const CREATIVE = 'org:sample-creative'

const initiatives = async (filter: string) =>
  (await idsOf({ fields: ['initiatives'], args: `filter: { ${filter} }` })).map(id =>
    id.replace('initiative:kumamoto-2.', ''),
  )
const organizations = (filter: string) => idsOf({ fields: ['organizations'], args: `filter: { ${filter} }` })

describe('initiatives are found by who takes part, and as what', () => {
  it('two organisations both take part in one', async () => {
    expect(await initiatives(`organization: { allOf: ["${BUREAU}", "${CREATIVE}"], scope: OWN }`)).toEqual([
      'p1.1.1',
    ])
  })

  it('the bank funds four and implements none, though others implement what it funds', async () => {
    const bank = `organization: { anyOf: ["${BANK}"], scope: OWN }`
    expect(await initiatives(`${bank}, role: [FUNDING]`)).toEqual(['p1.1.1', 'p3.2.1', 'p4.5.1', 'p4.5.2'])
    expect(await initiatives(`${bank}, role: [KNOWLEDGE]`)).toEqual(['p4.5.2'])
    expect(await initiatives(`${bank}, role: [IMPLEMENTING]`)).toEqual([])
  })

  it('allOf asks each of the organisations for the role', async () => {
    const both = `organization: { allOf: ["${BUREAU}", "${CREATIVE}"], scope: OWN }`
    expect(await initiatives(`${both}, role: [IMPLEMENTING]`)).toEqual(['p1.1.1'])
    expect(await initiatives(`${both}, role: [ACCOUNTABLE]`)).toEqual([])
  })

  it('noneOf lets through what is done in the role by others alone', async () => {
    const funded = await initiatives('organization: { scope: OWN }, role: [FUNDING]')
    const others = await initiatives(`organization: { noneOf: ["${BANK}"], scope: OWN }, role: [FUNDING]`)
    expect(others).toEqual(['g1.3', 'p1.2.2', 'p2.1.1', 'p3.2.3'])
    expect([...others, 'p1.1.1', 'p3.2.1', 'p4.5.1', 'p4.5.2'].sort()).toEqual(funded.sort())
  })
})

describe('organisations are found by what they do where', () => {
  it('one brings knowledge to data-based promotion', async () => {
    const there = 'initiative: { anyOf: ["initiative:kumamoto-2.p1.1.1"] }'
    expect(await organizations(`${there}, role: [KNOWLEDGE]`)).toEqual(['org:sample-tourism-data'])
    expect(await organizations(`${there}, role: [EXTENDING]`)).toEqual([])
  })

  it('category and platform are asked of the same membership', async () => {
    const member = (of: string) => `memberOf: { anyOf: ["${of}"] }, category: [MINISTRY]`
    expect(await organizations(member('platform:sdgs-ppp'))).toEqual([
      'org:sample-agriculture-bureau',
      'org:sample-regional-ministry',
    ])
    expect(await organizations(member('group:sample-healthy-ageing'))).toEqual([])
  })

  it('a prefecture finds those of its municipalities, and a made-up town that lies in no municipality', async () => {
    const within = (place: string) => organizations(`place: { anyOf: ["place:${place}"] }`)
    const [prefecture, city] = [await within('430005'), await within('431001')]
    expect(city).toContain('org:kumamoto-city')
    expect(prefecture).toEqual(
      expect.arrayContaining([...city, 'org:sample-neighbouring-town', 'org:sample-satoyama']),
    )
    expect(
      await organizations('place: { anyOf: ["place:430005"], noneOf: ["place:431001"] }, kind: [ACADEMIC]'),
    ).toEqual(['org:sample-technical-college'])
  })

  it('real ones alone serve in no role but the city, which answers for its plan', async () => {
    expect(await organizations('role: [ACCOUNTABLE], sample: false')).toEqual(['org:kumamoto-city'])
  })
})

it('participations are found by the place of the strategy, and by whether they are made up', async () => {
  const participations = (filter: string) =>
    idsOf({ fields: ['participations'], args: `filter: { ${filter} }` })
  const real = await participations('place: { anyOf: ["place:431001"] }, sample: false')
  expect(real).toHaveLength(28)
  const inCity = await participations('place: { anyOf: ["place:431001"] }')
  // A prefecture finds what lies in it, as everywhere; its other cities have none.
  expect(await participations('place: { anyOf: ["place:430005"] }')).toEqual(inCity)
  expect(await participations('place: { anyOf: ["place:432024"] }')).toEqual([])
})
