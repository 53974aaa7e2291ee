/** A sentence of our own, in both languages. */
export interface Bilingual {
  readonly ja: string
  readonly en: string
}

/** Sentences one after the other. */
export const sentences = (parts: readonly Bilingual[]): Bilingual => ({
  ja: parts.map(({ ja }) => ja).join(''),
  en: parts.map(({ en }) => en).join(' '),
})
