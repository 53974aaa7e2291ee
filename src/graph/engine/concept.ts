import type { NodeLabel } from '../../model/model.ts'

/** What every row knows. Absent properties are null in lists and undefined in single look-ups. */
export interface EntityRow {
  readonly id: string
  readonly nameJa?: string | null
  readonly nameEn?: string | null
  readonly nameEnBasis?: 'ORIGINAL' | 'TRANSLATED' | 'LABEL' | null
  readonly descriptionJa?: string | null
  readonly descriptionEn?: string | null
  readonly dataset: string
  /** Absent for what is real. */
  readonly sample?: boolean | null
}

/**
 * The names of what a caller wants to know of a row, such as `name` or `goal`. Only the properties that
 * answer them are read: on wide answers, reading a property costs more than finding its node.
 */
export type Wanted = ReadonlySet<string>

/** A type of the graph, whatever its rows: its label and the properties that make them. */
export interface AnyConcept {
  readonly label: NodeLabel | 'Entity'
  readonly properties: readonly string[]
  /** Names whose answer needs other properties than their own. */
  readonly uses: Readonly<Record<string, readonly string[]>>
  /** Whether rows are of several types, of which some are records without a name of their own. */
  readonly isMixed?: boolean
}

/** A type of the graph, with rows of its own kind. */
export interface Concept<Row extends EntityRow> extends AnyConcept {
  readonly properties: readonly (keyof Row & string)[]
}

const SHARED = [
  'id',
  'nameJa',
  'nameEn',
  'nameEnBasis',
  'descriptionJa',
  'descriptionEn',
  'dataset',
  'sample',
] as const

/** Names the properties of a type's own; the shared ones come with it. */
export const concept = <Row extends EntityRow>(
  label: Concept<Row>['label'],
  own: readonly (keyof Row & string)[] = [],
  uses: Concept<Row>['uses'] = {},
): Concept<Row> => ({ label, properties: [...SHARED, ...own], uses })

/** `goalId` answers `goal`, `nameJa` answers `name` and `nameLanguage`. */
const namesAnsweredBy = (property: string): readonly string[] => {
  const text = property.replace(/(Ja|En)$/, '')
  const bare = property.replace(/Id$/, '')
  return [property, bare, text, ...(text === property ? [] : [`${text}Language`])]
}

const answering = ({ properties, uses }: AnyConcept, wanted: Wanted): readonly string[] => {
  const used = new Set([...wanted].flatMap(name => uses[name === 'nameJa' ? 'name' : name] ?? []))
  return properties.filter(
    property =>
      property === 'id' || used.has(property) || namesAnsweredBy(property).some(name => wanted.has(name)),
  )
}

/** What is wanted is the same set for all the siblings of a field. */
const known = new WeakMap<Wanted, Map<AnyConcept, readonly string[]>>()

/** The properties that answer what is wanted; the id always comes along. */
export const propertiesFor = (concept: AnyConcept, wanted: Wanted): readonly string[] => {
  const ofWanted = known.get(wanted) ?? new Map<AnyConcept, readonly string[]>()
  known.set(wanted, ofWanted)
  const properties = ofWanted.get(concept) ?? answering(concept, wanted)
  ofWanted.set(concept, properties)
  return properties
}

/** Before what is read only of what has no Japanese name. */
const OF_RECORD = 'CASE WHEN n.nameJa IS NULL THEN'

/** The English name of what has no other: nothing more is read where there is a Japanese one. */
export const ENGLISH_INSTEAD = `${OF_RECORD} n.nameEn END`

/** Whether a name is asked for in Japanese, and the English one has to stand in where there is none. */
export const isNamedInJapaneseAlone = (properties: readonly string[]): boolean =>
  properties.includes('nameJa') && !properties.includes('nameEn')

/** Columns of a row, each with the expression that it shows. */
export type Columns = readonly (readonly [name: string, expression: string])[]

const NAMES: readonly string[] = ['name', 'nameJa', 'nameEn', 'nameLanguage']

/** What only the names of records are made of: of what has a name itself, nobody wants it. */
const onlyForRecords = (concept: AnyConcept, wanted: Wanted): ReadonlySet<string> => {
  if (!concept.isMixed) return new Set()
  const others = propertiesFor(concept, new Set([...wanted].filter(name => !NAMES.includes(name))))
  const properties = propertiesFor(concept, wanted)
  return new Set(properties.filter(property => !NAMES.includes(property) && !others.includes(property)))
}

/** What is wanted of a row as flat columns: on wide answers faster than a map for each row. */
export const columnsOf = (concept: AnyConcept, wanted: Wanted): Columns => {
  const properties = propertiesFor(concept, wanted)
  const ofRecords = onlyForRecords(concept, wanted)
  return [
    ...properties.map(
      property =>
        [property, ofRecords.has(property) ? `${OF_RECORD} n.${property} END` : `n.${property}`] as const,
    ),
    ...(isNamedInJapaneseAlone(properties) ? [['nameEn', ENGLISH_INSTEAD] as const] : []),
  ]
}

/** Columns as a statement returns them. */
export const asColumns = (columns: Columns): string =>
  columns.map(([name, expression]) => `${expression} AS ${name}`).join(', ')

/** Columns as one list: where rows of several kinds stand in one answer, their names need not be sent with each. */
export const asList = (columns: Columns): string =>
  `[${columns.map(([, expression]) => expression).join(', ')}]`

export const columns = (concept: AnyConcept, wanted: Wanted): string => asColumns(columnsOf(concept, wanted))
