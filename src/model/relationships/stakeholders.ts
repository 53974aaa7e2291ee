import {
  end,
  ends,
  type RecordedStep,
  type RelationshipModel,
  SHOWN,
  WALKED,
  words,
} from './relationship-model.ts'

/** Who takes part, who needs what and who offers it. */
export const STAKEHOLDERS = {
  HAS: {
    kind: 'FACT',
    ...SHOWN,
    ends: [ends(['Organization'], ['Membership', 'Participation'])],
    name: words('会員・参画の記録', 'Has a record'),
    outgoing: end(words('会員・参画の記録', 'Memberships and participations'), words('{many}', '{many}')),
    incoming: end(words('団体', 'Organisation')),
  },
  IN: {
    kind: 'FACT',
    ...SHOWN,
    ends: [ends(['Membership'], ['Platform', 'WorkingGroup']), ends(['Participation'], ['Initiative'])],
    name: words('会員・参画の先', 'Takes part in'),
    outgoing: end(words('会員・参画の先', 'Takes part in'), words('{many}', '{many}')),
    incoming: end(words('会員・参画の記録', 'Memberships and participations'), words('{many}', '{many}')),
  },
  RAISED_BY: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Need'], ['Organization'])],
    name: words('課題の提起', 'Raised by'),
    outgoing: end(words('課題を挙げた団体', 'Raised by')),
    incoming: end(words('挙げている課題', 'Needs raised')),
  },
  MADE_BY: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Offer'], ['Organization'])],
    name: words('提案', 'Offered by'),
    outgoing: end(words('提供する団体', 'Offered by')),
    incoming: end(words('出している提案', 'Offers made')),
  },
  FOR: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Need'], ['Initiative', 'PolicyMeasure'])],
    name: words('課題の対象', 'Is needed for'),
    outgoing: end(
      words('課題の対象', 'Needed for'),
      words('課題の対象となる{many}', '{many} for which it is needed'),
    ),
    incoming: end(words('このための課題', 'Needs for this')),
  },
  REQUIRES: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Need'], ['Capability'])],
    name: words('技術・ノウハウの必要', 'Requires'),
    outgoing: end(
      words('必要とする技術・ノウハウ', 'Requires'),
      words('必要とする技術・ノウハウ', 'Capabilities required'),
    ),
    incoming: end(
      words('この技術・ノウハウを必要とする課題', 'Required by'),
      words('この技術・ノウハウを必要とする課題', 'Needs that require this'),
    ),
  },
  PROVIDES: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Offer'], ['Capability'])],
    name: words('技術・ノウハウの提供', 'Provides'),
    outgoing: end(
      words('提供する技術・ノウハウ', 'Provides'),
      words('提供する技術・ノウハウ', 'Capabilities provided'),
    ),
    incoming: end(
      words('この技術・ノウハウを提供する提案', 'Provided by'),
      words('この技術・ノウハウを提供する提案', 'Offers that provide this'),
    ),
  },
  BROADER: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Capability'], ['Capability'])],
    name: words('より広い技術・ノウハウ', 'Is a kind of'),
    outgoing: end(words('より広い技術・ノウハウ', 'Broader capability')),
    incoming: end(words('より狭い技術・ノウハウ', 'Narrower capabilities')),
  },
} as const satisfies Readonly<Record<string, RelationshipModel>>

/** Steps over a record: `HAS` and `IN` are the two halves of each. */
export const RECORDED_STEPS = {
  PARTICIPATES_IN: {
    record: 'Participation',
    ends: [ends(['Organization'], ['Initiative'])],
    name: words('参画', 'Takes part in'),
    outgoing: end(
      words('参画している取組', 'Takes part in'),
      words('参画している{many}', '{many} it takes part in'),
    ),
    incoming: end(
      words('参画している団体', 'Who takes part'),
      words('参画している{many}', '{many} taking part'),
    ),
  },
  MEMBER_OF: {
    record: 'Membership',
    ends: [ends(['Organization'], ['Platform', 'WorkingGroup'])],
    name: words('会員', 'Is a member of'),
    outgoing: end(
      words('会員として加わる先', 'Member of'),
      words('会員として加わる{many}', '{many} it is a member of'),
    ),
    incoming: end(words('会員の団体', 'Members')),
  },
} as const satisfies Readonly<Record<string, RecordedStep>>

type RecordedStepName = keyof typeof RECORDED_STEPS

const isRecordedStep = (name: string): name is RecordedStepName => Object.hasOwn(RECORDED_STEPS, name)

export const RECORDED_STEP_NAMES: readonly RecordedStepName[] =
  Object.keys(RECORDED_STEPS).filter(isRecordedStep)
