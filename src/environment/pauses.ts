/** Long work asks for pauses, so that what is short need not wait for its end. */
export interface Pauses {
  /** Whether it has gone on long enough; asking costs next to nothing. */
  readonly areDue: boolean
  /** Lets others go on, and then this. */
  take(): Promise<void>
}

/** How long work goes on without a pause, in milliseconds. */
const STRETCH_MS = 5

const waiting: (() => void)[] = []
let isTurning = false

/** One at a time: were all that wait let go on at once, what is short would wait for all of them. */
const turn = () => {
  waiting.shift()?.()
  isTurning = waiting.length > 0
  if (isTurning) setImmediate(turn)
}

/** The pauses of one piece of work. */
export const createPauses = (stretchMs = STRETCH_MS): Pauses => {
  let until = performance.now() + stretchMs
  return {
    get areDue() {
      return performance.now() >= until
    },
    async take() {
      await new Promise<void>(resolve => {
        waiting.push(resolve)
        if (!isTurning) setImmediate(turn)
        isTurning = true
      })
      until = performance.now() + stretchMs
    },
  }
}

/** What each item becomes, with pauses where there are many. */
export const flatMapWithPauses = async <Item, Made>(
  items: readonly Item[],
  make: (item: Item) => readonly Made[],
): Promise<Made[]> => {
  const pauses = createPauses()
  const made: Made[] = []
  for (const item of items) {
    if (pauses.areDue) await pauses.take()
    for (const each of make(item)) made.push(each)
  }
  return made
}
