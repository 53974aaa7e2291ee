import neo4j from 'neo4j-driver'
import { expect, inject, test } from 'vitest'

test('the run has a database that answers', async () => {
  const { uri, user, password } = inject('database')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const { records } = await driver.executeQuery('RETURN 1 AS one')
  expect(records[0]?.get('one').toNumber()).toBe(1)
  await driver.close()
})
