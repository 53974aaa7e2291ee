import { isStopWord } from './english.ts'
import { fold, isJapanese, pairsOf } from './fold.ts'
import { stemOf } from './stem.ts'
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

/** Words that ask, and words that stand for any organisation or any place: they say nothing of what is looked for. */
const EMPTY_JAPANESE =
  '何 誰 方法 仕方 場合 場所 内容 情報 教 知 探 募集 紹介 相談先 問 答 件 等 当社 弊社 自社 私 私達 我 会社 企業 法人 団体 組織 株式会社 社 市 町 村 県 人 人々 者 方 事 物 時 所 中 為 様 的 性 化 行 思 考 言 見 作 使 出 入 持 取 受 得 増 減 多 少 新 良 大 小 高 低 全国 日本 本市 自治体 行政 対象 目的 必要 可能 希望 全般 一緒 共同 関係 関連 一般 各種 様々 製造販売 販売 提供 製造 運営 実施 開発 経営'.split(
    ' ',
  )

/** Words that stand all over a plan. */
const COMMON_JAPANESE =
  '取組 取り組み 施策 支援 事業 推進 促進 強化 充実 整備 活用 実現 展開 拡大 向上 形成 確保 対策 計画 制度 地域 環境 社会 活動 体制 参加 協力 連携 課題 解決 技術 設置 利用 元気'.split(
    ' ',
  )

const EMPTY_ENGLISH = new Set(
  'what who whom whose which where when why how do does did done doing can could would should may might must shall have has had having about from against among being been between during through because our us we you your my me i he she his her them than too also just any some all more most other others only very much many someone somebody anyone something anything again while after before make makes made making get gets got give gives given take takes use uses used using want wants wanted like need needs looking look looks find finds finding know help helps helping please tell show city town company companies firm firms business businesses organization organisation organizations organisations people provide provides provided offer offers offering run runs running services service new good better best work works working kumamoto japan japanese'.split(
    ' ',
  ),
)
const COMMON_ENGLISH = new Set(
  'support promote promotion plan plans project projects measure measures program programme improve improvement develop development increase strengthen activity activities local area areas community system initiative initiatives goal goals policy policies effort attract society social technology'.split(
    ' ',
  ),
)

const COMMON_WEIGHT = 0.3
const EMPTY_WEIGHT = 0.1

const HAN = /[\p{Script=Han}々]/u
const KATAKANA = /[\p{Script=Katakana}ー]/u
const HIRAGANA = /\p{Script=Hiragana}/u

/** Kana between two characters of one word, as in 空き家 and 受け入れ. */
const WITHIN = /^[いうえきぎくけげさしせたちつてばびぶべまみめらりるれわ]{1,2}$/u
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

type Script = 'han' | 'katakana' | 'hiragana' | 'word'

const scriptOf = (character: string): Script | undefined => {
  if (HAN.test(character)) return 'han'
  if (KATAKANA.test(character)) return 'katakana'
  if (HIRAGANA.test(character)) return 'hiragana'
  return /[\p{L}\p{N}.'’]/u.test(character) ? 'word' : undefined
}

interface Run {
  readonly script: Script
  readonly text: string
}

const runsOf = (text: string): readonly Run[] => {
  const runs: { script: Script; text: string }[] = []
  let open: Script | undefined
  for (const character of text.normalize('NFKC')) {
    const own = scriptOf(character)
    // The mark of a long vowel belongs to either kana.
    const script = character === 'ー' && open === 'hiragana' ? open : own
    const last = runs.at(-1)
    if (script !== undefined && script === open && last) last.text += character
    else if (script !== undefined) runs.push({ script, text: character })
    open = script
  }
  return runs
}

/** Characters with kana between them that belong to one word: 空き家, 受け入れ. */
const withInnerKana = (runs: readonly Run[]): readonly Run[] => {
  const done: Run[] = []
  for (const run of runs) {
    const [kana, stem] = [done.at(-1), done.at(-2)]
    const isOneWord =
      run.script === 'han' && stem?.script === 'han' && kana?.script === 'hiragana' && WITHIN.test(kana.text)
    if (isOneWord) done.splice(-2, 2, { script: 'han', text: `${stem.text}${kana.text}${run.text}` })
    else done.push(run)
  }
  return done
}

/** The kana with which a word made of characters ends: 暮らし, 受け入れ; behind it stands a particle or nothing. */
const ENDING = /^(?:らし|[いえきけげしせちてびみめりれぐう])(?=$|[のをにはがともでへや])/u

const withEndings = (runs: readonly Run[]): readonly Run[] => {
  const done: Run[] = []
  for (const run of runs) {
    const stem = done.at(-1)
    const ending =
      run.script === 'hiragana' && stem?.script === 'han' ? ENDING.exec(run.text)?.[0] : undefined
    if (ending === undefined || stem === undefined) {
      done.push(run)
      continue
    }
    done.splice(-1, 1, { script: 'han', text: `${stem.text}${ending}` })
    if (run.text.length > ending.length) done.push({ ...run, text: run.text.slice(ending.length) })
  }
  return done
}

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
