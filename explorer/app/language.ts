/** The languages of the pages; the API's are the same in capitals. */
export type Language = 'ja' | 'en'

export const API_LANGUAGE = { ja: 'JA', en: 'EN' } as const
export const PAGE_LANGUAGE = { JA: 'ja', EN: 'en' } as const

const KEY = 'language'

/** The language for a link that names none: the one chosen last, or else the browser's. */
export const preferredLanguage = (): Language => {
  const chosen = remembered(KEY)
  if (chosen === 'ja' || chosen === 'en') return chosen
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
}

export const rememberLanguage = (language: Language): void => remember(KEY, language)

/** What was remembered under a name; undefined also where the browser does not let pages remember. */
export function remembered(name: string): string | undefined {
  try {
    return window.localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(name, value)
  } catch {
    // Not remembered: the next visit begins with the browser's own choice.
  }
}

/** The language of a text that does not say its own, by its letters. */
export const languageOf = (text: string): Language =>
  /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? 'ja' : 'en'
