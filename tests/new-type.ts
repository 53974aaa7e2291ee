// `npm run check -- recipe`: does what CONTRIBUTING tells for a new type, on a scratch copy of the repository:
// the generator writes it, everything compiles, and the tests that walk all types find, list, divide, export and
// show it.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'tsunagu-new-type-'))

const lines = (program: string, ...args: string[]): readonly string[] =>
  spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' })
    .stdout.split('\0')
    .filter(line => line !== '' && existsSync(join(ROOT, line)))

/** Files as they stand in the work tree; what is installed and fetched is shared. */
const makeCopy = (): void => {
  for (const file of lines('git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'))
    cpSync(join(ROOT, file), join(copy, file))
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const jars = join(ROOT, '.neo4j/lib')
  if (existsSync(jars)) cpSync(jars, join(copy, '.neo4j/lib'), { recursive: true })
}

const STEPS: readonly (readonly string[])[] = [
  ['npm', 'run', 'new', '--', 'type', 'Network', '--ja', 'ネットワーク'],
  ['npx', 'biome', 'check', '--diagnostic-level=error'],
  ['npx', 'tsc', '--noEmit'],
  ['npx', 'tsc', '--noEmit', '-p', 'explorer'],
  ['npx', 'tsx', 'tests/schema/lint.ts'],
  ['npx', 'tsx', 'tests/contract/main.ts'],
  [
    'npx',
    'vitest',
    'run',
    ...['network', 'every-type', 'enum-label', 'export'].map(name => `tests/${name}.test.ts`),
  ],
  ['npm', 'run', 'build'],
  [
    ...['npx', 'vitest', 'run', '--config', 'tests/explorer/vitest.config.ts'],
    ...['tests/explorer/every-type.test.ts', '-t', 'the type (Network|Source)'],
  ],
]

const succeeds = ([program = '', ...args]: readonly string[]): boolean =>
  spawnSync(program, args, { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

try {
  makeCopy()
  const failed = STEPS.find(step => !succeeds(step))
  if (failed !== undefined) {
    process.stderr.write(`in a copy of the repository with a new type, "${failed.join(' ')}" failed\n`)
    process.exitCode = 1
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
