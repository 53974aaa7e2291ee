import type { NodeLabel } from '../model/model.ts'

/** What people call a kind of thing: whoever types such a word looks for things of the kind. */
export const TYPE_WORDS: Partial<Readonly<Record<NodeLabel, readonly string[]>>> = {
  Place: ['自治体', '市町村', 'municipality', 'prefecture'],
  Strategy: ['総合戦略', '総合計画', '計画', 'strategy', 'plan'],
  StrategicGoal: ['基本目標', '目標', 'strategic goal', 'basic goal'],
  PolicyMeasure: ['施策', '政策', 'policy measure', 'measure'],
  LeadingProject: [
    'リーディングプロジェクト',
    '重点プロジェクト',
    '重点施策',
    'leading project',
    'priority project',
  ],
  Initiative: ['取組', '取り組み', '事業', 'initiative'],
  Indicator: ['指標', '数値目標', '成果指標', '目標値', '基準値', 'KPI', 'indicator', 'numerical target'],
  SdgGoal: [
    'SDGsのゴール',
    'SDGsの目標',
    '持続可能な開発目標',
    'SDGs',
    'SDG',
    'Sustainable Development Goal',
  ],
  SdgTarget: ['SDGsターゲット', 'SDG target'],
  SdgIndicator: ['グローバル指標', 'SDG indicator', 'global indicator'],
  Organization: ['団体', '組織', 'organisation', 'organization'],
  Platform: ['プラットフォーム', 'platform'],
  WorkingGroup: ['分科会', '部会', 'working group'],
  Need: ['課題', 'ニーズ', '困りごと', '募集', 'need'],
  Offer: ['提案', 'ソリューション', 'シーズ', 'ノウハウ', '提供', 'offer', 'solution'],
  Capability: ['技術・ノウハウ', '能力', '得意分野', 'capability'],
  Source: ['出典', '資料', '根拠', '文書', 'source', 'document'],
}
