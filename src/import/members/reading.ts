import type { Bilingual } from '../../model/bilingual.ts'

/** What a cell says, or why it says nothing that can be used. */
export type Reading<Value> = { readonly value: Value } | { readonly wrong: Bilingual }

export const read = <Value>(value: Value): Reading<Value> => ({ value })
export const wrong = (ja: string, en: string) => ({ wrong: { ja, en } })

/** Width no longer differs, and circled and Roman numbers are plain ones. */
export const narrow = (text: string): string => text.normalize('NFKC').trim()

const SAYS_NOTHING =
  /^(?:[-‐‑–—―ー－−*※]+|なし|無し|無|特になし|特に無し|該当なし|該当無し|未定|n\/?a|none)[。.]?$/i

/** True for what people write into a cell that they have nothing for. */
export const saysNothing = (text: string): boolean => {
  const plain = narrow(text)
  return plain === '' || SAYS_NOTHING.test(plain)
}
