import type { Step } from '../../environment/progress.ts'
import { withoutUnseen } from '../../import/characters.ts'
import { widthOf } from '../../import/table-size.ts'
import type { Block, PlanDocument, Table, TableCell } from '../document.ts'
import { DraftRefused } from '../refused.ts'
import { type Numbering, readNumbering } from './docx-numbering.ts'
import { readStyles, type Style } from './docx-styles.ts'
import { type Element, elements, inside, parseXml, valueIn } from './xml.ts'

/** Where the reading stands: pages and paragraphs are counted as they come. */
interface Reader {
  readonly blocks: Block[]
  readonly styleOf: (id: string | undefined) => Style
  readonly numbering: Numbering
  page: number
  paragraph: number
  /** True once the file has told where a page ends. */
  hasPages: boolean
  /** How many fields of a table of contents are open. */
  contents: number
  fields: boolean[]
}

/** What is deleted, what only serves another program, and how a word is read aloud. */
const SILENT = new Set([
  'del',
  'moveFrom',
  'rt',
  'instrText',
  'delText',
  'Fallback',
  'pict',
  'footnoteReference',
  'endnoteReference',
  'pPr',
  'rPr',
  'sectPr',
])

const BREAK = '\u2028'

/** The words of a paragraph. Text boxes in it are read after it, into `boxes`. */
const wordsOf = (element: Element, reader: Reader, boxes: Element[]): string => {
  let words = ''
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (element.name === 't') words += child
      continue
    }
    if (child.name === 'txbxContent') boxes.push(child)
    else if (child.name === 'fldChar') fieldChar(child, reader)
    else if (child.name === 'instrText') {
      if (/^\s*TOC\b/.test(child.children.join(''))) {
        reader.fields[reader.fields.length - 1] = true
        reader.contents += 1
      }
    } else if (child.name === 'lastRenderedPageBreak') turnPage(reader)
    else if (child.name === 'br') {
      if (child.attributes.get('type') === 'page') turnPage(reader)
      else words += BREAK
    } else if (child.name === 'tab') words += '\t'
    else if (child.name === 'noBreakHyphen') words += '-'
    else if (child.name === 'r' && inside(child, 'rPr', 'vanish') && valueIn(child, 'rPr', 'vanish') !== '0')
      continue
    else if (child.name === 'pict' && !hasBox(child)) continue
    else if (!SILENT.has(child.name) || child.name === 'pict') words += wordsOf(child, reader, boxes)
  }
  return words
}

const hasBox = (element: Element): boolean =>
  elements(element).some(child => child.name === 'txbxContent' || hasBox(child))

const turnPage = (reader: Reader): void => {
  reader.page += 1
  reader.hasPages = true
}

const fieldChar = (element: Element, reader: Reader): void => {
  const type = element.attributes.get('fldCharType')
  if (type === 'begin') reader.fields.push(false)
  else if (type === 'end' && reader.fields.pop()) reader.contents -= 1
}

const placeOf = (reader: Reader) => ({
  page: reader.page,
  line: reader.paragraph,
  unit: 'PARAGRAPH' as const,
})

const levelIn = (paragraph: Element, style: Style): number | undefined => {
  const outline = valueIn(paragraph, 'pPr', 'outlineLvl')
  return outline === undefined ? style.level : Number(outline) < 9 ? Number(outline) + 1 : undefined
}

/** The number or sign that Word prints before a paragraph of a list. */
const numberOf = (paragraph: Element, style: Style, { numbering }: Reader): string => {
  const list = valueIn(paragraph, 'pPr', 'numPr', 'numId') ?? style.list
  const depth = Number(valueIn(paragraph, 'pPr', 'numPr', 'ilvl') ?? style.depth)
  return list === undefined || list === '0' ? '' : numbering.next(list, depth)
}

const readParagraph = (paragraph: Element, reader: Reader): string => {
  reader.paragraph += 1
  const style = reader.styleOf(valueIn(paragraph, 'pPr', 'pStyle'))
  const boxes: Element[] = []
  const at = placeOf(reader)
  const wasContents = reader.contents > 0
  const words = withoutUnseen(wordsOf(paragraph, reader, boxes).replaceAll(BREAK, '\n'))
  const isContents = wasContents || reader.contents > 0 || style.isContents
  const number = words.trim() === '' ? '' : numberOf(paragraph, style, reader)
  const level = levelIn(paragraph, style)
  const parts = words.split('\n').filter(part => part.trim() !== '')
  if (!isContents)
    for (const [place, part] of parts.entries())
      reader.blocks.push({
        kind: 'line',
        text: place === 0 ? `${number}${part}` : part,
        at,
        whole: true,
        ...(level === undefined || place > 0 ? {} : { level }),
      })
  for (const box of boxes) readBody(box, reader)
  return isContents ? '' : `${number}${words.trim()}`
}

