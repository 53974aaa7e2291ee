import { words } from './words.ts'

export const STRATEGY_CHANGE_KIND = words({
  ADDED: ['新設', 'Added'],
  DROPPED: ['廃止', 'Dropped'],
  REWORDED: ['文言の変更', 'Reworded'],
  RENUMBERED: ['番号の変更', 'Renumbered'],
  MOVED: ['位置づけの変更', 'Moved'],
  SPLIT: ['分割', 'Split'],
  MERGED: ['統合', 'Merged'],
  TARGET_RAISED: ['目標値の引上げ', 'Target raised'],
  TARGET_LOWERED: ['目標値の引下げ', 'Target lowered'],
  TARGET_REWORDED: ['目標の言い換え', 'Target reworded'],
  TARGET_YEAR_MOVED: ['目標年度の変更', 'Target year moved'],
  BASELINE_CHANGED: ['基準値の変更', 'Baseline changed'],
  UNIT_CHANGED: ['単位の変更', 'Unit changed'],
  DIRECTION_CHANGED: ['望ましい方向の変更', 'Direction changed'],
  ACCUMULATION_CHANGED: ['合計のしかたの変更', 'How values add up changed'],
  SDG_ADDED: ['SDGsとの関連の追加', 'SDG link added'],
  SDG_DROPPED: ['SDGsとの関連の削除', 'SDG link dropped'],
  STRENGTH_CHANGED: ['関連の強さの変更', 'Strength changed'],
  BASIS_CHANGED: ['根拠の種類の変更', 'Kind of evidence changed'],
  JOINED: ['参画の開始', 'Joined'],
  LEFT: ['参画の終了', 'Left'],
  ROLE_CHANGED: ['役割の変更', 'Role changed'],
  PERIOD: ['期間の変更', 'Period changed'],
  BASIS: ['根拠とする法令・計画の変更', 'Laws and plans changed'],
  SOURCE: ['出典の変更', 'Sources changed'],
})

export const COMPARED_EDITION = words({
  FROM: ['前の期', 'Older edition'],
  TO: ['新しい期', 'Newer edition'],
})

export const COMPARED_ASPECT = words({
  GOALS: ['基本目標', 'Basic goals'],
  MEASURES: ['施策', 'Measures'],
  PROJECTS: ['リーディングプロジェクト', 'Leading projects'],
  INITIATIVES: ['取組', 'Initiatives'],
  INDICATORS: ['指標', 'Indicators'],
  SDG_LINKS: ['SDGsとの関連', 'Links to the SDGs'],
  PARTNERS: ['参画する団体', 'Organisations taking part'],
  PERIOD: ['期間', 'Period'],
  LAWS: ['根拠とする法令・計画', 'Laws and plans'],
  SOURCES: ['出典', 'Sources'],
  BASELINE: ['基準値', 'Baseline'],
  TARGET: ['目標値', 'Target value'],
  UNIT: ['単位', 'Unit'],
})
