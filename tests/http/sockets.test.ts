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

/** The port for health of the server, with what to call to close it. */
const healthOf = async () => {
  const health = await listenForHealth(server.app, { host: '127.0.0.1', port: 0 })
  const address = health.address()
  const close = () => {
    health.close()
    health.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, close }
}

describe('the port for health', () => {
  it('answers however many connections to it say nothing, or only half of what they want', async () => {
    const { url, close } = await healthOf()
    try {
      const asking = await open(url, 'GET /livez HTTP/1.1\r\nhost: a\r\n')
      const many = []
      for (let count = 0; count < LIMITS.healthConnections + 20; count += 1)
        many.push(await open(url, count % 2 ? '' : 'GET /livez HTTP/1.1\r\nhost:'))
      expect((await fetch(`${url}/livez`)).status).toBe(200)
      expect((await fetch(`${url}/readyz`)).status).toBe(200)
      // What was opened first ends first, and no more of it than there is need for.
      await expect.poll(() => asking.closed).toBe(true)
      expect(many.filter(({ closed }) => !closed).length).toBeGreaterThan(LIMITS.healthConnections / 2)
    } finally {
      close()
    }
  })

  it.each([
    ['what is no HTTP', 'NONSENSE\r\n\r\n', 400],
    ['no host', 'GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['an expectation', 'GET /livez HTTP/1.1\r\nhost: a\r\nexpect: x\r\n\r\n', 417],
    ['headers without end', `GET /livez HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('answers %s in the one shape', async (_what, text, status) => {
    const { url, close } = await healthOf()
    try {
      const socket = await open(url, text)
      let answer = ''
      socket.setEncoding('utf8').on('data', chunk => {
        answer += chunk
      })
      await new Promise(resolve => socket.on('close', resolve))
      const [head = '', body = ''] = answer.split('\r\n\r\n')
      expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(JSON.parse(body).errors[0].extensions).toEqual({
        code: 'BAD_REQUEST',
        requestId: /^x-request-id: (\S+)$/im.exec(head)?.[1],
      })
    } finally {
      close()
    }
  })

  it('looks as often as the other one for who is too slow', async () => {
    const health = await listenForHealth(server.app, { host: '127.0.0.1', port: 0 })
    expect(health.headersTimeout).toBe(LIMITS.headersMs)
    expect(Reflect.get(health, 'connectionsCheckingInterval')).toBe(LIMITS.connectionsCheckMs)
    health.close()
  })

  it('that is taken is named by its variable', async () => {
    const { port } = new URL(server.url)
    await expect(listenForHealth(server.app, { host: '127.0.0.1', port: Number(port) })).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is in use by another program: stop that, or name another port in HEALTH_PORT.`,
    )
  })
})

describe('who opens connections without end', () => {
  it('fills the part of one address, and the port for health still answers', {
    timeout: 60_000,
  }, async () => {
    const { url: healthUrl, close } = await healthOf()
    try {
      const many = await Promise.all(
        Array.from({ length: LIMITS.connectionsPerAddress + 20 }, () => open(server.url)),
      )
      await expect
        .poll(() => many.filter(({ closed }) => closed).length, { timeout: 15_000 })
        .toBeGreaterThanOrEqual(20)
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
      close()
    }
  })
})
