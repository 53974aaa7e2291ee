import { end, ends, type RelationshipModel, WALKED, words } from './relationship-model.ts'

/** What an organisation, such as a section of a city hall, can answer for. */
export const OWNED_LABELS = ['StrategicGoal', 'PolicyMeasure', 'Initiative', 'Indicator'] as const

/** What is evaluated year by year. */
export const EVALUATED_LABELS = [
  ...(['Strategy', 'StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative', 'Indicator'] as const),
] as const

/** How the parts of plans, of the SDGs and of the country belong together. */
export const PLAN = {
  PART_OF: {
    kind: 'FACT',
    ...WALKED,
    ends: [
      ends(['StrategicGoal', 'LeadingProject'], ['Strategy']),
      ends(['PolicyMeasure'], ['StrategicGoal']),
      ends(['Initiative'], ['StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative']),
      ends(['SdgTarget'], ['SdgGoal']),
      ends(['WorkingGroup'], ['Platform']),
      ends(['PolicyMeasure'], ['PolicyMeasure']),
      ends(['Place'], ['Place']),
      ends(['Organization'], ['Organization']),
    ],
    name: words('構成要素', 'Is part of'),
    outgoing: end(
      words('属するもの', 'Part of'),
      words('これを含む{many}', '{many} of which this is a part'),
    ),
    incoming: end(words('含まれるもの', 'Parts'), words('含まれる{many}', '{many} in this')),
  },
  ALSO_UNDER: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Initiative'], ['PolicyMeasure'])],
    name: words('再掲', 'Stands also under'),
    outgoing: end(
      words('再掲先の施策', 'Also under'),
      words('再掲先の{many}', '{many} under which it also stands'),
    ),
    incoming: end(
      words('再掲の取組', 'Also in this'),
      words('再掲の{many}', '{many} that also stand in this'),
    ),
  },
  OWNED_BY: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(OWNED_LABELS, ['Organization'])],
    name: words('所管', 'Answered for by'),
    outgoing: end(words('所管', 'Answered for by'), words('所管する{many}', '{many} that answer for this')),
    incoming: end(words('所管するもの', 'Answers for'), words('所管する{many}', '{many} it answers for')),
  },
  OF_PLACE: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Strategy', 'Organization', 'Need'], ['Place'])],
    name: words('地域', 'Is of the place'),
    outgoing: end(words('地域', 'Place')),
    incoming: end(
      words('この地域のもの', 'In this place'),
      words('この地域の{many}', '{many} of this place'),
    ),
  },
  MEASURES: {
    kind: 'FACT',
    ...WALKED,
    ends: [
      ends(['Indicator'], ['StrategicGoal', 'PolicyMeasure', 'Initiative']),
      ends(['SdgIndicator'], ['SdgTarget']),
    ],
    name: words('測定', 'Measures'),
    outgoing: end(words('測るもの', 'Measures'), words('測っている{many}', '{many} measured')),
    incoming: end(
      words('これを測る指標', 'Measured by'),
      words('これを測る{many}', '{many} that measure this'),
    ),
  },
  VALUE_OF: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['IndicatorValue'], ['Indicator'])],
    name: words('指標の値', 'Value of'),
    outgoing: end(words('指標', 'Indicator')),
    incoming: end(words('指標の値', 'Values'), words('値', 'Values')),
  },
  BUDGET_OF: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Budget'], ['StrategicGoal', 'PolicyMeasure', 'Initiative'])],
    name: words('予算・決算', 'Money for'),
    outgoing: end(words('予算・決算の対象', 'Money for'), words('対象の{many}', '{many} it is for')),
    incoming: end(words('予算・決算', 'Budgets')),
  },
  EVALUATES: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Evaluation'], EVALUATED_LABELS)],
    name: words('評価', 'Evaluates'),
    outgoing: end(words('評価の対象', 'Evaluates'), words('評価の対象の{many}', '{many} evaluated')),
    incoming: end(words('評価', 'Evaluations')),
  },
  GRADED_ON: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Evaluation'], ['EvaluationScale'])],
    name: words('評価の段階', 'Graded on'),
    outgoing: end(words('評価の段階', 'Graded on')),
    incoming: end(words('この段階による評価', 'Evaluations graded on this')),
  },
  BASED_ON: {
    kind: 'FACT',
    ...WALKED,
    ends: [ends(['Strategy'], ['Source'])],
    name: words('根拠とする法令・計画', 'Is based on'),
    outgoing: end(
      words('根拠とする法令・計画', 'Based on'),
      words('根拠とする法令・計画', 'Laws and plans that it is based on'),
    ),
    incoming: end(
      words('これを根拠とする戦略', 'Basis of'),
      words('これを根拠とする戦略', 'Strategies based on this'),
    ),
  },
  SUPERSEDES: {
    kind: 'FACT',
    ...WALKED,
    ends: [
      ends(['Strategy'], ['Strategy']),
      ends(['StrategicGoal'], ['StrategicGoal']),
      ends(['PolicyMeasure'], ['PolicyMeasure']),
      ends(['LeadingProject'], ['LeadingProject']),
      ends(['Initiative'], ['Initiative']),
      ends(['Indicator'], ['Indicator']),
    ],
    name: words('前の期からの引継ぎ', 'Follows'),
    outgoing: end(words('前の期のもの', 'Follows'), words('前の期の{many}', '{many} before this')),
    incoming: end(words('次の期のもの', 'Followed by'), words('次の期の{many}', '{many} after this')),
  },
} as const satisfies Readonly<Record<string, RelationshipModel>>
