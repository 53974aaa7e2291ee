import { readSynonyms } from '../../../environment/synonyms.ts'
import type {
  CapabilityFacts,
  Location,
  TargetFacts,
  Vocabulary,
} from '../../../methods/matching/match-facts.ts'
import type { Graph } from '../../engine/driver.ts'

/** Capabilities, with those of which each is a kind, two steps up at most; SDG targets; and where places are. */
const VOCABULARY = /* cypher */ `
  RETURN
    COLLECT {
      UNWIND $capabilities AS id
      MATCH (c:Capability {id: id})
      RETURN {
        id: c.id,
        nameJa: c.nameJa,
        nameEn: c.nameEn,
        rarity: c.rarity,
        wider: [up = (c)-[:BROADER*1..2]->(wider:Capability) | {id: wider.id, steps: length(up)}]
      }
    } AS capabilities,
    COLLECT {
      UNWIND $targets AS id
      MATCH (t:SdgTarget {id: id})
      RETURN {id: t.id, code: t.code, rarity: t.rarity}
    } AS targets,
    COLLECT {
      UNWIND $places AS id
      MATCH (place:Place {id: id})
      RETURN {
        id: place.id,
        municipality: CASE place.kind WHEN 'PREFECTURE' THEN null WHEN 'WARD' THEN place.parentId ELSE place.id END,
        prefecture: place.prefectureCode
      }
    } AS places`

/** What the words that mean the same are called: the same for every question. */
const WORDS = new Map(readSynonyms().map(group => [group.key, group]))

type VocabularyRow = {
  readonly capabilities: readonly (Omit<CapabilityFacts, 'rarity' | 'nameEn'> & {
    readonly rarity: number | null
    readonly nameEn: string | null
  })[]
  readonly targets: readonly (Omit<TargetFacts, 'rarity'> & { readonly rarity: number | null })[]
  readonly places: readonly Location[]
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map(item => [item.id, item]))

/** Ids, some of them more than once. */
interface Words {
  readonly capabilities: readonly string[]
  readonly targets: readonly string[]
  readonly places: readonly (string | null)[]
}

/** What is known of these capabilities, SDG targets and places; unknown ids are left out. */
export const vocabulary = async (
  graph: Graph,
  { capabilities, targets, places }: Words,
): Promise<Vocabulary> => {
  const [row] = await graph.read<VocabularyRow>('vocabulary of a match', VOCABULARY, {
    capabilities: [...new Set(capabilities)],
    targets: [...new Set(targets)],
    places: [...new Set(places)],
  })
  return {
    capabilities: byId(
      row?.capabilities.map(each => ({
        ...each,
        nameEn: each.nameEn ?? each.nameJa,
        rarity: each.rarity ?? 0,
      })) ?? [],
    ),
    targets: byId(row?.targets.map(each => ({ ...each, rarity: each.rarity ?? 0 })) ?? []),
    places: byId(row?.places ?? []),
    words: WORDS,
  }
}
