import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { LIMITS } from '../src/api/limits/limits.ts'
import { readConfig } from '../src/environment/config.ts'
import { connect } from '../src/graph/engine/driver.ts'
import { importFolders } from '../src/import/import.ts'
import { ask } from './api.ts'

const README = readFileSync('README.md', 'utf8')
const connection = connect({ ...inject('database'), database: 'neo4j' })
const folder = mkdtempSync(join(tmpdir(), 'readme-'))

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await connection.driver.close()
})

const queries = [...README.matchAll(/```graphql\n([^`]*)```\s*```json\n([^`]*)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
)

describe('the README', () => {
  it('shows at least one query with its answer', () => {
    expect(queries.length).toBeGreaterThan(0)
  })

  it.each(queries)('tells the true answer to $query', async ({ query, answer }) => {
    expect(await ask(query)).toEqual(JSON.parse(answer))
  })

  it('names every variable with its default', () => {
    const rows = [...README.matchAll(/^\| `([A-Z0-9_]+)` \| *(?:`(.*?)`)? *\|/gm)]
    const defaults = Object.fromEntries(rows.map(([, name = '', value]) => [name, value]))
    const read = readFileSync('src/environment/config.ts', 'utf8').matchAll(/^ {2}([A-Z0-9_]+):/gm)
    expect(new Set(Object.keys(defaults))).toEqual(new Set([...read].map(([, name]) => name)))
    expect(readConfig(defaults)).toEqual(readConfig({}))
  })

  it('leaves six problems to someone who copies the city as it says', async () => {
    const [, commands = ''] = /```sh\n(cp -r seed\/kumamoto[^`]*?)npm run import/.exec(README) ?? []
    symlinkSync(resolve('seed'), join(folder, 'seed'))
    execFileSync('/bin/sh', ['-ec', commands], { cwd: folder })
    const copied = importFolders(connection, [join(folder, 'my-city')], { dryRun: true })
    await expect(copied).rejects.toMatchObject({
      problems: [
        ...Array.from({ length: 5 }, () => ({ message: expect.stringMatching(/^the store has .* already/) })),
        { message: expect.stringMatching(/^supersedes: nothing has the id/) },
      ],
    })
  })
})

describe('docs/LIMITS.md', () => {
  const text = readFileSync('docs/LIMITS.md', 'utf8')
  /** Limits that no client meets by themselves, and so are not told. */
  const UNTOLD = ['validationErrors', 'coercionErrors', 'probeReuseMs', 'lateLookMs', 'lateResolutionMs']

  const told = Object.entries<unknown>(LIMITS).flatMap(([name, limit]): [string, number][] =>
    typeof limit === 'number' && !UNTOLD.includes(name) ? [[name, limit]] : [],
  )

  it.each(told)('gives %s, %i', (name, limit) => {
    if (name === 'introspections') expect(text).toContain(['no', 'once', 'twice'][limit])
    else if (name.endsWith('Ms')) expect(text).toContain(`${limit / 1_000} s`)
    else if (name.endsWith('Bytes')) expect(text).toContain(`${limit / 1_024} kB`)
    else expect(text).toContain(limit.toLocaleString('en'))
  })

  it('gives the limits that are configured', () => {
    const { maxQueryDepth, maxQueryNodes, requestTimeoutMs } = readConfig({})
    expect(text).toContain(`| depth * | ${maxQueryDepth} levels`)
    expect(text).toContain(`| nodes * | ${maxQueryNodes.toLocaleString('en')} objects`)
    expect(text).toContain(`one request * | ${requestTimeoutMs / 1_000} s`)
  })
})
