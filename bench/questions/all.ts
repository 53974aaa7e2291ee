import { LISTS } from './lists.ts'
import { MATCHING } from './matching.ts'
import type { Question } from './question.ts'
import { TARGETS } from './targets.ts'
import { TREES } from './trees.ts'
import { WAYS } from './ways.ts'

const byName = (a: Question, b: Question): number => a.name.localeCompare(b.name, 'en', { numeric: true })

/** Every question that all sides are asked, in the order of their names. */
export const QUESTIONS: readonly Question[] = [...LISTS, ...TREES, ...TARGETS, ...WAYS, ...MATCHING].sort(
  byName,
)
