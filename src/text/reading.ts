import { isStopWord } from './english.ts'
import { isJapanese } from './fold.ts'
import { isGeneral, meaningsIn } from './meanings.ts'
import { nearIn, type Synonyms } from './related.ts'
import { type Part, partsIn, type Sense, senseAt } from './sense.ts'
import { type Entry, longest, plainText, termIndex, wordStem } from './term-index.ts'

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

/** A word as it is told, once: with every capability that it names, those by their own names first. */
export interface ToldWord extends Pick<ReadWord, 'word' | 'sense'> {
  readonly capabilities: readonly string[]
}

/** The words of a text, each of them once for each way in which it is meant. */
export const toldWords = (words: readonly ReadWord[]): readonly ToldWord[] => {
  const told = new Map<string, { word: string; sense: Sense; capabilities: string[] }>()
  for (const { word, sense, capability } of words) {
    const key = `${sense} ${word}`
    const one = told.get(key) ?? { word, sense, capabilities: [] }
    if (capability !== null && !one.capabilities.includes(capability)) one.capabilities.push(capability)
    told.set(key, one)
  }
  return [...told.values()]
}

/** What a text says of who wrote it. */
export interface ReadProfile {
  readonly words: readonly ReadWord[]
  /** What it speaks of, apart from what it denies and what its customers do. */
  readonly meanings: readonly string[]
  /** What it says it has nothing to do with. */
  readonly denied: readonly string[]
}

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

/** A name of several words, as its words are looked for. */
interface Spread {
  readonly wanted: readonly string[]
  readonly meaning: Named
}

const spreads = (entries: readonly Entry<Named>[]): readonly Spread[] =>
  entries.flatMap(({ term, meaning }) => {
    // The name of a whole field, `people and work`, is no more than two everyday words apart from each other.
    if (isJapanese(term) || / and /.test(term)) return []
    const wanted = (plainText(term).toLowerCase().match(WORD) ?? [])
      .filter(word => !isStopWord(word))
      .map(wordStem)
    return wanted.length < 2 ? [] : [{ wanted, meaning }]
  })

/** Names of several words whose words all stand close to one another, in any order. */
const spreadOut = (plain: string, names: readonly Spread[]): readonly Place[] => {
  const words = [...plain.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    stem: wordStem(text),
    begin: index,
    end: index + text.length,
  }))
  const stems = new Set(words.map(({ stem }) => stem))
  return names.flatMap(({ wanted, meaning }): Place[] => {
    if (!wanted.every(stem => stems.has(stem))) return []
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

/** A name in Japanese of several parts, as it is looked for. */
interface Joined {
  readonly first: string
  readonly pattern: RegExp
  readonly meaning: Named
}

const joints = (entries: readonly Entry<Named>[]): readonly Joined[] =>
  entries.flatMap(({ term, meaning }) => {
    const parts = isJapanese(term) && !/[ぁ-ん・]/.test(term) ? (term.match(PART) ?? []) : []
    if (parts.length < 2 || parts.join('') !== term) return []
    return [{ first: parts[0] ?? '', pattern: new RegExp(parts.join(JOINED), 'u'), meaning }]
  })

/** Names in Japanese whose parts stand in a row, with particles between them. */
const joined = (plain: string, names: readonly Joined[]): readonly Place[] =>
  names.flatMap(({ first, pattern, meaning }): Place[] => {
    // Most names begin with what stands nowhere in the text.
    const found = plain.includes(first) ? pattern.exec(plain) : null
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
  /^(?:designs?|builds?|plans?|trains?|works?|working|starts?|process|produce|produces|markets?|supports?|helps?|tests?|testing|repairs?|homes?|visit(?:s|ed|ing)?)$/iu

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

const key = (name: string): string => plainText(name).toLowerCase()

/** A capability, and all that it is called. */
interface Called {
  readonly id: string
  readonly names: readonly string[]
}

/** Everything by which capabilities are read in a text, what they are called before other words for it. */
const entriesOf = (capabilities: readonly Called[], synonyms: Synonyms): readonly Entry<Named>[] => {
  const own = new Set(capabilities.flatMap(({ names }) => names.map(key)))
  const all = capabilities.flatMap(({ id, names }) =>
    names.flatMap(name =>
      calledAlso(name, synonyms)
        // What another capability is called names that one alone: 直売所 is no other word for マルシェ.
        .filter(term => term === name || !own.has(key(term)))
        .map(term => ({ term, meaning: { capability: id, term: name } })),
    ),
  )
  return [
    ...all.filter(({ term, meaning }) => term === meaning.term),
    ...all.filter(({ term, meaning }) => term !== meaning.term),
  ]
}

/** Finds the names of capabilities in a text; they are made ready once. */
const nameReader = (
  capabilities: readonly Called[],
  synonyms: Synonyms,
): ((plain: string) => readonly Place[]) => {
  const entries = entriesOf(capabilities, synonyms)
  const [index, spread, joint] = [termIndex(entries), spreads(entries), joints(entries)]
  return plain => {
    const places: Place[] = [
      ...index.in(plain).map(({ begin, end, word, meaning }) => ({ begin, end, word, meaning })),
      ...spreadOut(plain, spread),
      ...joined(plain, joint),
    ]
    return longest(places.filter(({ word }) => !EVERYDAY.test(word)))
  }
}

/** Reads which words of a text name a capability, and how they are meant: for who reads many texts. */
export const capabilityReader = (
  capabilities: readonly Called[],
  synonyms: Synonyms,
): ((
  text: string,
) => readonly { readonly word: string; readonly sense: Sense; readonly capability: string }[]) => {
  const namesIn = nameReader(capabilities, synonyms)
  return text => {
    const plain = plainText(text)
    const parts = partsIn(plain)
    return namesIn(plain)
      .toSorted((a, b) => a.begin - b.begin)
      .map(({ begin, word, meaning: { capability } }) => ({ word, sense: senseAt(begin, parts), capability }))
  }
}

/**
 * Reads what somebody writes of himself: which of its words name a capability, as whole words or morphemes,
 * and whether he does it, denies it or looks for it. What was not read is told too.
 */
export const readProfile = (
  text: string,
  capabilities: readonly Called[],
  synonyms: Synonyms,
): ReadProfile => {
  const plain = plainText(text)
  return profileOf(plain, nameReader(capabilities, synonyms)(plain), synonyms)
}

/** What a text says, in which these names of capabilities were found. */
const profileOf = (plain: string, read: readonly Place[], synonyms: Synonyms): ReadProfile => {
  const parts = partsIn(plain)
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
  const within = (wanted: readonly Part[], place: number): boolean =>
    wanted.some(({ begin, end }) => begin <= place && place < end)
  const only = (isWanted: (place: number) => boolean): string =>
    [...plain].map((character, place) => (isWanted(place) ? character : ' ')).join('')
  const denied = parts.filter(({ sense }) => sense === 'DENIES')
  const silent = parts.filter(
    ({ sense, isCommon }) => sense === 'DENIES' || (sense === 'OTHERS' && !isCommon),
  )
  const notSaid = only(place => within(denied, place))
  const near = nearIn(notSaid, synonyms).flatMap(({ terms }) => terms)
  const seen = new Set<string>()
  return {
    words: words
      .filter(({ word, capability }) => {
        const pair = `${word} ${capability}`
        return !seen.has(pair) && seen.add(pair)
      })
      .map(({ begin: _, ...word }) => word),
    meanings: meaningsIn(
      only(place => !within(silent, place)),
      synonyms,
    ),
    denied: meaningsIn([notSaid, ...near].join('\n'), synonyms),
  }
}
