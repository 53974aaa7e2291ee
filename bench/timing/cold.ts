import { askOnce, type Contestant } from '../questions/contestant.ts'

/** First requests after a start, with nothing planned and nothing read. */
export interface Cold {
  readonly startMs: number
  /** Of each question, in the order in which they were asked; null for one that failed. */
  readonly first: ReadonlyMap<string, number | null>
}

/** Asks each question once, one after the other. */
export const firstRequests = async (startMs: number, contestants: readonly Contestant[]): Promise<Cold> => {
  const first = new Map<string, number | null>()
  for (const contestant of contestants) {
    const began = performance.now()
    const answered = await askOnce(contestant).then(
      () => true,
      () => false,
    )
    first.set(contestant.question.name, answered ? performance.now() - began : null)
  }
  return { startMs, first }
}
