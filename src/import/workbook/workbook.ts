import { dayFromEpoch } from '../../model/calendar.ts'
import { MOST_COLUMNS, MOST_ROWS, TableTooLarge, tooLarge } from '../table-size.ts'
import { archiveFiles, BrokenArchive } from './zip.ts'

/** What a cell holds where its text does not tell: one that is worked out, a day, a share of a hundred, an error. */
export type CellMark = 'formula' | 'date' | 'percent' | 'error'

/** A sheet of a workbook: rows of texts, each as a person reads its cell; an empty row is an empty list. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Cells that were made one; only the first of each holds its text. */
  readonly merged?: readonly Range[]
  /** By row and column, counted from 0: `3:2`. */
  readonly marks: ReadonlyMap<string, CellMark>
  /** Cells that hold a number with a fraction, not a text that looks like one. */
  readonly fractions: ReadonlySet<string>
  /** Rows and columns with something in them that nobody sees, because they were hidden or filtered away; counted from 0. */
  readonly unseen: { readonly rows: readonly number[]; readonly columns: readonly number[] }
  /** Cells with a formula and without what it came to: the program that wrote them did not work it out. */
  readonly unsolved?: ReadonlySet<string>
}

/** A rectangle of cells, rows and columns counted from 1, the last ones included. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Whether a file is packed as workbooks are. */
export const isArchive = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml: string): string =>
  xml
    .replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name] ?? whole
      const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/_x000[dD]_/g, '')
    .replace(/\r\n?/g, '\n')

/**
 * What stands before the last end of an element of this name: beginnings behind it never end, and to look for the end
 * of each of them would take as often as long as there are of them.
 */
const upToLastEnd = (xml: string, name: string): string => {
  let end = 0
  for (const found of xml.matchAll(new RegExp(`</(?:\\w+:)?${name}>`, 'g')))
    end = found.index + found[0].length
  return xml.slice(0, end)
}

type Found = readonly [whole: string, attributes?: string, content?: string]

/** The elements of a name, also those that are one tag, with their attributes and what stands in them. */
const elementsOf = (xml: string, name: string): readonly Found[] => {
  const before = upToLastEnd(xml, name)
  const whole = `<(?:\\w+:)?${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`
  const oneTag = `<(?:\\w+:)?${name}((?:\\s[^<>]*?)?)/>`
  return [
    ...before.matchAll(new RegExp(whole, 'g')),
    ...xml.slice(before.length).matchAll(new RegExp(oneTag, 'g')),
  ].map(([all, attributes, content]) => [all, attributes, content])
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

/** The words of a text, without how they are read aloud. */
const wordsIn = (xml: string): string => {
  const aloud = upToLastEnd(xml, 'rPh')
  const words = aloud.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '') + xml.slice(aloud.length)
  return [...upToLastEnd(words, 't').matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)]
    .map(([, text = '']) => plain(text))
    .join('')
}

/** The number that a spreadsheet gives to 1970-01-01. */
const EPOCH = 25_569

/** A day that a spreadsheet counts from the end of 1899, or of 1903, as YYYY-MM-DD. */
const dayOf = (serial: number, since1904: boolean): string => {
  // It takes 1900 for a leap year; days before March of that year are one further on.
  const days = since1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial
  return dayFromEpoch(Math.floor(days) - EPOCH)
}

const BUILT_IN_PERCENTS = new Set([9, 10])
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** A day, a share of a hundred, a number, a code of so many digits, or a number between signs. */
type Shape = 'date' | 'percent' | 'plain' | number | Signs

/** What a format prints around a number, and whether it counts by the hundred. */
interface Signs {
  readonly before: string
  readonly behind: string
  readonly percent: boolean
}

/** What a format says beside the digits: #,##0"人", 0.0%; undefined where it says nothing. */
const signsOf = (id: number, code: string | undefined): Signs | undefined => {
  const format = id === 9 || id === 10 ? '0%' : (code ?? '').split(';')[0]
  const [, before = '', behind = ''] =
    /^((?:"[^"]*"|\\.|[^#0"\\])*)[#0,.?\s]+((?:"[^"]*"|\\.|[^#0])*)$/.exec(format ?? '') ?? []
  const words = (text: string) =>
    text
      .replace(/\[[^\]]*\]|_.|\*./g, '')
      .replace(/"([^"]*)"|\\(.)/g, '$1$2')
      .replace(/[¥￥$\s]/g, '')
  const percent = words(behind).includes('%')
  return words(before) + words(behind) === ''
    ? undefined
    : { before: words(before), behind: words(behind), percent }
}

