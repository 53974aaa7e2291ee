import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Address } from '../../src/graph/engine/driver.ts'

/** A server in a process of its own. */
export interface Child {
  /** Where GraphQL is answered. */
  readonly url: string
  readonly pid: number
  readonly startMs: number
  readonly stop: () => Promise<void>
}

const LONGEST_START_MS = 180_000

/** Starts a server of Node.js on a store, and waits until it says at which address it is ready. */
export const startChild = async (
  what: string,
  args: readonly string[],
  { uri, user, password, database }: Address,
): Promise<Child> => {
  const began = performance.now()
  const env = {
    ...process.env,
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    ...{ NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    // What takes long is to be seen, not cut off.
    REQUEST_TIMEOUT_MS: '60000',
  }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await ended
  }
  let said = ''
  const url = await new Promise<string>((ready, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`${what} was not ready in time:\n${said}`)),
      LONGEST_START_MS,
    )
    ended.then(() => fail(new Error(`${what} ended before it was ready:\n${said}`)))
    child.stderr.setEncoding('utf8').on('data', text => {
      said = `${said}${text}`.slice(-4_000)
      const [, address] = /ready at (\S+)/.exec(said) ?? []
      if (!address) return
      clearTimeout(timer)
      ready(address)
    })
  }).catch(async error => {
    await stop()
    throw error
  })
  return { url, pid: child.pid ?? 0, startMs: performance.now() - began, stop }
}
