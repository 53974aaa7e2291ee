/** A piece of a text: read, not read though it is a word that says something, or what stands between. */
export type Piece = { readonly text: string; readonly state: 'read' | 'unread' | 'between' }

/** A word of a text as the API has read it. */
export type ReadWord = {
  readonly text: string
  readonly sense: 'DOES' | 'DENIES' | 'SEEKS' | 'OTHERS'
  readonly capabilities: readonly { readonly id: string }[]
}

/** What is said of others, or denied, has been understood, and says nothing of what is offered. */
const stateOf = ({ sense, capabilities }: ReadWord, takenOut: readonly string[]): Piece['state'] => {
  if (sense !== 'DOES') return 'between'
  if (capabilities.length === 0) return 'unread'
  return capabilities.every(({ id }) => takenOut.includes(id)) ? 'between' : 'read'
}

/** Every place in the text where one of the words stands; of two at one place the longer. */
const places = (text: string, words: readonly ReadWord[]) => {
  const lower = text.toLowerCase()
  const found: { readonly from: number; readonly word: ReadWord }[] = []
  for (const word of words) {
    const wanted = word.text.toLowerCase()
    for (let from = lower.indexOf(wanted); wanted !== '' && from >= 0; from = lower.indexOf(wanted, from + 1))
      found.push({ from, word })
  }
  return found.sort((a, b) => a.from - b.from || b.word.text.length - a.word.text.length)
}

/** A text in pieces: what was read of it, and which of its other words were not. */
export const piecesOf = (
  text: string,
  words: readonly ReadWord[],
  takenOut: readonly string[],
): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = 0
  for (const { from, word } of places(text, words)) {
    if (from < end) continue
    pieces.push({ text: text.slice(end, from), state: 'between' })
    end = from + word.text.length
    pieces.push({ text: text.slice(from, end), state: stateOf(word, takenOut) })
  }
  return [...pieces, { text: text.slice(end), state: 'between' as const }].filter(piece => piece.text !== '')
}
