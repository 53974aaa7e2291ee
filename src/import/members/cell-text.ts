import type { Bilingual } from '../../model/bilingual.ts'
import { unseenObjection } from '../characters.ts'

/** `="0123"`: how a spreadsheet is told to take digits as text. */
const WRAPPED = /^="((?:[^"]|"")*)"$/s

/** Characters as the XML of workbooks writes them: `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g
const [TAB, CARRIAGE_RETURN] = [0x09, 0x0d]

/** A cell without what a spreadsheet put around it. */
export const unwrapped = (text: string): string => {
  const inner = WRAPPED.exec(text)?.[1]?.replaceAll('""', '"') ?? text
  return inner
    .replace(ESCAPED, (all, digits: string) => {
      const code = Number.parseInt(digits, 16)
      if (code === CARRIAGE_RETURN) return '\n'
      return code <= 0x7f || code === TAB ? String.fromCharCode(code) : all
    })
    .replace(/\n{2}/g, '\n')
    .trim()
}

/** A function, a cell, a sheet or a quoted text behind a sign: what a spreadsheet would have worked out. */
const FORMULA =
  /^=$|^\{[=＝]|^[=＝](?:[[(#\d$+-]|(?:true|false)$|[^=＝!]{1,60}!\$?[A-Z]{1,3}\$?\d)|^[=＝+@-]{1,2}\s*(?:[A-Z][A-Z0-9.]*\s*\(|\$?[A-Z]{1,3}\$?\d+(?![\dA-Za-z])|["'{])/i
/** #REF!, and the same in other languages and programs: #値!, Err:502. */
const ERROR = /^#(?:N\/A|GETTING_DATA|#+|[A-Z][A-Z0-9_]*(?:\/0)?[!?]|[^\x20-\x7e]{1,4}[!?！？])|^Err:\d{3}$/i
/** Whether a cell holds nothing but the error of a spreadsheet. */
export const isSpreadsheetError = (text: string): boolean => ERROR.test(text)

const DITTO =
  /^[(（]?(?:[〃々仝″"”↑↓→←]+|''|同[\s　]*[上右左前下じ]|[上右左]に同じ|[上右左]と同じ|ditto|do\.)[)）]?$|^[〃仝]/i
const MARKUP = /<\/?(?:br|p|div|span|a|b|td|tr)\b[^>]*>|&(?:#\d+|#x[0-9a-f]+|amp|nbsp|lt|gt|quot);/i
/** What a program writes for characters that it does not know. */
const LOST = /\?{2,}|〓/

/** A cell holds what a person can read on a screen, not a book. */
export const LONGEST_CELL = 20_000

const OBJECTIONS: readonly (readonly [(text: string) => boolean, Bilingual])[] = [
  [
    text => FORMULA.test(text),
    {
      ja: '数式です。値だけを書いてください',
      en: 'this is a formula; write its value only',
    },
  ],
  [
    text => ERROR.test(text),
    {
      ja: '表計算ソフトのエラー値です。正しい値を書いてください',
      en: 'this is an error of a spreadsheet; write the value',
    },
  ],
  [
    text => DITTO.test(text),
    {
      ja: '「同上」などの略記は読み取れません。値を書いてください',
      en: 'a ditto mark is not read; write the value out',
    },
  ],
  [
    text => MARKUP.test(text),
    {
      ja: 'HTMLの記号（タグや &amp; など）が混じっています。文字だけにしてください',
      en: 'signs of HTML stand here; write the text alone',
    },
  ],
  [
    text => LOST.test(text),
    {
      ja: '失われた文字（?? または 〓）があります。元の文字を書いてください',
      en: 'a character was lost (?? or 〓); write the right one',
    },
  ],
  [
    text => text.length > LONGEST_CELL,
    {
      ja: `1つのセルは${LONGEST_CELL}字までです`,
      en: `a cell has at most ${LONGEST_CELL} characters`,
    },
  ],
]

/** What is in a cell that no reader would let through; undefined where there is nothing of it. */
export const cellObjection = (text: string): Bilingual | undefined =>
  unseenObjection(text) ?? OBJECTIONS.find(([is]) => is(text))?.[1]
