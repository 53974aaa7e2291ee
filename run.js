// Runs a program of `dist/server` in this process, built anew if a source is newer: `node run.js main`.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = dirname(fileURLToPath(import.meta.url))
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js')
const [program = ''] = process.argv.splice(2, 1)
const built = join(ROOT, 'dist/server', `${program}.js`)

/** When a file, or the latest of a folder's, was written; 0 for what is not there, as in an image without sources. */
const writtenAt = path => {
  const place = join(ROOT, path)
  if (!existsSync(place)) return 0
  if (!statSync(place).isDirectory()) return statSync(place).mtimeMs
  return Math.max(0, ...readdirSync(place).map(name => writtenAt(join(path, name))))
}

const isStale = () =>
  !existsSync(built) ||
  Math.max(...['src', 'package-lock.json', 'vite.config.ts'].map(writtenAt)) > statSync(built).mtimeMs

if (isStale() && existsSync(VITE)) {
  process.stderr.write('Building the server …\n')
  const build = [VITE, 'build', '--mode', 'server', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, build, { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(1)
}
if (!existsSync(built)) {
  process.stderr.write(`${built} is absent: run \`npm ci\`, which builds it, with development packages.\n`)
  process.exit(1)
}
await import(pathToFileURL(built).href)
