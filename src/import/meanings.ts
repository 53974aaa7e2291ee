import { createHash } from 'node:crypto'
import { createEmbeddings, type Embeddings, type EmbeddingsConfig } from '../environment/embeddings.ts'
import type { Progress } from '../environment/progress.ts'
import type { Connection } from '../graph/engine/driver.ts'
import { makeMeaningIndex, meaningDimensions } from '../graph/engine/meaning.ts'
import { entitiesWithTexts, writeMeanings } from '../graph/write/meaning-write.ts'
import type { NodeLabel } from '../model/model.ts'

/**
 * The same where the environment names a provider, told on the way. What was imported stands without it: where the
 * provider does not answer, a line says so, and the next import or start goes on.
 */
export const keepMeaningsOf = async (
  connection: Connection,
  config: EmbeddingsConfig | undefined,
  { step }: Progress,
): Promise<void> => {
  if (config === undefined) return
  const told = step('Asking what texts mean')
  const written = await keepMeanings(
    connection,
    createEmbeddings(config, reason => {
      process.stderr.write(`the provider of embeddings does not answer as it should: ${String(reason)}\n`)
    }),
  )
  told.done(`${written} written`)
}

/** What is found by what it means. */
const MEANT: readonly NodeLabel[] = [
  ...(['StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative', 'Indicator'] as const),
  ...(['SdgGoal', 'SdgTarget', 'Organization', 'Need', 'Offer', 'Capability'] as const),
]

/** Texts of one request; characters of each; and how long that may take, which nobody waits for. */
const [BATCH, LONGEST, TIMEOUT_MS] = [64, 2_000, 60_000]

const digest = (model: string, text: string): string =>
  createHash('sha256').update(`${model}\n${text}`).digest('hex').slice(0, 16)

/**
 * Gives everything that has no vector, or that of another text or model, the vector of its text. It comes after an
 * import or a start, and where the provider gives no more it ends: the next one goes on. Tells how many it wrote.
 */
export const keepMeanings = async (
  { driver, database }: Connection,
  embeddings: Embeddings,
): Promise<number> => {
  const session = driver.session({ database, defaultAccessMode: 'WRITE' })
  try {
    const { model } = embeddings
    const stale = (await entitiesWithTexts(session, MEANT)).flatMap(({ id, texts, meaningOf }) => {
      const text = texts.join('\n').slice(0, LONGEST)
      const of = digest(model, text)
      return text !== '' && of !== meaningOf ? [{ id, text, of }] : []
    })
    let written = 0
    for (let begin = 0; begin < stale.length; begin += BATCH) {
      const part = stale.slice(begin, begin + BATCH)
      const vectors = await embeddings.embed(
        part.map(({ text }) => text),
        TIMEOUT_MS,
      )
      const [first] = vectors ?? []
      if (vectors === null || first === undefined) return written
      if ((await meaningDimensions(session)) !== first.length) await makeMeaningIndex(session, first.length)
      await writeMeanings(
        session,
        part.map(({ id, of }, place) => ({ id, meaningOf: of, meaning: vectors[place] ?? first })),
      )
      written += part.length
    }
    return written
  } finally {
    await session.close()
  }
}
