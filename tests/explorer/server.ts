import { pino } from 'pino'
import { inject } from 'vitest'
import { createApi } from '../../src/api.ts'
import { readConfig } from '../../src/environment/config.ts'
import { connect } from '../../src/graph/engine/driver.ts'

/** The whole product over the run's database: API and pages, on a free port or a given one. */
export async function startProduct(port = 0) {
  const connection = connect({ ...inject('database'), database: 'neo4j' })
  const api = await createApi({
    connection,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
    log: pino({ level: 'silent' }),
  })
  const url = await api.listen({ host: '127.0.0.1', port })
  return {
    url,
    port: Number(new URL(url).port),
    stop: async () => {
      await api.close()
      await connection.driver.close()
    },
  }
}
