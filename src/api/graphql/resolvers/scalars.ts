import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

const refused = (name: string, expected: string) =>
  new GraphQLError(`${name} must be ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } })

/** A text of a fixed form, refused both ways when it does not have it. */
const textScalar = (name: string, description: string, form: RegExp, expected: string) => {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value)) return value
    throw refused(name, expected)
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: checked,
    parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : undefined),
  })
}

const checkedNumber = (value: unknown): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw refused('Decimal', 'a number')
}

export const scalars = {
  Date: textScalar('Date', 'A calendar date, `YYYY-MM-DD`.', /^\d{4}-\d\d-\d\d$/, 'a date, YYYY-MM-DD'),
  PartialDate: textScalar(
    'PartialDate',
    'A date as far as its source tells: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
    /^\d{4}(-\d\d){0,2}$/,
    'YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  DateTime: textScalar(
    'DateTime',
    'A moment in time, ISO 8601 in UTC.',
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
    'a moment in UTC, such as 2020-04-01T00:00:00Z',
  ),
  Decimal: new GraphQLScalarType<number, number>({
    name: 'Decimal',
    description:
      'A decimal number of at most 15 significant digits, so that no digit is lost in a JSON number.',
    serialize: checkedNumber,
    parseValue: checkedNumber,
    parseLiteral: (node: ValueNode) =>
      checkedNumber(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined),
  }),
}
