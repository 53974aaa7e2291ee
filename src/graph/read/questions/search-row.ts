import { TEXT_PROPERTIES } from '../../../text/entity-text.ts'
import type { Wanted } from '../../engine/concept.ts'
import { propertiesOfAny } from '../concepts.ts'

const REASONS = ['matchedField', 'snippet', 'reasons']

/** What is read of each thing found, and of what it is part of. */
export const readOf = (wanted: Wanted): { readonly row: string; readonly within: string } => {
  const explained = REASONS.some(name => wanted.has(name)) ? TEXT_PROPERTIES : []
  const selected = (names: readonly string[]) => [...new Set(names)].map(name => `.${name}`).join(', ')
  const names = propertiesOfAny(wanted)
  return {
    row: `n {${selected([...names, ...explained])}}`,
    within: wanted.has('within')
      ? `[(n)-[:PART_OF|MEASURES*1..4]->(above) | above {${selected(names)}}]`
      : '[]',
  }
}
