import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFolders } from '../../src/import/import.ts'
import { ImportRefused } from '../../src/import/problem.ts'
import { workbookOf } from '../../src/import/workbook/write-workbook.ts'
import { type ReadOptions, readResults } from '../../src/sheet/read-results.ts'
import { SheetRefused } from '../../src/sheet/refused.ts'
import { formatWritten } from '../../src/sheet/report.ts'
import { resultsWorkbook, writeResults } from '../../src/sheet/write-results.ts'
import { PLAN_CITY } from '../import/plan-city.ts'
import { openStore, type Store, temporaryFolders } from '../import/store.ts'
import { type Cells, contentOf, filled, withXml } from './fill.ts'

const temporary = temporaryFolders()
let store: Store
let root: string
let blank: Buffer

const made = async (options = {}) =>
  (await resultsWorkbook(store, 'strategy:x', { year: 2024, unit: '千円', ...options })).content

beforeAll(async () => {
  store = await openStore()
  root = await temporary.write({ city: PLAN_CITY })
  await importFolders(store, [root])
  blank = await made()
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

/** Reads a workbook back into the city's folder. */
const read = (content: Buffer, options: ReadOptions = {}) => {
  const file = join(root, 'results.xlsx')
  writeFileSync(file, content)
  return readResults(store, file, { folders: [root], ...options })
}

const refusalsOf = async (content: Buffer, options: ReadOptions = {}): Promise<readonly string[]> => {
  const error: unknown = await read(content, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ImportRefused)
    return error.problems.map(({ file, message }) => `${file.replace('results.xlsx ', '')} ${message}`)
  if (error instanceof SheetRefused) return [error.message]
  throw new Error(`the workbook was not refused: ${error}`)
}

/** The files of the folder, to see that they are as they were. */
const files = () =>
  readdirSync(join(root, 'city'))
    .filter(name => !name.startsWith('.'))
    .map(name => [name, readFileSync(join(root, 'city', name), 'utf8')])

const RESULTS: Cells = {
  'indicator:x.startups': {
    '実績値 2024年度': 3,
    見込: '○',
    備考: '3月末の見込',
    '評価 2024年度': 'Ｂ',
    所管課: 'org:x-harbour',
  },
  'indicator:x.usage': { '実績値 2024年度': 27.5, 評価の理由: 'Better than in 2020' },
  'indicator:x.usage sex:female': { '実績値 2024年度': '約20' },
  'indicator:x.council': { '実績値 2024年度': '設置' },
  'indicator:x.visitors': { 値がないとき: '調査中' },
  'indicator:x.homes': { '実績値 2024年度': '−' },
  'initiative:x.1.1.1': {
    '状態 2024年度': '終了',
    '当初予算額 2024年度（千円）': 1300,
    '補正予算額 2024年度（千円）': -100.5,
    '決算額 2024年度（千円）': 'なし',
    '評価 2024年度': '概ね順調',
    今後の方向性: '縮小',
    所属長のコメント: '=続ける',
  },
  'initiative:x.1.1.1.1': {
    '状態 2024年度': '着手',
    '決算額 2024年度（千円）': 20,
    所管課: '商工課（サンプル）',
  },
}

it('has a row for each indicator, each of its parts and each initiative, with what is known', () => {
  const [indicators, initiatives] = contentOf(blank)
  expect(indicators?.rows.map(row => row.slice(0, 12))).toEqual([
    expect.arrayContaining(['ID / ID', '実績値 2024年度 / Actual value 2024', '見込 / Forecast']),
    ['indicator:x.startups', '1', '新規創業件数', '', '件', '', '10（2025年度）', '2', '3', '2', '', ''],
    [
      'indicator:x.usage',
      '1',
      '利用率',
      '',
      '%',
      '20（2020年度）',
      '30～40（2025年度）',
      '',
      '調査なし',
      '',
      '',
      '',
    ],
    ['indicator:x.usage', '1', '利用率', 'age:65-; sex:female', '%', '9（2020年度）', '', '', '', '', '', ''],
    ['indicator:x.usage', '1', '利用率', 'place:place:431010', '%', '25（2020年度）', '', '', '', '', '', ''],
    ['indicator:x.usage', '1', '利用率', 'sex:female', '%', '12（2020年度）', '', '', '', '', '', ''],
    ['indicator:x.council', '1', '協議会', '', '', '', '設置（2025年度）', '', '', '', '', ''],
    [
      'indicator:x.visitors',
      '1',
      '来館者数（累計）',
      '',
      '人',
      '1000（2020年度）',
      '6000（2025年度）',
      '',
      '',
      '',
      '',
      '',
    ],
    ['indicator:x.homes', '1', '空き家の登録件数', '', '件', '', '50（2025年度）', '', '20', '18', '', ''],
  ])
  expect(initiatives?.rows.slice(1).map(row => row.slice(0, 10))).toEqual([
    [
      'initiative:x.1.1.1',
      '1.1.1（再掲 1.1.1 灯りをともす）',
      '岸壁の補修',
      '基本事業',
      '実施中（2022年度）',
      '',
      '休止',
      '1200',
      '',
      '1103.5',
    ],
    ['initiative:x.1.1.1.1', '1.1.1.1', 'Lighthouse', '事業', '未着手', '', '', '', '', ''],
  ])
})

it('is never written over what somebody may have filled in', async () => {
  const out = join(root, 'out.xlsx')
  const options = { year: 2024, unit: '千円', out }
  expect(await writeResults(store, 'x', options)).toEqual({
    file: out,
    year: 2024,
    rows: { indicator: 8, initiative: 2 },
  })
  await writeResults(store, 'x', options)
  writeFileSync(out, filled(blank, RESULTS))
  await expect(writeResults(store, 'x', options)).rejects.toThrow(/perhaps what somebody filled in/)
  await expect(writeResults(store, 'strategy:xx', options)).rejects.toThrow(/did you mean strategy:x\?/)
})

it('says so where the year lies outside those of the plan', async () => {
  const told = async (year: number) =>
    formatWritten(await writeResults(store, 'strategy:x', { year, out: join(root, `of-${year}.xlsx`) }))
  expect(await told(2019)).toMatch(
    /2019年度は計画の期間（2021～2025年度）の外.* lies outside the years of the plan/s,
  )
  expect(await told(2026)).toContain('2026 lies outside the years of the plan (2021–2025)')
  expect(await told(2025)).not.toContain('outside')
})

it('the command writes the workbook, and says how it is called', async () => {
  const command = async (...args: readonly string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/sheet/main.ts', ...args], {
      env: { ...process.env, NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { code: child.exitCode, out, errors }
  }
  const out = join(root, 'by-command.xlsx')
  const [written, asked, slip] = await Promise.all([
    command('strategy:x', '--year', 'R6', '--unit', '千円', '--out', out),
    command('strategy:x', '--yaer', 'R6'),
    command('strategy:x', '--year', '24'),
  ])
  expect(written).toMatchObject({
    code: 0,
    out: expect.stringContaining('8 rows of indicators, 2 of initiatives.'),
  })
  expect(readFileSync(out)).toEqual(blank)
  expect(asked).toMatchObject({ code: 2, errors: expect.stringContaining('Usage: npm run sheet --') })
  expect(slip).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/令和6.* 24 is no fiscal year: write it like 2024/),
  })
})

