import type { NodeLabel } from '../model/model.ts'
import { fold } from './fold.ts'
import { type Narrowing, pieceQuery } from './full-text-query.ts'
import { isOneSlipAway } from './spelling.ts'
import type { Term, Typed } from './term.ts'
import type { TermIndex } from './term-index.ts'
import { type Unit, unitsOf } from './units.ts'

/** Share of what was typed, by the rarity of its words, that has to be found. */
export const ENOUGH = 1 / 3

/** Pieces that are looked for at most, those of the words that say most. */
const MOST_PIECES = 40

/** A piece as the index is asked for it. */
export interface AskedPiece {
  readonly unit: number
  readonly query: string
  /** What it counts before its rarity. */
  readonly weight: number
  readonly share: number
  readonly least: number
  /** Asked in place of the word, where the word stands nowhere. */
  readonly isSlip: boolean
  /** Counts only where it is found. */
  readonly isGuess: boolean
}

/** What is looked for where nothing holds all of what was typed. */
export interface Relaxed {
  readonly units: readonly Unit[]
  readonly pieces: readonly AskedPiece[]
  /** The same as terms, by which what is found is explained. */
  readonly typed: Typed
}

const EMPTY_WEIGHT = 0.1

/** The words that say something; if none does, all of them. */
const telling = (units: readonly Unit[]): readonly Unit[] => {
  const found = units.filter(({ weight }) => weight > EMPTY_WEIGHT)
  return found.length > 0 ? found : units
}

const termOf = (unit: Unit): readonly Term[] =>
  unit.pieces.flatMap(({ kind, text }): readonly Term[] => {
    if (kind === 'word' || kind === 'phrase')
      return text.split(' ').map(word => ({ kind: 'word', text: word, beginnings: [], of: unit.text }))
    return [{ kind: kind === 'slip' ? kind : 'characters', text, of: unit.text }]
  })

/** A text as its words, each of which may be missing. */
export const relaxed = (
  text: string,
  known: TermIndex<unknown>,
  narrowing: Narrowing,
  preferred: readonly NodeLabel[],
): Relaxed => {
  const units = telling(unitsOf(text, known))
  const pieces = units
    .flatMap(({ pieces, weight, least, isGuess = false }, unit) =>
      pieces.flatMap((piece): AskedPiece[] => {
        const query = pieceQuery(piece, narrowing, preferred)
        const { share, kind } = piece
        return query === null
          ? []
          : [{ unit, query, weight: weight * share, share, least, isSlip: kind === 'slip', isGuess }]
      }),
    )
    .toSorted((a, b) => b.weight / b.share - a.weight / a.share)
    .slice(0, MOST_PIECES)
  return { units, pieces, typed: { folded: fold(text).text, terms: units.flatMap(termOf) } }
}

/** What was meant by words that stand nowhere: the text with words that do in their place; null for none. */
export const meant = (text: string, unknown: readonly string[], alike: readonly string[]): string | null => {
  const corrections = unknown.flatMap(word => {
    const near = alike.find(other => /^[a-z]+$/.test(other) && isOneSlipAway(word, other))
    return near === undefined ? [] : [[word, near] as const]
  })
  if (corrections.length === 0) return null
  return corrections.reduce(
    (corrected, [word, near]) => corrected.replace(new RegExp(`\\b${word}\\b`, 'iu'), near),
    text.normalize('NFKC'),
  )
}
