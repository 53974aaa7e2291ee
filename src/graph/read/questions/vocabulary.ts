import { readSynonyms } from '../../../environment/synonyms.ts'
import type {
  CapabilityFacts,
  Location,
  TargetFacts,
  Vocabulary,
} from '../../../methods/matching/match-facts.ts'
import type { Graph } from '../../engine/driver.ts'
import { type StoreState, stateMemory } from '../state-memory.ts'

/** All capabilities, with those of which each is a kind, two steps up at most; and all SDG targets. */
const WORDS_OF_MATCHES = /* cypher */ `
  RETURN
    COLLECT {
      MATCH (c:Capability)
      WHERE c.sortKey >= ''
      RETURN [c.id, c.nameJa, coalesce(c.nameEn, c.nameJa), coalesce(c.rarity, 0.0), coalesce(c.realRarity, 0.0),
        [up = (c)-[:BROADER*1..2]->(wider:Capability) | [wider.id, length(up)]]]
    } AS capabilities,
    COLLECT {
      MATCH (t:SdgTarget)
      WHERE t.sortKey >= ''
      RETURN [t.id, t.code, coalesce(t.rarity, 0.0), coalesce(t.realRarity, 0.0)]
    } AS targets`

/** In which municipality and prefecture places are, and those whose strategies are asked for. */
const PLACES_OF_MATCHES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (where:Place|Strategy {id: id})
  MATCH (place:Place {id: coalesce(where.placeId, id)})
  RETURN id AS whereId, place.id AS id, place.prefectureCode AS prefecture,
    CASE place.kind WHEN 'PREFECTURE' THEN null WHEN 'WARD' THEN place.parentId ELSE place.id END AS municipality`

/** What the words that mean the same are called: the same for every question. */
const WORDS = new Map(readSynonyms().map(group => [group.key, group]))

type WordsRow = {
  readonly capabilities: readonly (readonly [
    id: string,
    nameJa: string,
    nameEn: string,
    rarity: number,
    realRarity: number,
    wider: readonly (readonly [id: string, steps: number])[],
  ])[]
  readonly targets: readonly (readonly [id: string, code: string, rarity: number, realRarity: number])[]
}

const capabilityOf = (
  [id, nameJa, nameEn, rarity, realRarity, wider]: WordsRow['capabilities'][number],
  samples: boolean,
): CapabilityFacts => ({
  id,
  nameJa,
  nameEn,
  rarity: samples ? rarity : realRarity,
  wider: wider.map(([above, steps]) => ({ id: above, steps })),
})

/** A vocabulary that learns places as they are met. */
type Kept = Omit<Vocabulary, 'places'> & { readonly places: Map<string, Location> }

/** Things are as rare as all records have it, or those that are real. */
const memories = { all: stateMemory<Kept>(), real: stateMemory<Kept>() }

const readWords = async (graph: Graph, samples: boolean): Promise<Kept> => {
  const [row] = await graph.read<WordsRow>('vocabulary of matches', WORDS_OF_MATCHES, {})
  return {
    capabilities: new Map(row?.capabilities.map(each => [each[0], capabilityOf(each, samples)])),
    targets: new Map(
      row?.targets.map(([id, code, rarity, realRarity]): [string, TargetFacts] => [
        id,
        { id, code, rarity: samples ? rarity : realRarity },
      ]),
    ),
    places: new Map(),
    words: WORDS,
  }
}

/** All capabilities and SDG targets of the store in a state, and the places that were looked up. */
export const vocabulary = async (graph: Graph, state: StoreState, samples: boolean): Promise<Kept> => {
  const memory = samples ? memories.all : memories.real
  const before = memory.of(state)
  if (before) return before
  const words = await readWords(graph, samples)
  memory.keep(state, words)
  return words
}

/** The same with these places, and those of these strategies; unknown ids are left out. */
export const withPlaces = async (
  graph: Graph,
  words: Kept,
  asked: readonly (string | null)[],
): Promise<Vocabulary> => {
  const ids = [...new Set(asked)].filter(id => id !== null && !words.places.has(id))
  if (ids.length === 0) return words
  const found = await graph.read<Location & { readonly whereId: string }>(
    'places of matches',
    PLACES_OF_MATCHES,
    { ids },
  )
  // What is not found is not kept: ids that nobody has are without end.
  for (const { whereId, ...place } of found) words.places.set(whereId, place)
  return words
}
