import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Java } from './java.ts'

const WATCHDOG = fileURLToPath(new URL('./watchdog.sh', import.meta.url))
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
  stop(): Promise<void>
}

/** What the command line of a server is made of. */
export interface ServerOptions {
  java: Java
  jars: string
  home: string
  heap: string
  quickStart: boolean
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

const javaArguments = ({ java, jars, home, heap, quickStart }: ServerOptions): string[] => [
  `-Xmx${heap}`,
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  ...(quickStart ? ['-XX:TieredStopAtLevel=1'] : []),
  ...(java.major >= 24
    ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
    : []),
  ...OPENED.map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  '-cp',
  `${jars}/*`,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${home}/conf`,
  '--console-mode',
]

/** Starts a server on a home whose configuration is written; it is not ready yet. */
export const spawnServer = (options: ServerOptions): Server => {
  const { home, java } = options
  mkdirSync(`${home}/logs`, { recursive: true })
  const logFile = `${home}/logs/console.log`
  const log = openSync(logFile, 'w')
  // A group of its own, so that Ctrl-C reaches this process first and the server only by way of `stop`.
  const watchdog = spawn('/bin/sh', [WATCHDOG, java.command, ...javaArguments(options)], {
    cwd: home,
    detached: true,
    stdio: ['pipe', log, log],
  })
  closeSync(log)
  watchdog.unref()
  if (watchdog.stdin instanceof Socket) watchdog.stdin.unref()

  const printed = () => readFileSync(logFile, 'utf8')
  const logTail = () => printed().trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n')
  let ended = false
  const exited = new Promise<Exit>((resolve, reject) => {
    watchdog.once('error', reject)
    watchdog.once('exit', code => {
      ended = true
      // Closes the pipe that the guard reads: should the watchdog alone have died, the server ends too.
      watchdog.stdin?.destroy()
      resolve({ code, logTail: logTail() })
    })
  })

  const stop = async (): Promise<void> => {
    if (ended) return
    watchdog.kill('SIGTERM')
    const deadline = new AbortController()
    const inTime = await Promise.race([
      exited.then(() => true),
      delay(STOP_DEADLINE_MS, false, { signal: deadline.signal }).catch(() => false),
    ])
    deadline.abort()
    if (!inTime && watchdog.pid) process.kill(-watchdog.pid, 'SIGKILL')
    await exited
  }
  return { exited, hasExited: () => ended, printed, stop }
}
