import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { packagePath } from '../environment/root.ts'
import { DATASET_FILE, readDatasetFile } from '../import/dataset-file.ts'
import { SheetRefused } from './refused.ts'

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        .map(({ name }) => join(folder, name))
    : []

const isDataset = (folder: string): boolean => existsSync(join(folder, DATASET_FILE))

/** The folders named, or those inside them; without any, those here, beside and in the seed. */
const candidates = (given: readonly string[]): readonly string[] => {
  const seed = relative(process.cwd(), packagePath('seed')) || '.'
  const roots = given.length > 0 ? given : ['.', seed, join(seed, 'sample-cities')]
  const all = roots.flatMap(root => (isDataset(root) ? [root] : foldersIn(root))).filter(isDataset)
  return [...new Map(all.map(folder => [resolve(folder), folder])).values()]
}

/** The folders of datasets, by their ids, as far as they are found. */
export const locateFolders = (
  datasets: readonly string[],
  given: readonly string[],
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const folder of candidates(given)) {
    const file = join(folder, DATASET_FILE)
    const { header } = readDatasetFile(folder, file, readFileSync(file))
    if (!datasets.includes(header.id)) continue
    const other = found.get(header.id)
    if (other !== undefined)
      throw new SheetRefused(
        `${header.id} のフォルダーが2つあります（${other} と ${folder}）。--folder で指定してください / two folders are ${header.id}, ${other} and ${folder}: name one by --folder`,
      )
    found.set(header.id, folder)
  }
  return found
}
