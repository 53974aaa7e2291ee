import { nodeLinks } from '../graph/read/questions/path.ts'
import type { PathQuestion } from '../methods/paths/best-paths.ts'
import { PATH_LIMITS } from '../methods/paths/path-limits.ts'
import { type PathSearch, searchPaths } from '../methods/paths/path-search.ts'
import { Refused } from './refused.ts'
import type { View } from './view.ts'

/** The arguments of `paths`. */
export interface PathArguments {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly through: readonly string[]
  readonly avoid: readonly string[]
  readonly first: number
}

const bounded = (argument: string, value: number, limit: number): number => {
  if (value < 1 || value > limit)
    throw new Refused(argument, `Argument "${argument}" of "paths" must be from 1 to ${limit}.`, limit)
  return value
}

/** The question that the arguments ask; those that contradict each other are refused by name. */
const questionOf = ({ from, to, ...args }: PathArguments): PathQuestion => {
  const maxLength = bounded('maxLength', args.maxLength, PATH_LIMITS.maxLength)
  const first = bounded('first', args.first, PATH_LIMITS.first)
  const avoid = [...new Set(args.avoid)]
  // Both ends are on every path.
  const through = [...new Set(args.through)].filter(id => id !== from && id !== to)
  if (from === to) throw new Refused('to', 'Argument "to" of "paths" must be another id than "from".')
  if (through.length >= maxLength)
    throw new Refused(
      'through',
      `Argument "through" of "paths" must hold at most ${maxLength - 1} ids: a path of ${maxLength} hops passes no more.`,
      maxLength - 1,
    )
  const contradiction = [from, to, ...through].find(id => avoid.includes(id))
  if (contradiction !== undefined)
    throw new Refused(
      'avoid',
      `Argument "avoid" of "paths" must not hold "${contradiction}", which has to be on the path.`,
    )
  return { from, to, maxLength, through, avoid, first }
}

/** The best ways from one thing to another, hop by hop. */
export const paths = async (view: View, args: PathArguments): Promise<PathSearch> => {
  const question = questionOf(args)
  const { from, to, through } = question
  const rule = { samples: view.samples === 'INCLUDE', named: [from, to, ...through] }
  return searchPaths(ids => nodeLinks(view.graph, ids, question, rule), question)
}