it('tells all that is wrong at once, by sheet and cell, in both languages, and writes nothing', async () => {
  const before = files()
  const wrong = filled(blank, {
    'indicator:x.startups': { 名称: '創業件数', 単位: '社', '実績値 2024年度': '３', 見込: 'たぶん' },
    'indicator:x.usage': { '実績値 2024年度': '27.5%', 値がないとき: '不明', 所管課: '観光課' },
    'indicator:x.usage sex:female': { '評価 2024年度': 'A' },
    'indicator:x.council': { 見込: '○' },
    'indicator:x.visitors': { '実績値 2024年度': '1,200', '評価 2024年度': 'D' },
    'indicator:x.homes': { ID: 'indicator:y.homes' },
    'initiative:x.1.1.1': {
      '状態 2024年度': 'たぶん',
      '当初予算額 2024年度（千円）': -5,
      '決算額 2024年度（千円）': '1.2345',
      今後の方向性: '未定',
    },
    'initiative:x.1.1.1.1': { ID: '', '決算額 2024年度（千円）': 1 },
  })
  expect(await refusalsOf(wrong)).toEqual([
    expect.stringMatching(
      /^\[取組\] G2 状態 2024年度: 「たぶん」という区分はありません.* \/ "たぶん" is not known here/,
    ),
    expect.stringMatching(/^\[取組\] H2 当初予算額 2024年度（千円）: .* an amount is 0 or more/),
    expect.stringMatching(/^\[取組\] J2 決算額 2024年度（千円）: .* no whole number of yen/),
    expect.stringMatching(/^\[取組\] M2 今後の方向性: .* choose one of 拡充、継続/),
    expect.stringMatching(/^\[取組\] A3 ID: IDがありません.* the row has no id/),
    expect.stringMatching(/^\[指標\] C2 名称: .*「新規創業件数」が「創業件数」に.* Name was changed/),
    expect.stringMatching(/^\[指標\] E2 単位: .* Unit was changed from "件" to "社"/),
    expect.stringMatching(/^\[指標\] L2 見込: .* mark a forecast by ○/),
    expect.stringMatching(/^\[指標\] M3 値がないとき: .* "不明" is not known here/),
    expect.stringMatching(/^\[指標\] Q3 所管課: .* nothing recorded is called "観光課"/),
    expect.stringMatching(/^\[指標\] O6 評価 2024年度: .* a part has none of its own/),
    expect.stringMatching(/^\[指標\] L7 見込: .* there is no value beside it/),
    expect.stringMatching(/^\[指標\] K8 実績値 2024年度: .* leave out the commas/),
    expect.stringMatching(/^\[指標\] O8 評価 2024年度: .* choose one of A、B、C/),
    expect.stringMatching(
      /^\[指標\] A9 ID: .* no indicator or initiative of strategy:x; did you mean indicator:x.homes\?/,
    ),
  ])
  const spreadsheet = withXml(filled(blank, { 'indicator:x.homes': { '実績値 2024年度': '１２' } }), {
    K2: '<c r="K2"><f>1+2</f><v>3</v></c>',
    K3: '<c r="K3" s="5"><v>45356</v></c>',
    K4: '<c r="K4" s="6"><v>0.12</v></c>',
    K5: '<c r="K5" t="e"><v>#REF!</v></c>',
  })
  expect(await refusalsOf(spreadsheet)).toEqual([
    expect.stringMatching(/^\[指標\] K2 .* this is a formula/),
    expect.stringMatching(/^\[指標\] K3 .* has made a date of this/),
    expect.stringMatching(/^\[指標\] K4 .* 12% is kept as 0.12/),
    expect.stringMatching(/^\[指標\] K5 .* the error of a formula/),
    expect.stringMatching(/^\[指標\] K9 .* use half-width digits/),
  ])
  expect(files()).toEqual(before)
})

