// `npm run check`: every gate, or those named: `npm run check -- types codegen`.
import { spawnSync } from 'node:child_process'

type Gate = { readonly commands: readonly string[]; readonly remedy: string }

const GATES: Readonly<Record<string, Gate>> = {
  format: {
    commands: ['biome check'],
    remedy: 'run `npm run format`; what it cannot mend is named above',
  },
  types: {
    commands: ['tsc --noEmit', 'tsc --noEmit -p explorer/graphiql', 'tsc --noEmit -p explorer'],
    remedy: 'correct the lines named above',
  },
  codegen: {
    commands: ['graphql-codegen --config codegen.ts --check --silent', 'tsx tests/contract/main.ts'],
    remedy:
      'run `npm run codegen` and commit what it writes: src/generated, explorer/generated, docs/schema.graphql',
  },
  schema: {
    commands: ['tsx tests/schema/lint.ts'],
    remedy: 'correct schema/ as named above, then run `npm run codegen`',
  },
  contract: {
    commands: ['tsx tests/contract/main.ts'],
    remedy:
      'bring back what is named above, or name it in CHANGELOG.md under "Unreleased"; then `npm run codegen` and commit docs/schema.graphql',
  },
  bundle: {
    commands: ['tsx tests/explorer/bundle.ts'],
    remedy: 'load what the first page does not need by a lazy import, or run `npm run build` if it is absent',
  },
  start: {
    commands: ['tsx tests/smoke.ts'],
    remedy: 'see what the built server wrote above; `npm run dev` runs it from its sources',
  },
  recipe: {
    commands: ['tsx tests/new-type.ts'],
    remedy: 'correct scripts/new-type/, or the place that a new type is to be put into, as named above',
  },
  tests: {
    commands: ['vitest run'],
    remedy: 'run `npm test -- <file>` for a file named above',
  },
}

/** The programs are those of this package: npm puts them first in PATH. */
const succeeds = (command: string): boolean => {
  const [program = '', ...args] = command.split(' ')
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) process.stderr.write(`${program} does not run (${error.message}): start this by npm run check\n`)
  return status === 0
}

// For scripts that run the gates one by one: `npm run check -- --list`.
if (process.argv[2] === '--list') {
  process.stdout.write(`${Object.keys(GATES).join('\n')}\n`)
  process.exit()
}

const named = process.argv.slice(2)
const unknown = named.filter(name => !(name in GATES))
if (unknown.length > 0) {
  process.stderr.write(`no gate ${unknown.join(', ')}; there are ${Object.keys(GATES).join(', ')}\n`)
  process.exit(2)
}

const outcomes = Object.entries(GATES)
  .filter(([name]) => named.length === 0 || named.includes(name))
  .map(([name, { commands, remedy }]) => {
    const passed = commands.every(succeeds)
    return { passed, line: passed ? `passed  ${name}` : `failed  ${name}: ${remedy}` }
  })
process.stdout.write(`\n${outcomes.map(({ line }) => line).join('\n')}\n`)
if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1
