import { readSynonyms } from '../environment/synonyms.ts'
import type { IdCondition } from '../graph/engine/filter.ts'
import type { SearchQuestion } from '../graph/read/questions/search-candidates.ts'
import type { NodeLabel } from '../model/model.ts'
import { kindAlone, kindAsked } from '../text/kind-asked.ts'
import { synonymsOf } from '../text/related.ts'
import { relaxed } from '../text/relaxed.ts'
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

/** Words as they were typed; the parts into which they are cut for the index; answers. */
const [WORDS, PARTS, SUGGESTIONS] = [16, 48, 10]

/** The field's own words, by which a text is split into words. */
const KNOWN = synonymsOf(readSynonyms())

const refused = (argument: string, limit: number, allowed: string) =>
  new Refused(argument, `Argument "${argument}" must be ${allowed}.`, limit)

const checked = (argument: string, text: string, typed: Typed): Typed => {
  const words = new Set(text.trim().split(/\s+/))
  if (words.size > WORDS) throw refused(argument, WORDS, `of at most ${WORDS} different words`)
  if (typed.terms.length > PARTS)
    throw refused(argument, PARTS, `of at most ${PARTS} runs of letters, digits or Japanese`)
  return typed
}

/** The office of a local government is called after it: 熊本市役所 is 熊本市. */
const OFFICE = /(?<=\p{Script=Han}{1,4}(?:[市区]|[町村]|[都道府県]))(?:役所|役場|庁)$/u

const withoutOffice = (text: string): string => text.trim().replace(OFFICE, '')

/** The question behind the arguments of `search`; a text of too many words is refused. */
export const searchOf = ({ text: asked, types, filter }: SearchArguments): SearchQuestion => {
  const text = withoutOffice(asked)
  const narrowing = { ...filter, types }
  const typed = checked('text', text, typedText(text))
  const { topic, types: preferred } = kindAsked(text) ?? { topic: text, types: [] }
  return {
    text,
    typed,
    topic: { folded: typed.folded, terms: typedText(topic).terms },
    relaxed: relaxed(topic, KNOWN, narrowing, preferred),
    narrowing,
    preferred,
    alone: kindAlone(text),
  }
}

/** The question behind the arguments of `suggest`. */
export const prefixOf = ({ prefix, types, first }: SuggestArguments) => {
  if (first > SUGGESTIONS) throw refused('first', SUGGESTIONS, `from 1 to ${SUGGESTIONS}`)
  return {
    typed: checked('prefix', prefix, typedPrefix(prefix)),
    narrowing: { types },
    limit: first,
  }
}
