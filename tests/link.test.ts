import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './api.ts'
import { within } from './list.ts'

const Item = z.object({ id: z.string() })

/** All nodes of a collection. */
const everything = async <Node extends z.ZodType>(list: string, selection: string, node: Node) => {
  const Page = z.object({
    nodes: z.array(node),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  })
  const nodes: z.infer<Node>[] = []
  let after: string | null = null
  do {
    const query = `query ($after: String) { ${list}(first: 100, after: $after) {
      nodes { ${selection} } pageInfo { hasNextPage endCursor }
    } }`
    const page = Page.parse(within(await ask(query, { after }), [list]))
    nodes.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return nodes
}

const groupBy = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return groups
}

const Reason = z.object({
  subject: Item,
  object: Item,
  predicate: z.string(),
  justification: z.enum(['STATED_IN_SOURCE', 'MANUAL_CURATION', 'LEXICAL_MATCH', 'INFERENCE']),
  confidence: z.number(),
  strength: z.number(),
  status: z.enum(['PROPOSED', 'ACCEPTED', 'REJECTED']),
  author: z.string(),
  sources: z.array(Item),
})
type Reason = z.infer<typeof Reason>

const Link = z.object({
  strength: z.number().nullable(),
  confidence: z.number().nullable(),
  status: z.string().nullable(),
  disagreement: z.number().nullable(),
})
type Link = z.infer<typeof Link>

const SURE_AT_MOST = { STATED_IN_SOURCE: 0.99, MANUAL_CURATION: 0.95, LEXICAL_MATCH: 0.6, INFERENCE: 0.5 }
const decimals = (value: number) => Number(value.toFixed(6))

/** One voice for each author and source, the surest: what they repeat is not independent. */
const voicesOf = (reasons: readonly Reason[]) =>
  [...groupBy(reasons, ({ author, sources }) => `${author} ${sources.map(({ id }) => id)}`).values()].map(
    same => same.reduce((surest, reason) => (reason.confidence > surest.confidence ? reason : surest)),
  )

/** What the reasons for a link add up to; undefined when none is accepted. */
const linkOf = (reasons: readonly Reason[]): Link | undefined => {
  const accepted = voicesOf(reasons.filter(({ status }) => status === 'ACCEPTED'))
  const rejected = voicesOf(reasons.filter(({ status }) => status === 'REJECTED'))
  if (accepted.length === 0) return undefined
  const cap = Math.max(...accepted.map(({ justification }) => SURE_AT_MOST[justification]))
  const wrong = accepted.map(({ confidence }) => 1 - confidence).reduce((all, one) => all * one)
  const weight = accepted.map(({ confidence }) => confidence).reduce((all, one) => all + one)
  const weighed = accepted.map(({ confidence, strength }) => confidence * strength)
  return {
    strength: decimals(weighed.reduce((all, one) => all + one) / weight),
    confidence: decimals(Math.min(cap, 1 - wrong)),
    status: 'ACCEPTED',
    disagreement: decimals(rejected.length / (accepted.length + rejected.length)),
  }
}

const links = new Map<string, Link>()

beforeAll(async () => {
  const selection = `subject { id } object { id } predicate justification confidence strength status author sources { id }`
  const reasons = await everything('assertions', selection, Reason)
  const byLink = groupBy(
    reasons,
    ({ subject, predicate, object }) => `${subject.id} ${predicate} ${object.id}`,
  )
  for (const [ends, same] of byLink) {
    const link = linkOf(same)
    if (link) links.set(ends, link)
  }
})

const EDGES =
  '(first: 100) { edges { node { ... on Entity { id } } strength confidence status disagreement } }'
const Edges = z.object({ edges: z.array(Link.extend({ node: Item })) })

/** The links that the edges of a field tell, by their ends. */
const linksBy = async (list: string, field: string, endsOf: (owner: string, node: string) => string) => {
  const owners = await everything(list, `id links: ${field}${EDGES}`, Item.extend({ links: Edges }))
  return owners.flatMap(({ id, links }) =>
    links.edges.map(({ node, ...link }) => ({ owner: id, item: node.id, ends: endsOf(id, node.id), link })),
  )
}

const byEnds = (a: readonly [string, Link], b: readonly [string, Link]) => (a[0] < b[0] ? -1 : 1)

/** The links of the reasons whose ends have a form. */
const expected = (form: RegExp) => [...links].filter(([ends]) => form.test(ends)).sort(byEnds)
const told = (found: Awaited<ReturnType<typeof linksBy>>) =>
  found.map(({ ends, link }) => [ends, link] as const).sort(byEnds)

