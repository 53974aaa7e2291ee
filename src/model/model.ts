import type { Bilingual } from './bilingual.ts'

/** What the program knows of a type of the graph, whatever its fields. */
export interface NodeType {
  /** The part of its ids before the colon. */
  readonly prefix: string
  /** Its name in the API's enums. */
  readonly api: string
  /** False for records that are called by the two things that they join. */
  readonly named: boolean
  /** Whether search and suggestions find it. */
  readonly searched: boolean
  /** Whether a path may lead through it. What joins everything with everything proves nothing inside. */
  readonly insidePath: boolean
  readonly words: Bilingual
}

const words = (ja: string, en: string): Bilingual => ({ ja, en })

/** Has a name, and is found by it. */
const FOUND = { named: true, searched: true, insidePath: true } as const
/** The same, but shared by so many that it can only end a path. */
const COMMON_GROUND = { ...FOUND, insidePath: false } as const
/** A record without a name of its own. */
const RECORD = { named: false, searched: false, insidePath: true } as const

/** Every type of the graph, by its label. Whatever knows the types takes them from here. */
export const NODE_TYPES = {
  Place: { prefix: 'place', api: 'PLACE', ...COMMON_GROUND, words: words('地方公共団体', 'Place') },
  Strategy: { prefix: 'strategy', api: 'STRATEGY', ...COMMON_GROUND, words: words('総合戦略', 'Strategy') },
  StrategicGoal: { prefix: 'goal', api: 'STRATEGIC_GOAL', ...FOUND, words: words('基本目標', 'Basic goal') },
  PolicyMeasure: { prefix: 'measure', api: 'POLICY_MEASURE', ...FOUND, words: words('施策', 'Measure') },
  LeadingProject: {
    prefix: 'project',
    api: 'LEADING_PROJECT',
    ...FOUND,
    words: words('リーディングプロジェクト', 'Leading project'),
  },
  Initiative: { prefix: 'initiative', api: 'INITIATIVE', ...FOUND, words: words('取組', 'Initiative') },
  Indicator: { prefix: 'indicator', api: 'INDICATOR', ...FOUND, words: words('指標', 'Indicator') },
  IndicatorValue: { prefix: 'value', api: 'INDICATOR_VALUE', ...RECORD, words: words('指標の値', 'Value') },
  Budget: { prefix: 'budget', api: 'BUDGET', ...RECORD, words: words('予算・決算', 'Budget') },
  Evaluation: { prefix: 'evaluation', api: 'EVALUATION', ...RECORD, words: words('評価', 'Evaluation') },
  EvaluationScale: {
    prefix: 'scale',
    api: 'EVALUATION_SCALE',
    ...COMMON_GROUND,
    searched: false,
    words: words('評価の段階', 'Scale of grades'),
  },
  SdgGoal: { prefix: 'sdg', api: 'SDG_GOAL', ...COMMON_GROUND, words: words('SDGsのゴール', 'SDG goal') },
  SdgTarget: { prefix: 'sdg', api: 'SDG_TARGET', ...FOUND, words: words('SDGsのターゲット', 'SDG target') },
  SdgIndicator: {
    prefix: 'sdg',
    api: 'SDG_INDICATOR',
    ...FOUND,
    words: words('SDGsのグローバル指標', 'SDG indicator'),
  },
  Organization: { prefix: 'org', api: 'ORGANIZATION', ...FOUND, words: words('団体', 'Organisation') },
  Platform: {
    prefix: 'platform',
    api: 'PLATFORM',
    ...COMMON_GROUND,
    words: words('官民連携プラットフォーム', 'Platform'),
  },
  WorkingGroup: {
    prefix: 'group',
    api: 'WORKING_GROUP',
    ...COMMON_GROUND,
    words: words('分科会', 'Working group'),
  },
  Membership: {
    prefix: 'membership',
    api: 'MEMBERSHIP',
    ...RECORD,
    insidePath: false,
    words: words('会員', 'Membership'),
  },
  Participation: {
    prefix: 'participation',
    api: 'PARTICIPATION',
    ...RECORD,
    words: words('参画', 'Participation'),
  },
  Need: { prefix: 'need', api: 'NEED', ...FOUND, words: words('課題', 'Need') },
  Offer: { prefix: 'offer', api: 'OFFER', ...FOUND, words: words('提案', 'Offer') },
  Capability: {
    prefix: 'capability',
    api: 'CAPABILITY',
    ...FOUND,
    words: words('技術・ノウハウ', 'Capability'),
  },
  Source: { prefix: 'source', api: 'SOURCE', ...COMMON_GROUND, words: words('出典', 'Source') },
  Assertion: { prefix: 'assertion', api: 'ASSERTION', ...RECORD, words: words('主張・根拠', 'Assertion') },
  Dataset: {
    prefix: 'dataset',
    api: 'DATASET',
    ...COMMON_GROUND,
    searched: false,
    words: words('データセット', 'Dataset'),
  },
} as const satisfies Readonly<Record<string, NodeType>>

export type NodeLabel = keyof typeof NODE_TYPES

export const isNodeLabel = (name: string): name is NodeLabel => Object.hasOwn(NODE_TYPES, name)

export const NODE_LABELS: readonly NodeLabel[] = Object.keys(NODE_TYPES).filter(isNodeLabel)

/** The name of a label in the API's enums. */
export type ApiName<Label extends NodeLabel = NodeLabel> = (typeof NODE_TYPES)[Label]['api']

/** Labels of what search finds. */
export type SearchedLabel = {
  [Label in NodeLabel]: (typeof NODE_TYPES)[Label]['searched'] extends true ? Label : never
}[NodeLabel]

export const isSearched = (label: NodeLabel): label is SearchedLabel => NODE_TYPES[label].searched

const LABEL_OF_PREFIX: ReadonlyMap<string, NodeLabel> = new Map(
  NODE_LABELS.map(label => [NODE_TYPES[label].prefix, label]),
)

/** Types that share the prefix `sdg:`, told apart by the number of parts of their codes: 11, 11.2, 11.2.1. */
const SDG_LABELS: readonly NodeLabel[] = ['SdgGoal', 'SdgTarget', 'SdgIndicator']

/** The type that an id belongs to, told by its prefix and, for the SDGs, by the parts of its code. */
export const labelOf = (id: string): NodeLabel | undefined => {
  const [prefix = '', key = ''] = id.split(':', 2)
  return prefix === 'sdg' ? SDG_LABELS[key.split('.').length - 1] : LABEL_OF_PREFIX.get(prefix)
}

/**
 * The natural order of ids as text: every run of digits gets at least six places, so that
 * `measure:kumamoto-2.1.2` stands before `measure:kumamoto-2.1.10`.
 */
export const sortKey = (id: string): string => id.replace(/\d+/g, digits => digits.padStart(6, '0'))
