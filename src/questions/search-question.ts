import type { IdCondition } from '../graph/engine/collection.ts'
import type { SearchQuestion } from '../graph/read/questions/search-candidates.ts'
import type { NodeLabel } from '../model/model.ts'
import { type Typed, typedPrefix, typedText } from '../text/term.ts'
import { Refused } from './refused.ts'

/** What is asked of `search`, apart from the page. */
export interface SearchArguments {
  readonly text: string
  readonly types: readonly NodeLabel[] | null
  readonly filter?: {
    readonly strategy?: IdCondition | null
    readonly place?: IdCondition | null
    readonly sdgGoal?: IdCondition | null
    readonly sample?: boolean | null
  } | null
}

/** What is asked of `suggest`. */
export interface SuggestArguments {
  readonly prefix: string
  readonly types: readonly NodeLabel[] | null
  readonly first: number
}

const [TEXT_LENGTH, PREFIX_LENGTH, TERMS, SUGGESTIONS] = [200, 100, 16, 10]

const refused = (argument: string, limit: number, allowed: string) =>
  new Refused(argument, `Argument "${argument}" must be ${allowed}.`, limit)

const checkLength = (argument: string, text: string, limit: number): void => {
  if (text.length > limit) throw refused(argument, limit, `at most ${limit} characters long`)
}

const checked = (argument: string, typed: Typed): Typed => {
  if (typed.terms.length > TERMS) throw refused(argument, TERMS, `of at most ${TERMS} different words`)
  return typed
}

/** The question behind the arguments of `search`; a text that is too long is refused. */
export const searchOf = ({ text, types, filter }: SearchArguments): SearchQuestion => {
  checkLength('text', text, TEXT_LENGTH)
  const { sdgGoal = null, ...narrowing } = filter ?? {}
  return {
    typed: checked('text', typedText(text)),
    narrowing: { ...narrowing, types },
    sdgGoal,
  }
}

/** The question behind the arguments of `suggest`. */
export const prefixOf = ({ prefix, types, first }: SuggestArguments) => {
  checkLength('prefix', prefix, PREFIX_LENGTH)
  if (first > SUGGESTIONS) throw refused('first', SUGGESTIONS, `from 1 to ${SUGGESTIONS}`)
  return {
    typed: checked('prefix', typedPrefix(prefix)),
    narrowing: { types },
    limit: first,
  }
}
