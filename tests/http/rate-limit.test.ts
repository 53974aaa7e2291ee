import { describe, expect, it, onTestFinished } from 'vitest'
import { createAllowances } from '../../src/api/limits/allowance.ts'
import { pointsOf } from '../../src/api/limits/points.ts'
import { createSharedLimits } from '../../src/api/limits/shared.ts'
import { DEFAULTS, startServer } from './test-server.ts'

const limited = async (perMinute: number, trustedProxies: readonly string[] = []) => {
  const server = await startServer({
    shared: createSharedLimits(perMinute),
    config: { ...DEFAULTS, trustedProxies },
  })
  onTestFinished(() => server.close())
  const send = async (query: string, headers: Record<string, string> = {}) => {
    const response = await server.send({ query }, headers)
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
  }
  return { ...server, send }
}

/** Five points of work: a list, and twice its total. */
const FIVE = '{ a: items { totalCount } b: items(first: 5) { totalCount } }'

describe('points of a minute', () => {
  const clock = () => {
    let ms = 0
    return { now: () => ms, wait: (seconds: number) => (ms += seconds * 1000) }
  }

  it('are taken as they are there, and come back steadily', async () => {
    const { now, wait } = clock()
    const { take } = createAllowances(60, now)
    expect(await take('a', 50)).toEqual({ limit: 60, remaining: 10, resetS: 50, retryAfterS: undefined })
    expect(await take('a', 30)).toEqual({ limit: 60, remaining: 10, resetS: 50, retryAfterS: 20 })
    wait(19)
    expect((await take('a', 30)).retryAfterS).toBe(1)
    wait(1)
    expect(await take('a', 30)).toMatchObject({ remaining: 0, retryAfterS: undefined })
    wait(3_600)
    expect(await take('a', 1)).toMatchObject({ remaining: 59, resetS: 1 })
  })

  it('whoever waits as long as was said is let in', async () => {
    const { now, wait } = clock()
    const { take } = createAllowances(70, now)
    for (let times = 0; times < 200; times += 1) {
      const points = 1 + ((times * 37) % 90)
      const { retryAfterS = 0 } = await take('a', points)
      if (retryAfterS === 0) continue
      wait(retryAfterS)
      expect((await take('a', points)).retryAfterS).toBeUndefined()
    }
  })

  it('what counts for more than a minute is let in when all points are there, and leaves a debt', async () => {
    const { now, wait } = clock()
    const { take } = createAllowances(60, now)
    await take('a', 1)
    expect(await take('a', 120)).toMatchObject({ retryAfterS: 1 })
    wait(1)
    expect(await take('a', 120)).toMatchObject({ remaining: 0, resetS: 120, retryAfterS: undefined })
    expect(await take('a', 1)).toMatchObject({ retryAfterS: 61 })
  })

  it('also for a request that has paid one already', async () => {
    const { now } = clock()
    const { take } = createAllowances(60, now)
    await take('a', 1)
    expect(await take('a', 119, 1)).toMatchObject({ remaining: 0, retryAfterS: undefined })
  })

  it('of an operation are its work and its nodes', () => {
    expect([
      pointsOf({ work: 0, nodes: 0 }),
      pointsOf({ work: 3, nodes: 99 }),
      pointsOf({ work: 25, nodes: 2_000 }),
    ]).toEqual([1, 3, 45])
  })
})

describe('RATE_LIMIT', () => {
  it('is told in every answer, and refuses in the shape of GraphQL', async () => {
    const { send, lines } = await limited(10)
    const first = await send(FIVE)
    expect(first.status).toBe(200)
    const points = 10 - Number(first.headers.get('ratelimit-remaining'))
    expect(points).toBeGreaterThanOrEqual(5)
    expect(Number(first.headers.get('ratelimit-reset'))).toBeLessThanOrEqual(points * 6)
    expect(Object.fromEntries([...first.headers].filter(([name]) => name.startsWith('ratelimit')))).toEqual({
      ratelimit: `"points";r=${10 - points};t=${first.headers.get('ratelimit-reset')}`,
      'ratelimit-policy': '"points";q=10;w=60',
      'ratelimit-limit': '10',
      'ratelimit-remaining': `${10 - points}`,
      'ratelimit-reset': expect.stringMatching(/^\d+$/),
    })
    expect(first.headers.get('retry-after')).toBeNull()

    const second = await send(FIVE)
    expect({ status: second.status, body: second.body }).toEqual({
      status: 429,
      body: {
        errors: [
          {
            message: 'You have asked for as much as a minute allows; "retry-after" says when to try again.',
            extensions: { code: 'RATE_LIMITED', requestId: second.headers.get('x-request-id') },
          },
        ],
      },
    })
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(lines.filter(({ level }) => level >= 40)).toEqual([])
  })

  it('refuses before anything is read when nothing is left', async () => {
    const { send, url } = await limited(1)
    expect((await send('{ hello }')).status).toBe(200)
    const refused = await send('{ this is no query')
    expect({ status: refused.status, code: refused.body.errors[0].extensions.code }).toEqual({
      status: 429,
      code: 'RATE_LIMITED',
    })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect((await fetch(`${url}/export/items.csv`)).status).toBe(429)
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('tsunagu_shed_total{reason="rate"} 2')
  })

  it('takes no word of a caller on who he is', async () => {
    const { send } = await limited(1)
    expect((await send('{ hello }', { 'x-forwarded-for': '203.0.113.1' })).status).toBe(200)
    expect((await send('{ hello }', { 'x-forwarded-for': '203.0.113.2' })).status).toBe(429)
  })

  it('takes that of a proxy that is trusted', async () => {
    const { send } = await limited(1, ['loopback'])
    const from = (address: string) => send('{ hello }', { 'x-forwarded-for': address })
    expect((await from('203.0.113.1')).status).toBe(200)
    expect((await from('203.0.113.2')).status).toBe(200)
    expect((await from('203.0.113.1')).status).toBe(429)
    // What the client itself has written stands before what the proxy adds.
    expect((await from('198.51.100.7, 203.0.113.1')).status).toBe(429)
    // All of a network that one customer gets.
    expect((await from('2001:db8:0:1::5')).status).toBe(200)
    expect((await from('2001:db8::1:0:0:0:9')).status).toBe(429)
    expect((await from('2001:db8:0:2::5')).status).toBe(200)
  })

  it('is off where it is not set', async () => {
    const server = await startServer()
    onTestFinished(() => server.close())
    const { headers } = await server.send({ query: '{ hello }' })
    expect([...headers.keys()].filter(name => name.startsWith('ratelimit'))).toEqual([])
  })
})
