import { readdirSync, readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { connect } from '../src/graph/engine/driver.ts'
import { measuredStatements, QueryRefused, shown } from '../src/statements.ts'
import { unindented } from '../src/text/margin.ts'
import { statementsOf } from './api.ts'

const connection = connect({ ...inject('database'), database: 'neo4j' })

const EXAMPLES = 'explorer/graphiql/examples'

/** Of the examples in GraphiQL those that between them show each way of reading the graph. */
const SHOWN = [
  '01-strategy-tree',
  '02-indicator-values',
  '03-evidence',
  '04-who-serves-a-target',
  '06-what-advances-a-measure',
  '08-needs-for-an-offer',
  '11-together',
  '13-pages',
  '16-proof-paths',
  '20-where-we-could-help',
  '22-nobody-does',
  '30-platform-in-numbers',
]

const HEAD = `# What a query sends

The statements of a dozen queries, as the API sends them to Neo4j: each is text that a person can read, begins
at an index and takes parameters only. The queries are examples of GraphiQL. \`npm run cypher -- '{ … }'\` shows
the same for any query on your store, with parameters, database hits and times; in GraphiQL the panel
"Statements" does. Names as in the headings below stand in the server's query log and in \`SHOW TRANSACTIONS\`
(\`metaData\`), and in the API's log where a statement is slow.

This file is made by \`npm run docs:cypher\`; a test fails when it is no longer true.
`

/** One example with the statements that it sends, each once however often it is sent. */
const section = async (name: string): Promise<string> => {
  const text = readFileSync(`${EXAMPLES}/${name}.graphql`, 'utf8')
  const [, title = ''] = text.split('\n', 2)
  const query = text.replace(/^(#.*\n)+/, '').trim()
  const statements = await statementsOf(query)
  const different = new Map(statements.map(statement => [statement.text, statement]))
  // Those of one level are sent side by side: which goes first is chance.
  const sorted = [...different.values()].sort((a, b) => (a.name + a.text < b.name + b.text ? -1 : 1))
  const blocks = sorted.map(
    statement => `\`${statement.name}\`\n\n\`\`\`cypher\n${unindented(statement.text)}\n\`\`\`\n`,
  )
  return [
    `## ${title.replace(/^#\s*/, '')}\n`,
    `\`\`\`graphql\n${query}\n\`\`\`\n`,
    `Sends ${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}${different.size < statements.length ? `, ${different.size} of them different` : ''}:\n`,
    ...blocks,
  ].join('\n')
}

// A dozen of the longest statements are planned for it, one after the other.
it('docs/CYPHER.md shows what a dozen queries send', async () => {
  const present = readdirSync(EXAMPLES).map(file => file.replace('.graphql', ''))
  expect(SHOWN.filter(name => !present.includes(name))).toEqual([])
  const sections: string[] = []
  for (const name of SHOWN) sections.push(await section(name))
  await expect([HEAD, ...sections].join('\n')).toMatchFileSnapshot('../docs/CYPHER.md')
}, 240_000)

it('the command shows each statement with its name, its parameters and what it costs', async () => {
  const [only, ...others] = await measuredStatements(
    connection,
    'query ($code: String!) { sdgTarget(code: $code) { name } }',
    { code: '11.2' },
  )
  expect(others).toEqual([])
  expect(only && shown({ ...only, hits: 6, ms: 1.25 }, 0)).toMatch(
    /^\/\/ 1\. entities by id: 6 hits, 1 rows, 1\.3 ms\nUNWIND \$ids AS id\n[\s\S]+\n\/\/ \{"ids":\["sdg:11\.2"\]\}\n$/,
  )
  expect(only?.hits).toBeLessThan(20)
})

it('what the API refuses is told in its words', async () => {
  await expect(measuredStatements(connection, '{ nothing }', {})).rejects.toThrow(QueryRefused)
})
