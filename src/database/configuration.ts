import { mkdirSync, writeFileSync } from 'node:fs'

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

const settings = (port: number): Record<string, string> => ({
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  // A small store: no half gigabyte of logs in advance, and none kept that a restart would not need.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16M',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  'server.logs.config': 'conf/server-logs.xml',
  'server.memory.pagecache.size': '64m',
  // The largest import is one transaction; a query that wants more is ended before it hurts the others.
  'db.memory.transaction.max': '192m',
  'dbms.memory.transaction.total.max': '256m',
  'db.transaction.timeout': '10s',
  // A quick stop: the default waits ten seconds for nothing.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'db.shutdown_transaction_end_timeout': '1s',
  // A reader could otherwise read files and call the network by LOAD CSV.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
})

/** Writes Neo4j's configuration for a start on this port; nothing of it is kept from start to start. */
export const writeConfiguration = (home: string, port: number): void => {
  const lines = Object.entries(settings(port)).map(([name, value]) => `${name}=${value}\n`)
  mkdirSync(`${home}/conf`, { recursive: true })
  writeFileSync(`${home}/conf/neo4j.conf`, lines.join(''))
  writeFileSync(`${home}/conf/server-logs.xml`, SERVER_LOGS)
}
