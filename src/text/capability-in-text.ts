import { beginningsOf, isStopWord } from './english.ts'
import { fold, isJapanese } from './fold.ts'

/** How much of a name has to stand in a text: of words more, since few of them make a name and many are common. */
const ENOUGH = { characters: 0.6, words: 0.75 } as const

/** Characters by which a part of a name says enough. */
const TELLING = 4

/** Pairs of neighbouring characters of each run of Japanese; of a single character, itself. */
const pairsOf = (run: string): readonly string[] => {
  const characters = [...run]
  return characters.length < 2
    ? characters
    : characters.slice(1).map((next, place) => `${characters[place]}${next}`)
}

/** The pieces of a folded text by which a name is found in it: pairs of Japanese characters, beginnings of words. */
const piecesOf = (folded: string): readonly string[] =>
  folded
    .split(' ')
    .filter(run => run !== '' && !isStopWord(run))
    .flatMap(run => (isJapanese(run) ? pairsOf(run) : [run]))

/** A text in which names are looked for. */
export interface ReadText {
  readonly folded: string
  /** Each once. */
  readonly pieces: readonly string[]
}

export const readText = (text: string): ReadText => {
  const { text: folded } = fold(text)
  return { folded, pieces: [...new Set(piecesOf(folded))] }
}

const hasPiece = (piece: string, { pieces }: ReadText): boolean => {
  if (isJapanese(piece)) return pieces.includes(piece)
  const wanted = beginningsOf(piece)
  return pieces.some(
    other =>
      wanted.some(
        beginning => other.startsWith(beginning) && beginning.length >= Math.min(3, piece.length),
      ) || beginningsOf(other).some(beginning => beginning.length >= 4 && piece.startsWith(beginning)),
  )
}

/** How much of a name stands in a text, 0 to 1; all of it where the name stands there as a whole. */
export const shareIn = (name: string, text: ReadText): number => {
  const { text: folded } = fold(name)
  const pieces = piecesOf(folded)
  if (pieces.length === 0) return 0
  if (
    isJapanese(folded) &&
    folded.length > 1 &&
    text.folded.replaceAll(' ', '').includes(folded.replaceAll(' ', ''))
  )
    return 1
  return pieces.filter(piece => hasPiece(piece, text)).length / pieces.length
}

/** Parts of a name that say enough by themselves: 移住相談 of 移住相談・受入れ. */
const partsOf = (name: string): readonly string[] =>
  name.split('・').filter(part => part !== name && [...part].length >= TELLING)

/** The name of which most stands in a text, if it is enough; of equals the first. */
export const nameIn = (names: readonly string[], text: ReadText): string | null => {
  const [best] = names
    .map(name => ({ name, share: Math.max(...[name, ...partsOf(name)].map(part => shareIn(part, text))) }))
    .filter(({ name, share }) => share >= (isJapanese(name) ? ENOUGH.characters : ENOUGH.words))
    .sort((a, b) => b.share - a.share)
  return best?.name ?? null
}
