import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Step } from '../../environment/progress.ts'
import { withoutUnseen } from '../../import/characters.ts'
import type { Block, PlanDocument } from '../document.ts'
import { DraftRefused } from '../refused.ts'
import { oneBelowAnother } from './pdf-columns.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import { type PdfFile, type PdfLibrary, readPage } from './pdf-page.ts'
import { type PdfTable, tablesOf } from './pdf-table.ts'

const { resolve } = createRequire(import.meta.url)

/** Asked for by name, so that it stays out of what is built: it brings tables of characters as files. */
const LIBRARY = 'pdfjs-dist/legacy/build/pdf.mjs'

const refuse = (ja: string, en: string): never => {
  throw new DraftRefused({ ja, en })
}

/** What runs a server needs no PDF: the library comes with the packages of development. */
const openLibrary = async (): Promise<PdfLibrary> => {
  // The library draws, too; what it draws with is looked for at once, and not needed for text.
  const shapes = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) shapes[name] ??= class {}
  return import(/* @vite-ignore */ LIBRARY).catch((error: unknown): never => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    return refuse(
      'PDFを読むための部品が入っていません。`npm ci` を（--omit=dev を付けずに）実行してください',
      'what reads PDF is not installed; run `npm ci`, without --omit=dev',
    )
  })
}

const refuseBroken = (): never =>
  refuse(
    'PDFが壊れていて読み取れません。開いて保存し直すか、別の形式で指定してください',
    'the PDF is broken; open it and save it again, or give the document in another form',
  )

const open = async (library: PdfLibrary, bytes: Buffer) => {
  const folder = join(dirname(resolve(LIBRARY)), '..', '..')
  const opening = library.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    ...{ disableFontFace: true, isEvalSupported: false, useSystemFonts: false, verbosity: 0 },
  })
  const file = await opening.promise.catch((error: unknown): never => {
    const name = error instanceof Error ? error.name : ''
    return name === 'PasswordException'
      ? refuse(
          'パスワードで保護されたPDFです。パスワードを外して保存し直してください',
          'the PDF is protected by a password; save it again without one',
        )
      : refuseBroken()
  })
  return { file, close: () => opening.destroy() }
}

/** Letters that stand for nothing: the file does not say which characters they are. */
const UNKNOWN = /[\uFFFD\uE000-\uF8FF\p{Cc}]/gu

interface ReadPage {
  readonly number: number
  readonly lines: readonly PdfLine[]
  readonly tables: readonly PdfTable[]
}

/** Sizes of letters that are larger than those of the text, the largest first. */
const headingSizes = (pages: readonly ReadPage[]): readonly number[] => {
  const counts = new Map<number, number>()
  for (const { lines } of pages)
    for (const { text, height } of lines)
      counts.set(Math.round(height), (counts.get(Math.round(height)) ?? 0) + text.length)
  const [body = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return [...counts.keys()]
    .filter(size => size >= body * 1.15 && size > body)
    .sort((a, b) => b - a)
    .slice(0, 6)
}

const LONGEST_HEADING = 60
const PARAGRAPH_GAP = 2.1

const blocksOf = ({ number: page, lines, tables }: ReadPage, sizes: readonly number[]): readonly Block[] => {
  const placed: { readonly y: number; readonly line?: PdfLine; readonly table?: PdfTable }[] = [
    ...lines.map(line => ({ y: line.y, line })),
    ...tables.map(table => ({ y: table.top, table })),
  ]
  const blocks: Block[] = []
  let count = 0
  let before: PdfLine | undefined
  for (const { line, table } of placed.toSorted((a, b) => b.y - a.y)) {
    if (table) {
      const at = { page, line: count + 1, unit: 'LINE' as const }
      const rows = table.rows.map(row => {
        count += 1
        const own = { page, line: count, unit: 'LINE' as const }
        return row.map(({ text, repeated }) => ({
          text: withoutUnseen(text),
          at: own,
          ...(repeated ? { repeated } : {}),
        }))
      })
      blocks.push({ kind: 'table', rows, at })
      before = undefined
    } else if (line) {
      count += 1
      const at = { page, line: count, unit: 'LINE' as const }
      if (before && before.y - line.y > PARAGRAPH_GAP * Math.max(before.height, line.height))
        blocks.push({ kind: 'line', text: '', at })
      const size = sizes.indexOf(Math.round(line.height))
      const isHeading = size >= 0 && line.text.length <= LONGEST_HEADING && /\p{L}/u.test(line.text)
      blocks.push({
        kind: 'line',
        text: withoutUnseen(line.text),
        at,
        ...(isHeading ? { level: size + 1 } : {}),
      })
      before = line
    }
  }
  return blocks
}

const readPages = async (library: PdfLibrary, file: PdfFile, step: Step): Promise<readonly ReadPage[]> => {
  const pages: ReadPage[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const { pieces, rules } = await readPage(file, number, library)
    const tables = tablesOf(rules, pieces)
    const left = pieces.filter(piece => !tables.some(table => table.pieces.has(piece)))
    pages.push({ number, lines: linesOf(tables.length > 0 ? left : oneBelowAnother(left)), tables })
    step.at(number, file.numPages)
  }
  return pages
}

/** A PDF as lines and tables by page. Throws DraftRefused where it holds no text. */
export const readPdf = async (bytes: Buffer, step: Step): Promise<PlanDocument> => {
  const library = await openLibrary()
  const { file, close } = await open(library, bytes)
  try {
    const pages = await readPages(library, file, step).catch((error: unknown): never => {
      // Some of what is broken is seen only where a page is read; faults of ours have other names.
      if (error instanceof Error && /Exception$|^FormatError$/.test(error.name)) return refuseBroken()
      throw error
    })
    const text = pages
      .flatMap(({ lines, tables }) => [
        ...lines.map(line => line.text),
        ...tables.flatMap(({ rows }) => rows.flat().map(cell => cell.text)),
      ])
      .join('')
    if (text.replace(/\s/g, '').length < 20)
      refuse(
        '文字の情報がないPDF（紙を読み取った画像）です。文字認識（OCR）をかけるか、元のWord・Excelのファイルを指定してください',
        'the PDF holds pictures of pages and no text; run OCR over it, or give the Word or Excel file that it was made of',
      )
    if ((text.match(UNKNOWN)?.length ?? 0) > text.length * 0.3)
      refuse(
        'PDFの文字が文字コードに対応づけられていません。元のWord・Excelのファイルを指定してください',
        'the letters of the PDF do not say which characters they are; give the Word or Excel file that it was made of',
      )
    const sizes = headingSizes(pages)
    return { blocks: pages.flatMap(page => blocksOf(page, sizes)), unread: [] }
  } finally {
    await close()
  }
}
