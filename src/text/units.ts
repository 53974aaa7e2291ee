import { isStopWord } from './english.ts'
import { fold, isJapanese, pairsOf } from './fold.ts'
import { HAN, type Run, runsOf, withEndings, withInnerKana } from './runs.ts'
import { stemOf } from './stem.ts'
import { COMMON_ENGLISH, COMMON_JAPANESE, EMPTY_ENGLISH, EMPTY_JAPANESE } from './telling-words.ts'
import { longest, plainText, type TermIndex } from './term-index.ts'

/** A piece of what was typed for which a text is looked through. */
export interface Piece {
  readonly kind: 'characters' | 'word' | 'phrase' | 'slip' | 'reading'
  /** In the form of the index. */
  readonly text: string
  /** How much of its unit it says. */
  readonly share: number
}

/** A word of what was typed: it counts as far as its pieces are found. */
export interface Unit {
  /** As it was typed. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** How much it says beside the rarity of its pieces: little for words that stand in every plan. */
  readonly weight: number
  /** The least share of its pieces that has to be found: half of a katakana word is another word. */
  readonly least: number
  /** Whether it may as well be no word: one of which half is in kana, or none at all. Found nowhere, it says nothing. */
  readonly isGuess?: boolean
}

const COMMON_WEIGHT = 0.3
const EMPTY_WEIGHT = 0.1

/** Endings and questions: what kana is left between them is a word. */
const ENDINGS =
  /っ[てた]|ところ|くれ(?:る|ます)|もらえ(?:る|ます)|もらう|いただける|ほしい|ありま(?:すか?|せんか)|います(?:か)?|なります|したい|しています|しております|している|してくれる|してほしい|しましょう|します|ました|ません|ましょう|でしょうか|です(?:か|が)?|ください|たい(?:です)?$|ために|ための|ため|について|に関する|における|によって|による|により|として|とは|ような|ように|ときに|とき|こと|もの|られる|られた|される|された|させる|やすい|にくい|など|まで|から|だけ|ながら|いない|なりたい|できます|できる|する|した|どんな|どこ|どう|どの|どれ|なに|だれ|いつ|この|その|これ|それ|ここ|には|では|への|での|との|ます/gu
/** A particle stands behind what stands before it, and before what stands behind. */
const [PARTICLES_BEFORE, PARTICLES_BEHIND] = [
  /^(?:[のをにはがともでやへかきくぐるうつなみりいえけげしすせてたび]+)/u,
  /[のをにはがへと]$|[なで]$/u,
]

/** A shorter word is one slip away from too many others. */
const SLIPS = /^[a-z]{5,}$/

const characters = (text: string) => [...text]

const charactersUnit = (text: string, least: number): Unit[] => {
  const folded = fold(text).text.replaceAll(' ', '')
  const found = pairsOf(folded).filter(pair => least > 0 || characters(text).length < 3 || HAN.test(pair))
  if (found.length === 0) return []
  const bare = text.replace(/[ぁ-ん]+$/u, '')
  const isEmpty = EMPTY_JAPANESE.includes(text) || EMPTY_JAPANESE.includes(bare)
  const isCommon = COMMON_JAPANESE.includes(text) || COMMON_JAPANESE.includes(bare)
  return [
    {
      text,
      pieces: found.map(piece => ({ kind: 'characters', text: piece, share: 1 / found.length })),
      weight: isEmpty ? EMPTY_WEIGHT : isCommon || characters(text).length === 1 ? COMMON_WEIGHT : 1,
      least,
    },
  ]
}

/** What the pair between the halves of a compound counts of the half that says more. */
const BRIDGE = 0.4

/**
 * A compound with a common part: what is left of it, with the pair of characters between the two, by which
 * 事業承断 is still near 事業承継.
 */
