import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULTS, startServer, type TestServer } from './test-server.ts'

const [ISSUER, AUDIENCE] = ['https://login.example.org/', 'tsunagu']
type Pair = Awaited<ReturnType<typeof generateKeyPair>>

/** The issuer, as far as this API sees it: a list of public keys. */
const published: JWK[] = []
let isDown = false
const keys: Server = createServer((_request, response) => {
  if (isDown) response.writeHead(500).end()
  else response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }))
})

let server: TestServer
let pair: Pair
const publish = async ({ publicKey }: Pair, kid: string) => {
  published.splice(0, published.length, { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' })
}

beforeAll(async () => {
  await new Promise<void>(resolve => keys.listen(0, '127.0.0.1', resolve))
  const address = keys.address()
  const keysUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/keys`
  pair = await generateKeyPair('ES256')
  await publish(pair, 'first')
  server = await startServer({
    config: { ...DEFAULTS, tokens: { issuer: ISSUER, audience: AUDIENCE, keysUrl } },
  })
})

afterAll(async () => {
  await server.close()
  keys.close()
})

const token = (changes: { iss?: string; aud?: string; exp?: string; kid?: string; by?: Pair } = {}) => {
  const { iss = ISSUER, aud = AUDIENCE, exp = '5m', kid = 'first', by = pair } = changes
  return new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer(iss)
    .setAudience(aud)
    .setIssuedAt()
    .setExpirationTime(exp)
    .sign(by.privateKey)
}

const askWith = async (authorization?: string) => {
  const response = await server.send({ query: '{ hello }' }, authorization ? { authorization } : {})
  const { data, errors } = JSON.parse(await response.text())
  return {
    status: response.status,
    data,
    code: errors?.[0].extensions.code,
    told: response.headers.get('www-authenticate'),
  }
}

const IN = { status: 200, data: { hello: 'world' }, code: undefined, told: null }
const OUT = { status: 401, data: undefined, code: 'UNAUTHENTICATED', told: 'Bearer error="invalid_token"' }

describe('an API that asks for tokens', () => {
  it('lets in who brings one that is good', async () => {
    expect(await askWith(`Bearer ${await token()}`)).toEqual(IN)
  })

  it('says what it wants to who brings none', async () => {
    for (const given of [undefined, 'Basic dTpw', 'Bearer', `Token ${await token()}`])
      expect(await askWith(given)).toEqual({ ...OUT, told: 'Bearer' })
  })

  it.each<[string, () => Promise<string>]>([
    ['that is over', () => token({ exp: '-1m' })],
    ['for another API', () => token({ aud: 'another' })],
    ['of another issuer', () => token({ iss: 'https://evil.example.org/' })],
    ['of a key that nobody knows', async () => token({ by: await generateKeyPair('ES256') })],
    [
      'that is not signed',
      async () =>
        new UnsecuredJWT({}).setIssuer(ISSUER).setAudience(AUDIENCE).setExpirationTime('5m').encode(),
    ],
    [
      'signed by a shared secret',
      () =>
        new SignJWT({})
          .setProtectedHeader({ alg: 'HS256', kid: 'first' })
          .setIssuer(ISSUER)
          .setAudience(AUDIENCE)
          .setExpirationTime('5m')
          .sign(new TextEncoder().encode(JSON.stringify(published[0]))),
    ],
    [
      'that never ends',
      () =>
        new SignJWT({})
          .setProtectedHeader({ alg: 'ES256', kid: 'first' })
          .setIssuer(ISSUER)
          .setAudience(AUDIENCE)
          .sign(pair.privateKey),
    ],
    ['that was changed', async () => (await token()).replace(/\.[^.]{6}/, '.eyJhIj')],
    ['that is none', async () => 'x.y.z'],
  ])('refuses a token %s', async (_what, made) => {
    expect(await askWith(`Bearer ${await made()}`)).toEqual(OUT)
  })

  it.each(['/graphql?query={hello}', '/export/items.csv', '/schema.graphql'])('guards %s', async path => {
    expect((await fetch(server.url + path, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(
      401,
    )
  })

  it.each(['/livez', '/readyz'])('leaves %s open', async path => {
    expect((await fetch(server.url + path)).status).toBe(200)
  })

  it('takes the new key when the issuer changes it, and the old one no longer', {
    timeout: 20_000,
  }, async () => {
    const before = `Bearer ${await token()}`
    const next = await generateKeyPair('ES256')
    await publish(next, 'second')
    // New keys are asked for at most every five seconds.
    await expect
      .poll(async () => askWith(`Bearer ${await token({ kid: 'second', by: next })}`), {
        timeout: 15_000,
        interval: 500,
      })
      .toEqual(IN)
    expect(await askWith(before)).toEqual(OUT)
    await publish(pair, 'first')
  })

  it('says that it cannot judge while the keys cannot be had', async () => {
    isDown = true
    const address = keys.address()
    const keysUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/keys`
    const other = await startServer({
      config: { ...DEFAULTS, tokens: { issuer: ISSUER, audience: AUDIENCE, keysUrl } },
    })
    try {
      const response = await other.send({ query: '{ hello }' }, { authorization: `Bearer ${await token()}` })
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
      expect(JSON.parse(await response.text()).errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE')
    } finally {
      isDown = false
      await other.close()
    }
  })
})
