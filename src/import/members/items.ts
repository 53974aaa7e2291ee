import { saysNothing } from './reading.ts'

/** What stands in front of an item of a list within a cell: ・ ● ① (1) 1. and the like. */
const MARK =
  /^\s*(?:[・･●○◯■□◆◇★☆▪•※*-]|[①-⑳]|[（(]\s*[\d０-９]{1,2}\s*[)）]|[\d０-９]{1,2}\s*[.．)）、](?![\d０-９]))\s*/u
/** Circled numbers within a line begin items too, once there are two. */
const INLINE = /(?<!^)(?=[②-⑳])/gu

const linesOf = (cell: string): string[] =>
  cell
    .split(/\r\n|\r|\n/)
    .flatMap(line => (line.includes('①') && line.includes('②') ? line.split(INLINE) : [line]))
    .map(line => line.trim())
    .filter(line => line !== '')

/**
 * The items of a cell: each line is one. Where lines are marked by ・ or numbered, an item begins at each
 * mark, and a line without one continues the item before.
 */
export const itemsOf = (cell: string): string[] => {
  const lines = linesOf(cell)
  const isMarked = lines.some(line => MARK.test(line))
  const items: string[] = []
  for (const line of lines) {
    const text = line.replace(MARK, '').trim()
    if (isMarked && !MARK.test(line) && items.length > 0) items.push(`${items.pop() ?? ''}\n${text}`)
    else items.push(text)
  }
  return [...new Set(items.filter(item => !saysNothing(item)))]
}

/** Names in a cell, one a line or separated by 、 , or ;. */
export const namesOf = (cell: string): string[] => [
  ...new Set(
    linesOf(cell)
      .flatMap(line => line.replace(MARK, '').split(/[、,，;；]/))
      .map(name => name.trim())
      .filter(name => !saysNothing(name)),
  ),
]
