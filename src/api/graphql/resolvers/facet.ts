import { GraphQLError, type GraphQLResolveInfo, getNamedType, isInputObjectType } from 'graphql'
import type { FacetField } from '../../../generated/schema.ts'
import type { Facet, FacetCount } from '../../../graph/read/facet.ts'
import type { Connection } from '../loaders/connection.ts'
import { connection, DEFAULT_SIZE } from './page.ts'

/** One value of a facet and the type that it has in the filter of its list. */
export interface FacetValueRow extends FacetCount {
  readonly type: string
}

/** A facet under the name that the API has for its field. */
export interface FacetRow extends Omit<Facet, 'values'> {
  readonly field: FacetField
  readonly values: readonly FacetValueRow[]
}

interface FacetArguments {
  readonly by?: readonly FacetField[] | null
  readonly first?: number | null
}

/** What the API calls the fields of filters. */
const NAMES: Readonly<Record<FacetField, string>> = {
  AUTHOR: 'author',
  BROADER: 'broader',
  BY: 'by',
  CAPABILITY: 'capability',
  CATEGORY: 'category',
  DIRECTION: 'direction',
  FOR: 'for',
  GOAL: 'goal',
  INDICATOR: 'indicator',
  INITIATIVE: 'initiative',
  ITEM: 'item',
  JUSTIFICATION: 'justification',
  KIND: 'kind',
  LEADING_PROJECT: 'leadingProject',
  MADE_BY: 'madeBy',
  MEASURE: 'measure',
  MEASURED_ITEM: 'measuredItem',
  MEMBER_OF: 'memberOf',
  OBJECT: 'object',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  PLATFORM: 'platform',
  PREDICATE: 'predicate',
  PREFECTURE: 'prefecture',
  RAISED_BY: 'raisedBy',
  RESULT_TYPE: 'resultType',
  ROLE: 'role',
  SAMPLE: 'sample',
  SDG_GOAL: 'sdgGoal',
  SDG_INDICATOR: 'sdgIndicator',
  SDG_TARGET: 'sdgTarget',
  SERVED_BY: 'servedBy',
  SOURCE: 'source',
  STAGE: 'stage',
  STATUS: 'status',
  STRATEGY: 'strategy',
  SUBJECT: 'subject',
  TARGET: 'target',
  TYPE: 'type',
  WITHIN: 'within',
  YEAR: 'year',
}

const isFacetField = (name: string): name is FacetField => Object.hasOwn(NAMES, name)

/** The fields by which a list can be divided, under the names of the API. */
const known = (names: readonly string[]): readonly FacetField[] =>
  Object.keys(NAMES)
    .filter(isFacetField)
    .filter(field => names.includes(NAMES[field]))

const refused = (field: FacetField, fields: readonly FacetField[]) =>
  new GraphQLError(
    `This list cannot be divided by ${field}; it knows ${fields.join(', ') || 'no field to divide by'}.`,
    { extensions: { code: 'BAD_USER_INPUT', argument: 'by' } },
  )

/** What the filter of the listed type takes for a field: the name of an enum, or of a scalar. */
const typeOf = (name: string, { parentType, schema }: GraphQLResolveInfo): string => {
  const filter = schema.getType(`${getNamedType(parentType.getFields().nodes?.type)?.name}Filter`)
  return (isInputObjectType(filter) && getNamedType(filter.getFields()[name]?.type)?.name) || 'String'
}

/** The facets of any connection. */
export const facets = async <Row, Extra>(
  list: Connection<Row, Extra>,
  { by, first }: FacetArguments,
  _context: object,
  info: GraphQLResolveInfo,
): Promise<readonly FacetRow[]> => {
  const fields = known(list.facetNames())
  const asked = by ? [...new Set(by)] : fields
  const unknown = asked.find(field => !fields.includes(field))
  if (unknown !== undefined) throw refused(unknown, fields)
  if (asked.length === 0) return []
  const answer = await list.facets({ names: asked.map(field => NAMES[field]), limit: first ?? DEFAULT_SIZE })
  return answer.flatMap((facet, place) => {
    const field = asked[place]
    if (field === undefined) return []
    const type = typeOf(NAMES[field], info)
    return [{ ...facet, field, values: facet.values.map(value => ({ ...value, type })) }]
  })
}

/** The fields of every connection that can be divided. */
export const facetedConnection = { ...connection, facets }
