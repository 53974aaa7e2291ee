import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { LIMITS } from '../limits/limits.ts'
import { answerBrokenRequests, answerExpectations } from './broken-requests.ts'
import { explainedListening } from './listening.ts'

const PATHS = ['/livez', '/readyz', '/metrics']

const isForOperators = ({ url = '' }: IncomingMessage) => PATHS.includes(url.split('?', 1)[0] ?? '')

/**
 * Ends the connection that has been idle longest for one that is new where there are too many: who opens them and
 * says nothing keeps no balancer out.
 */
const endIdleForNew = (server: Server) => {
  const open = new Map<Socket, { isAsking: boolean }>()
  server.on('connection', (socket: Socket) => {
    if (open.size >= LIMITS.healthConnections) {
      const [idle] = [...open].find(([, { isAsking }]) => !isAsking) ?? [socket]
      open.delete(idle)
      idle.destroy()
    }
    if (socket.destroyed) return
    open.set(socket, { isAsking: false })
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const asking = { isAsking: true }
    if (open.delete(socket)) open.set(socket, asking)
    response.once('close', () => {
      asking.isAsking = false
    })
  })
}

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
    connectionsCheckingInterval: LIMITS.connectionsCheckMs,
    requireHostHeader: false,
  }
  const server = createServer(limits, (request: IncomingMessage, response: ServerResponse) => {
    if (!isForOperators(request)) request.url = '/not-for-operators'
    app.routing(request, response)
  })
  server.on('clientError', answerBrokenRequests)
  answerExpectations(server)
  endIdleForNew(server)
  await new Promise<void>((resolve, reject) =>
    server
      .once('error', error => reject(explainedListening(error, address.host, address.port, 'HEALTH_PORT')))
      .listen(address, resolve),
  )
  return server
}
