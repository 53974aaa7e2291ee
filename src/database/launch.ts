import { type ServerOptions, serverCommand } from './command-line.ts'
import { writeConfiguration } from './configuration.ts'
import { debugLogSince } from './debug-log.ts'
import { passwordFile, passwordOf, USER } from './password.ts'
import { freePort } from './port.ts'
import { type Login, untilReady } from './readiness.ts'
import { type Server, spawnServer } from './server.ts'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

const PORT_TRIES = 3

/** Starts a server on a home that nobody else uses, and waits until it answers; `signal` kills it at any time. */
export const launch = async (
  options: ServerOptions,
  signal: AbortSignal,
  wrapper: readonly string[] = [],
): Promise<{ server: Server; login: Login }> => {
  const { home, heap, cutLog = false } = options
  const password = passwordOf(home)
  for (let tries = 1; tries <= PORT_TRIES; tries += 1) {
    signal.throwIfAborted()
    const port = options.port ?? (await freePort())
    writeConfiguration(home, { port, heap, cutLog })
    const logged = debugLogSince(home)
    const server = spawnServer(home, [...wrapper, ...serverCommand(options)])
    signal.addEventListener('abort', () => server.stop(0), { once: true })
    const login = { uri: `bolt://127.0.0.1:${port}`, user: USER, password }
    try {
      if ((await untilReady(server, { home, login, passwordFile: passwordFile(home), logged })) === 'ready')
        return { server, login }
    } catch (error) {
      await server.stop()
      throw error
    }
  }
  throw new DatabaseUnavailable(
    `Neo4j lost its port to another process ${PORT_TRIES} times: start again, ${OR_OWN_SERVER}.`,
  )
}
