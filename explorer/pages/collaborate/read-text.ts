/** A piece of a text: read, not read though it is a word that says something, or what stands between. */
export type Piece = { readonly text: string; readonly state: 'read' | 'unread' | 'between' }

/** A word of a text as the API has read it. */
export type ReadWord = {
  readonly text: string
  readonly sense: 'DOES' | 'DENIES' | 'SEEKS' | 'OTHERS'
  readonly capabilities: readonly { readonly id: string }[]
}

/** Words that join others and name nothing. */
const JOINING = new Set(
  'about also and are both can does for from give gives have into its make makes no not offer offers our other our own provide provides small that the their them these they this those through use uses using want we well what when where which who will with work your'.split(
    ' ',
  ),
)

/** Runs of kanji or katakana, and words of letters: what names something in either language. */
const WORD = /[\u4e00-\u9fff々]{2,}|[ァ-ヴー]{2,}|\p{Script=Latin}[\p{Script=Latin}\d'’-]{2,}/gu

const unreadWords = (text: string): readonly Piece[] => {
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

/** How a word was read; undefined: as nothing, or what it was read as has been taken out. */
const stateOf = (
  { sense, capabilities }: ReadWord,
  takenOut: readonly string[],
): Piece['state'] | undefined => {
  // What is said of others, or denied, has been understood, and says nothing of what is offered.
  if (sense !== 'DOES') return 'between'
  return capabilities.some(({ id }) => !takenOut.includes(id)) ? 'read' : undefined
}

/** Every place in the text where a word stands that was understood; of two at one place the longer. */
const places = (text: string, words: readonly ReadWord[], takenOut: readonly string[]) => {
  const lower = text.toLowerCase()
  return words
    .flatMap(word => {
      const state = stateOf(word, takenOut)
      const wanted = word.text.toLowerCase()
      if (state === undefined || wanted === '') return []
      const starts = lower.split(wanted).slice(0, -1)
      return starts.map((_, index) => ({
        from: starts.slice(0, index + 1).join(wanted).length,
        length: wanted.length,
        state,
      }))
    })
    .sort((a, b) => a.from - b.from || b.length - a.length)
}

/** A text in pieces: what was read of it, and which of its other words were not. */
export const piecesOf = (
  text: string,
  words: readonly ReadWord[],
  takenOut: readonly string[],
): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = 0
  for (const { from, length, state } of places(text, words, takenOut)) {
    if (from < end) continue
    pieces.push(...unreadWords(text.slice(end, from)), { text: text.slice(from, from + length), state })
    end = from + length
  }
  return [...pieces, ...unreadWords(text.slice(end))].filter(piece => piece.text !== '')
}
