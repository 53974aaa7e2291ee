import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readDatasetFolder } from '../src/import/folder.ts'
import { listedAgain } from '../src/import/listed-again.ts'
import { readRecords } from '../src/import/plan.ts'
import { workbook } from './draft/workbook.ts'

const folder = await mkdtemp(join(tmpdir(), 'tsunagu-told-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const DATASET = `key: check
nameJa: 検査
nameEn: Check
publisher: org:check
licence: CC0-1.0
sample: false
`

const STRATEGY = `key: check-1
nameJa: 検査総合戦略
place: place:431001
goals:
  - key: 1
    nameJa: しごとをつくる
    measures:
      - key: 1
        nameJa: 港湾の振興
        initiatives:
          - { key: 1, nameJa: 相談窓口の設置, status: PLANNED }
      - key: 2
        nameJa: 観光の振興
        initiatives:
          - { key: 1, nameJa: 相談窓口の設置（再掲）, status: PLANNED }
`

it('hidden rows and columns of a workbook in a folder are told, and read', async () => {
  await writeFile(join(folder, 'dataset.yaml'), DATASET)
  const rows = [
    ['id', 'nameJa', 'kind'],
    ['org:a', '検査あお', 'PRIVATE_SECTOR'],
    ['org:b', '検査きい', 'PRIVATE_SECTOR'],
  ]
  await writeFile(
    join(folder, 'organizations.xlsx'),
    workbook({ name: 'organizations', rows, hiddenRows: [3], hiddenColumns: [2] }),
  )
  const { rows: read, notes = [] } = await readDatasetFolder(folder)
  expect(read.filter(({ type }) => type.label === 'Organization')).toHaveLength(2)
  expect(notes).toEqual([expect.stringMatching(/hidden or filtered away.*\[organizations\]: 3、B$/)])
})

it('an initiative that says it is listed again is told, with what to write', async () => {
  await writeFile(join(folder, 'dataset.yaml'), DATASET)
  await writeFile(join(folder, 'strategy.yaml'), STRATEGY)
  const { records } = readRecords([await readDatasetFolder(folder)])
  expect(listedAgain(records)).toEqual([
    expect.stringMatching(/^「相談窓口の設置（再掲）」（initiative:check-1\.1\.2\.1）.*alsoUnder/),
  ])
})
