// The script that `/` loads before its first answer, packed: prints it, and fails above the limit.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'

const FOLDER = new URL('../../dist/explorer/', import.meta.url)
const LIMIT_KB = 120
const FIRST = ['index.html', 'pages/start/page.tsx']

const manifest = z
  .record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).default([]) }))
  .parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', FOLDER), 'utf8')))

/** A part and all that it imports at once. */
const withImports = (name: string): string[] => [
  name,
  ...(manifest[name]?.imports ?? []).flatMap(withImports),
]

const packedKb = (file: string) => gzipSync(readFileSync(new URL(file, FOLDER)), { level: 9 }).length / 1000

const files = new Set(FIRST.flatMap(withImports).map(name => manifest[name]?.file ?? name))
const total = [...files].reduce((sum, file) => sum + packedKb(file), 0)
for (const file of files) process.stdout.write(`${packedKb(file).toFixed(1).padStart(7)} kB  ${file}\n`)
process.stdout.write(
  `${total.toFixed(1).padStart(7)} kB  script of the first page, packed; at most ${LIMIT_KB} kB\n`,
)
if (total > LIMIT_KB) process.exitCode = 1
