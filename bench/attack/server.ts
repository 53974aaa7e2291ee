import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The product as it is started, with a store of its own, which nobody else asks. */
export interface Attacked {
  readonly url: string
  readonly health: string
  /** Lines of its log, as they come. */
  readonly lines: readonly { readonly msg: string; readonly time: number; readonly level: number }[]
  /** Processes that serve, and that of the database. */
  readonly pids: () => { readonly node: readonly number[]; readonly database: number | undefined }
  readonly close: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The processes below one, with what they run. */
const below = (pid: number): { pid: number; name: string }[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        const [, command = '', parent = ''] =
          /^\d+ \((.*)\) \S+ (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? []
        return Number(parent) === pid ? [{ pid: Number(name), name: command }] : []
      } catch {
        return []
      }
    })
    .flatMap(child => [child, ...below(child.pid)])

/** Resident memory of processes, in MB. */
export const memoryOf = (pids: readonly number[]): number =>
  Math.round(
    pids.reduce((sum, pid) => {
      try {
        return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
      } catch {
        return sum
      }
    }, 0) / 1024,
  )

const ended = async (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** Starts the product and waits until it is ready. */
export const startAttacked = async (env: Readonly<Record<string, string>> = {}): Promise<Attacked> => {
  // A store that is named is used and left; else a new one is made, which takes longer, and taken away.
  const named = process.env.STORE_FOLDER
  const folder = named ?? mkdtempSync(join(tmpdir(), 'tsunagu-attacked-'))
  const [port, healthPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ['run.js', 'main'], {
    env: {
      ...process.env,
      PORT: `${port}`,
      HEALTH_PORT: `${healthPort}`,
      STORE_FOLDER: folder,
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: Attacked['lines'][number][] = []
  if (child.stdout)
    createInterface(child.stdout).on('line', line => {
      const told = JSON.parse(line)
      // One for each request: too many to keep, and of no use here.
      if (told.msg !== 'request') lines.push(told)
    })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', chunk => {
      said += chunk
      if (said.includes('ready at')) resolve()
    })
    child.once('exit', () => reject(new Error(said)))
  })
  const pid = child.pid ?? 0
  const pids = () => {
    const children = below(pid)
    return {
      node: [pid, ...children.filter(({ name }) => name.startsWith('node')).map(each => each.pid)],
      database: children.find(({ name }) => name === 'java')?.pid,
    }
  }
  const close = async () => {
    child.kill('SIGTERM')
    await ended(child)
    if (named === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, health: `http://127.0.0.1:${healthPort}`, lines, pids, close }
}
