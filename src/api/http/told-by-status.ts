import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import { LIMITS } from '../limits/limits.ts'

const STATUS: Readonly<Record<string, number>> = { SERVICE_UNAVAILABLE: 503, DEADLINE_EXCEEDED: 504 }

const statusOf = ({ extensions }: GraphQLFormattedError): number | undefined =>
  STATUS[String(extensions?.code)]

const isNothing = (data: Record<string, unknown> | null | undefined) =>
  !data || Object.values(data).every(value => value === null)

/**
 * Where nothing of an answer is there, and all for the server's reasons, the status says so too: balancers and
 * clients that know no GraphQL then ask again elsewhere or later.
 */
export const toldByStatus: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return
        const { data, errors = [] } = body.singleResult
        const statuses = errors.map(statusOf)
        if (errors.length === 0 || !isNothing(data) || statuses.includes(undefined)) return
        http.status = statuses.includes(503) ? 503 : 504
        if (http.status === 503) http.headers.set('retry-after', String(LIMITS.retryAfterS))
      },
    }
  },
}
