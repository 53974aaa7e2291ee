import type { Block } from '../document.ts'
import { bare, halfWidth } from '../read/width.ts'

const LEADER = /(?:[.．・…‥⋯･]\s?){3,}\s*[-\d\s]+$/u
const TITLE = /^[【〈《\s]*(?:目\s*次|も\s*く\s*じ|contents|table of contents)[】〉》\s]*$/iu
const PAGE_BEHIND = /\s\d{1,3}$/

const withoutPage = (text: string): string =>
  bare(halfWidth(text).replace(LEADER, '').replace(PAGE_BEHIND, ''))

/** A table of contents has no more lines than this, and no sentences. */
const MOST_LINES = 400

/** Where a table of contents ends: at the page's end, or where its first entry stands again. */
const endOf = (blocks: readonly Block[], title: number): number => {
  const entries = blocks
    .slice(title + 1, title + MOST_LINES)
    .flatMap(block => (block.kind === 'line' && block.text.trim() !== '' ? [withoutPage(block.text)] : []))
  const [first] = entries
  if (first === undefined) return title + 1
  let last = title
  for (let at = title + 1; at < Math.min(blocks.length, title + MOST_LINES); at += 1) {
    const block = blocks[at]
    if (block?.kind !== 'line') return last + 1
    const text = block.text.trim()
    if (text === '') continue
    if (last > title && withoutPage(text) === first) return at
    if (/[。]/.test(text)) return last + 1
    const isEntry = LEADER.test(halfWidth(text)) || PAGE_BEHIND.test(halfWidth(text))
    if (isEntry) last = at
    const isFurther = !isEntry && block.at.page !== undefined && block.at.page !== blocks[title]?.at.page
    if (isFurther) return last + 1
  }
  return last + 1
}

/** The text without its table of contents, whose entries would all be items a second time. */
export const withoutContents = (blocks: readonly Block[]): readonly Block[] => {
  const title = blocks.findIndex(block => block.kind === 'line' && TITLE.test(block.text))
  const end = title < 0 ? title : endOf(blocks, title)
  return blocks.filter(
    (block, at) =>
      !(at >= title && at < end && title >= 0) &&
      !(block.kind === 'line' && LEADER.test(halfWidth(block.text).trim())),
  )
}
