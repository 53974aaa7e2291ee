import { expect, it } from 'vitest'
import { ask } from './api.ts'

interface Page {
  readonly nodes?: readonly { readonly id: string }[]
  readonly edges?: readonly { readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const PAGE = 'pageInfo { hasNextPage endCursor }'
const MATCH = `complete ${PAGE} edges { score node { id } features { name value contribution } }`

/** All pages of a list, one after the other. */
const pages = async (query: string, variables: Record<string, unknown>): Promise<readonly Page[]> => {
  const found: Page[] = []
  let after: string | null = null
  do {
    const answer = (await ask(query, { ...variables, after })) as Record<string, Page>
    const page: Page | undefined = Object.values(answer)[0]
    if (page === undefined) throw new Error(query)
    found.push(page)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return found
}

const idsOf = async (list: string): Promise<readonly string[]> =>
  (
    await pages(`query ($after: String) { ${list}(first: 100, after: $after) { nodes { id } ${PAGE} } }`, {})
  ).flatMap(({ nodes = [] }) => nodes.map(({ id }) => id))

/** What the matches of each asker say, by the pair of organisation and area. */
const pairsOf = async (
  askers: readonly string[],
  query: string,
  pair: (asker: string, found: string) => string,
): Promise<ReadonlyMap<string, unknown>> => {
  const pairs = new Map<string, unknown>()
  for (const id of askers)
    for (const page of await pages(query, { id })) {
      expect(page, id).toHaveProperty('complete', true)
      for (const { node, ...match } of page.edges ?? []) pairs.set(pair(id, node.id), match)
    }
  return pairs
}

const AREAS = `query ($id: ID!, $after: String) {
  collaborationAreas(for: { organization: $id }, asOf: "2026-11-27", first: 100, after: $after) { ${MATCH} }
}`
const partnersFor = (kind: string) => `query ($id: ID!, $after: String) {
  suggestedPartners(for: { ${kind}: $id }, asOf: "2026-11-27", first: 100, after: $after) { ${MATCH} }
}`

it('who is sent to an area is found from the area, with the same score and features, over all pairs', async () => {
  const fromOrganizations = await pairsOf(
    await idsOf('organizations'),
    AREAS,
    (organization, area) => `${organization} ${area}`,
  )
  const fromAreas = new Map<string, unknown>()
  for (const [list, kind] of [
    ['needs', 'need'],
    ['initiatives', 'initiative'],
    ['policyMeasures', 'measure'],
  ] as const) {
    const found = await pairsOf(
      await idsOf(list),
      partnersFor(kind),
      (area, organization) => `${organization} ${area}`,
    )
    for (const [pair, match] of found) fromAreas.set(pair, match)
  }
  expect(fromOrganizations.size).toBeGreaterThan(300)
  const sorted = (pairs: ReadonlyMap<string, unknown>) => [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1))
  expect(sorted(fromAreas)).toEqual(sorted(fromOrganizations))
}, 900_000)
