import { fork } from 'node:child_process'
import { packagePath } from '../../environment/root.ts'
import type { KnownWords } from './dictionaries.ts'

/** What the dictionaries know of the words of texts, by the text. */
export type WordsOf = ReadonlyMap<string, KnownWords>

/** Tests run the sources, everybody else what is built of them. */
const IS_SOURCE = import.meta.url.endsWith('.ts')
const PROGRAM = packagePath(IS_SOURCE ? 'src/import/words/dictionaries.ts' : 'dist/server/dictionaries.js')

/**
 * What the dictionaries know of the words of texts. They take some 400 MB while they are open, so that they
 * live in a process of their own, which gives all of it back when it ends.
 */
export const knownWords = async (texts: readonly string[]): Promise<WordsOf> => {
  const distinct = [...new Set(texts)]
  if (distinct.length === 0) return new Map()
  const child = fork(PROGRAM, { execArgv: IS_SOURCE ? ['--import', 'tsx'] : [], serialization: 'advanced' })
  const words = await new Promise<readonly KnownWords[]>((resolve, reject) => {
    child.once('message', (answer: readonly KnownWords[]) => resolve(answer))
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the dictionaries could not be read (exit ${code})`)))
    child.send(distinct)
  })
  return new Map(distinct.flatMap((text, place) => (words[place] ? [[text, words[place]] as const] : [])))
}
