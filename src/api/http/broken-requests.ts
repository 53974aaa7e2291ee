import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { refusal } from './errors.ts'
import { SECURITY_HEADERS } from './headers.ts'

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

/** Answers a URL that cannot be decoded, for which no hook runs. */
export function answerUnroutable(response: ServerResponse, requestId: string) {
  const { body, headers } = answer(400, requestId)
  response.writeHead(400, { ...headers, 'x-request-id': requestId }).end(body)
}

/** Answers what is not HTTP, which no route and no hook ever sees, and ends the connection. */
export function answerBrokenRequests(error: NodeJS.ErrnoException, socket: Socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = STATUS[error.code ?? ''] ?? 400
  const { body, headers } = answer(status)
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
