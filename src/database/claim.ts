import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { birthOf } from './processes.ts'

/** One process's hold on a folder, given back by `release` or by the process's death. */
export interface Claim {
  release(): void
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const isHeld = (content: string): boolean => {
  const [pid, birth] = content.trim().split('\t')
  return birth !== undefined && birthOf(Number(pid)) === birth
}

const succeeds = (attempt: () => void): boolean => {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

/** The living process that holds `file`, if any. */
export const holderOf = (file: string): number | undefined => {
  const content = read(file)
  return content !== undefined && isHeld(content) ? Number.parseInt(content, 10) : undefined
}

/**
 * Claims `file` for this process, or gives the id of the living one that holds it. A link appears whole or not
 * at all, and of many who rename a dead holder's file away only one succeeds.
 */
export const claim = (file: string): Claim | number => {
  const mine = `${process.pid}\t${birthOf(process.pid)}\n`
  const own = `${file}.${process.pid}`
  writeFileSync(own, mine)
  try {
    for (;;) {
      if (succeeds(() => linkSync(own, file))) return { release: () => release(file, mine) }
      const found = read(file)
      if (found !== undefined && isHeld(found)) return Number.parseInt(found, 10)
      if (found !== undefined) takeAway(file, found)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

const release = (file: string, mine: string): void => {
  if (read(file) === mine) rmSync(file, { force: true })
}

/** Gives back what this process itself still holds: of a file that was elsewhere when it should have been released. */
export const releaseOwn = (file: string): void => {
  if (holderOf(file) === process.pid) rmSync(file, { force: true })
}

const takeAway = (file: string, dead: string): void => {
  const away = `${file}.dead.${process.pid}`
  if (!succeeds(() => renameSync(file, away))) return
  // Someone else took it over between our look and our move: give it back.
  if (read(away) !== dead) succeeds(() => linkSync(away, file))
  rmSync(away, { force: true })
}
