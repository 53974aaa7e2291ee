import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { TABLES } from '../src/import/tables/tables.ts'
import { appended, CITY, type Files } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store
let api: FastifyInstance

beforeAll(async () => {
  store = await openStore()
  api = await createApi({
    connection: store,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
    log: pino({ level: 'silent' }),
  })
})

beforeEach(() => store.clear())

afterAll(async () => {
  await api.close()
  await store.close()
  await temporary.remove()
})

const download = async (path: string): Promise<string> => {
  const { statusCode, payload } = await api.inject({ method: 'GET', url: `/export/${path}` })
  if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${payload}`)
  return payload
}

/** The file of each kind of record, by the name of the collection that exports it. */
const FILES = TABLES.map(({ label, file = '' }) => ({
  file,
  list: `${label.charAt(0).toLowerCase()}${label.slice(1)}s`.replace(/ys$/, 'ies'),
}))

/** All tables of a dataset, as files of its folder; those without a row are left out. */
const exported = async (dataset: string, filters: Readonly<Record<string, string>> = {}): Promise<Files> => {
  const files: Record<string, string> = {}
  for (const { file, list } of FILES) {
    const text = await download(`${list}.csv?dataset=${dataset}&${filters[list] ?? ''}`)
    if (text.trim().split('\r\n').length > 1) files[`${file}.csv`] = text
  }
  return files
}

const HOSTILE: Files = appended(
  appended(
    appended(
      CITY,
      'organizations.csv',
      'org:formula,"=HYPERLINK(""http://example.org"")",\'=1+1,PRIVATE_SECTOR,,web:@x;web:-y,',
      'org:apostrophe,\'\'=二重,"\'plain, with ""marks""",OTHER,,,',
      'org:signs,＋全角,-37,OTHER,,,',
      'org:lines,"@一行目\n=二行目",\'\'quiet,OTHER,,,',
    ),
    'indicator-values.csv',
    'indicator:hoshi.riders,ACTUAL,2022,-37,EQUAL',
    'indicator:hoshi.riders,ACTUAL,2023,-0.0000001,AT_MOST',
  ),
  'assertions.csv',
  'sdg:11.a,INFLUENCES,sdg:11.2,,,,-3,MANUAL_CURATION,0.5,0.5,REJECTED,editor,2026-01-01,-妨げる,=Hinders,,',
)

it('every table of a dataset comes back without loss, whatever signs its texts begin with', async () => {
  await importFolders(store, [await temporary.write({ hoshi: HOSTILE })])
  const before = await store.digestOfFacts()
  // What the tree of the strategy holds comes back with it.
  const tables = await exported('dataset:hoshi', { indicatorValues: 'kind=ACTUAL' })
  expect(Object.keys(tables).sort()).toEqual(
    Object.keys(CITY)
      .filter(name => name.endsWith('.csv'))
      .sort(),
  )
  const rest = Object.fromEntries(Object.entries(CITY).filter(([name]) => name.endsWith('.yaml')))
  await store.clear()
  await importFolders(store, [await temporary.write({ hoshi: { ...rest, ...tables } })])
  expect(await store.digestOfFacts()).toBe(before)
})

it('no cell of text begins with a sign that a spreadsheet runs, and −37 stays a number', async () => {
  await importFolders(store, [await temporary.write({ hoshi: HOSTILE })])
  const rows = parse(await download('organizations.csv?id=org:apostrophe,org:formula,org:lines,org:signs'), {
    bom: true,
  })
  expect(rows.slice(1).map(([id, nameJa, nameEn]) => [id, nameJa, nameEn])).toEqual([
    ['org:apostrophe', "''=二重", `'plain, with "marks"`],
    ['org:formula', `'=HYPERLINK("http://example.org")`, "'=1+1"],
    ['org:lines', "'@一行目\n=二行目", "''quiet"],
    ['org:signs', "'＋全角", "'-37"],
  ])
  const values = await download('indicatorValues.csv?year=2022,2023&kind=ACTUAL')
  expect(values).toContain(',2022,,-37,EQUAL,')
  expect(values).toContain(',2023,,-0.0000001,AT_MOST,')
})

it('the seed comes back from its tables, folder by folder, as the same graph', async () => {
  await importFolders(store, ['seed'])
  const before = await store.digestOfFacts()
  const folders: Record<string, Files> = {}
  for (const key of ['kumamoto', 'places', 'sample', 'sdg', 'vocabulary']) {
    const dataset = key === 'kumamoto' ? 'dataset:kumamoto-2' : `dataset:${key}`
    const { 'indicator-values.csv': _inTheTree, ...tables } = await exported(dataset)
    folders[key] = tables
  }
  const root = await temporary.write(folders)
  for (const key of Object.keys(folders)) {
    const yaml = (await readdir(join('seed', key))).filter(name => name.endsWith('.yaml'))
    for (const name of yaml) await copyFile(join('seed', key, name), join(root, key, name))
  }
  await store.clear()
  await importFolders(store, [root])
  expect(await store.digestOfFacts()).toBe(before)
}, 240_000)
