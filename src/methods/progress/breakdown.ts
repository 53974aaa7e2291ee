import type { Value } from './indicator-values.ts'

type Broken = Pick<Value, 'breakdown'>

const partsOf = ({ breakdown }: Broken): readonly string[] => breakdown ?? []

/** Whether a part is the one asked for, or of the dimension asked for. */
const isOf = (part: string, asked: string): boolean => part === asked || part.startsWith(`${asked}:`)

/** Values of a part of the whole: each of its dimensions is asked for, and no other; none asked for is the whole. */
export const valuesOfPart = <V extends Broken>(
  values: readonly V[],
  asked: readonly string[],
): readonly V[] => {
  const wanted = asked.flatMap(text => text.split(';')).map(text => text.trim())
  return values.filter(value => {
    const parts = partsOf(value)
    return parts.length === wanted.length && wanted.every(each => parts.some(part => isOf(part, each)))
  })
}

/** The parts for which there are values, each once, in the order of the values. */
export const breakdownsOf = (values: readonly Broken[]): readonly string[] => [
  ...new Set(
    values
      .map(partsOf)
      .filter(({ length }) => length > 0)
      .map(parts => [...parts].sort().join(';')),
  ),
]
