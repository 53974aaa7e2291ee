import type { Language } from '../../../generated/schema.ts'

/** A text in both languages, either of which may be missing. */
export interface Text {
  readonly ja?: string | null
  readonly en?: string | null
}

/** The language in which a text is there, the one asked for if it can be; null for no text at all. */
export const languageOf = ({ ja, en }: Text, wanted: Language): Language | null => {
  const fallback = ja ? 'JA' : en ? 'EN' : null
  return (wanted === 'EN' ? en : ja) ? wanted : fallback
}

/** The text in the language asked for, or in the other one; null for no text at all. */
export const textIn = (text: Text, wanted: Language): string | null => {
  const language = languageOf(text, wanted)
  return (language === 'EN' ? text.en : text.ja) || null
}

/** A text that is there in both languages, in the one asked for. */
export const textOf = ({ ja, en }: { readonly ja: string; readonly en: string }, wanted: Language): string =>
  wanted === 'EN' ? en : ja
