import type { Language } from '../../generated/schema.ts'
import { enumWords } from '../../model/enum-words.ts'
import { at, cellOf } from './answer.ts'
import type { Value } from './cell.ts'

/** A column of a table: what to ask of each item, and what of the answer stands in the cell. */
export interface Column {
  /** As the import knows it; with a dot it is for readers, and the import skips it. */
  readonly heading: string
  /** Fields of the item, in GraphQL; `$language` is the language of labels. */
  readonly select: string
  readonly value: (item: unknown, language: Language) => Value
}

/** A field that holds a plain value, or several. */
export const plain = (name: string, heading = name): Column => ({
  heading,
  select: name,
  value: item => cellOf(at(item, name)),
})

/** A text in one language, empty where it is not there in that one. */
export const inLanguage = (name: string, language: Language): Column => {
  const suffix = language === 'JA' ? 'Ja' : 'En'
  const [own, told] = [`${name}${suffix}`, `${name}Language${suffix}`]
  return {
    heading: own,
    select: `${own}: ${name}(language: ${language}) ${told}: ${name}Language(language: ${language})`,
    value: item => (at(item, told) === language ? cellOf(at(item, own)) : null),
  }
}

/** A list of texts in one language. */
export const listInLanguage = (name: string, language: Language): Column => {
  const own = `${name}${language === 'JA' ? 'Ja' : 'En'}`
  return {
    heading: own,
    select: `${own}: ${name}(language: ${language})`,
    value: item => cellOf(at(item, own)),
  }
}

/** A text in the language of the labels. */
export const labelled = (name: string, heading = name): Column => ({
  heading,
  select: `${name}(language: $language)`,
  value: item => cellOf(at(item, name)),
})

/** What a value of an enum is called; nothing for no value. */
const valueLabel = (enumName: string, value: Value, language: Language): Value =>
  enumWords(enumName, String(value))?.[language === 'JA' ? 'ja' : 'en'] ?? value

/** A value of an enum, or several, with what it is called beside it. */
export const choice = (name: string, enumName: string, heading = name): readonly Column[] => [
  plain(name, heading),
  {
    heading: `${heading}.label`,
    select: name,
    value: (item, language) =>
      [cellOf(at(item, name))].flat().map(each => valueLabel(enumName, each, language)),
  },
]

/** Another record, or several: its id, with its name beside it. */
export const reference = (name: string, heading = name, args = ''): readonly Column[] => {
  const select = `${name}${args} { ... on Entity { id name(language: $language) } }`
  return [
    { heading, select, value: item => cellOf(at(item, name, 'id')) },
    { heading: `${heading}.label`, select, value: item => cellOf(at(item, name, 'name')) },
  ]
}
