import type { NodeLabel } from '../model/model.ts'
import { codesOf, type Properties } from './code.ts'

/** Where in a record a text stands. */
export type Field =
  | 'CODE'
  | 'NAME_JA'
  | 'NAME_EN'
  | 'ALIAS'
  | 'RELATED'
  | 'DESCRIPTION_JA'
  | 'DESCRIPTION_EN'
  | 'QUOTATION'

/** A text of a record, and where in it. */
export interface FieldText {
  readonly field: Field
  readonly text: string
}

/** The properties behind each field, in the order in which a match in them counts. */
const PROPERTIES: readonly (readonly [Field, readonly string[]])[] = [
  ['NAME_JA', ['nameJa']],
  ['NAME_EN', ['nameEn']],
  ['ALIAS', ['aliases', 'aliasesJa', 'aliasesEn', 'kana']],
  ['DESCRIPTION_JA', ['descriptionJa', 'subtitleJa', 'strengthJa']],
  ['DESCRIPTION_EN', ['descriptionEn', 'subtitleEn', 'strengthEn']],
  ['QUOTATION', ['quotedTexts']],
]

/** Every property that says why a record is found: texts, and what codes are made of. */
export const TEXT_PROPERTIES: readonly string[] = [
  ...['id', 'code', 'unCodes', 'identifiers', 'order', 'relatedWords'],
  ...PROPERTIES.flatMap(([, names]) => names),
]

const texts = (field: Field, values: readonly unknown[]): readonly FieldText[] =>
  values.flatMap(value => (typeof value === 'string' && value !== '' ? [{ field, text: value }] : []))

/** Every text of a record that can be searched, what counts most first. */
export const textsOf = (label: NodeLabel, properties: Properties): readonly FieldText[] => [
  ...texts('CODE', codesOf(label, properties)),
  ...PROPERTIES.flatMap(([field, names]) =>
    texts(
      field,
      names.flatMap(name => properties[name]),
    ),
  ),
]
