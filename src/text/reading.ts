import { isStopWord } from './english.ts'
import { isJapanese } from './fold.ts'
import { isGeneral, meaningsIn } from './meanings.ts'
import { nearIn, type Synonyms } from './related.ts'
import { stemOf } from './stem.ts'
import { type Entry, longest, plainText, termIndex } from './term-index.ts'

/** How a part of a text is meant: as what somebody does, does not do, or looks for. */
export type Sense = 'DOES' | 'DENIES' | 'SEEKS'

/** A word of a text, and how it was read. */
export interface ReadWord {
  /** As it stands in the text. */
  readonly word: string
  readonly sense: Sense
  /** The capability that it names; null where it was not read as one. */
  readonly capability: string | null
  /** The name or other name of the capability by which it was read. */
  readonly term: string | null
}

/** What a text says of who wrote it. */
export interface ReadProfile {
  readonly words: readonly ReadWord[]
  /** What it speaks of, denials apart. */
  readonly meanings: readonly string[]
  /** What it says it has nothing to do with. */
  readonly denied: readonly string[]
}

interface Part {
  readonly begin: number
  readonly end: number
  readonly sense: Sense
}

/** Where somebody says what he is not: in English from the word on, in Japanese up to it. */
const DENIALS = [
  /\b(?:not(?! (?:only|just|merely|least))|never|no longer|don['’]t|doesn['’]t|aren['’]t|isn['’]t|without|except|other than|rather than|instead of)\b.*?(?=[,;.:!?]|\bbut\b|$)/giu,
  /[^。、！？;；\n]*?(?:(?<!だけ|のみ|ばかり)では?(?:ありません|ございません|ない|なく)|じゃない|(?:して|行って|扱って|やって)(?:いません|おりません|いない|おらず)|しません|(?:は|を)?(?:扱|行)(?:いません|わない|わず)|以外|を除(?:く|き))/gu,
]

/** What somebody looks for, which he does not give. */
const SEARCHES = [
  /\b(?:look(?:s|ing)? for|seek(?:s|ing)?|search(?:es|ing)? for|in search of|in need of|want(?:s)? to (?:hire|borrow|receive))\b\s+(?:[a-z'’-]+\s*){1,8}?(?=\b(?:that|who|which|to|for|in|with|from|so|but|and(?! (?:an?|the|some|more|new|other|another)\b))\b|[,;.:!?]|$)/giu,
  /[\p{Script=Han}\p{Script=Katakana}ーa-z0-9]+(?:や[\p{Script=Han}\p{Script=Katakana}ー]+)*(?:を|が|も)?(?:お?探し|さがし|募集|求め|求む|欲し|ほし(?:い|く)|必要)/giu,
]

const partsIn = (plain: string): readonly Part[] => {
  const of = (patterns: readonly RegExp[], sense: Sense): Part[] =>
    patterns.flatMap(pattern =>
      [...plain.matchAll(pattern)].map(({ 0: part, index }) => ({
        begin: index,
        end: index + part.length,
        sense,
      })),
    )
  return [...of(DENIALS, 'DENIES'), ...of(SEARCHES, 'SEEKS')]
}

const senseAt = (place: number, parts: readonly Part[]): Sense =>
  parts.find(({ begin, end }) => begin <= place && place < end)?.sense ?? 'DOES'

interface Named {
  readonly capability: string
  readonly term: string
}

interface Place {
  readonly begin: number
  readonly end: number
  readonly word: string
  readonly meaning: Named
}

const WORD = /[a-z0-9]+/giu

/** Words that may stand between those of a name: `renovating wooden houses` is the renovation of houses. */
const BETWEEN = 3

/** Names of several words whose words all stand close to one another, in any order. */
const spreadOut = (plain: string, entries: readonly Entry<Named>[]): readonly Place[] => {
  const words = [...plain.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    stem: stemOf(text.toLowerCase()),
    begin: index,
    end: index + text.length,
  }))
  return entries.flatMap(({ term, meaning }): Place[] => {
    // The name of a whole field, `people and work`, is no more than two everyday words apart from each other.
    if (isJapanese(term) || / and /.test(term)) return []
    const wanted = (plainText(term).toLowerCase().match(WORD) ?? [])
      .filter(word => !isStopWord(word))
      .map(stemOf)
    if (wanted.length < 2) return []
    for (const [place, first] of words.entries()) {
      if (!wanted.includes(first.stem)) continue
      const near = words.slice(place, place + wanted.length + BETWEEN)
      const last = near.findLast(({ stem }) => wanted.includes(stem))
      if (last === undefined || !wanted.every(stem => near.some(word => word.stem === stem))) continue
      if (/[.;!?]/.test(plain.slice(first.begin, last.end))) continue
      return [{ begin: first.begin, end: last.end, word: plain.slice(first.begin, last.end), meaning }]
    }
    return []
  })
}

/** What may stand between the parts of a name in Japanese: 観光のデータを分析し is 観光データ分析. */
const JOINED = '[ぁ-ん・、]{0,3}'

