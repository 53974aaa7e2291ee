import type { Kind } from './link-kinds.ts'

/** What a reader asks of a thing; its links answer one of these each, in this order. */
export const QUESTIONS = ['serves', 'servedBy', 'advances', 'measured', 'who', 'exchange', 'place'] as const

export type Question = (typeof QUESTIONS)[number]

/** The question that links of a kind answer. */
export const questionOf = ({ relationship, direction }: Kind): Question => {
  switch (relationship) {
    case 'ALIGNS_WITH':
      return direction === 'OUTGOING' ? 'serves' : 'servedBy'
    case 'ADVANCES':
      return 'advances'
    case 'MEASURES':
    case 'MAPS_TO':
    case 'INFLUENCES':
    case 'VALUE_OF':
    case 'BUDGET_OF':
    case 'EVALUATES':
      return 'measured'
    case 'HAS':
    case 'IN':
    case 'OWNED_BY':
      return 'who'
    case 'RAISED_BY':
    case 'MADE_BY':
    case 'FOR':
    case 'REQUIRES':
    case 'PROVIDES':
    case 'FITS':
    case 'INVOLVES':
      return 'exchange'
    default:
      return 'place'
  }
}