it('takes only the sheet of its own year and strategy, as it was made', async () => {
  const sheets = contentOf(blank)
  const written = (rows: (name: string) => readonly (readonly string[])[]) =>
    workbookOf(
      [...sheets, { name: '説明', rows: [] }].map(({ name }) => ({
        name,
        widths: [],
        rows: rows(name).map(row => row.map(value => ({ value, look: 'plain' as const }))),
      })),
    )
  const about = [
    ['戦略 / Strategy', 'strategy:x'],
    ['年度 / Fiscal year', '2025'],
    ['金額の単位 / Unit of amounts', '千円'],
  ]
  const rowsOf = (name: string) => sheets.find(sheet => sheet.name === name)?.rows ?? []
  expect(await refusalsOf(written(name => (name === '説明' ? about : rowsOf(name))))).toContainEqual(
    expect.stringMatching(/^\[指標\] K1 実績値 2024年度: .* no heading of the sheet of 2025/),
  )
  expect(await refusalsOf(written(rowsOf))).toEqual([expect.stringMatching(/does not say of which strategy/)])
  expect(await refusalsOf(blank, { year: 2023 })).toEqual([
    expect.stringMatching(/the sheet of 2024, not of 2023/),
  ])
  expect(await refusalsOf(Buffer.from('id,name'))).toEqual([
    expect.stringMatching(/the workbook cannot be read/),
  ])
  const twice = [...rowsOf('指標'), ...rowsOf('指標').slice(1, 2)]
  about[1] = ['年度 / Fiscal year', '2024']
  expect(
    await refusalsOf(written(name => (name === '説明' ? about : name === '指標' ? twice : rowsOf(name)))),
  ).toEqual([expect.stringMatching(/^\[指標\] A10 ID: .* has a row already, in line 2/)])
})

