import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
})

/** Everything that an installation brings, by the folder it lies in. */
const packages = Object.entries(
  Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages,
).filter(([folder]) => folder !== '')
const running = packages.filter(([, { dev }]) => !dev)
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '')

/** Licences under which a program may be passed on with its own licence, here Apache-2.0. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
]
/** Tools only, unchanged and never passed on. */
const ALLOWED_FOR_TOOLS = [...ALLOWED, 'CC-BY-4.0', 'MPL-2.0', 'PSF-2.0']

/** One of the licences that a package may be taken under: `(MIT OR CC0-1.0)`. */
const isAllowed = (license: string | undefined, allowed: readonly string[]): boolean =>
  (license ?? '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(way => way.split(' AND ').every(name => allowed.includes(name)))

describe('what is installed', () => {
  it('has licences that allow it to be passed on; tools may have some others', () => {
    expect(running.length).toBeGreaterThan(50)
    const wrong = packages.filter(
      ([, { license, dev }]) => !isAllowed(license, dev ? ALLOWED_FOR_TOOLS : ALLOWED),
    )
    expect(wrong.map(([folder, { license }]) => `${nameOf(folder)}: ${license}`)).toEqual([])
  })

  it('is pinned by a digest of what it is', () => {
    expect(
      packages
        .filter(([, { integrity, optional }]) => !optional && integrity === undefined)
        .map(([folder]) => folder),
    ).toEqual([])
  })

  it('is listed as a bill of materials, every part that runs with its version', { timeout: 120_000 }, () => {
    const sbom = execFileSync('npm', ['run', '--silent', 'sbom'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const Bill = z.object({
      bomFormat: z.literal('CycloneDX'),
      components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string() })),
    })
    const { components } = Bill.parse(JSON.parse(sbom))
    const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl)))
    const needed = running.filter(([, { optional }]) => !optional)
    const missing = needed.filter(
      ([folder, { version }]) => !listed.has(`pkg:npm/${nameOf(folder)}@${version}`),
    )
    expect(missing.map(([folder]) => folder)).toEqual([])
  })
})
