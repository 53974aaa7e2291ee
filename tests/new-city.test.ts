import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readFolders } from '../src/import/folder.ts'
import { readRecords } from '../src/import/plan.ts'

const root = mkdtempSync(join(tmpdir(), 'tsunagu-city-'))
afterAll(() => rmSync(root, { recursive: true }))

const newCity = (...args: string[]) =>
  spawnSync('node', ['--import', 'tsx', 'scripts/new.ts', 'city', ...args], { encoding: 'utf8' })

it('writes an empty folder for a municipality, in the words of its plan, that the import takes as it is', async () => {
  const folder = join(root, 'sapporo')
  const args = ['011002', '--key', 'sapporo', '--levels', '政策,施策,基本事業,事業', '--folder', folder]
  expect(newCity(...args)).toMatchObject({ status: 0, stderr: '' })
  const { records, problems } = readRecords(await readFolders([folder]))
  expect(problems).toEqual([])
  expect(records.map(({ id }) => id).sort()).toEqual([
    'dataset:sapporo',
    'source:sapporo',
    'strategy:sapporo',
  ])
  const strategy = records.find(({ label }) => label === 'Strategy')
  expect(strategy?.properties).toMatchObject({
    placeId: 'place:011002',
    nameJa: '札幌市の総合戦略',
    levelsJa: ['政策', '施策', '基本事業', '事業'],
  })
  expect(newCity(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') })
})

it('its comments are a tree once their signs are taken away', async () => {
  const folder = join(root, 'filled')
  newCity('011002', '--key', 'filled', '--levels', '政策,施策,事業', '--folder', folder)
  const file = join(folder, 'strategy.yaml')
  const text = readFileSync(file, 'utf8')
  const tree = text.slice(text.indexOf('# # 政策'), text.indexOf('# 指標は'))
  const filled = tree
    .split('\n')
    .map(line => line.slice(2).replace(/nameJa:$/, 'nameJa: ことば'))
    .join('\n')
  writeFileSync(file, `${text.slice(0, text.indexOf('# # 政策'))}${filled}\n`)
  const { records, problems } = readRecords(await readFolders([folder]))
  expect(problems).toEqual([])
  expect(records.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['goal:filled.1', 'measure:filled.1.1', 'initiative:filled.1.1.1']),
  )
})

it('a code that no municipality has is told', () => {
  expect(newCity('999999', '--folder', join(root, 'none'))).toMatchObject({
    status: 2,
    stderr: 'seed/places/places.csv has no municipality with the code 999999\n',
  })
})
