import { expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './api.ts'

it('an offer says who makes it, what it provides and until when', async () => {
  const answer = await ask(`{ offer(id: "offer:sample-shared-rides") {
    sample status validTo madeBy { id } provides { id }
    needs { edges { node { id } sharedCapabilities { id } } }
  } }`)
  const provides = [{ id: 'capability:on-demand-transport' }, { id: 'capability:public-transport-planning' }]
  expect(answer).toEqual({
    offer: {
      sample: true,
      status: 'OPEN',
      validTo: '2028-03-31',
      madeBy: { id: 'org:sample-transport-consortium' },
      provides,
      needs: { edges: [{ node: { id: 'need:sample-village-ride' }, sharedCapabilities: provides }] },
    },
  })
})

const Item = z.object({ id: z.string() })
const Matches = z.object({
  list: z.object({
    nodes: z.array(
      Item.extend({
        takes: z.array(Item),
        matches: z.object({ edges: z.array(z.object({ node: Item, sharedCapabilities: z.array(Item) })) }),
      }),
    ),
  }),
})

/** Needs or offers with what they take or give, and what they are matched with. */
const matchesOf = async (list: string, takes: string, matches: string) => {
  const answer = await ask(`{ list: ${list}(first: 100) { nodes {
    id
    takes: ${takes} { id }
    matches: ${matches}(first: 100) { edges { node { id } sharedCapabilities { id } } }
  } } }`)
  return Matches.parse(answer).list.nodes
}

type Matched = Awaited<ReturnType<typeof matchesOf>>

const pairsOf = (items: Matched) =>
  items
    .flatMap(({ id, matches }) =>
      matches.edges.map(({ node, sharedCapabilities }) => ({
        pair: [id, node.id].sort().join(' '),
        shared: sharedCapabilities.map(({ id }) => id),
      })),
    )
    .sort((a, b) => (a.pair < b.pair ? -1 : 1))

it('each pair of need and offer is seen from both ends, and shares what both have', async () => {
  const needs = await matchesOf('needs', 'requires', 'offers')
  const offers = await matchesOf('offers', 'provides', 'needs')
  const expected = needs.flatMap(need =>
    offers.flatMap(offer => {
      const provided = offer.takes.map(({ id }) => id)
      const shared = need.takes.map(({ id }) => id).filter(id => provided.includes(id))
      return shared.length > 0 ? [{ pair: `${need.id} ${offer.id}`, shared }] : []
    }),
  )
  expect(pairsOf(needs)).toEqual(expected.sort((a, b) => (a.pair < b.pair ? -1 : 1)))
  expect(pairsOf(offers)).toEqual(pairsOf(needs))
})

it('of thirty-four offers one was withdrawn', async () => {
  const answer = await ask(`{
    offers { totalCount }
    withdrawn: offers(filter: { status: [WITHDRAWN] }) { nodes { id } }
    met: offers(filter: { status: [MET] }) { totalCount nodes { id } pageInfo { hasNextPage startCursor } }
  }`)
  expect(answer).toEqual({
    offers: { totalCount: 34 },
    withdrawn: { nodes: [{ id: 'offer:sample-virtual-tours' }] },
    met: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, startCursor: null } },
  })
})
