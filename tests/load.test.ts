import { pino } from 'pino'
import { afterAll, expect, inject, test } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { connect } from '../src/graph/engine/driver.ts'

const connection = connect({ ...inject('database'), database: 'neo4j' })
const api = await createApi({ connection, config: readConfig({}), log: pino({ level: 'silent' }) })

afterAll(async () => {
  await api.close()
  await connection.driver.close()
})

const ask = async (query: string) => {
  const { statusCode, headers, body } = await api.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
  })
  const { data, errors = [] } = JSON.parse(body)
  const codes = new Set(errors.map((error: { extensions: { code: string } }) => error.extensions.code))
  // Nothing came: whether the question was not let in, or its one field was not.
  const isNothing = !data || Object.values(data).every(value => value === null)
  return {
    status: statusCode,
    retryAfter: headers['retry-after'],
    data: isNothing ? null : data,
    codes: [...codes],
  }
}

const thirtyTimes = (field: string) =>
  `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: ${field}`).join(' ')} }`

const FACETS = thirtyTimes('organizations { totalCount facets(first: 100) { field } }')
const LIGHT = '{ sdgTarget(code: "11.2") { code } }'

test('one client with expensive questions takes nobody else down', { timeout: 180_000 }, async () => {
  // Alone first: what a cold database does is another matter.
  for (const query of [LIGHT, FACETS, LIGHT]) await ask(query)
  const heavy = Array.from({ length: 8 }, () => ask(FACETS))
  let done = false
  const all = Promise.all(heavy).finally(() => {
    done = true
  })
  const light: Awaited<ReturnType<typeof ask>>[] = []
  while (!done && light.length < 200) light.push(await ask(LIGHT))
  expect(light.length).toBeGreaterThan(0)
  expect(light.filter(({ status }) => status !== 200)).toEqual([])
  expect(new Set(light.map(({ data }) => JSON.stringify(data)))).toEqual(
    new Set(['{"sdgTarget":{"code":"11.2"}}']),
  )
  // Each of the others is answered or refused in order, never broken.
  for (const { codes } of await all)
    expect(
      codes.filter(code => !['SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(String(code))),
    ).toEqual([])
})

test('a burst is answered or sent away at once, with when to come again', { timeout: 120_000 }, async () => {
  const answers = await Promise.all(Array.from({ length: 400 }, () => ask(LIGHT)))
  const refused = answers.filter(({ status }) => status !== 200)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThan(400)
  for (const each of refused)
    expect(each).toEqual({ status: 503, retryAfter: '2', data: null, codes: ['SERVICE_UNAVAILABLE'] })
  expect(await ask(LIGHT)).toMatchObject({ status: 200, codes: [] })
})
