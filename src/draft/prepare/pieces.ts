import type { Block, Line, PlanDocument, Table, Unread } from '../document.ts'
import type { Header } from '../kpi/header.ts'
import { readTable, type TableReading } from '../kpi/table.ts'
import { textTableAt } from '../kpi/text-table.ts'
import { quoted } from '../read/width.ts'
import { eachApart } from './apart.ts'
import { withoutContents } from './contents.ts'
import { joined } from './joined.ts'
import { withoutRunning } from './running.ts'

/** What the tree of a plan is made of: paragraphs and tables that could be read. */
export type Piece =
  | Line
  | { readonly kind: 'reading'; readonly reading: TableReading; readonly at: Line['at'] }

export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly unread: readonly Unread[]
}

/** A frame around text, or words beside it: no table, but lines. */
const asLines = ({ rows }: Table): readonly Line[] =>
  rows.flatMap(row =>
    row
      .filter(({ repeated, text }) => !repeated && text !== '')
      .flatMap(({ text, at }) =>
        text.split('\n').map((part): Line => ({ kind: 'line', text: part, at, whole: true })),
      ),
  )

const isFrame = ({ rows }: Table): boolean => {
  const cells = rows.flat().filter(({ repeated, text }) => !repeated && text !== '')
  const width = Math.max(
    0,
    ...rows.map(row => row.filter(({ repeated, text }) => !repeated && text !== '').length),
  )
  const isNumeric = cells.filter(({ text }) => /\d/.test(text)).length > cells.length / 2
  return width <= 1 || (width <= 3 && !isNumeric)
}

const UNREAD_TABLE = {
  ja: '指標や施策の表として読み取れない表です。必要なら手で書き写してください',
  en: 'a table that is none of indicators or items; copy by hand what of it you need',
}

/** Tables of the document, each read, taken for lines, or told. */
const tablesRead = (blocks: readonly Block[], unread: Unread[]): readonly (Line | Piece)[] => {
  let before: Header | undefined
  return blocks.flatMap((block): readonly (Line | Piece)[] => {
    if (block.kind === 'line') {
      if (block.text.trim() !== '' && block.text.length > 40) before = undefined
      return [block]
    }
    const reading = readTable(block, before)
    if (reading && reading.rows.length > 0) {
      before = reading.header
      return [{ kind: 'reading', reading, at: block.at }]
    }
    if (isFrame(block)) return asLines(block)
    const text = quoted(
      block.rows
        .slice(0, 2)
        .flatMap(row => row.filter(({ repeated }) => !repeated).map(cell => cell.text))
        .join(' '),
    )
    unread.push({ at: block.at, text: text.slice(0, 120), why: UNREAD_TABLE })
    return []
  })
}

/** Tables that are set in lines. */
const textTables = (pieces: readonly Piece[]): readonly Piece[] => {
  const done: Piece[] = []
  let run: Line[] = []
  const flush = () => {
    for (let at = 0; at < run.length; ) {
      const line = run[at]
      const found = line && line.text.trim() !== '' ? textTableAt(run, at) : undefined
      if (line && found) done.push({ kind: 'reading', reading: found.reading, at: line.at })
      else if (line) done.push(line)
      at += found?.height ?? 1
    }
    run = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'line') run.push(piece)
    else {
      flush()
      done.push(piece)
    }
  }
  flush()
  return done
}

const linesJoined = (pieces: readonly Piece[]): readonly Piece[] => {
  const done: Piece[] = []
  let run: Line[] = []
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      run.push(piece)
      continue
    }
    done.push(...joined(run), piece)
    run = []
  }
  return [...done, ...joined(run)]
}

/** A document as paragraphs and tables, without what every page repeats and without its table of contents. */
export const piecesOf = ({ blocks, unread }: PlanDocument): Pieces => {
  const left: Unread[] = [...unread]
  const text = eachApart(withoutContents(withoutRunning(blocks)))
  return { pieces: linesJoined(textTables(tablesRead(text, left))), unread: left }
}
