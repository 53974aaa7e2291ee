import { type GraphQLField, type GraphQLNamedType, getNamedType, isLeafType } from 'graphql'

/**
 * What a field has the database do, in points: one is a statement that begins at an index and reads a page. A
 * statement for many parents is one, so a field counts once wherever it stands. The others are measured in hits, in
 * the seed, and stand for what they read of a collection or of the whole graph.
 */
const POINTS: Readonly<Record<string, number>> = {
  'Query.search': 5,
  'SearchConnection.facets': 10,
  'Query.suggest': 3,
  'Query.paths': 15,
  'Query.neighborhood': 10,
  'Query.gaps': 15,
  'Query.findings': 15,
  'Query.findingCounts': 15,
  'Query.whiteSpace': 20,
  'Query.collaborationAreas': 25,
  'Query.suggestedPartners': 25,
  'Query.consortium': 25,
  'Query.compareStrategies': 10,
  'Query.alignmentMatrix': 5,
  'Query.organizationAlignmentMatrix': 5,
  'Query.placeAlignmentMatrix': 15,
}

/** A total reads each item of its list, and facets read it once for each field that they divide it by. */
const [TOTAL, FACET, ALL_FACETS] = [2, 2, 22]

/** The points of one field. */
export const workOf = (
  parent: GraphQLNamedType,
  { name, type }: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number => {
  const own = POINTS[`${parent.name}.${name}`]
  if (own !== undefined) return own
  if (name === 'totalCount') return TOTAL
  if (name === 'facets') return Array.isArray(args.by) ? args.by.length * FACET : ALL_FACETS
  return isLeafType(getNamedType(type)) || ['edges', 'nodes', 'node', 'pageInfo'].includes(name) ? 0 : 1
}
