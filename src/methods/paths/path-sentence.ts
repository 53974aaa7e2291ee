import { labelOf, type NodeLabel } from '../../model/model.ts'
import type { PathRelationship } from '../../model/relationship.ts'
import type { Hop } from './proof-path.ts'

type Side = 'FORWARD' | 'BACKWARD'

/** What a hop says of the node before it; `X` is the node after it. */
interface Phrase {
  readonly en: string
  /** Where the sentence goes on, and where it ends. */
  readonly ja: readonly [string, string]
}

const phrase = (en: string, onward: string, end: string): Phrase => ({ en, ja: [onward, end] })

const PHRASES: Readonly<Record<PathRelationship, Readonly<Record<Side, Phrase>>>> = {
  PARTICIPATES_IN: {
    FORWARD: phrase('takes part in X', 'はXに参画しており', 'はXに参画している'),
    BACKWARD: phrase('has X taking part', 'にはXが参画しており', 'にはXが参画している'),
  },
  MEMBER_OF: {
    FORWARD: phrase('is a member of X', 'はXの会員であり', 'はXの会員である'),
    BACKWARD: phrase('has as a member X', 'にはXが加わっており', 'にはXが加わっている'),
  },
  MADE_BY: {
    FORWARD: phrase('is made by X', 'はXが提供しており', 'はXが提供している'),
    BACKWARD: phrase('makes X', 'はXを提供しており', 'はXを提供している'),
  },
  RAISED_BY: {
    FORWARD: phrase('was raised by X', 'はXが挙げたもので', 'はXが挙げたものである'),
    BACKWARD: phrase('has raised X', 'はXを挙げており', 'はXを挙げている'),
  },
  FOR: {
    FORWARD: phrase('was raised for X', 'はXのために挙げられており', 'はXのために挙げられている'),
    BACKWARD: phrase('has given rise to X', 'にはXが寄せられており', 'にはXが寄せられている'),
  },
  REQUIRES: {
    FORWARD: phrase('requires X', 'はXを必要としており', 'はXを必要としている'),
    BACKWARD: phrase('is required by X', 'はXに必要とされており', 'はXに必要とされている'),
  },
  PROVIDES: {
    FORWARD: phrase('provides X', 'はXを備えており', 'はXを備えている'),
    BACKWARD: phrase('is provided by X', 'はXが備えており', 'はXが備えている'),
  },
  BROADER: {
    FORWARD: phrase('is a kind of X', 'はXの一種であり', 'はXの一種である'),
    BACKWARD: phrase('includes X', 'はXを含み', 'はXを含む'),
  },
  ALIGNS_WITH: {
    FORWARD: phrase('serves X', 'はXに貢献し', 'はXに貢献する'),
    BACKWARD: phrase('is served by X', 'にはXが貢献し', 'にはXが貢献する'),
  },
  ADVANCES: {
    FORWARD: phrase('advances X', 'はXを推進し', 'はXを推進する'),
    BACKWARD: phrase('is advanced by X', 'はXによって推進され', 'はXによって推進される'),
  },
  MEASURES: {
    FORWARD: phrase('measures X', 'はXを測るもので', 'はXを測るものである'),
    BACKWARD: phrase('is measured by X', 'はXで測られ', 'はXで測られる'),
  },
  MAPS_TO: {
    FORWARD: phrase('corresponds to X', 'はXに対応し', 'はXに対応する'),
    BACKWARD: phrase('corresponds to X', 'はXに対応し', 'はXに対応する'),
  },
  INFLUENCES: {
    FORWARD: phrase('helps X', 'はXを後押しし', 'はXを後押しする'),
    BACKWARD: phrase('is helped by X', 'はXに後押しされ', 'はXに後押しされる'),
  },
  PART_OF: {
    FORWARD: phrase('is part of X', 'はXに属し', 'はXに属する'),
    BACKWARD: phrase('includes X', 'はXを含み', 'はXを含む'),
  },
  OF_PLACE: {
    FORWARD: phrase('belongs to X', 'はXに属し', 'はXに属する'),
    BACKWARD: phrase('is the place of X', 'にはXが属し', 'にはXが属する'),
  },
}

/** What is over or yet to come is not told as if it went on. */
const PARTICIPATION: Readonly<Record<'PLANNED' | 'ENDED', Readonly<Record<Side, Phrase>>>> = {
  PLANNED: {
    FORWARD: phrase('plans to take part in X', 'はXに参画する予定で', 'はXに参画する予定である'),
    BACKWARD: phrase('is to be joined by X', 'にはXが参画する予定で', 'にはXが参画する予定である'),
  },
  ENDED: {
    FORWARD: phrase('took part in X', 'はXに参画した実績があり', 'はXに参画した'),
    BACKWARD: phrase('was joined by X', 'にはXが参画した実績があり', 'にはXが参画した'),
  },
}

