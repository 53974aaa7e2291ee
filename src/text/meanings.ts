import type { Synonyms } from './related.ts'
import { longest } from './term-index.ts'

/** Groups of words that stand all over plans and profiles, and say nothing of what either is about. */
const GENERAL = new Set(
  'initiatives participation residents companies municipalities partnership stakeholders indicators safety environment jobs human-resources revitalisation sdgs sustainability leading-project comprehensive-strategy future-city food income local-communities local-firms smes manufacturing shops housing people workers families students schools universities finance innovation productivity digital data-use skills management-improvement management-advice spelling-organisation spelling-centre spelling-programme spelling-labour spelling-revitalisation spelling-fulfil spelling-apply town-planning infrastructure population statistics living-safely public-private parks culture-and-arts health education exchange women children older-people young-people parents nature recovery non-profits evaluation mending selling overseas living keeping'.split(
    ' ',
  ),
)

export const isGeneral = (key: string): boolean => GENERAL.has(key)

/**
 * What a text speaks of, as keys of groups of words that mean the same: so that it is the same in either
 * language. Words that stand everywhere are none of it.
 */
export const meaningsIn = (text: string, synonyms: Synonyms): readonly string[] => [
  ...new Set(
    longest(synonyms.in(text)).flatMap(({ meaning }) => (isGeneral(meaning.key) ? [] : [meaning.key])),
  ),
]
