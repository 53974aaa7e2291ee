import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { yamlText } from '../import/yaml-text.ts'
import type { Fields } from './wanted.ts'

/** Where a mapping begins: line and column count from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** A part of the text that another one takes the place of. */
interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

const startOf = ({ range }: Node): number => range?.[0] ?? 0
const endOf = ({ range }: Node): number => range?.[1] ?? 0

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')
const keyStart = ({ key }: Pair): number => (isScalar(key) ? startOf(key) : 0)
const keyEnd = ({ key }: Pair): number => (isScalar(key) ? endOf(key) : 0)

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value)

/** Where the value of a pair ends; without one, where its colon does. */
const pairEnd = (text: string, pair: Pair): number => {
  const end = isNode(pair.value) ? endOf(pair.value) : 0
  return Math.max(end, text.indexOf(':', keyEnd(pair)) + 1)
}

const lineEnd = (text: string, from: number): number => {
  if (text[from - 1] === '\n') return from - 1
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const lineStart = (text: string, from: number): number => text.lastIndexOf('\n', from - 1) + 1

const isOneLine = ({ value }: Pair): boolean =>
  isScalar(value) && (value.type === 'PLAIN' || value.type?.startsWith('QUOTE') === true)

const inserted = (text: string, map: YAMLMap, name: string, value: string): Splice => {
  const pairs: readonly Pair[] = map.items
  // Beside the plain fields, above the lists below them.
  const lists = pairs.findIndex(pair => !isOneLine(pair))
  const before = pairs[(lists < 0 ? pairs.length : lists) - 1]
  const [first] = pairs
  const indent = ' '.repeat(first ? keyStart(first) - lineStart(text, keyStart(first)) : 0)
  if (before) {
    const at = lineEnd(text, pairEnd(text, before))
    return { from: at, to: at, text: `\n${indent}${name}: ${value}` }
  }
  const at = first ? keyStart(first) : startOf(map)
  return { from: at, to: at, text: `${name}: ${value}\n${indent}` }
}

const taken = (text: string, map: YAMLMap, pair: Pair): Splice => {
  const pairs: readonly Pair[] = map.items
  const index = pairs.indexOf(pair)
  const end = lineEnd(text, pairEnd(text, pair))
  // The first field of an item stands behind its dash: it stays, and says nothing.
  return index === 0
    ? { from: text.indexOf(':', keyEnd(pair)) + 1, to: end, text: '' }
    : { from: lineStart(text, keyStart(pair)), to: Math.min(end + 1, text.length), text: '' }
}

const replacedValue = (text: string, pair: Pair, value: string): Splice => {
  const end = pairEnd(text, pair)
  const { value: node } = pair
  const from = isNode(node) && endOf(node) > startOf(node) ? startOf(node) : -1
  if (from < 0) return { from: end, to: end, text: ` ${value}` }
  return { from, to: end, text: text[end - 1] === '\n' ? `${value}\n` : value }
}

/** What is to become of an item: fields, of which undefined takes one away, and its status in a year. */
export interface ItemChange {
  readonly fields: Fields
  readonly status?: { readonly year: number; readonly status: string | undefined }
}

/** A strategy file whose items can be changed in place: comments, order and every other line stay as typed. */
export interface YamlEdit {
  /** Changes the mapping that begins at a place; once for each. */
  set(place: Place, change: ItemChange): void
  /** Takes an item out of its list. */
  remove(place: Place): void
  content(): Buffer
}

const statusItem = (year: number, status: string): string => `{ year: ${year}, status: ${status} }`

const isOfYear = (item: unknown, year: number): boolean =>
  isMap(item) && String(item.get('year')) === String(year)

/** The list of yearly statuses as one text between brackets; undefined for none. */
const statusesText = (text: string, list: unknown, change: ItemChange['status']): string | undefined => {
  const items = isSeq(list) ? list.items.filter(isMap) : []
  if (!change) return isSeq(list) ? text.slice(startOf(list), endOf(list)).trimEnd() : undefined
  const { year, status } = change
  const kept = items.flatMap(item =>
    isOfYear(item, year)
      ? []
      : [
          {
            year: Number(item.get('year')),
            text: statusItem(Number(item.get('year')), String(item.get('status'))),
          },
        ],
  )
  const all = status === undefined ? kept : [...kept, { year, text: statusItem(year, status) }]
  if (all.length === 0) return undefined
  return `[${all
    .toSorted((a, b) => a.year - b.year)
    .map(each => each.text)
    .join(', ')}]`
}

const valueText = (text: string, { value }: Pair): string =>
  isNode(value) ? text.slice(startOf(value), endOf(value)).trim() : ''

/** An item between brackets, written anew. */
const flowText = (text: string, map: YAMLMap, { fields, status }: ItemChange): string => {
  const pairs: readonly Pair[] = map.items
  const texts = new Map<string, string | undefined>(pairs.map(pair => [keyOf(pair), valueText(text, pair)]))
  for (const [name, value] of Object.entries(fields))
    texts.set(name, value === undefined ? undefined : yamlText(value))
  if (status) texts.set('statuses', statusesText(text, map.get('statuses'), status))
  const own = [...texts].flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return `{ ${own.join(', ')} }`
}

const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
  const pairs: readonly Pair[] = map.items
  return pairs.find(pair => keyOf(pair) === name)
}