const compoundUnits = (run: string): readonly Unit[] => {
  const parts = compoundParts(run)
  const [first = '', second = ''] = parts
  const isShort = parts.length === 2 && characters(second).length === 2 && COMMON_JAPANESE.includes(first)
  return parts.flatMap(part =>
    charactersUnit(part, 0).map(unit => {
      if (!isShort || part !== second) return unit
      const bridge = fold(`${characters(first).at(-1)}${characters(second)[0]}`).text
      const piece: Piece = { kind: 'characters', text: bridge, share: BRIDGE }
      return {
        ...unit,
        pieces: [...unit.pieces.map(own => ({ ...own, share: own.share * (1 - BRIDGE) })), piece],
      }
    }),
  )
}

/** Words of which nothing is known say less beside those of the field: `catch` of `fishermen and their catch`. */
const UNKNOWN_WEIGHT = 0.6

const wordUnit = (typed: string, isKnown: (word: string) => boolean): Unit[] => {
  const { text } = fold(typed)
  return text.split(' ').flatMap(word => {
    if (word === '' || isStopWord(word)) return []
    // A number of one or two digits stands in half of all texts.
    const isEmpty = EMPTY_ENGLISH.has(word) || /^\d{1,2}$/.test(word)
    const isCommon = COMMON_ENGLISH.has(word) || COMMON_ENGLISH.has(stemOf(word))
    return [
      {
        text: word,
        pieces: [
          { kind: 'word' as const, text: word, share: 1 },
          ...(isEmpty || !SLIPS.test(word) ? [] : [{ kind: 'slip' as const, text: word, share: 1 }]),
        ],
        weight: isEmpty ? EMPTY_WEIGHT : isCommon ? COMMON_WEIGHT : isKnown(word) ? 1 : UNKNOWN_WEIGHT,
        least: 1,
      },
    ]
  })
}

/** A word in hiragana may be the reading of one in kanji, as a whole: あきや of 空き家. */
const READING = /^[ぁ-ん]{3,}$/u

const wholePiece = (text: string): Piece => ({ kind: 'characters', text: fold(text).text, share: 1 })

/** Words in kana that are no particles. */
const kanaUnits = (text: string, isFirst: boolean, isLast: boolean, follows: boolean): Unit[] => {
  const words = text.replace(ENDINGS, ' ').split(' ')
  return words.flatMap((word, place) => {
    const begun = isFirst && place === 0 ? word : word.replace(PARTICLES_BEFORE, '')
    const own =
      isLast && place === words.length - 1 ? begun.replace(/を$/u, '') : begun.replace(PARTICLES_BEHIND, '')
    // What goes on from a character without a particle between is the ending of its word, or the half of one.
    const isEnding = follows && place === 0 && begun === word
    if (isEnding) return []
    if (READING.test(own)) return [{ text: own, pieces: [wholePiece(own)], weight: 1, least: 1 }]
    return characters(own).length >= 2 ? charactersUnit(own, 1) : []
  })
}

const PARTICLE = '[のをにはがともでやへな]'
const [LEADING, TRAILING] = [new RegExp(`^${PARTICLE}`, 'u'), new RegExp(`${PARTICLE}$`, 'u')]
/** Particles and endings alone are no half of a word. */
const NO_HALF = new RegExp(`^${PARTICLE}*$`, 'u')

/** The characters next to a run of kana that may belong to the same word: one or two of them. */
const beside = (run: Run | undefined, from: (all: readonly string[], count: number) => readonly string[]) =>
  run?.script === 'han' ? [...new Set([1, 2].map(count => from(characters(run.text), count).join('')))] : []

/** Words of which one half is in kana: 子そだて, ぶんか財. They are found by how they are read, as a whole. */
const halfInKana = (runs: readonly Run[]): readonly Unit[] => {
  const words = runs.flatMap(({ script, text }, place) => {
    if (script !== 'hiragana' || NO_HALF.test(text.replace(ENDINGS, ''))) return []
    const before = beside(runs[place - 1], (all, count) => all.slice(-count))
    const behind = beside(runs[place + 1], (all, count) => all.slice(0, count))
    return [
      ...before.flatMap(han => [text, text.replace(TRAILING, '')].map(kana => `${han}${kana}`)),
      ...behind.flatMap(han => [text, text.replace(LEADING, '')].map(kana => `${kana}${han}`)),
    ]
  })
  return [...new Set(words)].map(text => ({
    text,
    pieces: [{ kind: 'reading', text: fold(text).text, share: 1 }],
    weight: 1,
    least: 1,
    isGuess: true,
  }))
}

