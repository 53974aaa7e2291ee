import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'

const FILE = fileURLToPath(new URL('./ending-server.ts', import.meta.url))
const ENDING = 'ending: no new requests, waiting for those in flight'

let child: ChildProcess
afterEach(() => {
  child.kill('SIGKILL')
})

/** Starts the server as a process of its own, and keeps what it tells. */
async function startProcess() {
  const told: unknown[] = []
  child = fork(FILE, { execArgv: ['--import', 'tsx'] })
  const exited = once(child, 'exit')
  let url = ''
  child.on('message', (message: { url?: string } | string) => {
    if (typeof message === 'string') told.push(message)
    else url = message.url ?? ''
  })
  const has = (message: string) => expect.poll(() => told, { timeout: 30_000 }).toContain(message)
  await expect.poll(() => url, { timeout: 30_000 }).not.toBe('')
  const ask = () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hello }"}',
    }).then(async response => ({
      status: response.status,
      connection: response.headers.get('connection'),
      body: await response.json(),
    }))
  return { told, url: () => url, exited, has, ask }
}

it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s lets a request in flight end, takes no other, then cleans up',
  async signal => {
    const { told, url, exited, has, ask } = await startProcess()
    const answer = ask()
    await has('started')
    child.kill(signal)
    await has(ENDING)
    await expect
      .poll(() =>
        fetch(`${url()}/livez`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .toBe('refused')
    child.send('release')
    expect(await answer).toEqual({ status: 200, connection: 'close', body: { data: { hello: 'released' } } })
    expect(await exited).toEqual([0, null])
    expect(told.slice(-2)).toEqual(['driver closed', 'database stopped'])
  },
)

it('a request that does not end is cut, and everything is cleaned up', async () => {
  const { told, exited, has, ask } = await startProcess()
  const answer = expect(ask()).rejects.toThrow('fetch failed')
  await has('started')
  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
  await answer
  expect(told.slice(-2)).toEqual(['driver closed', 'database stopped'])
})

it('a second signal ends the process at once', async () => {
  const { told, exited, has, ask } = await startProcess()
  const answer = expect(ask()).rejects.toThrow('fetch failed')
  await has('started')
  child.kill('SIGTERM')
  await has(ENDING)
  child.kill('SIGTERM')
  expect(await exited).toEqual([1, null])
  await answer
  expect(told).not.toContain('driver closed')
})

it('a balancer that asks sees that the server ends, while it still serves', async () => {
  const { url, exited, has } = await startProcess()
  const status = (path: string) => fetch(`${url()}${path}`).then(response => response.status)
  expect(await status('/readyz')).toBe(200)
  child.kill('SIGTERM')
  await has(ENDING)
  expect({ ready: await status('/readyz'), schema: await status('/schema.graphql') }).toEqual({
    ready: 503,
    schema: 200,
  })
  expect(await exited).toEqual([0, null])
})
