import { QUESTION_MS } from '../../../environment/embeddings.ts'
import type { Graph } from '../../engine/driver.ts'
import { MEANING_INDEX } from '../../engine/meaning.ts'

/** What is near in meaning to a text, at most; and how near it has to be, 0.5 being no likeness and 1 the same. */
export const [NEAREST, NEAR_ENOUGH] = [50, 0.75]

/** What is near `$vector` in meaning, nearest first, as `n` and `score`. */
export const NEAR = `CALL db.index.vector.queryNodes('${MEANING_INDEX}', $nearest, $vector)
    YIELD node AS n, score
    WITH n, score
    WHERE score >= $nearEnough`

/** The vector of a text; null where nobody is configured who gives one, or where he gives none in time. */
export const vectorOf = async ({ embeddings }: Graph, text: string): Promise<readonly number[] | null> => {
  if (embeddings === undefined || text.trim() === '') return null
  const [vector] = (await embeddings.embed([text], QUESTION_MS)) ?? []
  return vector ?? null
}

/** Asks for what is near in meaning; where that fails, whatever the reason, the answer comes without it. */
export const orWithout = async <Answer>(
  { embeddings }: Graph,
  asked: Promise<Answer>,
  without: Answer,
): Promise<Answer> =>
  asked.catch((error: unknown) => {
    embeddings?.failed(error)
    return without
  })
