import pino from 'pino'
import { createServer } from '../../src/api/http/server.ts'
import { endOnSignals } from '../../src/api/http/shutdown.ts'
import { DEFAULTS, testSchema } from './test-server.ts'

/** A process of its own for the tests of ending: `hello` waits until the parent says `release`. */
const tell = (message: unknown) => process.send?.(message)

const released = new Promise<string>(resolve => {
  process.on('message', () => resolve('released'))
})

const hello = () => {
  tell('started')
  return released
}

const log = pino({ level: 'info' }, { write: line => tell(JSON.parse(line).msg) })
const app = await createServer({
  schema: testSchema({ Query: { hello } }),
  context: ({ requestId }) => ({ requestId }),
  probe: async () => [],
  config: DEFAULTS,
  log,
})
endOnSignals({
  app,
  log,
  cleanups: [async () => tell('driver closed'), async () => tell('database stopped')],
})
tell({ url: await app.listen({ port: 0, host: '127.0.0.1' }) })
