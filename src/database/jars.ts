import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Progress, Step } from '../environment/progress.ts'
import { packagePath } from '../environment/root.ts'
import { claim } from './claim.ts'
import { copyDependencies, requireMaven } from './maven.ts'

const POM = packagePath('src/database/pom.xml')
/** How many jars the pinned version consists of; it only scales the bar. */
const JARS = 213
const pomDigest = (): string => createHash('sha256').update(readFileSync(POM)).digest('hex')
const marker = (folder: string): string => `${folder}/pom.sha256`

/** The folder is whole and made from the pom of today: its marker is the last file written. */
const isResolved = (folder: string): boolean =>
  existsSync(marker(folder)) && readFileSync(marker(folder), 'utf8') === pomDigest()

const countJars = (folder: string): number =>
  existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.jar')).length : 0

/** What a killed run left; the claim on the folder says that nobody works there now. */
const removePartial = (folder: string): void => {
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.partial-`)) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true })
    }
  }
}

const resolve = async (folder: string, step: Step): Promise<void> => {
  removePartial(folder)
  const partial = `${folder}.partial-${process.pid}`
  let downloaded = 0
  const show = () => step.at(Math.min(JARS, Math.max(downloaded, countJars(partial))), JARS)
  const timer = setInterval(show, 200)
  try {
    await copyDependencies(POM, partial, () => {
      downloaded += 1
    })
  } finally {
    clearInterval(timer)
  }
  writeFileSync(marker(partial), pomDigest())
  rmSync(folder, { recursive: true, force: true })
  renameSync(partial, folder)
  step.done(`${countJars(folder)} jars`)
}

/** Fetches Neo4j's jars into `folder` unless they are there; processes that want the same wait for the first. */
export const resolveJars = async (folder: string, progress: Progress): Promise<void> => {
  if (isResolved(folder)) return
  await requireMaven()
  mkdirSync(dirname(folder), { recursive: true })
  const step = progress.step("Resolving Neo4j's jars")
  try {
    let held = claim(`${folder}.owner`)
    while (typeof held === 'number') {
      await delay(500)
      held = claim(`${folder}.owner`)
    }
    try {
      if (isResolved(folder)) step.done('resolved by another process')
      else await resolve(folder, step)
    } finally {
      held.release()
    }
  } catch (error) {
    step.fail()
    throw error
  }
}
