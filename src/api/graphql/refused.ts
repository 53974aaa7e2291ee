import { Refused } from '../../questions/refused.ts'

/** What a caller is told beside the message of a question that was asked wrongly; null for any other error. */
export const refusedArgument = (error: unknown) => {
  if (!(error instanceof Refused)) return null
  const { argument, limit } = error
  return { code: 'BAD_USER_INPUT', argument, ...(limit === undefined ? {} : { limit }) }
}
