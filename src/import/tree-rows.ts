import type { FactRelationship } from '../graph/model.ts'
import { suggestion } from './nearest.ts'
import { type Position, type Problem, problem } from './problem.ts'
import { QUOTE_COLUMNS, type RecordType } from './record-type.ts'
import { type Cell, type Cells, type DatasetHeader, fieldText, type Quotation, type Row } from './row.ts'
import { strategy } from './tables/strategy.ts'
import { type Level, STRATEGY_TREE } from './tree.ts'
import { type Entry, entryCell, type Mapping } from './yaml.ts'

/** What one item of the tree hands down to the items below it. */
type Above = {
  readonly id: string
  readonly strategyId: string
  readonly keys: readonly string[]
  readonly defaultSource: Cell | undefined
}

type Reading = { readonly dataset: DatasetHeader; readonly rows: Row[]; readonly problems: Problem[] }

const asMapping = (reading: Reading, { at, value }: Entry): Mapping | null => {
  if (value.kind === 'mapping') return value
  reading.problems.push(problem(at, 'fields are expected here, each as "name: value"; write them so'))
  return null
}

const asList = (reading: Reading, entry: Entry | undefined): readonly Entry[] => {
  if (!entry || (entry.value.kind === 'text' && entry.value.text === '')) return []
  if (entry.value.kind === 'list') return entry.value.items
  reading.problems.push(problem(entry.at, 'a list is expected here; begin each item with "-"'))
  return []
}

/** The single values of a mapping by name; names that nobody reads are problems. */
const cellsOf = (
  reading: Reading,
  mapping: Mapping,
  fields: readonly string[],
  lists: readonly string[],
): Map<string, Cell> => {
  const cells = new Map<string, Cell>()
  for (const [name, entry] of mapping.entries) {
    if (lists.includes(name)) continue
    const cell = entryCell(entry)
    const known = [...fields, ...lists]
    if (!fields.includes(name)) {
      const hint = suggestion(name, known, `fields here: ${known.join(' ')}`)
      reading.problems.push(problem(entry.keyAt, `unknown field "${name}"${hint}`))
    } else if (cell) cells.set(name, cell)
    else reading.problems.push(problem(entry.at, `${name} takes one value; write it on one line`))
  }
  return cells
}

const quotationsOf = (
  reading: Reading,
  mapping: Mapping,
  name: string,
  relationship: FactRelationship,
): Quotation[] =>
  asList(reading, mapping.entries.get(name)).flatMap(item => {
    const passage = asMapping(reading, item)
    return passage ? [{ relationship, at: item.at, cells: cellsOf(reading, passage, QUOTE_COLUMNS, []) }] : []
  })

const fieldNames = (type: RecordType, without: string): string[] =>
  type.columns.filter(({ name, implied }) => !implied && name !== without).map(({ name }) => name)

const withImplied = (
  cells: Cells,
  at: Position,
  values: Readonly<Record<string, string | undefined>>,
): Cells =>
  new Map([
    ...cells,
    ...Object.entries(values).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, { ...at, text }] as const],
    ),
  ])

const missingKey = (reading: Reading, at: Position): null => {
  reading.problems.push(problem(at, 'key is missing; give the item a key that never changes'))
  return null
}

const readItem = (reading: Reading, level: Level, item: Entry, order: number, above: Above): void => {
  const mapping = asMapping(reading, item)
  if (!mapping) return
  const { type, parent, below } = level
  const fields = [...fieldNames(type, parent), 'source', ...(level.id ? ['key'] : [])]
  const given = cellsOf(reading, mapping, fields, ['quotes', ...below.map(({ list }) => list)])
  const key = fieldText(given)('key')
  if (level.id && !key) return void missingKey(reading, given.get('key') ?? item.at)

  const keys = key ? [...above.keys, key] : above.keys
  const cells = withImplied(given, given.get('key') ?? item.at, {
    id: level.id?.(keys),
    [parent]: above.id,
    strategy: above.strategyId,
    order: String(order),
    ...(level.kind ? { kind: level.kind } : {}),
  })
  const defaultSource = given.get('source') ?? above.defaultSource
  const quotations = quotationsOf(reading, mapping, 'quotes', 'CITED_IN')
  reading.rows.push({ type, dataset: reading.dataset, at: item.at, cells, quotations, defaultSource })
  const id = cells.get('id')?.text ?? type.id?.(fieldText(cells)) ?? ''
  readLevels(reading, below, mapping, { ...above, id, keys, defaultSource })
}

const readLevels = (reading: Reading, levels: readonly Level[], mapping: Mapping, above: Above): void => {
  for (const level of levels)
    for (const [index, item] of asList(reading, mapping.entries.get(level.list)).entries())
      readItem(reading, level, item, index + 1, above)
}

/** The records of one strategy file, from the strategy down to the values of its indicators. */
export const treeRows = (
  root: Entry,
  dataset: DatasetHeader,
  datasetSource: Cell | undefined,
): { rows: Row[]; problems: Problem[] } => {
  const reading: Reading = { dataset, rows: [], problems: [] }
  const mapping = asMapping(reading, root)
  if (!mapping) return reading
  const fields = [...fieldNames(strategy, ''), 'source', 'key']
  const lists = ['quotes', 'basedOn', ...STRATEGY_TREE.map(({ list }) => list)]
  const given = cellsOf(reading, mapping, fields, lists)
  const key = fieldText(given)('key')
  if (!key) {
    missingKey(reading, root.at)
    return reading
  }

  const id = `strategy:${key}`
  const cells = withImplied(given, given.get('key') ?? root.at, { id })
  const defaultSource = given.get('source') ?? datasetSource
  const quotations = [
    ...quotationsOf(reading, mapping, 'quotes', 'CITED_IN'),
    ...quotationsOf(reading, mapping, 'basedOn', 'BASED_ON'),
  ]
  reading.rows.push({ type: strategy, dataset, at: root.at, cells, quotations, defaultSource })
  readLevels(reading, STRATEGY_TREE, mapping, { id, strategyId: id, keys: [key], defaultSource })
  return reading
}
