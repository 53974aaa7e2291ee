import { type Level, STRATEGY_TREE } from '../../import/tree.ts'
import { yamlText } from '../../import/yaml-text.ts'
import { yearlyStatuses } from '../../methods/plan/yearly-status.ts'
import { columnTexts, isWordless, type Passage, passagesOf, type StoredRecord } from './stored-record.ts'

/** Fields of a mapping as YAML, in their order. */
type Fields = readonly (readonly [name: string, text: string])[]

/** What a level of a plan is called. */
interface LevelName {
  readonly ja: string | undefined
  readonly en: string | undefined
}

/** What an item hands down to those below it. */
interface Above {
  readonly id: string
  readonly keys: readonly string[]
  /** The source of who names none. */
  readonly source: string
  readonly levels: readonly LevelName[]
  readonly depth: number
}

/** The records below each item, whatever list they stand in. */
type Below = ReadonlyMap<string, readonly StoredRecord[]>

const parentOf = ({ label, properties, links }: StoredRecord): string | undefined => {
  switch (label) {
    case 'StrategicGoal':
    case 'LeadingProject':
      return String(properties.strategyId)
    case 'PolicyMeasure':
      return String(properties.parentId ?? properties.goalId)
    case 'Initiative':
      return String(properties.parentId)
    case 'Indicator':
      return links.find(({ type }) => type === 'MEASURES')?.to
    case 'IndicatorValue':
      return String(properties.indicatorId)
    default:
      return undefined
  }
}

/** Records by what they stand below; of the values of indicators those that stand here too. */
export const recordsBelow = (records: readonly StoredRecord[]): Below => {
  const below = new Map<string, StoredRecord[]>()
  for (const record of records) {
    const parent = parentOf(record)
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), record])
  }
  return below
}

const flow = (fields: Fields): string =>
  `{ ${fields.map(([name, text]) => `${name}: ${yamlText(text)}`).join(', ')} }`

