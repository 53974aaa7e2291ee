import { halfWidth } from '../read/width.ts'
import { LABEL_WORD, type Tier, tierOf } from './label.ts'
import { enclosedNumber, kanaNumber, kanjiNumber, plainNumber, romanNumber } from './numeral.ts'

/** What stands before the words of an item: 基本目標１, 第２章, １－２, (3), ①, ■. */
export interface Marker {
  /** Items of one style stand on one level: `label:施策`, `chapter:章`, `paren`, `bullet:■`. */
  readonly style: string
  /** What the plan calls the level; undefined where it only counts. */
  readonly label?: string | undefined
  readonly tier?: Tier | undefined
  /** Of 施策２－１ [2, 1]; none for a bullet. */
  readonly numbers: readonly number[]
  /** What follows. */
  readonly rest: string
}

const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[①-⑳❶-❿]|[A-Z](?![A-Za-z]))'
const DOTTED = `${NUMBER}(?:[-.の－]${NUMBER}|\\(${NUMBER}\\)|[①-⑳]){0,3}`

/** Before a name stands none of these: `基本目標１の達成に向けて` speaks of a goal and does not name it. */
const SPEAKING =
  /^(?:[のをにはがともでへや、,及]|から|まで|および|または|又は|(?:[年月日人件社回次期位%％]|つの|か所|箇所|カ所|本柱|点|種|割|倍)(?![\p{L}]{0,1}[:：]))/u

const LABEL = new RegExp(`^(${LABEL_WORD})\\s?[-ー]?\\s?(?:No\\.?\\s?)?(${DOTTED})(?![\\d,])`, 'u')
const BRACKETS: Readonly<Record<string, string>> = {
  '【': '】',
  '<': '>',
  '〈': '〉',
  '《': '》',
  '≪': '≫',
  '[': ']',
  '「': '」',
  '(': ')',
  '『': '』',
  '〖': '〗',
}

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(new RegExp(NUMBER, 'gu'))].flatMap(([part]) => plainNumber(part) ?? [])

/** What may stand between a marker and the words: a colon, a dot, spaces. */
const afterMarker = (text: string): string => text.replace(/^[\s\u3000:：.．、，,|｜]+(?!$)/, '').trim()

/** 基本目標１ しごとをつくる, also within brackets. */
const labelled = (text: string, plain: string): Marker | undefined => {
  const close = BRACKETS[plain.charAt(0)]
  const start = close === undefined ? 0 : 1
  const [whole = '', label = '', numbers = ''] = LABEL.exec(plain.slice(start)) ?? []
  const tier = whole === '' ? undefined : tierOf(label)
  if (tier === undefined) return undefined
  const end = start + whole.length
  const behind = plain.slice(end)
  const made = (rest: string): Marker => ({
    style: `label:${label}${numbersIn(numbers).length > 1 ? `-${numbersIn(numbers).length}` : ''}`,
    label,
    tier,
    numbers: numbersIn(numbers),
    rest,
  })
  if (close === undefined) return SPEAKING.test(behind) ? undefined : made(afterMarker(text.slice(end)))
  const closed = plain.indexOf(close, end)
  if (closed < 0) return undefined
  const [within, after] = [afterMarker(text.slice(end, closed)), afterMarker(text.slice(closed + 1))]
  if (within !== '' && SPEAKING.test(plain.slice(end))) return undefined
  // 【施策１ 創業の支援】 has its words within the brackets, 【施策１】創業の支援 behind them.
  return close === ')' && within !== '' ? undefined : made(within !== '' ? within : after)
}

const BARE_LABEL = new RegExp(
  `^(?:[■□◆◇●○◎▶★]\\s?)?(${LABEL_WORD})(?:\\s*:\\s*|\\s+|(?=[「『]))(\\S.*)$`,
  'u',
)
const WRAPPED_LABEL = new RegExp(`^[【<〈《≪[](${LABEL_WORD})[】>〉》≫\\]]\\s*(\\S.*)$`, 'u')

