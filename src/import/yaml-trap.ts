import { type Document, isCollection, isScalar, type Pair, type Scalar, visit } from 'yaml'
import { cutByCommas } from './yaml-flow.ts'
import { advice, inQuotes, isClosed, type Objection, quotedAt } from './yaml-quote.ts'

const JAPANESE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆、。，．・「」『』（）〔〕【】！？：；～〜０-９Ａ-Ｚａ-ｚ％＋－＝／＆]/u

/** A text over several lines, folded: no space comes between two characters of Japanese. */
export const unfolded = (raw: string, value: string): string => {
  const pieces = raw.split(/[ \t]*\r?\n[ \t]*/)
  if (pieces.length === 1) return value
  let text = ''
  for (const [index, piece] of pieces.entries()) {
    if (piece === '') text += '\n'
    else {
      const isJoined =
        text.endsWith('\n') || (JAPANESE.test(text.slice(-1)) && JAPANESE.test(piece.charAt(0)))
      text += `${index === 0 || isJoined ? '' : ' '}${piece}`
    }
  }
  return text
}

/** The characters between which a text is folded, but for lines that a \\ joins. */
const folds = (raw: string): (readonly [before: string, after: string])[] =>
  [...raw.matchAll(/(\S)[ \t]*\r?\n[ \t]*(\S)/gu)]
    .map(([, before = '', after = '']) => [before, after] as const)
    .filter(([before]) => before !== '\\')

/** Whether folding put a space between two characters of Japanese within quotation marks or below a `>`. */
const isFoldedJapanese = (raw: string): boolean =>
  folds(raw).some(([before, after]) => JAPANESE.test(before) && JAPANESE.test(after))

/** Whether a text is folded between Japanese and a digit: 第 and 2期 are one word, and a space would part them. */
const isFoldedAside = (raw: string): boolean =>
  folds(raw).some(
    ([before, after]) =>
      (JAPANESE.test(before) && /\d/.test(after)) || (/[\d%]/.test(before) && JAPANESE.test(after)),
  )

/** Codes, numbers and days behind which a comment may stand; behind a text it may be a part of it. */
const isCode = (text: string) => /^[A-Za-z0-9][\w.:@-]*$/.test(text)
const IS_TEXT = /(?:Ja|En)$|^(?:quote|locator)$/

const commentBehind = (node: Scalar, text: string, key: string): string | undefined => {
  if (node.type?.startsWith('BLOCK')) return undefined
  const [begin = 0, end = 0] = node.range ?? []
  const [, comment] = /^[ \t]+(#[^\n]*)/.exec(text.slice(end, end + 1_000)) ?? []
  if (comment === undefined) return undefined
  const value = text.slice(begin, end)
  // Behind a text in quotation marks a comment is plain, but for #1, which may be the rest of the text.
  if (node.type !== 'PLAIN')
    return /^#[^\s#]/.test(comment) && IS_TEXT.test(key)
      ? `a # after a space begins a comment; put all of the text into the quotation marks, or a space behind the #`
      : undefined
  if (isCode(value) && /^#(?:\s|$)/.test(comment) && !IS_TEXT.test(key)) return undefined
  return `a # after a space begins a comment; ${advice(`${key}: ${inQuotes(`${value} ${comment.trim()}`)}`)}. A comment stands on a line of its own`
}

/** A text that is no text to YAML: after a # nothing is left of it, and in brackets it is a list or fields. */
const lostText = ({ key, value }: Pair, text: string): Objection | undefined => {
  if (!isScalar(key) || !IS_TEXT.test(String(key.value)) || !key.range) return undefined
  const offset = key.range[0]
  const line = /[^\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? ''
  const [, name, rest] = /^([A-Za-z]+):\s+([#{[].*)$/.exec(line) ?? []
  if (name === undefined || rest === undefined) return undefined
  const isNothing = value === null || (isScalar(value) && value.value === null)
  const isMeant =
    (rest.startsWith('#') && isNothing) || (!rest.startsWith('#') && isClosed(rest) && isCollection(value))
  return isMeant ? { offset, message: advice(`${name}: ${inQuotes(rest)}`) } : undefined
}

/** Texts that were read, but not as they were meant. */
export const trapObjections = (document: Document, text: string): Objection[] => {
  const found: Objection[] = []
  const nameOf = (path: readonly unknown[]): string => {
    const pair = path.findLast(
      (step): step is Pair => typeof step === 'object' && step !== null && 'key' in step,
    )
    return isScalar(pair?.key) ? String(pair.key.value) : ''
  }
  visit(document, {
    Pair(_key, pair) {
      const lost = lostText(pair, text)
      if (lost) found.push(lost)
    },
    Map(_key, mapping) {
      found.push(...cutByCommas(mapping, text))
    },
    Node(_key, node, path) {
      if (!('range' in node) || !node.range) return
      const offset = node.range[0]
      if (('anchor' in node && node.anchor) || node.tag?.startsWith('!')) {
        const message =
          quotedAt(text, offset) ?? 'anchors, aliases and tags are not read; write the value out here'
        found.push({ offset, message })
      }
      if (!isScalar(node)) return
      const raw = text.slice(node.range[0], node.range[1])
      const comment = commentBehind(node, text, nameOf(path))
      if (comment) found.push({ offset, message: comment })
      if (node.type === 'PLAIN' && /\n[ \t]*-[ \t]/.test(raw)) {
        found.push({
          offset,
          message: 'a text goes on here with "- "; write it on one line, or begin it with |',
        })
        return
      }
      const isFolding = node.type === 'QUOTE_DOUBLE' || node.type === 'BLOCK_FOLDED'
      const folded = node.type === 'BLOCK_FOLDED' ? raw.slice(raw.indexOf('\n') + 1) : raw
      const isAside = node.type !== 'BLOCK_LITERAL' && isFoldedAside(folded)
      if (isAside || (isFolding && isFoldedJapanese(folded)))
        found.push({
          offset,
          message:
            'YAML puts a space where this text goes on in the next line; write it on one line, or begin it with |',
        })
    },
  })
  return found
}
