import { labelOf } from '../../model/model.ts'
import { propertiesFor, type Wanted } from '../engine/concept.ts'
import { COLLECTIONS, CONCEPTS } from './collections.ts'

/** The properties of the row of an id, whatever its type, that answer what is wanted. */
export const propertiesOf = (id: string, wanted: Wanted): readonly string[] => {
  const label = labelOf(id)
  return label === undefined ? [] : propertiesFor(COLLECTIONS[label].concept, wanted)
}

/** The properties that answer what is wanted of a row of any type. */
export const propertiesOfAny = (wanted: Wanted): readonly string[] => [
  ...new Set(CONCEPTS.flatMap(concept => propertiesFor(concept, wanted))),
]
