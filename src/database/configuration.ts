import { mkdirSync, writeFileSync } from 'node:fs'
import { CUT_LOG_SETTING } from './damage.ts'

const SERVER_LOGS = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR" packages="org.neo4j.logging.log4j">
  <Appenders>
    <RollingRandomAccessFile name="Debug" fileName="\${config:server.directories.logs}/debug.log"
                             filePattern="\${config:server.directories.logs}/debug.log.%i">
      <Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
      <Policies><SizeBasedTriggeringPolicy size="1 MB"/></Policies>
      <DefaultRolloverStrategy max="1"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers><Root level="WARN"><AppenderRef ref="Debug"/></Root></Loggers>
</Configuration>
`

const MEGABYTES: Record<string, number> = { m: 1, g: 1024 }

/** A part of Java's heap, such as 30 % of `512m`, in Neo4j's notation. */
const partOf = (heap: string, percent: number): string => {
  const [, amount, unit = ''] = /^(\d+)([mg])$/.exec(heap) ?? []
  const megabytes = Number(amount) * (MEGABYTES[unit] ?? Number.NaN)
  if (Number.isNaN(megabytes)) throw new Error(`The heap must look like 512m or 2g, not ${heap}.`)
  return `${Math.floor((megabytes * percent) / 100)}m`
}

/** What differs between starts. */
interface Start {
  port: number
  heap: string
  cutLog: boolean
}

const settings = ({ port, heap, cutLog }: Start): Record<string, string> => ({
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  // Who knows the password is never locked out by who tries wrong ones: it is long, random and for this machine only.
  'dbms.security.auth_max_failed_attempts': '0',
  'dbms.usage_report.enabled': 'false',
  // A small store: no half gigabyte of logs in advance, and none kept that a restart would not need.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16M',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  ...(cutLog ? { [CUT_LOG_SETTING]: 'false' } : {}),
  'server.logs.config': 'conf/server-logs.xml',
  'server.memory.pagecache.size': '64m',
  // An import is one transaction, of 4 to 6 kB for each node and each relationship. Above 45 % of the heap
  // the server itself runs out of memory, at worst in the middle of a commit; so transactions end well before.
  'db.memory.transaction.max': partOf(heap, 36),
  'dbms.memory.transaction.total.max': partOf(heap, 44),
  'db.transaction.timeout': '10s',
  // A quick stop: the default waits ten seconds for nothing.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'db.shutdown_transaction_end_timeout': '1s',
  // A reader could otherwise read files and call the network by LOAD CSV.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
})

/** Writes Neo4j's configuration for one start; nothing of it is kept from start to start. */
export const writeConfiguration = (home: string, start: Start): void => {
  const lines = Object.entries(settings(start)).map(([name, value]) => `${name}=${value}\n`)
  mkdirSync(`${home}/conf`, { recursive: true })
  writeFileSync(`${home}/conf/neo4j.conf`, lines.join(''))
  writeFileSync(`${home}/conf/server-logs.xml`, SERVER_LOGS)
}
