import { readFileSync } from 'node:fs'

/** Parts of a second in which Linux counts: everywhere a hundredth. */
const TICKS_PER_SECOND = 100

/** Seconds that a process has computed since it began; undefined where nobody tells, as outside Linux. */
export const computedBy = (pid: number | undefined): number | undefined => {
  if (pid === undefined) return undefined
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  } catch {
    return undefined
  }
}
