import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own in memory, which can be full or read-only without harm to any other. */
export interface SmallDisk {
  readonly folder: string
  /** Takes all but so many bytes; asked again, it begins anew. */
  fill(leave: number): void
  /** Gives back what `fill` took. */
  free(): void
  remove(): void
}

/** Mounts a small disk; null where this user may not mount, as on most machines that are not for tests. */
export const mountDisk = (size: string, ...options: string[]): SmallDisk | null => {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
  const filler = join(folder, 'filler')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', [`size=${size}`, ...options].join(','), 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  const free = () => rmSync(filler, { force: true })
  return {
    folder,
    fill(leave) {
      free()
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)))
    },
    free,
    remove() {
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
