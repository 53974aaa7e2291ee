import type { Block, Line } from '../document.ts'
import { LABEL_WORD } from '../outline/label.ts'
import { markerOf } from '../outline/marker.ts'
import { roleOf } from '../outline/role.ts'
import { bare, halfWidth } from '../read/width.ts'

const PAGE_NUMBER =
  /^[-~ー－―〜～\s]*(?:p\.?|page|ページ)?\s*\d{1,3}\s*(?:ページ|頁|\/\s*\d{1,3})?[-~ー－―〜～\s]*$/iu
const LABEL_ALONE = new RegExp(`^[■□◆●【]?${LABEL_WORD}$`, 'u')

const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(halfWidth(text))

/** Two lines at either end of a page may be the running title and the number of the page. */
const EDGE = 2

/** A running title with or without the number of the page beside it. */
const keyOf = (text: string): string =>
  bare(halfWidth(text).replace(/^\s*[-\d]+\s+|\s+[-\d]+\s*(?:\/\s*\d+)?\s*$/g, ''))

const isText = (block: Block): block is Line => block.kind === 'line' && block.text.trim() !== ''

/** The lines at the ends of pages. */
const edgesOf = (blocks: readonly Block[]): ReadonlyMap<Line, number> => {
  const byPage = new Map<number, Line[]>()
  for (const block of blocks) {
    const page = block.at.page
    if (page === undefined || !isText(block)) continue
    const lines = byPage.get(page) ?? []
    lines.push(block)
    byPage.set(page, lines)
  }
  const edges = new Map<Line, number>()
  for (const [page, lines] of byPage)
    for (const line of [...lines.slice(0, EDGE), ...lines.slice(-EDGE)]) edges.set(line, page)
  return edges
}

/** Lines that stand at the ends of so many pages that they are no part of the text; the first of a heading stays. */
const runningLines = (edges: ReadonlyMap<Line, number>): ReadonlySet<Line> => {
  const pages = new Set(edges.values()).size
  const byKey = new Map<string, Line[]>()
  for (const line of edges.keys()) {
    const key = keyOf(line.text)
    byKey.set(key, [...(byKey.get(key) ?? []), line])
  }
  const found = new Set<Line>()
  for (const lines of byKey.values()) {
    const [first] = lines
    const on = new Set(lines.map(line => edges.get(line))).size
    if (first === undefined || on < 2 || (on < 3 && pages > 3) || roleOf(first.text)) continue
    const isHeading = markerOf(first.text) !== undefined
    // Headings that differ by their number only are many headings, not one.
    const same = isHeading ? lines.filter(({ text }) => bare(text) === bare(first.text)) : lines
    if (isHeading && same.length < 2) continue
    for (const line of isHeading ? same.slice(1) : same) found.add(line)
  }
  return found
}

/** The first line before a place that says something. */
const before = (blocks: readonly Block[], at: number): string => {
  for (let place = at - 1; place >= Math.max(0, at - 3); place -= 1) {
    const block = blocks[place]
    if (block && isText(block)) return block.text.trim()
  }
  return ''
}

/** The same lines, with the pages that the numbers at their ends count where nothing else tells them. */
const withCountedPages = (blocks: readonly Block[]): readonly Block[] => {
  if (blocks.some(({ at }) => at.page !== undefined || at.sheet !== undefined)) return blocks
  const ends: (readonly [place: number, page: number])[] = []
  for (const [place, block] of blocks.entries()) {
    if (!isText(block) || block.at.unit !== 'LINE' || !isPageNumber(block.text)) continue
    const number = Number(halfWidth(block.text).replace(/\/.*/, '').replace(/\D/g, ''))
    const last = ends.at(-1)?.[1]
    if (number > 0 && !LABEL_ALONE.test(before(blocks, place)) && (last === undefined || number === last + 1))
      ends.push([place, number])
  }
  if (ends.length < 3) return blocks
  let next = 0
  return blocks.map((block, place) => {
    while (next < ends.length && place > (ends[next]?.[0] ?? 0)) next += 1
    const page = ends[next]?.[1] ?? (ends.at(-1)?.[1] ?? 0) + 1
    return { ...block, at: { ...block.at, page } }
  })
}

/** The text without the titles that every page repeats, and without the numbers of the pages. */
export const withoutRunning = (given: readonly Block[]): readonly Block[] => {
  const blocks = withCountedPages(given)
  const edges = edgesOf(blocks)
  const running = runningLines(edges)
  return blocks.filter((block, place) => {
    if (!isText(block) || block.at.sheet !== undefined) return true
    if (running.has(block)) return false
    return !isPageNumber(block.text) || LABEL_ALONE.test(before(blocks, place))
  })
}
