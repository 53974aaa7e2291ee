import type { NodeLabel } from '../model/model.ts'
import type { FactRelationship } from '../model/relationship.ts'

/** The text of a field; undefined when it is empty. */
export type FieldText = (name: string) => string | undefined

/** What a cell may hold and how it is stored. */
export type Format =
  | { readonly type: 'text' }
  | { readonly type: 'pattern'; readonly pattern: RegExp; readonly example: string }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'boolean' }
  | { readonly type: 'integer' | 'decimal'; readonly least: number; readonly greatest: number }
  | { readonly type: 'date' | 'partialDate' }
  | { readonly type: 'reference'; readonly to: readonly NodeLabel[] }

/** A column whose value is one record, or several, of other types. */
export type Link = {
  /** The relationship that the value makes; without one only the copy of the id is kept. */
  readonly relationship?: FactRelationship
  /** True where the relationship comes from the other record to this one. */
  readonly inbound?: boolean
  /** The property that repeats the other record's id, of a list the ids, so that a row tells them without a hop. */
  readonly copy?: string
  /** True where the order of the file means something: the first leads. */
  readonly ordered?: boolean
}

export type Column = {
  readonly name: string
  readonly format: Format
  readonly required?: boolean
  /** Several values, separated by `;` in a table. */
  readonly list?: boolean
  /** The value of an empty cell. */
  readonly otherwise?: string
  /** Follows from where the record stands or from other columns; a file may not give it. */
  readonly implied?: boolean
  readonly link?: Link
}

/** Something that is wrong with one field of a row; without a field, with the row. */
export type Objection = { readonly field?: string; readonly message: string }

/** One kind of record: the node it becomes, the file it comes from, its columns and its own rules. */
export type RecordType = {
  readonly label: NodeLabel
  /** `needs` is read from needs.csv and needs.*.csv; none for records that only a strategy's tree holds. */
  readonly file?: string
  readonly columns: readonly Column[]
  /** The id, where it follows from other columns; undefined while one of them is empty. */
  readonly id?: (text: FieldText) => string | undefined
  /** Implied columns that follow from others. */
  readonly implied?: (text: FieldText) => Readonly<Record<string, string | undefined>>
  /** Rows that an import makes anew by itself, and that a table of what it made has: they are passed over. */
  readonly isMadeAnew?: (text: FieldText) => boolean
  /** What a format cannot say: check digits, columns that depend on each other. */
  readonly rule?: (text: FieldText) => readonly Objection[]
  /** The relationship to the sources that `quotes` names. */
  readonly quotesBy: FactRelationship
  /** False where a record without a source of its own has none, also when its dataset has one. */
  readonly takesDefaultSource: boolean
  /** What to do with a second record of the same id, where keeping one is not all one can do. */
  readonly secondAdvice?: string
  /** True where the node says whether it is made up. */
  readonly sample?: boolean
}

const plain =
  (type: 'text' | 'boolean' | 'date' | 'partialDate') =>
  (name: string): Column => ({
    name,
    format: { type },
  })

export const text = plain('text')
export const boolean = plain('boolean')
export const date = plain('date')
export const partialDate = plain('partialDate')

/** The greatest whole number that the API can hold: GraphQL's Int. */
export const GREATEST_INTEGER = 2 ** 31 - 1

export const integer = (name: string, least = 0, greatest = GREATEST_INTEGER): Column => ({
  name,
  format: { type: 'integer', least, greatest },
})

export const decimal = (name: string, least = -Infinity, greatest = Infinity): Column => ({
  name,
  format: { type: 'decimal', least, greatest },
})

export const choice = (name: string, ...choices: string[]): Column => ({
  name,
  format: { type: 'choice', choices },
})

export const pattern = (name: string, expression: RegExp, example: string): Column => ({
  name,
  format: { type: 'pattern', pattern: expression, example },
})

export const reference = (name: string, to: readonly NodeLabel[], link: Link): Column => ({
  name,
  format: { type: 'reference', to },
  link,
})

export const required = (column: Column): Column => ({ ...column, required: true })
export const list = (column: Column): Column => ({ ...column, list: true })
export const implied = (column: Column): Column => ({ ...column, implied: true })
export const otherwise = (value: string, column: Column): Column => ({ ...column, otherwise: value })

const NAME_BASIS = choice('nameEnBasis', 'ORIGINAL', 'TRANSLATED', 'LABEL')
/** A text in Japanese, in English or in both. */
export const inBothLanguages = (name: string) => [text(`${name}Ja`), text(`${name}En`)]

const DESCRIPTIONS = [text('descriptionJa'), text('descriptionEn')]

/** The names of most records: Japanese required, English optional. */
export const NAMES = [required(text('nameJa')), text('nameEn'), NAME_BASIS, ...DESCRIPTIONS]

/** Names of records that stand in both languages. */
export const LABELS = [required(text('nameJa')), required(text('nameEn')), NAME_BASIS]

/** Labels with a longer text beside them. */
export const DESCRIBED_LABELS = [...LABELS, ...DESCRIPTIONS]

/** Where a record stands in its source. */
export const QUOTE_COLUMNS = ['source', 'quote', 'locator'] as const

/** The part of an id after its type: `kumamoto-2.1` of `goal:kumamoto-2.1`. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** An id made of two records' keys, as memberships and participations have. */
export const joinedId = (prefix: string, first: string, second: string) => (text: FieldText) => {
  const [left, right] = [text(first), text(second)]
  return left && right ? `${prefix}:${keyOf(left)}@${keyOf(right)}` : undefined
}

/** An id that is a prefix and one column. */
export const codedId = (prefix: string, column: string) => (text: FieldText) => {
  const code = text(column)
  return code ? `${prefix}:${code}` : undefined
}

/** A record that stands in its dataset's source unless it says otherwise. */
export const CITED = { quotesBy: 'CITED_IN', takesDefaultSource: true } as const
