import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { circle, climbing, importsIn, ROOMS, readSources, roomOf } from './rooms.ts'

const SOURCES = readSources('src')

test('every room imports only rooms below it', () => {
  expect(climbing(SOURCES)).toEqual([])
})

test('an arrow that climbs is named', () => {
  const text =
    "import { answer } from '../api/graphql/resolvers/gap.ts'\nimport type { Plan } from './plan/plan-facts.ts'\n"
  expect(climbing([importsIn('methods/gap.ts', text)])).toEqual([
    'methods/gap.ts imports api/graphql/resolvers/gap.ts, which stands above it',
  ])
})

test('an import over several lines and an export are seen', () => {
  const text =
    "import {\n  a,\n  b,\n} from '../questions/a.ts'\nexport { c } from './c.ts'\nimport './d.ts'\n"
  expect(importsIn('model/x.ts', text).imports).toEqual(['questions/a.ts', 'model/c.ts', 'model/d.ts'])
})

test('no files import each other in a circle', () => {
  expect(circle(SOURCES)).toBeUndefined()
})

test('a circle is named by its files', () => {
  const files = [
    { file: 'a.ts', imports: ['b.ts'] },
    { file: 'b.ts', imports: ['c.ts'] },
    { file: 'c.ts', imports: ['b.ts'] },
  ]
  expect(circle(files)).toEqual(['b.ts', 'c.ts', 'b.ts'])
})

test('every file stands in a room, in what codegen makes, or builds the program', () => {
  const outside = SOURCES.map(({ file }) => file).filter(
    file => roomOf(file) === undefined && file.includes('/'),
  )
  expect(outside).toEqual(['generated/schema.ts'])
})

test('the map in CONTRIBUTING lists the rooms there are, in their order', () => {
  const map = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `src\/([a-z/]+)\/` \|/gm)
  expect([...map].map(([, room]) => room)).toEqual(ROOMS.filter(room => existsSync(`src/${room}`)))
})

test('the map in CONTRIBUTING lists every folder of the repository that holds code or data', () => {
  const map = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `(?!src)([a-z]+)\/` \|/gm)
  const folders = readdirSync('.', { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter(name => !['node_modules', 'dist', 'src'].includes(name))
  expect([...map].map(([, folder]) => folder).sort()).toEqual(folders.sort())
})
