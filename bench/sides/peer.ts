import { existsSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { costOf } from '../../src/graph/engine/cost.ts'
import type { Address, Connection } from '../../src/graph/engine/driver.ts'
import { startChild } from './child.ts'
import { askingAt, send } from './http.ts'
import type { Side } from './side.ts'

/** What has to be there before the peer can be asked. */
export const requirePeer = (): void => {
  if (existsSync('bench/node_modules/@neo4j/graphql')) return
  throw new Error(
    'The peer is not installed: run `npm ci --prefix bench`, or leave it out with --against raw.',
  )
}

const revived = (_key: string, value: unknown) =>
  value !== null && typeof value === 'object' && 'integer' in value ? neo4j.int(String(value.integer)) : value

/** The library over HTTP, in a process of its own. */
export const peer = async (connection: Connection, address: Address): Promise<Side> => {
  const { url, pid, startMs, stop } = await startChild(
    'the peer',
    ['--import', 'tsx', 'bench/peer/server.ts'],
    address,
  )
  const ask = askingAt(url)
  const statements = new URL('/statements', url).href
  const costs: Side['costs'] = async (text, variables) => {
    await send(statements, 'POST', '{}')
    await ask(text, variables)
    const sent = JSON.parse((await send(statements, 'GET')).toString(), revived)
    const found = []
    for (const statement of sent) found.push(await costOf(connection, statement))
    return found
  }
  return { name: 'peer', ask, costs, pid, startMs, stop }
}