const PART = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu

/** Names in Japanese whose parts stand in a row, with particles between them. */
const joined = (plain: string, entries: readonly Entry<Named>[]): readonly Place[] =>
  entries.flatMap(({ term, meaning }): Place[] => {
    const parts = isJapanese(term) && !/[ぁ-ん・]/.test(term) ? (term.match(PART) ?? []) : []
    if (parts.length < 2 || parts.join('') !== term) return []
    const found = new RegExp(parts.join(JOINED), 'u').exec(plain)
    if (found === null) return []
    const [word] = found
    return [{ begin: found.index, end: found.index + word.length, word, meaning }]
  })

/** Runs of characters and words that say something, apart from those that were read. */
const unreadIn = (plain: string, read: readonly Place[]): readonly { word: string; begin: number }[] =>
  [...plain.matchAll(/[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[a-z][a-z-]{3,}/giu)]
    .map(({ 0: word, index }) => ({ word, begin: index, end: index + word.length }))
    .filter(({ word, begin, end }) => {
      const isRead = read.some(other => other.begin < end && begin < other.end)
      return !isRead && !isStopWord(word.toLowerCase())
    })

/** What everybody does: no name of a capability, although `designers` has the same stem as `we design and build`. */
const EVERYDAY =
  /^(?:designs?|builds?|plans?|trains?|works?|working|starts?|process|produce|produces|markets?|supports?|helps?|tests?|testing|repairs?|homes?)$/iu

/** Parts of a name that say too little by themselves. */
const GENERAL_PART =
  /^(?:データ|デジタル|地域|人材|雇用|経営|環境|安全|教育|金融|健康|人権|交通|運営|企画|育成|派遣|開発|制作|設計|管理|点検|提供|計画|調整|予防|運行|導入|診断|受入れ|保存|活用|発信|維持|参加|受入|商品開発)$/u

/** A name, its parts, and other words that mean the same as all of it. */
const calledAlso = (name: string, synonyms: Synonyms): readonly string[] => {
  const parts = name.includes('・')
    ? name.split('・').filter(part => part.length > 1 && !GENERAL_PART.test(part))
    : []
  const called = [name, ...parts]
  const same = called.flatMap(each =>
    synonyms
      .in(each)
      .filter(({ begin, end }) => begin === 0 && end === plainText(each).length)
      .flatMap(({ meaning }) => (isGeneral(meaning.key) ? [] : meaning.terms)),
  )
  return [...new Set([...called, ...same])]
}

/**
 * Reads what somebody writes of himself: which of its words name a capability, as whole words or morphemes,
 * and whether he does it, denies it or looks for it. What was not read is told too.
 */
export const readProfile = (
  text: string,
  capabilities: readonly { readonly id: string; readonly names: readonly string[] }[],
  synonyms: Synonyms,
): ReadProfile => {
  const plain = plainText(text)
  const parts = partsIn(plain)
  const all = capabilities.flatMap(({ id, names }) =>
    names.flatMap(name =>
      calledAlso(name, synonyms).map(term => ({ term, meaning: { capability: id, term: name } })),
    ),
  )
  // What something is called comes before other words for it, so that `matched` names what stands there.
  const entries = [
    ...all.filter(({ term, meaning }) => term === meaning.term),
    ...all.filter(({ term, meaning }) => term !== meaning.term),
  ]
  const places: Place[] = [
    ...termIndex(entries)
      .in(plain)
      .map(({ begin, end, word, meaning }) => ({ begin, end, word, meaning })),
    ...spreadOut(plain, entries),
    ...joined(plain, entries),
  ]
  const read = longest(places.filter(({ word }) => !EVERYDAY.test(word)))
  const words = [
    ...read.map(({ begin, word, meaning }) => ({
      begin,
      word,
      sense: senseAt(begin, parts),
      capability: meaning.capability,
      term: meaning.term,
    })),
    ...unreadIn(plain, read).map(({ word, begin }) => ({
      begin,
      word,
      sense: senseAt(begin, parts),
      capability: null,
      term: null,
    })),
  ].sort((a, b) => a.begin - b.begin)
  const denied = parts.filter(({ sense }) => sense === 'DENIES')
  const only = (isWanted: (isDenied: boolean) => boolean): string =>
    [...plain]
      .map((character, place) =>
        isWanted(denied.some(({ begin, end }) => begin <= place && place < end)) ? character : ' ',
      )
      .join('')
  const notSaid = only(isDenied => isDenied)
  const near = nearIn(notSaid, synonyms).flatMap(({ terms }) => terms)
  const seen = new Set<string>()
  return {
    words: words
      .filter(({ word, capability }) => {
        const key = `${word} ${capability}`
        return !seen.has(key) && seen.add(key)
      })
      .map(({ begin: _, ...word }) => word),
    meanings: meaningsIn(
      only(isDenied => !isDenied),
      synonyms,
    ),
    denied: meaningsIn([notSaid, ...near].join('\n'), synonyms),
  }
}
