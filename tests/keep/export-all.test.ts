import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { connect } from '../../src/graph/engine/driver.ts'
import { importFolders } from '../../src/import/import.ts'
import { exportAll } from '../../src/keep/export/export-all.ts'
import { appended, CITY, type Files, replaced } from '../import/city.ts'
import { PLAN_CITY } from '../import/plan-city.ts'
import { openStore, type Store, temporaryFolders } from '../import/store.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore()
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const WHOLE = { different: [], problems: [] }

it('what is written of the seed brings back every record and relationship of it, as it is', async () => {
  const seed = connect({ ...inject('database'), database: 'neo4j' })
  const folder = join(await temporary.write({}), 'everything')
  try {
    // Read back and compared; that the graph made of it has the same digest is a long test beside this one.
    expect(await exportAll(seed, folder)).toMatchObject({
      ...WHOLE,
      merges: 0,
      order: [['places'], ['sdg'], ['vocabulary'], ['kumamoto-2'], ['sample']],
    })
  } finally {
    await seed.driver.close()
  }
})

/** Texts that a spreadsheet would run, that YAML would read otherwise, and ids that were merged into another. */
const HOSTILE: Files = [
  (files: Files) =>
    appended(
      files,
      'organizations.csv',
      'org:formula,"=HYPERLINK(""http://example.org"")",\'=1+1,PRIVATE_SECTOR,,web:@x;web:-y,',
      'org:apostrophe,\'\'=二重,"\'plain, with ""marks""",OTHER,,,',
      'org:signs,＋全角,-37,OTHER,,,',
      'org:lines,"@一行目\n=二行目",\'\'quiet,OTHER,,,',
    ),
  (files: Files) => appended(files, 'merges.csv', 'id,into,name', 'org:old-city,org:city,"旧星市役所, 本庁"'),
  (files: Files) => replaced(files, 'places.csv', '431001,熊本市,CITY,place:430005,738865\n', ''),
  (files: Files) =>
    replaced(
      files,
      'strategy.yaml',
      'nameJa: 暮らし',
      'nameJa: "null"\n    nameEn: "# a: {b}, [c] \\"d\\" | - e"',
    ),
  (files: Files) =>
    replaced(
      files,
      'strategy.yaml',
      'quotes:\n      - { locator: 1章, quote: 暮らしを守る }',
      'source: source:survey\n    quotes:\n      - { quote: 一 }\n      - { source: source:plan }\n      - { locator: 2章 }',
    ),
].reduce<Files>((files, change) => change(files), CITY)

it('what files hold comes back whatever its signs, with merged ids and what a folder has no more', async () => {
  const root = await temporary.write({ hoshi: HOSTILE, x: PLAN_CITY })
  await importFolders(store, [root])
  expect(
    await store.rows("MATCH (o {id: 'org:city'}) RETURN o.aliases AS aliases, o.identifiers AS ids"),
  ).toEqual([{ aliases: ['旧星市役所, 本庁'], ids: ['web:example.org', 'org:old-city'] }])
  // The first indicator goes from the file and stays in the store: two have one place in their list now.
  const tree = String(PLAN_CITY['strategy.yaml'])
  const without =
    tree.slice(0, tree.indexOf('      - key: startups')) + tree.slice(tree.indexOf('      - key: usage'))
  writeFileSync(join(root, 'x/strategy.yaml'), without)
  const { vanished } = await importFolders(store, [join(root, 'x')])
  expect(vanished).toContain('indicator:x.startups')

  const before = await store.digestOfFacts()
  const folder = join(root, 'everything')
  expect(await exportAll(store, folder)).toMatchObject({ ...WHOLE, merges: 1, order: [['x'], ['hoshi']] })
  expect(readdirSync(folder).sort()).toEqual(['README.md', 'hoshi', 'x'])
  expect(existsSync(`${folder}.part`)).toBe(false)
  await expect(exportAll(store, folder)).rejects.toThrow(/is not empty: name another folder/)
  await store.clear()
  await importFolders(store, [folder])
  expect(await store.digestOfFacts()).toBe(before)

  // What has been imported is written the same again.
  const again = join(root, 'again')
  await exportAll(store, again)
  for (const name of readdirSync(join(folder, 'x')))
    expect(readFileSync(join(again, 'x', name), 'utf8')).toBe(readFileSync(join(folder, 'x', name), 'utf8'))
})

it('the command says what it wrote, and which order an import of one folder after the other takes', async () => {
  const folder = join(await temporary.write({}), 'told')
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/keep/export-all-command.ts', folder], {
    env: { ...process.env, NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [told] = await Promise.all([text(child.stdout), once(child, 'close')])
  expect(told).toMatch(/2 folders, \d+ records, 1 merged ids\.\n.* brings the same graph back\.\n$/)
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(
    /<this folder>\/x\n.*<this folder>\/hoshi\n$/,
  )
})

it('a merged id that leads nowhere is told by its cell, and nothing is written', async () => {
  const before = await store.digest()
  const files = {
    'dataset.yaml': 'id: dataset:m\nnameJa: 統合\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
    'merges.csv': 'id,into,name\norg:a,org:nobody,旧称\norg:b,city,\n',
  }
  const root = await temporary.write({ m: files })
  await expect(importFolders(store, [root])).rejects.toThrow(
    /merges\.csv:3:7: into: "city" is not of the form expected here.*\n.*merges\.csv:3:12: name is required/,
  )
  const one = await temporary.write({
    m: { ...files, 'merges.csv': 'id,into,name\norg:a,org:nobody,旧称\n' },
  })
  await expect(importFolders(store, [one])).rejects.toThrow(
    /merges\.csv:2:7: into: nothing has the id org:nobody/,
  )
  expect(await store.digest()).toBe(before)
})
