import { readAreas } from '../environment/areas.ts'
import { isSearched, type NodeLabel } from '../model/model.ts'
import { nameKey } from '../model/name-key.ts'
import type { RelationshipType } from '../model/relationship.ts'
import { type Analysis, searchProperties } from '../text/index-text.ts'
import { meaningsIn } from '../text/meanings.ts'
import { nearIn, type RelatedWords, relatedIn, type Synonyms, typeWords } from '../text/related.ts'
import type { PlacesAround } from './places-around.ts'
import type { Present } from './present.ts'
import type { GraphRecord } from './record.ts'
import { knownSynonyms } from './synonyms.ts'
import type { Property } from './value.ts'
import { expectWords, knownWords, type WordsOf } from './words/known-words.ts'

type Properties = Readonly<Record<string, unknown>>

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const texts = (...values: readonly unknown[]): readonly string[] =>
  values.flat().filter((value): value is string => typeof value === 'string')

const namesOf = ({ nameJa, nameEn, aliases, aliasesJa, aliasesEn }: Properties) =>
  texts(nameJa, nameEn, aliases, aliasesJa, aliasesEn)

const descriptionsOf = ({
  descriptionJa,
  descriptionEn,
  subtitleJa,
  subtitleEn,
  strengthJa,
  strengthEn,
}: Properties) => texts(descriptionJa, descriptionEn, subtitleJa, subtitleEn, strengthJa, strengthEn)

/** Names that dictionaries are asked about: those of places have their readings. */
const asked = (label: NodeLabel, properties: Properties): readonly string[] =>
  label === 'Place' ? [] : namesOf(properties)

/** What is known of words, for a whole import. */
export interface WordKnowledge {
  readonly synonyms: Synonyms
  readonly words: WordsOf
  /** What capabilities are called. */
  readonly capabilities: ReadonlyMap<string, readonly string[]>
}

interface Described {
  readonly label: NodeLabel
  readonly properties: Properties
}

/** Capabilities by whose names some records are found, and which are not among them. */
const capabilitiesElsewhere = (records: readonly Described[]): readonly string[] => {
  const areas = readAreas()
  const here = new Set(records.map(({ properties: { id } }) => id))
  const used = records.flatMap(({ properties: { id } }) => {
    const uses = areas.get(String(id))
    return uses ? [...uses.main, ...uses.also] : []
  })
  return [...new Set(used)].filter(id => !here.has(id))
}

const askedOfAll = (records: readonly Described[]): readonly string[] =>
  records.flatMap(({ label, properties }) => asked(label, properties))

/** Has the dictionaries begin with what is going to be planned next. */
export const expectKnowledge = (records: readonly Described[]): void => expectWords(askedOfAll(records))

/** Asks the dictionaries about the names of everything that an import writes. */
export const wordKnowledge = async (
  records: readonly Described[],
  present: Present,
): Promise<WordKnowledge> => {
  const absent = capabilitiesElsewhere(records)
  const elsewhere = absent.length > 0 ? await present.nodesById(absent) : []
  return {
    synonyms: knownSynonyms(),
    words: await knownWords(askedOfAll(records)),
    capabilities: new Map(
      [...records, ...elsewhere]
        .filter(({ label }) => label === 'Capability')
        .map(({ properties }) => [String(properties.id), namesOf(properties)]),
    ),
  }
}

const related = (word: string, terms: readonly string[]): RelatedWords => ({ word, terms })

/** What is near the words of an SDG indicator finds its target: 250 indicators would only stand around it. */
const analysisOf = (
  label: NodeLabel,
  properties: Properties,
  { synonyms, words, capabilities }: WordKnowledge,
  measured: readonly string[] = [],
): Analysis => {
  const names = asked(label, properties)
  const known = names.flatMap(name => words.get(name) ?? [])
  return {
    related: [
      ...namesOf(properties).flatMap(name => relatedIn(name, synonyms)),
      ...known.flatMap(word => word.synonyms.map(([own, terms]) => related(own, terms))),
    ],
    near: [
      ...(label === 'SdgIndicator' ? [] : namesOf(properties).flatMap(name => nearIn(name, synonyms))),
      ...texts(properties.usedIds).map(id => related('', capabilities.get(id) ?? [])),
    ],
    loose: [
      ...typeWords(label),
      ...texts(properties.alsoUsedIds).map(id => related('', capabilities.get(id) ?? [])),
      ...descriptionsOf(properties).flatMap(description => relatedIn(description, synonyms)),
      ...measured.flatMap(name => [
        related('', [name]),
        ...relatedIn(name, synonyms),
        ...nearIn(name, synonyms),
      ]),
    ],
    readings: known.flatMap(word => word.readings.map(([own, kana]) => related(own, [kana]))),
  }
}

/** By what a record stands in a list by name; nothing for a record without a name of its own. */
const orderOf = ({ nameJa, nameEn }: Properties): Readonly<Record<string, string>> => {
  const name = text(nameJa) ?? text(nameEn)
  return name === undefined ? {} : { nameKey: nameKey(name) }
}

