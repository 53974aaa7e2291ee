import type { FastifyInstance } from 'fastify'

const ASKED_BEFORE = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'content-type, x-request-id, apollo-require-preflight, x-apollo-operation-name',
  'access-control-max-age': '600',
}

/** Lets pages of the given origins read answers; without origins, only pages of this server can. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]) {
  if (origins.length === 0) return
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers
    reply.header('vary', 'Origin')
    if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return
    reply.headers({
      'access-control-allow-origin': origins.includes('*') ? '*' : origin,
      'access-control-expose-headers': 'x-request-id, content-disposition',
      'cross-origin-resource-policy': 'cross-origin',
    })
    // The browser's question before a request; no route answers OPTIONS.
    if (request.method === 'OPTIONS') return reply.code(204).headers(ASKED_BEFORE).send()
  })
}
