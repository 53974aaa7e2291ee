import type { FastifyInstance } from 'fastify'

/** Has connections end with their last answer once the server closes; kept open, they would hold it up. */
export function endConnectionsOnClose(app: FastifyInstance) {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