const HINDRANCE: Readonly<Record<Side, Phrase>> = {
  FORWARD: phrase('hinders X', 'はXを妨げ', 'はXを妨げる'),
  BACKWARD: phrase('is hindered by X', 'はXに妨げられ', 'はXに妨げられる'),
}

/** It is not the need that serves the SDGs, but that it is met. */
const MEETING: Readonly<Record<Side, Phrase>> = {
  FORWARD: phrase('once met serves X', 'の解決はXに貢献し', 'の解決はXに貢献する'),
  BACKWARD: phrase('would be served by meeting X', 'にはXの解決が貢献し', 'にはXの解決が貢献する'),
}

/** A measure is carried out, a number is moved. */
const MOVING: Readonly<Record<Side, Phrase>> = {
  FORWARD: phrase('advances X', 'はXの改善を後押しし', 'はXの改善を後押しする'),
  BACKWARD: phrase('is advanced by X', 'の改善はXに後押しされ', 'の改善はXに後押しされる'),
}

const phraseOf = ({ step, status, score, from, to }: Hop): Phrase => {
  const { relationship, direction } = step
  if (status === 'PLANNED' || status === 'ENDED') return PARTICIPATION[status][direction]
  if (relationship === 'INFLUENCES' && score !== null && score < 0) return HINDRANCE[direction]
  const [subject, object] = direction === 'FORWARD' ? [from, to] : [to, from]
  if (relationship === 'ADVANCES' && labelOf(object) === 'Indicator') return MOVING[direction]
  if (relationship === 'ALIGNS_WITH' && labelOf(subject) === 'Need') return MEETING[direction]
  return PHRASES[relationship][direction]
}

const NOUNS: Readonly<Record<NodeLabel, readonly [en: string, ja: string]>> = {
  Place: ['the place', '地域'],
  Strategy: ['the strategy', '総合戦略'],
  StrategicGoal: ['the goal', '基本目標'],
  PolicyMeasure: ['the measure', '施策'],
  LeadingProject: ['the leading project', 'リーディングプロジェクト'],
  Initiative: ['the initiative', '取組'],
  Indicator: ['the indicator', '指標'],
  SdgGoal: ['SDG', 'SDGsゴール'],
  SdgTarget: ['SDG target', 'SDGsターゲット'],
  SdgIndicator: ['SDG indicator', 'SDGs指標'],
  Organization: ['the organisation', '団体'],
  Platform: ['the platform', 'プラットフォーム'],
  WorkingGroup: ['the working group', '分科会'],
  Need: ['the need', '課題'],
  Offer: ['the offer', 'ソリューション'],
  Capability: ['the capability', '能力'],
  IndicatorValue: ['the value', '指標の値'],
  Membership: ['the membership', '会員'],
  Participation: ['the participation', '参画'],
  Source: ['the source', '出典'],
  Assertion: ['the assertion', '主張・根拠'],
  Dataset: ['the dataset', 'データセット'],
}

const nounOf = (id: string): readonly [en: string, ja: string] => NOUNS[labelOf(id) ?? 'Place']

/** The code by which people call a part of the SDGs. */
const codeOf = (id: string): string => (id.startsWith('sdg:') ? id.slice('sdg:'.length) : '')

/** A name between quotation marks, without its full stop; marks inside it become the inner ones. */
const quotedJa = (name: string): string =>
  `「${name.replace(/。$/, '').replaceAll('「', '『').replaceAll('」', '』')}」`
const quotedEn = (name: string): string =>
  `“${name
    .replace(/\.$/, '')
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')}”`

const calledJa = (id: string, name: string): string => `${nounOf(id)[1]}${codeOf(id)}${quotedJa(name)}`
const calledEn = (id: string, name: string): string =>
  [nounOf(id)[0], codeOf(id), quotedEn(name)].filter(Boolean).join(' ')

/** Gives the name of a node. */
export type NameOf = (id: string) => string

/** The chain read out in Japanese, in one sentence. */
export const sentenceJa = (hops: readonly Hop[], nameOf: NameOf): string => {
  const clauses = hops.map((hop, index) => {
    const subject = index === 0 ? quotedJa(nameOf(hop.from)) : `この${nounOf(hop.from)[1]}`
    const [onward, end] = phraseOf(hop).ja
    const said = index === hops.length - 1 ? end : onward
    return subject + said.replace('X', () => calledJa(hop.to, nameOf(hop.to)))
  })
  return `${clauses.join('、')}。`
}

/** The chain read out in English, in one sentence. */
export const sentenceEn = (hops: readonly Hop[], nameOf: NameOf): string => {
  const clauses = hops.map((hop, index) => {
    const subject = index === 0 ? quotedEn(nameOf(hop.from)) : 'which'
    return `${subject} ${phraseOf(hop).en.replace('X', () => calledEn(hop.to, nameOf(hop.to)))}`
  })
  return `${clauses.join(', ')}.`
}