const indented = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`)

/** A list of items, each of some lines. */
const listLines = (name: string, items: readonly (readonly string[])[]): string[] =>
  items.length === 0
    ? []
    : [`${name}:`, ...items.flatMap(([first = '', ...rest]) => [`  - ${first}`, ...indented(indented(rest))])]

const passageFields = ({ source, quote, locator }: Passage, defaultSource: string): Fields => [
  ...(source !== defaultSource || (quote === undefined && locator === undefined)
    ? [['source', source] as const]
    : []),
  ...(locator === undefined ? [] : [['locator', locator] as const]),
  ...(quote === undefined ? [] : [['quote', quote] as const]),
]

/** How a record says where it stands, below something that has a source for all. */
const citation = (record: StoredRecord, above: string, isCounted: boolean) => {
  const passages = passagesOf(record, 'CITED_IN')
  const [only, ...others] = passages
  const ofAll = only && others.length === 0 && isWordless(only) && !isCounted ? only.source : undefined
  const source = passages.length === 0 ? 'none' : (ofAll ?? above)
  return {
    source,
    fields: source === above ? [] : ([['source', source]] satisfies Fields),
    lines: listLines(
      'quotes',
      ofAll === undefined ? passages.map(passage => [flow(passageFields(passage, source))]) : [],
    ),
  }
}

/** The key of an item, that from which its id follows. */
const keyOf = (level: Level, keys: readonly string[], id: string): string => {
  const [before = '', after = ''] = (level.id?.([...keys, '\u0000']) ?? '').split('\u0000')
  return id.slice(before.length, id.length - after.length)
}

const statusLines = (texts: string | undefined): string[] =>
  listLines(
    'statuses',
    yearlyStatuses((texts ?? '').split(';')).map(({ year, status }) => [
      `{ year: ${year}, status: ${status} }`,
    ]),
  )

/** Lists whose items have the name of their level, as the import gives it. */
const LEVELLED = ['goals', 'measures', 'initiatives']

/** Fields that stand elsewhere: in the item above, in a list, or in what the plan says of its levels. */
const isElsewhere = (level: Level, record: StoredRecord, { levels, depth }: Above) => {
  const { properties } = record
  const name = LEVELLED.includes(level.list) ? levels[depth] : undefined
  const isNamed = name?.ja === properties.levelNameJa && name?.en === properties.levelNameEn
  return (field: string): boolean =>
    field === level.parent ||
    field === 'statuses' ||
    (field.startsWith('levelName') && isNamed) ||
    (field === 'year' && properties.yearAssumed === true)
}

const itemLines = (
  level: Level,
  record: StoredRecord,
  index: number,
  above: Above,
  below: Below,
): string[] => {
  const { id, properties } = record
  const key = level.id ? keyOf(level, above.keys, id) : undefined
  const cited = citation(record, above.source, false)
  const texts = columnTexts(record)
  const leftOut = isElsewhere(level, record, above)
  const fields: Fields = [
    ...(key === undefined ? [] : [['key', key] as const]),
    ...(properties.order !== undefined && properties.order !== index + 1
      ? [['order', String(properties.order)] as const]
      : []),
    ...[...texts].filter(([name]) => !leftOut(name)),
    ...cited.fields,
  ]
  const own = {
    ...above,
    id,
    keys: key === undefined ? above.keys : [...above.keys, key],
    source: cited.source,
    depth: above.depth + 1,
  }
  const lists = [
    ...statusLines(texts.get('statuses')),
    ...cited.lines,
    ...levelLines(level.below, own, below),
  ]
  return lists.length === 0
    ? [flow(fields)]
    : [...fields.map(([name, text]) => `${name}: ${yamlText(text)}`), ...lists]
}

const isOnLevel =
  (level: Level) =>
  ({ label, properties }: StoredRecord): boolean =>
    label === level.type.label && (level.kind === undefined || properties.kind === level.kind)

const byOrder = (a: StoredRecord, b: StoredRecord): number =>
  Number(a.properties.order ?? 0) - Number(b.properties.order ?? 0) ||
  (String(a.properties.sortKey) < String(b.properties.sortKey) ? -1 : 1)

const levelLines = (levels: readonly Level[], above: Above, below: Below): string[] =>
  levels.flatMap(level => {
    const items = (below.get(above.id) ?? []).filter(isOnLevel(level)).toSorted(byOrder)
    return listLines(
      level.list,
      items.map((item, index) => itemLines(level, item, index, above, below)),
    )
  })

/** What the import writes for a level that has no name in a language. */
const UNNAMED = '–'

const levelsOf = (texts: ReadonlyMap<string, string>): readonly LevelName[] => {
  const [ja = [], en = []] = ['levelsJa', 'levelsEn'].map(name => texts.get(name)?.split(';') ?? [])
  const named = (name: string | undefined) => (name === UNNAMED ? undefined : name)
  return Array.from({ length: Math.max(ja.length, en.length) }, (_, index) => ({
    ja: named(ja[index]),
    en: named(en[index]),
  }))
}

const levelFields = ({ ja, en }: LevelName): Fields => [
  ...(ja === undefined ? [] : [['nameJa', ja] as const]),
  ...(en === undefined ? [] : [['nameEn', en] as const]),
]

/** Whether the order of what a strategy is based on counts a passage before it. */
const countsPassages = ({ links }: StoredRecord): boolean => {
  const orders = links.flatMap(({ type, properties }) =>
    type === 'BASED_ON' ? [Number(properties.order)] : [],
  )
  return orders.length > 0 && Math.min(...orders) > 1
}

/** The file of a strategy: its tree, from what it says of itself down to the values of its indicators. */
export const treeFile = (strategy: StoredRecord, below: Below, defaultSource: string): string => {
  const key = strategy.id.slice('strategy:'.length)
  const texts = columnTexts(strategy)
  const levels = levelsOf(texts)
  const cited = citation(strategy, defaultSource, countsPassages(strategy))
  const fields = [['key', key] as const, ...texts, ...cited.fields].filter(
    ([name]) => !name.startsWith('levels'),
  )
  const above = { id: strategy.id, keys: [key], source: cited.source, levels, depth: 0 }
  return `${[
    ...fields.map(([name, text]) => `${name}: ${yamlText(text)}`),
    ...listLines(
      'levels',
      levels.map(level => [flow(levelFields(level))]),
    ),
    ...cited.lines,
    ...listLines(
      'basedOn',
      // It names its source in any case: none stands in for it.
      passagesOf(strategy, 'BASED_ON').map(passage => [flow(passageFields(passage, ''))]),
    ),
    ...levelLines(STRATEGY_TREE, above, below),
  ].join('\n')}\n`
}

/** The ids of all that the trees of some strategies hold. */
export const idsInTrees = (strategies: readonly StoredRecord[], below: Below): ReadonlySet<string> => {
  const ids = new Set<string>()
  const add = (id: string) => {
    ids.add(id)
    for (const record of below.get(id) ?? []) add(record.id)
  }
  for (const { id } of strategies) add(id)
  return ids
}
