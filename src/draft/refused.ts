import type { Bilingual } from '../model/bilingual.ts'

/** A draft cannot be made; says in both languages what to do. */
export class DraftRefused extends Error {
  override name = 'DraftRefused'
  readonly told: Bilingual

  constructor(told: Bilingual) {
    super(`${told.ja} / ${told.en}`)
    this.told = told
  }
}
