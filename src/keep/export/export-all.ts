import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transaction } from 'neo4j-driver'
import { makeFolder } from '../../environment/file-system.ts'
import { counted, type Progress, silentProgress } from '../../environment/progress.ts'
import type { Connection } from '../../graph/engine/driver.ts'
import { allMerges } from '../../graph/read/merge.ts'
import {
  datasetIds,
  nodesOfDatasets,
  relationshipsOfDatasets,
} from '../../graph/read/questions/dataset-read.ts'
import { readFolders } from '../../import/folder.ts'
import { LIMIT } from '../../import/import.ts'
import { inLockedStore } from '../../import/locked-store.ts'
import { readRecords } from '../../import/plan.ts'
import { formatProblem } from '../../import/problem.ts'
import { TEXT_UNIT } from '../../import/write.ts'
import { BackupRefused } from '../backup.ts'
import { datasetFiles } from './dataset-files.ts'
import { differences } from './differences.ts'
import { importOrder } from './import-order.ts'
import { type StoredDataset, storedDatasets } from './stored-record.ts'

/** What was written, and whether an import brings all of it back. */
export interface Exported {
  readonly folder: string
  readonly records: number
  readonly merges: number
  /** The folders in an order in which they can be imported one by one; of a group together. */
  readonly order: readonly (readonly string[])[]
  /** Whether it may be more than one transaction takes, so that it is imported in parts. */
  readonly large: boolean
  /** Records that would not come back as they are, and what the import would say of the files. */
  readonly different: readonly string[]
  readonly problems: readonly string[]
}

/** A name for the folder of a dataset: the key of its id. */
const folderOf = ({ id }: StoredDataset): string => id.slice(id.indexOf(':') + 1)

const read = async (runner: Transaction) => {
  const ids = await datasetIds(runner)
  const nodes = await nodesOfDatasets(runner, ids)
  return {
    keep: false,
    datasets: storedDatasets(nodes, await relationshipsOfDatasets(runner, ids)),
    merges: await allMerges(runner),
  }
}

/** What the import is told besides where a graph may be too large for one transaction. */
export const importFlag = (large: boolean): string => (large ? ' --in-parts' : '')

/** Whether records and relationships may be more than one transaction takes; rather too often than too seldom. */
const isLarge = (datasets: readonly StoredDataset[]): boolean => {
  const records = datasets.flatMap(({ self, records }) => [self, ...records])
  const size = records.reduce((sum, { properties, links }) => {
    const texts = JSON.stringify([properties, links.map(link => link.properties)])
    return sum + 1 + links.length + texts.length / TEXT_UNIT
  }, 0)
  return size > LIMIT / 2
}

const guide = (order: Exported['order'], large: boolean): string =>
  [
    '# tsunagu',
    '',
    'このフォルダーには、グラフのすべてのデータセットがあります。空のデータベースに、まとめて取り込めます。',
    'All datasets of a graph, to be imported together into an empty store:',
    '',
    `    npm run import -- <this folder>${importFlag(large)}`,
    '',
    '大きすぎると断られたときは、次の順に1つずつ取り込みます。',
    'Where that is too much for one transaction, import them one by one, in this order:',
    '',
    ...order.map(
      names =>
        `    npm run import -- ${names.map(name => `<this folder>/${name}`).join(' ')}${importFlag(large)}`,
    ),
    '',
  ].join('\n')

/** A folder that nobody has put anything into. */
const requireFree = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new BackupRefused(
      `${folder} は空ではありません。別のフォルダーを指定してください / ${folder} is not empty: name another folder.`,
    )
}

/**
 * Writes everything of a store as folders that import again: into an empty store they bring the same graph. No
 * import can run meanwhile, and what was written is read back and compared. The folder appears whole or not at all.
 */
export const exportAll = async (
  connection: Connection,
  folder: string,
  progress: Progress = silentProgress,
): Promise<Exported> => {
  requireFree(folder)
  const { datasets, merges } = await inLockedStore(connection, false, read)
  if (datasets.length === 0)
    throw new BackupRefused('データベースは空です / The store is empty: there is nothing to export.')
  const step = progress.step(`Writing ${folder}`)
  const told = counted(step, datasets.length)
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  try {
    const order = importOrder(datasets).map(group => group.map(folderOf))
    for (const dataset of datasets) {
      const path = join(part, folderOf(dataset))
      makeFolder(path)
      for (const [name, text] of datasetFiles(dataset, merges))
        writeFileSync(join(path, name), text, { flush: true })
      told(1)
    }
    const large = isLarge(datasets)
    writeFileSync(join(part, 'README.md'), guide(order, large), { flush: true })
    const { records, problems } = readRecords(await readFolders([part]))
    const stored = datasets.flatMap(dataset => [dataset.self, ...dataset.records])
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(part, folder)
    step.done()
    return {
      folder,
      records: stored.length,
      merges: merges.length,
      order,
      large,
      different: differences(stored, records, merges),
      problems: problems.map(problem => formatProblem(problem).replaceAll(`${part}/`, `${folder}/`)),
    }
  } catch (error) {
    step.fail()
    rmSync(part, { recursive: true, force: true })
    throw error
  }
}
