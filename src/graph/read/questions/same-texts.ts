import type { Runner } from '../../engine/schema.ts'

/** A text that a part of a strategy in the store has: its name, or words that it quotes. */
export interface SameText {
  readonly text: string
  readonly strategyId: string
  readonly placeId: string
}

/** Which texts parts of strategies of other datasets have, as names or as quotations. */
const SAME_TEXTS = /* cypher */ `
  MATCH (n:StrategicGoal|PolicyMeasure|LeadingProject|Initiative|Indicator)
  WHERE NOT n.dataset IN $datasets
  OPTIONAL MATCH (n)-[cited:CITED_IN]->(:Source)
  WHERE cited.quote IN $texts
  WITH n, [text IN collect(cited.quote) + n.nameJa WHERE text IN $texts] AS texts
  WHERE size(texts) > 0
  MATCH (s:Strategy {id: n.strategyId})
  UNWIND texts AS text
  RETURN DISTINCT text, s.id AS strategyId, s.placeId AS placeId
  ORDER BY strategyId, text`

export const sameTexts = async (
  runner: Runner,
  texts: readonly string[],
  datasets: readonly string[],
): Promise<readonly SameText[]> => {
  const { records } = await runner.run<{ text: string; strategyId: string; placeId: string }>(SAME_TEXTS, {
    texts,
    datasets,
  })
  return records.map(record => record.toObject())
}
