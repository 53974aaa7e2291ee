import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
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
const reader = (file: string, document: Document, lines: LineCounter) => {
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
    const target = isAlias(node) ? node.resolve(document) : node
    if (isMap(target)) return { at: place(target), value: mapping(target) }
    if (isSeq(target)) {
      const items = target.items.map(item => entry(item, place(target)))
      return { at: place(target), value: { kind: 'list', items } }
    }
    if (!isScalar(target) || target.value === null) return { at, value: EMPTY }
    const text = (target.source ?? String(target.value)).trim()
    return { at: place(target), value: { kind: 'text', text } }
  }
  return entry
}

/** Reads a YAML file; what the parser objects to is told with line and column. */
export const readYaml = (file: string, content: Buffer): YamlFile => {
  const wrong = encodingProblem(file, content)
  if (wrong) return { root: null, problems: [wrong] }
  const lines = new LineCounter()
  const text = content.toString('utf8').replace(/^\uFEFF/, '')
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  // What follows the first error is mostly its echo.
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const message = `not valid YAML: ${error.message}; correct the line`
    return { root: null, problems: [problem({ file, line, column: col }, message)] }
  }
  const root = reader(file, document, lines)(document.contents, { file, line: 1, column: 1 })
  return { root, problems: [] }
}

/** The single value of an entry as a cell; null when it is a list or a mapping. */
export const entryCell = ({ at, value }: Entry): Cell | null =>
  value.kind === 'text' ? { ...at, text: value.text } : null
