import type { Language } from '../../generated/schema.ts'
import type { Value } from './cell.ts'

type Labels = Readonly<Record<string, readonly [ja: string, en: string]>>

const PREDICATES: Labels = {
  ALIGNS_WITH: ['SDGsへの関連付け', 'serves'],
  ADVANCES: ['推進', 'advances'],
  MAPS_TO: ['指標の対応', 'corresponds to'],
  INFLUENCES: ['相互影響', 'influences'],
}

/** What people call the values of each enum that stands in a table. */
export const VALUE_LABELS: Readonly<Record<string, Labels>> = {
  ActivityStatus: {
    PLANNED: ['予定', 'planned'],
    ACTIVE: ['実施中', 'active'],
    ENDED: ['終了', 'ended'],
    CANCELLED: ['中止', 'cancelled'],
  },
  AssertionStatus: {
    PROPOSED: ['提案', 'proposed'],
    ACCEPTED: ['採用', 'accepted'],
    REJECTED: ['却下', 'rejected'],
  },
  CollaborationAreaKind: {
    NEED: ['課題', 'need'],
    INITIATIVE: ['取組', 'initiative'],
    POLICY_MEASURE: ['施策', 'measure'],
  },
  Comparator: {
    EQUAL: ['等しい', 'equal to'],
    AT_LEAST: ['以上', 'at least'],
    AT_MOST: ['以下', 'at most'],
  },
  FindingRule: {
    NO_OWNER: ['責任を負う団体がない', 'nobody is accountable'],
    NO_INDICATOR: ['指標がない', 'no indicator'],
    NO_LINK: ['SDGsへの関連付けがない', 'no link to the SDGs'],
    ORPHAN: ['つながりがない', 'joined to nothing'],
    TARGET_YEAR_PAST: ['目標年度を過ぎた', 'the target year is past'],
    NO_PARTNER: ['連携する団体がない', 'no partner'],
    WEAK_EVIDENCE: ['根拠が弱い', 'weak evidence'],
  },
  FindingSeverity: {
    ERROR: ['要修正', 'error'],
    WARNING: ['注意', 'warning'],
    INFO: ['参考', 'worth a look'],
  },
  GapKind: {
    MEASURE: ['施策', 'measure'],
    SDG_TARGET: ['SDGsターゲット', 'SDG target'],
    NEED: ['課題', 'need'],
  },
  IndicatorDirection: {
    INCREASE: ['増加', 'increase'],
    DECREASE: ['減少', 'decrease'],
    MAINTAIN: ['維持', 'maintain'],
  },
  IndicatorValueKind: {
    BASELINE: ['基準値', 'baseline'],
    TARGET: ['目標値', 'target value'],
    ACTUAL: ['実績値', 'actual'],
  },
  InitiativeKind: {
    THEME: ['■の項目', 'theme'],
    ACTION: ['①の項目', 'action'],
    MAIN_EFFORT: ['主な取組', 'main effort'],
  },
  Justification: {
    STATED_IN_SOURCE: ['出典に記載', 'stated in the source'],
    MANUAL_CURATION: ['人手で付与', 'curated'],
    LEXICAL_MATCH: ['語句の一致', 'matched by words'],
    INFERENCE: ['推論', 'inferred'],
  },
  LinkKind: { ...PREDICATES, PART_OF: ['構成要素', 'is part of'], MEASURES: ['測定', 'measures'] },
  MappingRelation: {
    EXACT: ['一致', 'exact'],
    CLOSE: ['近い', 'close'],
    BROAD: ['より広い', 'broader'],
    NARROW: ['より狭い', 'narrower'],
  },
  MembershipCategory: {
    LOCAL_GOVERNMENT: ['1号会員（地方公共団体）', 'local government'],
    MINISTRY: ['2号会員（関係省庁）', 'ministry'],
    PRIVATE: ['3号会員（民間団体等）', 'private'],
  },
  NameBasis: {
    ORIGINAL: ['原文', 'as printed in the source'],
    TRANSLATED: ['翻訳', 'translated'],
    LABEL: ['独自の短い名称', 'own short label'],
  },
  NeedStatus: {
    OPEN: ['募集中', 'open'],
    MET: ['解決済み', 'met'],
    WITHDRAWN: ['取下げ', 'withdrawn'],
  },
  OrganizationKind: {
    GOVERNMENT: ['国の機関', 'national government'],
    LOCAL_GOVERNMENT: ['地方公共団体', 'local government'],
    OTHER_PUBLIC_SECTOR: ['その他の公的機関', 'other public body'],
    INTERNATIONAL_NGO: ['国際NGO', 'international NGO'],
    NATIONAL_NGO: ['全国規模のNPO・NGO', 'national NGO'],
    REGIONAL_NGO: ['地域のNPO・NGO', 'regional NGO'],
    PUBLIC_PRIVATE_PARTNERSHIP: ['官民連携組織', 'public-private partnership'],
    MULTILATERAL: ['国際機関', 'body of several states'],
    FOUNDATION: ['財団', 'foundation'],
    PRIVATE_SECTOR: ['民間企業・業界団体', 'company or business association'],
    ACADEMIC: ['学校・研究機関', 'academic'],
    OTHER: ['その他', 'other'],
  },
  ParticipationRole: {
    FUNDING: ['資金提供', 'funding'],
    ACCOUNTABLE: ['責任主体', 'accountable'],
    EXTENDING: ['支援・調整', 'extending'],
    IMPLEMENTING: ['実施', 'implementing'],
    KNOWLEDGE: ['知見提供', 'knowledge'],
  },
  ParticipationStatus: {
    PLANNED: ['予定', 'planned'],
    ACTIVE: ['参画中', 'active'],
    ENDED: ['終了', 'ended'],
  },
  PlaceKind: {
    PREFECTURE: ['都道府県', 'prefecture'],
    CITY: ['市', 'city'],
    TOWN: ['町', 'town'],
    VILLAGE: ['村', 'village'],
    SPECIAL_WARD: ['特別区', 'special ward'],
    WARD: ['行政区', 'ward'],
  },
  Predicate: { ...PREDICATES, FITS: ['適合の判断', 'fits'] },
  ResultType: {
    OUTPUT: ['アウトプット', 'output'],
    OUTCOME: ['アウトカム', 'outcome'],
    IMPACT: ['インパクト', 'impact'],
  },
  SdgTargetKind: {
    OUTCOME: ['成果', 'outcome'],
    MEANS_OF_IMPLEMENTATION: ['実施手段', 'means of implementation'],
  },
  WhiteSpaceReason: {
    NOBODY_AT_WORK: ['活動中の団体がない', 'nobody is at work'],
    NOBODY_OFFERS: ['提供する団体がない', 'nobody offers'],
  },
}

/** What a value is called in a language; the value itself where it has no other name. */
export const labelOf = (enumName: string, value: Value, language: Language): Value => {
  const labels = typeof value === 'string' ? VALUE_LABELS[enumName]?.[value] : undefined
  return labels === undefined ? value : labels[language === 'JA' ? 0 : 1]
}
