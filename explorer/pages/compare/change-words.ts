import type { CompareQuery } from '../../generated/graphql.ts'
import type { EVIDENCE } from '../../words/evidence.ts'
import type { KINDS } from '../../words/kinds.ts'
import type { PLAN_WORDS } from '../../words/plan-words.ts'
import type { Change } from './rows.ts'
import type { CompareWords } from './texts.ts'

type Comparison = NonNullable<CompareQuery['compareStrategies']>

export type ChangeWords = {
  readonly say: CompareWords
  readonly kinds: (typeof KINDS)['ja']
  readonly plan: (typeof PLAN_WORDS)['ja']
  readonly evidence: (typeof EVIDENCE)['ja']
}

const wordIn = (words: Readonly<Record<string, string>>, value: string) =>
  value
    .split(/[;, ]+/)
    .map(word => words[word] ?? word)
    .join('・')

/** The value of a change as a reader takes it in: enumerations by their words, parts by their names. */
const written = (
  change: Change,
  value: string,
  { from, to }: Comparison,
  { kinds, plan, evidence }: ChangeWords,
): string => {
  switch (change.kind) {
    case 'PERIOD':
      return value.replace('/', ' – ')
    case 'DIRECTION_CHANGED':
      return wordIn(kinds.direction, value)
    case 'ACCUMULATION_CHANGED':
      return wordIn(plan.accumulation, value)
    case 'JOINED':
    case 'LEFT':
    case 'ROLE_CHANGED':
      return wordIn(kinds.role, value)
    case 'BASIS_CHANGED':
      return wordIn(evidence.justifications, value)
    case 'MOVED': {
      const parts = [from, to].flatMap(one => [...one.goals, ...one.measures, ...one.leadingProjects])
      return parts.find(({ id }) => id === value)?.name ?? value
    }
    case 'BASIS':
    case 'SOURCE':
      return ''
    case 'TARGET_RAISED':
    case 'TARGET_LOWERED': {
      const unit = to.indicators.find(({ id }) => id === change.to?.id)?.unit
      return unit ? `${value} ${unit}` : value
    }
    default:
      return value
  }
}

/** What kind of change it is and what it is about, and both values, which have a language of their own. */
export type ToldChange = { readonly what: string; readonly value: string }

/** A change in words. */
export const toldChange = (change: Change, comparison: Comparison, words: ChangeWords): ToldChange => {
  const { say } = words
  const { kind, about, fromValue, toValue } = change
  const [before, after] = [fromValue, toValue].map(
    value => value && written(change, value, comparison, words),
  )
  const value = before && after ? say.value(before, after) : (before ?? after ?? '')
  return { what: say.changed(say.kinds[kind], about?.name ?? ''), value }
}

/** The same on one line, for a file. */
export const changeText = (change: Change, comparison: Comparison, words: ChangeWords): string => {
  const { what, value } = toldChange(change, comparison, words)
  return value ? words.say.told(what, value) : what
}
