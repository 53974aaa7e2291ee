import type { FastifyInstance } from 'fastify'
import { SentCounts } from './request-scope.ts'

/** The header by which a client asks where the time of its request went. */
const ASKED_BY = 'x-server-timing'

const metric = (name: string, ms: number, description?: string) =>
  `${name};dur=${ms.toFixed(1)}${description === undefined ? '' : `;desc="${description}"`}`

/** Notes the statements of each request, and tells who asks by a header, in the form that browsers show. */
export function tellTimes(app: FastifyInstance) {
  app.decorateRequest('sent')
  app.addHook('onRequest', async request => {
    request.sent = new SentCounts()
  })
  app.addHook('onSend', async (request, reply) => {
    if (request.headers[ASKED_BY] !== '1') return
    const { count, ms } = request.sent
    const statements = `${count} statement${count === 1 ? '' : 's'}`
    reply.header(
      'server-timing',
      [metric('database', ms, statements), metric('total', reply.elapsedTime)].join(', '),
    )
  })
}
