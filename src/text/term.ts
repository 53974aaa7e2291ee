import { isStopWord } from './english.ts'
import { fold, isJapanese } from './fold.ts'

/** One thing that has to stand in a text: characters side by side, or a word with one of these beginnings. */
export type Term = (
  | { readonly kind: 'characters'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly beginnings: readonly string[] }
  | { readonly kind: 'slip'; readonly text: string }
) & {
  /** The word that it is a piece of, as it was typed. */
  readonly of?: string
}

/** What somebody typed, as it is searched for. */
export interface Typed {
  /** All of it in the form of the index. */
  readonly folded: string
  /** Its parts, each of which has to be found; none where nothing was typed that could be. */
  readonly terms: readonly Term[]
}

/** Fewer letters than this begin too many other words. */
const BEGINNING_LETTERS = 4

const term = (run: string): Term => {
  if (isJapanese(run)) return { kind: 'characters', text: run }
  // A few letters, or one digit, begin too much: they are looked for by themselves.
  const isOpen = run.length >= (/^[a-z]/.test(run) ? BEGINNING_LETTERS : 2)
  return { kind: 'word', text: run, beginnings: isOpen ? [run] : [] }
}

/** A text whose words are complete. */
export const typedText = (text: string): Typed => {
  const { text: folded } = fold(text)
  const runs = [...new Set(folded.split(' '))].filter(run => run !== '' && !isStopWord(run))
  return { folded, terms: runs.map(term) }
}

/** A text whose last word may go on. */
export const typedPrefix = (text: string): Typed => {
  const { text: folded } = fold(text)
  const runs = folded.split(' ').filter(run => run !== '')
  const last = runs.at(-1)
  const { terms } = typedText(runs.slice(0, -1).join(' '))
  if (last === undefined) return { folded, terms }
  const open: Term = isJapanese(last) ? term(last) : { kind: 'word', text: last, beginnings: [last] }
  return { folded, terms: [...terms.filter(({ text }) => text !== last), open] }
}
