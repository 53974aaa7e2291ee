const DASHES = /[‐‑‒–—―−﹣－]/g

/** A text with Latin letters, digits, brackets and spaces at half width; every character keeps its place. */
export const halfWidth = (text: string): string =>
  text
    .replace(DASHES, '-')
    .replace(/[！-～]/g, character => String.fromCharCode((character.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\t]/g, ' ')
    .replace(/[〔［]/g, '[')
    .replace(/[〕］]/g, ']')

/** A text as it is quoted: line breaks and runs of spaces that set columns become one space. */
export const quoted = (text: string): string => text.replace(/[\s\u3000]+/g, ' ').trim()

const WIDE = /[\u0100-\uff60\uffa0-\u{10ffff}]/u

/** How wide a text is printed, a kanji being 2. */
export const printedWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)

/** A text without spaces, marks and differences of width, as two texts are compared. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}ー々]/gu, '')
