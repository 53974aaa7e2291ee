import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listenForHealth } from '../../src/api/http/health-port.ts'
import { LIMITS } from '../../src/api/limits/limits.ts'
import { startServer, type TestServer } from './test-server.ts'

let server: TestServer
const sockets = new Set<Socket>()
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await server.close()
})

const open = (url: string, text = ''): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => {
      if (text) socket.write(text)
      resolve(socket)
    })
    sockets.add(socket)
    socket.on('error', reject)
  })

/** After how long the server ended the connection, and what it said. */
const ended = async (text: string) => {
  const began = performance.now()
  const socket = await open(server.url, text)
  let answer = ''
  socket.setEncoding('utf8').on('data', chunk => {
    answer += chunk
  })
  await new Promise(resolve => socket.on('close', resolve))
  return { seconds: (performance.now() - began) / 1000, answer }
}

describe('who sends slowly', () => {
  it('has the documented time for headers and for a whole request, and is told', {
    timeout: 40_000,
  }, async () => {
    const [headers, body] = await Promise.all([
      ended('POST /graphql HTTP/1.1\r\nhost: a\r\n'),
      ended(
        'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
      ),
    ])
    expect(headers.answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(body.answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(headers.seconds).toBeGreaterThanOrEqual(LIMITS.headersMs / 1000 - 0.1)
    expect(headers.seconds).toBeLessThan(LIMITS.headersMs / 1000 + 3)
    expect(body.seconds).toBeGreaterThanOrEqual(LIMITS.requestMs / 1000 - 0.1)
    expect(body.seconds).toBeLessThan(LIMITS.requestMs / 1000 + 3)
  })
})

describe('who opens connections without end', () => {
  it('fills the part of one address, and the port for health still answers', {
    timeout: 60_000,
  }, async () => {
    const health = await listenForHealth(server.app, { host: '127.0.0.1', port: 0 })
    const address = health.address()
    const healthUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    try {
      const many = await Promise.all(
        Array.from({ length: LIMITS.connectionsPerAddress + 20 }, () => open(server.url)),
      )
      await expect.poll(() => many.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(20)
      expect((await fetch(`${healthUrl}/livez`)).status).toBe(200)
      expect((await fetch(`${healthUrl}/readyz`)).status).toBe(200)
      expect((await fetch(`${healthUrl}/metrics`)).status).toBe(200)
      expect((await fetch(`${healthUrl}/graphql`, { method: 'POST' })).status).toBe(404)
      for (const socket of many) socket.destroy()
      await expect
        .poll(() =>
          fetch(`${server.url}/livez`).then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200)
    } finally {
      health.close()
      health.closeAllConnections()
    }
  })
})
