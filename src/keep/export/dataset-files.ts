import type { Merge } from '../../graph/read/merge.ts'
import { csvRow } from '../../import/csv-text.ts'
import { MERGES } from '../../import/tables/merge.ts'
import { TABLES } from '../../import/tables/tables.ts'
import { yamlText } from '../../import/yaml-text.ts'
import { columnTexts, passagesOf, type StoredDataset, type StoredRecord } from './stored-record.ts'
import { tableFile } from './table-file.ts'
import { idsInTrees, recordsBelow, treeFile } from './tree-file.ts'

const datasetFile = ({ id, self }: StoredDataset, source: string): string =>
  [['id', id] as const, ...columnTexts(self), ['source', source] as const]
    .map(([name, text]) => `${name}: ${yamlText(text)}\n`)
    .join('')

const bySortKey = (a: StoredRecord, b: StoredRecord): number =>
  String(a.properties.sortKey) < String(b.properties.sortKey) ? -1 : 1

const mergesFile = (merges: readonly Merge[]): string =>
  [['id', 'into', 'name'], ...merges.map(({ id, into, name }) => [id, into, name])]
    .map(row => `${csvRow(row)}\n`)
    .join('')

/** The files of a dataset's folder, by their names; of merged ids those that one of its organisations answers for. */
export const datasetFiles = (
  dataset: StoredDataset,
  merges: readonly Merge[],
): ReadonlyMap<string, string> => {
  const { self, records } = dataset
  const source = passagesOf(self, 'CITED_IN')[0]?.source ?? 'none'
  const below = recordsBelow(records)
  const strategies = records.filter(({ label }) => label === 'Strategy').toSorted(bySortKey)
  const inTrees = idsInTrees(strategies, below)
  const trees = strategies.map((strategy, index) => {
    const name = index === 0 ? 'strategy.yaml' : `strategy.${strategy.id.slice('strategy:'.length)}.yaml`
    return [name, treeFile(strategy, below, source)] as const
  })
  const tables = TABLES.flatMap(type => {
    const own = records.filter(({ id, label }) => label === type.label && !inTrees.has(id))
    return own.length > 0
      ? [[`${type.file}.csv`, tableFile(type, own.toSorted(bySortKey), source)] as const]
      : []
  })
  const ids = new Set(records.map(({ id }) => id))
  const own = merges.filter(({ into }) => ids.has(into))
  return new Map([
    ['dataset.yaml', datasetFile(dataset, source)],
    ...trees,
    ...tables,
    ...(own.length > 0 ? [[`${MERGES.file}.csv`, mergesFile(own)] as const] : []),
  ])
}
