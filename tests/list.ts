import { z } from 'zod'
import { ask } from './api.ts'

/** A list of the API: the fields that lead to it, the last of them with its arguments but for the page. */
export interface List {
  readonly fields: readonly string[]
  readonly args?: string
}

const Page = z.object({
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
})
type Page = z.infer<typeof Page>

const SELECTION = `{
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { ... on Entity { id } } }
}`

/** A query of a list, with arguments besides its own and a selection. */
const listQuery = ({ fields, args = '' }: List, page: string, selection: string): string =>
  fields.reduceRight(
    (inner, field, place) =>
      place === fields.length - 1 ? `{ ${field}(${args} ${page}) ${selection} }` : `{ ${field} ${inner} }`,
    '',
  )

/** The query of one page of a list. */
export const pageQuery = (list: List, page: string): string => listQuery(list, page, SELECTION)

/** What stands in an answer where a query's fields lead to. */
export const within = (answer: unknown, fields: readonly string[]): unknown =>
  fields.reduce((value, field) => {
    const [name = ''] = field.split('(')
    return z.record(z.string(), z.unknown()).parse(value)[name]
  }, answer)

/** One page of a list; `page` is such as `first: 3`. */
export const pageOf = async (list: List, page: string): Promise<Page> =>
  Page.parse(within(await ask(pageQuery(list, page)), list.fields))

/** How long a list says it is. */
export const totalOf = async (list: List): Promise<number> => {
  const answer = await ask(listQuery(list, 'first: 1', '{ totalCount }'))
  return z.object({ totalCount: z.number() }).parse(within(answer, list.fields)).totalCount
}

export const idsOn = ({ edges }: Page): string[] => edges.map(({ node }) => node.id)

/** Lists of which the seed has no record: its plan prints no money and no evaluations. `kpi.test.ts` fills them. */
export const NOT_IN_SEED: readonly string[] = ['budgets', 'evaluations', 'evaluationScales']

/** The ids of a list, from its start, so many to a page. */
export const forward = async (list: List, size: number): Promise<string[]> => {
  const ids: string[] = []
  let page = await pageOf(list, `first: ${size}`)
  ids.push(...idsOn(page))
  while (page.pageInfo.hasNextPage) {
    page = await pageOf(list, `first: ${size}, after: "${page.pageInfo.endCursor}"`)
    ids.push(...idsOn(page))
  }
  return ids
}

/** The ids of a list in its own order, read from its end, so many to a page. */
export const backward = async (list: List, size: number): Promise<string[]> => {
  const ids: string[] = []
  let page = await pageOf(list, `last: ${size}`)
  ids.unshift(...idsOn(page))
  while (page.pageInfo.hasPreviousPage) {
    page = await pageOf(list, `last: ${size}, before: "${page.pageInfo.startCursor}"`)
    ids.unshift(...idsOn(page))
  }
  return ids
}

/** All ids of a list, in its order. */
export const idsOf = (list: List): Promise<string[]> => forward(list, 100)
