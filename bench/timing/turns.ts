import { type Random, shuffled } from '../data/random.ts'
import { askOnce, type Contestant } from '../questions/contestant.ts'

/** Milliseconds of each round, in the order of rounds; NaN where the request failed. */
export type Times = ReadonlyMap<Contestant, readonly number[]>

/** Rounds that nobody counts: programs are compiled while they run, plans are made, pages are read from disk. */
const UNCOUNTED = 5

const timed = async (contestant: Contestant): Promise<number> => {
  const began = performance.now()
  const isAnswered = await askOnce(contestant).then(
    () => true,
    () => false,
  )
  return isAnswered ? performance.now() - began : Number.NaN
}

/**
 * One run in which all take turns: in each round the questions come in a random order, and so do those who
 * answer one, so that neither the place in the run nor the neighbour favours anybody.
 */
export const takeTurns = async (
  questions: readonly (readonly Contestant[])[],
  rounds: number,
  next: Random,
  at: (done: number, of: number) => void,
): Promise<Times> => {
  const times = new Map<Contestant, number[]>()
  for (let round = -UNCOUNTED; round < rounds; round += 1) {
    for (const contestants of shuffled(next, questions))
      for (const contestant of shuffled(next, contestants)) {
        const ms = await timed(contestant)
        if (round >= 0) times.set(contestant, [...(times.get(contestant) ?? []), ms])
      }
    at(round + UNCOUNTED + 1, rounds + UNCOUNTED)
  }
  return times
}
