import type { ServerResponse } from 'node:http'

/**
 * Ends the connection of a client that takes nothing of what waits for it for so long. While nothing waits, it is
 * the server that is slow, and the time of the request ends it.
 */
export const cutWhenIdle = (raw: ServerResponse, ms: number): void => {
  raw.setTimeout(ms, () => {
    if (raw.writableLength > 0) raw.destroy()
    else raw.socket?.setTimeout(ms)
  })
}
