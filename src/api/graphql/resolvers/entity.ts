import type { GraphQLResolveInfo } from 'graphql'
import type { Language } from '../../../generated/schema.ts'
import type { EntityRow, Wanted } from '../../../graph/engine/concept.ts'
import { DATASET } from '../../../graph/read/dataset.ts'
import { ENTITY, type QuoteRow } from '../../../graph/read/entity.ts'
import type { AskedSamples } from '../../../graph/read/made-up.ts'
import { SOURCE, SOURCES_OF_ENTITY } from '../../../graph/read/source.ts'
import { labelOf, type NodeLabel } from '../../../model/model.ts'
import type { Context } from '../loaders/context.ts'
import { type NeighborArguments, neighborsOf } from './neighbor-list.ts'
import { languageOf, type Text, textIn } from './text.ts'
import { wanted } from './wanted.ts'

type InLanguage = { readonly language: Language }

const nameOf = ({ nameJa, nameEn }: EntityRow): Text => ({ ja: nameJa, en: nameEn })
const descriptionOf = ({ descriptionJa, descriptionEn }: EntityRow): Text => ({
  ja: descriptionJa,
  en: descriptionEn,
})

/** The fields that everything in the graph answers alike. */
export const entity = {
  name: (row: EntityRow, { language }: InLanguage) => textIn(nameOf(row), language) ?? row.id,
  nameLanguage: (row: EntityRow, { language }: InLanguage) => languageOf(nameOf(row), language) ?? 'JA',
  description: (row: EntityRow, { language }: InLanguage) => textIn(descriptionOf(row), language),
  descriptionLanguage: (row: EntityRow, { language }: InLanguage) => languageOf(descriptionOf(row), language),
  sources: ({ id }: EntityRow, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.wholeList(SOURCES_OF_ENTITY, id, wanted(info)),
  quotes: ({ id }: EntityRow, _args: object, { load }: Context) => load.quotes(id),
  dataset: ({ dataset }: EntityRow, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.pointedTo(DATASET, dataset, wanted(info)),
  sample: ({ sample }: EntityRow) => sample ?? false,
  neighborSummary: ({ id }: EntityRow, { samples }: AskedSamples, { load }: Context) =>
    load.neighborCounts(id, samples),
  neighbors: ({ id }: EntityRow, args: NeighborArguments, { load }: Context) => neighborsOf(load, id, args),
}

export const NAME: Wanted = new Set(['name'])

/** How a record that has no name of its own is called. */
type Naming<Row> = (row: Row, context: Context) => Promise<Text>

/** The names of the two things that a record joins; in a language only if both have one. */
export const joined =
  <Row extends EntityRow>(endsOf: (row: Row) => readonly string[], separator: string): Naming<Row> =>
  async (row, { load }) => {
    const ends = await Promise.all(endsOf(row).map(id => load.pointedTo(ENTITY, id, NAME)))
    const [ja, en] = [ends.map(end => end.nameJa), ends.map(end => end.nameEn)]
    return {
      ja: ja.every(Boolean) ? ja.join(separator) : null,
      en: en.every(Boolean) ? en.join(separator) : null,
    }
  }

/** The name fields of a record that has no name of its own. */
export const composedName = <Row extends EntityRow>(naming: Naming<Row>) => ({
  name: async (row: Row, { language }: InLanguage, context: Context) =>
    textIn(await naming(row, context), language) ?? row.id,
  nameLanguage: async (row: Row, { language }: InLanguage, context: Context) =>
    languageOf(await naming(row, context), language) ?? 'JA',
})

/** Tells which of several types a row belongs to. */
export const oneOf =
  <Label extends NodeLabel>(...labels: readonly Label[]) =>
  ({ id }: { readonly id: string }): Label | null => {
    const label = labelOf(id)
    return labels.find(candidate => candidate === label) ?? null
  }

export const quote = {
  source: ({ sourceId }: QuoteRow, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.pointedTo(SOURCE, sourceId, wanted(info)),
}
