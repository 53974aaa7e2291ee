import { end, ends, type RelationshipModel, WALKED, words } from './relationship-model.ts'

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
      ends(['Place'], ['Place']),
    ],
    name: words('構成要素', 'Is part of'),
    outgoing: end(
      words('属するもの', 'Part of'),
      words('これを含む{many}', '{many} of which this is a part'),
    ),
    incoming: end(words('含まれるもの', 'Parts'), words('含まれる{many}', '{many} in this')),
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
