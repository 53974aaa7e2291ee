import { type ChildProcess, fork } from 'node:child_process'
import { packagePath } from '../../environment/root.ts'
import type { Answered, Asked, KnownWords } from './dictionaries.ts'

/** What the dictionaries know of the words of texts, by the text. */
export type WordsOf = ReadonlyMap<string, KnownWords>

/** Tests run the sources, everybody else what is built of them. */
const IS_SOURCE = import.meta.url.endsWith('.ts')
const PROGRAM = packagePath(IS_SOURCE ? 'src/import/words/dictionaries.ts' : 'dist/server/dictionaries.js')

/** To open the dictionaries takes longer than most imports: so long they stay open for the next one. */
const IDLE_MS = 15_000

let open: ChildProcess | undefined
let asked = 0
let waiting = 0
let idle: NodeJS.Timeout | undefined

const opened = (): ChildProcess => {
  if (open?.connected) return open
  const child = fork(PROGRAM, { execArgv: IS_SOURCE ? ['--import', 'tsx'] : [], serialization: 'advanced' })
  // Every import that waits listens.
  child.setMaxListeners(0)
  open = child
  return child
}

/** Whoever waits keeps this process alive; dictionaries that only stand by do not. */
const hold = (child: ChildProcess): void => {
  waiting += 1
  clearTimeout(idle)
  child.ref()
  child.channel?.ref()
}

const release = (child: ChildProcess): void => {
  waiting -= 1
  if (waiting > 0) return
  child.unref()
  child.channel?.unref()
  idle = setTimeout(() => child.connected && child.disconnect(), IDLE_MS).unref()
}

const ask = async (texts: readonly string[]): Promise<readonly KnownWords[]> => {
  const child = opened()
  const question: Asked = { number: ++asked, texts }
  hold(child)
  const ended = new AbortController()
  try {
    return await new Promise((resolve, reject) => {
      const answered = ({ number, words }: Answered) => number === question.number && resolve(words)
      const failed = (code: unknown) => reject(new Error(`the dictionaries could not be read (${code})`))
      child.on('message', answered).on('exit', failed).on('error', failed)
      ended.signal.addEventListener('abort', () =>
        child.off('message', answered).off('exit', failed).off('error', failed),
      )
      child.send(question, error => error && failed(error.message))
    })
  } finally {
    ended.abort()
    release(child)
  }
}

const distinctOf = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** What was asked in advance, by its texts. */
const expected = new Map<string, Promise<readonly KnownWords[]>>()
const MOST_EXPECTED = 2

const keyOf = (distinct: readonly string[]): string => distinct.join('\n')

/** Has the dictionaries look up texts of which `knownWords` is going to be asked, while this process does other work. */
export const expectWords = (texts: readonly string[]): void => {
  const distinct = distinctOf(texts)
  if (distinct.length === 0) return
  const answer = ask(distinct)
  // Whoever asks for it meets the reason.
  answer.catch(() => undefined)
  expected.set(keyOf(distinct), answer)
  const [oldest] = expected.keys()
  if (expected.size > MOST_EXPECTED && oldest !== undefined) expected.delete(oldest)
}

/**
 * What the dictionaries know of the words of texts. They take some 400 MB while they are open, so that they
 * live in a process of their own, which gives all of it back when it ends.
 */
export const knownWords = async (texts: readonly string[]): Promise<WordsOf> => {
  const distinct = distinctOf(texts)
  if (distinct.length === 0) return new Map()
  const key = keyOf(distinct)
  const words = await (expected.get(key) ?? ask(distinct))
  expected.delete(key)
  return new Map(distinct.flatMap((text, place) => (words[place] ? [[text, words[place]] as const] : [])))
}
