import type { NodeLabel } from '../model/model.ts'
import { TYPE_WORDS } from './type-words.ts'

/** Words that ask for a kind of thing, and by which no single thing would be looked for. */
const ASKED: Partial<Readonly<Record<NodeLabel, readonly string[]>>> = {
  LeadingProject: ['プロジェクト', 'project'],
  PolicyMeasure: ['policies'],
  StrategicGoal: ['ゴール', 'goal'],
  SdgGoal: ['ゴール', '目標', 'goal'],
  SdgTarget: ['ターゲット', 'target'],
  SdgIndicator: ['指標', 'indicator'],
}

/** Kinds that anybody asks for beside a topic. Who adds a place means one of a name. */
const KINDS = [
  'StrategicGoal',
  'PolicyMeasure',
  'LeadingProject',
  'Initiative',
  'Indicator',
  'SdgGoal',
  'SdgTarget',
  'SdgIndicator',
  'Organization',
  'WorkingGroup',
  'Need',
  'Offer',
] as const satisfies readonly NodeLabel[]

/** What stands in a wish or a question as well, and asks for no kind: 社員を募集, `what the city needs`. */
const NO_KIND = new Set(['募集', '提供', '提案', 'シーズ', 'ノウハウ', '組織', 'need', 'offer', 'solution'])
/** Verbs, too: only more than one of them are things. */
const PLURAL_ONLY = new Set(['measure', 'target'])

const kindsOfWords = (): ReadonlyMap<string, readonly NodeLabel[]> => {
  const kinds = new Map<string, readonly NodeLabel[]>()
  for (const label of KINDS)
    for (const word of [...(TYPE_WORDS[label] ?? []), ...(ASKED[label] ?? [])])
      if (!NO_KIND.has(word.toLowerCase()))
        kinds.set(word.toLowerCase(), [...(kinds.get(word.toLowerCase()) ?? []), label])
  return new Map([...kinds, ['needs', ['Need']], ['offers', ['Offer']]])
}

const KIND_OF = kindsOfWords()

const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(word =>
      /[a-z]$/.test(word) && !/s$/.test(word) ? `${word}${PLURAL_ONLY.has(word) ? 's' : 's?'}` : word,
    )
    .join('|')

const isLatin = (word: string): boolean => /^[a-z]/.test(word)
const [LATIN, JAPANESE] = [true, false].map(latin =>
  alternatives([...KIND_OF.keys()].filter(word => isLatin(word) === latin)),
)

/** What leads from a topic to a kind: 観光に関する施策, 子育てのKPI. */
const LEADING = '(?:に関する|に関わる|についての|関連の|向けの|のための|の)'
/** With what a question ends behind a kind: 施策はありますか. No piece is made of two others: there is one way to read it. */
const ASKING =
  '[はをがって]*(?:何|なに|どれ|どんなもの|教えて(?:ください)?|知りたい|見たい|一覧|ある|あります|です|か)*[?？。]*'

const PATTERNS: readonly RegExp[] = [
  // A kind first: `KPI 子育て`, `indicators for childcare`.
  new RegExp(
    `^(?:(?:which|what|any|all|the|list of|show me) )*(?<kind>${JAPANESE}|${LATIN})[ :：、](?:(?:for|of|about|on|in|related to|concerning|to|that|is|are|there|help|helps|the) )*(?<topic>.+)$`,
    'iu',
  ),
  // Or last, behind kana or a space, so that it is no part of a longer noun: 事業 of 委託事業.
  new RegExp(
    `^(?<topic>.+?)(?:${LEADING} ?| |(?<=[るたいなう]))(?<kind>${JAPANESE}|kpi|indicators?)${ASKING}$`,
    'iu',
  ),
  new RegExp(`^(?<topic>.+) (?<kind>${LATIN})[?]?$`, 'iu'),
]

/** What somebody looks for, and of which kinds it should be. */
export interface KindAsked {
  readonly types: readonly NodeLabel[]
  readonly topic: string
}

/** A topic that names nothing: a number (プロジェクト Ⅳ, `SDG target 8.9`), or question words. */
const NO_TOPIC =
  /\d|^(?:どんな|どの|この|その|なに|ほか|の)*$|^(?:(?:what|which|the|a|all|any|city|town|does|do|is|are|our|my) ?)*$/iu

const kindOf = (word: string): readonly NodeLabel[] =>
  KIND_OF.get(word) ?? KIND_OF.get(word.replace(/s$/, '')) ?? []

/** The kind that a text asks for beside a topic: `KPI 子育て`; undefined where it only names something. */
export const kindAsked = (text: string): KindAsked | undefined => {
  const plain = text.normalize('NFKC').trim().replace(/\s+/gu, ' ')
  for (const pattern of PATTERNS) {
    const { kind = '', topic = '' } = pattern.exec(plain)?.groups ?? {}
    const types = kindOf(kind.toLowerCase())
    if (types.length > 0 && !NO_TOPIC.test(topic)) return { types, topic }
  }
  return undefined
}

/** What may stand around a kind that nothing else is asked of: `list of indicators`, KPIは何ですか. */
const ALONE = new RegExp(
  `^(?:(?:which|what|any|all|the|list of|show me|are|our|my|your|city|town|there) )*(?:どんな|どのような|どの|主な|市の|町の|すべての|全ての)?(?<kind>${JAPANESE}|${LATIN})(?:の(?=一覧|リスト))?(?:リスト| list)?${ASKING}$`,
  'iu',
)

/** Words that ask for a kind where nothing else is said, though beside other words they do not. */
const SAID_ALONE: Readonly<Record<string, readonly NodeLabel[]>> = {
  提案: ['Offer'],
  ノウハウ: ['Offer'],
  シーズ: ['Offer'],
  solution: ['Offer'],
  offer: ['Offer'],
  need: ['Need'],
  組織: ['Organization'],
}

/** The kind that a text asks for and nothing else: `KPI`, 施策の一覧; none where it asks for more or for no kind. */
export const kindAlone = (text: string): readonly NodeLabel[] => {
  const plain = text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
  const alone = SAID_ALONE[plain] ?? SAID_ALONE[plain.replace(/s$/, '')]
  return alone ?? kindOf(ALONE.exec(plain)?.groups?.kind ?? '')
}
