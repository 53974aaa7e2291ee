import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ConcreteRequest } from 'relay-runtime'
import { RELAY } from './documents.ts'

const require = createRequire(import.meta.url)

/** Compiles documents against the printed schema by Relay's own compiler; what it made is read by name. */
export const compiled = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagu-relay-'))
  const made = join(folder, 'made')
  await mkdir(made)
  await mkdir(join(folder, 'src'))
  await writeFile(join(folder, 'src', 'needsPage.js'), page('needsPage'))
  await writeFile(join(folder, 'src', 'initiativePage.js'), page('initiativePage'))
  await writeFile(join(folder, 'src', 'initiativePeople.js'), page('initiativePeople'))
  await writeFile(join(folder, 'src', 'anyNode.js'), page('anyNode'))
  const config = {
    src: './src',
    schema: join(process.cwd(), 'docs/schema.graphql'),
    language: 'javascript',
    artifactDirectory: './made',
    eagerEsModules: false,
  }
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config))
  const cli = join(require.resolve('relay-compiler/package.json'), '..', 'cli.js')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, 'relay.config.json'], {
    cwd: folder,
  }).catch(error => {
    throw new Error(`${error.stdout}\n${error.stderr}`)
  })
  return {
    told: `${stdout}${stderr}`,
    query: (name: string): ConcreteRequest => require(join(made, `${name}.graphql.js`)),
    remove: () => rm(folder, { recursive: true }),
  }
}

/** The documents of one page, whose names begin like its file, as the compiler wants it. */
const page = (name: string): string =>
  (RELAY.match(/graphql`[^`]*`/g) ?? [])
    .filter(document => new RegExp(`(query|fragment) ${name}`).test(document))
    .join('\n')
