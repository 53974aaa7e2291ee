import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Names the files of a folder that wait beside their places, once all of them are whole. */
const LIST = '.being-written'

const waiting = (path: string): string => join(dirname(path), `.${basename(path)}.new`)

/** Gives the files that wait in a folder their places, as whoever wrote them was about to when it was ended. */
export const finishWriting = (folder: string): void => {
  const list = join(folder, LIST)
  if (!existsSync(list)) return
  for (const name of readFileSync(list, 'utf8').split('\n')) {
    const path = join(folder, name)
    if (name !== '' && existsSync(waiting(path))) renameSync(waiting(path), path)
  }
  rmSync(list)
}

/**
 * Writes some files of one folder, all of them or none: they are written beside their places, then a list of them
 * appears, and from then on whoever reads the folder finds the new ones, at whatever moment this is ended.
 */
export const writeWhole = (folder: string, files: ReadonlyMap<string, Buffer>): void => {
  if (files.size === 0) return
  for (const [path, content] of files) writeFileSync(waiting(path), content, { flush: true })
  const list = join(folder, LIST)
  writeFileSync(waiting(list), [...files.keys()].map(path => basename(path)).join('\n'), { flush: true })
  renameSync(waiting(list), list)
  finishWriting(folder)
}
