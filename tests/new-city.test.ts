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
  expect(newCity(...args)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/記入し.*Fill in/s),
  })
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
  expect(newCity(...args)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/は既にあります.* is there already/),
  })
})

it.each(['政策・施策・事業', '政策，施策，事業', '政策→施策→事業', '政策、施策、、事業'])(
  'the levels %s are three, whatever stands between them',
  levels => {
    const folder = join(root, `levels-${levels.codePointAt(2)}-${levels.length}`)
    expect(newCity('01100-2', '--levels', levels, '--folder', folder)).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, 'strategy.yaml'), 'utf8')).toContain('levels: [政策, 施策, 事業]')
  },
)

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

it('a municipality is known by its code without the check digit and by its name, where that is one only', () => {
  for (const [index, given] of [
    '01100',
    '札幌市',
    'sapporo city',
    '北海道札幌市',
    '北海道 札幌市',
  ].entries()) {
    const folder = join(root, `known-${index}`)
    expect(newCity(given, '--folder', folder)).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, 'dataset.yaml'), 'utf8')).toContain('city-011002')
  }
  expect(newCity('府中市', '--folder', join(root, 'none'))).toMatchObject({
    status: 2,
    stderr:
      '「府中市」は複数あります: 132063 (東京都府中市), 342084 (広島県府中市)。コードか、都道府県名を付けた名称で指定してください / "府中市" is 132063 (Fuchu City), 342084 (Fuchu City): give one of the codes\n',
  })
})

it('a code that no municipality has is told, and how the command is used where it is not understood', () => {
  expect(newCity('999999', '--folder', join(root, 'none'))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /市町村はありません。6桁.*has no municipality with the code or name "999999": give its code/,
    ),
  })
  for (const slip of ['札幌', '011001'])
    expect(newCity(slip, '--folder', join(root, 'none'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /011002 \(北海道札幌市\) のことでしょうか.*did you mean 011002 \(Sapporo City\)\?/,
      ),
    })
  for (const args of [[], ['--hlp'], ['011002', '札幌市']])
    expect(newCity(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/npm run new -- city <code>.*空のフォルダー/s),
    })
})
