import { resolve } from 'node:path'
import { writeConfiguration } from './configuration.ts'
import { findJava } from './java.ts'
import { type Server, spawnServer } from './server.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/** What parts the values of a list in a cell: no import lets it into a text. */
export const LIST_DELIMITER = '\u001f'

/** CSV files of one kind: the first has the names of the columns alone. */
export interface GraphFiles {
  /** `Entity:Strategy` for nodes, the type for relationships. */
  readonly kind: string
  readonly files: readonly string[]
}

export interface OfflineImport {
  /** The folder of the store to be made; it holds none yet. */
  readonly home: string
  readonly jars: string
  readonly heap: string
  readonly nodes: readonly GraphFiles[]
  readonly relationships: readonly GraphFiles[]
}

const inputs = (option: string, all: readonly GraphFiles[]): readonly string[] =>
  all.map(({ kind, files }) => `--${option}=${kind}=${files.join(',')}`)

const SAID_AT_MOST = 30

/** The end of what it printed, without the places in its code. */
const saidBy = (importer: Server): string => {
  const lines = importer.printed().split('\n')
  return lines
    .filter(line => !/^\s+at /.test(line))
    .slice(-SAID_AT_MOST)
    .join('\n')
}

/**
 * Makes a store of CSV files, without a server: Neo4j's own importer writes its files in one go. Every row has to be
 * right, as they are where checks have gone before.
 */
export const importOffline = async ({ home, jars, heap, nodes, relationships }: OfflineImport) => {
  const { command } = await findJava()
  // No server listens: the port is one of the settings that every start writes.
  writeConfiguration(home, { port: 7687, heap, cutLog: false })
  const args = [
    `-Xmx${heap}`,
    '-Dfile.encoding=UTF-8',
    '-cp',
    `${resolve(jars)}/*`,
    'org.neo4j.cli.AdminTool',
    ...['database', 'import', 'full', 'neo4j'],
    '--id-type=string',
    `--array-delimiter=${LIST_DELIMITER}`,
    '--multiline-fields=true',
    '--bad-tolerance=0',
    '--verbose',
    `--report-file=${home}/import.report`,
    ...inputs('nodes', nodes),
    ...inputs('relationships', relationships),
  ]
  // Under the watchdog, so that no importer goes on writing where this process has died.
  const importer = spawnServer(home, [
    'env',
    `NEO4J_HOME=${home}`,
    `NEO4J_CONF=${home}/conf`,
    command,
    ...args,
  ])
  // It does not keep this process alive by itself.
  const waiting = setInterval(() => undefined, 60_000)
  try {
    const { code } = await importer.exited
    if (code !== 0) throw new DatabaseUnavailable(`Neo4j's importer ended with ${code}:\n${saidBy(importer)}`)
  } finally {
    clearInterval(waiting)
  }
}
