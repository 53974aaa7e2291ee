import type { Merge } from '../../graph/read/merge.ts'
import { canonical, recordRelationships } from '../../import/graph-change.ts'
import { withMerges } from '../../import/merged.ts'
import type { GraphRecord } from '../../import/record.ts'
import type { RecordType } from '../../import/record-type.ts'
import type { StoredRecord } from './stored-record.ts'

/** The properties that files state, apart from what an import works out of them. */
const stated = ({ columns }: RecordType): ReadonlySet<string> =>
  new Set([
    ...['id', 'sortKey', 'dataset', 'sample', 'sourceId', 'nameEnBasis'],
    ...columns.flatMap(({ name, link }) => [name, link?.copy ?? name]),
  ])

const propertiesText = (type: RecordType, properties: Readonly<Record<string, unknown>>): string => {
  const names = stated(type)
  return canonical(Object.fromEntries(Object.entries(properties).filter(([name]) => names.has(name))))
}

const linkTexts = (
  links: readonly { type: string; from: string; to: string; properties: Readonly<Record<string, unknown>> }[],
): string =>
  links
    .map(({ type, from, to, properties }) => `${type} ${from} ${to} ${canonical(properties)}`)
    .sort()
    .join('\n')

/** The ids of records that files do not bring back as the store has them. */
export const differences = (
  stored: readonly StoredRecord[],
  read: readonly GraphRecord[],
  merges: readonly Merge[],
): readonly string[] => {
  const byId = new Map(read.map(record => [record.id, record]))
  const isLost = (record: StoredRecord): boolean => {
    const back = byId.get(record.id)
    return (
      back === undefined ||
      propertiesText(record.type, record.properties) !==
        propertiesText(record.type, withMerges(back.properties, merges)) ||
      linkTexts(record.links) !== linkTexts(recordRelationships(back))
    )
  }
  const known = new Set(stored.map(({ id }) => id))
  return [
    ...stored.filter(isLost).map(({ id }) => id),
    ...read.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  ]
}
