import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusal, withStatus } from './errors.ts'
import { EXPLORER_POLICY, SECURITY_HEADERS } from './headers.ts'
import { wantsPage } from './page-head.ts'
import { requestIdOf } from './request-scope.ts'

const STATUS: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

const answer = (status: number, requestId?: string) => {
  const body = JSON.stringify(refusal(status, requestId))
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
  }
  return { body, headers }
}

/**
 * Answers a URL that cannot be decoded, for which no hook runs: a person, whose link was cut, with the page
 * that says so; a program with the error of the API.
 */
export function answerUnroutable(response: ServerResponse, request: FastifyRequest, pages: string) {
  const document = join(pages, 'explorer/index.html')
  if (wantsPage(request) && existsSync(document)) {
    const headers = {
      ...SECURITY_HEADERS,
      'content-security-policy': EXPLORER_POLICY,
      'content-type': 'text/html; charset=utf-8',
      'x-request-id': request.id,
    }
    response.writeHead(404, headers).end(readFileSync(document))
    return
  }
  const { body, headers } = answer(400, request.id)
  response.writeHead(400, { ...headers, 'x-request-id': request.id }).end(body)
}

const endWith = (socket: Duplex, status: number, requestId: string, more: Record<string, string> = {}) => {
  const { body, headers } = answer(status, requestId)
  const lines = Object.entries({ ...headers, ...more, 'x-request-id': requestId, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

/** Answers what is not HTTP, which no route and no hook ever sees, and ends the connection. */
export function answerBrokenRequests(error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  endWith(socket, STATUS[error.code ?? ''] ?? 400, randomUUID())
}

/** A name or an address, and a port: what else stands there is meant to be read in two ways. */
const HOST = /^(\[[0-9a-f:.]+\]|[\w.~%!$&'()*+;=-]+)(:\d{0,5})?$/i
const NO_HOST = 'A request names one host, as "host: example.org".'

const isHost = (name: string | undefined) => name?.toLowerCase() === 'host'

/** Answers in the one shape what Node would answer by itself, or not at all: expectations and tunnels. */
export function answerExpectations(server: Server) {
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const requestId = requestIdOf(request)
    const { body, headers } = answer(417, requestId)
    response.writeHead(417, { ...headers, 'x-request-id': requestId, connection: 'close' }).end(body)
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) =>
    endWith(socket, 405, requestIdOf(request), { allow: 'GET, POST' }),
  )
}

/** The same for all that comes to this server, and for requests that name no host, or several. */
export function answerForNode(app: FastifyInstance) {
  answerExpectations(app.server)
  app.addHook('onRequest', async ({ raw }) => {
    const hosts = raw.rawHeaders.filter((_, index, all) => index % 2 === 1 && isHost(all[index - 1]))
    if (hosts.length === 0 && raw.httpVersion !== '1.1') return
    if (hosts.length !== 1 || !HOST.test(hosts[0] ?? '')) throw withStatus(400, 'no host', NO_HOST)
  })
}
