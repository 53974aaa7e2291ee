import type { Address, Connection } from '../../src/graph/engine/driver.ts'
import { measurer } from '../measure.ts'
import { startChild } from './child.ts'
import { askingAt } from './http.ts'
import type { Side } from './side.ts'

/** The product as it is built and started, in a process of its own. */
export const ours = async (connection: Connection, address: Address): Promise<Side> => {
  const { url, pid, startMs, stop } = await startChild('the product', ['run.js', 'main'], address)
  // A server in operation tells nobody its statements: the same program is asked here, beside the clock.
  const beside = await measurer(connection)
  const close = async () => {
    await beside.close()
    await stop()
  }
  return { name: 'ours', ask: askingAt(url), costs: beside.costs, pid, startMs, stop: close }
}
