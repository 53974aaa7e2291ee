import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { currentRequest } from './request-scope.ts'

/**
 * Who sends `extensions: { statements: true }` with a query is told by which statements it was answered, with
 * their names, parameters and times: the panel of GraphiQL asks so.
 */
export const toldStatements: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ request }) {
    if (request.extensions?.statements !== true) return
    return {
      async willSendResponse({ response }) {
        const { body } = response
        const statements = currentRequest.getStore()?.statements ?? []
        if (body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, statements }
      },
    }
  },
}
