import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { cityFiles } from './new-city/files.ts'
import { filesOf } from './new-type/files.ts'
import { type Names, namesOf } from './new-type/names.ts'
import { type Place, placesOf } from './new-type/places.ts'
import { sdlOf } from './new-type/sdl.ts'

const USAGE = `Writes what a new type of the graph needs in every room, or an empty folder for a city, and says what is left.

  npm run new -- type <Name> [--ja <Japanese word>]
  npm run new -- city <code> [--key <key>] [--levels 政策,施策,事業] [--folder <folder>]

<Name> is the type of the API, such as Network or MediaOutlet. <code> is the code of the municipality, as in
seed/places/places.csv, such as 011002, or its whole name; <key> stands in its ids; the levels are those of its plan, from the top down.`

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/** Texts of files by their paths, with the line in its place. */
const put = (texts: Map<string, string>, { path, before, line }: Place): void => {
  const text = texts.get(path) ?? readFileSync(path, 'utf8')
  const at = text.indexOf(before)
  if (at < 0) fail(`${path} does not hold ${JSON.stringify(before)}: correct scripts/new-type/places.ts`)
  texts.set(path, text.slice(0, at) + line + text.slice(at))
}

const run = (command: string): void => {
  process.stdout.write(`${command}\n`)
  const [program = '', ...args] = command.split(' ')
  if (spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    fail(`"${command}" failed; see above`)
}

const left = ({ label, file, words, ja }: Names): readonly string[] => [
  ...(ja === words
    ? [`src/model/model.ts: what people call a ${label} in Japanese, the first of its words`]
    : []),
  `schema/${file}.graphql: fields of its own, and their filters`,
  `src/graph/read/${file}.ts: the properties and filters behind them`,
  `src/api/graphql/resolvers/${file}.ts: what its row does not answer by itself; the compiler says what`,
  `src/import/tables/${file}.ts, seed/README.md: the columns of its table`,
  `src/model/relationships/: what it is joined to, in a table of ends, if it is`,
  'seed/: real records in place of the sample; then tests that state their facts',
  'docs/GLOSSARY.md: what it is, in a sentence; CHANGELOG.md: that clients can ask for it',
]

/** Writes a type; everything is looked at before anything is written. */
const newType = (names: Names): void => {
  const files = filesOf(names, sdlOf(names, readFileSync('schema/source.graphql', 'utf8')))
  const there = files.find(({ path }) => existsSync(path))
  if (there) fail(`${there.path} is there already`)
  const texts = new Map<string, string>()
  for (const place of placesOf(names)) put(texts, place)
  for (const { path, text } of files) texts.set(path, text)
  for (const [path, text] of texts) writeFileSync(path, text)
  run(`npx biome check --write --diagnostic-level=error schema src explorer tests/${names.file}.test.ts`)
  run('npm run codegen')
  process.stdout.write(`\nWritten:\n${[...texts.keys()].map(path => `  ${path}`).join('\n')}\n`)
  process.stdout.write(
    `\nLeft:\n${left(names)
      .map(line => `  ${line}`)
      .join('\n')}\n`,
  )
}

const PLACES = 'seed/places/places.csv'

interface Municipality {
  readonly code: string
  readonly nameJa: string
  readonly nameEn: string
}

/** A municipality by its code, also without the check digit behind it, or by its name. */
const municipalityOf = (given: string): Municipality => {
  const rows: Record<string, string>[] = parse(readFileSync(PLACES, 'utf8'), { columns: true, bom: true })
  const asked = given
    .normalize('NFKC')
    .replace(/(?<=\d)-(?=\d)/g, '')
    .trim()
  const isAsked = ({ code = '', nameJa, nameEn = '' }: Record<string, string>) =>
    code === asked ||
    (/^\d{5}$/.test(asked) && code.startsWith(asked)) ||
    nameJa === asked ||
    nameEn.toLowerCase() === asked.toLowerCase()
  const [row, ...others] = rows.filter(isAsked)
  if (row === undefined)
    return fail(
      `${PLACES} has no municipality with the code or name "${given}": give its code of six digits, such as 011002, or its whole name`,
    )
  if (others.length > 0)
    fail(
      `"${given}" is ${[row, ...others].map(({ code, nameEn }) => `${code} (${nameEn})`).join(', ')}: give one of the codes`,
    )
  return { code: row.code ?? '', nameJa: row.nameJa ?? '', nameEn: row.nameEn ?? '' }
}

/** Writes an empty folder for a city; one that is there is left alone. */
const newCity = (place: Municipality, key: string, levels: readonly string[], folder: string): void => {
  if (existsSync(folder)) fail(`${folder} is there already; name another one with --folder`)
  const files = cityFiles({ ...place, key, levels })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  process.stdout.write(`Written: ${folder}/ ${[...files.keys()].join(' ')}\n`)
  process.stdout.write(`Left: fill in ${folder}/strategy.yaml, then npm run import -- ${folder} --dry-run\n`)
}

/** The command line; what it does not know is told with how it is used. */
const readArguments = () => {
  try {
    return parseArgs({
      options: {
        ja: { type: 'string' },
        key: { type: 'string' },
        levels: { type: 'string' },
        folder: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}

const { positionals, values } = readArguments()
const [what, name = '', ...more] = positionals
if ((what !== 'type' && what !== 'city') || name === '' || more.length > 0) fail(USAGE)
if (what === 'city') {
  const place = municipalityOf(name)
  const key = values.key ?? `city-${place.code}`
  if (!/^[a-z0-9][a-z0-9-]*$/.test(key)) fail(`"${key}" is no key: use only a-z 0-9 -`)
  const levels = (values.levels ?? '基本目標,施策,事業')
    .split(/[,、，;；・/／>＞→]/)
    .map(level => level.trim())
    .filter(level => level !== '')
  newCity(place, key, levels, values.folder ?? key)
} else {
  if (!/^([A-Z][a-z]+)+$/.test(name))
    fail(`"${name}" is no name of a type: write it as Network or MediaOutlet`)
  newType(namesOf(name, values.ja))
}
