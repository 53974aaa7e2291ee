import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type GraphFiles, LIST_DELIMITER } from '../database/offline-import.ts'
import type { Properties, WantedNode, WantedRelationship } from '../import/graph-change.ts'
import type { Property } from '../import/value.ts'

/** How far a file of rows is written, and its columns so far, as `name:type`. */
export interface Written {
  readonly bytes: number
  readonly columns: readonly string[]
}

/** The rows of all nodes and relationships, files for each label and each type. */
export interface GraphTables {
  node(node: WantedNode): void
  relationship(relationship: WantedRelationship): void
  /** Brings everything to the disk; tells how far the files of each are now. */
  flush(): Readonly<Record<string, readonly Written[]>>
  /** Writes the names of the columns; gives what the importer is to read. */
  close(): { readonly nodes: readonly GraphFiles[]; readonly relationships: readonly GraphFiles[] }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const typeOf = (value: Property): string => {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return 'double'
  return neo4j.isInt(value) ? 'long' : 'string[]'
}

const isList = (value: Property): value is readonly string[] => Array.isArray(value)

const cell = (value: Property | undefined): string => {
  if (value === undefined) return ''
  if (typeof value === 'string') return quoted(value)
  return isList(value) ? quoted(value.join(LIST_DELIMITER)) : String(value)
}

const namesOf = (columns: ReadonlyMap<string, string>): readonly string[] =>
  [...columns].map(([name, type]) => `${name}:${type}`)

/** One file of rows that all have the same columns. */
const rowsFile = (path: string, columns: ReadonlyMap<string, string>, begun = 0) => {
  const file = openSync(path, begun > 0 ? 'r+' : 'w')
  ftruncateSync(file, begun)
  let bytes = begun
  let rows: string[] = []
  return {
    isEmpty: () => bytes === 0 && rows.length === 0,
    add(own: readonly string[], properties: Properties) {
      const cells = [...columns.keys()].map(name => cell(properties[name]))
      rows.push([...own.map(quoted), ...cells].join(','))
    },
    flush(): Written {
      if (rows.length > 0) bytes += writeSync(file, `${rows.join('\n')}\n`, bytes)
      rows = []
      return { bytes, columns: namesOf(columns) }
    },
    close(ends: readonly string[]): readonly string[] {
      closeSync(file)
      const head = `${path}.head`
      writeFileSync(head, `${[...ends, ...namesOf(columns)].join(',')}\n`)
      return [head, path]
    },
  }
}

type RowsFile = ReturnType<typeof rowsFile>

const columnsOf = ({ columns }: Written): Map<string, string> =>
  new Map(
    columns.map(column => {
      const [name = '', type = ''] = column.split(':')
      return [name, type]
    }),
  )

/**
 * The rows of a label or type. Columns are found as they come; every row of a file has all of them, so that rows
 * with a new one begin a file of their own.
 */
const tableOf = (path: string, before: readonly Written[]) => {
  const columns = new Map<string, string>()
  for (const written of before) for (const [name, type] of columnsOf(written)) columns.set(name, type)
  const files: RowsFile[] = before.map((written, place) =>
    rowsFile(`${path}.${place}`, columnsOf(written), written.bytes),
  )
  const take = (properties: Properties): boolean => {
    let isNew = false
    for (const [name, value] of Object.entries(properties)) {
      const [known, type] = [columns.get(name), typeOf(value)]
      if (known !== undefined && known !== type)
        throw new Error(`${name} in ${path} is a ${known} and a ${type}`)
      isNew ||= known === undefined
      columns.set(name, type)
    }
    return isNew
  }
  return {
    add(own: readonly string[], properties: Properties) {
      const isNew = take(properties)
      let last = files.at(-1)
      if (last === undefined || isNew) {
        if (last?.isEmpty()) files.pop()?.close([])
        last = rowsFile(`${path}.${files.length}`, new Map(columns))
        files.push(last)
      }
      last.add(own, properties)
    },
    flush: (): readonly Written[] => files.map(file => file.flush()),
    close: (ends: readonly string[]) => files.map(file => file.close(ends)),
  }
}

type Table = ReturnType<typeof tableOf>

/** The files of a folder; of those that were written before, only what counts of them is kept. */
export const graphTables = (
  folder: string,
  before: Readonly<Record<string, readonly Written[]>>,
): GraphTables => {
  const tables = new Map<string, Table>()
  const tableFor = (name: string): Table => {
    const known = tables.get(name)
    if (known) return known
    const table = tableOf(join(folder, name), before[name] ?? [])
    tables.set(name, table)
    return table
  }
  for (const name of Object.keys(before)) tableFor(name)
  const close = (kind: string, ends: readonly string[], labels = '') =>
    [...tables].flatMap(([name, table]) =>
      name.startsWith(`${kind}.`)
        ? table.close(ends).map(files => ({ kind: `${labels}${name.slice(kind.length + 1)}`, files }))
        : [],
    )
  return {
    node: ({ id, label, properties }) => tableFor(`node.${label}`).add([id], properties),
    relationship: ({ type, from, to, properties }) =>
      tableFor(`relationship.${type}`).add([from, to], properties),
    flush: () => Object.fromEntries([...tables].map(([name, table]) => [name, table.flush()])),
    close: () => ({
      nodes: close('node', [':ID'], 'Entity:'),
      relationships: close('relationship', [':START_ID', ':END_ID']),
    }),
  }
}
