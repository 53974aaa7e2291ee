import { createServer } from 'node:net'

/** The address of the API cannot be had; the message says which and what to do. */
export class CannotListen extends Error {
  override name = 'CannotListen'
}

const SAID: Readonly<Record<string, (host: string, port: number, variable: string) => string>> = {
  EADDRINUSE: (host, port, variable) =>
    `Port ${port} of ${host} is in use by another program: stop that, or name another port in ${variable}.`,
  EACCES: (host, port, variable) =>
    `Port ${port} of ${host} may not be taken by this user: name one from 1024 in ${variable}.`,
  EADDRNOTAVAIL: host =>
    `HOST ${host} is no address of this machine: name one, such as 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: host => `HOST ${host} is not known: name an address of this machine, such as 127.0.0.1.`,
  EAI_AGAIN: host => `HOST ${host} cannot be looked up: name an address of this machine, such as 127.0.0.1.`,
}

/** A failure to listen as one sentence; any other is passed on as it is. */
export const explainedListening = (
  error: unknown,
  host: string,
  port: number,
  variable = 'PORT',
): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const said = SAID[code]
  return said ? new CannotListen(said(host, port, variable), { cause: error }) : error
}

/** Tries the address and gives it back, so that nothing is started for an API that could not listen. */
export const requireAddress = (host: string, port: number, variable?: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', error => reject(explainedListening(error, host, port, variable)))
    server.listen({ host, port }, () => server.close(() => resolve()))
  })
