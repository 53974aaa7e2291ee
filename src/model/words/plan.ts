import { words } from './words.ts'

export const PLACE_KIND = words({
  PREFECTURE: ['都道府県', 'Prefecture'],
  CITY: ['市', 'City'],
  TOWN: ['町', 'Town'],
  VILLAGE: ['村', 'Village'],
  SPECIAL_WARD: ['特別区', 'Special ward'],
  WARD: ['行政区', 'Ward'],
})

export const INITIATIVE_KIND = words({
  THEME: ['テーマ（■）', 'Theme (■)'],
  ACTION: ['取組（①）', 'Action (①)'],
  MAIN_EFFORT: ['主な取組（〇）', 'Main effort (〇)'],
})

export const ACTIVITY_STATUS = words({
  PLANNED: ['予定', 'Planned'],
  ACTIVE: ['実施中', 'Under way'],
  ENDED: ['終了', 'Ended'],
  CANCELLED: ['中止', 'Cancelled'],
})

export const INDICATOR_DIRECTION = words({
  INCREASE: ['増加', 'Increase'],
  DECREASE: ['減少', 'Decrease'],
  MAINTAIN: ['維持', 'Maintain'],
})

export const RESULT_TYPE = words({
  OUTPUT: ['アウトプット', 'Output'],
  OUTCOME: ['アウトカム', 'Outcome'],
  IMPACT: ['インパクト', 'Impact'],
})

export const INDICATOR_VALUE_KIND = words({
  BASELINE: ['基準値', 'Baseline'],
  TARGET: ['目標値', 'Target value'],
  ACTUAL: ['実績値', 'Actual value'],
})

export const COMPARATOR = words({
  EQUAL: ['等しい', 'Equal to'],
  AT_LEAST: ['以上', 'At least'],
  AT_MOST: ['以下', 'At most'],
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
