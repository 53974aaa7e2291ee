import { isIPv6 } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Allowance, Allowances } from '../limits/allowance.ts'
import { refusalText, withStatus } from './errors.ts'
import { isWork } from './request-scope.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The points of whoever asks; undefined where no limit is set, or nothing is asked that has points. */
    points: ClientPoints | undefined
  }
}

/** What one request does with its client's points. */
export interface ClientPoints {
  /** Takes what an operation counts for; throws a GraphQLError where that is not there. */
  take(points: number): Promise<void>
  /** Takes it for what is done already. */
  charge(points: number): void
  /** As its answer tells it. */
  told: Allowance
}

/** What every request counts for, whatever it asks: it is taken before anything is read. */
const LEAST = 1

/** The first four groups of an address of IPv6: a household or an office has all that begin so. */
const network = (address: string): string => {
  const [before = [], after = []] = (address.split('%')[0] ?? '')
    .split('::')
    .map(part => (part === '' ? [] : part.split(':')))
  const zeros = Array.from({ length: Math.max(8 - before.length - after.length, 0) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

/** Who asks: the subject of a token, or else the address, as a proxy tells it that is trusted. */
const clientOf = ({ ip, subject }: FastifyRequest): string => {
  if (subject !== undefined) return `subject ${subject}`
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()
  return isIPv6(plain) ? network(plain) : plain.slice(0, 64)
}

const tooMuch = () =>
  new GraphQLError(refusalText(429), { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } })

/** In the words of the standard in the making, and in those that most clients read. */
const headersOf = ({ limit, remaining, resetS, retryAfterS }: Allowance): Record<string, string> => ({
  'ratelimit-policy': `"points";q=${limit};w=60`,
  ratelimit: `"points";r=${remaining};t=${resetS}`,
  'ratelimit-limit': `${limit}`,
  'ratelimit-remaining': `${remaining}`,
  'ratelimit-reset': `${resetS}`,
  ...(retryAfterS === undefined ? {} : { 'retry-after': `${retryAfterS}` }),
})

/** Lets each client ask for so many points a minute, and tells in each answer what is left of them. */
export function limitRates(app: FastifyInstance, allowances: Allowances) {
  app.decorateRequest('points', undefined)
  app.addHook('onRequest', async request => {
    if (!isWork(request)) return
    const client = clientOf(request)
    const told = await allowances.take(client, LEAST)
    request.points = {
      told,
      async take(points) {
        if (points <= LEAST) return
        this.told = await allowances.take(client, points - LEAST, LEAST)
        if (this.told.retryAfterS === undefined) return
        app.metrics.shed('rate')
        throw tooMuch()
      },
      charge: points => allowances.charge(client, points),
    }
    if (told.retryAfterS === undefined) return
    app.metrics.shed('rate')
    throw withStatus(429, 'no points are left')
  })
  app.addHook('onSend', async ({ points }, reply) => {
    if (points) reply.headers(headersOf(points.told))
  })
}