/** The texts by which an organisation is found and listed. */
export const searchTextOf = (
  label: NodeLabel,
  properties: Properties,
  knowledge: WordKnowledge,
  around: PlacesAround,
) => ({
  ...searchProperties(
    label,
    properties,
    {
      strategyId: undefined,
      placeIds: around(text(properties.placeId)),
      sample: properties.sample === true,
      isFormer: false,
    },
    analysisOf(label, properties, knowledge),
  ),
  ...orderOf(properties),
})

/** Types whose texts are compared in matches. */
const MATCHED: readonly NodeLabel[] = ['Need', 'Offer', 'Organization', 'Initiative', 'PolicyMeasure']

/** A record that nobody looks for, and that is listed all the same. */
const withOrder = (record: GraphRecord): GraphRecord => ({
  ...record,
  properties: { ...record.properties, ...orderOf(record.properties) },
})

/** A list as a property: an empty one is none. */
const listOf = (name: string, values: readonly string[] = []): Readonly<Record<string, Property>> =>
  values.length > 0 ? { [name]: [...values] } : {}

/** What the texts of a record speak of, for matches. */
const wordsOf = (
  label: NodeLabel,
  properties: Properties,
  { synonyms }: WordKnowledge,
): Readonly<Record<string, Property>> => {
  if (!MATCHED.includes(label)) return {}
  const said = [...namesOf(properties), ...descriptionsOf(properties)]
  const words = [...new Set(said.flatMap(each => meaningsIn(each, synonyms)))].sort()
  return listOf('words', words)
}

/** What a record quotes, and under which heading, unless its name says the same. */
const quotedTexts = ({ properties, references }: GraphRecord): readonly string[] => {
  const names = texts(properties.nameJa, properties.nameEn)
  const bare = (quote: string) => quote.replace(/^[■〇①-⑳※\s]+|^【[^】]*】/gu, '')
  return [
    ...new Set(
      references
        .filter(({ relationship }) => relationship === 'CITED_IN' || relationship === 'BASED_ON')
        .flatMap(({ properties: { quote, locator } }) => texts(quote, locator))
        .filter(quote => !names.includes(bare(quote))),
    ),
  ]
}

/** What a record points to in this way. */
const pointedTo = ({ references }: GraphRecord, wanted: RelationshipType): readonly string[] =>
  references.flatMap(({ relationship, to }) => (relationship === wanted ? [to] : []))

/**
 * What indicators of a plan are about: what they measure, by its names and by those of its measures. Births are asked
 * for as 子育ての指標, which stands in a measure of their goal.
 */
const measuredBy = (records: readonly GraphRecord[]): ((record: GraphRecord) => readonly string[]) => {
  const named = new Map<string, readonly string[]>()
  const add = (id: string, names: readonly string[]) => named.set(id, [...(named.get(id) ?? []), ...names])
  for (const record of records) {
    if (record.label === 'StrategicGoal' || record.label === 'PolicyMeasure')
      add(record.id, [...namesOf(record.properties), ...descriptionsOf(record.properties)])
    if (record.label === 'PolicyMeasure')
      for (const id of pointedTo(record, 'PART_OF')) add(id, namesOf(record.properties))
  }
  return record =>
    record.label === 'Indicator' ? pointedTo(record, 'MEASURES').flatMap(id => named.get(id) ?? []) : []
}

/**
 * Gives every record the texts by which it is found and listed. A part of a strategy is found by the strategy's place;
 * the strategy stands in the same file as its parts.
 */
export const withSearchText = (
  records: readonly GraphRecord[],
  knowledge: WordKnowledge,
  around: PlacesAround,
): readonly GraphRecord[] => {
  const strategies = records.filter(({ label }) => label === 'Strategy')
  const placeOfStrategy = new Map(strategies.map(({ id, properties }) => [id, text(properties.placeId)]))
  const [areas, measured] = [readAreas(), measuredBy(records)]
  const former = new Set(strategies.flatMap(({ properties }) => texts(properties.supersedesId)))
  return records.map(record => {
    const { id, label, row } = record
    // Nobody looks for the rest, of which there is most.
    if (!isSearched(label)) return withOrder(record)
    const quoted = quotedTexts(record)
    const uses = areas.get(id)
    const properties: Readonly<Record<string, Property>> = {
      ...record.properties,
      ...listOf('quotedTexts', quoted),
      ...wordsOf(label, record.properties, knowledge),
      ...listOf('usedIds', uses?.main),
      ...listOf('alsoUsedIds', uses?.also),
    }
    const strategyId = label === 'Strategy' ? id : text(properties.strategyId)
    const own = label === 'Place' ? id : text(properties.placeId)
    const placeId = own ?? (strategyId ? placeOfStrategy.get(strategyId) : undefined)
    const sample = properties.sample === true || row.dataset.sample
    const scope = { strategyId, placeIds: around(placeId), sample, isFormer: former.has(strategyId ?? '') }
    const analysis = analysisOf(label, properties, knowledge, measured(record))
    const found = searchProperties(label, properties, scope, analysis)
    return { ...record, properties: { ...properties, ...found, ...orderOf(properties) } }
  })
}
