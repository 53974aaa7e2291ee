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
import { type Entry, entryCell, type Mapping, type YamlFile } from './yaml.ts'

/** What one item of the tree hands down to the items below it. */
type Above = {
  readonly id: string
  readonly strategyId: string
  readonly keys: readonly string[]
  readonly defaultSource: Cell | undefined
  /** The basic goal at the top of the branch. */
  readonly goalId?: string | undefined
  /** What the plan calls its levels, and how deep the items lie. */
  readonly levels: readonly LevelName[]
  readonly depth: number
}

/** What a plan calls a level. */
type LevelName = { readonly ja?: string | undefined; readonly en?: string | undefined }

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
  type.columns
    .filter(({ name, implied }) => !implied && name !== without && !OWN_LISTS.includes(name))
    .map(({ name }) => name)

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

/** The levels of a plan: each a name in Japanese, or one in either language. */
const levelsOf = (reading: Reading, mapping: Mapping): readonly LevelName[] =>
  itemsOf(mapping.entries.get('levels'), reading.problems).map(item => {
    const plain = entryCell(item)
    if (plain && /[、，;；]/.test(plain.text))
      reading.problems.push(
        problem(plain, `"${plain.text}" is one level; write each between commas, as [政策, 施策]`),
      )
    if (plain) return { ja: plain.text }
    const names = mappingOf(item, reading.problems)
    const field = fieldText(names ? fieldsOf(names, ['nameJa', 'nameEn'], [], reading.problems) : new Map())
    return { ja: field('nameJa'), en: field('nameEn') }
  })

/** The yearly statuses of an item as one cell, each as year:status. */
const statusesOf = (reading: Reading, mapping: Mapping): Record<string, string | undefined> => {
  const years = itemsOf(mapping.entries.get('statuses'), reading.problems).flatMap(item => {
    const entry = mappingOf(item, reading.problems)
    const cells = entry ? fieldsOf(entry, ['year', 'status'], [], reading.problems) : new Map()
    return [`${fieldText(cells)('year') ?? ''}:${fieldText(cells)('status') ?? ''}`]
  })
  return years.length > 0 ? { statuses: years.join(';') } : {}
}

/** Fields of a type that are lists of their own below an item. */
const OWN_LISTS = ['statuses']

const missingKey = (reading: Reading, at: Position): null => {
  reading.problems.push(problem(at, 'key is missing; give the item a key that never changes'))
  return null
}

/** What the plan calls the level of an item, where the item does not say it itself. */
const levelNames = ({ list }: Level, given: Cells, { levels, depth }: Above) => {
  const name = levels[depth]
  const isNamed = given.has('levelNameJa') || given.has('levelNameEn')
  return name && !isNamed && LEVELLED.includes(list) ? { levelNameJa: name.ja, levelNameEn: name.en } : {}
}

/** Lists whose items stand on the levels that a plan names. */
const LEVELLED = ['goals', 'measures', 'initiatives']

const readItem = (reading: Reading, level: Level, item: Entry, order: number, above: Above): void => {
  const mapping = mappingOf(item, reading.problems)
  if (!mapping) return
  const { type, parent, below } = level
  // The order of the list, unless an item says that it stands elsewhere, as one whose neighbours went does.
  const ordered = type.columns.some(({ name }) => name === 'order') ? ['order'] : []
  const fields = [...fieldNames(type, parent), 'source', ...(level.id ? ['key'] : []), ...ordered]
  const own = OWN_LISTS.filter(list => type.columns.some(({ name }) => name === list))
  const lists = ['quotes', ...own, ...below.map(({ list }) => list)]
  const given = fieldsOf(mapping, fields, lists, reading.problems)
  const key = fieldText(given)('key')
  if (level.id && !key) return void missingKey(reading, given.get('key') ?? item.at)

  const keys = key ? [...above.keys, key] : above.keys
  const cells = withImplied(given, given.get('key') ?? item.at, {
    id: level.id?.(keys),
    [parent]: above.id,
    strategy: above.strategyId,
    order: given.get('order')?.text || String(order),
    ...(level.kind ? { kind: level.kind } : {}),
    ...(parent === 'within' ? { goalAbove: above.goalId } : {}),
    ...(own.length > 0 ? statusesOf(reading, mapping) : {}),
    ...levelNames(level, given, above),
  })
  const defaultSource = given.get('source') ?? above.defaultSource
  const quotations = quotationsOf(reading, mapping, 'quotes', 'CITED_IN')
  reading.rows.push({ type, dataset: reading.dataset, at: item.at, cells, quotations, defaultSource })
  const id = cells.get('id')?.text ?? type.id?.(fieldText(cells)) ?? ''
  const goalId = type.label === 'StrategicGoal' ? id : above.goalId
  readLevels(reading, below, mapping, { ...above, id, keys, defaultSource, goalId, depth: above.depth + 1 })
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
  const fields = [...fieldNames(strategy, ''), 'source', 'key'].filter(
    name => !/^levels(?:Ja|En)$/.test(name),
  )
  const lists = ['quotes', 'basedOn', 'levels', ...STRATEGY_TREE.map(({ list }) => list)]
  const given = fieldsOf(mapping, fields, lists, reading.problems)
  const key = fieldText(given)('key')
  if (!key) {
    missingKey(reading, root.at)
    return { ...reading, readable: false }
  }

  const id = `strategy:${key}`
  const levels = levelsOf(reading, mapping)
  const cells = withImplied(given, given.get('key') ?? root.at, {
    id,
    ...(levels.some(({ ja }) => ja) ? { levelsJa: levels.map(({ ja }) => ja ?? '–').join(';') } : {}),
    ...(levels.some(({ en }) => en) ? { levelsEn: levels.map(({ en }) => en ?? '–').join(';') } : {}),
  })
  const defaultSource = given.get('source') ?? datasetSource
  const quotations = [
    ...quotationsOf(reading, mapping, 'quotes', 'CITED_IN'),
    ...quotationsOf(reading, mapping, 'basedOn', 'BASED_ON'),
  ]
  reading.rows.push({ type: strategy, dataset, at: root.at, cells, quotations, defaultSource })
  readLevels(reading, STRATEGY_TREE, mapping, {
    ...{ id, strategyId: id, keys: [key], defaultSource, levels },
    depth: 0,
  })
  // A list whose name is misspelt or an item without a key is not there for those who refer to it.
  return { ...reading, readable: reading.problems.length === 0 }
}
