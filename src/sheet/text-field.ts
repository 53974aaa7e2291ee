import type { StoredProperties } from '../graph/read/questions/dataset-read.ts'
import { textOf } from './facts.ts'
import type { Fields } from './wanted.ts'

const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** A text in the column of the language that it stood in, or else of that it is written in. */
export const textField = (stored: StoredProperties | undefined, name: string, text: string): Fields => {
  const [ja, en] = ['Ja', 'En'].map(language => stored && textOf(stored, `${name}${language}`))
  const isEnglish = ja === undefined && (en !== undefined || (/[a-z]/i.test(text) && !JAPANESE.test(text)))
  return { [`${name}${isEnglish ? 'En' : 'Ja'}`]: text === '' ? undefined : text }
}
