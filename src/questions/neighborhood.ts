import {
  NEIGHBORHOOD_LIMITS,
  type NeighborhoodRow,
  neighborhood as surroundings,
} from '../graph/read/questions/neighborhood.ts'
import type { NeighborhoodQuestion } from '../graph/read/questions/neighborhood-statement.ts'
import { Refused } from './refused.ts'
import type { View } from './view.ts'

const check = (argument: string, value: number, limit: number, meant: string): void => {
  if (value < 1 || value > limit)
    throw new Refused(argument, `Argument "${argument}" of "neighborhood" must be ${meant}.`, limit)
}

/** What lies around some things, up to a depth and a number of nodes. */
export const neighborhood = async (view: View, question: NeighborhoodQuestion): Promise<NeighborhoodRow> => {
  const { ids: most, depth: deepest, nodes } = NEIGHBORHOOD_LIMITS
  check('ids', question.ids.length, most, `a list of 1 to ${most} ids`)
  check('depth', question.depth, deepest, `from 1 to ${deepest}`)
  check('limit', question.limit, nodes, `from 1 to ${nodes}`)
  return surroundings(view.graph, question)
}
