import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { withStatus } from './errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** To whom its token was given, if it has one. */
    subject: string | undefined
  }
}

/** Who gives tokens to those that may ask, and where its keys are. */
export interface TokenIssuer {
  readonly issuer: string
  readonly audience: string
  readonly keysUrl: string
}

/** Signatures by a private key only: a shared secret, or none, is no proof of who gave a token. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** Clocks differ by so many seconds. */
const CLOCK_TOLERANCE_S = 30

/** The keys are asked for again at once where a token names one that is not known, but only so often. */
const KEYS = { cooldownDuration: 5_000, cacheMaxAge: 600_000, timeoutDuration: 3_000 }

const isGuarded = ({ method, routeOptions: { url = '' } }: FastifyRequest) =>
  method !== 'OPTIONS' && (url === '/graphql' || url === '/export/*' || url === '/schema.graphql')

const tokenOf = ({ headers }: FastifyRequest) => /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]

/** The keys themselves could not be had: no token is wrong for that. */
const isOutOfReach = (error: unknown) =>
  error instanceof errors.JWKSTimeout ||
  !(error instanceof errors.JOSEError) ||
  error.code === 'ERR_JOSE_GENERIC'

/**
 * Lets only those in who bring a token of the issuer, made out for this API and still good. Pages are open, for they
 * hold nothing; health is too.
 */
export function requireBearer(app: FastifyInstance, { issuer, audience, keysUrl }: TokenIssuer) {
  const keys = createRemoteJWKSet(new URL(keysUrl), KEYS)
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_S,
    requiredClaims: ['exp'],
  }

  app.decorateRequest('subject', undefined)
  app.addHook('onRequest', async (request, reply) => {
    if (!isGuarded(request)) return
    const token = tokenOf(request)
    if (token === undefined) {
      reply.header('www-authenticate', 'Bearer')
      throw withStatus(401, 'no token')
    }
    try {
      const { payload } = await jwtVerify(token, keys, options)
      request.subject = payload.sub
    } catch (error) {
      if (isOutOfReach(error)) {
        request.log.error({ err: error }, 'the keys of the issuer cannot be had')
        throw withStatus(503, 'no keys', 'Tokens cannot be judged now; try again later.')
      }
      reply.header('www-authenticate', 'Bearer error="invalid_token"')
      throw withStatus(401, 'a token that is not good')
    }
  })
}
