import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFolders } from '../../src/import/import.ts'
import { ImportRefused } from '../../src/import/problem.ts'
import { readResults } from '../../src/sheet/read-results.ts'
import { resultsWorkbook } from '../../src/sheet/write-results.ts'
import { PLAN_CITY } from '../import/plan-city.ts'
import { openStore, type Store, temporaryFolders } from '../import/store.ts'
import { type Cells, contentOf, filled } from './fill.ts'

const indicator = (key: string, nameJa: string, baseline: number) => `      - key: ${key}
        nameJa: ${nameJa}
        unitJa: 回
        direction: INCREASE
        values:
          - { kind: BASELINE, year: 2020, value: ${baseline} }
          - { kind: TARGET, year: 2025, value: 5 }
`

const STRATEGY = `key: x
place: place:431001
nameJa: 架空市総合戦略（サンプル）
goals:
  - key: 1
    nameJa: しごとをつくる
    indicators:
${indicator('calls', '寄港回数', 3)}${indicator('fairs', '催しの回数', 1)}${indicator('talks', '対話の回数', 1)}  - key: 2
    nameJa: ひとをよぶ
    indicators:
${indicator('calls-again', '寄港回数（再掲）', 4)}${indicator('fairs-too', '催しの回数', 1)}${indicator('talks-too', '対話の回数', 2)}`

const temporary = temporaryFolders()
let store: Store
let root: string

beforeAll(async () => {
  store = await openStore()
  const city = { ...PLAN_CITY, 'strategy.yaml': STRATEGY, 'budgets.csv': 'initiative,year,stage,amount\n' }
  root = await temporary.write({ city: { ...city, 'evaluations.csv': 'item,year,grade\n' } })
  await importFolders(store, [root])
})
afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const blank = async () => (await resultsWorkbook(store, 'strategy:x', { year: 2024 })).content

const read = async (cells: Cells) => {
  const file = join(root, 'results.xlsx')
  writeFileSync(file, filled(await blank(), cells))
  return readResults(store, file, { folders: [root], check: true })
}

it('says beside the number where a plan lists the same indicator again, not of two that only share a name', async () => {
  const [indicators] = contentOf(await blank())
  expect(indicators?.rows.slice(1).map(row => row.slice(0, 2))).toEqual([
    ['indicator:x.calls', '1（再掲 2 ひとをよぶ）'],
    ['indicator:x.fairs', '1（再掲 2 ひとをよぶ）'],
    ['indicator:x.talks', '1'],
    ['indicator:x.calls-again', '2（再掲 1 しごとをつくる）'],
    ['indicator:x.fairs-too', '2（再掲 1 しごとをつくる）'],
    ['indicator:x.talks-too', '2'],
  ])
})

it('what is marked 再掲 has one value: two that differ are refused, one alone is taken', async () => {
  const [first, second] = [{ '実績値 2024年度': 4 }, { '実績値 2024年度': 5 }]
  const error: unknown = await read({ 'indicator:x.calls': first, 'indicator:x.calls-again': second }).catch(
    (thrown: unknown) => thrown,
  )
  expect(error instanceof ImportRefused && error.problems.map(({ message }) => message)).toEqual([
    'K5 実績値 2024年度: indicator:x.calls（2行目）の再掲ですが、値が違います（「5」と「4」）。同じ値にしてください / this is indicator:x.calls of line 2 again, which says 4 and not 5; write the same into both',
  ])
  const taken: readonly Cells[] = [
    { 'indicator:x.calls': first },
    { 'indicator:x.fairs': first, 'indicator:x.fairs-too': second },
  ]
  for (const cells of taken) await expect(read(cells)).resolves.toMatchObject({ year: 2024 })
})
