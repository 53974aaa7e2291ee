import type { Block, Line } from '../document.ts'

/** Several items in one line, each with its sign: ① … ② …, ■ … ■ …. */
const FAMILIES: readonly (readonly [begins: RegExp, sign: RegExp])[] = [
  [/^\s*[①-⑳❶-❿]/u, /(?<=\S)[\s\u3000]+(?=[①-⑳❶-❿]\s*\S)/u],
  [/^\s*([■□◆◇●○〇◎▶])/u, /(?<=\S)[\s\u3000]+(?=[■□◆◇●○〇◎▶]\s*[^\s\d])/u],
]

const apart = (line: Line): readonly Line[] => {
  const family = FAMILIES.find(([begins]) => begins.test(line.text))
  const parts = family ? line.text.trim().split(family[1]) : []
  return parts.length < 2
    ? [line]
    : parts.map((text, place) => ({ ...line, text, full: place === parts.length - 1 && line.full }))
}

/** The text with each item in a line of its own. */
export const eachApart = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => (block.kind === 'line' ? apart(block) : [block]))
