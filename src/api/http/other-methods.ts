import type { FastifyInstance, FastifyRequest } from 'fastify'
import { withStatus } from './errors.ts'

/** What each address answers, as its route is written: `/export/*` to GET and HEAD. */
type Taken = Map<string, Set<string>>

/** Any page below the root that there is not: it answers what has no address of its own. */
const ANYTHING = '/*'

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern

/** The methods of the address with the most words of its own. */
const methodsAt = (taken: Taken, path: string): readonly string[] => {
  const [pattern] = [...taken.keys()]
    .filter(each => each !== ANYTHING && each !== '*' && fits(each, path))
    .sort((one, other) => other.length - one.length)
  return [...(taken.get(pattern ?? '') ?? [])].filter(method => method !== 'OPTIONS').sort()
}

const inWords = (methods: readonly string[]) =>
  methods.length < 2 ? methods.join('') : `${methods.slice(0, -1).join(', ')} and ${methods.at(-1)}`

/** A browser that asks before it asks, which is answered where other origins are allowed. */
const asksFirst = ({ headers }: FastifyRequest) =>
  headers.origin !== undefined && headers['access-control-request-method'] !== undefined

/**
 * Says at each address what it takes, to whoever asks it by another method: before a body is read, of which nothing
 * would be made. Put before all routes.
 */
export function refuseOtherMethods(app: FastifyInstance) {
  const taken: Taken = new Map()
  app.addHook('onRoute', ({ url, method }) => {
    taken.set(url, new Set([...(taken.get(url) ?? []), ...[method].flat()]))
  })
  app.addHook('onRequest', async (request, reply) => {
    const { url = ANYTHING } = request.routeOptions
    const isMissed = url === ANYTHING || (url === '*' && !asksFirst(request))
    const methods = isMissed ? methodsAt(taken, request.url.split('?', 1)[0] ?? '') : []
    if (methods.length === 0) return
    reply.header('allow', methods.join(', '))
    throw withStatus(405, 'another method', `This address takes ${inWords(methods)}.`)
  })
}
