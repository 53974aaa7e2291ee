import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

// Linux tells everything under /proc, also where a slim container has no `ps`; macOS has only `ps`.
const HAS_PROC = existsSync('/proc/self/cmdline')

const ps = (...args: string[]): string => {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

const readProc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}

/** What tells a process from a later one with the same id: when it began. Undefined if there is none. */
export const birthOf = (pid: number): string | undefined => {
  if (!HAS_PROC) return ps('-o', 'lstart=', '-p', String(pid)).trim() || undefined
  // The command in parentheses may hold blanks; the state is the 1st field after it, the start the 20th.
  const fields = readProc(`${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  return fields[0] === 'Z' ? undefined : fields[19]
}

const commandLines = (): { pid: number; words: string }[] =>
  HAS_PROC
    ? readdirSync('/proc')
        .filter(name => /^\d+$/.test(name))
        .map(name => ({ pid: Number(name), words: readProc(`${name}/cmdline`).replaceAll('\0', ' ') }))
    : ps('-axww', '-o', 'pid=,command=')
        .split('\n')
        .map(line => ({ pid: Number.parseInt(line, 10), words: `${line.trim().replace(/^\d+\s+/, '')} ` }))

/** The Neo4j servers that run on this home: none, or the one whose store lock keeps others out. */
export const serversOn = (home: string): number[] =>
  commandLines()
    .filter(({ words }) => words.includes(` --home-dir=${home} `) && !words.startsWith('/bin/sh '))
    .map(({ pid }) => pid)

/** Sends a signal, and takes a process that is already gone for success. */
export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
