import { terminalProgress } from './environment/progress.ts'
import { explanation } from './import/explanation.ts'
import { openTarget } from './import/target.ts'
import { measuredStatements, QueryRefused, shown } from './statements.ts'

const USAGE = `Usage: npm run cypher -- '{ sdgTarget(code: "11.2") { name } }' ['{"variable": "value"}']

Shows the statements that a query sends, with their parameters, what they cost and how long they take,
on the store of npm start or the server that NEO4J_URI names.
`

const run = async (query: string, variables: string): Promise<void> => {
  const target = await openTarget(process.env, terminalProgress(process.stderr))
  try {
    const statements = await measuredStatements(target.connection, query, JSON.parse(variables))
    const hits = statements.reduce((sum, each) => sum + each.hits, 0)
    process.stdout.write(
      `${statements.map(shown).join('\n')}\n// ${statements.length} statements, ${hits} hits\n`,
    )
  } finally {
    await target.close()
  }
}

const [query, variables = '{}'] = process.argv.slice(2)
if (query === undefined) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else
  await run(query, variables).catch((error: unknown) => {
    const isRefused = error instanceof QueryRefused || error instanceof SyntaxError
    process.stderr.write(`${isRefused ? error.message : explanation(error)}\n`)
    process.exitCode = 1
  })
