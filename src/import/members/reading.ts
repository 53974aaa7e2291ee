import type { Bilingual } from '../../model/bilingual.ts'

/** What a cell says, or why it says nothing that can be used. */
export type Reading<Value> = { readonly value: Value } | { readonly wrong: Bilingual }

export const read = <Value>(value: Value): Reading<Value> => ({ value })
export const wrong = (ja: string, en: string) => ({ wrong: { ja, en } })

/** Width no longer differs, and circled and Roman numbers are plain ones. */
export const narrow = (text: string): string => text.normalize('NFKC').trim()

const SAYS_NOTHING =
  /^(?:[-‐‑–—―ー－−*※]+|なし|無し|無|(?:(?:現在|現時点|今|いま)(?:のところ|では)?、?)?(?:特に|とくに)?(?:なし|無し|ない|無い|ありません|ございません)|(?:該当|回答|記載|記入|回答者)(?:なし|無し)|無回答|未定|検討中|n\/?a|none)[。.]?$/i

/** True for what people write into a cell that they have nothing for. */
export const saysNothing = (text: string): boolean => {
  const plain = narrow(text)
  return plain === '' || SAYS_NOTHING.test(plain)
}
