import { ask } from '../../api/ask.ts'
import {
  type EntityQuery,
  LinksDocument,
  type LinksQuery,
  type LinksQueryVariables,
} from '../../generated/graphql.ts'
import type { Cell, PlainTable } from '../../parts/export/csv.ts'
import type { ENTITY } from '../../words/entity.ts'
import { typeOf } from '../../words/entity-type.ts'
import type { EVIDENCE } from '../../words/evidence.ts'
import type { RELATIONSHIP } from '../../words/relationship.ts'
import type { ENTITY_PAGE } from './texts.ts'

type Edge = NonNullable<LinksQuery['node']>['neighbors']['edges'][number]

/** As many as the API gives at once. */
const SIZE = 100

/** Every link of a thing, the strongest first, with its reasons; those that are made up where they count. */
export async function allLinks(
  id: string,
  asked: Pick<LinksQueryVariables, 'language' | 'samples'>,
): Promise<readonly Edge[]> {
  const edges: Edge[] = []
  let after: string | null = null
  do {
    const answer: LinksQuery = await ask(LinksDocument, { id, ...asked, first: SIZE, after })
    edges.push(...(answer.node?.neighbors.edges ?? []))
    after = answer.node?.neighbors.pageInfo.hasNextPage
      ? (answer.node.neighbors.pageInfo.endCursor ?? null)
      : null
  } while (after !== null)
  return edges
}

type Words = {
  readonly page: (typeof ENTITY_PAGE)['ja']
  readonly evidence: (typeof EVIDENCE)['ja']
  readonly types: (typeof ENTITY)['ja']['types']
  readonly ways: (typeof RELATIONSHIP)['ja']['ways']
}

/** Several texts in one cell. */
const joined = (texts: readonly (string | number | null)[]): Cell =>
  texts.filter(text => text !== null && text !== '').join(' / ')

/** A link a row: what it is, how strong, who says so and why, from which source, and whether it is made up. */
export const linkTable = (
  entity: NonNullable<EntityQuery['node']>,
  edges: readonly Edge[],
  { page, evidence, types, ways }: Words,
): PlainTable => ({
  head: [
    page.id,
    page.name,
    page.relationship,
    page.type,
    page.linkedId,
    page.linkedName,
    page.strength,
    page.confidence,
    page.ground,
    page.author,
    page.date,
    page.reason,
    page.quotation,
    page.sources,
    page.place,
    page.madeUp,
  ],
  rows: edges.map(({ relationship, direction, strength, confidence, node, assertions }) => {
    const reasons = assertions.nodes
    const quotes = reasons.flatMap(reason => reason.quotes)
    const type = typeOf(node.id)
    return [
      entity.id,
      entity.name,
      ways[`${relationship} ${direction}`],
      type ? types[type] : '',
      node.id,
      node.name,
      strength,
      confidence,
      joined(reasons.map(({ justification }) => evidence.justifications[justification])),
      joined(reasons.map(({ author }) => author)),
      joined(reasons.map(({ assertedOn }) => assertedOn)),
      joined(reasons.map(({ comment }) => comment)),
      joined(quotes.map(({ text }) => text)),
      joined([...new Set(quotes.map(({ source }) => source.name))]),
      joined(quotes.map(({ locator }) => locator)),
      node.dataset.sample ? page.yes : page.no,
    ]
  }),
})
