import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claim } from './claim.ts'
import { passwordFile, passwordOf } from './password.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/** A whole store that waits beside a home to take the place of its own. */
export interface Swap {
  readonly home: string
  readonly beside: string
}

const WHOLE = 'whole'

const swapOf = (home: string): Swap => ({ home, beside: join(home, 'restoring') })

/** One password for the store that is and the one that comes: it is asked with what is known. */
const sharePassword = (from: string, to: string): void => {
  if (existsSync(passwordFile(from)) && !existsSync(passwordFile(to)))
    copyFileSync(passwordFile(from), passwordFile(to))
}

/** An empty folder beside the store of a home, for the one that is to take its place. */
export const newBeside = (home: string): Swap => {
  const swap = swapOf(home)
  rmSync(swap.beside, { recursive: true, force: true })
  mkdirSync(swap.beside, { recursive: true, mode: 0o700 })
  sharePassword(home, swap.beside)
  passwordOf(swap.beside)
  return swap
}

const pathsOf = ({ home, beside }: Swap) => ({
  store: join(home, 'data'),
  next: join(beside, 'data'),
  mark: join(beside, WHOLE),
})

const stamp = () => new Date().toISOString().replace(/:/g, '')

/** Gives the new store its place, and says where the one before lies. The mark is what decides: each step can be the last. */
const takeOver = (swap: Swap): string | undefined => {
  const { store, next } = pathsOf(swap)
  let before: string | undefined
  if (existsSync(next)) {
    if (existsSync(store)) {
      before = `${store}.${stamp()}`
      renameSync(store, before)
    }
    renameSync(next, store)
  }
  rmSync(swap.beside, { recursive: true, force: true })
  return before
}

/** Says that the new store is whole, and puts it in the place of the other. */
export const swapFolders = (swap: Swap): string | undefined => {
  sharePassword(swap.beside, swap.home)
  writeFileSync(pathsOf(swap).mark, '', { flush: true })
  return takeOver(swap)
}

/** Ends what was begun in a home when the process that restored it was killed: forward where the new store is whole. */
export const finishSwap = (home: string): void => {
  const swap = swapOf(home)
  if (!existsSync(swap.beside)) return
  if (existsSync(pathsOf(swap).mark)) takeOver(swap)
  else rmSync(swap.beside, { recursive: true, force: true })
}

/** Does something with a home that no other process uses meanwhile, once what was begun there is ended. */
export const whileClaimed = async <Answer>(home: string, work: () => Promise<Answer>): Promise<Answer> => {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const owner = claim(join(home, 'owner'))
  if (typeof owner === 'number')
    throw new DatabaseUnavailable(
      `The store in ${home} is in use by process ${owner}: stop that first (kill ${owner}).`,
    )
  try {
    finishSwap(home)
    return await work()
  } finally {
    owner.release()
  }
}
