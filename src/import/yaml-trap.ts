import { type Document, isCollection, isScalar, type Node, type Pair, visit } from 'yaml'

/** Something in a file that YAML reads other than the hand meant it, or not at all. */
export type Objection = { readonly offset: number; readonly message: string }

/** A line of a mapping, or of a list of mappings: what stands before the value, and the value. */
const LINE = /^(?:\s*-\s+)*\s*([A-Za-z][A-Za-z0-9]*):\s+(\S.*?)\s*$/

const isQuoted = (value: string) => /^"(?:[^"\\]|\\.)*"$/.test(value) || /^'(?:[^']|'')*'$/.test(value)
const isBlock = (value: string) => /^[|>][+-]?\d?$/.test(value)
const isClosed = (value: string) => /^(?:\[.*\]|\{.*\})$/.test(value)

/** Whether a value is text that YAML takes for something else: by its first sign, or by `: ` or ` #` within it. */
const isTrap = (value: string): boolean => {
  if (isQuoted(value) || isBlock(value)) return false
  if (/^[[{]/.test(value)) return value.length > 1 && !isClosed(value)
  return /^[%@`*&!>|"']|^[?:-](?:\s|$)|:(?:\s|$)|\s#/.test(value)
}

/** A text between quotation marks, as YAML reads it back. */
const inQuotes = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** What to write in the place of a line whose text YAML takes for something else; undefined for any other line. */
const quotedLine = (line: string | undefined): string | undefined => {
  const [, name, value] = LINE.exec(line ?? '') ?? []
  if (name === undefined || value === undefined || !isTrap(value)) return undefined
  // One mark is one that was forgotten at the other end; two stand around a word within the text.
  const mark = value.charAt(0)
  const isOpen = (mark === '"' || mark === "'") && value.split(mark).length === 2
  const text = isOpen || value.split('"').length === 2 ? value.replace(isOpen ? mark : '"', '') : value
  return `${name}: ${inQuotes(text)}`
}

const advice = (written: string) => `put the text into quotation marks: ${written}`

/** Whether an anchor and its alias stand in a text, one of them at this place: then somebody means YAML. */
const isAnchored = (text: string, offset: number): boolean => {
  const [, sign, name] = /^([&*])([^\s,\]}]+)/.exec(text.slice(offset)) ?? []
  return name !== undefined && text.includes(`${sign === '&' ? '*' : '&'}${name}`)
}

/** What to write in the place of the line at a place of the text, where that begins with a sign of YAML. */
export const quotedAt = (text: string, offset: number): string | undefined => {
  if (isAnchored(text, offset)) return undefined
  const written = quotedLine(/[^\n]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1))?.[0])
  return written === undefined ? undefined : `a sign of YAML begins the text; ${advice(written)}`
}

/** Why the parser could not read a text: what to write, where one of the signs of YAML stands in a text. */
export const errorObjection = ([error]: Document['errors'], text: string): Objection | undefined => {
  if (!error) return undefined
  const offset = error.pos[0]
  const line = text.slice(0, offset).split('\n').length
  const lines = text.split('\n')
  const told = (at: number, message: string): Objection => ({
    offset: lines.slice(0, at - 1).reduce((sum, { length }) => sum + length + 1, 0),
    message,
  })
  if (/^ *\t/.test(lines[line - 1] ?? ''))
    return told(line, 'a tab stands before the text; indent with spaces only')
  const strange = /^ *([^\S\t\r\n ])/u.exec(lines[line - 1] ?? '')?.[1]
  if (strange) {
    const code = `U+${(strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return told(line, `a space of another width stands before the text (${code}); indent with spaces only`)
  }
  if (error.code === 'MULTIPLE_DOCS')
    return {
      offset,
      message: '"---" begins a second document here; take it out, or put it into quotation marks',
    }
  if (/\r(?!\n)/.test(text))
    return told(1, 'the lines end as on an old Mac (CR); save the file with line ends LF or CRLF')
  for (let at = line; at >= Math.max(1, line - 1); at -= 1) {
    const written = quotedLine(lines[at - 1])
    if (written !== undefined) return told(at, advice(written))
  }
  // A mark that never closes is found at the end of the file, far from where it opens.
  const opened = lines.findIndex(candidate => /:\s+["'][^"']*$/.test(candidate)) + 1
  if (opened > 0 && opened < line) {
    const written = quotedLine(lines[opened - 1])
    if (written !== undefined) return told(opened, advice(written))
  }
  if (/^\s*[^\s:#]+\s*$/.test(lines[line - 1] ?? '') && /implicit map key/i.test(error.message))
    return told(line, 'a text goes on here; write it on one line, or indent it further than its name')
  const wide = /^\s*(?:-\s+)?([A-Za-z]+)：/.exec(lines[line - 1] ?? '')
  if (wide) return told(line, `a wide colon stands behind ${wide[1]}; write ": "`)
  return { offset, message: `not valid YAML: ${error.message}; correct the line` }
}

const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆、。，．・「」『』（）〔〕【】！？：；～〜]/u

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

/** Whether folding put a space between two characters of Japanese within quotation marks or below a `>`. */
const isFoldedJapanese = (raw: string): boolean =>
  [...raw.matchAll(/(\S)[ \t]*\r?\n[ \t]*(\S)/gu)].some(
    ([, before = '', after = '']) => JAPANESE.test(before) && JAPANESE.test(after),
  )

/** Codes, numbers and days behind which a comment may stand; behind a text it may be a part of it. */
const isCode = (text: string) => /^[A-Za-z0-9][\w.:@-]*$/.test(text)
const IS_TEXT = /(?:Ja|En)$|^(?:quote|locator)$/

const commentBehind = (node: Node, text: string, key: string): string | undefined => {
  const [begin = 0, end = 0] = node.range ?? []
  const [, comment] = /^[ \t]+(#[^\n]*)/.exec(text.slice(end, end + 1_000)) ?? []
  if (comment === undefined) return undefined
  const value = text.slice(begin, end)
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
    Map(_key, { items, flow }) {
      if (!flow) return
      for (const [index, { key, value }] of items.entries()) {
        const before = items[index - 1]?.value
        const digits = isScalar(key) && (value === null || (isScalar(value) && value.value === null))
        if (!digits || !isScalar(before) || !/^\d{3}(?:\.\d+)?$/.test(String(key.source))) continue
        const number = `${before.source}${key.source}`
        if (/^-?\d+(?:\.\d+)?$/.test(number))
          found.push({ offset: before.range?.[0] ?? 0, message: `leave out the comma: ${number}` })
      }
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
      const comment = node.type === 'PLAIN' ? commentBehind(node, text, nameOf(path)) : undefined
      if (comment) found.push({ offset, message: comment })
      const isFolding = node.type === 'QUOTE_DOUBLE' || node.type === 'BLOCK_FOLDED'
      if (isFolding && isFoldedJapanese(raw))
        found.push({
          offset,
          message:
            'YAML puts a space where this text goes on in the next line; write it on one line, or begin it with |',
        })
    },
  })
  return found
}
