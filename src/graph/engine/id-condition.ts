import type { IdCondition } from './filter.ts'

/** That the things `f` to which a pattern leads are those that a filter asks for; nothing for no filter. */
export const idConditions = (
  parameter: string,
  pattern: string,
  ids: IdCondition | null | undefined,
): readonly string[] => [
  ...(ids?.anyOf ? [`EXISTS { MATCH ${pattern} WHERE f.id IN $${parameter}.anyOf }`] : []),
  ...(ids?.allOf
    ? [`all(wanted IN $${parameter}.allOf WHERE EXISTS { MATCH ${pattern} WHERE f.id = wanted })`]
    : []),
  ...(ids?.noneOf ? [`NOT EXISTS { MATCH ${pattern} WHERE f.id IN $${parameter}.noneOf }`] : []),
]