/** Common parts within a compound count less than what they stand beside: 支援 of 創業支援. */
const compoundParts = (text: string): readonly string[] => {
  for (const common of [...COMMON_JAPANESE, ...EMPTY_JAPANESE])
    if (common.length > 1 && text.length > common.length) {
      if (text.endsWith(common)) return [text.slice(0, -common.length), common]
      if (text.startsWith(common)) return [common, text.slice(common.length)]
    }
  return [text]
}

/** A slip leaves half of the pairs of a longer word; of four characters any three stand in other words too. */
const katakanaLeast = (run: string): number => (characters(run).length === 4 ? 1 : 0.5)

const unitsWithout = (
  text: string,
  isWhole: boolean,
  isKnown: (word: string) => boolean,
): readonly Unit[] => {
  const typed = runsOf(text)
  const runs = withEndings(withInnerKana(typed))
  const words = runs.flatMap(({ script, text: run }, place): readonly Unit[] => {
    if (script === 'word') return wordUnit(run, isKnown)
    if (script === 'hiragana')
      return kanaUnits(
        run,
        isWhole && place === 0,
        isWhole && place === runs.length - 1,
        runs[place - 1]?.script === 'han',
      )
    if (script === 'katakana') return charactersUnit(run, katakanaLeast(run))
    // A noun of one character that is no word known to us stands within many others: 心 in 安心; a verb tells more.
    const isNoun =
      characters(run).length === 1 && !/^[^のをにはがともでやへ]/u.test(runs[place + 1]?.text ?? '')
    return compoundUnits(run).map(unit =>
      isNoun ? { ...unit, weight: Math.min(unit.weight, EMPTY_WEIGHT) } : unit,
    )
  })
  return [...words, ...halfInKana(typed)]
}

/** Particles between the words of a phrase: of 会社を継ぐ, 会社 stands in half of all texts. */
const PHRASE = /[のをにがでも](?=[\p{Script=Han}\p{Script=Katakana}])/u

/** The words of a phrase count beside it: an old house is a house. */
const WITHIN_PHRASE = 0.5

/** A word that is known, in the form in which it is known: 継いで is 継ぐ. */
const knownUnit = (word: string, term: string): readonly Unit[] => {
  if (!isJapanese(term))
    return [
      { text: word, pieces: [{ kind: 'phrase', text: fold(term).text, share: 1 }], weight: 1, least: 1 },
      ...wordUnit(word, () => true).map(unit => ({ ...unit, weight: unit.weight * WITHIN_PHRASE })),
    ]
  if (PHRASE.test(term)) return [{ text: word, pieces: [wholePiece(term)], weight: 1, least: 1 }]
  // Of a word in kana alone every pair stands in other words, too.
  const least = HAN.test(word) ? 0 : 1
  if (characters(term).length === 1) return charactersUnit(term, least).map(unit => ({ ...unit, weight: 1 }))
  return charactersUnit(term, least).map(unit => ({ ...unit, text: word }))
}

/**
 * What was typed as the words that it consists of, each once: words that are known, and what is left of the
 * text by its scripts, since no dictionary is at hand when somebody asks.
 */
export const unitsOf = (text: string, known: TermIndex<unknown>): readonly Unit[] => {
  const plain = plainText(text)
  const words = longest(known.in(plain)).filter(({ word }) => isJapanese(word) || word.includes(' '))
  const isKnown = (word: string) => known.in(word).length > 0
  const units: Unit[] = []
  let at = 0
  for (const { begin, end, word, term } of words) {
    if (begin < at) continue
    units.push(...unitsWithout(plain.slice(at, begin), false, isKnown), ...knownUnit(word, term))
    at = end
  }
  units.push(...unitsWithout(plain.slice(at), at === 0, isKnown))
  return [...new Map(units.map(unit => [unit.text, unit])).values()]
}
