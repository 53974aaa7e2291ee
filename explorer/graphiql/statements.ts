/** A statement by which the last query was answered. */
export interface TakenStatement {
  readonly name: string
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** From sending it to its answer. */
  readonly ms: number | null
}

let taken: readonly TakenStatement[] = []
const listeners = new Set<() => void>()

/** The statements of the last query that was asked while somebody looked. */
export const takenStatements = (): readonly TakenStatement[] => taken

/** Calls back whenever there are others; returns how to end that. Statements are asked for only meanwhile. */
export const onStatements = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether anybody looks. */
export const statementsWanted = (): boolean => listeners.size > 0

/** Keeps the statements of an answer for the panel; the answer is shown without them. */
export const statementsFrom = <Answer extends { extensions?: Record<string, unknown> }>(
  answer: Answer,
): Answer => {
  const { statements, ...others } = answer.extensions ?? {}
  if (!Array.isArray(statements)) return answer
  taken = statements
  for (const listener of listeners) listener()
  const { extensions: _, ...rest } = answer
  return Object.keys(others).length > 0 ? { ...answer, extensions: others } : (rest as Answer)
}
