import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Addresses } from '../limits/addresses.ts'

/** Closes what one address opens beyond its part, so that one host cannot hold every place. */
export function boundConnections(server: Server, addresses: Addresses) {
  server.on('connection', (socket: Socket) => {
    const closed = addresses.opened(socket.remoteAddress ?? '', () => socket.destroy())
    socket.once('close', closed)
  })
}