const fieldSplices = (text: string, map: YAMLMap, name: string, value: string | undefined): Splice[] => {
  const pair = pairOf(map, name)
  if (pair && value === undefined) return [taken(text, map, pair)]
  if (pair && value !== undefined) return [replacedValue(text, pair, value)]
  return value === undefined ? [] : [inserted(text, map, name, value)]
}

const statusSplices = (text: string, map: YAMLMap, change: NonNullable<ItemChange['status']>): Splice[] => {
  const { year, status } = change
  const list = map.get('statuses')
  if (status !== undefined && isSeq(list) && !list.flow) {
    const own = list.items.find(item => isOfYear(item, year))
    if (isMap(own) && own.flow)
      return [{ from: startOf(own), to: endOf(own), text: flowText(text, own, { fields: { status } }) }]
    if (isMap(own)) return fieldSplices(text, own, 'status', status)
    const last = list.items.at(-1)
    if (isNode(last)) {
      const [at, dash] = [lineEnd(text, endOf(last)), text.lastIndexOf('-', startOf(last) - 1)]
      const indent = ' '.repeat(dash - lineStart(text, dash))
      return [{ from: at, to: at, text: `\n${indent}- ${statusItem(year, status)}` }]
    }
  }
  return fieldSplices(text, map, 'statuses', statusesText(text, list, change))
}

const removal = (text: string, list: YAMLSeq, item: YAMLMap): Splice => {
  const index = list.items.indexOf(item)
  const [before, after] = [list.items[index - 1], list.items[index + 1]]
  if (list.flow && isNode(after)) return { from: startOf(item), to: startOf(after), text: '' }
  if (list.flow) return { from: isNode(before) ? endOf(before) : startOf(item), to: endOf(item), text: '' }
  const from = lineStart(text, text.lastIndexOf('-', startOf(item) - 1))
  return { from, to: Math.min(lineEnd(text, endOf(item)) + 1, text.length), text: '' }
}

/** Reads a file to change it. Places are those of the file as it is given, whatever was changed in between. */
export const yamlEdit = (content: Buffer): YamlEdit => {
  const whole = content.toString('utf8')
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = whole.slice(mark.length)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
  const maps = new Map<string, { map: YAMLMap; list: YAMLSeq | undefined }>()
  visit(document, {
    Map(_key, map, path) {
      const { line, col } = lines.linePos(startOf(map))
      const list = path.at(-1)
      maps.set(`${line}:${col}`, { map, list: isSeq(list) ? list : undefined })
    },
  })
  const splices: Splice[] = []
  const found = ({ line, column }: Place) => {
    const at = maps.get(`${line}:${column}`)
    if (!at) throw new Error(`no mapping begins at ${line}:${column}`)
    return at
  }
  return {
    set(place, change) {
      const { map } = found(place)
      if (map.flow) {
        splices.push({ from: startOf(map), to: endOf(map), text: flowText(text, map, change) })
        return
      }
      for (const [name, value] of Object.entries(change.fields))
        splices.push(...fieldSplices(text, map, name, value === undefined ? undefined : yamlText(value)))
      if (change.status) splices.push(...statusSplices(text, map, change.status))
    },
    remove(place) {
      const { map, list } = found(place)
      if (list) splices.push(removal(text, list, map))
    },
    content() {
      const last = splices.toSorted((a, b) => b.from - a.from)
      const changed = last.reduce(
        (before, { from, to, text: next }) => before.slice(0, from) + next + before.slice(to),
        text,
      )
      return Buffer.from(mark + changed)
    },
  }
}
