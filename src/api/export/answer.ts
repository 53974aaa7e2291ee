import type { Value } from './cell.ts'

/** What stands at a path of an answer of GraphQL; of a list, what stands there in each of its items. */
export const at = (answer: unknown, ...path: readonly string[]): unknown => {
  if (path.length === 0) return answer
  if (Array.isArray(answer)) return answer.map((item: unknown) => at(item, ...path))
  if (typeof answer !== 'object' || answer === null) return undefined
  const [name, ...rest] = path
  return at(Object.entries(answer).find(([field]) => field === name)?.[1], ...rest)
}

/** What of an answer can stand in a cell. */
export const cellOf = (answer: unknown): Value => {
  if (Array.isArray(answer)) return answer.map(cellOf)
  return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? answer
    : null
}

/** The items of a list of an answer. */
export const itemsOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [])
