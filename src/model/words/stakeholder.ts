import { words } from './words.ts'

export const ORGANIZATION_KIND = words({
  GOVERNMENT: ['国の機関', 'National government'],
  LOCAL_GOVERNMENT: ['地方公共団体', 'Local government'],
  OTHER_PUBLIC_SECTOR: ['その他の公的機関', 'Other public body'],
  INTERNATIONAL_NGO: ['国際NGO', 'International NGO'],
  NATIONAL_NGO: ['全国規模のNPO・NGO', 'National NGO'],
  REGIONAL_NGO: ['地域のNPO・NGO', 'Regional NGO'],
  PUBLIC_PRIVATE_PARTNERSHIP: ['官民連携組織', 'Public-private partnership'],
  MULTILATERAL: ['国際機関', 'International organisation'],
  FOUNDATION: ['財団', 'Foundation'],
  PRIVATE_SECTOR: ['民間企業・業界団体', 'Company or business association'],
  ACADEMIC: ['大学・学校・研究機関', 'University, school or research institute'],
  OTHER: ['その他', 'Other'],
})

export const MEMBERSHIP_CATEGORY = words({
  LOCAL_GOVERNMENT: ['1号会員（地方公共団体）', 'Category 1 (local government)'],
  MINISTRY: ['2号会員（関係省庁）', 'Category 2 (ministry)'],
  PRIVATE: ['3号会員（民間団体等）', 'Category 3 (private and other)'],
  UNKNOWN: ['不明', 'Not known'],
})

export const PARTICIPATION_ROLE = words({
  FUNDING: ['資金提供', 'Funding'],
  ACCOUNTABLE: ['責任主体', 'Accountable'],
  EXTENDING: ['支援・調整', 'Support and coordination'],
  IMPLEMENTING: ['実施', 'Implementing'],
  KNOWLEDGE: ['知見提供', 'Knowledge'],
})

export const PARTICIPATION_STATUS = words({
  PLANNED: ['参画予定', 'Planned'],
  ACTIVE: ['参画中', 'Taking part'],
  ENDED: ['参画終了', 'Ended'],
})

export const NEED_STATUS = words({
  OPEN: ['募集中', 'Open'],
  MET: ['解決済み', 'Met'],
  WITHDRAWN: ['取下げ', 'Withdrawn'],
})
