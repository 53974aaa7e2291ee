import { kept } from './kept.ts'
import { commonForm } from './variants.ts'

/** A text in the form in which it is stored for search and compared. */
export interface Folded {
  /** Words and runs of Japanese, one space between them. */
  readonly text: string
  /** For each place of `text`, where the character that it came from begins and ends in the original. */
  readonly origins: readonly (readonly [begin: number, end: number])[]
}

/** A character with the marks that combine with it: half-width voicing marks too. */
const CHARACTER = /.[\p{M}\uff9e\uff9f]*/gsu
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu
const LATIN = /\p{Script=Latin}/u
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u
/** The dot within a katakana compound, and two letters that mark texts in the index. */
const DROPPED = /[・ㇰㇱ]/gu
const KATAKANA = /[ァ-ヶ]/g
const HIRAGANA_DISTANCE = 0x60

const hiragana = (text: string): string =>
  text.replace(KATAKANA, letter =>
    letter === 'ヶ' ? 'け' : String.fromCodePoint((letter.codePointAt(0) ?? 0) - HIRAGANA_DISTANCE),
  )

/** One character, however it was typed, in its one form; a long one may become several. */
const folded = (character: string): string => {
  const composed = character.normalize('NFKC').replace(IGNORED, '').toLowerCase()
  const plain = LATIN.test(composed) ? composed.normalize('NFD').replace(/\p{M}/gu, '') : composed
  return hiragana([...plain].map(commonForm).join('').replace(DROPPED, ''))
}

type Kind = 'japanese' | 'number' | 'word' | 'mark' | 'other'

const kindOf = (character: string): Kind => {
  if (JAPANESE.test(character)) return 'japanese'
  if (/\p{N}/u.test(character)) return 'number'
  if (/\p{L}/u.test(character)) return 'word'
  return /\p{M}/u.test(character) ? 'mark' : 'other'
}

/** A character of a folded text, and of which kind it is. */
interface Form {
  readonly character: string
  readonly kind: Kind
}

/** Few characters make all texts, so that each is folded once. */
const formsOf = kept(20_000, (typed): readonly Form[] =>
  [...folded(typed)].map(character => ({ character, kind: kindOf(character) })),
)

/** `11.2`, `12.b` and `3.a.1` are one number, `1,741` is 1741, `city's` is one word. */
const joins = (before: string, character: string, after: string): 'keep' | 'drop' | 'space' => {
  const [left, right] = [kindOf(before.slice(-1)), kindOf(after)]
  const inNumber = left === 'number' || /\d\.[a-d]$/.test(before)
  if (character === '.' && inNumber && (right === 'number' || /[a-d]/.test(after))) return 'keep'
  if (character === ',' && left === 'number' && right === 'number') return 'drop'
  if (/['’]/u.test(character) && left === 'word' && right === 'word') return 'drop'
  return 'space'
}

/**
 * The one form of a text: width, case, kana, accents, old characters and what cannot be seen no longer
 * differ, and whatever is no letter or digit is a space. Nothing else is ever stored for search or asked.
 */
export const fold = (original: string): Folded => {
  const characters: (Form & { readonly origin: Folded['origins'][number] })[] = []
  for (const { 0: typed, index } of original.matchAll(CHARACTER)) {
    const origin = [index, index + typed.length] as const
    for (const { character, kind } of formsOf(typed)) characters.push({ character, kind, origin })
  }
  let text = ''
  let kind: Kind = 'other'
  const origins: (readonly [number, number])[] = []
  const add = (character: string, origin: readonly [number, number]) => {
    text += character
    for (let unit = 0; unit < character.length; unit += 1) origins.push(origin)
  }
  for (const [place, { character, kind: own, origin }] of characters.entries()) {
    if (own === 'other') {
      const how = joins(text.slice(-3), character, characters[place + 1]?.character ?? '')
      if (how === 'keep') add(character, origin)
      if (how === 'space') kind = 'other'
      continue
    }
    // The letter of a code such as 12.b belongs to its number.
    const next: Kind = own === 'mark' || (own === 'word' && text.endsWith('.')) ? kind : own
    if (next !== kind && text !== '') add(' ', origin)
    add(character, origin)
    kind = next
  }
  return { text, origins }
}

/** Whether a run is written in characters that stand side by side without spaces. */
export const isJapanese = (run: string): boolean => JAPANESE.test(run)

/** Pairs of neighbouring characters of a run of Japanese; of a single character, itself. */
export const pairsOf = (run: string): readonly string[] => {
  const characters = [...run]
  return characters.length < 2
    ? characters
    : characters.slice(1).map((next, place) => `${characters[place]}${next}`)
}
