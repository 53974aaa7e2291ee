import type { Reason, ReasonKind } from './explanation.ts'

type Sentence = (terms: string) => { readonly ja: string; readonly en: string }

const SENTENCES: Readonly<Record<ReasonKind, Sentence>> = {
  CODE_EXACT: terms => ({
    ja: `コードまたは番号が${terms}と一致する`,
    en: `The code or number is ${terms}`,
  }),
  NAME_EXACT: terms => ({ ja: `名称が${terms}と一致する`, en: `The name is ${terms}` }),
  ALIAS_EXACT: terms => ({ ja: `別名または読みが${terms}と一致する`, en: `Another name is ${terms}` }),
  NAME_PREFIX: terms => ({ ja: `名称が${terms}で始まる`, en: `The name begins with ${terms}` }),
  NAME_PART: terms => ({ ja: `名称に${terms}を含む`, en: `The name contains ${terms}` }),
  CODE_PART: terms => ({ ja: `コードが${terms}で始まる`, en: `The code begins with ${terms}` }),
  ALIAS_PART: terms => ({ ja: `別名または読みに${terms}を含む`, en: `Another name contains ${terms}` }),
  RELATED: terms => ({
    ja: `${terms}と同じ意味の語、別の表記または読みを含む`,
    en: `It contains a word that means ${terms}, or another spelling or reading of it`,
  }),
  DESCRIPTION: terms => ({ ja: `説明に${terms}を含む`, en: `The description contains ${terms}` }),
  QUOTATION: terms => ({ ja: `引用した原文に${terms}を含む`, en: `A passage quoted contains ${terms}` }),
}

/** A reason as a sentence in both languages, with the words that were found. */
export const reasonText = ({ kind, terms }: Reason): { readonly ja: string; readonly en: string } => ({
  ja: SENTENCES[kind](terms.map(term => `「${term}」`).join('')).ja,
  en: SENTENCES[kind](terms.map(term => `“${term}”`).join(', ')).en,
})
