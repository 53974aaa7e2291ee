import { describe, expect, it } from 'vitest'
import { ask, costInApi, refusal, statementsOf } from './api.ts'
import { backward, forward, idsOf, totalOf } from './list.ts'

const PLATFORM = 'platform(id: "platform:sdgs-ppp")'

describe('the desk sees its platform in numbers', () => {
  it('members by category, of whom one has left, and the members of each working group', async () => {
    const answer = await ask(`{ ${PLATFORM} {
      memberCount
      memberCategories { category count endedCount }
      workingGroups { nodes { id memberCount } }
    } }`)
    const group = (key: string, memberCount: number) => ({ id: `group:sample-${key}`, memberCount })
    expect(answer).toEqual({
      platform: {
        memberCount: 33,
        memberCategories: [
          { category: 'LOCAL_GOVERNMENT', count: 4, endedCount: 0 },
          { category: 'MINISTRY', count: 2, endedCount: 0 },
          { category: 'PRIVATE', count: 27, endedCount: 1 },
        ],
        workingGroups: {
          nodes: [
            group('food-brand', 5),
            group('healthy-ageing', 4),
            group('local-transport', 3),
            group('startup-succession', 5),
            group('tourism-data', 5),
            group('vacant-houses', 5),
          ],
        },
      },
    })
  })

  it('what members need, offer and do for each goal on a day is what the lists of the goal say of it', async () => {
    const members = await idsOf({ fields: [PLATFORM, 'members'] })
    const ids = `{ anyOf: [${members.map(id => `"${id}"`).join(', ')}] }`
    const expected = await Promise.all(
      Array.from({ length: 17 }, async (_, index) => {
        const goal = `sdgGoal: { anyOf: ["sdg:${index + 1}"] }`
        return {
          goal: { code: String(index + 1) },
          needCount: await totalOf({
            fields: ['needs'],
            args: `filter: { ${goal}, openOn: "2025-03-31", raisedBy: ${ids} }`,
          }),
          offerCount: await totalOf({
            fields: ['offers'],
            args: `filter: { ${goal}, openOn: "2025-03-31", madeBy: ${ids} }`,
          }),
          memberCount: await totalOf({ fields: ['organizations'], args: `filter: { ${goal}, id: ${ids} }` }),
        }
      }),
    )
    const answer = await ask(
      `{ ${PLATFORM} { activity(asOf: "2025-03-31") { goal { code } needCount offerCount memberCount } } }`,
    )
    const some = expected.filter(
      ({ needCount, offerCount, memberCount }) => needCount + offerCount + memberCount > 0,
    )
    expect(some.length).toBeGreaterThan(10)
    expect(answer).toEqual({ platform: { activity: some } })
  })

  it('is read in one statement for all that the import has counted, and one for each list', async () => {
    const statements = await statementsOf(`{ platforms { nodes {
      memberCategories { count } activity { needCount } openNeedsWithoutCapability openOffersWithoutCapability
      newSince(date: "2026-04-01") { undatedNeedCount undatedOfferCount }
    } } }`)
    expect(statements).toHaveLength(2)
  })
})

