import { ASSERTION_STATUS } from '../../src/model/words/evidence.ts'
import * as plan from '../../src/model/words/plan.ts'
import * as stakeholder from '../../src/model/words/stakeholder.ts'
import type { Texts } from '../app/texts.ts'
import type {
  ActivityStatus,
  AssertionStatus,
  Comparator,
  IndicatorDirection,
  IndicatorValueKind,
  IndicatorValueState,
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
import { textsOf } from './model-words.ts'

/** Enums that the pages name, each with the words of the model's dictionary. */
interface Kinds {
  readonly place: Readonly<Record<PlaceKind, string>>
  readonly initiative: Readonly<Record<InitiativeKind, string>>
  readonly activity: Readonly<Record<ActivityStatus, string>>
  readonly direction: Readonly<Record<IndicatorDirection, string>>
  readonly result: Readonly<Record<ResultType, string>>
  readonly value: Readonly<Record<IndicatorValueKind, string>>
  readonly valueState: Readonly<Record<IndicatorValueState, string>>
  readonly comparator: Readonly<Record<Comparator, (value: string) => string>>
  readonly target: Readonly<Record<SdgTargetKind, string>>
  readonly organization: Readonly<Record<OrganizationKind, string>>
  readonly category: Readonly<Record<MembershipCategory, string>>
  readonly role: Readonly<Record<ParticipationRole, string>>
  readonly participation: Readonly<Record<ParticipationStatus, string>>
  readonly openness: Readonly<Record<NeedStatus, string>>
  readonly assertion: Readonly<Record<AssertionStatus, string>>
}

/** A value beside what bounds it: here the word's place differs by language. */
const comparators: Texts<Kinds['comparator']> = {
  ja: {
    EQUAL: value => value,
    AT_LEAST: value => `${value}${plan.COMPARATOR.AT_LEAST.ja}`,
    AT_MOST: value => `${value}${plan.COMPARATOR.AT_MOST.ja}`,
    ABOUT: value => `${plan.COMPARATOR.ABOUT.ja}${value}`,
    BETWEEN: value => value,
  },
  en: {
    EQUAL: value => value,
    AT_LEAST: value => `${plan.COMPARATOR.AT_LEAST.en.toLowerCase()} ${value}`,
    AT_MOST: value => `${plan.COMPARATOR.AT_MOST.en.toLowerCase()} ${value}`,
    ABOUT: value => `${plan.COMPARATOR.ABOUT.en.toLowerCase()} ${value}`,
    BETWEEN: value => value,
  },
}

const kindsIn = (language: 'ja' | 'en'): Kinds => ({
  place: textsOf(plan.PLACE_KIND)[language],
  initiative: textsOf(plan.INITIATIVE_KIND)[language],
  activity: textsOf(plan.ACTIVITY_STATUS)[language],
  direction: textsOf(plan.INDICATOR_DIRECTION)[language],
  result: textsOf(plan.RESULT_TYPE)[language],
  value: textsOf(plan.INDICATOR_VALUE_KIND)[language],
  valueState: textsOf(plan.INDICATOR_VALUE_STATE)[language],
  comparator: comparators[language],
  target: textsOf(plan.SDG_TARGET_KIND)[language],
  organization: textsOf(stakeholder.ORGANIZATION_KIND)[language],
  category: textsOf(stakeholder.MEMBERSHIP_CATEGORY)[language],
  role: textsOf(stakeholder.PARTICIPATION_ROLE)[language],
  participation: textsOf(stakeholder.PARTICIPATION_STATUS)[language],
  openness: textsOf(stakeholder.NEED_STATUS)[language],
  assertion: textsOf(ASSERTION_STATUS)[language],
})

/** What the API's enumerations are called. */
export const KINDS: Texts<Kinds> = { ja: kindsIn('ja'), en: kindsIn('en') }
