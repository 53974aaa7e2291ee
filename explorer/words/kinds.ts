import type { Texts } from '../app/texts.ts'
import type {
  ActivityStatus,
  AssertionStatus,
  Comparator,
  IndicatorDirection,
  IndicatorValueKind,
  InitiativeKind,
  MembershipCategory,
  NeedStatus,
  OrganizationKind,
  ParticipationRole,
  ParticipationStatus,
  PlaceKind,
  ResultType,
  SdgTargetKind,
} from '../generated/graphql.ts'

const ja = {
  place: {
    PREFECTURE: '都道府県',
    CITY: '市',
    TOWN: '町',
    VILLAGE: '村',
    SPECIAL_WARD: '特別区',
    WARD: '区',
  } satisfies Record<PlaceKind, string>,
  initiative: {
    THEME: 'テーマ（■）',
    ACTION: '取組（①）',
    MAIN_EFFORT: '主な取組（〇）',
  } satisfies Record<InitiativeKind, string>,
  activity: {
    PLANNED: '予定',
    ACTIVE: '実施中',
    ENDED: '終了',
    CANCELLED: '中止',
  } satisfies Record<ActivityStatus, string>,
  direction: {
    INCREASE: '増やす',
    DECREASE: '減らす',
    MAINTAIN: '保つ',
  } satisfies Record<IndicatorDirection, string>,
  result: {
    OUTPUT: 'アウトプット',
    OUTCOME: 'アウトカム',
    IMPACT: 'インパクト',
  } satisfies Record<ResultType, string>,
  value: {
    BASELINE: '基準値',
    TARGET: '目標値',
    ACTUAL: '実績値',
  } satisfies Record<IndicatorValueKind, string>,
  comparator: {
    EQUAL: (value: string) => value,
    AT_LEAST: (value: string) => `${value}以上`,
    AT_MOST: (value: string) => `${value}以下`,
  } satisfies Record<Comparator, (value: string) => string>,
  target: {
    OUTCOME: '成果のターゲット',
    MEANS_OF_IMPLEMENTATION: '実施手段のターゲット',
  } satisfies Record<SdgTargetKind, string>,
  organization: {
    GOVERNMENT: '国の機関',
    LOCAL_GOVERNMENT: '地方公共団体',
    OTHER_PUBLIC_SECTOR: 'その他の公的機関',
    INTERNATIONAL_NGO: '国際NGO',
    NATIONAL_NGO: '全国規模のNPO・団体',
    REGIONAL_NGO: '地域のNPO・団体',
    PUBLIC_PRIVATE_PARTNERSHIP: '官民連携組織',
    MULTILATERAL: '国際機関',
    FOUNDATION: '財団',
    PRIVATE_SECTOR: '民間企業',
    ACADEMIC: '大学・研究機関',
    OTHER: 'その他',
  } satisfies Record<OrganizationKind, string>,
  category: {
    LOCAL_GOVERNMENT: '1号会員（地方公共団体）',
    MINISTRY: '2号会員（関係省庁）',
    PRIVATE: '3号会員（民間団体等）',
  } satisfies Record<MembershipCategory, string>,
  role: {
    FUNDING: '資金',
    ACCOUNTABLE: '責任',
    EXTENDING: '管理',
    IMPLEMENTING: '実施',
    KNOWLEDGE: '知見',
  } satisfies Record<ParticipationRole, string>,
  participation: {
    PLANNED: '予定',
    ACTIVE: '活動中',
    ENDED: '終了',
  } satisfies Record<ParticipationStatus, string>,
  openness: {
    OPEN: '受付中',
    MET: '解決済み',
    WITHDRAWN: '取下げ',
  } satisfies Record<NeedStatus, string>,
  assertion: {
    PROPOSED: '確認待ち',
    ACCEPTED: '採用',
    REJECTED: '不採用',
  } satisfies Record<AssertionStatus, string>,
}

const en: typeof ja = {
  place: {
    PREFECTURE: 'Prefecture',
    CITY: 'City',
    TOWN: 'Town',
    VILLAGE: 'Village',
    SPECIAL_WARD: 'Special ward',
    WARD: 'Ward',
  },
  initiative: { THEME: 'Theme (■)', ACTION: 'Action (①)', MAIN_EFFORT: 'Main effort (〇)' },
  activity: { PLANNED: 'Planned', ACTIVE: 'Active', ENDED: 'Ended', CANCELLED: 'Cancelled' },
  direction: { INCREASE: 'to increase', DECREASE: 'to decrease', MAINTAIN: 'to maintain' },
  result: { OUTPUT: 'Output', OUTCOME: 'Outcome', IMPACT: 'Impact' },
  value: { BASELINE: 'Baseline', TARGET: 'Target value', ACTUAL: 'Actual' },
  comparator: {
    EQUAL: value => value,
    AT_LEAST: value => `at least ${value}`,
    AT_MOST: value => `at most ${value}`,
  },
  target: { OUTCOME: 'Outcome target', MEANS_OF_IMPLEMENTATION: 'Means of implementation' },
  organization: {
    GOVERNMENT: 'National government',
    LOCAL_GOVERNMENT: 'Local government',
    OTHER_PUBLIC_SECTOR: 'Other public body',
    INTERNATIONAL_NGO: 'International NGO',
    NATIONAL_NGO: 'National NGO',
    REGIONAL_NGO: 'Regional NGO',
    PUBLIC_PRIVATE_PARTNERSHIP: 'Public-private partnership',
    MULTILATERAL: 'International organisation',
    FOUNDATION: 'Foundation',
    PRIVATE_SECTOR: 'Private company',
    ACADEMIC: 'University or research institute',
    OTHER: 'Other',
  },
  category: {
    LOCAL_GOVERNMENT: 'Category 1 (local government)',
    MINISTRY: 'Category 2 (ministry)',
    PRIVATE: 'Category 3 (private and other)',
  },
  role: {
    FUNDING: 'Funding',
    ACCOUNTABLE: 'Accountable',
    EXTENDING: 'Extending',
    IMPLEMENTING: 'Implementing',
    KNOWLEDGE: 'Knowledge',
  },
  participation: { PLANNED: 'Planned', ACTIVE: 'Active', ENDED: 'Ended' },
  openness: { OPEN: 'Open', MET: 'Met', WITHDRAWN: 'Withdrawn' },
  assertion: { PROPOSED: 'Proposed', ACCEPTED: 'Accepted', REJECTED: 'Rejected' },
}

/** What the API's enumerations are called. */
export const KINDS: Texts<typeof ja> = { ja, en }
