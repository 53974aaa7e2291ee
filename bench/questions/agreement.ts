import { isDeepStrictEqual } from 'node:util'
import { askOnce, type Contestant, type Way } from './contestant.ts'

/** What a contestant answered before any clock ran. */
export interface Work {
  readonly statements: number
  readonly hits: number
  readonly bytes: number
  /** Why its answer does not count: it failed, or it says something else than the product's. */
  readonly objection?: string
}

const shortened = (facts: unknown) => JSON.stringify(facts)?.slice(0, 200)

/**
 * What all answer, compared with the product: only who says the same is timed. Asked a second time where the
 * first fails: on a busy machine a statement may take longer to be planned than a request may last.
 */
export const compared = async (contestants: readonly Contestant[]): Promise<ReadonlyMap<Way, Work>> => {
  const found = new Map<Way, Work>()
  let expected: unknown
  for (const contestant of contestants) {
    const { way, side, spelling, variables } = contestant
    try {
      const answer = await askOnce(contestant).catch(() => askOnce(contestant))
      const facts = spelling.facts(answer.read())
      expected ??= facts
      const costs = await side.costs(spelling.text, variables)
      const agrees = isDeepStrictEqual(facts, expected)
      found.set(way, {
        statements: costs.length,
        hits: costs.reduce((sum, { hits }) => sum + hits, 0),
        bytes: answer.bytes,
        ...(agrees ? {} : { objection: `answers ${shortened(facts)} and not ${shortened(expected)}` }),
      })
    } catch (error) {
      const objection = error instanceof Error ? error.message : String(error)
      found.set(way, { statements: 0, hits: 0, bytes: 0, objection })
    }
  }
  return found
}
