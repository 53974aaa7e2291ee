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

const endWith = (socket: Duplex, status: number, requestId: string) => {
  const { body, headers } = answer(status, requestId)
  const lines = Object.entries({ ...headers, 'x-request-id': requestId, connection: 'close' }).map(
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

/** Answers in the one shape what Node would answer by itself, or not at all: expectations, tunnels, no host. */
export function answerForNode(app: FastifyInstance) {
  const server: Server = app.server
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const requestId = requestIdOf(request)
    const { body, headers } = answer(417, requestId)
    response.writeHead(417, { ...headers, 'x-request-id': requestId, connection: 'close' }).end(body)
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) =>
    endWith(socket, 405, requestIdOf(request)),
  )
  app.addHook('onRequest', async ({ raw }) => {
    if (raw.httpVersion === '1.1' && !raw.headers.host) throw withStatus(400, 'no host')
  })
}
