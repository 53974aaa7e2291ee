import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
} from 'graphql'

/** What a client that relies on the older schema would notice, one sentence each. */
export const breaks = (older: GraphQLSchema, newer: GraphQLSchema): readonly string[] => [
  ...findBreakingChanges(older, newer).map(({ description }) => description),
  ...findDangerousChanges(older, newer)
    .filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE)
    .map(({ description }) => description),
]

/** The part of the changelog that is about what is not released yet. */
const unreleased = (changelog: string): string =>
  /^## Unreleased$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)?.[1] ?? ''

/** Breaks of the contract that the changelog does not name, word for word, as meant. */
export const unnamedBreaks = (contract: string, schemaText: string, changelog: string): readonly string[] => {
  const named = unreleased(changelog)
  return breaks(buildSchema(contract), buildSchema(schemaText)).filter(each => !named.includes(each))
}
