import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Progress } from '../environment/progress.ts'
import { writeConfiguration } from './configuration.ts'
import { resolveJars } from './jars.ts'
import { findJava } from './java.ts'

const OPENED = ['java.nio', 'sun.nio.ch', 'java.util.concurrent'].map(
  name => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

const outputOf = (command: string, args: readonly string[], env: NodeJS.ProcessEnv) =>
  new Promise<{ code: number | null; said: string }>((done, fail) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        said = (said + text).slice(-10_000)
      })
    child.on('error', fail).on('close', code => done({ code, said }))
  })

/** Of Neo4j's own words those that are no progress. */
const complaint = (said: string): string =>
  said
    .split('\n')
    .filter(line => /ERROR|WARN|inconsisten|Exception|fail/i.test(line))
    .slice(0, 5)
    .join('\n') || said.trim().split('\n').slice(-3).join('\n')

/**
 * Has Neo4j's own check read every record of the store of a home that nobody has open: what it finds wrong, or
 * undefined where all is well.
 */
export const inconsistencies = async (
  home: string,
  jarsFolder: string,
  progress: Progress,
): Promise<string | undefined> => {
  const java = await findJava()
  const jars = resolve(jarsFolder)
  await resolveJars(jars, progress)
  if (!existsSync(join(home, 'conf/neo4j.conf')))
    writeConfiguration(home, { port: 0, heap: '512m', cutLog: false })
  const step = progress.step('Reading every record')
  const reports = mkdtempSync(join(tmpdir(), 'tsunagu-check-'))
  try {
    const tool = ['org.neo4j.cli.AdminTool', 'database', 'check', 'neo4j', `--report-path=${reports}`]
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    const { code, said } = await outputOf(
      java.command,
      ['-Xmx512m', ...OPENED, '-cp', `${jars}/*`, ...tool],
      env,
    )
    step.done()
    return code === 0 ? undefined : complaint(said)
  } catch (error) {
    step.fail()
    throw error
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}
