/** A piece of a text: read, not read though it is a word that says something, or what stands between. */
export type Piece = { readonly text: string; readonly state: 'read' | 'unread' | 'between' }

/** Words that join others and name nothing. */
const JOINING = new Set(
  'about also and are both can does for from give gives have into its make makes offer offers our other our own provide provides small that the their them these they this those through use uses using want we well what when where which who will with work your'.split(
    ' ',
  ),
)

/** Runs of kanji or katakana, and words of letters: what names something in either language. */
const WORD = /[\u4e00-\u9fff々]{2,}|[ァ-ヴー]{2,}|\p{Script=Latin}[\p{Script=Latin}\d'’-]{2,}/gu

const words = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (JOINING.has(word.toLowerCase())) continue
    if (index > end) pieces.push({ text: text.slice(end, index), state: 'between' })
    pieces.push({ text: word, state: 'unread' })
    end = index + word.length
  }
  return end < text.length ? [...pieces, { text: text.slice(end), state: 'between' }] : pieces
}

/** A text in pieces: what was read of it, and which of its other words were not. */
export const piecesOf = (text: string, matched: readonly string[]): readonly Piece[] => {
  const lower = text.toLowerCase()
  const read = matched
    .filter(words => words !== '')
    .map(words => ({ from: lower.indexOf(words.toLowerCase()), length: words.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length)
  const pieces: Piece[] = []
  let end = 0
  for (const { from, length } of read) {
    if (from < end) continue
    pieces.push(...words(text.slice(end, from)), { text: text.slice(from, from + length), state: 'read' })
    end = from + length
  }
  return [...pieces, ...words(text.slice(end))].filter(piece => piece.text !== '')
}
