import type { Block, PlanDocument } from '../document.ts'
import { decodeText } from './decode-text.ts'

/** A heading of Markdown says how deep it is. */
const HEADING = /^(#{1,6})\s+(\S.*)$/

/** A text file as lines; a form feed begins a page. */
export const readText = (bytes: Buffer): PlanDocument => {
  const pages = decodeText(bytes).split('\f')
  const blocks: Block[] = []
  for (const [index, page] of pages.entries())
    for (const [line, text] of page.split('\n').entries()) {
      const [, signs, words] = HEADING.exec(text) ?? []
      blocks.push({
        kind: 'line',
        text: words ?? text,
        at: { line: line + 1, unit: 'LINE', ...(pages.length > 1 ? { page: index + 1 } : {}) },
        ...(signs ? { level: signs.length } : {}),
      })
    }
  return { blocks, unread: [] }
}
