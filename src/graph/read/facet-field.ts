import { follow, joinedWays } from '../engine/clauses.ts'
import type { AnyConcept } from '../engine/concept.ts'
import type { FilterField, Way } from '../engine/filter.ts'
import { COLLECTIONS } from './collections.ts'
import { itself, SHORTCUTS, type Shortcuts } from './facet-kept.ts'

/** How a list is divided by one field. */
export interface FacetField extends Shortcuts {
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

/** What hubs keep, each for itself and with its items, of the items' own relations. */
const ofHub = ({ hub, ways, scope }: Extract<FilterField, { kind: 'related' }>): Shortcuts =>
  hub === undefined || ways[scope] !== ways.OWN
    ? {}
    : {
        kept: itself(hub.label, hub.ids),
        whole: `MATCH (hub:${hub.label})
    WITH hub AS f, ${hub.total} AS count
    WHERE count > 0`,
      }

/** Ranges and days divide nothing. */
const facetField = (field: FilterField): FacetField | null => {
  if (field.kind === 'range' || field.kind === 'day') return null
  if (field.kind === 'related') return { ...node(field.ways[field.scope]), ...ofHub(field) }
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
export const facetFields = ({ label }: Pick<AnyConcept, 'label'>): FacetFields => {
  if (label === 'Entity') return MORE.Entity ?? {}
  const filters = Object.entries(COLLECTIONS[label].filters).flatMap(([name, filter]) => {
    const field = facetField(filter)
    return field === null ? [] : [[name, field] as const]
  })
  const fields = Object.entries({ ...Object.fromEntries(filters), ...MORE[label] })
  return Object.fromEntries(fields.map(([name, field]) => [name, { ...field, ...SHORTCUTS[label]?.[name] }]))
}
