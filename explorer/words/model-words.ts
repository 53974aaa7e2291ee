import type { Words } from '../../src/model/words/words.ts'
import type { Texts } from '../app/texts.ts'

const mapped = <Value extends string>(
  words: Words<Value>,
  language: 'ja' | 'en',
): Readonly<Record<Value, string>> =>
  Object.fromEntries(
    Object.entries<Words[string]>(words).map(([value, text]) => [value, text[language]]),
  ) as Record<Value, string>

/** Words of the model's dictionary as those of a page. */
export const textsOf = <Value extends string>(
  words: Words<Value>,
): Texts<Readonly<Record<Value, string>>> => ({
  ja: mapped(words, 'ja'),
  en: mapped(words, 'en'),
})