it('a check reports and writes nothing', async () => {
  const before = [files(), await store.digest()]
  const report = await read(filled(blank, RESULTS), { check: true })
  expect(report.files.map(file => file.split('/').at(-1))).toEqual([
    'budgets.2024.csv',
    'budgets.csv',
    'evaluations.2024.csv',
    'indicator-values.2024.csv',
    'strategy.yaml',
  ])
  expect(report.imported).toMatchObject({ changed: true, dryRun: true, vanished: [] })
  expect([files(), await store.digest()]).toEqual(before)
})

it('writes what was filled in into the folder, which stays the truth: the same again changes nothing', async () => {
  const workbook = filled(blank, RESULTS)
  expect((await read(workbook)).imported.changed).toBe(true)
  const after = [files(), await store.digest()]

  // What a person wrote stands there as the model says it.
  const said = filled(blank, {
    ...RESULTS,
    'indicator:x.startups': {
      ...RESULTS['indicator:x.startups'],
      '評価 2024年度': 'B',
      所管課: '港湾課（サンプル）',
    },
    'indicator:x.homes': { '実績値 2024年度': 'なし' },
    'initiative:x.1.1.1': {
      ...RESULTS['initiative:x.1.1.1'],
      '決算額 2024年度（千円）': 0,
      '評価 2024年度': 'B',
    },
    'initiative:x.1.1.1.1': {
      ...RESULTS['initiative:x.1.1.1.1'],
      '状態 2024年度': '実施中',
      これまでの状態: '実施中',
    },
  })
  const out = await made()
  expect(contentOf(out)).toEqual(contentOf(said))

  expect((await read(workbook)).imported.changed).toBe(false)
  expect((await read(out)).imported.changed).toBe(false)
  expect((await read(filled(blank, {}))).imported.changed).toBe(false)
  expect((await importFolders(store, [root])).changed).toBe(false)
  expect([files(), await store.digest()]).toEqual(after)
  expect(await made()).toEqual(out)
  expect(
    await store.rows(`MATCH (v:IndicatorValue {id: 'value:x.usage@2024.actual.sex-female'})
      RETURN v.value AS value, v.comparator AS comparator, v.dataset AS dataset, EXISTS { (v)-[:CITED_IN]->() } AS cited`),
  ).toEqual([{ value: 20, comparator: 'ABOUT', dataset: 'dataset:x', cited: false }])
  expect(
    await store.rows(
      `MATCH (b:Budget) WHERE b.year = 2024 AND b.fundedBy IS NULL RETURN b.id AS id, b.amount AS amount ORDER BY id`,
    ),
  ).toEqual([
    { id: 'budget:initiative-x.1.1.1.1@2024.settled', amount: 20_000 },
    { id: 'budget:initiative-x.1.1.1@2024.initial', amount: 1_300_000 },
    { id: 'budget:initiative-x.1.1.1@2024.settled', amount: 0 },
    { id: 'budget:initiative-x.1.1.1@2024.supplementary', amount: -100_500 },
  ])
})

