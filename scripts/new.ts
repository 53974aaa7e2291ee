import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeFolder } from '../src/environment/file-system.ts'
import { cityFiles } from './new-city/files.ts'
import { type Municipality, municipalityOf } from './new-city/municipality.ts'
import { filesOf } from './new-type/files.ts'
import { type Names, namesOf } from './new-type/names.ts'
import { type Place, placesOf } from './new-type/places.ts'
import { sdlOf } from './new-type/sdl.ts'

const USAGE = `Usage: npm run new -- city <code> [--key <key>] [--levels 政策,施策,事業] [--folder <folder>]
       npm run new -- type <Name> [--ja <Japanese word>]

  city <code>    市町村の空のフォルダーを作る。<code> は6桁のコード（seed/places/places.csv、例: 011002）か正式な名称
                 / an empty folder for a city; <code> is that of the municipality, such as 011002, or its whole name
  --key          IDに使う英数字（例: sapporo）。なければ city-<code> / what stands in its ids; else city-<code>
  --levels       計画の段の呼び名を上から順に / what the plan calls its levels, from the top down
  --folder       作るフォルダー。なければ --key と同じ名前 / the folder to write; else named by its key
  type <Name>    グラフの新しい型に要るファイルを作る（開発者用、例: Network）
                 / what a new type of the graph needs in every room, for developers`

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/** Texts of files by their paths, with the line in its place. */
const put = (texts: Map<string, string>, { path, before, line }: Place): void => {
  const text = texts.get(path) ?? readFileSync(path, 'utf8')
  const at = text.indexOf(before)
  if (at < 0)
    fail(
      `${path} に ${JSON.stringify(before)} がありません。scripts/new-type/places.ts を直してください / ${path} does not hold ${JSON.stringify(before)}: correct scripts/new-type/places.ts`,
    )
  texts.set(path, text.slice(0, at) + line + text.slice(at))
}

const run = (command: string): void => {
  process.stdout.write(`${command}\n`)
  const [program = '', ...args] = command.split(' ')
  if (spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    fail(`「${command}」が失敗しました。上の表示を見てください / "${command}" failed; see above`)
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
  if (there) fail(`${there.path} は既にあります / ${there.path} is there already`)
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

/** Writes an empty folder for a city; one that is there is left alone. */
const newCity = (place: Municipality, key: string, levels: readonly string[], folder: string): void => {
  if (existsSync(folder))
    fail(
      `${folder} は既にあります。--folder で別の名前を指定してください / ${folder} is there already; name another one with --folder`,
    )
  const files = cityFiles({ ...place, key, levels })
  makeFolder(folder)
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  process.stdout.write(`作りました / Written: ${folder}/ ${[...files.keys()].join(' ')}\n`)
  process.stdout.write(
    `${folder}/strategy.yaml に記入し、npm run import -- ${folder} --dry-run で確かめてください\nFill in ${folder}/strategy.yaml, then check it by npm run import -- ${folder} --dry-run\n`,
  )
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
  const found = municipalityOf(name)
  const place = 'wrong' in found ? fail(found.wrong) : found
  const key = values.key ?? `city-${place.code}`
  if (!/^[a-z0-9][a-z0-9-]*$/.test(key))
    fail(
      `「${key}」はキーにできません。a-z 0-9 - だけを使ってください（例: sapporo） / "${key}" is no key: use only a-z 0-9 -, such as sapporo`,
    )
  const levels = (values.levels ?? '基本目標,施策,事業')
    .split(/[,、，;；・/／>＞→]/)
    .map(level => level.trim())
    .filter(level => level !== '')
  newCity(place, key, levels, values.folder ?? key)
} else {
  if (!/^([A-Z][a-z]+)+$/.test(name))
    fail(
      `「${name}」は型の名前ではありません。Network や MediaOutlet のように書いてください / "${name}" is no name of a type: write it as Network or MediaOutlet`,
    )
  newType(namesOf(name, values.ja))
}
