import type { Location } from '../../app/location.ts'

/** What the address of the page asks. */
export type PathsQuestion = {
  readonly from: string
  readonly to: string
  readonly through: readonly string[]
  readonly avoid: readonly string[]
  readonly maxLength: number
}

const SHORT = 5
export const LONGEST = 6
/** A path of five steps has four things between its ends. */
export const MOST_THROUGH = SHORT - 1

export const questionOf = ({ query }: Location): PathsQuestion => ({
  from: query.get('from') ?? '',
  to: query.get('to') ?? '',
  through: [...new Set(query.getAll('through'))],
  avoid: [...new Set(query.getAll('avoid'))],
  maxLength: query.get('steps') === `${LONGEST}` ? LONGEST : SHORT,
})

export const idsOf = ({ from, to, through, avoid }: PathsQuestion): readonly string[] =>
  [...new Set([from, to, ...through, ...avoid])].filter(id => id !== '')
