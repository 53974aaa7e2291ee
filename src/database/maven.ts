import { execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { promisify, stripVTControlCharacters } from 'node:util'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

const OLDEST = [3, 8] as const

const installMaven = `install Maven ${OLDEST.join('.')} or newer, ${OR_OWN_SERVER}.`

/** Refuses a Maven that is missing or too old. */
export const requireMaven = async (): Promise<void> => {
  const output = await promisify(execFile)('mvn', ['-v']).catch(() => undefined)
  const version = /Apache Maven (\d+)\.(\d+)\S*/.exec(stripVTControlCharacters(output?.stdout ?? ''))
  if (!version) {
    throw new DatabaseUnavailable(
      `Maven fetches Neo4j's jars once, and no mvn that runs was found in PATH: ${installMaven}`,
    )
  }
  const [found, major, minor] = version
  if (Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1])) return
  throw new DatabaseUnavailable(`${found} is too old to fetch Neo4j's jars: ${installMaven}`)
}

/** Copies the jars that `pom` pins into `folder`; `downloaded` hears of each one that had to be fetched. */
export const copyDependencies = async (
  pom: string,
  folder: string,
  downloaded: () => void,
): Promise<void> => {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  const maven = spawn('mvn', ['-B', '--strict-checksums', '-f', pom, ...goal], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    maven.once('close', resolve)
    maven.once('error', reject)
  })
  const errors: string[] = []
  let copying = false
  createInterface({ input: maven.stderr }).on('line', line => errors.push(line))
  for await (const line of createInterface({ input: maven.stdout })) {
    // What is fetched after this line are the plugin's own jars, not Neo4j's.
    copying ||= line.includes(':copy-dependencies ')
    if (!copying && /Downloaded from .*\.jar/.test(line)) downloaded()
    if (line.startsWith('[ERROR]')) errors.push(line)
  }
  const code = await ended
  if (code === 0) return
  throw new DatabaseUnavailable(
    `Maven could not fetch Neo4j's jars (mvn exit code ${code}): check the network and Maven's settings and start again, ${OR_OWN_SERVER}. Maven's words:\n${errors.slice(0, 8).join('\n')}`,
  )
}
