import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DatabaseUnavailable, startDatabase } from '../../src/database/database.ts'
import { resolveJars } from '../../src/database/jars.ts'
import { silentProgress } from '../../src/environment/progress.ts'

const JAVA_17 = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2'
const JAVA_11 = 'echo \'openjdk version "11.0.23" 2024-04-16\' >&2'
const JAVA_8 = 'echo \'java version "1.8.0_402"\' >&2'
const MAVEN_3_6 = 'echo "Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)"'
/** Answers -v, then does what it is told to. */
const maven = (work: string) => `if [ "$1" = -v ]; then echo "Apache Maven 3.9.9"; exit; fi\n${work}`

let folder = ''
let jars = ''

const install = (name: string, script: string): void => {
  const file = join(folder, 'bin', name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

const start = () => startDatabase({ home: join(folder, 'home'), jars, progress: silentProgress })

const refusal = async (): Promise<string> => {
  const error: unknown = await start().catch(reason => reason)
  if (error instanceof DatabaseUnavailable) return error.message
  throw error
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prerequisites-'))
  jars = join(folder, 'lib')
  mkdirSync(join(folder, 'bin'))
  vi.stubEnv('PATH', join(folder, 'bin'))
  vi.stubEnv('JAVA_HOME', undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const INSTALL_JAVA =
  'install a JDK of version 17 or newer, or set NEO4J_URI to use a Neo4j server of your own.'
const INSTALL_MAVEN = 'install Maven 3.8 or newer, or set NEO4J_URI to use a Neo4j server of your own.'

test('a missing Java is named', async () => {
  expect(await refusal()).toBe(`Neo4j needs Java, and none was found in PATH: ${INSTALL_JAVA}`)
})

test('a JAVA_HOME without Java is named', async () => {
  install('java', JAVA_17)
  vi.stubEnv('JAVA_HOME', '/nowhere')
  expect(await refusal()).toBe(
    `Neo4j needs Java, and none was found in JAVA_HOME (/nowhere): ${INSTALL_JAVA}`,
  )
})

test.each([
  ['11.0.23', JAVA_11],
  ['1.8.0_402', JAVA_8],
])('Java %s is too old', async (version, script) => {
  install('java', script)
  expect(await refusal()).toBe(
    `Neo4j needs Java 17 or newer, and the one in PATH is ${version}: ${INSTALL_JAVA}`,
  )
})

test('a missing Maven is named', async () => {
  install('java', JAVA_17)
  expect(await refusal()).toBe(
    `Maven fetches Neo4j's jars once, and no mvn that runs was found in PATH: ${INSTALL_MAVEN}`,
  )
})

test('Maven 3.6 is too old', async () => {
  install('java', JAVA_17)
  install('mvn', MAVEN_3_6)
  expect(await refusal()).toBe(`Apache Maven 3.6.3 is too old to fetch Neo4j's jars: ${INSTALL_MAVEN}`)
})

test("Maven's failure is told in its words, and half a download never passes for a whole one", async () => {
  install('java', JAVA_17)
  install(
    'mvn',
    maven(`for word; do case $word in -DoutputDirectory=*) out=\${word#*=};; esac; done
/bin/mkdir -p "$out"; : > "$out/half.jar"
echo "[ERROR] Network is unreachable"; exit 1`),
  )
  expect(await refusal()).toMatch(
    /\(mvn exit code 1\): check the network[\s\S]*\[ERROR\] Network is unreachable$/,
  )
  expect(existsSync(jars)).toBe(false)
})

test('two that want the jars at once run Maven once, and a later start not at all', async () => {
  install(
    'mvn',
    maven(`echo run >> "${folder}/runs"
for word; do case $word in -DoutputDirectory=*) out=\${word#*=};; esac; done
/bin/mkdir -p "$out"; /bin/sleep 0.2; : > "$out/one.jar"`),
  )
  await Promise.all([resolveJars(jars, silentProgress), resolveJars(jars, silentProgress)])
  await resolveJars(jars, silentProgress)
  expect(existsSync(join(jars, 'one.jar'))).toBe(true)
  expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('run\n')
})

test('a changed pom fetches the jars anew', async () => {
  install(
    'mvn',
    maven(`for word; do case $word in -DoutputDirectory=*) out=\${word#*=};; esac; done
/bin/mkdir -p "$out"; : > "$out/new.jar"`),
  )
  mkdirSync(jars)
  writeFileSync(join(jars, 'old.jar'), '')
  writeFileSync(join(jars, 'pom.sha256'), 'the digest of another pom')
  await resolveJars(jars, silentProgress)
  expect([existsSync(join(jars, 'old.jar')), existsSync(join(jars, 'new.jar'))]).toEqual([false, true])
})
