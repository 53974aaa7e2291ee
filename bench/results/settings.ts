import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import type { BenchStore } from '../store.ts'
import { HEAP } from '../store.ts'

const versionOf = (folder: string): string => {
  const file = `${folder}/package.json`
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).version) : 'absent'
}

const neo4jVersion = async ({ connection: { driver, database } }: BenchStore): Promise<string> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run<{ version: string; edition: string }>(
      'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition',
    )
    return `${records[0]?.get('version')} ${records[0]?.get('edition')}`
  } finally {
    await session.close()
  }
}

const NODES = /* cypher */ `
  CALL () {
    MATCH (n)
    RETURN count(n) AS nodes
  }
  CALL () {
    MATCH ()-[r]->()
    RETURN count(r) AS relationships
  }
  RETURN nodes, relationships`

const sizeOf = async ({ connection: { driver, database } }: BenchStore): Promise<string> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run<{ nodes: number; relationships: number }>(NODES)
    const row = records[0]?.toObject() ?? { nodes: 0, relationships: 0 }
    return `${row.nodes.toLocaleString('en')} nodes, ${row.relationships.toLocaleString('en')} relationships`
  } finally {
    await session.close()
  }
}

export interface Asked {
  readonly rounds: number
  readonly seconds: number
  readonly mix: number
}

/** How busy the machine is: a number well above that of its processors makes all times long and ratios wide. */
export const busyness = (): string => loadavg()[0]?.toFixed(1) ?? ''

/** On what a run runs and how: versions and sizes, never whose machine it is. */
export const settingsOf = async (
  store: BenchStore,
  { rounds, seconds, mix }: Asked,
): Promise<readonly string[]> => [
  `${await sizeOf(store)}; ${rounds} rounds, ${seconds} s under each load, ${mix} s of the mix`,
  `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node.js ${process.version}, Neo4j ${await neo4jVersion(store)}${store.pid === undefined ? ', a server that was given' : `, heap ${HEAP}`}`,
  `graphql ${versionOf('node_modules/graphql')}, neo4j-driver ${versionOf('node_modules/neo4j-driver')}, Apollo Server ${versionOf('node_modules/@apollo/server')} for both; peer: @neo4j/graphql ${versionOf('bench/node_modules/@neo4j/graphql')}, statements by themselves instead of in transactions, plain integers, nothing deprecated in its schema`,
  'ours: as built, its usual settings but 60 s for a request; one process each',
]
