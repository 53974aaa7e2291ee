import { labelOf } from '../../model/model.ts'
import type { PathRelationship } from '../../model/relationship.ts'
import type { HopDirection } from './path-step.ts'
import type { Walked } from './proof-path.ts'

/** A hop with what its words depend on. */
export interface ToldHop extends Pick<Walked, 'from' | 'to' | 'step' | 'status' | 'score'> {
  /** Of a participation. */
  readonly roles?: readonly Role[]
  /** The first and the last day of a participation, as far as they are recorded. */
  readonly validFrom?: string | null
  readonly validTo?: string | null
}

/** What a hop says of the node before it; `X` is the node after it. */
export interface Phrase {
  /** `S` stands for the node before; without it that comes first. */
  readonly en: string
  /** Where the sentence goes on, and where it ends. */
  readonly ja: readonly [string, string]
}

const phrase = (en: string, onward: string, end: string): Phrase => ({ en, ja: [onward, end] })

const PHRASES: Readonly<
  Record<Exclude<PathRelationship, 'PARTICIPATES_IN'>, Readonly<Record<HopDirection, Phrase>>>
> = {
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
    BACKWARD: phrase('for S X was raised', 'にはXが寄せられており', 'にはXが寄せられている'),
  },
  REQUIRES: {
    FORWARD: phrase('requires X', 'はXを必要としており', 'はXを必要としている'),
    BACKWARD: phrase('is required by X', 'はXに必要とされており', 'はXに必要とされている'),
  },
  PROVIDES: {
    FORWARD: phrase('provides X', 'はXを提供しており', 'はXを提供している'),
    BACKWARD: phrase('is provided by X', 'はXによって提供されており', 'はXによって提供されている'),
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
  ALSO_UNDER: {
    FORWARD: phrase('also stands under X', 'はXにも再掲されており', 'はXにも再掲されている'),
    BACKWARD: phrase('also holds X', 'にはXも再掲されており', 'にはXも再掲されている'),
  },
  OWNED_BY: {
    FORWARD: phrase('is answered for by X', 'はXが所管しており', 'はXが所管している'),
    BACKWARD: phrase('answers for X', 'はXを所管しており', 'はXを所管している'),
  },
  BUDGET_OF: {
    FORWARD: phrase('is money for X', 'はXの予算・決算であり', 'はXの予算・決算である'),
    BACKWARD: phrase('has the amount X', 'にはXが計上されており', 'にはXが計上されている'),
  },
  EVALUATES: {
    FORWARD: phrase('evaluates X', 'はXを評価したもので', 'はXを評価したものである'),
    BACKWARD: phrase('is evaluated in X', 'はXで評価されており', 'はXで評価されている'),
  },
  GRADED_ON: {
    FORWARD: phrase('is graded on X', 'はXによる評価で', 'はXによる評価である'),
    BACKWARD: phrase('grades X', 'はXに用いられており', 'はXに用いられている'),
  },
  OF_PLACE: {
    FORWARD: phrase('belongs to X', 'はXに属し', 'はXに属する'),
    BACKWARD: phrase('is the place of X', 'にはXが属し', 'にはXが属する'),
  },
  SUPERSEDES: {
    FORWARD: phrase('follows X', 'はXの後継であり', 'はXの後継である'),
    BACKWARD: phrase('is followed by X', 'はXに引き継がれ', 'はXに引き継がれる'),
  },
  BASED_ON: {
    FORWARD: phrase('is based on X', 'はXに基づき', 'はXに基づく'),
    BACKWARD: phrase('is a basis of X', 'はXの根拠であり', 'はXの根拠である'),
  },
  VALUE_OF: {
    FORWARD: phrase('is a value of X', 'はXの値であり', 'はXの値である'),
    BACKWARD: phrase('has the value X', 'はXを値に持ち', 'はXを値に持つ'),
  },
  FITS: {
    FORWARD: phrase(
      'has been judged to suit X',
      'はXに適すると判断されており',
      'はXに適すると判断されている',
    ),
    BACKWARD: phrase(
      'has X judged to suit it',
      'にはXが適すると判断されており',
      'にはXが適すると判断されている',
    ),
  },
  INVOLVES: {
    FORWARD: phrase('has been judged to involve X', 'にはXが関わるとされており', 'にはXが関わるとされている'),
    BACKWARD: phrase(
      'has been judged to be involved in X',
      'はXに関わるとされており',
      'はXに関わるとされている',
    ),
  },
  CITED_IN: {
    FORWARD: phrase('is stated in X', 'はXに記載されており', 'はXに記載されている'),
    BACKWARD: phrase('states X', 'はXを記載しており', 'はXを記載している'),
  },
}

type Role = 'ACCOUNTABLE' | 'FUNDING' | 'IMPLEMENTING' | 'EXTENDING' | 'KNOWLEDGE'

type Told = Readonly<Record<'PLANNED' | 'ACTIVE' | 'ENDED', Readonly<Record<HopDirection, Phrase>>>>

/** What somebody does for something: now, in the past, and planned. Who answers for it does so by the plan. */
const doing = (
  en: { readonly now: string; readonly past: string; readonly base: string; readonly by: string },
  ja: { readonly object: string; readonly now: string; readonly past: string; readonly base: string },
): Told => {
  const to = `はX${ja.object}`
  const by = ja.object === 'に' ? 'にはXが' : 'はXが'
  return {
    ACTIVE: {
      FORWARD: phrase(`${en.now} X`, `${to}${ja.now}おり`, `${to}${ja.now}いる`),
      BACKWARD: phrase(`is ${en.by} X`, `${by}${ja.now}おり`, `${by}${ja.now}いる`),
    },
    ENDED: {
      FORWARD: phrase(`${en.past} X`, `${to}${ja.past}実績があり`, `${to}${ja.past}`),
      BACKWARD: phrase(`was ${en.by} X`, `${by}${ja.past}実績があり`, `${by}${ja.past}`),
    },
    PLANNED: {
      FORWARD: phrase(`plans to ${en.base} X`, `${to}${ja.base}予定で`, `${to}${ja.base}予定である`),
      BACKWARD: phrase(`is to be ${en.by} X`, `${by}${ja.base}予定で`, `${by}${ja.base}予定である`),
    },
  }
}