/** What a number with a format is: a day, a code of so many digits, or a number. */
const shapeOf = (id: number, code: string | undefined, asSeen: boolean): Shape => {
  if (BUILT_IN_DATES.has(id)) return 'date'
  const signs = asSeen ? signsOf(id, code) : undefined
  if (signs && !/[yed]/i.test((code ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))) return signs
  if (BUILT_IN_PERCENTS.has(id)) return 'percent'
  const bare = (code ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (/[yed]/i.test(bare) && !/general/i.test(bare)) return 'date'
  if (bare.includes('%')) return 'percent'
  return /^0{2,}$/.test(bare) ? bare.length : 'plain'
}

const shapesIn = (styles: string, asSeen: boolean): readonly Shape[] => {
  const codes = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)].map(([tag]) => [
      Number(attribute(tag, 'numFmtId')),
      plain(attribute(tag, 'formatCode') ?? ''),
    ]),
  )
  const cells =
    /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(upToLastEnd(styles, 'cellXfs'))?.[0] ?? ''
  return [...cells.matchAll(/<(?:\w+:)?xf\s[^<>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return shapeOf(id, codes.get(id), asSeen)
  })
}

/** A number with the digits that a person sees: the file holds 0.1 as 0.10000000000000001. */
const digits = (text: string): string => {
  const number = Number(Number(text).toPrecision(15))
  return Number.isFinite(number) && !/e/i.test(String(number)) ? String(number) : text
}

const columnOf = (place: string): number =>
  [...place.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

interface Book {
  readonly texts: readonly string[]
  readonly shapes: readonly Shape[]
  readonly since1904: boolean
}

const numberText = (value: string, style: number, { shapes, since1904 }: Book): string => {
  const shape = shapes[style] ?? 'plain'
  if (shape === 'date' && Number.isFinite(Number(value))) return dayOf(Number(value), since1904)
  if (typeof shape === 'object')
    return `${shape.before}${digits(shape.percent ? String(Number(value) * 100) : value)}${shape.behind}`
  return typeof shape === 'number' ? digits(value).padStart(shape, '0') : digits(value)
}

const cellText = (tag: string, content: string, book: Book): string => {
  const value = plain(
    /<(?:\w+:)?v(?:\s[^<>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(upToLastEnd(content, 'v'))?.[1] ?? '',
  )
  switch (attribute(tag, 't')) {
    case 's':
      return book.texts[Number(value)] ?? ''
    case 'inlineStr':
      return wordsIn(content)
    case 'b':
      return value === '1' ? 'true' : 'false'
    case 'str':
    case 'e':
      return value
    default:
      return value === '' ? '' : numberText(value, Number(attribute(tag, 's') ?? 0), book)
  }
}

/** What a cell holds that its text does not tell; undefined for a plain one. */
const markOf = (tag: string, content: string, { shapes }: Book): CellMark | undefined => {
  if (/<(?:\w+:)?f[\s/>]/.test(content)) return 'formula'
  const type = attribute(tag, 't')
  if (type === 'e') return 'error'
  if (type === 'd') return 'date'
  if ((type !== undefined && type !== 'n') || !/<(?:\w+:)?v[\s>]/.test(content)) return undefined
  const shape = shapes[Number(attribute(tag, 's') ?? 0)]
  return shape === 'date' || shape === 'percent' ? shape : undefined
}

const isHidden = (tag: string): boolean => /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '')

/** The columns that are hidden, counted from 0. */
const hiddenColumns = (xml: string): readonly number[] =>
  [...xml.matchAll(/<(?:\w+:)?col\s[^<>]*>/g)].flatMap(([tag]) => {
    const [from, to] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))]
    if (!isHidden(tag) || !(from >= 1)) return []
    return Array.from({ length: Math.min(to, MOST_COLUMNS) - from + 1 }, (_, index) => from - 1 + index)
  })

