import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it, vi } from 'vitest'
import { serversOn } from '../../src/database/processes.ts'
import { remove, testHome } from '../database/test-home.ts'

const PROGRAM = fileURLToPath(new URL('../../src/load/main.ts', import.meta.url))
const home = testHome('load-killed')
const children: ChildProcess[] = []

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await vi.waitUntil(() => serversOn(join(home, 'restoring')).length === 0, { timeout: 20_000 })
  remove(home)
})

const begin = () => {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, 'seed'], {
    env: { ...process.env, STORE_FOLDER: home, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString()
    })
  const ended = new Promise<number | null>(done => child.once('exit', done))
  return { child, ended, said: () => said }
}

const journal = () => {
  const path = join(home, 'loading/journal')
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length : 0
}

/** The moments at which it is killed: while it reads, while the importer writes, while the server works. */
const MOMENTS: Readonly<Record<string, (said: string) => boolean>> = {
  reading: () => journal() > 3,
  writing: () => existsSync(join(home, 'restoring/data/databases/neo4j')),
  deriving: said => said.includes('Keeping what is derived'),
}

it.each(Object.entries(MOMENTS))(
  'killed while %s, it leaves no store and what it had read',
  async (_name, isThen) => {
    const { child, ended, said } = begin()
    await vi.waitUntil(() => isThen(said()), { timeout: 200_000, interval: 20 })
    child.kill('SIGKILL')
    await ended
    expect(existsSync(join(home, 'data'))).toBe(false)
    expect(journal()).toBeGreaterThan(3)
  },
  240_000,
)

it('and the same command goes on to the end', async () => {
  const { ended, said } = begin()
  expect([await ended, said()]).toEqual([0, expect.stringMatching(/holds 5 datasets with \d+ records/)])
  expect(existsSync(join(home, 'loading'))).toBe(false)
}, 240_000)
