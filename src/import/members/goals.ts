import { narrow, type Reading, read, wrong } from './reading.ts'

const ALL = /^(?:すべて|全て|全部|全ゴール|全目標|17ゴールすべて|all)$/i
const WORDS = /^(?:持続可能な開発目標|sdgs?|目標|ゴール|ターゲット|goals?|targets?|no\.?|第)\s*[:.]?\s*/i
const RANGE = /^(\d{1,2})\s*[~〜\-‐–]\s*(\d{1,2})$/
const CODE = /^(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)$/
/** A goal with its title, such as 11.住み続けられるまちづくりを. */
const TITLED = /^(\d{1,2})\s*[.:番]?\s*[^\d\s.~-]/

const withoutWords = (piece: string): string => {
  const shorter = piece.replace(WORDS, '')
  return shorter === piece ? piece : withoutWords(shorter)
}

const numbers = (from: number, to: number) =>
  from <= to ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) : []

const codesIn = (piece: string): string[] | undefined => {
  const plain = withoutWords(piece).trim()
  const [, from, to] = RANGE.exec(plain) ?? []
  if (from !== undefined && to !== undefined) return numbers(Number(from), Number(to))
  const code = CODE.exec(plain)?.[1] ?? TITLED.exec(plain)?.[1]
  return code === undefined ? undefined : [code.replace(/^0+(?=\d)/, '')]
}

/**
 * The SDG goals and targets that a cell names, as codes: `目標11、13`, `ゴール3・4`, `SDG 11; 13`, `⑪`, `11.2`,
 * `1〜3`, and titles behind numbers. `known` says which codes there are.
 */
export const readGoals = (text: string, known: (code: string) => boolean): Reading<string[]> => {
  const plain = narrow(text.replace(/[①-⑰]/g, number => `${number}、`))
  if (ALL.test(plain)) return read(numbers(1, 17))
  const pieces = plain
    .replace(/(\d)\s+(?=\D*\d)/g, '$1、')
    .split(/[、,;・/\n&]|と(?=\s*\d)/)
    .map(piece => piece.trim())
    .filter(piece => withoutWords(piece) !== '')
  const codes: string[] = []
  let titled = false
  for (const piece of pieces) {
    const found = codesIn(piece)
    const unknown = found?.find(code => !known(code))
    // The title of a goal may itself hold what separates goals.
    if (found === undefined && titled && !/\d/.test(piece)) continue
    if (found === undefined || found.length === 0 || unknown !== undefined)
      return wrong(
        `「${unknown ?? piece}」はSDGsのゴールまたはターゲットの番号ではありません。「11、13」のように1から17の番号で書いてください`,
        `"${unknown ?? piece}" is no SDG goal or target; write numbers from 1 to 17, such as 11、13`,
      )
    titled = TITLED.test(withoutWords(piece))
    codes.push(...found)
  }
  return read([...new Set(codes)])
}
