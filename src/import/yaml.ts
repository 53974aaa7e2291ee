import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { unseenObjection } from './characters.ts'
import { encodingProblem } from './decode.ts'
import { type Position, type Problem, problem } from './problem.ts'
import type { Cell } from './row.ts'
import { errorObjection } from './yaml-error.ts'
import { type Objection, quotedAt } from './yaml-quote.ts'
import { trapObjections, unfolded } from './yaml-trap.ts'

/** One value of a mapping, with where it stands. */
export type Entry = { readonly at: Position; readonly value: YamlValue }

export type YamlValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Entry[] }
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, Entry & { readonly keyAt: Position }> }

export type Mapping = Extract<YamlValue, { kind: 'mapping' }>

/** A YAML file as plain values that know their place; null when it cannot be read. */
export type YamlFile = { readonly root: Entry | null; readonly problems: readonly Problem[] }

const EMPTY: YamlValue = { kind: 'text', text: '' }

/** Single marks stand around the text, and double themselves within it. */
const unfoldedScalar = (raw: string, typed: string): string =>
  raw.startsWith("'") ? unfolded(raw.slice(1, -1).replaceAll("''", "'"), typed) : unfolded(raw, typed)

/** Makes values of nodes; every scalar stays the text that was typed, so that no digit is lost. */
const reader = (file: string, lines: LineCounter, source: string) => {
  const place = (node: Node): Position => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0)
    return { file, line, column: col }
  }
  const mapping = (node: YAMLMap): Mapping => {
    const entries = node.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return []
      const keyAt = place(key)
      return [[String(key.value), { keyAt, ...entry(value, keyAt) }] as const]
    })
    return { kind: 'mapping', entries: new Map(entries) }
  }
  const entry = (node: unknown, at: Position): Entry => {
    if (isMap(node)) return { at: place(node), value: mapping(node) }
    if (isSeq(node)) {
      const items = node.items.map(item => entry(item, place(node)))
      return { at: place(node), value: { kind: 'list', items } }
    }
    if (!isScalar(node) || node.value === null) return { at, value: EMPTY }
    const [begin = 0, end = 0] = node.range ?? []
    const isFolding = node.type === 'PLAIN' || node.type === 'QUOTE_SINGLE'
    const raw = source.slice(begin, end)
    const typed = node.source ?? String(node.value)
    const text = (isFolding && raw.includes('\n') ? unfoldedScalar(raw, typed) : typed).trim()
    return { at: place(node), value: { kind: 'text', text } }
  }
  return entry
}

/** A text in a file, and its mapping, hold no more than a person can write. */
const LONGEST_TEXT = 100_000

/** What keeps a document from being read; after the first error of the parser the others are mostly its echo. */
const objectionsTo = (document: Document, text: string): Objection[] => {
  const error = errorObjection(document.errors, text)
  if (error) return [error]
  const aliases: Objection[] = []
  // A few of them, one within the other, would stand for more than any machine can hold.
  const message = 'anchors and aliases are not read; write the value out here'
  visit(document, {
    Alias: (_key, { range }) => {
      const offset = range?.[0] ?? 0
      aliases.push({ offset, message: quotedAt(text, offset) ?? message })
    },
  })
  return aliases.length > 0
    ? aliases.slice(0, 1)
    : [...repeatedKeys(document), ...trapObjections(document, text)]
}

/** Keys that stand twice in a mapping; the parser would compare each with each. */
const repeatedKeys = (document: Document): Objection[] => {
  const found: Objection[] = []
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) {
          const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
          found.push({ offset, message: 'the key of a field is a text; write it as "name: value"' })
          continue
        }
        const name = String(key.value)
        if (seen.has(name))
          found.push({
            offset: key.range?.[0] ?? 0,
            message: `the field "${name}" stands twice here; keep one of the two`,
          })
        seen.add(name)
      }
    },
  })
  return found
}

/** Texts with what no reader sees, and texts that are too long. */
const textProblems = (entry: Entry): Problem[] => {
  const { at, value } = entry
  if (value.kind === 'list') return value.items.flatMap(textProblems)
  if (value.kind === 'mapping') return [...value.entries.values()].flatMap(textProblems)
  const unseen = unseenObjection(value.text)
  if (unseen) return [problem(at, unseen.en)]
  return value.text.length > LONGEST_TEXT
    ? [problem(at, `a text has at most ${LONGEST_TEXT} characters; shorten it`)]
    : []
}

/** Reads a YAML file; what cannot be read is told with line and column. */
export const readYaml = (file: string, content: Buffer): YamlFile => {
  const wrong = encodingProblem(file, content)
  if (wrong) return { root: null, problems: [wrong] }
  const lines = new LineCounter()
  const text = content.toString('utf8').replace(/^\uFEFF/, '')
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const objections = objectionsTo(document, text)
  if (objections.length > 0) {
    const problems = objections.map(({ offset, message }) => {
      const { line, col } = lines.linePos(offset)
      return problem({ file, line, column: col }, message)
    })
    return { root: null, problems }
  }
  const root = reader(file, lines, text)(document.contents, { file, line: 1, column: 1 })
  return { root, problems: textProblems(root) }
}

/** The single value of an entry as a cell; null when it is a list or a mapping. */
export const entryCell = ({ at, value }: Entry): Cell | null =>
  value.kind === 'text' ? { ...at, text: value.text } : null
