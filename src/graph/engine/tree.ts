import { asColumns, type Columns, type Concept, columnsOf, type EntityRow, type Wanted } from './concept.ts'
import { type Graph, wholeNumber } from './driver.ts'
import { byKeyColumn, keyColumns, orderBy, type Window } from './keyset.ts'
import { type AnyList, itemsOfPage, type Keyed, listColumns } from './list.ts'
import { rowOf } from './rows.ts'

/** A level of a tree: a list of every item of the level above, the whole of it or its first page. */
export interface Level {
  readonly list: AnyList
  readonly window: Window | null
  readonly wanted: Wanted
}

/** What is read together with an item: a chain of lists below it, and how long lists are of which the store keeps that. */
export interface Below {
  readonly levels: readonly Level[]
  readonly totals: readonly AnyList[]
}

/** What has been read of a level: its rows by the id of their owner, in the order of the list. */
export type LevelRows = ReadonlyMap<string, readonly (EntityRow & Keyed)[]>

/** A tree as it was read: its roots by id, each level, and by list how long it is of each root. */
export interface Tree<Row> {
  readonly roots: ReadonlyMap<string, Row>
  readonly levels: readonly LevelRows[]
  readonly totals: readonly ReadonlyMap<string, number>[]
}

const ownName = (name: string, depth: number): string => `${name}_${depth}`

const named = (columns: Columns, depth: number): Columns =>
  columns.map(([name, expression]) => [ownName(name, depth), expression])

const keyNames = ({ list }: Level): readonly string[] => list.order.keys.map((_, place) => `key${place}`)

/** Finds the items of a level as `n`, with the keys by which they stand in their list. */
const items = ({ list, window }: Level, depth: number): string =>
  window
    ? itemsOfPage(list, window, `$limit_${depth}`)
    : `${list.match}
    RETURN ${/\blink\b/.test(list.match) ? 'n, link' : 'n'}, ${keyColumns(list.order)}`

/** All columns of a level, the keys among them. */
const columnsOfLevel = (level: Level): Columns => [
  ...listColumns(level.list, level.wanted),
  ...keyNames(level).map(name => [name, name] as const),
]

const totalName = (place: number): string => `total${place}`

const isOther = ([name]: Columns[number]): boolean => name !== 'id'

/**
 * A row for each item of the last level, with all that stand above it; where a list is empty, the row ends there.
 * What is known of an item is read once and carried along: flat columns, however deep. As everywhere, an owner is
 * `owner` and its id `ownerId`, until it is an item that stands above another.
 */
export const treeStatement = <Row extends EntityRow>(
  root: Concept<Row>,
  wanted: Wanted,
  { levels, totals }: Below,
): string => {
  const ofRoot = columnsOf(root, wanted).filter(isOther)
  const counted = totals.map(({ total = 'null' }, place) => [totalName(place), total] as const)
  const columns = [[...ofRoot, ...counted], ...levels.map(level => columnsOfLevel(level).filter(isOther))]
  const carried = (depth: number) =>
    columns
      .slice(0, depth)
      .flatMap((own, above) => ['id', ...own.map(([name]) => name)].map(name => ownName(name, above)))
  const steps = levels.map((level, place) => {
    const [depth, above] = [place + 1, ownName('id', place)]
    const kept = carried(depth).map(name => (name === above ? `ownerId AS ${above}` : name))
    const own = asColumns(named(columns[depth] ?? [], depth))
    return `OPTIONAL CALL (owner, ownerId) {
    ${items(level, depth)}
  }
  WITH n AS owner, n.id AS ownerId, ${[...kept, own].join(', ')}`
  })
  const order = levels.flatMap(({ list }, place) =>
    byKeyColumn(list.order).keys.map(key => ({ ...key, expression: ownName(key.expression, place + 1) })),
  )
  const last = ownName('id', levels.length)
  return /* cypher */ `
  UNWIND $ids AS ownerId
  MATCH (n:${root.label} {id: ownerId})
  WITH ${['n AS owner', 'ownerId', ...ofRoot.map(column => asColumns(named([column], 0)))].join(', ')}${counted.length > 0 ? `\n  WITH *, ${asColumns(named(counted, 0))}` : ''}
  ${steps.join('\n  ')}
  RETURN ${carried(columns.length)
    .map(name => (name === last ? `ownerId AS ${last}` : name))
    .join(', ')}${order.length > 0 ? `\n  ORDER BY ${orderBy({ name: 'TREE', keys: order })}` : ''}`
}

type Cells = Readonly<Record<string, unknown>>

/** Takes what a row of the statement says of the item of one level; null where the row ended above it. */
const itemAt = (columns: Columns, depth: number) => {
  const names = columns.map(([name]) => name)
  const places = names.map(name => ownName(name, depth))
  const id = ownName('id', depth)
  return {
    idIn: (cells: Cells): string | null => (typeof cells[id] === 'string' ? cells[id] : null),
    rowIn: (cells: Cells) => rowOf<EntityRow & Keyed>(names, place => cells[places[place] ?? '']),
  }
}

/** The rows of one level as they come in: an item that has two owners stands in the list of each. */
const createRows = () => {
  const byOwner = new Map<string, Map<string, EntityRow & Keyed>>()
  const of = (ownerId: string) => {
    const own = byOwner.get(ownerId) ?? new Map<string, EntityRow & Keyed>()
    byOwner.set(ownerId, own)
    return own
  }
  const all = (): LevelRows => new Map([...byOwner].map(([ownerId, rows]) => [ownerId, [...rows.values()]]))
  return { of, all }
}

/** Reads some roots of one type with all levels below them, in one statement. */
export const readTree = async <Row extends EntityRow>(
  graph: Graph,
  root: Concept<Row>,
  ids: readonly string[],
  wanted: Wanted,
  below: Below,
): Promise<Tree<Row>> => {
  const { levels } = below
  const limits = levels.flatMap(({ window }, place) =>
    // One more than asked for tells whether the list goes on.
    window ? [[ownName('limit', place + 1), wholeNumber(window.limit + 1)]] : [],
  )
  const lists = [...levels.map(({ list }) => list), ...below.totals]
  const name = `${root.label} by id, with ${[...new Set(lists.map(({ concept }) => concept.label))].join(', ')}`
  const statement = treeStatement(root, wanted, below)
  const found = await graph.read<Cells>(name, statement, { ids, ...Object.fromEntries(limits) })
  const [rootItem, ...levelItems] = [columnsOf(root, wanted), ...levels.map(columnsOfLevel)].map(itemAt)
  const roots = new Map<string, Row>()
  const rows = levels.map(createRows)
  const totals = below.totals.map(() => new Map<string, number>())
  for (const cells of found) {
    let ownerId = rootItem?.idIn(cells) ?? ''
    if (rootItem && !roots.has(ownerId)) roots.set(ownerId, rootItem.rowIn(cells) as EntityRow as Row)
    for (const [place, total] of totals.entries())
      total.set(ownerId, Number(cells[ownName(totalName(place), 0)]))
    for (const [place, item] of levelItems.entries()) {
      const siblings = rows[place]?.of(ownerId)
      const id = item.idIn(cells)
      if (id === null) break
      if (siblings && !siblings.has(id)) siblings.set(id, item.rowIn(cells))
      ownerId = id
    }
  }
  return { roots, levels: rows.map(({ all }) => all()), totals }
}
