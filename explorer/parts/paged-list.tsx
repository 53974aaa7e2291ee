import { type ReactNode, useState } from 'react'
import { ask, type Operation } from '../api/ask.ts'
import { Pager } from './pager.tsx'

/** A page of a list, as the API's connections have it. */
export type Page<Item> = {
  readonly edges: readonly Item[]
  readonly totalCount: number
  readonly pageInfo: { readonly endCursor: string | null }
}

/** As many as the API gives at once. */
const WHOLE_PAGE = 100

type PagedListProps<Result, Variables, Item> = {
  readonly operation: Operation<Result, Variables>
  /** What asks for the next page, but for where it begins; when it changes the list begins anew. */
  readonly question: Variables & { readonly first: number }
  /** The first page, which is there already. */
  readonly first: Page<Item>
  /** Where the page is in an answer. */
  readonly pageOf: (result: Result) => Page<Item> | null | undefined
  readonly children: (items: readonly Item[]) => ReactNode
}

/** A list a page at a time: all that was asked for, how much that is, and a button for more. */
export function PagedList<Result, Variables, Item>(props: PagedListProps<Result, Variables, Item>) {
  const { operation, question, first, pageOf, children } = props
  const key = JSON.stringify(question)
  const [kept, keep] = useState<{ readonly key: string; readonly pages: readonly Page<Item>[] }>({
    key,
    pages: [],
  })
  // Pages of another question, such as in the other language, are none of this list.
  const pages = [first, ...(kept.key === key ? kept.pages : [])]
  const items = pages.flatMap(({ edges }) => edges)
  const onMore = async () => {
    const after = pages.at(-1)?.pageInfo.endCursor
    const next = pageOf(await ask(operation, { ...question, after }))
    if (next) keep({ key, pages: [...pages.slice(1), next] })
  }
  return (
    <>
      {children(items)}
      <Pager shown={items.length} total={first.totalCount} size={question.first} onMore={onMore} />
    </>
  )
}

/** All of a list, page after page, as a file of it needs; the API gives so many at once. */
export async function allItems<Result, Variables, Item>(
  operation: Operation<Result, Variables>,
  question: Variables,
  pageOf: (result: Result) => Page<Item> | null | undefined,
): Promise<readonly Item[]> {
  const items: Item[] = []
  let after: string | null | undefined
  do {
    const page = pageOf(await ask(operation, { ...question, first: WHOLE_PAGE, after }))
    if (!page) break
    items.push(...page.edges)
    after = items.length < page.totalCount && page.edges.length > 0 ? page.pageInfo.endCursor : null
  } while (after)
  return items
}
