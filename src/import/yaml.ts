import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { encodingProblem } from './decode.ts'
import { type Position, type Problem, problem } from './problem.ts'
import type { Cell } from './row.ts'

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

/** Makes values of nodes; every scalar stays the text that was typed, so that no digit is lost. */
const reader = (file: string, lines: LineCounter) => {
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
    const text = (node.source ?? String(node.value)).trim()
    return { at: place(node), value: { kind: 'text', text } }
  }
  return entry
}

type Objection = { readonly offset: number; readonly message: string }

/** What keeps a document from being read; after the first error of the parser the others are mostly its echo. */
const objectionTo = (document: Document): Objection | undefined => {
  const [error] = document.errors
  if (error) return { offset: error.pos[0], message: `not valid YAML: ${error.message}; correct the line` }
  const aliases: Objection[] = []
  // A few of them, one within the other, would stand for more than any machine can hold.
  const message = 'anchors and aliases are not read; write the value out here'
  visit(document, { Alias: (_key, { range }) => void aliases.push({ offset: range?.[0] ?? 0, message }) })
  return aliases[0]
}

/** Reads a YAML file; what cannot be read is told with line and column. */
export const readYaml = (file: string, content: Buffer): YamlFile => {
  const wrong = encodingProblem(file, content)
  if (wrong) return { root: null, problems: [wrong] }
  const lines = new LineCounter()
  const text = content.toString('utf8').replace(/^\uFEFF/, '')
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const objection = objectionTo(document)
  if (objection) {
    const { line, col } = lines.linePos(objection.offset)
    return { root: null, problems: [problem({ file, line, column: col }, objection.message)] }
  }
  const root = reader(file, lines)(document.contents, { file, line: 1, column: 1 })
  return { root, problems: [] }
}

/** The single value of an entry as a cell; null when it is a list or a mapping. */
export const entryCell = ({ at, value }: Entry): Cell | null =>
  value.kind === 'text' ? { ...at, text: value.text } : null
