import type { Texts } from '../app/texts.ts'

type StrengthName = 'strong' | 'middling' | 'weak'

/** From where on a link is called strong, and from where on it is no longer called weak. */
const STRONG = 0.75
const MIDDLING = 0.5

export const strengthName = (value: number): StrengthName => {
  if (value >= STRONG) return 'strong'
  return value >= MIDDLING ? 'middling' : 'weak'
}

/** What a strength from 0 to 1 is called beside its number. */
export const STRENGTH: Texts<Readonly<Record<StrengthName, string>>> = {
  ja: { strong: '強い', middling: '中くらい', weak: '弱い' },
  en: { strong: 'strong', middling: 'medium', weak: 'weak' },
}
