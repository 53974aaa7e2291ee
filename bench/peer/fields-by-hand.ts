import { OF_PLACE_BY_STATUS, OF_PLACE_SERVING } from '../by-hand/lists.ts'
import { AREAS_THAT_FIT, NEEDS_THAT_FIT, PARTNERS_THAT_FIT } from '../by-hand/matching.ts'
import { COUNTED_ANEW } from '../by-hand/targets.ts'
import { CELLS } from '../by-hand/trees.ts'
import { FULL_TEXT, NEIGHBORHOOD_ROW, SHORTEST, SHORTEST_OF_ANY } from '../by-hand/ways.ts'

/** A field that a statement answers by its column `answer`. */
const field = (declaration: string, statement: string, answer: string): string =>
  `  ${declaration} @cypher(statement: """
  ${statement}
  RETURN ${answer} AS answer
  """, columnName: "answer")`

const SCORED = '{id: n.id, name: n.nameJa, score: score}'

const FIELDS = [
  field('initiativesOfPlace(place: ID!, status: String!): [Initiative!]!', OF_PLACE_BY_STATUS, 'n'),
  field('initiativesOfPlaceServing(place: ID!, target: ID!): [Initiative!]!', OF_PLACE_SERVING, 'n'),
  field(
    'matrix(strategy: ID!): [Row!]!',
    CELLS,
    '{row: row, column: column, count: count, strength: strength, greatest: greatest}',
  ),
  field(
    'organizationsCounted(target: ID!): [Row!]!',
    COUNTED_ANEW,
    '{id: o.id, name: o.nameJa, kind: o.kind, initiativeCount: initiativeCount}',
  ),
  field('anyShortestPath(from: ID!, to: ID!): [Entity!]!', SHORTEST_OF_ANY, 'n'),
  field('shortestPath(from: ID!, to: ID!): [Entity!]!', SHORTEST, 'n'),
  field('search(phrase: String!): [Row!]!', FULL_TEXT, SCORED),
  field('neighborhood(id: ID!): [Row!]!', NEIGHBORHOOD_ROW, 'row'),
  field('fittingNeeds(organization: ID!): [Row!]!', NEEDS_THAT_FIT, SCORED),
  field('fittingAreas(organization: ID!): [Row!]!', AREAS_THAT_FIT, SCORED),
  field('fittingPartners(initiative: ID!): [Row!]!', PARTNERS_THAT_FIT, SCORED),
]

/** What the library cannot ask by itself, or not from the rarer end, as the type definitions declare it. */
export const FIELDS_BY_HAND = `type Query {\n${FIELDS.join('\n')}\n}`
