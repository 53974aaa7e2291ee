import { fieldsOf, mappingOf } from './fields.ts'
import { type Problem, problem } from './problem.ts'
import type { Cell, DatasetHeader, FileReading } from './row.ts'
import { dataset as type } from './tables/dataset.ts'
import { readYaml } from './yaml.ts'

export const DATASET_FILE = 'dataset.yaml'

export type DatasetFile = FileReading & {
  readonly header: DatasetHeader
  /** The source of everything in the folder that names none. */
  readonly source: Cell | undefined
}

/** Reads what a folder says of itself. */
export const readDatasetFile = (folder: string, file: string, content: Buffer): DatasetFile => {
  const { root, problems: found } = readYaml(file, content)
  const problems: Problem[] = [...found]
  const mapping = root ? mappingOf(root, problems) : null
  const names = ['id', 'source', ...type.columns.map(({ name }) => name)]
  const cells = mapping ? fieldsOf(mapping, names, [], problems) : new Map<string, Cell>()
  const id = cells.get('id')
  const start = { file, line: 1, column: 1 }
  if (mapping && !id?.text) problems.push(problem(start, 'id is missing; give the dataset a permanent one'))
  const header: DatasetHeader = {
    id: id?.text ?? '',
    folder,
    sample: cells.get('sample')?.text === 'true',
    nameEnBasis: cells.get('nameEnBasis')?.text || undefined,
    at: id ?? start,
  }
  const source = cells.get('source')
  const row = { type, dataset: header, at: header.at, cells, quotations: [], defaultSource: source }
  const readable = header.id !== ''
  return { header, source, rows: readable ? [row] : [], problems, readable }
}
