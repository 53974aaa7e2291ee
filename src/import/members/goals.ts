import { narrow, type Reading, read, wrong } from './reading.ts'

const ALL =
  /^(?:(?:すべて|全て|全部|全)(?:の)?(?:17)?(?:の)?(?:ゴール|目標)?|(?:1\s*[~〜–—―-]\s*17|17(?:の)?(?:ゴール|目標))\s*\(?(?:すべて|全て|全部)\)?|all)$/i
const WORDS =
  /^(?:持続可能な開発目標|sdgs?|目標|ゴール|ターゲット|goals?|targets?|g(?=\d)|no\.?|第|[#＃])\s*[:.]?\s*/i
const RANGE = /^(\d{1,2})\s*[~〜\-‐–—―]\s*(\d{1,2})$/
const CODE = /^(\d{1,2})(?:\.(\d{1,2}|[a-d])|([a-d]))?$/i
/** What a spreadsheet makes of 3-4 or 3/4: a day or a time, in any of its formats. */
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const DATED = new RegExp(
  [
    '\\d{1,2}\\s*月\\s*\\d{1,2}',
    '(?:\\d{2,4}|元)\\s*年\\s*\\d{1,2}\\s*月',
    '(?:19|20)\\d{2}\\s*[-/.]\\s*\\d{1,2}',
    '\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*(?:19|20)\\d{2}',
    `\\d{1,2}\\s*[-/. ]\\s*(?:${MONTH})\\b`,
    `\\b(?:${MONTH})\\s*[-/., ]\\s*\\d{1,4}`,
    '(?<![a-z])[mtshr]\\d{1,2}\\s*[./-]\\s*\\d{1,2}',
    '\\d{1,2}\\s*[:時]\\s*\\d{2}',
    '\\d\\s*\\((?:[月火水木金土日]|sun|mon|tue|wed|thu|fri|sat)\\)',
    '^\\s*4\\d{4}(?:\\.\\d+)?\\s*$',
  ].join('|'),
  'i',
)
/** A number with a counting word behind it says how many, not which goal. */
export const COUNTED =
  /^\d{1,2}\s*(?:[年月日時分秒週件社個台回歳円本枚位校割倍度点%万億期種]|人(?!や)|名|つ(?!くる)|[かヶケカ](?:所|国|月)|箇所|世帯|団体|世紀|ページ|頁|号|(?:市|町|村|者|区)$)/
/** A goal with its title, such as 11.住み続けられるまちづくりを. */
const TITLED = /^(\d{1,2})\s*(?:番\s*$|[.:番_=]?\s*\p{L}{2})/u

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
  if (COUNTED.test(plain)) return undefined
  // A further number would be lost with the title.
  const title = TITLED.exec(plain)
  if (title && /\d/.test(plain.slice(title[0].length))) return undefined
  const [, goal = title?.[1], number, letter] = CODE.exec(plain) ?? []
  const target = number ?? letter
  return goal === undefined
    ? undefined
    : [[goal.replace(/^0+(?=\d)/, ''), ...(target === undefined ? [] : [target.toLowerCase()])].join('.')]
}

/** Numbers in signs of their own, and in Roman ones. */
const SIGNS = ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰', '❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄', 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ', 'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ']
const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  SIGNS.flatMap(signs => [...signs].map((sign, place) => [sign, place + 1] as const)),
)
const SIGN = new RegExp(`[${SIGNS.join('')}]`, 'gu')

/** A text whose numbers in signs of their own are plain ones, with `after` behind each. */
export const withPlainNumbers = (text: string, after = ''): string =>
  text.replace(SIGN, sign => `${NUMBER_OF.get(sign)}${after}`)

/** A further number behind a space, with or without 目標 before it. */
const NUMBER_AGAIN =
  /(\d)\s+(?=(?:(?:持続可能な開発)?目標|ゴール|ターゲット|sdgs?|goals?|targets?|g|no\.?|第|#|\s)*\d)/gi
/** 3など, 3～: there is more than is told. */
const AND_MORE = /(?:\d|目標|ゴール)\s*(?:など|等|ほか|他|外|[~〜])\s*$/

/** Words, signs and brackets between numbers are commas, and a number behind a title begins another goal. */
const divided = (text: string): string =>
  text
    .replace(/(\d)\s*(?:(?:から|\bto\b)\s*|[~〜‐–—―]\s*(?=\D))(?:目標|ゴール|goals?)?\s*(?=\d)/gi, '$1~')
    .replace(/及び|および|並びに|ならびに|\band\b|[|。]/gi, '、')
    .replace(/(?<=\d)\s*\([^()\d]*\)/g, '')
    .replace(/[「」『』【】[\]()]/g, ' ')
    .replace(NUMBER_AGAIN, '$1、')
    .replace(/(\D)\s+(?=\d{1,2}\s*[.:番]?\s*\D)/g, '$1、')

/** 3.4 alone: read as a target, though who wrote it may have meant goals 3 and 4. */
export const mayBeTwoGoals = (text: string): boolean => {
  const [, first, second] = /^(\d{1,2})\.(\d{1,2})$/.exec(narrow(text)) ?? []
  return [first, second].every(goal => goal !== undefined && Number(goal) >= 1 && Number(goal) <= 17)
}

/**
 * The SDG goals and targets that a cell names, as codes: `目標11、13`, `ゴール3・4`, `SDG 11; 13`, `⑪`, `11.2`,
 * `1〜3`, and titles behind numbers. `known` says which codes there are.
 */
export const readGoals = (text: string, known: (code: string) => boolean): Reading<string[]> => {
  const plain = narrow(withPlainNumbers(text, '、'))
  if (ALL.test(plain)) return read(numbers(1, 17))
  if (DATED.test(plain))
    return wrong(
      `「${text}」は、表計算ソフトが「3-4」や「3/4」などを日付や時刻に変えたもののようです。セルの表示形式を「文字列」にして、番号を「3、4」のように書き直してください`,
      `"${text}" is a day or a time that a spreadsheet made of something like 3-4 or 3/4; format the column as text and write the numbers again, such as 3、4`,
    )
  if (AND_MORE.test(plain))
    return wrong(
      `「${text}」にはほかのゴールが略されています。すべての番号を「11、13」のように書いてください`,
      `"${text}" leaves goals unsaid; write every number, such as 11、13`,
    )
  const pieces = divided(plain)
    .split(/[、,;・/\n&+]|と(?=\s*(?:目標|ゴール|sdgs?|goals?)?\s*\d)/i)
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
