// `npm run bench`: the product beside the field's own library and the bare driver, on one store.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { terminalProgress } from '../src/environment/progress.ts'
import { optionsOf, UsageError } from './options.ts'
import { withSection } from './results/file.ts'
import type { Run, Server } from './results/run.ts'
import { sectionOf } from './results/section.ts'
import { measureCold, measureWarm } from './side-by-side.ts'
import { requirePeer } from './sides/peer.ts'
import { givenStore, openStore } from './store.ts'
import type { Cold } from './timing/cold.ts'

const RESULTS = 'bench/RESULTS.md'

const progress = terminalProgress(process.stderr)

const run = async () => {
  const options = optionsOf(process.argv.slice(2))
  if (options.against.includes('peer')) requirePeer()
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  const open = () =>
    uri
      ? givenStore({ uri, user, password, database: process.env.NEO4J_DATABASE ?? 'neo4j' }, options.cities)
      : openStore(options.cities, options.keep)

  /** With a store of its own for each step: whoever closes the last one starts the database anew. */
  const onStore = async <Found>(step: (store: Awaited<ReturnType<typeof open>>) => Promise<Found>) => {
    const store = await open()
    try {
      return await step(store)
    } finally {
      await store.close()
    }
  }

  const { run: warm, given } = await onStore(store => measureWarm(store, options, progress))
  const cold = new Map<Server, Cold>()
  // A server that is not ours is not started anew.
  if (options.cold && !uri)
    for (const server of ['ours', ...options.against] as const)
      if (server !== 'raw')
        cold.set(server, await onStore(store => measureCold(store, server, options, given)))
  return { result: { ...warm, cold } satisfies Run, isWhole: options.only.length === 0 }
}

try {
  const { result, isWhole } = await run()
  const section = sectionOf(result)
  process.stdout.write(`${section}\n`)
  if (isWhole) {
    writeFileSync(RESULTS, withSection(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '', section))
    process.stderr.write(`written to ${RESULTS}\n`)
  } else process.stderr.write(`only some questions: ${RESULTS} is left as it is\n`)
} catch (error) {
  const isTold = error instanceof UsageError || (error instanceof Error && error.message.includes('npm ci'))
  process.stderr.write(`${isTold ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 1
}
