import DataLoader from 'dataloader'
import type { Wanted } from '../../../graph/engine/concept.ts'

/** Reads the answers to several keys at once, in the order of the keys. */
export type Batch<Answer> = (ids: readonly string[], wanted: Wanted) => Promise<readonly Answer[]>

/** Asks for the answer to one key, of which some things are wanted. */
export type Ask<Answer> = (id: string, wanted?: Wanted) => Promise<Answer>

interface Question {
  readonly id: string
  readonly wanted: Wanted
}

const ID_ALONE: Wanted = new Set()

/**
 * One answer for each id. What is asked in the same tick is read in one statement, with everything that
 * any of the questions wants; an answer is kept for the request.
 */
export const batched = <Answer>(read: Batch<Answer>): Ask<Answer> => {
  const loader = new DataLoader<Question, Answer, string>(
    async questions => {
      const ids = [...new Set(questions.map(({ id }) => id))]
      const wanted = new Set(questions.flatMap(question => [...question.wanted]))
      const answers = await read(ids, wanted)
      const places = new Map(ids.map((id, place) => [id, place]))
      return questions.map(({ id }) => {
        const answer = answers[places.get(id) ?? -1]
        if (answer === undefined) throw new Error(`a batch came back without an answer for ${id}`)
        return answer
      })
    },
    { cacheKeyFn: ({ id, wanted }) => `${id} ${[...wanted].sort().join()}` },
  )
  return (id, wanted = ID_ALONE) => loader.load({ id, wanted })
}
