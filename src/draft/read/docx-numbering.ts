import { type Element, elements, inside, parseXml, valueIn } from './xml.ts'

/** Counts the paragraphs of a Word file that it numbers itself, and gives what it prints before them. */
export interface Numbering {
  /** What stands before the next paragraph of a list at a depth; empty where nothing is printed. */
  next(list: string, depth: number): string
}

interface LevelFormat {
  readonly start: number
  readonly format: string
  /** Such as 第%1章. */
  readonly text: string
}

const KANJI = '〇一二三四五六七八九'
const kanji = (number: number): string => {
  if (number < 10) return KANJI[number] ?? ''
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? (KANJI[tens] ?? '') : ''}十${ones > 0 ? (KANJI[ones] ?? '') : ''}`
}
const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'
const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ', 'Ⅺ', 'Ⅻ']

const wide = (number: number): string =>
  String(number).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const printed = (number: number, format: string): string => {
  switch (format) {
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return wide(number)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'japaneseCounting':
    case 'japaneseLegal':
    case 'japaneseDigitalTenThousand':
    case 'ideographDigital':
    case 'chineseCounting':
      return kanji(number)
    case 'aiueo':
    case 'aiueoFullWidth':
      return KANA[number - 1] ?? ''
    case 'iroha':
    case 'irohaFullWidth':
      return IROHA[number - 1] ?? ''
    case 'upperRoman':
    case 'lowerRoman':
      return ROMAN[number - 1] ?? String(number)
    case 'upperLetter':
      return String.fromCharCode(64 + ((number - 1) % 26) + 1)
    case 'lowerLetter':
      return String.fromCharCode(96 + ((number - 1) % 26) + 1)
    case 'none':
      return ''
    default:
      return String(number)
  }
}

/** Signs of fonts that only draw pictures stand for a bullet. */
const bullet = (text: string): string => (/[\uE000-\uF8FF]|^[onlvqÃØüuw§·]$/u.test(text) ? '・' : text)

const formatOf = (level: Element): LevelFormat => ({
  start: Number(valueIn(level, 'start') ?? 1),
  format: valueIn(level, 'numFmt') ?? 'decimal',
  text: valueIn(level, 'lvlText') ?? '',
})

const levelsIn = (parent: Element): ReadonlyMap<number, LevelFormat> =>
  new Map(elements(parent, 'lvl').map(level => [Number(level.attributes.get('ilvl') ?? 0), formatOf(level)]))

/** Reads word/numbering.xml; a file without one numbers nothing. */
export const readNumbering = (xml: string | undefined): Numbering => {
  const root = xml === undefined ? undefined : inside(parseXml(xml), 'numbering')
  const abstracts = new Map(
    (root ? elements(root, 'abstractNum') : []).map(each => [
      each.attributes.get('abstractNumId') ?? '',
      levelsIn(each),
    ]),
  )
  const lists = new Map(
    (root ? elements(root, 'num') : []).map(list => {
      const abstract = valueIn(list, 'abstractNumId') ?? ''
      const overrides = elements(list, 'lvlOverride').flatMap(each => [...levelsIn(each)])
      return [
        list.attributes.get('numId') ?? '',
        {
          abstract,
          levels: new Map([...(abstracts.get(abstract) ?? []), ...overrides]),
          isOwn: elements(list, 'lvlOverride').length > 0,
        },
      ]
    }),
  )
  const counters = new Map<string, number[]>()
  return {
    next: (id, depth) => {
      const list = lists.get(id)
      const level = list?.levels.get(depth)
      if (list === undefined || level === undefined) return ''
      if (level.format === 'bullet') return level.text === '' ? '' : `${bullet(level.text)} `
      // Lists of one kind go on counting, unless one begins anew.
      const counter = list.isOwn ? `own ${id}` : list.abstract
      const counts = counters.get(counter) ?? []
      counters.set(counter, counts)
      counts[depth] = (counts[depth] ?? level.start - 1) + 1
      counts.length = depth + 1
      const text = level.text.replace(/%(\d)/g, (_, place: string) => {
        const at = Number(place) - 1
        const above = list.levels.get(at)
        return printed(counts[at] ?? above?.start ?? 1, above?.format ?? 'decimal')
      })
      return text === '' ? '' : `${text} `
    },
  }
}
