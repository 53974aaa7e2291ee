import { once } from 'node:events'
import { createServer, request, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { cutWhenIdle } from '../../src/api/http/idle-client.ts'

const IDLE_MS = 100

let close = () => {}
afterEach(() => close())

/** A server that answers so, and a client that pauses once the head of the answer is there. */
const paused = async (answer: (raw: ServerResponse) => Promise<void>) => {
  const server = createServer((_, raw) => {
    cutWhenIdle(raw, IDLE_MS)
    answer(raw)
  })
  close = () => server.closeAllConnections()
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const asked = request({ port: address.port, host: '127.0.0.1' }).end()
  const [response] = await once(asked, 'response')
  return response.pause()
}

it('a client waits for a slow server as long as that takes', async () => {
  const response = await paused(async raw => {
    await setTimeout(5 * IDLE_MS)
    raw.write('first')
    await setTimeout(5 * IDLE_MS)
    raw.end(' second')
  })
  expect((await response.toArray()).join('')).toBe('first second')
})

it('a client that takes nothing of what is there is cut off', async () => {
  let ended: Promise<unknown> = Promise.resolve()
  await paused(async raw => {
    ended = once(raw, 'close')
    raw.write(Buffer.alloc(32 * 1024 * 1024))
  })
  await ended
})
