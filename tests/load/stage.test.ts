import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { silentProgress } from '../../src/environment/progress.ts'
import { SCHEMA_VERSION } from '../../src/graph/engine/schema.ts'
import { datasetFoldersIn, digestOfFolder, readDatasetFolder } from '../../src/import/folder.ts'
import { ImportRefused } from '../../src/import/problem.ts'
import { openJournal } from '../../src/load/journal.ts'
import { type Source, type Staged, stageFolders } from '../../src/load/stage.ts'
import { CITY, type Files } from '../import/city.ts'
import { temporaryFolders } from '../import/store.ts'

const temporary = temporaryFolders()
afterAll(() => temporary.remove())

const head = { schemaVersion: SCHEMA_VERSION, at: '2026-04-01T00:00:00.000Z' }

const sourcesIn = async (root: string, read: string[] = []): Promise<readonly Source[]> =>
  Promise.all(
    (await datasetFoldersIn(root)).map(async path => ({
      sha256: await digestOfFolder(path),
      read: () => {
        read.push(path.slice(root.length + 1))
        return readDatasetFolder(path)
      },
    })),
  )

const stage = async (staging: string, sources: readonly Source[]): Promise<Staged> =>
  stageFolders(staging, openJournal(join(staging, 'journal'), head), sources, silentProgress.step(''))

const lines = (...rows: string[]) => `${rows.join('\n')}\n`

/** A dataset of organisations alone, a part of another each. */
const register = (key: string, ...organizations: string[]): Files => ({
  'dataset.yaml': lines(`id: dataset:${key}`, 'nameJa: 名簿', 'version: "1"', 'licence: CC0-1.0'),
  'organizations.csv': lines('id,nameJa,kind,partOf', ...organizations),
})

/** All rows of what was staged, each behind the names of its columns. */
const rowsOf = ({ nodes, relationships }: Staged): readonly string[] =>
  [...nodes, ...relationships]
    .flatMap(({ kind, files: [names = '', rows = ''] }) => {
      const columns = readFileSync(names, 'utf8').trim()
      return readFileSync(rows, 'utf8')
        .split('\n')
        .filter(row => row !== '')
        .map(row => `${kind} ${columns} ${row}`)
    })
    .sort()

it('folders are read in any order: what refers to another waits for it, and two that refer to each other go together', async () => {
  const root = await temporary.write({
    a: register('a', 'org:a,ア,PRIVATE_SECTOR,org:b'),
    b: register('b', 'org:b,イ,PRIVATE_SECTOR,org:z'),
    c: register('c', 'org:c,ウ,PRIVATE_SECTOR,org:d'),
    d: register('d', 'org:d,エ,PRIVATE_SECTOR,', 'org:e,オ,PRIVATE_SECTOR,org:c'),
    z: register('z', 'org:z,ン,PRIVATE_SECTOR,'),
  })
  const read: string[] = []
  const staged = await stage(await temporary.write({}), await sourcesIn(root, read))
  expect(read).toEqual(['a', 'b', 'c', 'd', 'z', 'a', 'b', 'c', 'd', 'a', 'c', 'd', 'c', 'd', 'c', 'd'])
  expect([...staged.gathered.datasets()]).toEqual(['z', 'b', 'a', 'c', 'd'].map(key => `dataset:${key}`))
  expect(staged.gathered.idsByLabel().get('Organization')?.toSorted()).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'z'].map(key => `org:${key}`),
  )
})

it('all that is wrong in any folder is told at once, as an import tells it, also of what nobody has', async () => {
  const root = await temporary.write({
    a: register('a', 'org:a,ア,PRIVATE_SECTOR,', 'org:b,イ,NOTHING,'),
    b: register('b', 'org:a,ア,PRIVATE_SECTOR,'),
    c: register('c', 'org:c,ウ,PRIVATE_SECTOR,org:nobody'),
  })
  const staged = stage(await temporary.write({}), await sourcesIn(root))
  await expect(staged).rejects.toThrow(ImportRefused)
  await expect(staged).rejects.toThrow(/kind: "NOTHING"/)
  const taken = await temporary.write({
    a: register('a', 'org:a,ア,PRIVATE_SECTOR,'),
    b: register('b', 'org:a,ア,PRIVATE_SECTOR,'),
  })
  await expect(stage(await temporary.write({}), await sourcesIn(taken))).rejects.toThrow(/org:a .*dataset:a/)
  const nobody = await temporary.write({ c: register('c', 'org:c,ウ,PRIVATE_SECTOR,org:nobody') })
  await expect(stage(await temporary.write({}), await sourcesIn(nobody))).rejects.toThrow(
    /partOf: nothing has the id org:nobody/,
  )
})

it('a load that was broken off goes on with what it had read, and writes what one in one go writes', async () => {
  const root = await temporary.write({
    first: CITY,
    second: register('second', 'org:second,二番目,PRIVATE_SECTOR,org:city'),
  })
  const whole = rowsOf(await stage(await temporary.write({}), await sourcesIn(root)))
  expect(whole.length).toBeGreaterThan(100)

  const staging = await temporary.write({})
  const [first, second] = await sourcesIn(root)
  if (!first || !second) throw new Error('there are two folders')
  const broken = { ...second, read: () => Promise.reject(new Error('killed')) }
  await expect(stage(staging, [first, broken])).rejects.toThrow('killed')
  // What came behind the last line of the journal does not count, nor a line that was cut off.
  appendFileSync(join(staging, 'journal'), '{"folders":[{"sha')
  appendFileSync(join(staging, 'node.Organization.0'), '"org:cut')
  const read: string[] = []
  expect(rowsOf(await stage(staging, await sourcesIn(root, read)))).toEqual(whole)
  expect(read).toEqual(['second'])
})

it('rows with a column that no row before had stand in a file of their own', async () => {
  const root = await temporary.write({
    a: register('a', 'org:a,ア,PRIVATE_SECTOR,'),
    b: register('b', 'org:b,"イ ""ロ"", ハ",PRIVATE_SECTOR,org:a'),
  })
  const { nodes } = await stage(await temporary.write({}), await sourcesIn(root))
  const files = nodes.filter(({ kind }) => kind === 'Entity:Organization').map(({ files }) => files)
  expect(files).toHaveLength(2)
  const [names = '', rows = ''] = files[1] ?? []
  expect(readFileSync(names, 'utf8')).toMatch(/^:ID,id:string,.*partOfId:string/)
  expect(readFileSync(rows, 'utf8')).toContain('"イ ""ロ"", ハ"')
})
