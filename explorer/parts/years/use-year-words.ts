import { useTexts } from '../../app/texts.ts'
import { KINDS } from '../../words/kinds.ts'
import { PLAN_WORDS } from '../../words/plan-words.ts'
import { YEARS } from '../../words/years.ts'
import type { YearWords } from './plan-rows.ts'

/** The words by which years are told in the language of the view. */
export const useYearWords = (): YearWords => ({
  say: useTexts(YEARS),
  kinds: useTexts(KINDS),
  plan: useTexts(PLAN_WORDS),
})
