import type { Runner } from './schema.ts'

/** The index of what texts mean; it is there only where a provider of embeddings has been configured. */
export const MEANING_INDEX = 'entity_meaning_vector'

const DIMENSIONS = /* cypher */ `
  SHOW VECTOR INDEXES YIELD name, options
  WHERE name = '${MEANING_INDEX}'
  RETURN toString(options.indexConfig['vector.dimensions']) AS dimensions`

/** How long the vectors are that the index takes; null where there is none. */
export const meaningDimensions = async (runner: Runner): Promise<number | null> => {
  const { records } = await runner.run<{ dimensions: string }>(DIMENSIONS)
  const [dimensions] = records.map(record => record.get('dimensions'))
  return dimensions === undefined ? null : Number(dimensions)
}

/** Makes the index anew for vectors of a length. */
export const makeMeaningIndex = async (runner: Runner, dimensions: number): Promise<void> => {
  await runner.run(`DROP INDEX ${MEANING_INDEX} IF EXISTS`)
  await runner.run(
    `CREATE VECTOR INDEX ${MEANING_INDEX} FOR (n:Entity) ON (n.meaning)
      OPTIONS {indexConfig: {\`vector.dimensions\`: ${Math.trunc(dimensions)}, \`vector.similarity_function\`: 'cosine'}}`,
  )
  await runner.run('CALL db.awaitIndexes(600)')
}
