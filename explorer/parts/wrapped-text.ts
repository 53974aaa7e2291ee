const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

/** A letter's width in full-width letters. */
const widthOf = (letter: string) => (WIDE.test(letter) ? 1 : 0.56)

/** How wide a text is drawn, in full-width letters. */
export const lettersOf = (text: string): number =>
  [...text].reduce((width, letter) => width + widthOf(letter), 0)

/** Up to how many full-width letters a text in a table stays on one line. */
const SHORT = 7

/** Whether a text in a table is never parted: a day, a state, an amount. */
export const isShort = (text: string): boolean => lettersOf(text) <= SHORT

/** What may not stand at the beginning of a line. */
const CLOSING = /^[、。，．・：；？！）」』】〕〉》ー々…ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)\]”’]/

/** Words of a text that spaces part, and each letter of one that is written without. */
const pieces = (text: string): readonly string[] =>
  text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? []

const shortened = (text: string, widest: number): string => {
  const letters = [...text.trimEnd()]
  if (lettersOf(text) <= widest) return letters.join('')
  while (letters.length > 1 && lettersOf(letters.join('')) + 1 > widest) letters.pop()
  return `${letters.join('')}…`
}

/** A text in lines of so many full-width letters at most; what has no room ends in …. */
export const wrapped = (text: string, widest: number, most: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const all = pieces(text)
  for (const [index, piece] of all.entries()) {
    if (line === '' || CLOSING.test(piece) || lettersOf(line + piece.trimEnd()) <= widest) {
      line += piece
      continue
    }
    if (lines.length + 1 === most) return [...lines, shortened(line + all.slice(index).join(''), widest)]
    lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  return [...lines, shortened(line, widest)]
}
