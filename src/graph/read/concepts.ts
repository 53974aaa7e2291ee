import { labelOf } from '../../model/model.ts'
import {
  type Concept,
  type EntityRow,
  isNamedInJapaneseAlone,
  propertiesFor,
  type Wanted,
} from '../engine/concept.ts'
import { COLLECTIONS, CONCEPTS } from './collections.ts'

/** The properties of the row of an id, whatever its type, that answer what is wanted. */
export const propertiesOf = (id: string, wanted: Wanted): readonly string[] => {
  const label = labelOf(id)
  return label === undefined ? [] : propertiesFor(COLLECTIONS[label].concept, wanted)
}

const OWN = CONCEPTS.flatMap(({ properties }) => properties)
const NAMES = CONCEPTS.flatMap(({ uses }) => Object.keys(uses))

/** A row of a list that holds several types: it has the columns of them all, and null in those of the others. */
export const ANY_TYPE: Concept<EntityRow> = {
  label: 'Entity',
  isMixed: true,
  // The row of each type has columns of its own; what they have in common is what a caller may count on.
  properties: [...new Set(OWN)] as Concept<EntityRow>['properties'],
  uses: Object.fromEntries(
    NAMES.map(name => [name, [...new Set(CONCEPTS.flatMap(({ uses }) => uses[name] ?? []))]]),
  ),
}

/** The properties that answer what is wanted of a row of any type. */
export const propertiesOfAny = (wanted: Wanted): readonly string[] => propertiesFor(ANY_TYPE, wanted)

/** What is wanted of a node of any type as a map, to be written behind its name. */
export const mapOfAny = (wanted: Wanted): string => {
  const properties = propertiesOfAny(wanted)
  const all = isNamedInJapaneseAlone(properties) ? [...properties, 'nameEn'] : properties
  return `{${all.map(name => `.${name}`).join(', ')}}`
}
