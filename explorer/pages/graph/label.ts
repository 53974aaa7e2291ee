/** Letters of a label on the drawing, in dots of the screen. */
export const LETTER = 12.5
export const LINE = 16
/** From the middle of a mark to the first line below it. */
export const BELOW = 25
const WIDEST = 10.5 * LETTER
const LINES = 2
/** Lines of what is looked at, which is named in whole where that is not very long. */
export const WHOLE = 6

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

const widthOf = (letter: string) => (WIDE.test(letter) ? LETTER : LETTER * 0.56)

/** How wide a text is drawn, near enough to keep labels apart. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + widthOf(letter), 0)

/** What may not stand at the beginning of a line. */
const CLOSING = /^[、。，．・：；？！）」』】〕〉》ー々…ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)\]”’]/

/** Words of a text that spaces part, and each letter of one that is written without. */
const pieces = (text: string): readonly string[] =>
  text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? []

const shortened = (text: string): string => {
  const letters = [...text.trimEnd()]
  while (letters.length > 1 && textWidth(letters.join('')) + LETTER > WIDEST) letters.pop()
  return `${letters.join('')}…`
}

/** A name in two short lines, or more; what has no room ends in …, and the whole stands in the title. */
export const labelLines = (name: string, most = LINES): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const all = pieces(name)
  const whole = textWidth(name)
  // Two lines of about the same length, where they have room for the whole.
  const widest = whole <= WIDEST || most > LINES ? WIDEST : Math.min(WIDEST, whole / most + 1.5 * LETTER)
  for (const [index, piece] of all.entries()) {
    if (line === '' || CLOSING.test(piece) || textWidth(line + piece.trimEnd()) <= widest) {
      line += piece
      continue
    }
    if (lines.length + 1 === most) return [...lines, shortened(line + all.slice(index).join(''))]
    lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  return [...lines, textWidth(line) > WIDEST ? shortened(line) : line.trimEnd()]
}
