import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { LIMITS } from '../limits/limits.ts'

const PATHS = ['/livez', '/readyz', '/metrics']

const isForOperators = ({ url = '' }: IncomingMessage) => PATHS.includes(url.split('?', 1)[0] ?? '')

/**
 * Health and metrics on a port of their own as well, which connections to the API cannot fill and a balancer's
 * network can keep to itself.
 */
export async function listenForHealth(
  app: FastifyInstance,
  address: { host: string; port: number },
): Promise<Server> {
  await app.ready()
  const limits = {
    headersTimeout: LIMITS.headersMs,
    requestTimeout: LIMITS.requestMs,
    keepAliveTimeout: LIMITS.keepAliveMs,
  }
  const server = createServer(limits, (request: IncomingMessage, response: ServerResponse) => {
    if (!isForOperators(request)) request.url = '/not-for-operators'
    app.routing(request, response)
  })
  server.maxConnections = LIMITS.healthConnections
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(address, resolve))
  return server
}
