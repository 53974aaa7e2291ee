import { words } from './words.ts'

export const PLACE_KIND = words({
  PREFECTURE: ['都道府県', 'Prefecture'],
  CITY: ['市', 'City'],
  TOWN: ['町', 'Town'],
  VILLAGE: ['村', 'Village'],
  SPECIAL_WARD: ['特別区', 'Special ward'],
  WARD: ['行政区', 'Ward'],
  COUNTRY: ['国', 'Country'],
  REGION: ['地域', 'Region'],
  OTHER: ['その他の地域', 'Other place'],
})

export const INITIATIVE_KIND = words({
  THEME: ['テーマ（■）', 'Theme (■)'],
  ACTION: ['取組（①）', 'Action (①)'],
  MAIN_EFFORT: ['主な取組（〇）', 'Main effort (〇)'],
  INITIATIVE: ['取組・事業', 'Initiative'],
})

export const ACTIVITY_STATUS = words({
  PLANNED: ['予定', 'Planned'],
  ACTIVE: ['実施中', 'Under way'],
  ENDED: ['終了', 'Ended'],
  CANCELLED: ['中止', 'Cancelled'],
  SUSPENDED: ['休止', 'Suspended'],
  NOT_STARTED: ['未着手', 'Not started'],
})

export const INDICATOR_DIRECTION = words({
  INCREASE: ['増加', 'Increase'],
  DECREASE: ['減少', 'Decrease'],
  MAINTAIN: ['維持', 'Maintain'],
})

export const ACCUMULATION = words({
  NONE: ['その年の状態', 'State of a year'],
  PER_YEAR: ['年ごとの数', 'Count of each year'],
  SUM: ['計画期間の合計', 'Sum over the plan'],
  RUNNING_TOTAL: ['累計', 'Running total'],
})

export const RESULT_TYPE = words({
  INPUT: ['インプット', 'Input'],
  CONTEXT: ['対象の規模', 'Context'],
  OUTPUT: ['アウトプット', 'Output'],
  OUTCOME: ['アウトカム', 'Outcome'],
  IMPACT: ['インパクト', 'Impact'],
})

export const INDICATOR_VALUE_KIND = words({
  BASELINE: ['基準値', 'Baseline'],
  TARGET: ['目標値', 'Target value'],
  ACTUAL: ['実績値', 'Actual value'],
  EXPECTED: ['期待値', 'Expected value'],
  FORECAST: ['見込値', 'Forecast'],
})

export const INDICATOR_VALUE_STATE = words({
  GIVEN: ['値がある', 'Given'],
  NOT_SURVEYED: ['調査なし', 'Not surveyed'],
  NOT_YET_KNOWN: ['調査中', 'Not yet known'],
  NOT_SET: ['未設定', 'Not set'],
  DISCONTINUED: ['終了', 'Discontinued'],
})

export const COMPARATOR = words({
  EQUAL: ['等しい', 'Equal to'],
  AT_LEAST: ['以上', 'At least'],
  AT_MOST: ['以下', 'At most'],
  ABOUT: ['約', 'About'],
  BETWEEN: ['範囲', 'Between'],
})

export const SDG_TARGET_KIND = words({
  OUTCOME: ['成果のターゲット', 'Outcome target'],
  MEANS_OF_IMPLEMENTATION: ['実施手段のターゲット', 'Means of implementation'],
})

export const NAME_BASIS = words({
  ORIGINAL: ['出典の英語名', 'English name of the source'],
  TRANSLATED: ['英語名は作成者による訳', 'English name translated by the curators'],
  LABEL: [
    '日英とも作成者による短いラベル（公式の文言ではない）',
    'Short label by the curators in both languages (not the official wording)',
  ],
})

export const BUDGET_STAGE = words({
  REQUESTED: ['要求', 'Requested'],
  INITIAL: ['当初予算', 'Initial budget'],
  SUPPLEMENTARY: ['補正予算', 'Supplementary budget'],
  CARRIED_IN: ['前年度からの繰越', 'Carried in'],
  CARRIED_OUT: ['翌年度への繰越', 'Carried out'],
  FINAL: ['最終予算', 'Final budget'],
  SETTLED: ['決算', 'Settled'],
})

export const BUDGET_FUNDING = words({
  STATE: ['国', 'State'],
  PREFECTURE: ['都道府県', 'Prefecture'],
  BOND: ['地方債', 'Bonds'],
  OTHER: ['その他', 'Other'],
  OWN: ['一般財源', 'Own revenue'],
})

export const BUDGET_KIND = words({
  PROGRAMME: ['事業費', 'Programme'],
  STAFF: ['人件費', 'Staff'],
})

export const EVALUATION_BY = words({
  SECTION: ['担当課', 'Section'],
  HEAD: ['所属長', 'Head'],
  INTERNAL: ['庁内', 'City hall'],
  EXTERNAL: ['外部', 'Outside experts'],
  COUNCIL: ['審議会・議会', 'Council'],
})

export const EVALUATION_DIRECTION = words({
  EXPAND: ['拡充', 'Expand'],
  CONTINUE: ['継続', 'Continue'],
  IMPROVE: ['改善', 'Improve'],
  REDUCE: ['縮小', 'Reduce'],
  MERGE: ['統合', 'Merge'],
  END: ['終了', 'End'],
})