/** A word for a level without a number before a title: 基本目標　しごとをつくる, 【施策】港の振興. */
export const bareLabel = (text: string): Marker | undefined => {
  const trimmed = text.trim()
  const plain = halfWidth(trimmed)
  const [, label = '', words = ''] = WRAPPED_LABEL.exec(plain) ?? BARE_LABEL.exec(plain) ?? []
  const tier = tierOf(label)
  if (tier === undefined || words === '' || /^[\d(]/.test(words)) return undefined
  const rest = trimmed.slice(trimmed.length - words.length).replace(/^[「『]([^「」『』]+)[」』]$/u, '$1')
  return { style: `label:${label}`, label, tier, numbers: [], rest }
}

const CHAPTER = /^第\s?([\d一二三四五六七八九十]{1,3})\s?(編|部|章|節|項|款)(?=[^でにのをはがと、]|$)/
const ORDINAL = /^第\s?([\d一二三四五六七八九十]{1,3})(?=\s)/
const UNITS = '年月日人件社回次期位%％円万千百億倍割歳代点か箇カヶ世校園施本台戸棟組店団㎡㎞kmhatt～〜:'

const chapter = (text: string, plain: string): Marker | undefined => {
  const [whole, number = '', unit = ''] = CHAPTER.exec(plain) ?? []
  if (whole !== undefined)
    return {
      style: `chapter:${unit}`,
      label: unit,
      numbers: [plainNumber(number) ?? 0],
      rest: afterMarker(text.slice(whole.length)),
    }
  const [ordinal, count = ''] = ORDINAL.exec(plain) ?? []
  if (ordinal === undefined) return undefined
  return {
    style: 'chapter:第',
    numbers: [kanjiNumber(count) ?? Number(count)],
    rest: afterMarker(text.slice(ordinal.length)),
  }
}

/** 1-2 and 1.2.3, a number by itself, a number in brackets. */
const counted = (text: string, plain: string): Marker | undefined => {
  const dotted = /^\(?(\d{1,2}(?:[-.]\d{1,2}){1,3}|\d{1,2}-?\(\d{1,2}\)|\d{1,2}-?[①-⑳])\)?[.、:]?(\s*)/.exec(
    plain,
  )
  if (dotted && isHead(plain.slice(dotted[0].length), dotted[2] !== '' || plain.startsWith('('))) {
    const numbers = numbersIn(dotted[1] ?? '')
    return { style: `dotted${numbers.length}`, numbers, rest: afterMarker(text.slice(dotted[0].length)) }
  }
  const single = /^(\d{1,2})(?:[.、)]\s*|\s+)/.exec(plain)
  if (single && isHead(plain.slice(single[0].length), true))
    return { style: 'number', numbers: [Number(single[1])], rest: afterMarker(text.slice(single[0].length)) }
  const kanji = /^([一二三四五六七八九十]{1,3})(?:[.、)]\s*|\s+)/.exec(plain)
  if (kanji)
    return {
      style: 'kanji',
      numbers: [kanjiNumber(kanji[1] ?? '') ?? 0],
      rest: afterMarker(text.slice(kanji[0].length)),
    }
  const paren = /^\((\d{1,2}|[一二三四五六七八九十]{1,3})\)\s*/.exec(plain)
  if (paren && isHead(plain.slice(paren[0].length), true))
    return {
      style: /\d/.test(paren[1] ?? '') ? 'paren' : 'paren-kanji',
      numbers: [plainNumber(paren[1] ?? '') ?? 0],
      rest: afterMarker(text.slice(paren[0].length)),
    }
  return undefined
}

/** Whether words follow, and not the unit of a number or a further number of a table. */
const isHead = (rest: string, isApart: boolean): boolean =>
  rest !== '' &&
  !/^[\d,.+△▲%％]/.test(rest) &&
  /[\p{L}]/u.test(rest) &&
  (isApart ? !/^[%％]/.test(rest) : !UNITS.includes(rest.charAt(0)))

const lettered = (text: string, plain: string): Marker | undefined => {
  const roman = /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[.、:\s]*/.exec(plain) ?? /^([IVX]{1,4})[.、:]\s*/.exec(plain)
  if (roman)
    return {
      style: 'roman',
      numbers: [romanNumber(roman[1] ?? '') ?? 0],
      rest: afterMarker(text.slice(roman[0].length)),
    }
  const kana = /^(?:\(([ア-ン])\)\s*|([ア-ン])(?:[.、)]\s*|\s+))/.exec(plain)
  if (kana)
    return {
      style: kana[1] ? 'paren-kana' : 'kana',
      numbers: [kanaNumber(kana[1] ?? kana[2] ?? '', undefined)],
      rest: afterMarker(text.slice(kana[0].length)),
    }
  const letter = /^(?:\(([a-z])\)\s*|([a-zA-Z])[.)]\s+)/.exec(plain)
  if (letter)
    return {
      style: letter[1] ? 'paren-letter' : 'letter',
      numbers: [(letter[1] ?? letter[2] ?? 'a').toLowerCase().charCodeAt(0) - 96],
      rest: afterMarker(text.slice(letter[0].length)),
    }
  return undefined
}

/** Signs that stand before items; each is a style of its own. */
const BULLET = /^([■□◆◇●○〇◎・･▶►▷▼▽★☆➤➢⇒→◯•▪▫✓✔❖*＊‣⚫⚪🔵]|[-–](?=\s))\s*/u

const signed = (text: string, plain: string): Marker | undefined => {
  const number = enclosedNumber(plain)
  if (number !== undefined) return { style: 'circled', numbers: [number], rest: afterMarker(text.slice(1)) }
  const [whole, sign = ''] = BULLET.exec(plain) ?? []
  if (whole === undefined) return undefined
  const rest = text.slice(whole.length).trim()
  if (rest === '') return undefined
  // ■基本目標１ and ◆（１） are what stands behind their sign.
  const inner = markerOf(rest)
  if (inner && !inner.style.startsWith('bullet')) return inner
  return { style: `bullet:${sign === '〇' || sign === '◯' ? '○' : sign}`, numbers: [], rest }
}

/** What stands before the words of a line; undefined where it begins with its words. */
export const markerOf = (text: string): Marker | undefined => {
  const trimmed = text.trim()
  const plain = halfWidth(trimmed)
  return (
    labelled(trimmed, plain) ??
    chapter(trimmed, plain) ??
    counted(trimmed, plain) ??
    signed(trimmed, plain) ??
    lettered(trimmed, plain)
  )
}
