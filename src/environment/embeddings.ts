import { z } from 'zod'

/** Who turns texts into vectors, as the environment names it. */
export interface EmbeddingsConfig {
  readonly url: string
  readonly model: string
  readonly key: string | undefined
}

/** Turns texts into vectors that are alike where the texts mean something alike. */
export interface Embeddings {
  readonly model: string
  /** A vector for each text, or null where the provider gives none in time. */
  embed(texts: readonly string[], timeoutMs: number): Promise<readonly (readonly number[])[] | null>
  /** Says, once, why answers come without it. */
  failed(reason: unknown): void
}

/** Whoever asks a question waits no longer than this for it. */
export const QUESTION_MS = 1_000

/** A provider that failed is left alone so long: no question waits for it meanwhile. */
const LEFT_ALONE_MS = 30_000

const Answer = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(1) })),
})

/** The vectors in the order of the texts; throws where they are not what was asked for. */
const vectorsIn = (body: unknown, count: number): readonly (readonly number[])[] => {
  const { data } = Answer.parse(body)
  const byPlace = new Map(data.map(({ index, embedding }) => [index, embedding]))
  const vectors = Array.from({ length: count }, (_, place) => byPlace.get(place) ?? [])
  const [first = []] = vectors
  // A vector of zeros points nowhere, and the database refuses to compare it.
  const isVector = (vector: readonly number[]) =>
    vector.length === first.length && vector.some(value => value !== 0)
  if (!vectors.every(isVector)) throw new Error('it answers no vectors of one length')
  return vectors
}

/**
 * A provider that answers as OpenAI's `/v1/embeddings` does. Whatever it does, nothing here throws: one that is
 * slow, away or answers nonsense gives null, is left alone for a while, and is told of once until it answers again.
 */
export const createEmbeddings = (
  { url, model, key }: EmbeddingsConfig,
  warn: (reason: unknown) => void,
): Embeddings => {
  let isTold = false
  let leftAloneUntil = 0
  const failed = (reason: unknown) => {
    leftAloneUntil = performance.now() + LEFT_ALONE_MS
    if (!isTold) warn(reason)
    isTold = true
  }
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  }
  return {
    model,
    failed,
    async embed(texts, timeoutMs) {
      if (texts.length === 0) return []
      if (performance.now() < leftAloneUntil) return null
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers,
          body: JSON.stringify({ model, input: texts }),
          signal: AbortSignal.timeout(timeoutMs),
        })
        if (!answer.ok) throw new Error(`it answers ${answer.status}`)
        const vectors = vectorsIn(await answer.json(), texts.length)
        isTold = false
        return vectors
      } catch (error) {
        failed(error)
        return null
      }
    },
  }
}
