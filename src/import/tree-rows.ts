import type { FactRelationship } from '../model/relationship.ts'
import { fieldsOf, itemsOf, mappingOf } from './fields.ts'
import { type Position, type Problem, problem } from './problem.ts'
import { QUOTE_COLUMNS, type RecordType } from './record-type.ts'
import {
  type Cell,
  type Cells,
  type DatasetHeader,
  type FileReading,
  fieldText,
  type Quotation,
  type Row,
} from './row.ts'
import { strategy } from './tables/strategy.ts'
import { type Level, STRATEGY_TREE } from './tree.ts'
import type { Entry, Mapping, YamlFile } from './yaml.ts'

/** What one item of the tree hands down to the items below it. */
type Above = {
  readonly id: string
  readonly strategyId: string
  readonly keys: readonly string[]
  readonly defaultSource: Cell | undefined
}

type Reading = { readonly dataset: DatasetHeader; readonly rows: Row[]; readonly problems: Problem[] }

const quotationsOf = (
  reading: Reading,
  mapping: Mapping,
  name: string,
  relationship: FactRelationship,
): Quotation[] =>
  itemsOf(mapping.entries.get(name), reading.problems).flatMap(item => {
    const passage = mappingOf(item, reading.problems)
    return passage
      ? [{ relationship, at: item.at, cells: fieldsOf(passage, QUOTE_COLUMNS, [], reading.problems) }]
      : []
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
  const mapping = mappingOf(item, reading.problems)
  if (!mapping) return
  const { type, parent, below } = level
  const fields = [...fieldNames(type, parent), 'source', ...(level.id ? ['key'] : [])]
  const given = fieldsOf(mapping, fields, ['quotes', ...below.map(({ list }) => list)], reading.problems)
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
    for (const [index, item] of itemsOf(mapping.entries.get(level.list), reading.problems).entries())
      readItem(reading, level, item, index + 1, above)
}

/** The records of one strategy file, from the strategy down to the values of its indicators. */
export const treeRows = (
  { root, problems }: YamlFile,
  dataset: DatasetHeader,
  datasetSource: Cell | undefined,
): FileReading => {
  const reading: Reading = { dataset, rows: [], problems: [...problems] }
  const mapping = root ? mappingOf(root, reading.problems) : null
  if (!root || !mapping) return { ...reading, readable: false }
  const fields = [...fieldNames(strategy, ''), 'source', 'key']
  const lists = ['quotes', 'basedOn', ...STRATEGY_TREE.map(({ list }) => list)]
  const given = fieldsOf(mapping, fields, lists, reading.problems)
  const key = fieldText(given)('key')
  if (!key) {
    missingKey(reading, root.at)
    return { ...reading, readable: false }
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
  // A list whose name is misspelt or an item without a key is not there for those who refer to it.
  return { ...reading, readable: reading.problems.length === 0 }
}
