import DataLoader from 'dataloader'

/** Reads the answers to several keys at once, in the order of the keys. */
export type Batch<Answer> = (ids: readonly string[]) => Promise<readonly Answer[]>

/** One answer for each id, asked for together at the end of the tick and kept for the request. */
export const batched = <Answer>(read: Batch<Answer>): ((id: string) => Promise<Answer>) => {
  const loader = new DataLoader<string, Answer>(read)
  return id => loader.load(id)
}

/** Asks a question once and keeps its answer. */
export const once = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let answer: Promise<Answer> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
