import type { DatasetFolder } from '../../src/import/folder.ts'
import type { RecordType } from '../../src/import/record-type.ts'
import type { Row } from '../../src/import/row.ts'
import { dataset as datasetType } from '../../src/import/tables/dataset.ts'

type Values = Readonly<Record<string, string | number | undefined>>

/** A dataset in the making. */
export interface RowWriter {
  add(type: RecordType, values: Values): void
  folder(): DatasetFolder
}

/** Collects records as if they had been read from the files of a folder of this name. */
export const rowWriter = (name: string): RowWriter => {
  const at = { file: name, line: 1, column: 1 }
  const id = `dataset:${name}`
  const header = { id, folder: name, sample: true, nameEnBasis: 'LABEL', at }
  const rows: Row[] = []
  const add = (type: RecordType, values: Values) => {
    const place = { ...at, line: rows.length + 1 }
    const cells = new Map(
      Object.entries(values).flatMap(([column, value]) =>
        value === undefined ? [] : [[column, { ...place, text: String(value) }] as const],
      ),
    )
    rows.push({ type, dataset: header, at: place, cells, quotations: [], defaultSource: undefined })
  }
  add(datasetType, {
    id,
    nameJa: `サンプル ${name}`,
    nameEn: `Sample ${name}`,
    version: '1',
    licence: 'CC0-1.0',
    sample: 'true',
  })
  return { add, folder: () => ({ header, sha256: '', rows, problems: [], readable: true }) }
}
