// What clients may rely on: the schema as printed stands in docs/schema.graphql. Says what a change takes from
// them and fails, unless CHANGELOG.md names it; with --write it brings the file up to date once that is so.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { executableSchema } from '../../src/api/graphql/resolvers/schema.ts'
import { schemaText } from '../../src/api/http/schema-text.ts'
import { unnamedBreaks } from './contract.ts'

const CONTRACT = new URL('../../docs/schema.graphql', import.meta.url)
const CHANGELOG = new URL('../../CHANGELOG.md', import.meta.url)

const now = schemaText(executableSchema())
const contract = existsSync(CONTRACT) ? readFileSync(CONTRACT, 'utf8') : now
const unnamed = unnamedBreaks(contract, now, readFileSync(CHANGELOG, 'utf8'))

for (const each of unnamed) process.stdout.write(`a client may rely on it: ${each}\n`)
if (unnamed.length > 0) process.exitCode = 1
else if (process.argv.includes('--write')) writeFileSync(CONTRACT, now)
else if (contract !== now) {
  process.stdout.write('docs/schema.graphql is not the schema as it is printed now\n')
  process.exitCode = 1
}