const cellText = (cell: Element, reader: Reader): string => {
  const inner: Reader = { ...reader, blocks: [] }
  readBody(cell, inner)
  ;[reader.page, reader.paragraph, reader.hasPages, reader.contents] = [
    inner.page,
    inner.paragraph,
    inner.hasPages,
    inner.contents,
  ]
  return inner.blocks
    .flatMap(block =>
      block.kind === 'line' ? [block.text] : block.rows.map(row => row.map(({ text }) => text).join(' ')),
    )
    .join('\n')
    .trim()
}

/** Cells that go down or across stand at each of their places. */
const readTable = (table: Element, reader: Reader): void => {
  const rows: TableCell[][] = []
  const at = { ...placeOf(reader), line: reader.paragraph + 1 }
  for (const row of rowsIn(table)) {
    const cells: TableCell[] = []
    const skipped = Number(valueIn(row, 'trPr', 'gridBefore') ?? 0)
    for (let place = 0; place < skipped; place += 1) cells.push({ text: '', at, repeated: true })
    for (const cell of cellsIn(row)) {
      const merge = inside(cell, 'tcPr', 'vMerge')
      const isBelow = merge !== undefined && merge.attributes.get('val') !== 'restart'
      const text = cellText(cell, reader)
      const above = rows.at(-1)?.[cells.length]
      const span = Number(valueIn(cell, 'tcPr', 'gridSpan') ?? 1)
      for (let place = 0; place < Math.min(span, 100); place += 1)
        cells.push({
          text: isBelow ? (above?.text ?? '') : text,
          at: placeOf(reader),
          ...(isBelow || place > 0 ? { repeated: true } : {}),
        })
    }
    rows.push(cells)
  }
  const width = widthOf(rows)
  for (const row of rows) while (row.length < width) row.push({ text: '', at })
  reader.blocks.push({ kind: 'table', rows, at } satisfies Table)
}

const through = (element: Element, name: string): readonly Element[] =>
  elements(element).flatMap(child =>
    child.name === name
      ? [child]
      : ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.name)
        ? through(child, name)
        : [],
  )
const rowsIn = (table: Element) => through(table, 'tr')
const cellsIn = (row: Element) => through(row, 'tc')

const isContents = (sdt: Element): boolean =>
  /table of contents/i.test(valueIn(sdt, 'sdtPr', 'docPartObj', 'docPartGallery') ?? '')

const readBody = (body: Element, reader: Reader, step?: Step): void => {
  const children = elements(body)
  for (const [place, child] of children.entries()) {
    if (child.name === 'p') readParagraph(child, reader)
    else if (child.name === 'tbl') readTable(child, reader)
    else if (child.name === 'sdt') {
      const content = inside(child, 'sdtContent')
      if (content && !isContents(child)) readBody(content, reader)
    } else if (['ins', 'customXml', 'smartTag', 'moveTo'].includes(child.name)) readBody(child, reader)
    if (step && place % 500 === 0) step.at(place, children.length)
  }
}

/** A Word file as paragraphs and tables, with the numbers that Word prints before them. */
export const readDocx = (files: ReadonlyMap<string, () => Buffer>, step: Step): PlanDocument => {
  const part = (name: string): string | undefined => files.get(name)?.().toString('utf8')
  const body = inside(parseXml(part('word/document.xml') ?? ''), 'document', 'body')
  const reader: Reader = {
    blocks: [],
    styleOf: readStyles(part('word/styles.xml')),
    numbering: readNumbering(part('word/numbering.xml')),
    ...{ page: 1, paragraph: 0, hasPages: false, contents: 0, fields: [] },
  }
  if (body) readBody(body, reader, step)
  if (reader.blocks.length === 0)
    throw new DraftRefused({
      ja: '文書に文字がありません。画像だけの文書なら、文字の入ったものを指定してください',
      en: 'the document holds no text; if it is made of pictures, give one with text',
    })
  // Without any break of a page nobody knows the pages.
  const blocks = reader.hasPages ? reader.blocks : reader.blocks.map(withoutPage)
  return { blocks, unread: [] }
}

const withoutPage = (block: Block): Block => {
  const bare = <Placed extends Pick<Block, 'at'>>(placed: Placed): Placed => ({
    ...placed,
    at: { ...placed.at, page: undefined },
  })
  return block.kind === 'line' ? bare(block) : { ...bare(block), rows: block.rows.map(row => row.map(bare)) }
}
