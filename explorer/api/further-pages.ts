import { useState } from 'react'

/** Pages of a list that were asked for after its first, and how to add one; none as soon as the question is another. */
export function useFurtherPages<Page>(
  question: unknown,
): [pages: readonly Page[], add: (page: Page) => void] {
  const key = JSON.stringify(question)
  const [kept, setKept] = useState<{ readonly key: string; readonly pages: readonly Page[] }>({
    key,
    pages: [],
  })
  const pages = kept.key === key ? kept.pages : []
  return [pages, page => setKept({ key, pages: [...pages, page] })]
}
