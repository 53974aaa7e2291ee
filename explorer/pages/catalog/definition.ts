import type { Operation } from '../../api/ask.ts'
import type {
  EntityNameFragment,
  FacetField,
  FacetValuesFragment,
  Language,
  Samples,
} from '../../generated/graphql.ts'
import type { Column } from '../../parts/data-table.tsx'
import type { Page } from '../../parts/paged-list.tsx'
import type { EntityType } from '../../words/entity-type.ts'
import type { CatalogWords, ListedFacet } from './texts.ts'

/** What the address has chosen of each facet, as the API's filters take it. */
export type Chosen = Readonly<Partial<Record<FacetField, readonly string[]>>>

export type Rows<Row> = { readonly list: Page<{ readonly node: Row }> }

export type FacetRows = { readonly list: { readonly facets: readonly FacetValuesFragment[] } }

export type RowsVariables<Filter> = {
  readonly filter?: Filter
  readonly language: Language
  readonly first: number
  readonly after?: string | null
  /** Whether what is counted of a row counts what is made up. */
  readonly samples: Samples
}

export type FacetVariables<Filter> = {
  readonly filter?: Filter
  readonly by?: FacetField[]
  readonly language: Language
}

/** A division that the page makes itself, of rows that are all there. */
export type OwnFacet<Row> = {
  /** Its name in the address. */
  readonly name: string
  readonly label: string
  readonly values: readonly { readonly value: string; readonly label: string }[]
  readonly of: (row: Row) => string
}

/** What lists do not show while samples are out; empty: nothing, or samples are in. */
export type LeftOut = {
  /** Plans that are made up, with their parts. */
  readonly plans: readonly string[]
  /** Datasets that are made up, with their sources. */
  readonly datasets: readonly string[]
}

/** A kind of thing as the catalogue lists it. */
export type Definition<Row extends EntityNameFragment, Filter> = {
  readonly type: EntityType
  /** The list of the API, by which its CSV is called. */
  readonly list: string
  readonly rows: Operation<Rows<Row>, RowsVariables<Filter>>
  readonly facets?: Operation<FacetRows, FacetVariables<Filter>>
  readonly fields: readonly ListedFacet[]
  /** Whether things of this kind may be made up. */
  readonly hasSamples: boolean
  readonly filter: (chosen: Chosen, sample: boolean | undefined, leftOut: LeftOut) => Filter
  readonly columns: (words: CatalogWords) => readonly Column<Row>[]
  readonly ownFacets: (words: CatalogWords) => readonly OwnFacet<Row>[]
  /** What the list shows, in a sentence. */
  readonly finding: (words: CatalogWords, rows: readonly Row[]) => string | undefined
}

/** A filter of ids; nothing chosen filters nothing. */
export const anyOf = (ids: readonly string[] | undefined) => (ids?.length ? { anyOf: [...ids] } : undefined)

/** Words of an enumeration that the API knows; a link may say others. */
export const among = <Word extends string>(
  said: readonly string[] | undefined,
  known: Readonly<Record<Word, unknown>>,
): Word[] | undefined => {
  const words = (Object.keys(known) as Word[]).filter(word => said?.includes(word))
  return words.length > 0 ? words : undefined
}
