import type { Bilingual } from '../model/bilingual.ts'

/**
 * Characters that no reader sees and that no text needs: controls other than tab and line break, what turns
 * the direction of writing, and what has no width. Variation selectors of characters stay, and joiners.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
  /[\u034F\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\u2800\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFC\uFFFE\uFFFF\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}\p{Surrogate}]/u

/** The name that Unicode gives a character: U+202E. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Why a text holds what no reader sees; undefined where it holds nothing of it. */
export const unseenObjection = (text: string): Bilingual | undefined => {
  const found = UNSEEN.exec(text)?.[0]
  if (found === undefined) return undefined
  return {
    ja: `目に見えない文字または制御文字（${codePoint(found)}）があります。取り除いてください`,
    en: `a character that nobody sees (${codePoint(found)}) stands here; take it out`,
  }
}

/** A text without what no reader sees. */
export const withoutUnseen = (text: string): string => text.replace(new RegExp(UNSEEN, 'gu'), '')

/** Pairs that encodings write differently, as another program reads them and as Windows reads them. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['\u301C', '\uFF5E'], // wave dash
  ['\u2212', '\uFF0D'], // minus
  ['\u2016', '\u2225'], // double bar
  ['\u2014', '\u2015'], // long dash
  ['\u00A2', '\uFFE0'], // cent
  ['\u00A3', '\uFFE1'], // pound
  ['\u00AC', '\uFFE2'], // negation
  ['\u00A6', '\uFFE4'], // broken bar
  ['\u203E', '\uFFE3'], // overline
  ['\u00A5', '\\'], // yen, where a backslash has its place
  ['\u22EF', '\u2026'], // three dots
])

const TWIN = new RegExp(`[${[...TWINS.keys()].join('')}]`, 'g')
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu

/** One form for a text however it was encoded: ids are made from it. Width and old characters still differ. */
export const encodedAlike = (text: string): string =>
  text
    .normalize('NFC')
    .replace(IGNORED, '')
    .replace(TWIN, character => TWINS.get(character) ?? character)
