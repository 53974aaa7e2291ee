import type { Comparator, IndicatorValueState } from '../generated/graphql.ts'

/** A value as the API tells it: a number with its bound, words, or why there is none. */
export interface TellableValue {
  readonly value: number | null
  readonly valueTo: number | null
  readonly text: string | null
  readonly state: IndicatorValueState
  readonly comparator: Comparator
}

interface Words {
  readonly comparator: Readonly<Record<Comparator, (value: string) => string>>
  readonly valueState: Readonly<Record<IndicatorValueState, string>>
}

/** A number with its thousands apart and, below zero, a minus as wide as a figure. */
export const writtenNumber = (value: number): string => value.toLocaleString('en').replace('-', '−')

/** A value as a reader takes it in. */
export const writtenValue = (
  { comparator, valueState }: Words,
  { value, valueTo, text, state, comparator: bound }: TellableValue,
): string => {
  if (value === null) return text ?? valueState[state]
  const number = writtenNumber(value)
  return comparator[bound](valueTo === null ? number : `${number}–${writtenNumber(valueTo)}`)
}
