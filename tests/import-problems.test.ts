import { sep } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFolders } from '../src/import/import.ts'
import { ImportRefused } from '../src/import/problem.ts'
import { appended, CITY, type Files, replaced, without } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'
import { WRONG_CELLS, WRONG_LINKS, WRONG_SHAPES, type Wrong } from './import/wrong.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore()
  await importFolders(store, [await temporary.write({ city: CITY })])
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

/** What an import of the folders says is wrong, with paths below their root; the graph stays as it was. */
const problemsOf = async (
  folders: Readonly<Record<string, Files>>,
  allowDelete = false,
): Promise<string[]> => {
  const before = await store.digest()
  const root = await temporary.write(folders)
  const refusal = await importFolders(store, [root], { allowDelete }).catch((error: unknown) => error)
  expect(await store.digest()).toBe(before)
  if (!(refusal instanceof ImportRefused)) throw refusal
  return refusal.message.replaceAll(`${root}${sep}`, '').split('\n')
}

const isRefused = async ({ files, problems }: Wrong) =>
  expect(await problemsOf({ city: files })).toEqual(problems)

test.each(WRONG_SHAPES)('refuses $what', isRefused)
test.each(WRONG_CELLS)('refuses $what', isRefused)
test.each(WRONG_LINKS)('refuses $what', isRefused)

test('tells all problems at once, in the order of files, lines and columns', async () => {
  const wrongPlace = replaced(CITY, 'places.csv', '738865', 'many')
  const wrongBoth = replaced(wrongPlace, 'needs.csv', 'org:city', 'org:citi')
  const wrongAll = replaced(wrongBoth, 'needs.csv', ',OPEN', ',OPENED')
  expect(await problemsOf({ city: wrongAll })).toEqual([
    'city/needs.csv:2:20: raisedBy: nothing has the id org:citi; did you mean org:city?',
    'city/needs.csv:2:125: status: "OPENED" is not allowed here; use one of OPEN MET WITHDRAWN',
    'city/places.csv:3:30: population: "many" is not a whole number; write digits only, the unit belongs elsewhere',
  ])
})

test('finds the line and column of a cell after one with line breaks', async () => {
  const wrong = replaced(CITY, 'needs.csv', '路線の見直し,org:city', '"路線,\n""見直し""",org:citi')
  expect(await problemsOf({ city: wrong })).toEqual([
    'city/needs.csv:3:10: raisedBy: nothing has the id org:citi; did you mean org:city?',
  ])
})

const OTHER: Files = {
  'dataset.yaml': 'id: dataset:other\nnameJa: 別\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
  'capabilities.csv': 'id,nameJa,nameEn,nameEnBasis,broader\n',
}

test('refuses a record that another dataset of the store has', async () => {
  const files = appended(OTHER, 'capabilities.csv', 'capability:analysis,分析,Analysis,LABEL,')
  expect(await problemsOf({ other: files })).toEqual([
    'other/capabilities.csv:2:1: the store has capability:analysis already, from dataset:hoshi; if it is the same, remove this row and refer to that record, otherwise choose another id',
  ])
})

test('refuses a circle that closes through another dataset of the store', async () => {
  const other = appended(OTHER, 'capabilities.csv', 'capability:new,新,New,LABEL,capability:people-flow')
  const city = replaced(CITY, 'capabilities.csv', '解析,', '解析,capability:new')
  await expect(problemsOf({ city, other })).resolves.toEqual([
    'city/capabilities.csv:2:39: broader: capability:analysis → capability:new → capability:people-flow → capability:analysis goes round in a circle; point one of them elsewhere',
  ])
})

test('refuses a copied folder that kept the id of its model', async () => {
  const files = replaced(OTHER, 'dataset.yaml', 'dataset:other', 'dataset:hoshi')
  expect(await problemsOf({ copy: files })).toEqual([
    'copy/dataset.yaml:1:5: the store knows dataset:hoshi as another dataset, of whose 36 records this folder has none; give this folder an id of its own, or use --allow-delete to replace them',
  ])
})

test('refuses to delete a record that still is pointed to', async () => {
  const wrong = replaced(
    CITY,
    'capabilities.csv',
    'capability:people-flow,人流分析,People flow,,capability:analysis\n',
    '',
  )
  expect(await problemsOf({ city: wrong }, true)).toEqual([
    'city/needs.csv:2:82: requires: nothing has the id capability:people-flow; correct the id, or add the record of type Capability',
    'city/offers.csv:2:32: provides: nothing has the id capability:people-flow; correct the id, or add the record of type Capability',
  ])
})

test('refuses a folder without dataset.yaml, also inside', async () => {
  expect(await problemsOf({ city: without(CITY, 'dataset.yaml') })).toEqual([
    expect.stringContaining('neither this folder nor one directly inside it holds a dataset.yaml'),
  ])
})