const rowsIn = (
  xml: string,
  book: Book,
): Pick<Sheet, 'rows' | 'marks' | 'unsolved' | 'fractions' | 'unseen'> => {
  const rows: string[][] = []
  const hidden: number[] = []
  const fractions = new Set<string>()
  const marks = new Map<string, CellMark>()
  const unsolved = new Set<string>()
  for (const [, tag = '', content = ''] of elementsOf(xml, 'row')) {
    const number = Number(attribute(tag, 'r') ?? rows.length + 1)
    while (rows.length < Math.min(number, MOST_ROWS)) rows.push([])
    if (isHidden(tag)) hidden.push(number - 1)
    const row = rows[number - 1] ?? []
    for (const [, cell = '', inside = ''] of elementsOf(content, 'c')) {
      const column = columnOf(attribute(cell, 'r') ?? '') || row.length + 1
      const text = cellText(cell, inside, book).trim()
      const large = text === '' ? undefined : tooLarge(number, column - 1, text)
      if (large) throw new TableTooLarge(large, number)
      // A spreadsheet also writes what is empty and was given a colour, down to its last row.
      if (number > MOST_ROWS || column > MOST_COLUMNS) continue
      while (row.length < column) row.push('')
      row[column - 1] = text
      const mark = markOf(cell, inside, book)
      if (mark) marks.set(`${number - 1}:${column - 1}`, mark)
      const type = attribute(cell, 't') ?? 'n'
      if (type === 'n' && /\.\d/.test(row[column - 1] ?? '')) fractions.add(`${number - 1}:${column - 1}`)
      if (mark === 'formula' && row[column - 1] === '' && attribute(cell, 't') !== 'str')
        unsolved.add(`${number - 1}:${column - 1}`)
    }
  }
  const unseen = {
    rows: hidden.filter(place => rows[place]?.some(text => text !== '')),
    columns: hiddenColumns(xml).filter(place => rows.some(row => (row[place] ?? '') !== '')),
  }
  return { rows, marks, fractions, unseen, ...(unsolved.size > 0 ? { unsolved } : {}) }
}

const mergedIn = (xml: string): readonly Range[] =>
  [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*>/g)].flatMap(([tag]) => {
    const [from = '', to = from] = (attribute(tag, 'ref') ?? '').split(':')
    const [top, bottom] = [from, to].map(place => Number(place.replace(/^\D+/, '')))
    const [left, right] = [from, to].map(columnOf)
    return top && bottom && left && right ? [{ top, left, bottom, right }] : []
  })

/**
 * The sheets of a workbook in their order, hidden ones left out unless they are asked for. Throws BrokenArchive for
 * what is none, and TableTooLarge for more than a table has. `asSeen` gives a number with what its format prints
 * beside it, 57.3%, where else it is the number that is kept, 0.573.
 */
export const readWorkbook = (bytes: Buffer, { asSeen = false, hidden = false } = {}): readonly Sheet[] => {
  const files = archiveFiles(bytes)
  const part = (name: string): string => files.get(name)?.().toString('utf8') ?? ''
  const workbook = part('xl/workbook.xml')
  if (workbook === '') throw new BrokenArchive('the archive is no workbook')
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  )
  const book: Book = {
    texts: elementsOf(part('xl/sharedStrings.xml'), 'si').map(([, , text = '']) => wordsIn(text)),
    shapes: shapesIn(part('xl/styles.xml'), asSeen),
    since1904: /<(?:\w+:)?workbookPr[^<>]*\sdate1904="(?:1|true)"/.test(workbook),
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].flatMap(([tag]) => {
    if (!hidden && /hidden/i.test(attribute(tag, 'state') ?? '')) return []
    const target = targets.get(attribute(tag, 'r:id'))
    const xml = target ? part(target) : ''
    const merged = mergedIn(xml)
    const name = plain(attribute(tag, 'name') ?? '')
    return [{ name, ...rowsIn(xml, book), ...(merged.length > 0 ? { merged } : {}) }]
  })
}
