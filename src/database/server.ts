import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { packagePath } from '../environment/root.ts'
import { signal } from './processes.ts'

const WATCHDOG = packagePath('src/database/watchdog.sh')
const LOG_TAIL_LINES = 12
const STOP_DEADLINE_MS = 10_000

/** How a server ended, with the last lines it printed. */
export interface Exit {
  code: number | null
  logTail: string
}

/** A Neo4j server and the watchdog that ends it when this process dies. */
export interface Server {
  exited: Promise<Exit>
  hasExited(): boolean
  printed(): string
  /** Asks the server to end, and kills it if it has not by the deadline. */
  stop(deadlineMs?: number): Promise<void>
}

/** Runs a server's command in its home; it is not ready yet. */
export const spawnServer = (home: string, command: readonly string[]): Server => {
  mkdirSync(`${home}/logs`, { recursive: true })
  const logFile = `${home}/logs/console.log`
  const log = openSync(logFile, 'w')
  // A group of its own, so that Ctrl-C reaches this process first and the server only by way of `stop`.
  const watchdog = spawn('/bin/sh', [WATCHDOG, ...command], {
    cwd: home,
    detached: true,
    stdio: ['pipe', log, log],
  })
  closeSync(log)
  // Neither keeps this process alive: when it has nothing else to do, it ends and the server with it.
  watchdog.unref()
  if (watchdog.stdin instanceof Socket) watchdog.stdin.unref()

  // Whoever takes the folder away takes the log too: that is no reason to fall.
  const printed = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '')
  const logTail = () => printed().trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n')
  let ended = false
  const exited = new Promise<Exit>(resolve => {
    const settle = (code: number | null) => {
      ended = true
      // Closes the pipe that the guard reads: should the watchdog alone have died, the server ends too.
      watchdog.stdin?.destroy()
      resolve({ code, logTail: logTail() })
    }
    watchdog.once('exit', settle)
    watchdog.once('error', () => settle(null))
  })

  const stop = async (deadlineMs = STOP_DEADLINE_MS): Promise<void> => {
    if (ended) return
    watchdog.kill('SIGTERM')
    const deadline = new AbortController()
    const late = delay(deadlineMs, true, { signal: deadline.signal }).catch(() => false)
    const isLate = await Promise.race([exited.then(() => false), late])
    deadline.abort()
    if (isLate && !ended && watchdog.pid) signal(-watchdog.pid, 'SIGKILL')
    await exited
  }
  return { exited, hasExited: () => ended, printed, stop }
}
