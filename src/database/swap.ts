import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A whole store that waits beside a home to take the place of its own. */
export interface Swap {
  readonly home: string
  readonly beside: string
}

const WHOLE = 'whole'
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
  writeFileSync(pathsOf(swap).mark, '', { flush: true })
  return takeOver(swap)
}

/** Ends what was begun in a home when the process that restored it was killed: forward where the new store is whole. */
export const finishSwap = (home: string): void => {
  const swap = { home, beside: join(home, 'restoring') }
  if (!existsSync(swap.beside)) return
  if (existsSync(pathsOf(swap).mark)) takeOver(swap)
  else rmSync(swap.beside, { recursive: true, force: true })
}
