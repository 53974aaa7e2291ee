import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { KnownWords } from './dictionaries.ts'

/** What the dictionaries know of the words of texts, by the text. */
export type WordsOf = ReadonlyMap<string, KnownWords>

/**
 * What the dictionaries know of the words of texts. They take some 400 MB while they are open, so that they
 * live in a process of their own, which gives all of it back when it ends.
 */
export const knownWords = async (texts: readonly string[]): Promise<WordsOf> => {
  const distinct = [...new Set(texts)]
  if (distinct.length === 0) return new Map()
  const child = fork(fileURLToPath(new URL('./dictionaries.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  const words = await new Promise<readonly KnownWords[]>((resolve, reject) => {
    child.once('message', (answer: readonly KnownWords[]) => resolve(answer))
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the dictionaries could not be read (exit ${code})`)))
    child.send(distinct)
  })
  return new Map(distinct.flatMap((text, place) => (words[place] ? [[text, words[place]] as const] : [])))
}
