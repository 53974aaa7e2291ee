import { GraphQLError } from 'graphql'

/** The id of an SDG goal, target or indicator that is asked for by id or by code, which the border has made an id too. */
export const sdgId = ({
  id,
  code,
}: {
  readonly id?: string | null
  readonly code?: string | null
}): string => {
  const asked = code ?? id
  if (asked && !(id && code)) return asked
  throw new GraphQLError('Give either "id" or "code".', {
    extensions: { code: 'BAD_USER_INPUT', argument: id ? 'code' : 'id' },
  })
}