const ANSWERS: Readonly<Record<HopDirection, Phrase>> = {
  FORWARD: phrase('is accountable for X', 'はXの責任主体で', 'はXの責任主体である'),
  BACKWARD: phrase('is answered for by X', 'はXが責任主体で', 'はXが責任主体である'),
}

/** What an organisation in one role does for an initiative. */
const ROLES: Readonly<Record<Role, Told>> = {
  ACCOUNTABLE: { PLANNED: ANSWERS, ACTIVE: ANSWERS, ENDED: ANSWERS },
  FUNDING: doing(
    { now: 'funds', past: 'funded', base: 'fund', by: 'funded by' },
    { object: 'に', now: '資金を提供して', past: '資金を提供した', base: '資金を提供する' },
  ),
  IMPLEMENTING: doing(
    { now: 'carries out', past: 'carried out', base: 'carry out', by: 'carried out by' },
    { object: 'を', now: '実施して', past: '実施した', base: '実施する' },
  ),
  EXTENDING: doing(
    { now: 'supports', past: 'supported', base: 'support', by: 'supported by' },
    { object: 'を', now: '支援・調整して', past: '支援・調整した', base: '支援・調整する' },
  ),
  KNOWLEDGE: doing(
    {
      now: 'contributes knowledge to',
      past: 'contributed knowledge to',
      base: 'contribute knowledge to',
      by: 'given knowledge by',
    },
    { object: 'に', now: '知見を提供して', past: '知見を提供した', base: '知見を提供する' },
  ),
}

/** What roles are called where there are several. */
const ROLE_NAMES: Readonly<Record<Role, readonly [en: string, ja: string]>> = {
  ACCOUNTABLE: ['the one accountable', '責任主体'],
  FUNDING: ['funder', '資金提供'],
  IMPLEMENTING: ['implementer', '実施'],
  EXTENDING: ['supporter', '支援・調整'],
  KNOWLEDGE: ['adviser', '知見の提供'],
}

const inEnglish = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const taking = (as: string, ja: string): Told => ({
  ACTIVE: {
    FORWARD: phrase(`takes part in X${as}`, `はXに${ja}参画しており`, `はXに${ja}参画している`),
    BACKWARD: phrase(`has X taking part${as}`, `にはXが${ja}参画しており`, `にはXが${ja}参画している`),
  },
  PLANNED: {
    FORWARD: phrase(
      `plans to take part in X${as}`,
      `はXに${ja}参画する予定で`,
      `はXに${ja}参画する予定である`,
    ),
    BACKWARD: phrase(
      `is to be joined by X${as}`,
      `にはXが${ja}参画する予定で`,
      `にはXが${ja}参画する予定である`,
    ),
  },
  ENDED: {
    FORWARD: phrase(`took part in X${as}`, `はXに${ja}参画した実績があり`, `はXに${ja}参画した`),
    BACKWARD: phrase(`was joined by X${as}`, `にはXが${ja}参画した実績があり`, `にはXが${ja}参画した`),
  },
})

/** Taking part, in the roles that are known: what is over or yet to come is not told as if it went on. */
const participation = (roles: readonly Role[]): Told => {
  const [only, ...others] = roles
  if (only === undefined) return taking('', '')
  if (others.length === 0) return ROLES[only]
  const names = roles.map(role => ROLE_NAMES[role])
  return taking(
    ` as ${inEnglish(names.map(([en]) => en))}`,
    `${names.map(([, ja]) => ja).join('・')}の役割で`,
  )
}

const HINDRANCE: Readonly<Record<HopDirection, Phrase>> = {
  FORWARD: phrase('hinders X', 'はXを妨げ', 'はXを妨げる'),
  BACKWARD: phrase('is hindered by X', 'はXに妨げられ', 'はXに妨げられる'),
}

/** It is not the need that serves the SDGs, but that it is met. */
const MEETING: Readonly<Record<HopDirection, Phrase>> = {
  FORWARD: phrase('S, once met, serves X', 'の解決はXに貢献し', 'の解決はXに貢献する'),
  BACKWARD: phrase('would be served by meeting X', 'にはXの解決が貢献し', 'にはXの解決が貢献する'),
}

/** A measure is carried out, a number is moved. */
const MOVING: Readonly<Record<HopDirection, Phrase>> = {
  FORWARD: phrase('advances X', 'はXの改善を後押しし', 'はXの改善を後押しする'),
  BACKWARD: phrase('is advanced by X', 'の改善はXに後押しされ', 'の改善はXに後押しされる'),
}

/** What a hop says, as far as it depends on what the hop knows. */
export const phraseOf = ({ step, status, score, from, to, roles = [] }: ToldHop): Phrase => {
  const { relationship, direction } = step
  if (relationship === 'PARTICIPATES_IN') return participation(roles)[status ?? 'ACTIVE'][direction]
  if (relationship === 'INFLUENCES' && score !== null && score < 0) return HINDRANCE[direction]
  const [subject, object] = direction === 'FORWARD' ? [from, to] : [to, from]
  if (relationship === 'ADVANCES' && labelOf(object) === 'Indicator') return MOVING[direction]
  if (relationship === 'ALIGNS_WITH' && labelOf(subject) === 'Need') return MEETING[direction]
  return PHRASES[relationship][direction]
}
