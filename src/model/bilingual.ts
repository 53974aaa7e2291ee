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

/** A text that says so where what it tells rests on made-up records. */
export const markedWhereSample = ({ ja, en }: Bilingual, restsOnSamples: boolean): Bilingual =>
  restsOnSamples
    ? {
        ja: ja.replace(/。?$/, '（サンプルの課題による）。'),
        en: en.replace(/\.?$/, ' (based on sample records).'),
      }
    : { ja, en }
