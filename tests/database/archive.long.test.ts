import { linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { existingArchive, makeArchive } from '../../src/database/archive.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { findJava } from '../../src/database/java.ts'
import { remove, testHome } from './test-home.ts'

const folder = testHome('archive')
const jars = join(folder, 'lib')
const java = await findJava()

afterAll(() => remove(folder))

/** The jars of all tests in a folder of its own, so that no other test meets the archive. */
const linkJars = (): void => {
  mkdirSync(jars)
  for (const name of readdirSync(JARS_FOLDER).filter(file => file.endsWith('.jar'))) {
    linkSync(join(JARS_FOLDER, name), join(jars, name))
  }
}

const leftovers = () => readdirSync(jars).filter(name => !name.endsWith('.jar'))

test('an archive that is broken off leaves nothing behind', async () => {
  linkJars()
  const broken = new AbortController()
  const making = makeArchive(java, jars, broken.signal)
  setTimeout(() => broken.abort(), 500)
  await expect(making).rejects.toThrow()
  expect(leftovers()).toEqual([])
})

test('an archive is made once, whole', { timeout: 180_000 }, async () => {
  await makeArchive(java, jars, new AbortController().signal)
  expect(leftovers()).toEqual([expect.stringMatching(/^java-.+\.jsa$/)])
  expect(existingArchive(java, jars)).toBe(join(jars, leftovers()[0] ?? ''))
})