const ALIGNED = [
  ['goal', 'strategicGoals', 'goals'],
  ['measure', 'policyMeasures', 'measures'],
  ['initiative', 'initiatives', 'initiatives'],
  ['org', 'organizations', 'organizations'],
  ['need', 'needs', 'needs'],
  ['offer', 'offers', 'offers'],
] as const

it('374 accepted reasons make 374 links', () => {
  expect(links.size).toBe(374)
})

describe('an alignment with a target is the sum of its reasons, seen from either end', () => {
  it.each(ALIGNED)('%s', async (prefix, list, fromTarget) => {
    const wanted = expected(new RegExp(`^${prefix}:\\S+ ALIGNS_WITH sdg:\\d+\\.`))
    expect(wanted).not.toEqual([])
    expect(told(await linksBy(list, 'sdgTargets', (own, item) => `${own} ALIGNS_WITH ${item}`))).toEqual(
      wanted,
    )
    expect(
      told(await linksBy('sdgTargets', fromTarget, (own, item) => `${item} ALIGNS_WITH ${own}`)),
    ).toEqual(wanted)
  })
})

const OTHERS = [
  ['initiatives', 'advances', /^initiative:\S+ ADVANCES/, 'ADVANCES'],
  ['indicators', 'sdgIndicators', /^indicator:\S+ MAPS_TO/, 'MAPS_TO'],
  ['sdgTargets', 'influences', /^sdg:\S+ INFLUENCES/, 'INFLUENCES'],
  ['indicators', 'influences', /^indicator:\S+ INFLUENCES/, 'INFLUENCES'],
] as const

describe('so is every other link', () => {
  it.each(OTHERS)('%s.%s', async (list, field, form, predicate) => {
    const wanted = expected(form)
    expect(wanted).not.toEqual([])
    expect(told(await linksBy(list, field, (own, item) => `${own} ${predicate} ${item}`))).toEqual(wanted)
  })
})

const strongestFirst = (a: Link, b: Link) =>
  (b.strength ?? 1) - (a.strength ?? 1) || (b.confidence ?? 1) - (a.confidence ?? 1)

/** For each item and SDG goal the strongest of the item's links to the goal and its targets. */
const linksToGoals = (prefix: string) => {
  const toGoals = groupBy(expected(new RegExp(`^${prefix}:\\S+ ALIGNS_WITH`)), ([ends]) =>
    ends.replace(/\.\w+$/, ''),
  )
  return [...toGoals]
    .map(([ends, same]) => [ends, same.map(([, link]) => link).sort(strongestFirst)[0]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

describe('an SDG goal is joined by the strongest link to it or to one of its targets, from either end', () => {
  it.each(ALIGNED)('%s', async (prefix, list, fromGoal) => {
    const wanted = linksToGoals(prefix)
    expect(told(await linksBy(list, 'sdgGoals', (own, item) => `${own} ALIGNS_WITH ${item}`))).toEqual(wanted)
    expect(told(await linksBy('sdgGoals', fromGoal, (own, item) => `${item} ALIGNS_WITH ${own}`))).toEqual(
      wanted,
    )
  })
})

const inOrder = (found: Awaited<ReturnType<typeof linksBy>>) =>
  [...groupBy(found, ({ owner }) => owner).values()].map(same => same.map(({ link }) => link.strength))

it('the strongest link stands first, whoever is asked', async () => {
  const found = [
    ...(await linksBy('policyMeasures', 'initiatives', (own, item) => `${item} ADVANCES ${own}`)),
    ...(await linksBy('sdgTargets', 'initiatives', (own, item) => `${item} ALIGNS_WITH ${own}`)),
    ...(await linksBy('organizations', 'sdgGoals', (own, item) => `${own} ALIGNS_WITH ${item}`)),
  ]
  const strengths = inOrder(found)
  expect(strengths).toEqual(strengths.map(same => same.toSorted((a, b) => (b ?? 1) - (a ?? 1))))
})

it('a curated link answers with what the curator said, and with nothing of a match of words', async () => {
  const answer = await ask(`{ sdgTarget(code: "8.5") { measures { edges {
    node { id } strength confidence disagreement
    assertions { totalCount nodes { justification strength confidence } }
  } } } }`)
  expect(answer).toMatchObject({
    sdgTarget: {
      measures: {
        edges: expect.arrayContaining([
          {
            node: { id: 'measure:kumamoto-2.2.3' },
            strength: 0.8,
            confidence: 0.8,
            disagreement: 0,
            assertions: {
              totalCount: 1,
              nodes: [{ justification: 'MANUAL_CURATION', strength: 0.8, confidence: 0.8 }],
            },
          },
        ]),
      },
    },
  })
})
