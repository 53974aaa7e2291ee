import {
  type DocumentNode,
  execute,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql'
import { z } from 'zod'

const THINGS = /* GraphQL */ `{
  strategies(first: 2) { nodes { id } }
  policyMeasures(first: 1) { nodes { id name } }
  organizations(first: 1) { nodes { id } }
  sdgTargets(first: 1) { nodes { id } }
}`

/** What whoever starts the server is told to try. */
export const FIRST_QUERY = '{ sdgTarget(code: "11.2") { name measures { nodes { name } } } }'

/** What clients ask first and the database plans longest: that, a plan as a tree, a way, who fits. */
const FIRST = [
  FIRST_QUERY,
  /* GraphQL */ `query ($strategy: ID!) {
    strategy(id: $strategy) {
      name
      goals { name measures { name initiatives { edges { strength node { name sdgTargets { edges { strength node { code name } } } } } } } }
    }
  }`,
  /* GraphQL */ `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { strength nodes { id } } } }`,
  /* GraphQL */ `query ($from: ID!) { collaborationAreas(for: { organization: $from }) { edges { score node { id } } } }`,
]

/** Questions that the explorer does not ask. */
const OTHERS = [
  /* GraphQL */ `query ($strategy: ID!) { compareStrategies(from: $strategy, to: $strategy) { changes { kind } } }`,
  /* GraphQL */ `query ($strategy: ID!) { gaps(strategy: $strategy) { kind } findings(strategy: $strategy) { rule } }`,
  /* GraphQL */ `query ($id: ID!) { neighborhood(ids: [$id], depth: 3) { nodes { id } } }`,
  /* GraphQL */ `{ organizations { totalCount facets(first: 20) { field values { value count } } } }`,
  /* GraphQL */ `query ($text: String!) { search(text: $text) { totalCount facets { types { count } } nodes { id } } }`,
]

/** Things of the store that questions can be asked about. */
interface Things {
  readonly strategy: string
  readonly measure: string
  readonly organization: string
  readonly target: string
  readonly name: string
}

/** What variables of such names are about; all others are about a measure. */
const ABOUT: Readonly<Record<string, keyof Things>> = {
  strategy: 'strategy',
  older: 'strategy',
  newer: 'strategy',
  to: 'target',
  column: 'target',
  from: 'organization',
}

/** A value for a variable that has to have one: something of the store, or the first of a choice. */
const valueFor = (name: string, type: GraphQLInputType, things: Things): unknown => {
  const bare = getNullableType(type)
  if (isListType(bare)) return [valueFor(name, bare.ofType, things)]
  if (isEnumType(bare)) return bare.getValues()[0]?.name
  const named = getNamedType(type).name
  if (named === 'CollaborationSubject') return { organization: things.organization }
  if (named === 'PartnershipSubject') return { measure: things.measure }
  if (named === 'ID') return things[ABOUT[name] ?? 'measure']
  if (named === 'Int') return 20
  return named === 'Boolean' ? true : things.name
}

const variablesOf = (schema: GraphQLSchema, document: DocumentNode, things: Things) => {
  const given: Record<string, unknown> = {}
  for (const { variable, type: node } of getOperationAST(document)?.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node)
    const { value: name } = variable.name
    if (type && isNonNullType(type)) given[name] = valueFor(name, type as GraphQLInputType, things)
  }
  return given
}

/** What has a page of its own is asked about a measure and, with other statements, about a target. */
const subjectsOf = (document: DocumentNode, things: Things): readonly Things[] => {
  const { variableDefinitions = [] } = getOperationAST(document) ?? {}
  const hasPage = variableDefinitions.some(({ variable }) => variable.name.value === 'id')
  return hasPage ? [things, { ...things, measure: things.target }] : [things]
}

const Nodes = z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string().optional() })).min(1) })
const Found = z.object({
  strategies: Nodes,
  policyMeasures: Nodes,
  organizations: Nodes,
  sdgTargets: Nodes,
})

/** What there is to ask about; undefined in a store that lacks one of these. */
const thingsFrom = (data: unknown): Things | undefined => {
  const found = Found.safeParse(data)
  if (!found.success) return undefined
  const [strategy, measure, organization, target] = [
    found.data.strategies,
    found.data.policyMeasures,
    found.data.organizations,
    found.data.sdgTargets,
  ].map(({ nodes }) => nodes[0])
  return {
    strategy: strategy?.id ?? '',
    measure: measure?.id ?? '',
    organization: organization?.id ?? '',
    target: target?.id ?? '',
    name: measure?.name?.slice(0, 20) ?? '',
  }
}

export interface WarmUp {
  readonly schema: GraphQLSchema
  /** The operations that are known to be asked. */
  readonly operations: readonly string[]
  /** Makes what resolvers are given, once for each operation. */
  readonly context: () => unknown
  /** Is called when what clients ask first has been asked. */
  readonly first?: () => void
}

/** What was asked before anybody else could ask. */
export interface WarmedUp {
  readonly asked: number
  readonly failed: readonly string[]
}

/**
 * Asks each known question once, one after the other, so that the database has its plans and has read its files
 * before anybody waits for it. One that fails is left to whoever asks it.
 */
export const warmUp = async ({ schema, operations, context, first }: WarmUp): Promise<WarmedUp> => {
  const ask = (document: DocumentNode, variableValues: Record<string, unknown>) =>
    execute({ schema, document, variableValues, contextValue: context() })
  const things = thingsFrom((await ask(parse(THINGS), {})).data)
  if (!things) return { asked: 0, failed: [] }
  const failed: string[] = []
  const all = [...FIRST, ...operations, ...OTHERS]
  for (const [place, text] of all.entries()) {
    const document = parse(text)
    for (const about of subjectsOf(document, things)) {
      const { errors = [] } = await ask(document, variablesOf(schema, document, about))
      failed.push(...errors.map(({ message }) => message))
    }
    if (place + 1 === FIRST.length) first?.()
  }
  return { asked: all.length, failed }
}
