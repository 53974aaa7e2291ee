import type { Java } from './java.ts'

/** What the command line of a server is made of. */
export interface ServerOptions {
  java: Java
  jars: string
  home: string
  heap: string
  /** The port to take; any free one otherwise. */
  port?: number
  /** Opens a store whose transaction log ends in what cannot be read, and cuts that off. */
  cutLog?: boolean
  /** Compiles quickly rather than well. */
  quickStart: boolean
  /** Where Java finds loaded and checked classes from an earlier run, which halves the work of a start. */
  archive?: string
  /** Where Java leaves such an archive when it ends. */
  archiveAtExit?: string
}

/** Java's quick compiler only: least work at the start, half the speed in the long run. */
const QUICK = ['-XX:TieredStopAtLevel=1']

/** The good compiler ten times later than usual: a quarter less work at the start, the same speed soon after. */
const PATIENT = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
]

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/** The words that start a Neo4j server on a home whose configuration is written. */
export const serverCommand = (options: ServerOptions): string[] => {
  const { java, jars, home, heap, quickStart, archive, archiveAtExit } = options
  return [
    java.command,
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-XX:-UsePerfData',
    ...(quickStart ? QUICK : PATIENT),
    ...(archive ? [`-XX:SharedArchiveFile=${archive}`] : []),
    ...(archiveAtExit ? [`-XX:ArchiveClassesAtExit=${archiveAtExit}`] : []),
    ...(java.major >= 24
      ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
      : []),
    ...OPENED.map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    '--console-mode',
  ]
}
