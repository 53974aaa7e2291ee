import { saysNothing } from './reading.ts'

/** What stands in front of an item of a list within a cell: ・ ● ① (1) 1. and the like. */
const MARK =
  /^\s*(?:[・･●○◯■□◆◇★☆▪•▶➢✓✔☑→⇒※*-]|[①-⑳➀-➉❶-❿⑴-⒇]|[ア-コ](?:[.．)）、]|[\s　]+)|[(（][ア-コ][)）]|[a-jａ-ｊ][.．)）]|[（(]\s*[\d０-９]{1,2}\s*[)）]|[\d０-９]{1,2}\s*[.．)）、](?![\d０-９]))\s*/u
/** Circled numbers within a line begin items too, once there are two. */
const INLINE = /(?<!^)(?=[②-⑳])/gu

const linesOf = (cell: string): string[] =>
  cell
    .split(/\r\n|\r|\n/)
    .flatMap(line => (line.includes('①') && line.includes('②') ? line.split(INLINE) : [line]))
    .flatMap(line =>
      /^\s*1[.．]/.test(line) && /\s2[.．]/.test(line) ? line.split(/\s+(?=[2-9][.．])/) : [line],
    )
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
    const isWrapped = items.at(-1)?.endsWith('、') && !MARK.test(line)
    if (isWrapped || (isMarked && !MARK.test(line) && items.length > 0))
      items.push(`${items.pop() ?? ''}\n${text}`)
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

const GROUP = /(?:分科会|部会|委員会|グループ|チーム|WG)$/

/** Names of working groups: ・ and / stand within names, and between those that each say what they are. */
export const groupsOf = (cell: string): string[] => [
  ...new Set(
    namesOf(cell).flatMap(name => {
      const parts = name.split(/[/／・|｜]/).map(part => part.trim())
      return parts.every(part => GROUP.test(part)) ? parts : [name]
    }),
  ),
]
