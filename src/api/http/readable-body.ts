import type { FastifyInstance, FastifyRequest } from 'fastify'
import { withStatus } from './errors.ts'

/** Each charset that is named, whatever it is; `charset*=` is another way to name one. */
const CHARSETS = /;\s*charset\*?\s*=([^;]*)/gi

const isUtf8 = ({ headers }: FastifyRequest): boolean =>
  [...(headers['content-type'] ?? '').matchAll(CHARSETS)].every(([, charset = '']) =>
    /^\s*("(utf-?8|us-ascii)"|utf-?8|us-ascii)\s*$/i.test(charset),
  )

/** Of several types Node hands on the first; which is meant, nobody knows. */
const namesOneType = ({ raw: { rawHeaders } }: FastifyRequest): boolean =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'content-type').length < 2

const isPlain = ({ headers }: FastifyRequest): boolean =>
  /^(identity)?$/i.test(headers['content-encoding'] ?? '')

/** Takes bodies of JSON in UTF-8 as they are; what says that it is anything else, or is no UTF-8, is refused. */
export function readBodies(app: FastifyInstance) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parse = app.getDefaultJsonParser('error', 'error')

  app.addHook('preParsing', async (request, _reply, payload) => {
    if (!namesOneType(request) || !isUtf8(request) || !isPlain(request))
      throw withStatus(415, 'not JSON in UTF-8')
    return payload
  })
  app.removeContentTypeParser(['text/plain', 'application/json'])
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = decoder.decode(body)
    } catch {
      done(withStatus(400, 'not UTF-8'))
      return
    }
    parse(request, text, done)
  })
}
