import type { Side } from '../sides/side.ts'
import type { Given, Question, Spelling } from './question.ts'

/** Who can answer a question, and in which spelling. */
export type Way = 'ours' | 'full' | 'obvious' | 'best' | 'raw'

/** One side with one question in one spelling. */
export interface Contestant {
  readonly question: Question
  readonly way: Way
  readonly side: Side
  readonly spelling: Spelling
  readonly variables: Readonly<Record<string, unknown>>
}

const SIDES: Readonly<Record<Way, Side['name']>> = {
  ours: 'ours',
  full: 'ours',
  obvious: 'peer',
  best: 'peer',
  raw: 'raw',
}

/** The spellings of a question; the peer's obvious one only where it is not its best. */
const spellings = ({ ours, full, peer, raw }: Question): readonly (readonly [Way, Spelling])[] => [
  ['ours', ours],
  ...(full ? [['full', full] as const] : []),
  ...(peer.obvious === peer.best ? [] : [['obvious', peer.obvious] as const]),
  ['best', peer.best],
  ['raw', raw],
]

/** Everybody who answers a question. */
export const contestantsOf = (
  question: Question,
  sides: readonly Side[],
  given: Given,
): readonly Contestant[] =>
  spellings(question).flatMap(([way, spelling]) => {
    const side = sides.find(({ name }) => name === SIDES[way])
    return side ? [{ question, way, side, spelling, variables: spelling.variables(given) }] : []
  })

/** Asks once. */
export const askOnce = ({ side, spelling, variables }: Contestant) => side.ask(spelling.text, variables)
