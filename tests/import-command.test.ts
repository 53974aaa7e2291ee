import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFolders } from '../src/import/import.ts'
import { ImportRefused } from '../src/import/problem.ts'
import { replaced } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore('seed-without-sample')
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const started = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'src/import/main.ts', ...args], {
    env: { ...process.env, NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** What the command prints and the code it ends with. */
const command = async (...args: string[]) => {
  const child = started(...args)
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, errors }
}

const SMALL = {
  'dataset.yaml': 'id: dataset:small\nnameJa: 小\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
  'platforms.csv': 'id,nameJa\nplatform:small,場\n',
}

const manyPlatforms = (count: number) => ({
  ...SMALL,
  'dataset.yaml': SMALL['dataset.yaml'].replace('small', 'large'),
  'platforms.csv': `id,nameJa\n${Array.from({ length: count }, (_, index) => `platform:p${index},場\n`).join('')}`,
})

test('loads the seed without what is made up', async () => {
  expect(await store.rows('MATCH (n:Entity {sample: true}) RETURN count(n) AS count')).toEqual([{ count: 0 }])
  expect(await store.rows('MATCH (n:Place) RETURN count(n) AS count')).toEqual([{ count: 1963 }])
})

test('reports an import, and the second time that nothing changed', async () => {
  const folder = await temporary.write({ small: SMALL })
  const first = await command(folder)
  expect(first).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Platform +1 created[\s\S]*Imported in/),
  })
  const second = await command(folder, '--dry-run')
  expect(second).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Platform +1 unchanged[\s\S]*Nothing changed/),
  })
})

test('ends with 1 and every problem when the files are wrong', async () => {
  const files = replaced(SMALL, 'platforms.csv', 'nameJa', 'nameja')
  const folder = await temporary.write({ small: files })
  const { code, errors } = await command(folder)
  expect(code).toBe(1)
  expect(errors).toContain('platforms.csv:1:4: unknown column "nameja"; did you mean nameJa?')
  expect(errors).toContain('2 problems: nothing was written.')
})

test('ends with 2 and its usage when the command line is wrong', async () => {
  const { code, errors } = await command('seed', '--delete')
  expect(code).toBe(2)
  expect(errors).toContain('Usage: npm run import')
})

test('leaves nothing behind when it is killed while it writes', async () => {
  const folder = await temporary.write({ large: manyPlatforms(14_000) })
  const before = await store.digest()
  const child = started(folder)
  for await (const chunk of child.stderr) {
    if (!/: \d+ of 14001\n/.test(String(chunk))) continue
    child.kill('SIGKILL')
    break
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  expect(await store.digest()).toBe(before)
  // The lock of the dead import is gone too.
  const report = await importFolders(store, [await temporary.write({ small: SMALL })])
  expect(report.changed).toBe(false)
})

/** A copy of the city's folder with names of its own, as a person would make it with search and replace. */
const copiedCity = async () => {
  const folder = join(await temporary.write({ copy: {} }), 'copy')
  await cp('seed/kumamoto', folder, { recursive: true })
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const copied = (await readFile(path, 'utf8')).replaceAll('kumamoto', 'hoshi')
    await writeFile(path, copied.replaceAll('place:431001', 'place:011002'))
  }
  return folder
}

const refusal = (folder: string) =>
  importFolders(store, [folder]).then(
    () => {
      throw new Error('the import was not refused')
    },
    (error: unknown) => {
      if (error instanceof ImportRefused) return error.problems
      throw error
    },
  )

test('takes a second city from a copied folder once the shared rows and the words of the other are removed from it', async () => {
  const folder = await copiedCity()
  const problems = await refusal(folder)
  expect(problems.map(({ message }) => message)).toEqual(
    problems.map(() =>
      expect.stringMatching(/^the store has .* already, from dataset:kumamoto-2; if it is the same/),
    ),
  )
  for (const path of new Set(problems.map(({ file }) => file))) {
    const shared = new Set(problems.filter(({ file }) => file === path).map(({ line }) => line))
    const lines = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, lines.filter((_line, index) => !shared.has(index + 1)).join('\n'))
  }
  // Its quotations are still another place's; only its own words make it a plan of its own.
  expect((await refusal(folder)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\d+ quotations are those of strategy:kumamoto-2, of another place; put your own/),
  ])
  for (const name of (await readdir(folder)).filter(name => name.endsWith('.yaml'))) {
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), text.replace(/(quote: ["']?)(?=[^\s"'])/g, '$1星市の'))
  }
  await importFolders(store, [folder])
  expect(
    await store.rows(
      'MATCH (s:Strategy)-[:OF_PLACE]->(p) OPTIONAL MATCH (s)<-[:PART_OF]-(g:StrategicGoal) RETURN s.id AS id, p.id AS place, count(g) AS goals ORDER BY id',
    ),
  ).toEqual([
    { id: 'strategy:hoshi-1', place: 'place:011002', goals: 0 },
    { id: 'strategy:hoshi-2', place: 'place:011002', goals: 3 },
    { id: 'strategy:kumamoto-1', place: 'place:431001', goals: 0 },
    { id: 'strategy:kumamoto-2', place: 'place:431001', goals: 3 },
  ])
  await rm(folder, { recursive: true })
})
