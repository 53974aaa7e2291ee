import type { Texts } from '../app/texts.ts'
import type { EntityType } from './entity-type.ts'

type Words = {
  readonly types: Readonly<Record<EntityType, string>>
  /** Several of a type. */
  readonly many: (type: EntityType) => string
}

const ja: Words = {
  types: {
    PLACE: '地方公共団体',
    STRATEGY: '総合戦略',
    STRATEGIC_GOAL: '基本目標',
    POLICY_MEASURE: '施策',
    LEADING_PROJECT: 'リーディングプロジェクト',
    INITIATIVE: '取組',
    INDICATOR: '指標',
    INDICATOR_VALUE: '指標の値',
    SDG_GOAL: 'SDGsのゴール',
    SDG_TARGET: 'SDGsのターゲット',
    SDG_INDICATOR: 'SDGsのグローバル指標',
    ORGANIZATION: '団体',
    PLATFORM: '官民連携プラットフォーム',
    WORKING_GROUP: '分科会',
    MEMBERSHIP: '会員',
    PARTICIPATION: '参画',
    NEED: '課題',
    OFFER: 'ソリューション',
    CAPABILITY: '能力',
    SOURCE: '出典',
    ASSERTION: '主張・根拠',
    DATASET: 'データセット',
  },
  many: type => ja.types[type],
}

const en: Words = {
  types: {
    PLACE: 'Place',
    STRATEGY: 'Strategy',
    STRATEGIC_GOAL: 'Basic goal',
    POLICY_MEASURE: 'Measure',
    LEADING_PROJECT: 'Leading project',
    INITIATIVE: 'Initiative',
    INDICATOR: 'Indicator',
    INDICATOR_VALUE: 'Value',
    SDG_GOAL: 'SDG goal',
    SDG_TARGET: 'SDG target',
    SDG_INDICATOR: 'SDG indicator',
    ORGANIZATION: 'Organisation',
    PLATFORM: 'Platform',
    WORKING_GROUP: 'Working group',
    MEMBERSHIP: 'Membership',
    PARTICIPATION: 'Participation',
    NEED: 'Need',
    OFFER: 'Offer',
    CAPABILITY: 'Capability',
    SOURCE: 'Source',
    ASSERTION: 'Assertion',
    DATASET: 'Dataset',
  },
  many: type => plural(en.types[type]),
}

const plural = (word: string) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)

/** The names of the types of things, as the glossary has them. */
export const ENTITY: Texts<Words> = { ja, en }