describe('what nobody answers', () => {
  it('is one need and three offers', async () => {
    const answer = await ask(`{ ${PLATFORM} {
      needsWithoutOffers { totalCount nodes { id requires { id } offers { totalCount } } }
      offersWithoutNeeds { totalCount nodes { id provides { id } needs { totalCount } } }
      openNeedsWithoutCapability openOffersWithoutCapability
    } }`)
    const offer = (key: string, capability: string) => ({
      id: `offer:sample-${key}`,
      provides: [{ id: `capability:${capability}` }],
      needs: { totalCount: key === 'venture-course' ? 1 : 0 },
    })
    expect(answer).toEqual({
      platform: {
        needsWithoutOffers: {
          totalCount: 1,
          nodes: [
            {
              id: 'need:sample-children-after-disaster',
              requires: [{ id: 'capability:child-psychological-care' }],
              offers: { totalCount: 0 },
            },
          ],
        },
        offersWithoutNeeds: {
          totalCount: 3,
          nodes: [
            offer('all-round-advice', 'business-and-finance'),
            offer('impact-reports', 'impact-evaluation'),
            // The only need that shares its capability is met already.
            offer('venture-course', 'startup-incubation'),
          ],
        },
        openNeedsWithoutCapability: 0,
        openOffersWithoutCapability: 0,
      },
    })
  })

  it('is what asking every need and offer of the members for open counterparts finds', async () => {
    const answer = (await ask(`{
      needs(filter: { status: [OPEN] }, first: 100) { nodes { id offers(first: 100) { nodes { status } } } }
      offers(filter: { status: [OPEN] }, first: 100) { nodes { id needs(first: 100) { nodes { status } } } }
    }`)) as {
      needs: { nodes: { id: string; offers: { nodes: { status: string }[] } }[] }
      offers: { nodes: { id: string; needs: { nodes: { status: string }[] } }[] }
    }
    const isOpen = ({ status }: { status: string }) => status === 'OPEN'
    expect(await idsOf({ fields: [PLATFORM, 'needsWithoutOffers'] })).toEqual(
      answer.needs.nodes.filter(({ offers }) => !offers.nodes.some(isOpen)).map(({ id }) => id),
    )
    expect(await idsOf({ fields: [PLATFORM, 'offersWithoutNeeds'] })).toEqual(
      answer.offers.nodes.filter(({ needs }) => !needs.nodes.some(isOpen)).map(({ id }) => id),
    )
  })
})

describe('what is new since a day', () => {
  it('is who joined and what was posted, the last first; what has no day is counted apart', async () => {
    const answer = await ask(`{ ${PLATFORM} { newSince(date: "2026-04-01") {
      date
      members { totalCount edges { validFrom node { id sample } } }
      needs { nodes { id postedOn } }
      offers { nodes { id postedOn } }
      undatedMemberCount undatedNeedCount undatedOfferCount
    } } }`)
    expect(answer).toEqual({
      platform: {
        newSince: {
          date: '2026-04-01',
          members: {
            totalCount: 1,
            edges: [{ validFrom: '2026-04-01', node: { id: 'org:sample-security', sample: true } }],
          },
          needs: {
            nodes: [
              { id: 'need:sample-shop-floor-digital', postedOn: '2026-06-22' },
              { id: 'need:sample-village-ride', postedOn: '2026-05-12' },
            ],
          },
          offers: { nodes: [{ id: 'offer:sample-privacy-check', postedOn: '2026-04-15' }] },
          undatedMemberCount: 3,
          undatedNeedCount: 19,
          undatedOfferCount: 29,
        },
      },
    })
  })

  it('has pages of any size, from either end, and only what is new in them', async () => {
    const list = { fields: [PLATFORM, 'newSince(date: "2020-09-01")', 'members'] }
    const all = await forward(list, 100)
    expect(all).toHaveLength(await totalOf(list))
    expect(all.length).toBeGreaterThan(10)
    expect(await forward(list, 3)).toEqual(all)
    expect(await backward(list, 4)).toEqual(all)
    const wider = await forward({ fields: [PLATFORM, 'newSince(date: "2018-01-01")', 'members'] }, 100)
    expect(wider).toHaveLength(30)
    expect(wider.slice(0, all.length)).toEqual(all)
  })

  it('is found by an index in the order of days: a page reads about what it holds', async () => {
    const query = `{ ${PLATFORM} { newSince(date: "2018-01-01") { members(first: 3) { nodes { id } } } } }`
    const statements = await statementsOf(query)
    const { hits, ways } = await costInApi(statements.at(-1) ?? { text: '', parameters: {} })
    expect(ways).toEqual(['NodeUniqueIndexSeek', 'NodeIndexSeek'])
    expect(hits).toBeLessThan(60)
  })

  it('the day itself counts, the day after does not', async () => {
    const since = (date: string) => idsOf({ fields: [PLATFORM, `newSince(date: "${date}")`, 'members'] })
    expect(await since('2026-04-01')).toEqual(['org:sample-security'])
    expect(await since('2026-04-02')).toEqual([])
  })

  it('a day that is none is refused', async () => {
    expect(await refusal(`{ ${PLATFORM} { newSince(date: "April") { date } } }`)).toMatchObject([
      { message: expect.stringContaining('date'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ])
  })
})
