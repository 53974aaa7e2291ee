import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What the dictionaries know of the words of a text. */
export interface KnownWords {
  /** Words, and runs of up to three of them, each with its reading in hiragana. */
  readonly readings: readonly (readonly [word: string, kana: string])[]
  /** Words that mean one thing, each with others that mean the same. */
  readonly synonyms: readonly (readonly [word: string, terms: readonly string[]])[]
}

const { resolve } = createRequire(import.meta.url)

/** A word as the analyzer gives it, as far as it is used here. */
interface Token {
  readonly surface_form: string
  readonly pos: string
  readonly pos_detail_1: string
  readonly reading?: string
}

type Tokenize = (text: string) => readonly Token[]

interface Analyzer {
  readonly TokenizerBuilder: new (options: {
    readonly loader: object
  }) => { build(): Promise<{ readonly tokenize: Tokenize }> }
}

interface AnalyzerFiles {
  readonly default: new (options: { readonly dic_path: string }) => object
}

/** Asked for by name only once it is known to be there: an image without modules does without it. */
const ANALYZER = '@patdx/kuromoji'

const openAnalyzer = async (): Promise<Tokenize> => {
  const { TokenizerBuilder }: Analyzer = await import(/* @vite-ignore */ ANALYZER)
  const { default: Files }: AnalyzerFiles = await import(/* @vite-ignore */ `${ANALYZER}/node`)
  const dic_path = join(dirname(resolve(ANALYZER)), '..', 'dict')
  const tokenizer = await new TokenizerBuilder({ loader: new Files({ dic_path }) }).build()
  return text => tokenizer.tokenize(text)
}

/** Words in a row that are kept with one reading: 観光, 観光客, 観光客誘致. */
const LONGEST_RUN = 3

const isWord = ({ pos, pos_detail_1 }: Token): boolean =>
  pos === '名詞' ? !['数', '非自立', '代名詞'].includes(pos_detail_1) : pos === '接頭詞'

const hiragana = (reading: string): string =>
  reading.replace(/[ァ-ヶ]/g, letter => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60))

/** Nouns in a row, of any length up to the longest. */
const runsOf = (tokens: readonly Token[]): readonly (readonly Token[])[] =>
  tokens.flatMap((_, place) => {
    const following = tokens.slice(place, place + LONGEST_RUN)
    const end = following.findIndex(token => !isWord(token))
    const words = end < 0 ? following : following.slice(0, end)
    return words.map((_, last) => words.slice(0, last + 1))
  })

const HAN = /[\p{Script=Han}々]/u

/** How a text is read by itself; undefined where that is not known of all of it. */
const kanaOf = (tokens: readonly Token[]): string | undefined =>
  tokens.every(({ reading }) => reading)
    ? hiragana(tokens.map(({ reading }) => reading ?? '').join(''))
    : undefined

/**
 * A word with one half in kana: 子そだて and こ育て of 子育て. Where it is divided is known by how either half is read
 * by itself: 空き家 ends in や, which nobody says of 家 alone, but begins with 空き.
 */
const halfInKana = (word: string, kana: string, tokenize: Tokenize): readonly string[] => {
  const characters = [...word]
  return characters.slice(1).flatMap((_, place) => {
    const [head, tail] = [characters.slice(0, place + 1).join(''), characters.slice(place + 1).join('')]
    if (!HAN.test(head) || !HAN.test(tail)) return []
    const [read, readBehind] = [head, tail].map(half => kanaOf(tokenize(half)) ?? '')
    const cut = read && kana.startsWith(read) ? read.length : kana.length - (readBehind ?? '').length
    const isKnown = cut > 0 && cut < kana.length && (cut === read?.length || kana.endsWith(readBehind ?? ''))
    return isKnown ? [`${kana.slice(0, cut)}${tail}`, `${head}${kana.slice(cut)}`] : []
  })
}

const readingsOf = (runs: readonly (readonly Token[])[], tokenize: Tokenize): KnownWords['readings'] =>
  runs.flatMap(run => {
    const word = run.map(({ surface_form }) => surface_form).join('')
    const kana = kanaOf(run)
    if (kana === undefined || !HAN.test(word) || [...kana].length < 2) return []
    const halves = run.length === 1 ? halfInKana(word, kana, tokenize) : []
    return [kana, ...halves].map(read => [word, read] as const)
  })

interface DictionaryItem {
  readonly midashi: string
  readonly taigenYogen: string
  readonly expandControl: number
}

/** The ending of a verb: it stands among the nouns of the dictionary here and there. */
const VERB = /[\p{Script=Han}][\p{Script=Hiragana}]?[うくぐすつぬぶむる]$/u

type Dictionary = ReadonlyMap<string, readonly string[]>

/** Nouns that stand in one group only, each with the others of the group: バス is in five, and says nothing. */
const readDictionary = async (): Promise<Dictionary> => {
  const file = join(dirname(resolve('sudachi-synonyms-dictionary')), 'sudachi-synonyms-dictionary.json')
  const groups: readonly { readonly items: readonly DictionaryItem[] }[] = JSON.parse(
    await readFile(file, 'utf8'),
  )
  const found = new Map<string, readonly string[] | null>()
  for (const { items } of groups) {
    const nouns = items.filter(
      ({ taigenYogen, expandControl, midashi }) =>
        taigenYogen === '体言' && expandControl < 2 && !VERB.test(midashi),
    )
    const terms = nouns.map(({ midashi }) => midashi)
    // The dictionary marks words that mean more than one thing: they are found, and find nothing.
    for (const { midashi, expandControl } of nouns)
      found.set(midashi, found.has(midashi) || expandControl > 0 ? null : terms)
  }
  return new Map(
    [...found].flatMap(([word, terms]) => (terms && [...word].length > 1 ? [[word, terms]] : [])),
  )
}

const synonymsOf = (runs: readonly (readonly Token[])[], dictionary: Dictionary): KnownWords['synonyms'] =>
  runs.flatMap(run => {
    const word = run.map(({ surface_form }) => surface_form).join('')
    const terms = dictionary.get(word)
    return terms ? [[word, terms.filter(term => term !== word)] as const] : []
  })

const knownWords = (text: string, tokenize: Tokenize, dictionary: Dictionary): KnownWords => {
  const runs = runsOf(tokenize(text.normalize('NFKC')))
  return { readings: readingsOf(runs, tokenize), synonyms: synonymsOf(runs, dictionary) }
}

/** Where the packages of the dictionaries lie; none in an image without modules, which finds words as they are. */
const hasDictionaries = (): boolean => {
  try {
    return [resolve(ANALYZER), resolve('sudachi-synonyms-dictionary')].length > 0
  } catch {
    return false
  }
}

const NOTHING: KnownWords = { readings: [], synonyms: [] }

/** Texts about which an import asks, with a number to know the answer by. */
export interface Asked {
  readonly number: number
  readonly texts: readonly string[]
}

/** What is known of each of them. */
export interface Answered {
  readonly number: number
  readonly words: readonly KnownWords[]
}

const openDictionaries = async (): Promise<(text: string) => KnownWords> => {
  if (!hasDictionaries()) return () => NOTHING
  const tokenize = await openAnalyzer()
  const dictionary = await readDictionary()
  return text => knownWords(text, tokenize, dictionary)
}

// It ends by itself when whoever asks has gone or needs no more.
const known = openDictionaries()

process.on('message', async ({ number, texts }: Asked) => {
  const answer: Answered = { number, words: texts.map(await known) }
  process.send?.(answer)
})
