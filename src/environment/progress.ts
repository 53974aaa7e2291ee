/** One long step of the start: how far it is, and how it ended. */
export interface Step {
  /** Reports `done` of `total` units; may be called as often as one likes. */
  at(done: number, total: number): void
  /** Ends the step well, with an optional remark such as a count or a time. */
  done(note?: string): void
  /** Ends the step badly; the error itself is reported by whoever catches it. */
  fail(): void
}

/** Shows the steps of a long start to the person who waits. */
export interface Progress {
  step(label: string): Step
}

const BAR_WIDTH = 24
const CLEAR_LINE = '\r\x1b[K'

const bar = (done: number, total: number): string => {
  const filled = Math.round((Math.min(done, total) / total) * BAR_WIDTH)
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}`
}

const barStep = (out: NodeJS.WriteStream, label: string): Step => {
  const draw = (text: string) => out.write(`${CLEAR_LINE}${label} ${text}`)
  draw('…')
  return {
    at: (done, total) => total > 0 && draw(bar(done, total)),
    done: note => draw(`✓${note ? ` ${note}` : ''}\n`),
    fail: () => draw('✗\n'),
  }
}

/** A pipe keeps every line, so it gets one per quarter instead of one per call. */
const lineStep = (out: NodeJS.WriteStream, label: string): Step => {
  let quarters = 0
  out.write(`${label} …\n`)
  return {
    at: (done, total) => {
      const reached = total > 0 ? Math.floor((done / total) * 4) : 0
      if (reached > quarters && reached < 4) out.write(`${label}: ${done} of ${total}\n`)
      quarters = Math.max(quarters, reached)
    },
    done: note => out.write(`${label}: ${note ?? 'done'}\n`),
    fail: () => out.write(`${label}: failed\n`),
  }
}

/** A terminal gets a bar that redraws itself, a pipe gets lines. */
export const terminalProgress = (out: NodeJS.WriteStream): Progress => ({
  step: label => (out.isTTY ? barStep(out, label) : lineStep(out, label)),
})

/** Shows nothing. */
export const silentProgress: Progress = {
  step: () => ({ at: () => {}, done: () => {}, fail: () => {} }),
}

/** Counts what is done of a total, for a step to show. */
export const counted = (step: Step, total: number) => {
  let done = 0
  return (count: number): void => {
    done += count
    step.at(done, total)
  }
}
