import { availableParallelism } from 'node:os'

/** What depends on the machine, apart from the bounds that the page for developers shows in a browser. */
export const LIMITS_OF_MACHINE = {
  /** How many statements go on at a time of all requests that have had their share. */
  statementsBeyondShare: Math.max(2, availableParallelism()),
  /** The same while others ask, to whom one processor is left. */
  statementsBesideOthers: Math.max(1, availableParallelism() - 1),
}
