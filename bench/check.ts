import { parseArgs } from 'node:util'
import { BUDGETS } from './budgets.ts'
import { type Measurement, measurer, mostOf } from './measure.ts'
import { OPERATIONS } from './operations.ts'
import { openStore } from './store.ts'
import { benchSubjects } from './subjects.ts'
import { excess, type Result, table } from './verdict.ts'

const USAGE = 'npm run bench:check -- [--scale <cities>] [--keep]'

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '100' }, keep: { type: 'boolean', default: false } },
})
const cities = Number(values.scale)
if (!Number.isInteger(cities) || cities < 1 || cities > 1741)
  throw new Error(`--scale takes 1 to 1741 cities\n${USAGE}`)

const store = await openStore(cities, values.keep)
try {
  const { measure, close } = await measurer(store.connection)
  const subjects = await benchSubjects(cities)
  const results: Result[] = []
  for (const operation of OPERATIONS) {
    const measurements: Measurement[] = []
    for (const subject of subjects)
      measurements.push(await measure(operation, subject).catch(error => ({ missing: String(error) })))
    results.push({ operation, measurement: mostOf(measurements) })
  }
  await close()
  process.stdout.write(`${table(results, BUDGETS)}\n`)
  const wrong = results.filter(
    ({ operation, measurement }) => excess(measurement, BUDGETS[operation.name]).length > 0,
  )
  process.exitCode = wrong.length > 0 ? 1 : 0
} finally {
  await store.close()
}
