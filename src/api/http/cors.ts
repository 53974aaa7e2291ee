import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Lets pages of the given origins read answers; without origins, only pages of this server can. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]) {
  if (origins.length === 0) return
  const isAllowed = (origin: string | undefined) =>
    origin !== undefined && (origins.includes('*') || origins.includes(origin))
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'x-request-id',
      'apollo-require-preflight',
      'traceparent',
      'x-apollo-operation-name',
    ],
    exposedHeaders: [
      'x-request-id',
      'content-disposition',
      'retry-after',
      'ratelimit',
      'ratelimit-policy',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
    ],
    maxAge: 600,
    // What only looks like a browser that asks first is answered like any other method.
    strictPreflight: false,
  })
  app.addHook('onRequest', async (request, reply) => {
    if (isAllowed(request.headers.origin)) reply.header('cross-origin-resource-policy', 'cross-origin')
  })
}
