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

const readiness = async () => {
  const { statusCode, body } = await api.inject('/readyz')
  return { statusCode, plans: JSON.parse(body).checks.plans }
}

test('the first questions are all answered, and nobody is sent here before', {
  timeout: 300_000,
}, async () => {
  let whenFirst: Awaited<ReturnType<typeof readiness>> | undefined
  const warmedUp = api.warmUp(async () => {
    whenFirst = await readiness()
  })
  expect(await readiness()).toEqual({ statusCode: 503, plans: { ok: false, detail: 'are being made' } })
  const { asked, failed } = await warmedUp
  expect(failed).toEqual([])
  expect(asked).toBeGreaterThan(30)
  expect(whenFirst?.statusCode).toBe(503)
  expect(await readiness()).toEqual({ statusCode: 200, plans: undefined })
})
