/** What people write around a number, and what to write in its place; each is taken off before the next is looked for. */
const AROUND: readonly (readonly [RegExp, string])[] = [
  [/^[※*＊†]\s*\d{0,2}[\s)]+|[([]?\s*[※*＊†]\s*\d{0,2}\s*[)\]]?$/, 'the note into noteJa'],
  [/^(?:見込み?値?|予測値?|推計値?)[:\s]*|\(?(?:見込み?|予測値?|推計値?)\)?$/, 'kind: FORECAST'],
  [/^(?:速報値?|暫定値?|参考値?)[:\s]*|\(?(?:速報値?|暫定値?|参考値?)\)?$/, 'the rest into noteJa'],
  [
    /^(?:(?:計画)?期間(?:中)?(?:の)?(?:累計|合計)?|\d+\s*[かヶケカ]?年(?:間)?(?:の)?(?:累計|合計|で|に)?|累計|延べ|のべ|年間|年)[:\s]*(?=[^\d]{0,3}\d)|\((?:累計|延べ|のべ)\)$/,
    'how the years belong together as accumulation of the indicator',
  ],
  [/^(?:毎年度?|各年度?)[:\s]*/, 'everyYear: true'],
  [/を?(?:目指す|めざす|(?:維持|確保|達成|継続)(?:する)?)$/, ''],
  [/^(?:最低|下限|少なくとも|[≧≥>])\s*|(?:以上|超|を超える|を上回る|より多い|↑)$/, 'comparator: AT_LEAST'],
  [/^(?:最大|上限|多くとも|[≦≤<])\s*|(?:以下|未満|以内|を下回る|まで|↓)$/, 'comparator: AT_MOST'],
  [
    /^(?:約|およそ|おおよそ|おおむね|概ね|大体)\s*|(?:程度|前後|くらい|ぐらい|ほど|弱|強|余り?)$/,
    'comparator: ABOUT',
  ],
]

const TIMES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 億: 1e8 }
const AMOUNT = /^(?:\d+\S{0,3}当たり\s*)?((?:\d+(?:\.\d+)?(?:千万|百万|億|万|千))*(?:\d+(?:\.\d+)?)?)\D*$/u
const STEP = /(\d+(?:\.\d+)?)(千万|百万|億|万|千)?/gu

/** What an amount of kanji and digits comes to: 12万3千 is 123000; undefined where it is no amount. */
export const amountOf = (text: string): string | undefined => {
  const steps = [...(AMOUNT.exec(text)?.[1] ?? '').matchAll(STEP)]
  if (steps.length === 0) return undefined
  const [first] = steps
  if (steps.length === 1 && first?.[2] === undefined) return first?.[1]
  const sum = steps.reduce((all, [, number, word = '']) => all + Number(number) * (TIMES[word] ?? 1), 0)
  return String(Number(sum.toPrecision(15)))
}

/** An amount in a unit that plans count in. */
const THOUSANDS = /^(?:[▲△▼-]|マイナス)?\s*([\d.]+)\s*((?:千|百万|万|億)円)$/

const BETWEEN = /^([\d.]+)\D{0,6}?(?:以上|超|から|[~〜～-])\s*([\d.]+)\D{0,6}?(?:以下|未満|以内|まで)?$/
const PARTS = /(?:[男女]|うち|\d+歳|内訳)\D{0,10}\d.*\d/

/** What is longer is a text. */
const LONGEST = 100

/** Half width, without commas and spaces within digits, and one sign for less than nothing. */
const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/(?<=(?<![※*＊†])\d)[,\s](?=\d{3}(?!\d))/g, '')
    .trim()

/**
 * What to write in the place of a number as people print it: `約1,200人` is 1200 and `comparator: ABOUT`. Undefined
 * where there is nothing around the digits but a unit, and where it is no single number.
 */
export const printedNumber = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined
  const plain = plainOf(text)
  if (/^(?:=|#(?:N\/A|REF|VALUE|NAME|DIV|NUM|NULL))/i.test(plain))
    return 'this is a formula or an error of a spreadsheet; write the value'
  if (/^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/.test(plain))
    return 'this is a day; format the cell as a number and write the value again'
  if (/^(?:ゼロ|皆無)$/.test(plain)) return 'write 0'
  if (/^(?:[A-ESa-es][+-]?|[◎○◯〇●△▲×])$/.test(plain))
    return 'leave value out and write the words as textJa, or the grade into evaluations.csv'
  const [, from, to] = BETWEEN.exec(plain) ?? []
  if (from && to && /以上|超/.test(plain)) return `write ${from}, valueTo: ${to} and comparator: BETWEEN`
  if (PARTS.test(plain)) return 'write the whole as value, and each part as a value of its own with breakdown'
  const besides: string[] = []
  let rest = plain
  for (const [around, advice] of AROUND) {
    const next = rest.replace(around, '').trim()
    if (next !== rest && advice !== '') besides.push(advice)
    rest = next
  }
  const below = /^(?:[▲△▼-]|マイナス)\s*(?=\d)/.exec(rest)?.[0]
  const amount = amountOf(below === undefined ? rest : rest.slice(below.length))
  const isSaid = besides.length > 0 || below !== undefined || /[千万億]|当たり/.test(rest)
  if (amount === undefined || !isSaid) return undefined
  const number = below === undefined ? amount : `-${amount}`
  const [, digits, unit] = THOUSANDS.exec(rest) ?? []
  if (digits && unit && besides.length === 0) {
    const sign = below === undefined ? '' : '-'
    return `write ${sign}${digits} where the unit is ${unit}, or ${number} where it is 円`
  }
  const all = [number, ...besides]
  return all.length === 1
    ? `write ${number}, the unit belongs elsewhere`
    : `write ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
