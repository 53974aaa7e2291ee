import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

const OLDEST = 17

/** A Java that runs Neo4j: the command, its version such as `17.0.15`, and all that it says of its build. */
export interface Java {
  command: string
  version: string
  major: number
  build: string
}

const installJava = `install a JDK of version ${OLDEST} or newer, ${OR_OWN_SERVER}.`

/** `17.0.15` is 17, `1.8.0_402` is 8, `25-ea` is 25. */
const majorOf = (version: string): number => Number.parseInt(version.replace(/^1\./, ''), 10)

/** Finds the Java of JAVA_HOME or else of PATH, and refuses one that is missing or too old. */
export const findJava = async (): Promise<Java> => {
  const javaHome = process.env.JAVA_HOME
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const place = javaHome ? `in JAVA_HOME (${javaHome})` : 'in PATH'
  const output = await promisify(execFile)(command, ['-version']).catch(() => undefined)
  const build = output ? output.stderr + output.stdout : ''
  const version = /version "([^"]+)"/.exec(build)?.[1]
  if (!version) throw new DatabaseUnavailable(`Neo4j needs Java, and none was found ${place}: ${installJava}`)
  const major = majorOf(version)
  if (major >= OLDEST) return { command, version, major, build }
  throw new DatabaseUnavailable(
    `Neo4j needs Java ${OLDEST} or newer, and the one ${place} is ${version}: ${installJava}`,
  )
}
