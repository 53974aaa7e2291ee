import { useLanguage } from './location.ts'

/**
 * The words of a page in both languages. Japanese is written first and English has to have its shape:
 * a text that is missing, in either, does not compile.
 */
export type Texts<Words> = { readonly ja: Words; readonly en: Words }

/** The words in the language of the view. */
export const useTexts = <Words>(texts: Texts<Words>): Words => texts[useLanguage()]
