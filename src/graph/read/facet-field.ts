import { type FilterField, follow, joinedWays, type Way } from '../engine/collection.ts'
import type { AnyConcept } from '../engine/concept.ts'
import { COLLECTIONS } from './collections.ts'

/** How a list is divided by one field. */
export interface FacetField {
  /** Reads on from the item `n`; nothing where the item itself holds the value. */
  readonly clause: string
  readonly value: string
  /** True where the value is the id of a node, `f`. */
  readonly isNode: boolean
}

/** The fields by which a list of some type can be divided, by name. */
export type FacetFields = Readonly<Record<string, FacetField>>

const plain = (clause: string, value: string): FacetField => ({ clause, value, isNode: false })
const node = (ways: readonly Way[]): FacetField => ({
  clause: joinedWays(
    ways.map(way => follow(way, [])),
    'f',
    'n',
  ),
  value: 'f.id',
  isNode: true,
})

/** The values of a record on the way; on some ways only one counts. */
const listedOn = (way: Way, property: string): string =>
  `${follow(way, [])}\n    UNWIND ${way.only === undefined ? `t.${property}` : `['${way.only}']`} AS listed`

/** Ranges and days divide nothing. */
const facetField = (field: FilterField): FacetField | null => {
  if (field.kind === 'range' || field.kind === 'day') return null
  if (field.kind === 'related') return node(field.ways[field.scope])
  if (field.kind === 'property') return plain('', `n.${field.property}`)
  if (field.kind === 'through') {
    const { ways, property, isList } = field
    return isList
      ? plain(
          joinedWays(
            ways.WITH_PARTS.map(way => listedOn(way, property)),
            'listed',
            'n',
          ),
          'listed',
        )
      : plain(
          joinedWays(
            ways.WITH_PARTS.map(way => follow(way, [])),
            't',
            'n',
          ),
          `t.${property}`,
        )
  }
  return plain(`UNWIND n.${field.property} AS listed`, 'listed')
}

/** Fields by which nothing is filtered, and yet lists are worth dividing. */
const MORE: Readonly<Partial<Record<AnyConcept['label'], FacetFields>>> = {
  Entity: { type: plain('', "[label IN labels(n) WHERE label <> 'Entity'][0]") },
  Organization: {
    prefecture: node([
      { pattern: "(n:Organization)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place {kind: 'PREFECTURE'})" },
    ]),
  },
}

/** The fields by which a list of a type can be divided: those of its filter, and a few more. */
export const facetFields = ({ label }: Pick<AnyConcept, 'label'>): FacetFields => ({
  ...(label === 'Entity'
    ? {}
    : Object.fromEntries(
        Object.entries(COLLECTIONS[label].filters).flatMap(([name, field]) => {
          const facet = facetField(field)
          return facet === null ? [] : [[name, facet]]
        }),
      )),
  ...MORE[label],
})
