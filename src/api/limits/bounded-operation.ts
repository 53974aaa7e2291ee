import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import {
  GraphQLError,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  parse,
} from 'graphql'
import { LIMITS, type QueryLimits } from './limits.ts'
import { type Cost, type CostLimits, operationCost } from './operation-cost.ts'

/** What asking the whole schema costs, by which other questions about the schema are bounded. */
function standardIntrospection(schema: GraphQLSchema): number {
  const document = parse(getIntrospectionQuery({ inputValueDeprecation: true }))
  const operation = getOperationAST(document)
  if (!operation) throw new Error('the standard introspection query has no operation')
  const unlimited = { depth: Infinity, nodes: Infinity, schemaValues: Infinity }
  return operationCost({ schema, document, operation, variables: {} }, unlimited).schemaValues
}

/** The limits that are the same for all installations, as `extensions.cost` tells them. */
const OF_ALL = {
  rootFields: LIMITS.rootFields,
  selections: LIMITS.selections,
  values: LIMITS.values,
  work: LIMITS.work,
}

/** graphql-js refuses an argument (a variable that is null where it must not be) without a code. */
const asBadInput = (error: unknown) =>
  error instanceof GraphQLError && error.extensions.code === undefined
    ? new GraphQLError(error.message, {
        nodes: error.nodes,
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      })
    : error

/** graphql-js takes an operation of a kind that the schema has not for a fault of the server. */
const unanswerable = (kind: string) =>
  new GraphQLError(`There is no ${kind} here: the API answers queries only.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })

/** Refuses operations that ask for too much, variables counted, before anything is resolved. */
export function boundedOperation<Context extends BaseContext>(
  schema: GraphQLSchema,
  limits: QueryLimits,
  counted: (cost: Cost, context: Context) => Promise<void> = async () => {},
): ApolloServerPlugin<Context> {
  const costLimits: CostLimits = {
    ...limits,
    schemaValues: LIMITS.introspections * standardIntrospection(schema),
  }
  return {
    async requestDidStart({ request: { extensions: asked } }) {
      let told: Cost | undefined
      return {
        async willSendResponse({ response: { body } }) {
          if (asked?.cost !== true || told === undefined || body.kind !== 'single') return
          const cost = { ...told, limits: { ...costLimits, ...OF_ALL } }
          body.singleResult.extensions = { ...body.singleResult.extensions, cost }
        },
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return
          if (!schema.getRootType(operation.operation)) throw unanswerable(operation.operation)
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            {
              maxErrors: LIMITS.coercionErrors,
            },
          )
          // Variables that do not fit their types: execution says so, and resolves nothing.
          if (!coerced) return
          try {
            const cost = operationCost({ schema, document, operation, variables: coerced }, costLimits)
            told = cost
            await counted(cost, contextValue)
          } catch (error) {
            throw asBadInput(error)
          }
        },
      }
    },
  }
}
