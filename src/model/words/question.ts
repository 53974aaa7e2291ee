import { NODE_TYPES } from '../model.ts'
import { words } from './words.ts'

export const PROGRESS_STATUS = words({
  ACHIEVED: ['達成', 'Achieved'],
  ON_TRACK: ['順調', 'On track'],
  BEHIND: ['やや遅れ', 'Behind'],
  OFF_TRACK: ['遅れ', 'Off track'],
  REGRESSING: ['後退', 'Regressing'],
  MISSED: ['未達', 'Missed'],
  NO_ACTUAL: ['実績なし', 'No actual value'],
  NO_TARGET: ['目標なし', 'No target'],
  NOT_ASSESSABLE: ['評価不能', 'Not assessable'],
})

export const PROGRESS_MODE = words({
  REACH: ['目標値に到達する', 'To be reached'],
  HOLD: ['水準を維持する', 'To be kept'],
})

export const NOT_ASSESSABLE_REASON = words({
  CONTRADICTION: ['方向と目標値の以上・以下が矛盾', 'Direction and bound contradict each other'],
  NO_BASELINE: ['基準値がない', 'No baseline'],
  BASELINE_NOT_BEFORE_TARGET: ['基準年が目標年より前でない', 'Baseline not before the target year'],
  UNIT_CHANGED: ['値の単位が異なる', 'Values of different units'],
  MISSING_YEARS: ['値のない年度がある', 'Years without a value'],
  NO_START: ['計画の始まる年度が不明', 'Start of the plan is not known'],
  QUALITATIVE: ['言葉で示されている', 'Told in words'],
})

export const ASSESSMENT_REASON = words({
  LOW_COVERAGE: ['評価できる指標が半数未満', 'Fewer than half can be assessed'],
  NO_INDICATOR: ['指標がない', 'No indicator'],
})

export const MISSING_REASON = words({
  NO_ACTUAL: ['実績が記録されていない', 'No actual value is recorded'],
  NO_TARGET: ['目標が記録されていない', 'No target is recorded'],
  NOT_ASSESSABLE: ['評価できない', 'Cannot be assessed'],
  NO_INDICATOR: ['指標がない', 'No indicator'],
})

export const GAP_KIND = words({
  MEASURE: ['施策', 'Measure'],
  SDG_TARGET: ['SDGsのターゲット', 'SDG target'],
  NEED: ['課題', 'Need'],
})

export const GAP_PART_NAME = words({
  DEMAND: ['募集中の課題', 'Open needs'],
  SHORTFALL: ['指標の遅れ', 'Indicators behind'],
  ABSENCE: ['参画する団体の不足', 'Lack of organisations at work'],
})

export const WHITE_SPACE_REASON = words({
  NOBODY_AT_WORK: ['参画中の団体がない', 'No organisation is at work'],
  NOBODY_OFFERS: ['必要な技術・ノウハウを提供する団体がない', 'No organisation offers what is required'],
  NOT_RECORDED: ['参画の記録がない', 'Participation is not recorded'],
})

export const FINDING_RULE = words({
  NO_OWNER: ['責任主体が記録されていない', 'Nobody is recorded as accountable'],
  NO_INDICATOR: ['指標がない', 'No indicator'],
  NO_LINK: ['SDGsとの関連がない', 'No link to the SDGs'],
  ORPHAN: ['計画のなかでつながりがない', 'Joined to nothing in the plan'],
  TARGET_YEAR_PAST: ['目標年度を過ぎている', 'Target year is past'],
  ACCUMULATION_NOT_STATED: ['合計か年ごとかが示されていない', 'Not said whether counts add up'],
  RUNNING_TOTAL_FALLS: ['累計が減っている', 'A running total falls'],
  BREAKDOWN_DIFFERS: ['内訳の合計が全体と合わない', 'Parts do not add up to the whole'],
  EVALUATION_DIFFERS: ['評価と状況が食い違う', 'Evaluation and status differ'],
  NO_PARTNER: ['連携する団体が記録されていない', 'No partner is recorded'],
  WEAK_EVIDENCE: ['根拠が弱い', 'Weak evidence'],
})

export const FINDING_SEVERITY = words({
  ERROR: ['要修正', 'Error'],
  WARNING: ['注意', 'Warning'],
  INFO: ['参考', 'Worth a look'],
})

export const MATCH_FEATURE_NAME = words({
  CAPABILITY: ['技術・ノウハウ', 'Capabilities'],
  USES: ['生かせる技術・ノウハウ', 'Of use'],
  WORDS: ['共通することば', 'Words in common'],
  SDG_TARGET: ['SDGsのターゲット', 'SDG targets'],
  PLACE: ['地域', 'Place'],
  TRACK_RECORD: ['実績', 'Track record'],
  OPEN_NEED: ['募集中の課題', 'Open needs'],
})

export const MATCH_CHANGE_KIND = words({
  ADD_CAPABILITY: ['必要な技術・ノウハウを加える', 'Provide another capability'],
  MAKE_EXACT: ['必要な技術・ノウハウそのものを提供する', 'Provide exactly what is required'],
  ALIGN_TARGET: ['SDGsのターゲットをめざす', 'Aim at another SDG target'],
  PARTICIPATE: ['同じターゲットの取組に参画する', 'Take part in one more initiative'],
})

export const COLLABORATION_AREA_KIND = words({
  NEED: ['課題', 'Need'],
  INITIATIVE: ['取組', 'Initiative'],
  POLICY_MEASURE: ['施策', 'Measure'],
})

export const PROFILE_CAPABILITY_BASIS = words({
  GIVEN: ['指定されたもの', 'Named'],
  TEXT: ['文章から読み取ったもの', 'Found in the text'],
  OFFER: ['募集中の提案によるもの', 'From an open offer'],
})

export const PROFILE_WORD_SENSE = words({
  DOES: ['行っていること', 'What is done'],
  DENIES: ['行っていないこと', 'What is not done'],
  SEEKS: ['探していること', 'What is looked for'],
  OTHERS: ['顧客の仕事', 'What customers do'],
})

export const UNCOVERED_REASON = words({
  NOBODY: ['提供する団体がない', 'No organisation offers it'],
  TOO_MANY_MEMBERS: ['団体数の上限を超える', 'Would take too many members'],
})

export const SHARED_KIND = words({
  SDG_TARGET: ['SDGsのターゲット', 'SDG target'],
  CAPABILITY: ['技術・ノウハウ', 'Capability'],
  ORGANIZATION: ['団体', 'Organisation'],
  INITIATIVE: ['取組', 'Initiative'],
  PLACE: ['地域', 'Place'],
})

export const ALIGNMENT_MATRIX_ROWS = words({
  GOAL: [NODE_TYPES.StrategicGoal.words.ja, 'Basic goals'],
  MEASURE: [NODE_TYPES.PolicyMeasure.words.ja, 'Measures'],
  PROJECT: [NODE_TYPES.LeadingProject.words.ja, 'Leading projects'],
  INITIATIVE: [NODE_TYPES.Initiative.words.ja, 'Initiatives'],
})

export const ALIGNMENT_MATRIX_COLUMNS = words({
  SDG_GOAL: ['SDGsのゴール', 'SDG goals'],
  SDG_TARGET: ['SDGsのターゲット', 'SDG targets'],
})

export const ALIGNMENT_MATRIX_SCOPE = words({
  OWN: ['その項目だけ', 'The item alone'],
  WITH_PARTS: ['下位の項目を含む', 'With its parts'],
})
