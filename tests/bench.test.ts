import { afterAll, expect, inject, it } from 'vitest'
import { BUDGETS } from '../bench/budgets.ts'
import { measurer } from '../bench/measure.ts'
import { OPERATIONS, type Subject } from '../bench/operations.ts'
import { excess } from '../bench/verdict.ts'
import { connect } from '../src/graph/engine/driver.ts'

/** The seed is one city: the smallest scale at which the same operations are measured. */
const SEED: Subject = {
  initiative: 'initiative:kumamoto-2.p1.1',
  place: 'place:431001',
  status: 'PLANNED',
  strategy: 'strategy:kumamoto-2',
  target: 'sdg:8.5',
  hub: 'sdg:8.9',
  organizations: ['org:sample-tourism-data', 'org:sample-creative'],
  text: '観光',
}

const connection = connect({ ...inject('database'), database: 'neo4j' })
const { measure, close } = await measurer(connection)

afterAll(async () => {
  await close()
  await connection.driver.close()
})

it.each(OPERATIONS)('$name, $about, stays within its budget', async operation => {
  expect(excess(await measure(operation, SEED), BUDGETS[operation.name])).toEqual([])
})
