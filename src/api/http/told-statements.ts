import type { ApolloServerPlugin } from '@apollo/server'
import type { Asked } from './request-scope.ts'

/**
 * Who sends `extensions: { statements: true }` with a query is told by which statements it was answered, with
 * their names, parameters and times: the panel of GraphiQL asks so.
 */
export const toldStatements: ApolloServerPlugin<Asked> = {
  async requestDidStart({ request }) {
    if (request.extensions?.statements !== true) return
    return {
      async willSendResponse({ response: { body }, contextValue }) {
        const { statements = [] } = contextValue.passage
        if (body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, statements }
      },
    }
  },
}