it('a value that is final stands beside its forecast, and a new part is taken by its own row', async () => {
  const final = filled(await made(), {
    'indicator:x.startups': { '実績値 2024年度': 4, 見込: '' },
    'indicator:x.usage sex:female': { 内訳: 'sex:male', '実績値 2024年度': 33 },
  })
  await read(final)
  expect(
    await store.rows(`MATCH (v:IndicatorValue) WHERE v.year = 2024 AND v.asOf IS NULL AND (v.indicatorId = 'indicator:x.startups' OR v.breakdown = ['sex:male'])
      RETURN v.id AS id, v.value AS value ORDER BY id`),
  ).toEqual([
    { id: 'value:x.startups@2024.actual', value: 4 },
    { id: 'value:x.startups@2024.forecast', value: 3 },
    { id: 'value:x.usage@2024.actual.sex-male', value: 33 },
  ])
  expect(await refusalsOf(filled(await made(), { 'indicator:x.startups': { 見込: '○' } }))).toEqual([
    expect.stringMatching(/no forecast takes its place/),
  ])
})

it('an emptied cell takes nothing away until that is allowed', async () => {
  const emptied = filled(await made(), {
    'indicator:x.usage': { '実績値 2024年度': '', 評価の理由: '' },
    'initiative:x.1.1.1': { 今後の方向性: '', '状態 2024年度': '' },
    'initiative:x.1.1.1.1': { 所管課: '', '決算額 2024年度（千円）': '' },
  })
  const before = [files(), await store.digest()]
  const kept = await read(emptied)
  expect([files(), await store.digest()]).toEqual(before)
  expect(
    [...kept.cleared.removed, ...kept.cleared.records, ...kept.cleared.items].map(
      ({ id, at }) => `${at.name.split(' ')[0]} ${id}`,
    ),
  ).toEqual([
    'K3 value:x.usage@2024.actual',
    'P3 evaluation:indicator-x.usage@2024.section',
    'J3 budget:initiative-x.1.1.1.1@2024.settled',
    'M2 evaluation:initiative-x.1.1.1@2024.section',
    'G2 initiative:x.1.1.1',
    'O3 initiative:x.1.1.1.1',
  ])
  expect((await read(emptied, { allowDelete: true })).imported.vanished).toEqual([])
  expect(contentOf(await made())).toEqual(contentOf(emptied))
  expect((await importFolders(store, [root])).changed).toBe(false)
})

it('ended in the middle, the folder holds all of it or nothing', async () => {
  const city = join(root, 'city')
  const before = files()
  const lasting = filled(await made(), {
    'indicator:x.visitors': { '実績値 2024年度': 1500, 値がないとき: '', 所管課: 'org:x-city' },
  })
  await read(lasting)
  const after = files()
  const changed = after.filter(([name, text]) => !before.some(file => file[0] === name && file[1] === text))
  expect(changed.map(([name]) => name)).toEqual(['indicator-values.2024.csv', 'strategy.yaml'])
  const put = (state: typeof before) => {
    for (const [name = '', text = ''] of state) writeFileSync(join(city, name), text)
  }
  const wait = () => {
    for (const [name, text = ''] of changed) writeFileSync(join(city, `.${name}.new`), text)
  }
  // Before the list of files is there, nothing of it counts; from then on all of it does.
  put(before)
  wait()
  await importFolders(store, [root], { dryRun: true })
  expect(files()).toEqual(before)
  writeFileSync(join(city, '.being-written'), changed.map(([name]) => name).join('\n'))
  renameSync(join(city, '.strategy.yaml.new'), join(city, 'strategy.yaml'))
  expect((await importFolders(store, [root])).changed).toBe(false)
  expect(files()).toEqual(after)
})
