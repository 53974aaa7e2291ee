import type { Place } from '../document.ts'
import { halfWidth, quoted } from '../read/width.ts'
import type { Passage } from './item.ts'

/** SDG goals that a line names by their numbers; `expected` below a heading that speaks of them. */
export const sdgsIn = (
  text: string,
  at: Place,
  expected = false,
): (Passage & { readonly code: string })[] => {
  const plain = halfWidth(text)
  const [, named] =
    /(?:SDGs?|持続可能な開発目標)[^\d。]{0,16}((?:(?:目標|ゴール|ターゲット|Goal|No\.?)?\s?\d{1,2}(?:\.[\da-d]{1,2})?\s?[、,・\s/及びと]*)+)/iu.exec(
      plain,
    ) ?? []
  const numbers =
    named ?? (expected && !/。/.test(plain) ? plain.replace(/(?:SDGs?|持続可能な開発目標)/g, '') : undefined)
  if (numbers === undefined) return []
  const codes = [...numbers.matchAll(/(?<![\d.])(\d{1,2})(?:\.([1-9]\d?|[a-d]))?(?![\d.%年])/g)].flatMap(
    ([, goal = '', target]) =>
      Number(goal) >= 1 && Number(goal) <= 17 ? [`${Number(goal)}${target ? `.${target}` : ''}`] : [],
  )
  return [...new Set(codes)].map(code => ({ code, quote: quoted(text), at }))
}
