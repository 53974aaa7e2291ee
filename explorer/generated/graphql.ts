/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How the values of an indicator and its target belong together. */
export type Accumulation =
  /** The state of a year; so it is taken where the plan says nothing else. */
  | 'NONE'
  /** A count of each year by itself; the target is that of a year. */
  | 'PER_YEAR'
  /** A total 累計 that holds all years before it. */
  | 'RUNNING_TOTAL'
  /** A count of each year; all years of the plan together shall make the target. */
  | 'SUM';

/** How far an activity has come, as far as its source tells. */
export type ActivityStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Given up. */
  | 'CANCELLED'
  /** Ended. */
  | 'ENDED'
  /** Planned for, and not begun though it should have been. */
  | 'NOT_STARTED'
  /** Planned. */
  | 'PLANNED'
  /** At rest for now. */
  | 'SUSPENDED';

/** What the columns of a table of alignments are. */
export type AlignmentMatrixColumns =
  /** All seventeen SDG goals, also those that nothing serves. A link to a target counts for its goal. */
  | 'SDG_GOAL'
  /** The SDG targets that a row serves. Links to a goal as a whole have no column. */
  | 'SDG_TARGET';

/** What the rows of a strategy's table of alignments are. */
export type AlignmentMatrixRows =
  /** Its basic goals. */
  | 'GOAL'
  /** Its initiatives at every level. */
  | 'INITIATIVE'
  /** Its measures. */
  | 'MEASURE'
  /** Its leading projects. */
  | 'PROJECT';

/** Whether a row of a table holds only its own links to the SDGs, or those of its parts too. */
export type AlignmentMatrixScope =
  /** Links of the row itself. A leading project and a place have none of their own: their rows always hold those of their parts. */
  | 'OWN'
  /** Also links of its parts: of a goal its measures and main efforts and what advances its measures, of a measure the initiatives that are part of it or advance it, of an initiative its children, of an organisation the needs that it raises and the offers that it makes. A link counts once in a row, and in every row that it belongs to. */
  | 'WITH_PARTS';

/** Review status of an assertion. */
export type AssertionStatus =
  /** Counts towards the link. */
  | 'ACCEPTED'
  /** Waits for review. */
  | 'PROPOSED'
  /** Discarded: a reason that does not hold. */
  | 'REJECTED';

/** Why a part of a plan has no status. */
export type AssessmentReason =
  /** Fewer than half of its inputs are assessed. */
  | 'LOW_COVERAGE'
  /** Neither it nor anything below it has an indicator. */
  | 'NO_INDICATOR';

/** Who the money comes from. */
export type BudgetFunding =
  /** 地方債: bonds. */
  | 'BOND'
  /** その他: others, such as fees. */
  | 'OTHER'
  /** 一般財源: own revenue. */
  | 'OWN'
  /** 都道府県: the prefecture. */
  | 'PREFECTURE'
  /** 国: the state. */
  | 'STATE';

/** What the money is for. */
export type BudgetKind =
  /** 事業費: the work itself. */
  | 'PROGRAMME'
  /** 人件費: staff. */
  | 'STAFF';

/** How far an amount had come from being asked for to being spent. */
export type BudgetStage =
  /** 前年度からの繰越: carried over from the year before. */
  | 'CARRIED_IN'
  /** 翌年度への繰越: carried over to the year after. */
  | 'CARRIED_OUT'
  /** 最終予算: the budget at the end of the year. */
  | 'FINAL'
  /** 当初: the initial budget. */
  | 'INITIAL'
  /** 要求: asked for. */
  | 'REQUESTED'
  /** 決算: spent. */
  | 'SETTLED'
  /** 補正: added or taken away during the year. */
  | 'SUPPLEMENTARY';

/** Conditions on areas; all that are given have to hold. */
export type CollaborationAreaFilter = {
  /** Only areas of these kinds. */
  readonly kind?: ReadonlyArray<CollaborationAreaKind> | null | undefined;
  /** Where the need or the strategy is; a prefecture stands for all its municipalities. */
  readonly place?: IdFilter | null | undefined;
  /** The role that is offered. Given, areas where the organisation already takes part in another role are not left out. */
  readonly role?: ParticipationRole | null | undefined;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: boolean | null | undefined;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: IdFilter | null | undefined;
  /** The strategy whose part it is, or for whose part the need is. */
  readonly strategy?: IdFilter | null | undefined;
};

/** What somebody could take up together with a city. */
export type CollaborationAreaKind =
  /** An initiative. */
  | 'INITIATIVE'
  /** An open need. */
  | 'NEED'
  /** A measure. */
  | 'POLICY_MEASURE';

/** Who asks where it could work together with a city: one of the two. */
export type CollaborationSubject =
  {   /** An organisation of the graph. */
  readonly organization: string | number; readonly profile?: never; }
  |  { readonly organization?: never;   /** A company that is not in the graph. */
  readonly profile: OrganizationProfile; };

/** How a value is meant. */
export type Comparator =
  /** About this 約: met within 1 % of it. */
  | 'ABOUT'
  /** This or more 以上. */
  | 'AT_LEAST'
  /** This or less 以下. */
  | 'AT_MOST'
  /** From this up to `valueTo`. */
  | 'BETWEEN'
  /** Exactly this. */
  | 'EQUAL';

/** What a strategy may leave unrecorded. */
export type ComparedAspect =
  /** The baseline of an indicator. */
  | 'BASELINE'
  /** Basic goals. */
  | 'GOALS'
  /** Indicators. */
  | 'INDICATORS'
  /** Initiatives. */
  | 'INITIATIVES'
  /** Laws, plans and visions on which it is based. */
  | 'LAWS'
  /** Measures. */
  | 'MEASURES'
  /** Who takes part in its initiatives. */
  | 'PARTNERS'
  /** First and last day. */
  | 'PERIOD'
  /** Leading projects. */
  | 'PROJECTS'
  /** Links of its parts to the SDGs. */
  | 'SDG_LINKS'
  /** Documents in which it stands. */
  | 'SOURCES'
  /** The target of an indicator. */
  | 'TARGET'
  /** The unit of an indicator. */
  | 'UNIT';

/** One of the two strategies compared. */
export type ComparedEdition =
  /** The older one. */
  | 'FROM'
  /** The newer one. */
  | 'TO';

/** Conditions on the members of a consortium; all that are given have to hold. */
export type ConsortiumFilter = {
  /** Only organisations of these kinds. */
  readonly kind?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Platforms and working groups of which it is a member. */
  readonly memberOf?: IdFilter | null | undefined;
  /** Where the organisation is; a prefecture stands for all its municipalities. */
  readonly place?: IdFilter | null | undefined;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: boolean | null | undefined;
};

/** Days between two ends, both included. A date that is known to the year or the month only is in the range when a day of it may be; a record without the date is in no range. */
export type DateRange = {
  /** Not before this day. */
  readonly from?: string | null | undefined;
  /** Not after this day. */
  readonly to?: string | null | undefined;
};

/** Which way a relationship runs, seen from the one whose neighbours are asked for. */
export type Direction =
  /** From the neighbour to it. */
  | 'INCOMING'
  /** From it to the neighbour, as the relationship is named. */
  | 'OUTGOING';

/** Types of records in the graph. */
export type EntityType =
  /** One reason for one link. */
  | 'ASSERTION'
  /** An amount of money of an item of a plan in a year. */
  | 'BUDGET'
  /** What a need takes and an offer gives. */
  | 'CAPABILITY'
  /** One import of data. */
  | 'DATASET'
  /** What somebody judged of an item of a plan for a year. */
  | 'EVALUATION'
  /** A scale of grades. */
  | 'EVALUATION_SCALE'
  /** A numerical target or KPI. */
  | 'INDICATOR'
  /** A baseline, target or actual value of an indicator. */
  | 'INDICATOR_VALUE'
  /** A theme, action or main effort. */
  | 'INITIATIVE'
  /** A leading project of a strategy. */
  | 'LEADING_PROJECT'
  /** That an organisation is a member of a platform or working group. */
  | 'MEMBERSHIP'
  /** Something that is needed. */
  | 'NEED'
  /** Something that is offered. */
  | 'OFFER'
  /** An organisation. */
  | 'ORGANIZATION'
  /** That an organisation takes part in an initiative. */
  | 'PARTICIPATION'
  /** A municipality or prefecture. */
  | 'PLACE'
  /** A platform on which organisations meet. */
  | 'PLATFORM'
  /** A measure of a goal. */
  | 'POLICY_MEASURE'
  /** One of the seventeen SDG goals. */
  | 'SDG_GOAL'
  /** A global indicator of the SDGs. */
  | 'SDG_INDICATOR'
  /** A target of an SDG goal. */
  | 'SDG_TARGET'
  /** A law, plan, web page or data set. */
  | 'SOURCE'
  /** A basic goal of a strategy. */
  | 'STRATEGIC_GOAL'
  /** A strategy of a place. */
  | 'STRATEGY'
  /** A working group of a platform. */
  | 'WORKING_GROUP';

/** Kinds of people who evaluate a plan. */
export type EvaluationBy =
  /** 審議会・議会: a council. */
  | 'COUNCIL'
  /** 外部: people from outside. */
  | 'EXTERNAL'
  /** 課長・部長: its head. */
  | 'HEAD'
  /** 庁内: the city hall as a whole. */
  | 'INTERNAL'
  /** 担当課: the section that does it. */
  | 'SECTION';

/** What is to become of it. */
export type EvaluationDirection =
  /** 継続: as it is. */
  | 'CONTINUE'
  /** 終了・廃止: no more. */
  | 'END'
  /** 拡充: more of it. */
  | 'EXPAND'
  /** 改善: otherwise. */
  | 'IMPROVE'
  /** 統合: together with another. */
  | 'MERGE'
  /** 縮小: less of it. */
  | 'REDUCE';

/** Fields by which a list can be divided. Each list knows those of its own filter; another is refused. */
export type FacetField =
  /** Who made an assertion. */
  | 'AUTHOR'
  /** The wider capability. */
  | 'BROADER'
  /** Who made an evaluation: a section, its head, a council. */
  | 'BY'
  /** What is needed, offered or provided. */
  | 'CAPABILITY'
  /** Categories of membership. */
  | 'CATEGORY'
  /** Which way an indicator should go. */
  | 'DIRECTION'
  /** What a need is for. */
  | 'FOR'
  /** The goal above it: of a strategy, or of the SDGs. */
  | 'GOAL'
  /** The indicator of a value. */
  | 'INDICATOR'
  /** Initiatives in which it takes part. */
  | 'INITIATIVE'
  /** What a budget or an evaluation is about. */
  | 'ITEM'
  /** On what an assertion rests. */
  | 'JUSTIFICATION'
  /** Its kind. */
  | 'KIND'
  /** The leading project above it. */
  | 'LEADING_PROJECT'
  /** Who offers it. */
  | 'MADE_BY'
  /** Measures of which it is part or which it advances. */
  | 'MEASURE'
  /** What an indicator measures. */
  | 'MEASURED_ITEM'
  /** Platforms and working groups. */
  | 'MEMBER_OF'
  /** Where the link of an assertion leads. */
  | 'OBJECT'
  /** Organisations that take part. */
  | 'ORGANIZATION'
  /** The place. */
  | 'PLACE'
  /** The platform of a working group. */
  | 'PLATFORM'
  /** The kind of link of an assertion. */
  | 'PREDICATE'
  /** The prefecture in which an organisation is. */
  | 'PREFECTURE'
  /** Who needs it. */
  | 'RAISED_BY'
  /** What kind of result an indicator measures. */
  | 'RESULT_TYPE'
  /** Roles of a participation. */
  | 'ROLE'
  /** Whether it is made up: `true` or `false`. */
  | 'SAMPLE'
  /** SDG goals that it serves, itself or through a target. */
  | 'SDG_GOAL'
  /** SDG indicators to which an indicator corresponds. */
  | 'SDG_INDICATOR'
  /** SDG targets that it serves. */
  | 'SDG_TARGET'
  /** Strategies that serve an SDG target. */
  | 'SERVED_BY'
  /** Sources that an assertion quotes. */
  | 'SOURCE'
  /** Stages of a budget. */
  | 'STAGE'
  /** Its state. */
  | 'STATUS'
  /** The strategy of which it is a part. */
  | 'STRATEGY'
  /** Where the link of an assertion begins. */
  | 'SUBJECT'
  /** SDG targets of an SDG indicator. */
  | 'TARGET'
  /** The type of the item, in lists of several types. */
  | 'TYPE'
  /** Places of which it is a part, at any level. */
  | 'WITHIN'
  /** The year of a value. */
  | 'YEAR';

/** A rule that a strategy is held to. */
export type FindingRule =
  /** An indicator whose name, unit or values suggest counts that add up says whether they do (accumulation). */
  | 'ACCUMULATION_NOT_STATED'
  /** The parts of a count, such as women and men, add up to the value of the whole that is recorded beside them. */
  | 'BREAKDOWN_DIFFERS'
  /** The latest evaluation of an item and the status of its indicators in the same year do not contradict each other. */
  | 'EVALUATION_DIFFERS'
  /** A goal or measure has an indicator, itself or below it. */
  | 'NO_INDICATOR'
  /** A goal, measure or initiative has an accepted link to the SDGs, itself or through what it is part of. */
  | 'NO_LINK'
  /** An initiative has an organisation accountable for it, or for what it is part of. */
  | 'NO_OWNER'
  /** An initiative has a partner besides the organisation accountable for it. */
  | 'NO_PARTNER'
  /** An initiative advances a measure or an indicator, a measure is advanced, an indicator measures something. */
  | 'ORPHAN'
  /** A running total never falls. */
  | 'RUNNING_TOTAL_FALLS'
  /** The last target year of an indicator lies ahead. */
  | 'TARGET_YEAR_PAST'
  /** At least one of an item's links to the SDGs is surer than matching of words can make it, above 0.6. */
  | 'WEAK_EVIDENCE';

/** Numbers between two ends, both included. A record without the number is in no range. */
export type FloatRange = {
  /** Not less than this. */
  readonly from?: number | null | undefined;
  /** Not more than this. */
  readonly to?: number | null | undefined;
};

/** What a gap can be in. */
export type GapKind =
  /** Measures 施策 of the plan. */
  | 'MEASURE'
  /** Open needs of the place or for items of the plan. */
  | 'NEED'
  /** SDG targets that the plan or an open need serves. */
  | 'SDG_TARGET';

/** In which direction a path follows a relationship. */
export type HopDirection =
  /** From its object to its subject. */
  | 'BACKWARD'
  /** From its subject to its object, as the relationship is named. */
  | 'FORWARD';

/** A condition on the records that an item is related to, by their ids. All parts that are given have to hold; each takes at most 100 ids. */
export type IdFilter = {
  /** Related to every one of these. */
  readonly allOf?: ReadonlyArray<string | number> | null | undefined;
  /** Related to at least one of these. */
  readonly anyOf?: ReadonlyArray<string | number> | null | undefined;
  /** Related to none of these. */
  readonly noneOf?: ReadonlyArray<string | number> | null | undefined;
};

/** Which way an indicator should go. */
export type IndicatorDirection =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE'
  /** To be kept where it is. */
  | 'MAINTAIN';

/** Conditions on indicators; all that are given have to hold. */
export type IndicatorFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** One of these directions. */
  readonly direction?: ReadonlyArray<IndicatorDirection> | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** The goals, measures or initiatives that it measures. */
  readonly measuredItem?: IdFilter | null | undefined;
  /** One of these levels of result. */
  readonly resultType?: ReadonlyArray<ResultType> | null | undefined;
  /** SDG indicators to which it corresponds. */
  readonly sdgIndicator?: IdFilter | null | undefined;
  /** The strategy of which it is a part. */
  readonly strategy?: IdFilter | null | undefined;
};

/** What a value stands for. */
export type IndicatorValueKind =
  /** 実績: where it was. */
  | 'ACTUAL'
  /** 基準値: where it started. */
  | 'BASELINE'
  /** 期待値: where the plan itself expects it on its way to the target; shown, and not judged by. */
  | 'EXPECTED'
  /** 見込み: where it was forecast to come; shown, and not judged. */
  | 'FORECAST'
  /** 目標値: where it should be. */
  | 'TARGET';

/** Whether a value is known, and if not, why. */
export type IndicatorValueState =
  /** 事業終了: what it counts has ended. */
  | 'DISCONTINUED'
  /** It is given, as a number or in words. */
  | 'GIVEN'
  /** 未設定: it was not set. */
  | 'NOT_SET'
  /** 調査なし: nothing was measured for this year. */
  | 'NOT_SURVEYED'
  /** 調査中: it is being measured, or is not out yet. */
  | 'NOT_YET_KNOWN';

/** Conditions on initiatives; all that are given have to hold. */
export type InitiativeFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** The last day of its period. */
  readonly endsOn?: DateRange | null | undefined;
  /** The goal below which it stands. */
  readonly goal?: IdFilter | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** One of these kinds. */
  readonly kind?: ReadonlyArray<InitiativeKind> | null | undefined;
  /** The leading project below which it stands. */
  readonly leadingProject?: IdFilter | null | undefined;
  /** Measures of which it is part or which it advances. */
  readonly measure?: IdFilter | null | undefined;
  /** Organisations that take part in it or a part of it, or answer for it: two in `allOf` both take part. With `role`, only those that do so in one of these roles count. */
  readonly organization?: ScopedIdFilter | null | undefined;
  /** The place whose strategy it is part of: this place itself, not the places within it. */
  readonly place?: IdFilter | null | undefined;
  /** Somebody takes part in one of these roles. With `organization`, role and organisation are asked of the same participation: `anyOf` and `allOf` find what these organisations do in such a role, `noneOf` what somebody does in it, but none of these. */
  readonly role?: ReadonlyArray<ParticipationRole> | null | undefined;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: ScopedIdFilter | null | undefined;
  /** SDG targets that it serves. */
  readonly sdgTarget?: ScopedIdFilter | null | undefined;
  /** The first day of its period. */
  readonly startsOn?: DateRange | null | undefined;
  /** One of these states. */
  readonly status?: ReadonlyArray<ActivityStatus> | null | undefined;
  /** The strategy of which it is a part. */
  readonly strategy?: IdFilter | null | undefined;
};

/** Kinds of initiative. */
export type InitiativeKind =
  /** ① An action of a theme. */
  | 'ACTION'
  /** An initiative 事業 of a measure, or of another initiative. */
  | 'INITIATIVE'
  /** 〇 A main effort 主な取組 of a basic goal. */
  | 'MAIN_EFFORT'
  /** ■ A theme of a leading project. */
  | 'THEME';

/** Whole numbers between two ends, both included. A record without the number is in no range. */
export type IntRange = {
  /** Not less than this. */
  readonly from?: number | null | undefined;
  /** Not more than this. */
  readonly to?: number | null | undefined;
};

/** On what an assertion rests (SSSOM). */
export type Justification =
  /** Follows from other assertions. */
  | 'INFERENCE'
  /** The words match. */
  | 'LEXICAL_MATCH'
  /** A curator's judgement; the reason is in the comment. */
  | 'MANUAL_CURATION'
  /** The source says so; the quotation is there. */
  | 'STATED_IN_SOURCE';

/** The two languages in which texts are kept. */
export type Language =
  /** English. */
  | 'EN'
  /** Japanese. */
  | 'JA';

/** Kinds of relationship that lead from an item to another in a list. */
export type LinkKind =
  /** Drives a measure or an indicator. */
  | 'ADVANCES'
  /** Serves an SDG target or goal. */
  | 'ALIGNS_WITH'
  /** Stands under it too, besides where it is part. */
  | 'ALSO_UNDER'
  /** Progress on the one helps or hinders the other. */
  | 'INFLUENCES'
  /** An indicator that corresponds to an SDG indicator. */
  | 'MAPS_TO'
  /** An indicator that measures it. */
  | 'MEASURES'
  /** Stands below it in the plan. */
  | 'PART_OF';

/** What a match is judged by. */
export type MatchFeatureName =
  /** How well the capabilities provided meet those required, the rarer ones counting more: exact 1, narrower 0.8 and broader 0.5 for each of at most two steps. */
  | 'CAPABILITY'
  /** Of an initiative or a measure, its open needs that are met at least in part: 1 - 0.5 to the power of their number. */
  | 'OPEN_NEED'
  /** The same municipality 1, the same prefecture 0.6, otherwise 0; its weight breaks ties and no more. */
  | 'PLACE'
  /** How far both aim at the same SDG targets, by the weaker of their strengths, the rarer targets counting more. Who names only an SDG goal aims at each of its targets half as strongly. */
  | 'SDG_TARGET'
  /** Participations, under way or ended, in initiatives that share a target asked for: 1 - 0.5 to the power of their number. */
  | 'TRACK_RECORD'
  /** How much of what is provided an initiative or a measure would use, by somebody's reading of it, for the plan names no capabilities: one that it is about leaves 0.3 of the rest, one that would help it besides 0.65. */
  | 'USES'
  /** How many telling words both texts have in common, whatever the language: 1 - 0.5 to the power of their number. Never more than 0.15 of the whole, so that an exact capability counts more. */
  | 'WORDS';

/** Categories of members of the platform. */
export type MembershipCategory =
  /** 1号会員: local governments. */
  | 'LOCAL_GOVERNMENT'
  /** 2号会員: ministries and agencies. */
  | 'MINISTRY'
  /** 3号会員: companies, NGOs, universities and others. */
  | 'PRIVATE'
  /** Not known: the list does not tell, or its platform's own word stands for none of these. */
  | 'UNKNOWN';

/** Where an English name comes from. */
export type NameBasis =
  /** A short label of the curators' own, in both languages; the official wording is elsewhere. */
  | 'LABEL'
  /** The source itself prints it. */
  | 'ORIGINAL'
  /** Translated by the curators of the data. */
  | 'TRANSLATED';

/** Conditions on needs; all that are given have to hold. */
export type NeedFilter = {
  /** Capabilities that it takes. */
  readonly capability?: IdFilter | null | undefined;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** Initiatives and measures for which it was raised. */
  readonly for?: ScopedIdFilter | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** Open on this day: of status OPEN, posted by then or undated, and not ended before. */
  readonly openOn?: string | null | undefined;
  /** Where: this place, or one within it. A prefecture finds the needs of its municipalities. */
  readonly place?: IdFilter | null | undefined;
  /** Posted between these days. */
  readonly postedOn?: DateRange | null | undefined;
  /** Who raised it. */
  readonly raisedBy?: IdFilter | null | undefined;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: boolean | null | undefined;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: ScopedIdFilter | null | undefined;
  /** SDG targets that it serves. */
  readonly sdgTarget?: ScopedIdFilter | null | undefined;
  /** One of these states. */
  readonly status?: ReadonlyArray<NeedStatus> | null | undefined;
  /** Good until a day between these. */
  readonly validTo?: DateRange | null | undefined;
};

/** Whether a need or an offer is open, met or withdrawn. */
export type NeedStatus =
  /** Met. */
  | 'MET'
  /** Open. */
  | 'OPEN'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Conditions on offers; all that are given have to hold. */
export type OfferFilter = {
  /** Capabilities that it provides. */
  readonly capability?: IdFilter | null | undefined;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** Who made it. */
  readonly madeBy?: IdFilter | null | undefined;
  /** Open on this day: of status OPEN, posted by then or undated, and not ended before. */
  readonly openOn?: string | null | undefined;
  /** Posted between these days. */
  readonly postedOn?: DateRange | null | undefined;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: boolean | null | undefined;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: ScopedIdFilter | null | undefined;
  /** SDG targets that it serves. */
  readonly sdgTarget?: ScopedIdFilter | null | undefined;
  /** One of these states. */
  readonly status?: ReadonlyArray<NeedStatus> | null | undefined;
  /** Good until a day between these. */
  readonly validTo?: DateRange | null | undefined;
};

/** Conditions on organisations; all that are given have to hold. */
export type OrganizationFilter = {
  /** Capabilities that its offers provide. */
  readonly capability?: IdFilter | null | undefined;
  /** It is or was a member of something in one of these categories. With `memberOf`, both are asked of the same membership. */
  readonly category?: ReadonlyArray<MembershipCategory> | null | undefined;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** Initiatives in which it takes part. With `role`, only those in which it does so in one of these roles count. */
  readonly initiative?: ScopedIdFilter | null | undefined;
  /** One of these kinds. */
  readonly kind?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Platforms and working groups of which it is or was a member. With `category`, only memberships of these categories count. */
  readonly memberOf?: IdFilter | null | undefined;
  /** Where it is at home: this place, or one within it. A prefecture finds the organisations of its municipalities. */
  readonly place?: IdFilter | null | undefined;
  /** It takes part in something in one of these roles. With `initiative`, role and initiative are asked of the same participation. */
  readonly role?: ReadonlyArray<ParticipationRole> | null | undefined;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: boolean | null | undefined;
  /** SDG goals that its work serves, itself or through a target. */
  readonly sdgGoal?: ScopedIdFilter | null | undefined;
  /** SDG targets that its work serves. */
  readonly sdgTarget?: ScopedIdFilter | null | undefined;
};

/** Kinds of organisation (IATI organisation types). */
export type OrganizationKind =
  /** University, school or research institute. */
  | 'ACADEMIC'
  /** Foundation. */
  | 'FOUNDATION'
  /** National government, ministries. */
  | 'GOVERNMENT'
  /** International non-governmental organisation. */
  | 'INTERNATIONAL_NGO'
  /** Prefectures and municipalities. */
  | 'LOCAL_GOVERNMENT'
  /** Body of several states. */
  | 'MULTILATERAL'
  /** National non-governmental organisation. */
  | 'NATIONAL_NGO'
  /** Any other. */
  | 'OTHER'
  /** Other public bodies. */
  | 'OTHER_PUBLIC_SECTOR'
  /** Company or business association. */
  | 'PRIVATE_SECTOR'
  /** Body run by public and private partners together. */
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  /** Regional or local non-governmental organisation. */
  | 'REGIONAL_NGO';

/** A company that is not in the graph yet, as it describes itself. Everything is optional; what is not said is unknown and counts neither for nor against. */
export type OrganizationProfile = {
  /** What it can provide: ids of capabilities. */
  readonly capabilities?: ReadonlyArray<string | number> | null | undefined;
  /** Where it is: the id of a municipality or prefecture. */
  readonly place?: string | number | null | undefined;
  /** SDG goals that it aims at: ids or codes; it is taken to aim at each of their targets half as strongly. */
  readonly sdgGoals?: ReadonlyArray<string | number> | null | undefined;
  /** SDG targets that it aims at: ids or codes, such as `sdg:11.2` or `11.2`. */
  readonly sdgTargets?: ReadonlyArray<string | number> | null | undefined;
  /** What it does, in its own words, at most 500 characters: capabilities are found in it by their names and aliases, and shown in `profile` so that they can be corrected. */
  readonly text?: string | null | undefined;
};

/** What an organisation does in an initiative (IATI organisation roles, and KNOWLEDGE). */
export type ParticipationRole =
  /** Answers for it. */
  | 'ACCOUNTABLE'
  /** Manages it for others. */
  | 'EXTENDING'
  /** Gives money. */
  | 'FUNDING'
  /** Does the work. */
  | 'IMPLEMENTING'
  /** Gives advice, data or research. */
  | 'KNOWLEDGE';

/** How far a participation has come. */
export type ParticipationStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Ended. */
  | 'ENDED'
  /** Planned. */
  | 'PLANNED';

/** For what partners are looked for: one of the three. */
export type PartnershipSubject =
  {   /** An initiative. */
  readonly initiative: string | number; readonly measure?: never; readonly need?: never; }
  |  { readonly initiative?: never;   /** A measure. */
  readonly measure: string | number; readonly need?: never; }
  |  { readonly initiative?: never; readonly measure?: never;   /** A need. */
  readonly need: string | number; };

/** Relationships along which a path may lead. */
export type PathRelationship =
  /** Drives a measure or an indicator. */
  | 'ADVANCES'
  /** Serves an SDG target or goal. */
  | 'ALIGNS_WITH'
  /** An initiative stands under a further measure too. */
  | 'ALSO_UNDER'
  /** A strategy builds on a law, plan or vision; only as the last or first hop. */
  | 'BASED_ON'
  /** A capability is a kind of a wider one. */
  | 'BROADER'
  /** An amount of money for a goal, measure or initiative; only as the last or first hop. */
  | 'BUDGET_OF'
  /** A record stands in a source; only as the last or first hop. */
  | 'CITED_IN'
  /** An evaluation of an item of a plan; only as the last or first hop. */
  | 'EVALUATES'
  /** An organisation suits a need, initiative or measure, as somebody has judged. */
  | 'FITS'
  /** A need is raised for an initiative or measure. */
  | 'FOR'
  /** An evaluation is graded on a scale; only as the last or first hop. */
  | 'GRADED_ON'
  /** Progress on the one helps or hinders the other. */
  | 'INFLUENCES'
  /** A need takes, or an offer or an organisation gives, a capability that the record itself does not state, as somebody has judged. */
  | 'INVOLVES'
  /** An offer is made by an organisation. */
  | 'MADE_BY'
  /** An indicator corresponds to an SDG indicator. */
  | 'MAPS_TO'
  /** An indicator measures a goal, measure, initiative or SDG target. */
  | 'MEASURES'
  /** An organisation is a member of a platform or working group; only as the last or first hop. */
  | 'MEMBER_OF'
  /** A strategy, organisation or need of a place; only as the last or first hop. */
  | 'OF_PLACE'
  /** An organisation, such as a section of a city hall, answers for a goal, measure, initiative or indicator. */
  | 'OWNED_BY'
  /** An organisation takes part in an initiative; the participation is the link. */
  | 'PARTICIPATES_IN'
  /** Stands below it in the plan, or in the framework of the SDGs. */
  | 'PART_OF'
  /** An offer provides a capability. */
  | 'PROVIDES'
  /** A need is raised by an organisation. */
  | 'RAISED_BY'
  /** A need requires a capability. */
  | 'REQUIRES'
  /** A strategy follows an earlier one; only as the last or first hop. */
  | 'SUPERSEDES'
  /** A value of an indicator; only as the last or first hop. */
  | 'VALUE_OF';

/** Conditions on places; all that are given have to hold. */
export type PlaceFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** One of these kinds. */
  readonly kind?: ReadonlyArray<PlaceKind> | null | undefined;
  /** Its latitude between two ends, in degrees. */
  readonly latitude?: FloatRange | null | undefined;
  /** Its longitude between two ends, in degrees. */
  readonly longitude?: FloatRange | null | undefined;
  /** Its number of inhabitants between two ends. */
  readonly population?: IntRange | null | undefined;
  /** The place it is part of, at any level. */
  readonly within?: IdFilter | null | undefined;
};

/** Kinds of place. */
export type PlaceKind =
  /** 市, a city. */
  | 'CITY'
  /** 国: a country. */
  | 'COUNTRY'
  /** Another place, such as a district. */
  | 'OTHER'
  /** 都道府県, one of the 47. */
  | 'PREFECTURE'
  /** 地域: a region of a country, such as a state or a county. */
  | 'REGION'
  /** 特別区, the 23 of Tokyo. */
  | 'SPECIAL_WARD'
  /** 町, a town. */
  | 'TOWN'
  /** 村, a village. */
  | 'VILLAGE'
  /** 行政区, part of a designated city. */
  | 'WARD';

/** Conditions on policy measures; all that are given have to hold. */
export type PolicyMeasureFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** The goal of which it is a part. */
  readonly goal?: IdFilter | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** Organisations that take part in a part of it. */
  readonly organization?: ScopedIdFilter | null | undefined;
  /** The place whose strategy it is part of. */
  readonly place?: IdFilter | null | undefined;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: ScopedIdFilter | null | undefined;
  /** SDG targets that it serves. */
  readonly sdgTarget?: ScopedIdFilter | null | undefined;
  /** The strategy of which it is a part. */
  readonly strategy?: IdFilter | null | undefined;
};

/** Links that assertions are made of. */
export type Predicate =
  /** Drives a measure or an indicator. */
  | 'ADVANCES'
  /** Serves an SDG target or goal. */
  | 'ALIGNS_WITH'
  /** An organisation suits a need, an initiative or a measure; rejected, it is no longer suggested there. */
  | 'FITS'
  /** Progress on the one helps or hinders the other. */
  | 'INFLUENCES'
  /** A need takes, or an offer or an organisation gives, a capability that the record itself does not state. */
  | 'INVOLVES'
  /** An indicator that corresponds to an SDG indicator. */
  | 'MAPS_TO';

/** How a capability came into a profile. */
export type ProfileCapabilityBasis =
  /** It was named. */
  | 'GIVEN'
  /** An open offer of the organisation provides it. */
  | 'OFFER'
  /** It was found in the text. */
  | 'TEXT';

/** How a word of a profile is meant. */
export type ProfileWordSense =
  /** As what it does not do: `not a health company`. */
  | 'DENIES'
  /** As what the company does. */
  | 'DOES'
  /** As what its customers or partners do: `our customers are hotels`, `together with hospitals`. */
  | 'OTHERS'
  /** As what it looks for and does not give: `looking for a grant`. */
  | 'SEEKS';

/** How an indicator, or a part of a plan, stands against its targets. */
export type ProgressStatus =
  /** 達成: the target is met; what has to be kept is met in its target year or later. */
  | 'ACHIEVED'
  /** やや遅れ: at 60% to 95% of the pace needed; what has to be kept is at most 5% away. */
  | 'BEHIND'
  /** 未達: the target year has come and the target is not met. */
  | 'MISSED'
  /** 評価不能: it cannot be assessed; see the reason. */
  | 'NOT_ASSESSABLE'
  /** 実績なし: no actual value from after the baseline is recorded. */
  | 'NO_ACTUAL'
  /** 目標なし: no target is recorded. */
  | 'NO_TARGET'
  /** 遅れ: below 60% of the pace needed; what has to be kept is more than 5% away. */
  | 'OFF_TRACK'
  /** 順調: at 95% of the pace needed or more; what has to be kept is kept. */
  | 'ON_TRACK'
  /** 後退: moving away from the target. */
  | 'REGRESSING';

/** Relationships of the graph that make two records neighbours. What only says where a record stands is none: sources that are cited or quoted, the import, and the two ends of an assertion, which is the reason for a relationship and not its neighbour. */
export type RelationshipKind =
  /** An initiative drives a measure or an indicator. */
  | 'ADVANCES'
  /** Serves an SDG target or goal. */
  | 'ALIGNS_WITH'
  /** An initiative stands under a further measure, besides the one of which it is part. */
  | 'ALSO_UNDER'
  /** A strategy is based on a law or plan. */
  | 'BASED_ON'
  /** A capability is a kind of a wider one. */
  | 'BROADER'
  /** An amount of money is for a goal, measure or initiative. */
  | 'BUDGET_OF'
  /** An evaluation judges an item of a plan. */
  | 'EVALUATES'
  /** An organisation suits a need, an initiative or a measure, as somebody judged. */
  | 'FITS'
  /** A need is raised for an initiative or measure. */
  | 'FOR'
  /** An evaluation is graded on a scale. */
  | 'GRADED_ON'
  /** An organisation has a membership or participation. */
  | 'HAS'
  /** A membership in a platform or working group, or a participation in an initiative. */
  | 'IN'
  /** Progress on the one helps or hinders the other. */
  | 'INFLUENCES'
  /** A need takes, or an offer or an organisation gives, a capability that the record itself does not state, as somebody judged. */
  | 'INVOLVES'
  /** An offer is made by an organisation. */
  | 'MADE_BY'
  /** An indicator corresponds to an SDG indicator. */
  | 'MAPS_TO'
  /** An indicator measures a goal, measure, initiative or SDG target. */
  | 'MEASURES'
  /** A strategy, organisation or need of a place. */
  | 'OF_PLACE'
  /** A goal, measure, initiative or indicator that an organisation, such as a section of a city hall, answers for. */
  | 'OWNED_BY'
  /** Is part of it: in a plan, in the SDGs, on a platform, or of a place, or of an organisation. */
  | 'PART_OF'
  /** An offer provides a capability. */
  | 'PROVIDES'
  /** A need is raised by an organisation. */
  | 'RAISED_BY'
  /** A need requires a capability. */
  | 'REQUIRES'
  /** A strategy takes the place of an earlier one. */
  | 'SUPERSEDES'
  /** A value of an indicator. */
  | 'VALUE_OF';

/** What level of result an indicator measures (IATI). */
export type ResultType =
  /** How large that is which is aimed at, such as the number of inhabitants. */
  | 'CONTEXT'
  /** The lasting effect. */
  | 'IMPACT'
  /** What was put in: money, staff, hours. */
  | 'INPUT'
  /** What changed for people. */
  | 'OUTCOME'
  /** What was made or done. */
  | 'OUTPUT';

/** Whether made-up records count. */
export type Samples =
  /** Nothing made up stands behind the answer. */
  | 'EXCLUDE'
  /** Made-up records count as real ones do, and the answer says so. */
  | 'INCLUDE';

/** Whose records and links count: only those of an item itself, or also those of its parts. */
export type Scope =
  /** Only the item's own. */
  | 'OWN'
  /** Also those of its parts: of a goal its measures, efforts and all that advances or is part of these; of a measure the initiatives that advance it or are part of it and all below; of a project or an initiative all below it. Who is accountable for a whole answers for its parts. */
  | 'WITH_PARTS';

/** A condition on the records that an item is related to, itself or through its parts, by their ids. All parts that are given have to hold; each takes at most 100 ids. */
export type ScopedIdFilter = {
  /** Related to every one of these. */
  readonly allOf?: ReadonlyArray<string | number> | null | undefined;
  /** Related to at least one of these. */
  readonly anyOf?: ReadonlyArray<string | number> | null | undefined;
  /** Related to none of these. */
  readonly noneOf?: ReadonlyArray<string | number> | null | undefined;
  /** Whose relations count; when not given, those of the parts too for people and needs, and only the item's own for SDG goals and targets. */
  readonly scope?: Scope | null | undefined;
};

/** Kinds of SDG target. */
export type SdgTargetKind =
  /** A means of reaching results: those with a letter, and goal 17. */
  | 'MEANS_OF_IMPLEMENTATION'
  /** A result to reach, with a numeric code. */
  | 'OUTCOME';

/** Where in a record a text stands. */
export type SearchField =
  /** Another name, in either language, or how a name is read. */
  | 'ALIAS'
  /** A code: of the SDGs or the UN, of a place, of an organisation. */
  | 'CODE'
  /** The English description, subtitle or strength. */
  | 'DESCRIPTION_EN'
  /** The Japanese description, subtitle or strength. */
  | 'DESCRIPTION_JA'
  /** The English name. */
  | 'NAME_EN'
  /** The Japanese name. */
  | 'NAME_JA'
  /** A passage that it quotes from its source, or the heading under which that stands. */
  | 'QUOTATION'
  /** A word of one of its names that means the same as what was typed, or is another spelling or the reading of it. */
  | 'RELATED';

/** Conditions on what is found; all that are given have to hold. */
export type SearchFilter = {
  /** Places: these themselves, their strategies with all parts, their organisations and needs. */
  readonly place?: IdFilter | null | undefined;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: boolean | null | undefined;
  /** SDG goals: these themselves, their targets and indicators, and what serves them, itself or through a target. */
  readonly sdgGoal?: IdFilter | null | undefined;
  /** Strategies: these themselves and their parts. */
  readonly strategy?: IdFilter | null | undefined;
};

/** What can be searched: every type whose records have a name of their own. */
export type SearchType =
  /** Capabilities that needs take and offers give. */
  | 'CAPABILITY'
  /** Indicators of a strategy. */
  | 'INDICATOR'
  /** Initiatives and main efforts. */
  | 'INITIATIVE'
  /** Leading projects. */
  | 'LEADING_PROJECT'
  /** Needs. */
  | 'NEED'
  /** Offers. */
  | 'OFFER'
  /** Organisations. */
  | 'ORGANIZATION'
  /** Municipalities and prefectures. */
  | 'PLACE'
  /** Platforms. */
  | 'PLATFORM'
  /** Measures of a goal. */
  | 'POLICY_MEASURE'
  /** Goals of the SDGs. */
  | 'SDG_GOAL'
  /** Global indicators of the SDGs. */
  | 'SDG_INDICATOR'
  /** Targets of the SDGs. */
  | 'SDG_TARGET'
  /** Documents and data sets. */
  | 'SOURCE'
  /** Basic goals of a strategy. */
  | 'STRATEGIC_GOAL'
  /** Strategies and plans. */
  | 'STRATEGY'
  /** Working groups of a platform. */
  | 'WORKING_GROUP';

/** Conditions on sources; all that are given have to hold. */
export type SourceFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: string | null | undefined;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: IdFilter | null | undefined;
  /** Its own id. */
  readonly id?: IdFilter | null | undefined;
  /** The day of issue. */
  readonly issuedOn?: DateRange | null | undefined;
};

/** What can be different between two strategies. */
export type StrategyChangeKind =
  /** Values that add up, are running totals or stand for a year each, and now otherwise: the values of the indicator are not compared. */
  | 'ACCUMULATION_CHANGED'
  /** A part that only the newer one has. */
  | 'ADDED'
  /** Another baseline, or of another year; values are such as `7039 (2014)`. */
  | 'BASELINE_CHANGED'
  /** Based, as far as recorded, on another law, plan or vision; one entry for each, its id is the value. */
  | 'BASIS'
  /** Rests a link on other kinds of reason; values are the kinds of accepted assertions. */
  | 'BASIS_CHANGED'
  /** Another direction: the values of the indicator are not compared. */
  | 'DIRECTION_CHANGED'
  /** A part that only the older one has. */
  | 'DROPPED'
  /** An organisation takes part that did not; the value is its roles. */
  | 'JOINED'
  /** An organisation no longer takes part; the value is the roles that it had. */
  | 'LEFT'
  /** Several parts that became one; one entry for each of them. */
  | 'MERGED'
  /** Another parent; values are the ids of the parents. */
  | 'MOVED'
  /** Another period; values are first and last day, such as `2020-04-01/2024-03-31`. */
  | 'PERIOD'
  /** Another number below the same parent; values are the numbers. */
  | 'RENUMBERED'
  /** Another wording of the same part; values are the wordings. */
  | 'REWORDED'
  /** An organisation takes part in other roles; values are the roles. */
  | 'ROLE_CHANGED'
  /** Serves an SDG target or goal that it did not serve; the value is the strength. */
  | 'SDG_ADDED'
  /** No longer serves an SDG target or goal; the value is the strength that it had. */
  | 'SDG_DROPPED'
  /** Stands in another document; one entry for each, its id is the value. */
  | 'SOURCE'
  /** A part that became several; one entry for each of them. */
  | 'SPLIT'
  /** Serves an SDG target or goal by at least 0.2 more or less; values are the strengths. */
  | 'STRENGTH_CHANGED'
  /** The target asks for less, in the direction of the indicator; values are the targets of the latest target years. */
  | 'TARGET_LOWERED'
  /** The target asks for more, in the direction of the indicator; values are the targets of the latest target years. */
  | 'TARGET_RAISED'
  /** Another target, where one of the two is told in words. */
  | 'TARGET_REWORDED'
  /** Another latest target year; values are the years. */
  | 'TARGET_YEAR_MOVED'
  /** Another unit: the values of the indicator are not compared. */
  | 'UNIT_CHANGED';

/** Conditions on partners; all that are given have to hold. */
export type SuggestedPartnerFilter = {
  /** Only organisations of these kinds. */
  readonly kind?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Platforms and working groups of which it is a member. */
  readonly memberOf?: IdFilter | null | undefined;
  /** Where the organisation is; a prefecture stands for all its municipalities. */
  readonly place?: IdFilter | null | undefined;
  /** The role that is looked for. Given, organisations that already take part in another role are not left out. */
  readonly role?: ParticipationRole | null | undefined;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: boolean | null | undefined;
};

/** Why a capability stays uncovered. */
export type UncoveredReason =
  /** No organisation has an open offer that comes near enough. */
  | 'NOBODY'
  /** One more member than allowed would cover it. */
  | 'TOO_MANY_MEMBERS';

export type AboutQueryVariables = Exact<{
  language: Language;
  sample?: boolean | null | undefined;
}>;


export type AboutQuery = { readonly datasets: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly licence: string | null, readonly records: number, readonly importedAt: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> } };

export type CatalogCountsQueryVariables = Exact<{
  real?: boolean | null | undefined;
  plans?: IdFilter | null | undefined;
  datasets?: IdFilter | null | undefined;
}>;


export type CatalogCountsQuery = { readonly measures: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number }, readonly sdgGoals: { readonly totalCount: number }, readonly organizations: { readonly totalCount: number }, readonly needs: { readonly totalCount: number }, readonly offers: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } };

export type MadeUpDatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type MadeUpDatasetsQuery = { readonly datasets: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type CatalogMeasuresQueryVariables = Exact<{
  filter?: PolicyMeasureFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  samples: Samples;
}>;


export type CatalogMeasuresQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goal: { readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assessment: { readonly status: ProgressStatus, readonly reason: AssessmentReason | null }, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly initiatives: { readonly totalCount: number }, readonly participations: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> } };

export type MeasureRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goal: { readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assessment: { readonly status: ProgressStatus, readonly reason: AssessmentReason | null }, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly initiatives: { readonly totalCount: number }, readonly participations: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> };

export type CatalogMeasureFacetsQueryVariables = Exact<{
  filter?: PolicyMeasureFilter | null | undefined;
  by?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  language: Language;
}>;


export type CatalogMeasureFacetsQuery = { readonly list: { readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly hasMore: boolean, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
         | null }> }> } };

export type FacetValuesFragment = { readonly field: FacetField, readonly hasMore: boolean, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
     | null }> };

export type CatalogInitiativesQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  samples: Samples;
}>;


export type CatalogInitiativesQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: InitiativeKind, readonly status: ActivityStatus, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly parent: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly participations: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> } };

export type InitiativeRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: InitiativeKind, readonly status: ActivityStatus, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly parent: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly participations: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> };

export type CatalogInitiativeFacetsQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  by?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  language: Language;
}>;


export type CatalogInitiativeFacetsQuery = { readonly list: { readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly hasMore: boolean, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
         | null }> }> } };

export type CatalogIndicatorsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type CatalogIndicatorsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly unit: string | null, readonly direction: IndicatorDirection, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly measuredItems: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator }>, readonly progress: { readonly status: ProgressStatus, readonly targetYearPast: boolean, readonly baseline: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly target: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly actual: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null }, readonly dataset: { readonly sample: boolean } } }> } };

export type IndicatorRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly unit: string | null, readonly direction: IndicatorDirection, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly measuredItems: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator }>, readonly progress: { readonly status: ProgressStatus, readonly targetYearPast: boolean, readonly baseline: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly target: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly actual: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null }, readonly dataset: { readonly sample: boolean } } }> };

export type CatalogValueFragment = { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator };

export type CatalogIndicatorFacetsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  by?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  language: Language;
}>;


export type CatalogIndicatorFacetsQuery = { readonly list: { readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly hasMore: boolean, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
         | null }> }> } };

export type CatalogOrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  samples: Samples;
}>;


export type CatalogOrganizationsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly participations: { readonly totalCount: number }, readonly needs: { readonly totalCount: number }, readonly offers: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> } };

export type OrganizationRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly participations: { readonly totalCount: number }, readonly needs: { readonly totalCount: number }, readonly offers: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> };

export type CatalogOrganizationFacetsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  by?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  language: Language;
}>;


export type CatalogOrganizationFacetsQuery = { readonly list: { readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly hasMore: boolean, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
         | null }> }> } };

export type CatalogNeedsQueryVariables = Exact<{
  filter?: NeedFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type CatalogNeedsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly status: NeedStatus, readonly validTo: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly raisedBy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly requires: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly dataset: { readonly sample: boolean } } }> } };

export type NeedRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly status: NeedStatus, readonly validTo: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly raisedBy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly requires: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly dataset: { readonly sample: boolean } } }> };

export type CatalogNeedFacetsQueryVariables = Exact<{
  filter?: NeedFilter | null | undefined;
  by?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  language: Language;
}>;


export type CatalogNeedFacetsQuery = { readonly list: { readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly hasMore: boolean, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
         | null }> }> } };

export type CatalogOffersQueryVariables = Exact<{
  filter?: OfferFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type CatalogOffersQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly status: NeedStatus, readonly validTo: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly madeBy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly dataset: { readonly sample: boolean } }, readonly provides: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly dataset: { readonly sample: boolean } } }> } };

export type OfferRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly status: NeedStatus, readonly validTo: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly madeBy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly dataset: { readonly sample: boolean } }, readonly provides: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly dataset: { readonly sample: boolean } } }> };

export type CatalogOfferFacetsQueryVariables = Exact<{
  filter?: OfferFilter | null | undefined;
  by?: ReadonlyArray<FacetField> | FacetField | null | undefined;
  language: Language;
}>;


export type CatalogOfferFacetsQuery = { readonly list: { readonly facets: ReadonlyArray<{ readonly field: FacetField, readonly hasMore: boolean, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
         | null }> }> } };

export type CatalogSourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  samples: Samples;
}>;


export type CatalogSourcesQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly publisher: string | null, readonly issuedOn: string | null, readonly licence: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly citedBy: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> } };

export type SourceRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly publisher: string | null, readonly issuedOn: string | null, readonly licence: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly citedBy: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } } }> };

export type CatalogSdgsQueryVariables = Exact<{
  strategy: string | number;
  language: Language;
}>;


export type CatalogSdgsQuery = { readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly targets: ReadonlyArray<{ readonly id: string }>, readonly dataset: { readonly sample: boolean } }> }, readonly measures: { readonly rows: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }> } | null, readonly initiatives: { readonly rows: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }> } | null, readonly served: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> } };

export type SdgServiceFragment = { readonly rows: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
     }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }> };

export type UnservedTargetsQueryVariables = Exact<{
  strategy: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type UnservedTargetsQuery = { readonly sdgTargets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly pageInfo: { readonly endCursor: string | null } } };

export type StrategyChoicesQueryVariables = Exact<{
  language: Language;
}>;


export type StrategyChoicesQuery = { readonly strategies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly supersededBy: ReadonlyArray<{ readonly id: string }>, readonly dataset: { readonly sample: boolean } }> } };

export type CollaborateChoicesQueryVariables = Exact<{
  language: Language;
}>;


export type CollaborateChoicesQuery = { readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } }> }, readonly strategies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly supersededBy: ReadonlyArray<{ readonly id: string }>, readonly dataset: { readonly sample: boolean } }> } };

export type CapabilityPageQueryVariables = Exact<{
  language: Language;
  after?: string | null | undefined;
}>;


export type CapabilityPageQuery = { readonly capabilities: { readonly nodes: ReadonlyArray<{ readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly broader: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly dataset: { readonly sample: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CollaborateNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type CollaborateNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
   | null> };

export type ReadTextQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type ReadTextQuery = { readonly collaborationAreas: { readonly profile: ReadonlyArray<{ readonly basis: ProfileCapabilityBasis, readonly matched: string | null, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly words: ReadonlyArray<{ readonly text: string, readonly sense: ProfileWordSense, readonly capabilities: ReadonlyArray<{ readonly id: string }> }> } | null };

export type MatchReasonFragment = { readonly name: MatchFeatureName, readonly value: number | null, readonly weight: number, readonly contribution: number | null, readonly evidenceCount: number, readonly text: string, readonly evidence: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
  > };

export type MatchChangeTextFragment = { readonly score: number, readonly rank: number, readonly text: string };

export type CollaborationAreasQueryVariables = Exact<{
  for: CollaborationSubject;
  filter?: CollaborationAreaFilter | null | undefined;
  samples: Samples;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type CollaborationAreasQuery = { readonly collaborationAreas: { readonly totalCount: number, readonly complete: boolean, readonly profile: ReadonlyArray<{ readonly basis: ProfileCapabilityBasis, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly edges: ReadonlyArray<{ readonly rank: number, readonly kind: CollaborationAreaKind, readonly score: number, readonly text: string, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly offer: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly features: ReadonlyArray<{ readonly name: MatchFeatureName, readonly value: number | null, readonly weight: number, readonly contribution: number | null, readonly evidenceCount: number, readonly text: string, readonly evidence: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        > }>, readonly missingCapabilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly whatWouldChange: ReadonlyArray<{ readonly score: number, readonly rank: number, readonly text: string }>, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipationRole>, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> } }>, readonly pageInfo: { readonly endCursor: string | null } } | null };

export type SuggestedPartnersQueryVariables = Exact<{
  for: PartnershipSubject;
  filter?: SuggestedPartnerFilter | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type SuggestedPartnersQuery = { readonly suggestedPartners: { readonly totalCount: number, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly text: string, readonly node: { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly offer: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly features: ReadonlyArray<{ readonly name: MatchFeatureName, readonly value: number | null, readonly weight: number, readonly contribution: number | null, readonly evidenceCount: number, readonly text: string, readonly evidence: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        > }>, readonly missingCapabilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly whatWouldChange: ReadonlyArray<{ readonly score: number, readonly rank: number, readonly text: string }> }>, readonly pageInfo: { readonly endCursor: string | null } } | null };

export type ConsortiumForQueryVariables = Exact<{
  for: PartnershipSubject;
  filter?: ConsortiumFilter | null | undefined;
  language: Language;
}>;


export type ConsortiumForQuery = { readonly consortium: { readonly text: string, readonly required: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly members: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipationRole>, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly covers: ReadonlyArray<{ readonly id: string }>, readonly added: ReadonlyArray<{ readonly id: string }>, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }>, readonly uncovered: ReadonlyArray<{ readonly reason: UncoveredReason, readonly node: { readonly id: string } }> } | null };

export type WhiteSpaceOfQueryVariables = Exact<{
  strategy: string | number;
  samples: Samples;
  language: Language;
}>;


export type WhiteSpaceOfQuery = { readonly whiteSpace: ReadonlyArray<{ readonly rank: number | null, readonly text: string, readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    , readonly gap: { readonly gap: number | null }, readonly scarceCapabilities: ReadonlyArray<{ readonly openNeeds: number, readonly openOffers: number, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> };

export type CompareQueryVariables = Exact<{
  older: string | number;
  newer: string | number;
  samples: Samples;
  language: Language;
}>;


export type CompareQuery = { readonly compareStrategies: { readonly kept: number, readonly from: { readonly startsOn: string | null, readonly endsOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goals: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly leadingProjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly initiatives: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly indicators: ReadonlyArray<{ readonly unit: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly progress: { readonly baseline: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly target: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly actual: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null }, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } }, readonly to: { readonly startsOn: string | null, readonly endsOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goals: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly leadingProjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly initiatives: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly indicators: ReadonlyArray<{ readonly unit: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly progress: { readonly baseline: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly target: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly actual: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null }, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } }, readonly counts: ReadonlyArray<{ readonly kind: StrategyChangeKind, readonly count: number }>, readonly paired: { readonly stated: number, readonly keyAndText: number, readonly text: number }, readonly changes: ReadonlyArray<{ readonly kind: StrategyChangeKind, readonly fromValue: string | null, readonly toValue: string | null, readonly from:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       | null, readonly to:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       | null, readonly about:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       | null }>, readonly candidates: ReadonlyArray<{ readonly similarity: number, readonly from:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly notRecorded: ReadonlyArray<{ readonly aspect: ComparedAspect, readonly edition: ComparedEdition, readonly item:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       | null }> } | null };

export type ComparedPlanFragment = { readonly startsOn: string | null, readonly endsOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goals: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly leadingProjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly initiatives: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly indicators: ReadonlyArray<{ readonly unit: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly progress: { readonly baseline: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly target: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly actual: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null }, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } };

export type ComparablePlansQueryVariables = Exact<{
  language: Language;
}>;


export type ComparablePlansQuery = { readonly strategies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly supersededBy: ReadonlyArray<{ readonly id: string }>, readonly supersedes: { readonly id: string } | null, readonly goals: ReadonlyArray<{ readonly id: string }>, readonly measures: ReadonlyArray<{ readonly id: string }>, readonly indicators: ReadonlyArray<{ readonly id: string }>, readonly leadingProjects: ReadonlyArray<{ readonly id: string }>, readonly initiatives: { readonly totalCount: number }, readonly dataset: { readonly sample: boolean } }> } };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  samples: Samples;
}>;


export type EntityDetailsQuery = { readonly node:
    | (
      { readonly predicate: Predicate, readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly assertionStatus: AssertionStatus, readonly subject:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly object:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }
      & { readonly __typename: 'Assertion' }
    )
    | (
      { readonly year: number, readonly stage: BudgetStage, readonly amount: number, readonly currency: string, readonly fundedBy: BudgetFunding | null, readonly budgetKind: BudgetKind, readonly item: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }
      & { readonly __typename: 'Budget' }
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly broader: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null }
      & { readonly __typename: 'Capability' }
    )
    | (
      { readonly version: string, readonly records: number, readonly sha256: string }
      & { readonly __typename: 'Dataset' }
    )
    | (
      { readonly id: string, readonly year: number, readonly by: EvaluationBy | null, readonly criterion: string | null, readonly grade: string | null, readonly comment: string | null, readonly commentLanguage: Language | null, readonly outlook: EvaluationDirection | null, readonly item:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly scale: { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> } | null }
      & { readonly __typename: 'Evaluation' }
    )
    | (
      { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> }
      & { readonly __typename: 'EvaluationScale' }
    )
    | (
      { readonly accumulation: Accumulation, readonly calculation: string | null, readonly dataSource: string | null, readonly available: string | null, readonly survey: boolean | null, readonly direction: IndicatorDirection, readonly resultType: ResultType | null, readonly unit: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly progress: { readonly status: ProgressStatus, readonly text: string, readonly target: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly actual: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null }, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null }>, readonly series: { readonly actuals: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isTotal: boolean }> }, readonly dataset: { readonly sample: boolean } }
      & { readonly __typename: 'Indicator' }
    )
    | (
      { readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly breakdown: ReadonlyArray<string>, readonly targetBasis: string | null, readonly valueKind: IndicatorValueKind, readonly indicator: { readonly unit: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly dataset: { readonly sample: boolean } } }
      & { readonly __typename: 'IndicatorValue' }
    )
    | (
      { readonly levelName: string | null, readonly openEnded: boolean, readonly startsOn: string | null, readonly endsOn: string | null, readonly initiativeKind: InitiativeKind, readonly activityStatus: ActivityStatus, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly above:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly above: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goal: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly dataset: { readonly sample: boolean } }
      , readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly status: ParticipationStatus, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }, readonly needs: { readonly totalCount: number } }
      & { readonly __typename: 'Initiative' }
    )
    | (
      { readonly cityStrength: string | null, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly status: ParticipationStatus, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> } }
      & { readonly __typename: 'LeadingProject' }
    )
    | (
      { readonly category: MembershipCategory, readonly validFrom: string | null, readonly validTo: string | null, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly memberOf: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }
      & { readonly __typename: 'Membership' }
    )
    | (
      { readonly validTo: string | null, readonly openness: NeedStatus, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly raisedBy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }
      & { readonly __typename: 'Need' }
    )
    | (
      { readonly validTo: string | null, readonly openness: NeedStatus, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly madeBy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }
      & { readonly __typename: 'Offer' }
    )
    | (
      { readonly identifiers: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly organizationKind: OrganizationKind, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly status: ParticipationStatus, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }, readonly needs: { readonly totalCount: number }, readonly offers: { readonly totalCount: number } }
      & { readonly __typename: 'Organization' }
    )
    | (
      { readonly roles: ReadonlyArray<ParticipationRole>, readonly validFrom: string | null, readonly validTo: string | null, readonly participationStatus: ParticipationStatus, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }
      & { readonly __typename: 'Participation' }
    )
    | (
      { readonly code: string, readonly kana: string | null, readonly population: number | null, readonly placeKind: PlaceKind, readonly upper: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly upper: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } | null, readonly dataset: { readonly sample: boolean } } | null }
      & { readonly __typename: 'Place' }
    )
    | { readonly __typename: 'Platform' }
    | (
      { readonly levelName: string | null, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly goal: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assessment: { readonly status: ProgressStatus, readonly reason: AssessmentReason | null, readonly text: string }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly status: ParticipationStatus, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }, readonly needs: { readonly totalCount: number } }
      & { readonly __typename: 'PolicyMeasure' }
    )
    | (
      { readonly iri: string, readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      & { readonly __typename: 'SdgGoal' }
    )
    | (
      { readonly iri: string, readonly unCodes: ReadonlyArray<string>, readonly alsoListedAs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goal: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly dataset: { readonly sample: boolean } }> }
      & { readonly __typename: 'SdgIndicator' }
    )
    | (
      { readonly iri: string, readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly targetKind: SdgTargetKind, readonly goal: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly dataset: { readonly sample: boolean } }
      & { readonly __typename: 'SdgTarget' }
    )
    | (
      { readonly url: string | null, readonly publisher: string | null, readonly issuedOn: string | null, readonly licence: string | null }
      & { readonly __typename: 'Source' }
    )
    | (
      { readonly levelName: string | null, readonly subtitle: string | null, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assessment: { readonly status: ProgressStatus, readonly reason: AssessmentReason | null, readonly text: string } }
      & { readonly __typename: 'StrategicGoal' }
    )
    | (
      { readonly edition: number | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly ofPlace: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly bases: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly assessment: { readonly status: ProgressStatus, readonly reason: AssessmentReason | null, readonly text: string } }
      & { readonly __typename: 'Strategy' }
    )
    | (
      { readonly platform: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }
      & { readonly __typename: 'WorkingGroup' }
    )
   | null };

export type PartnersFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly status: ParticipationStatus, readonly organization: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> };

export type MissingQueryVariables = Exact<{
  strategy: string | number;
  language: Language;
  samples: Samples;
}>;


export type MissingQuery = { readonly findings: ReadonlyArray<{ readonly rule: FindingRule, readonly message: string, readonly remedy: string, readonly node:
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly gaps: ReadonlyArray<{ readonly rank: number | null, readonly gap: number | null, readonly low: number, readonly high: number, readonly text: string, readonly node:
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type EntityQueryVariables = Exact<{
  id: string | number;
  language: Language;
  other: Language;
  samples: Samples;
}>;


export type EntityQuery = { readonly node:
    | { readonly nameEnBasis: NameBasis | null, readonly description: string | null, readonly descriptionLanguage: Language | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly otherName: string, readonly otherNameLanguage: Language, readonly dataset: { readonly licence: string | null, readonly importedAt: string, readonly sample: boolean, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly sources: ReadonlyArray<{ readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }> }
    | { readonly nameEnBasis: NameBasis | null, readonly description: string | null, readonly descriptionLanguage: Language | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly otherName: string, readonly otherNameLanguage: Language, readonly dataset: { readonly licence: string | null, readonly importedAt: string, readonly sample: boolean, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly sources: ReadonlyArray<{ readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }> }
   | null };

export type LinksQueryVariables = Exact<{
  id: string | number;
  language: Language;
  relationship?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  direction?: Direction | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  samples: Samples;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LinksQuery = { readonly node:
    | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly disagreement: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          , readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly disagreement: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          , readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null };

export type ServedGoalQueryVariables = Exact<{
  id: string | number;
  language: Language;
  samples: Samples;
  first: number;
  after?: string | null | undefined;
  goals?: boolean;
  measures?: boolean;
  initiatives?: boolean;
  organizations?: boolean;
  needs?: boolean;
  offers?: boolean;
}>;


export type ServedGoalQuery = { readonly sdgGoal: { readonly goals?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly disagreement: number | null, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly endCursor: string | null } }, readonly measures?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly disagreement: number | null, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly endCursor: string | null } }, readonly initiatives?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly disagreement: number | null, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly endCursor: string | null } }, readonly organizations?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly disagreement: number | null, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly endCursor: string | null } }, readonly needs?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly disagreement: number | null, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly endCursor: string | null } }, readonly offers?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly disagreement: number | null, readonly node: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly endCursor: string | null } } } | null };

export type ServedByFragment = { readonly strength: number | null, readonly disagreement: number | null, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } };

export type EntityYearsQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type EntityYearsQuery = { readonly node:
    | { readonly __typename: 'Assertion' | 'Budget' | 'Capability' | 'Dataset' | 'Evaluation' | 'EvaluationScale' | 'IndicatorValue' | 'LeadingProject' | 'Membership' | 'Need' | 'Offer' | 'Organization' | 'Participation' | 'Place' | 'Platform' | 'SdgGoal' | 'SdgIndicator' | 'SdgTarget' | 'Source' | 'WorkingGroup' }
    | (
      { readonly unit: string | null, readonly breakdowns: ReadonlyArray<string>, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly year: number, readonly by: EvaluationBy | null, readonly criterion: string | null, readonly grade: string | null, readonly comment: string | null, readonly commentLanguage: Language | null, readonly outlook: EvaluationDirection | null, readonly scale: { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> } | null }> }
      & { readonly __typename: 'Indicator' }
    )
    | (
      { readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly budgetTotals: ReadonlyArray<{ readonly year: number, readonly stage: BudgetStage, readonly kind: BudgetKind, readonly currency: string, readonly amount: number, readonly stated: boolean, readonly missing: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }>, readonly budgets: ReadonlyArray<{ readonly id: string, readonly year: number, readonly stage: BudgetStage, readonly amount: number, readonly currency: string, readonly fundedBy: BudgetFunding | null, readonly kind: BudgetKind }>, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly year: number, readonly by: EvaluationBy | null, readonly criterion: string | null, readonly grade: string | null, readonly comment: string | null, readonly commentLanguage: Language | null, readonly outlook: EvaluationDirection | null, readonly scale: { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> } | null }>, readonly statuses: ReadonlyArray<{ readonly year: number, readonly status: ActivityStatus }>, readonly measuredBy: { readonly edges: ReadonlyArray<{ readonly relationship: LinkKind, readonly node: { readonly unit: string | null, readonly accumulation: Accumulation, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null }>, readonly series: { readonly actuals: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isTotal: boolean }> }, readonly progress: { readonly status: ProgressStatus, readonly text: string }, readonly dataset: { readonly sample: boolean } } }> } }
      & { readonly __typename: 'Initiative' }
    )
    | (
      { readonly indicators: ReadonlyArray<{ readonly unit: string | null, readonly accumulation: Accumulation, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null }>, readonly series: { readonly actuals: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isTotal: boolean }> }, readonly progress: { readonly status: ProgressStatus, readonly text: string }, readonly dataset: { readonly sample: boolean } }>, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly budgetTotals: ReadonlyArray<{ readonly year: number, readonly stage: BudgetStage, readonly kind: BudgetKind, readonly currency: string, readonly amount: number, readonly stated: boolean, readonly missing: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }>, readonly budgets: ReadonlyArray<{ readonly id: string, readonly year: number, readonly stage: BudgetStage, readonly amount: number, readonly currency: string, readonly fundedBy: BudgetFunding | null, readonly kind: BudgetKind }>, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly year: number, readonly by: EvaluationBy | null, readonly criterion: string | null, readonly grade: string | null, readonly comment: string | null, readonly commentLanguage: Language | null, readonly outlook: EvaluationDirection | null, readonly scale: { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> } | null }> }
      & { readonly __typename: 'PolicyMeasure' | 'StrategicGoal' }
    )
    | (
      { readonly indicators: ReadonlyArray<{ readonly unit: string | null, readonly accumulation: Accumulation, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null }>, readonly series: { readonly actuals: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isTotal: boolean }> }, readonly progress: { readonly status: ProgressStatus, readonly text: string }, readonly dataset: { readonly sample: boolean } }> }
      & { readonly __typename: 'Strategy' }
    )
   | null };

export type BreakdownsQueryVariables = Exact<{
  id: string | number;
  parts: ReadonlyArray<string> | string;
  places: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type BreakdownsQuery = { readonly indicator: { readonly id: string, readonly values: ReadonlyArray<{ readonly breakdown: ReadonlyArray<string>, readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null }> } | null, readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
   | null> };

type GraphNode_QdH2ElJoF83XQszWb666WtNddDiw21DceRIyZwfWmA_Fragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } };

type GraphNode_IkjpyTfKpXfcBaVyUg1Wppk83Arv9QbBLarziiOOraQ_Fragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } };

export type GraphNodeFragment =
  | GraphNode_QdH2ElJoF83XQszWb666WtNddDiw21DceRIyZwfWmA_Fragment
  | GraphNode_IkjpyTfKpXfcBaVyUg1Wppk83Arv9QbBLarziiOOraQ_Fragment
;

type GraphThing_QdH2ElJoF83XQszWb666WtNddDiw21DceRIyZwfWmA_Fragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } };

type GraphThing_IkjpyTfKpXfcBaVyUg1Wppk83Arv9QbBLarziiOOraQ_Fragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } };

export type GraphThingFragment =
  | GraphThing_QdH2ElJoF83XQszWb666WtNddDiw21DceRIyZwfWmA_Fragment
  | GraphThing_IkjpyTfKpXfcBaVyUg1Wppk83Arv9QbBLarziiOOraQ_Fragment
;

export type GraphLinkFragment = { readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null };

export type GraphBeginningsQueryVariables = Exact<{
  language: Language;
}>;


export type GraphBeginningsQuery = { readonly strategies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goals: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } }> } };

export type GraphColorsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphColorsQuery = { readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly color: string }> } };

export type GraphThingsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  links: number;
  samples: Samples;
  language: Language;
}>;


export type GraphThingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
   | null> };

export type GraphAroundQueryVariables = Exact<{
  id: string | number;
  each: number;
  who: number;
  links: number;
  samples: Samples;
  language: Language;
}>;


export type GraphAroundQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly plan: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly work: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly sdgs: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly who: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly records: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
           }> }, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly plan: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly work: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly sdgs: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly who: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> }, readonly records: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
           }> }, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
   | null, readonly neighborhood: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
    >, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly relationship: RelationshipKind, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null }> } };

export type GraphNeighborsFragment = { readonly edges: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
     }> };

export type GraphWhyQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  predicate?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  isJudged: boolean;
  language: Language;
}>;


export type GraphWhyQuery = { readonly ends: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }>, readonly dataset: { readonly sample: boolean } }
   | null>, readonly assertions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number | null, readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } };

export type GraphExpansionQueryVariables = Exact<{
  id: string | number;
  relationship?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  direction?: Direction | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  links: number;
  samples: Samples;
  language: Language;
}>;


export type GraphExpansionQuery = { readonly node:
    | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> } }
    | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
            | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
           }> } }
   | null };

export type GraphRecordExpansionQueryVariables = Exact<{
  id: string | number;
  relationship?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  direction?: Direction | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  end?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  first: number;
  links: number;
  samples: Samples;
  language: Language;
}>;


export type GraphRecordExpansionQuery = { readonly node:
    | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
           }> } }
    | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
            | { readonly id: string, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly neighbors: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly strength: number | null, readonly confidence: number | null, readonly score: number | null, readonly node:
                            | { readonly id: string }
                            | { readonly id: string }
                           }> }, readonly neighborSummary: ReadonlyArray<{ readonly relationship: RelationshipKind, readonly direction: Direction, readonly type: EntityType, readonly count: number }>, readonly dataset: { readonly sample: boolean } }
                   }> } }
           }> } }
   | null };

export type MatrixTableFragment = { readonly total: number, readonly rows: ReadonlyArray<{ readonly total: number, readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
     }>, readonly columns: ReadonlyArray<{ readonly total: number, readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
     }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type MatrixStrategiesQueryVariables = Exact<{
  language: Language;
}>;


export type MatrixStrategiesQuery = { readonly strategies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly supersededBy: ReadonlyArray<{ readonly id: string }>, readonly place: { readonly id: string }, readonly dataset: { readonly sample: boolean } }> } };

export type StrategyMatrixQueryVariables = Exact<{
  strategy: string | number;
  rows: AlignmentMatrixRows;
  columns: AlignmentMatrixColumns;
  scope: AlignmentMatrixScope;
  language: Language;
}>;


export type StrategyMatrixQuery = { readonly alignmentMatrix: { readonly total: number, readonly rows: ReadonlyArray<{ readonly total: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly columns: ReadonlyArray<{ readonly total: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OrganizationMatrixQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  columns: AlignmentMatrixColumns;
  scope: AlignmentMatrixScope;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type OrganizationMatrixQuery = { readonly organizationAlignmentMatrix: { readonly total: number, readonly rows: ReadonlyArray<{ readonly total: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly columns: ReadonlyArray<{ readonly total: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlaceMatrixQueryVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  columns: AlignmentMatrixColumns;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type PlaceMatrixQuery = { readonly placeAlignmentMatrix: { readonly total: number, readonly rows: ReadonlyArray<{ readonly total: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly columns: ReadonlyArray<{ readonly total: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CellLinksQueryVariables = Exact<{
  row: string | number;
  column: string | number;
  scope: AlignmentMatrixScope;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type CellLinksQuery = { readonly ends: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
   | null>, readonly alignmentLinks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly confidence: number | null, readonly disagreement: number | null, readonly subject: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }>, readonly pageInfo: { readonly endCursor: string | null } } };

export type FlowLinksQueryVariables = Exact<{
  strategy: string | number;
  language: Language;
}>;


export type FlowLinksQuery = { readonly strategy: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly goals: ReadonlyArray<{ readonly id: string, readonly order: number }>, readonly dataset: { readonly sample: boolean } } | null, readonly alignmentMatrix: { readonly rows: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly columns: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly links: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
        >, readonly edges: ReadonlyArray<{ readonly subject: { readonly id: string } }> } }> } | null };

export type FlowPartnersQueryVariables = Exact<{
  strategy: string | number;
  samples: Samples;
  language: Language;
  after?: string | null | undefined;
}>;


export type FlowPartnersQuery = { readonly strategy: { readonly id: string, readonly initiatives: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly participations: { readonly nodes: ReadonlyArray<{ readonly roles: ReadonlyArray<ParticipationRole>, readonly organization: { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength?: number | null | undefined;
  through?: ReadonlyArray<string | number> | string | number | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  samples: Samples;
  language: Language;
}>;


export type PathsQuery = { readonly paths: { readonly complete: boolean, readonly skippedHubs: ReadonlyArray<{ readonly links: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly paths: ReadonlyArray<{ readonly score: number, readonly length: number, readonly sentence: string, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      >, readonly hops: ReadonlyArray<{ readonly relationship: PathRelationship, readonly direction: HopDirection, readonly strength: number | null, readonly confidence: number | null, readonly influence: number | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
        , readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> }, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }>, readonly weakestHop: { readonly from:
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
         } | null, readonly dampings: ReadonlyArray<{ readonly linksIn: number, readonly linksOut: number, readonly factor: number, readonly node:
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
          | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
         }> }> } };

export type PathEndsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type PathEndsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
   | null> };

export type PathProposalsQueryVariables = Exact<{
  id: string | number;
  samples: Samples;
  language: Language;
}>;


export type PathProposalsQuery = { readonly neighborhood: { readonly layers: ReadonlyArray<number>, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    > } };

export type ReportQueryVariables = Exact<{
  strategy: string | number;
  language: Language;
  samples: Samples;
}>;


export type ReportQuery = { readonly strategy: { readonly startsOn: string | null, readonly endsOn: string | null, readonly adoptedOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly assessment: { readonly status: ProgressStatus, readonly reason: AssessmentReason | null, readonly coverage: number | null, readonly asOf: string, readonly text: string }, readonly sources: ReadonlyArray<{ readonly url: string | null, readonly publisher: string | null, readonly issuedOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly basedOn: ReadonlyArray<{ readonly url: string | null, readonly publisher: string | null, readonly issuedOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly licence: string | null, readonly importedAt: string, readonly sample: boolean, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly goals: ReadonlyArray<{ readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly assessment: { readonly status: ProgressStatus, readonly text: string }, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly budgetTotals: ReadonlyArray<{ readonly year: number, readonly stage: BudgetStage, readonly kind: BudgetKind, readonly currency: string, readonly amount: number, readonly stated: boolean, readonly missing: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }>, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly year: number, readonly by: EvaluationBy | null, readonly criterion: string | null, readonly grade: string | null, readonly comment: string | null, readonly commentLanguage: Language | null, readonly outlook: EvaluationDirection | null, readonly scale: { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> } | null }>, readonly measures: ReadonlyArray<{ readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }>, readonly evaluations: ReadonlyArray<{ readonly id: string, readonly year: number, readonly by: EvaluationBy | null, readonly criterion: string | null, readonly grade: string | null, readonly comment: string | null, readonly commentLanguage: Language | null, readonly outlook: EvaluationDirection | null, readonly scale: { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> } | null }>, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly organization: { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string } }> }, readonly dataset: { readonly sample: boolean } }>, readonly indicators: ReadonlyArray<{ readonly id: string }>, readonly dataset: { readonly sample: boolean } }>, readonly leadingProjects: ReadonlyArray<{ readonly id: string, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly organization: { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string } }> } }>, readonly indicators: ReadonlyArray<{ readonly unit: string | null, readonly accumulation: Accumulation, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly progress: { readonly status: ProgressStatus, readonly text: string, readonly baseline: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly target: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null, readonly actual: { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator } | null }, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null }>, readonly series: { readonly actuals: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isTotal: boolean }> }, readonly dataset: { readonly sample: boolean } }> } | null };

export type SourceNoteFragment = { readonly url: string | null, readonly publisher: string | null, readonly issuedOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } };

export type ReportPartnersFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<ParticipationRole>, readonly organization: { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly initiative: { readonly id: string } }> };

export type ReportGapsQueryVariables = Exact<{
  strategy: string | number;
  language: Language;
  samples: Samples;
}>;


export type ReportGapsQuery = { readonly gaps: ReadonlyArray<{ readonly rank: number | null, readonly kind: GapKind, readonly gap: number | null, readonly low: number, readonly high: number, readonly text: string, readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
     }> };

export type ReportFindingsQueryVariables = Exact<{
  strategy: string | number;
  language: Language;
  samples: Samples;
}>;


export type ReportFindingsQuery = { readonly findingCounts: ReadonlyArray<{ readonly rule: FindingRule, readonly title: string, readonly count: number }> };

export type SearchMadeUpQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
}>;


export type SearchMadeUpQuery = { readonly search: { readonly totalCount: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  language: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly complete: boolean, readonly byMeaning: boolean, readonly facets: { readonly types: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly sdgGoals: ReadonlyArray<{ readonly count: number, readonly sdgGoal: { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }, readonly edges: ReadonlyArray<{ readonly matchedField: SearchField, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly snippet: ReadonlyArray<{ readonly text: string, readonly match: boolean }>, readonly reasons: ReadonlyArray<{ readonly text: string }>, readonly within: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      > }>, readonly pageInfo: { readonly endCursor: string | null } } };

export type StartQueryVariables = Exact<{
  language: Language;
  asked: ReadonlyArray<string | number> | string | number;
  sample?: boolean | null | undefined;
}>;


export type StartQuery = { readonly asked: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
   | null>, readonly strategies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly supersededBy: ReadonlyArray<{ readonly id: string }>, readonly dataset: { readonly sample: boolean } }> }, readonly datasets: { readonly nodes: ReadonlyArray<{ readonly licence: string | null, readonly importedAt: string, readonly records: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> } };

export type StrategyAtAGlanceQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type StrategyAtAGlanceQuery = { readonly strategy: { readonly description: string | null, readonly descriptionLanguage: Language | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly place: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly goals: ReadonlyArray<{ readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly measures: ReadonlyArray<{ readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } }>, readonly leadingProjects: ReadonlyArray<{ readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly themes: ReadonlyArray<{ readonly order: number, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly sdgGoals: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> }, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } }>, readonly dataset: { readonly sample: boolean } } | null };

export type StartPictureQueryVariables = Exact<{
  strategy: string | number;
  filter?: OrganizationFilter | null | undefined;
  language: Language;
}>;


export type StartPictureQuery = { readonly alignmentMatrix: { readonly columns: ReadonlyArray<{ readonly total: number, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly count: number, readonly greatest: number }> } | null, readonly organizationAlignmentMatrix: { readonly rows: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly kind: OrganizationKind, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
       }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly greatest: number }> } };

export type StartReasonQueryVariables = Exact<{
  row: string | number;
  column: string | number;
  language: Language;
}>;


export type StartReasonQuery = { readonly alignmentLinks: { readonly edges: ReadonlyArray<{ readonly strength: number | null, readonly subject: { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }, readonly node:
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
        | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      , readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> }> } }> } };

export type IndicatorSeriesFragment = { readonly unit: string | null, readonly accumulation: Accumulation, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly values: ReadonlyArray<{ readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null }>, readonly series: { readonly actuals: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isTotal: boolean }> }, readonly progress: { readonly status: ProgressStatus, readonly text: string }, readonly dataset: { readonly sample: boolean } };

export type YearValueFragment = { readonly id: string, readonly kind: IndicatorValueKind, readonly year: number, readonly yearLabel: string | null, readonly asOf: string | null, readonly everyYear: boolean, readonly value: number | null, readonly valueTo: number | null, readonly text: string | null, readonly state: IndicatorValueState, readonly comparator: Comparator, readonly note: string | null, readonly unit: string | null };

export type SuggestOfQueryVariables = Exact<{
  prefix: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  language: Language;
}>;


export type SuggestOfQuery = { readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
     }> };

type EntityName_QdH2ElJoF83XQszWb666WtNddDiw21DceRIyZwfWmA_Fragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } };

type EntityName_IkjpyTfKpXfcBaVyUg1Wppk83Arv9QbBLarziiOOraQ_Fragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } };

export type EntityNameFragment =
  | EntityName_QdH2ElJoF83XQszWb666WtNddDiw21DceRIyZwfWmA_Fragment
  | EntityName_IkjpyTfKpXfcBaVyUg1Wppk83Arv9QbBLarziiOOraQ_Fragment
;

export type EvidenceFragment = { readonly id: string, readonly justification: Justification, readonly confidence: number, readonly strength: number, readonly author: string, readonly assertedOn: string, readonly comment: string | null, readonly quotes: ReadonlyArray<{ readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } }> };

export type QuotationFragment = { readonly text: string | null, readonly locator: string | null, readonly source: { readonly url: string | null, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } } };

export type SdgGoalMarkFragment = { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } };

export type SdgTargetMarkFragment = { readonly code: string, readonly color: string, readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  language: Language;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly title: string, readonly node:
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
      | { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }
    , readonly parts: ReadonlyArray<{ readonly text: string, readonly match: boolean }> }> };

export type BudgetTotalNoteFragment = { readonly year: number, readonly stage: BudgetStage, readonly kind: BudgetKind, readonly currency: string, readonly amount: number, readonly stated: boolean, readonly missing: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly dataset: { readonly sample: boolean } }> };

export type BudgetNoteFragment = { readonly id: string, readonly year: number, readonly stage: BudgetStage, readonly amount: number, readonly currency: string, readonly fundedBy: BudgetFunding | null, readonly kind: BudgetKind };

export type EvaluationNoteFragment = { readonly id: string, readonly year: number, readonly by: EvaluationBy | null, readonly criterion: string | null, readonly grade: string | null, readonly comment: string | null, readonly commentLanguage: Language | null, readonly outlook: EvaluationDirection | null, readonly scale: { readonly meanings: ReadonlyArray<{ readonly grade: string, readonly meaning: string | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const SdgGoalMarkFragmentDoc = new TypedDocumentString(`
    fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"SdgGoalMark"}) as unknown as TypedDocumentString<SdgGoalMarkFragment, unknown>;
export const MeasureRowsFragmentDoc = new TypedDocumentString(`
    fragment MeasureRows on PolicyMeasureConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      order
      goal {
        ...EntityName
        order
      }
      strategy {
        ...EntityName
      }
      assessment {
        status
        reason
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
      initiatives(first: 1) {
        totalCount
      }
      participations(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"fragmentName":"MeasureRows"}) as unknown as TypedDocumentString<MeasureRowsFragment, unknown>;
export const FacetValuesFragmentDoc = new TypedDocumentString(`
    fragment FacetValues on Facet {
  field
  hasMore
  values {
    value
    label(language: $language)
    count
    node {
      ...EntityName
      ... on SdgGoal {
        color
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"FacetValues"}) as unknown as TypedDocumentString<FacetValuesFragment, unknown>;
export const InitiativeRowsFragmentDoc = new TypedDocumentString(`
    fragment InitiativeRows on InitiativeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      kind
      status
      parent {
        ...EntityName
      }
      strategy {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
      participations(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"fragmentName":"InitiativeRows"}) as unknown as TypedDocumentString<InitiativeRowsFragment, unknown>;
export const CatalogValueFragmentDoc = new TypedDocumentString(`
    fragment CatalogValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  value
  valueTo
  text(language: $language)
  state
  comparator
}
    `, {"fragmentName":"CatalogValue"}) as unknown as TypedDocumentString<CatalogValueFragment, unknown>;
export const IndicatorRowsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorRows on IndicatorConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      unit(language: $language)
      direction
      measuredItems {
        ... on Entity {
          ...EntityName
        }
      }
      values {
        ...CatalogValue
      }
      progress {
        status
        targetYearPast
        baseline {
          ...CatalogValue
        }
        target {
          ...CatalogValue
        }
        actual {
          ...CatalogValue
        }
      }
    }
  }
}
    fragment CatalogValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  value
  valueTo
  text(language: $language)
  state
  comparator
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"IndicatorRows"}) as unknown as TypedDocumentString<IndicatorRowsFragment, unknown>;
export const OrganizationRowsFragmentDoc = new TypedDocumentString(`
    fragment OrganizationRows on OrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      kind
      place {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
      participations(samples: $samples, first: 1) {
        totalCount
      }
      needs(samples: $samples, first: 1) {
        totalCount
      }
      offers(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"fragmentName":"OrganizationRows"}) as unknown as TypedDocumentString<OrganizationRowsFragment, unknown>;
export const NeedRowsFragmentDoc = new TypedDocumentString(`
    fragment NeedRows on NeedConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      status
      validTo
      raisedBy {
        ...EntityName
      }
      place {
        ...EntityName
      }
      requires {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"fragmentName":"NeedRows"}) as unknown as TypedDocumentString<NeedRowsFragment, unknown>;
export const OfferRowsFragmentDoc = new TypedDocumentString(`
    fragment OfferRows on OfferConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      status
      validTo
      madeBy {
        ...EntityName
        place {
          ...EntityName
        }
      }
      provides {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"fragmentName":"OfferRows"}) as unknown as TypedDocumentString<OfferRowsFragment, unknown>;
export const SourceRowsFragmentDoc = new TypedDocumentString(`
    fragment SourceRows on SourceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      publisher
      issuedOn
      licence
      citedBy(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"SourceRows"}) as unknown as TypedDocumentString<SourceRowsFragment, unknown>;
export const SdgServiceFragmentDoc = new TypedDocumentString(`
    fragment SdgService on AlignmentMatrix {
  rows {
    node {
      ...EntityName
    }
  }
  cells {
    row
    column
    count
    greatest
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"SdgService"}) as unknown as TypedDocumentString<SdgServiceFragment, unknown>;
export const MatchReasonFragmentDoc = new TypedDocumentString(`
    fragment MatchReason on MatchFeature {
  name
  value
  weight
  contribution
  evidenceCount
  evidence(first: 5) {
    ...EntityName
  }
  text(language: $language)
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"MatchReason"}) as unknown as TypedDocumentString<MatchReasonFragment, unknown>;
export const MatchChangeTextFragmentDoc = new TypedDocumentString(`
    fragment MatchChangeText on MatchChange {
  score
  rank
  text(language: $language)
}
    `, {"fragmentName":"MatchChangeText"}) as unknown as TypedDocumentString<MatchChangeTextFragment, unknown>;
export const ComparedPlanFragmentDoc = new TypedDocumentString(`
    fragment ComparedPlan on Strategy {
  ...EntityName
  startsOn
  endsOn
  goals {
    ...EntityName
  }
  measures {
    ...EntityName
  }
  leadingProjects {
    ...EntityName
  }
  initiatives(first: 100) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  indicators {
    ...EntityName
    unit(language: $language)
    progress {
      baseline {
        ...CatalogValue
      }
      target {
        ...CatalogValue
      }
      actual {
        ...CatalogValue
      }
    }
  }
}
    fragment CatalogValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  value
  valueTo
  text(language: $language)
  state
  comparator
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"ComparedPlan"}) as unknown as TypedDocumentString<ComparedPlanFragment, unknown>;
export const PartnersFragmentDoc = new TypedDocumentString(`
    fragment Partners on ParticipationConnection {
  totalCount
  nodes {
    id
    organization {
      ...EntityName
    }
    initiative {
      ...EntityName
    }
    roles
    status
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"Partners"}) as unknown as TypedDocumentString<PartnersFragment, unknown>;
export const QuotationFragmentDoc = new TypedDocumentString(`
    fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"Quotation"}) as unknown as TypedDocumentString<QuotationFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const ServedByFragmentDoc = new TypedDocumentString(`
    fragment ServedBy on LinkEdge {
  strength
  disagreement
  assertions(first: 3) {
    nodes {
      ...Evidence
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"fragmentName":"ServedBy"}) as unknown as TypedDocumentString<ServedByFragment, unknown>;
export const GraphThingFragmentDoc = new TypedDocumentString(`
    fragment GraphThing on Entity {
  ...EntityName
  neighborSummary(samples: $samples) {
    relationship
    direction
    type
    count
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"GraphThing"}) as unknown as TypedDocumentString<GraphThingFragment, unknown>;
export const GraphLinkFragmentDoc = new TypedDocumentString(`
    fragment GraphLink on NeighborEdge {
  relationship
  direction
  strength
  confidence
  score
}
    `, {"fragmentName":"GraphLink"}) as unknown as TypedDocumentString<GraphLinkFragment, unknown>;
export const GraphNodeFragmentDoc = new TypedDocumentString(`
    fragment GraphNode on Entity {
  ...GraphThing
  neighbors(samples: $samples, first: $links) {
    edges {
      ...GraphLink
      node {
        id
      }
    }
  }
}
    fragment GraphThing on Entity {
  ...EntityName
  neighborSummary(samples: $samples) {
    relationship
    direction
    type
    count
  }
}
fragment GraphLink on NeighborEdge {
  relationship
  direction
  strength
  confidence
  score
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"GraphNode"}) as unknown as TypedDocumentString<GraphNodeFragment, unknown>;
export const GraphNeighborsFragmentDoc = new TypedDocumentString(`
    fragment GraphNeighbors on NeighborConnection {
  edges {
    node {
      ...GraphThing
    }
  }
}
    fragment GraphThing on Entity {
  ...EntityName
  neighborSummary(samples: $samples) {
    relationship
    direction
    type
    count
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"GraphNeighbors"}) as unknown as TypedDocumentString<GraphNeighborsFragment, unknown>;
export const SdgTargetMarkFragmentDoc = new TypedDocumentString(`
    fragment SdgTargetMark on SdgTarget {
  ...EntityName
  code
  color
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"SdgTargetMark"}) as unknown as TypedDocumentString<SdgTargetMarkFragment, unknown>;
export const MatrixTableFragmentDoc = new TypedDocumentString(`
    fragment MatrixTable on AlignmentMatrix {
  total
  rows {
    total
    node {
      ...EntityName
    }
  }
  columns {
    total
    node {
      ...EntityName
      ... on SdgGoal {
        ...SdgGoalMark
      }
      ... on SdgTarget {
        ...SdgTargetMark
      }
    }
  }
  cells {
    row
    column
    count
    greatest
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}
fragment SdgTargetMark on SdgTarget {
  ...EntityName
  code
  color
}`, {"fragmentName":"MatrixTable"}) as unknown as TypedDocumentString<MatrixTableFragment, unknown>;
export const SourceNoteFragmentDoc = new TypedDocumentString(`
    fragment SourceNote on Source {
  ...EntityName
  url
  publisher
  issuedOn
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"SourceNote"}) as unknown as TypedDocumentString<SourceNoteFragment, unknown>;
export const ReportPartnersFragmentDoc = new TypedDocumentString(`
    fragment ReportPartners on ParticipationConnection {
  totalCount
  nodes {
    id
    roles
    organization {
      ...EntityName
      kind
    }
    initiative {
      id
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"ReportPartners"}) as unknown as TypedDocumentString<ReportPartnersFragment, unknown>;
export const YearValueFragmentDoc = new TypedDocumentString(`
    fragment YearValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  asOf
  everyYear
  value
  valueTo
  text(language: $language)
  state
  comparator
  note(language: $language)
  unit(language: $language)
}
    `, {"fragmentName":"YearValue"}) as unknown as TypedDocumentString<YearValueFragment, unknown>;
export const IndicatorSeriesFragmentDoc = new TypedDocumentString(`
    fragment IndicatorSeries on Indicator {
  ...EntityName
  unit(language: $language)
  accumulation
  values {
    ...YearValue
  }
  series {
    actuals {
      year
      value
      isTotal
    }
  }
  progress {
    status
    text(language: $language)
  }
}
    fragment YearValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  asOf
  everyYear
  value
  valueTo
  text(language: $language)
  state
  comparator
  note(language: $language)
  unit(language: $language)
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"IndicatorSeries"}) as unknown as TypedDocumentString<IndicatorSeriesFragment, unknown>;
export const BudgetTotalNoteFragmentDoc = new TypedDocumentString(`
    fragment BudgetTotalNote on BudgetTotal {
  year
  stage
  kind
  currency
  amount
  stated
  missing {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"fragmentName":"BudgetTotalNote"}) as unknown as TypedDocumentString<BudgetTotalNoteFragment, unknown>;
export const BudgetNoteFragmentDoc = new TypedDocumentString(`
    fragment BudgetNote on Budget {
  id
  year
  stage
  amount
  currency
  fundedBy
  kind
}
    `, {"fragmentName":"BudgetNote"}) as unknown as TypedDocumentString<BudgetNoteFragment, unknown>;
export const EvaluationNoteFragmentDoc = new TypedDocumentString(`
    fragment EvaluationNote on Evaluation {
  id
  year
  by
  criterion
  grade
  outlook: direction
  comment(language: $language)
  commentLanguage(language: $language)
  scale {
    meanings {
      grade
      meaning
    }
  }
}
    `, {"fragmentName":"EvaluationNote"}) as unknown as TypedDocumentString<EvaluationNoteFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About($language: Language!, $sample: Boolean) {
  datasets(filter: {sample: $sample}, first: 50) {
    nodes {
      ...EntityName
      version
      licence
      records
      importedAt
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:f097e3e13bdbf2ba203aec9dc880a9d92bec6c07d5384c87ca542a4ffba16b33"}) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const CatalogCountsDocument = new TypedDocumentString(`
    query CatalogCounts($real: Boolean, $plans: IdFilter, $datasets: IdFilter) {
  measures: policyMeasures(filter: {strategy: $plans}, first: 1) {
    totalCount
  }
  initiatives(filter: {strategy: $plans}, first: 1) {
    totalCount
  }
  indicators(filter: {strategy: $plans}, first: 1) {
    totalCount
  }
  sdgGoals(first: 1) {
    totalCount
  }
  organizations(filter: {sample: $real}, first: 1) {
    totalCount
  }
  needs(filter: {sample: $real}, first: 1) {
    totalCount
  }
  offers(filter: {sample: $real}, first: 1) {
    totalCount
  }
  sources(filter: {dataset: $datasets}, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:aaab2fd4b214dc3661b74424c3da30f94bdeea11bf5a0af46909bc1e5105f197"}) as unknown as TypedDocumentString<CatalogCountsQuery, CatalogCountsQueryVariables>;
export const MadeUpDatasetsDocument = new TypedDocumentString(`
    query MadeUpDatasets {
  datasets(filter: {sample: true}, first: 100) {
    nodes {
      id
    }
  }
}
    `, {"hash":"sha256:ff8d7649434eda6e8e4890a525293a3ecce2449eb9a5dbbaf1aa8f338a949d7d"}) as unknown as TypedDocumentString<MadeUpDatasetsQuery, MadeUpDatasetsQueryVariables>;
export const CatalogMeasuresDocument = new TypedDocumentString(`
    query CatalogMeasures($filter: PolicyMeasureFilter, $language: Language!, $first: Int!, $after: String, $samples: Samples!) {
  list: policyMeasures(filter: $filter, first: $first, after: $after) {
    ...MeasureRows
  }
}
    fragment MeasureRows on PolicyMeasureConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      order
      goal {
        ...EntityName
        order
      }
      strategy {
        ...EntityName
      }
      assessment {
        status
        reason
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
      initiatives(first: 1) {
        totalCount
      }
      participations(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:82fac015e3d64b3c57e9f1592d2cb472dc6992694c4e1b3eb65733a18c54868b"}) as unknown as TypedDocumentString<CatalogMeasuresQuery, CatalogMeasuresQueryVariables>;
export const CatalogMeasureFacetsDocument = new TypedDocumentString(`
    query CatalogMeasureFacets($filter: PolicyMeasureFilter, $by: [FacetField!], $language: Language!) {
  list: policyMeasures(filter: $filter, first: 1) {
    facets(by: $by, first: 50) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  hasMore
  values {
    value
    label(language: $language)
    count
    node {
      ...EntityName
      ... on SdgGoal {
        color
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:73c1e3b64e39018bc680bfa922e2ca0047c50e543bde21a7aa3eb9d526334bb6"}) as unknown as TypedDocumentString<CatalogMeasureFacetsQuery, CatalogMeasureFacetsQueryVariables>;
export const CatalogInitiativesDocument = new TypedDocumentString(`
    query CatalogInitiatives($filter: InitiativeFilter, $language: Language!, $first: Int!, $after: String, $samples: Samples!) {
  list: initiatives(filter: $filter, first: $first, after: $after) {
    ...InitiativeRows
  }
}
    fragment InitiativeRows on InitiativeConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      kind
      status
      parent {
        ...EntityName
      }
      strategy {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
      participations(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:56d4e7c8fa2e9081b2fcedf3ad1bda84c3ea88233bd4244e3240407874487b87"}) as unknown as TypedDocumentString<CatalogInitiativesQuery, CatalogInitiativesQueryVariables>;
export const CatalogInitiativeFacetsDocument = new TypedDocumentString(`
    query CatalogInitiativeFacets($filter: InitiativeFilter, $by: [FacetField!], $language: Language!) {
  list: initiatives(filter: $filter, first: 1) {
    facets(by: $by, first: 50) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  hasMore
  values {
    value
    label(language: $language)
    count
    node {
      ...EntityName
      ... on SdgGoal {
        color
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:08a567f4a770f8f3ea91586e918f9f627fed89e0a424fb1810919fd358233db0"}) as unknown as TypedDocumentString<CatalogInitiativeFacetsQuery, CatalogInitiativeFacetsQueryVariables>;
export const CatalogIndicatorsDocument = new TypedDocumentString(`
    query CatalogIndicators($filter: IndicatorFilter, $language: Language!, $first: Int!, $after: String) {
  list: indicators(filter: $filter, first: $first, after: $after) {
    ...IndicatorRows
  }
}
    fragment IndicatorRows on IndicatorConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      unit(language: $language)
      direction
      measuredItems {
        ... on Entity {
          ...EntityName
        }
      }
      values {
        ...CatalogValue
      }
      progress {
        status
        targetYearPast
        baseline {
          ...CatalogValue
        }
        target {
          ...CatalogValue
        }
        actual {
          ...CatalogValue
        }
      }
    }
  }
}
fragment CatalogValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  value
  valueTo
  text(language: $language)
  state
  comparator
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:2ab4c9af4b769720f8f3206a47ba7b1a8ef06e94faba7f79931ca66ebbf15058"}) as unknown as TypedDocumentString<CatalogIndicatorsQuery, CatalogIndicatorsQueryVariables>;
export const CatalogIndicatorFacetsDocument = new TypedDocumentString(`
    query CatalogIndicatorFacets($filter: IndicatorFilter, $by: [FacetField!], $language: Language!) {
  list: indicators(filter: $filter, first: 1) {
    facets(by: $by, first: 50) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  hasMore
  values {
    value
    label(language: $language)
    count
    node {
      ...EntityName
      ... on SdgGoal {
        color
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:0c1da0fa6f3455f96e84316965d189a2bfd29d0198121820c9b8c146eb58d671"}) as unknown as TypedDocumentString<CatalogIndicatorFacetsQuery, CatalogIndicatorFacetsQueryVariables>;
export const CatalogOrganizationsDocument = new TypedDocumentString(`
    query CatalogOrganizations($filter: OrganizationFilter, $language: Language!, $first: Int!, $after: String, $samples: Samples!) {
  list: organizations(filter: $filter, first: $first, after: $after) {
    ...OrganizationRows
  }
}
    fragment OrganizationRows on OrganizationConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      kind
      place {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
      participations(samples: $samples, first: 1) {
        totalCount
      }
      needs(samples: $samples, first: 1) {
        totalCount
      }
      offers(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:74b510cd8e6e57295f2735680bf5e09dc0323c0ce4dfdf669e38324cb6412757"}) as unknown as TypedDocumentString<CatalogOrganizationsQuery, CatalogOrganizationsQueryVariables>;
export const CatalogOrganizationFacetsDocument = new TypedDocumentString(`
    query CatalogOrganizationFacets($filter: OrganizationFilter, $by: [FacetField!], $language: Language!) {
  list: organizations(filter: $filter, first: 1) {
    facets(by: $by, first: 50) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  hasMore
  values {
    value
    label(language: $language)
    count
    node {
      ...EntityName
      ... on SdgGoal {
        color
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:5789bd459c656212cbe7112d97264e4edc8331f0fc53dfffc0bb05a9bfde891b"}) as unknown as TypedDocumentString<CatalogOrganizationFacetsQuery, CatalogOrganizationFacetsQueryVariables>;
export const CatalogNeedsDocument = new TypedDocumentString(`
    query CatalogNeeds($filter: NeedFilter, $language: Language!, $first: Int!, $after: String) {
  list: needs(filter: $filter, first: $first, after: $after) {
    ...NeedRows
  }
}
    fragment NeedRows on NeedConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      status
      validTo
      raisedBy {
        ...EntityName
      }
      place {
        ...EntityName
      }
      requires {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:29809b7be358899783fe4e825262cfbdbc5a827830c71d0c5f5ac7284a73a601"}) as unknown as TypedDocumentString<CatalogNeedsQuery, CatalogNeedsQueryVariables>;
export const CatalogNeedFacetsDocument = new TypedDocumentString(`
    query CatalogNeedFacets($filter: NeedFilter, $by: [FacetField!], $language: Language!) {
  list: needs(filter: $filter, first: 1) {
    facets(by: $by, first: 50) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  hasMore
  values {
    value
    label(language: $language)
    count
    node {
      ...EntityName
      ... on SdgGoal {
        color
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:2d6c7a9045f1a9327038d865dfd54cfa0824577bc9b497fa6a39b78ba44d088b"}) as unknown as TypedDocumentString<CatalogNeedFacetsQuery, CatalogNeedFacetsQueryVariables>;
export const CatalogOffersDocument = new TypedDocumentString(`
    query CatalogOffers($filter: OfferFilter, $language: Language!, $first: Int!, $after: String) {
  list: offers(filter: $filter, first: $first, after: $after) {
    ...OfferRows
  }
}
    fragment OfferRows on OfferConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      status
      validTo
      madeBy {
        ...EntityName
        place {
          ...EntityName
        }
      }
      provides {
        ...EntityName
      }
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:98a41e18012e936dec4040e6d938caa911be5f30edbea7493eb4dd96dc34ae15"}) as unknown as TypedDocumentString<CatalogOffersQuery, CatalogOffersQueryVariables>;
export const CatalogOfferFacetsDocument = new TypedDocumentString(`
    query CatalogOfferFacets($filter: OfferFilter, $by: [FacetField!], $language: Language!) {
  list: offers(filter: $filter, first: 1) {
    facets(by: $by, first: 50) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  hasMore
  values {
    value
    label(language: $language)
    count
    node {
      ...EntityName
      ... on SdgGoal {
        color
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:df8bedfc362bc82e2e59c5194c2243901366f67cbfdd21014ec9bb3f5091a12d"}) as unknown as TypedDocumentString<CatalogOfferFacetsQuery, CatalogOfferFacetsQueryVariables>;
export const CatalogSourcesDocument = new TypedDocumentString(`
    query CatalogSources($filter: SourceFilter, $language: Language!, $first: Int!, $after: String, $samples: Samples!) {
  list: sources(filter: $filter, first: $first, after: $after) {
    ...SourceRows
  }
}
    fragment SourceRows on SourceConnection {
  totalCount
  pageInfo {
    endCursor
  }
  edges {
    node {
      ...EntityName
      publisher
      issuedOn
      licence
      citedBy(samples: $samples, first: 1) {
        totalCount
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:74e9c770124c22ac017bf7149f7784e4fea24def93883f8e06edf1cfaaad50e5"}) as unknown as TypedDocumentString<CatalogSourcesQuery, CatalogSourcesQueryVariables>;
export const CatalogSdgsDocument = new TypedDocumentString(`
    query CatalogSdgs($strategy: ID!, $language: Language!) {
  sdgGoals(first: 17) {
    nodes {
      ...SdgGoalMark
      targets {
        id
      }
    }
  }
  measures: alignmentMatrix(strategy: $strategy, rows: MEASURE) {
    ...SdgService
  }
  initiatives: alignmentMatrix(strategy: $strategy, rows: INITIATIVE) {
    ...SdgService
  }
  served: sdgTargets(filter: {servedBy: {anyOf: [$strategy]}}, first: 1) {
    totalCount
    facets(by: [GOAL], first: 17) {
      values {
        value
        count
      }
    }
  }
}
    fragment SdgService on AlignmentMatrix {
  rows {
    node {
      ...EntityName
    }
  }
  cells {
    row
    column
    count
    greatest
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:6f2e9eb49cbb68f678d3d7054fa4f091e12e9093214dcc720a5a1d269a6b0807"}) as unknown as TypedDocumentString<CatalogSdgsQuery, CatalogSdgsQueryVariables>;
export const UnservedTargetsDocument = new TypedDocumentString(`
    query UnservedTargets($strategy: ID!, $language: Language!, $first: Int!, $after: String) {
  sdgTargets(
    filter: {servedBy: {noneOf: [$strategy]}}
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...SdgTargetMark
      }
    }
    pageInfo {
      endCursor
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgTargetMark on SdgTarget {
  ...EntityName
  code
  color
}`, {"hash":"sha256:b8d5efb9b2871df1f9527d9afc3f3ba289b28e76f0398b832dbe6027b5b2fe3d"}) as unknown as TypedDocumentString<UnservedTargetsQuery, UnservedTargetsQueryVariables>;
export const StrategyChoicesDocument = new TypedDocumentString(`
    query StrategyChoices($language: Language!) {
  strategies(first: 100) {
    nodes {
      ...EntityName
      supersededBy {
        id
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:02428a1864e9e7dc737a8949fab7a7b05e48a84389eaac44cb53b65f9d88966e"}) as unknown as TypedDocumentString<StrategyChoicesQuery, StrategyChoicesQueryVariables>;
export const CollaborateChoicesDocument = new TypedDocumentString(`
    query CollaborateChoices($language: Language!) {
  sdgGoals(first: 17) {
    nodes {
      ...EntityName
      targets {
        ...EntityName
      }
    }
  }
  strategies(first: 50) {
    nodes {
      ...EntityName
      supersededBy {
        id
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:894a46ad9276cbd5b36687498ac7b33bcbd33058562b630fc7e86cabdcc2c79f"}) as unknown as TypedDocumentString<CollaborateChoicesQuery, CollaborateChoicesQueryVariables>;
export const CapabilityPageDocument = new TypedDocumentString(`
    query CapabilityPage($language: Language!, $after: String) {
  capabilities(first: 100, after: $after) {
    nodes {
      ...EntityName
      aliases(language: $language)
      broader {
        ...EntityName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:a681b905a0e218e56c422476d56f34b630f60eb535c3a9decaaf0a4cbdc243a4"}) as unknown as TypedDocumentString<CapabilityPageQuery, CapabilityPageQueryVariables>;
export const CollaborateNamesDocument = new TypedDocumentString(`
    query CollaborateNames($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:464761d2a8ccc75d0df72eaee284c42a63a40cb9b5fba17a92e39b7e8b54c855"}) as unknown as TypedDocumentString<CollaborateNamesQuery, CollaborateNamesQueryVariables>;
export const ReadTextDocument = new TypedDocumentString(`
    query ReadText($text: String!, $language: Language!) {
  collaborationAreas(for: {profile: {text: $text}}, first: 1) {
    profile {
      basis
      matched
      node {
        ...EntityName
      }
    }
    words {
      text
      sense
      capabilities {
        id
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:72e5c0385298196a34120dfb2ffeeec2e682573bce5dfcba8bed1647ec8e558f"}) as unknown as TypedDocumentString<ReadTextQuery, ReadTextQueryVariables>;
export const CollaborationAreasDocument = new TypedDocumentString(`
    query CollaborationAreas($for: CollaborationSubject!, $filter: CollaborationAreaFilter, $samples: Samples!, $language: Language!, $first: Int!, $after: String) {
  collaborationAreas(for: $for, filter: $filter, first: $first, after: $after) {
    totalCount
    complete
    profile {
      basis
      node {
        ...EntityName
      }
    }
    edges {
      rank
      kind
      score
      text(language: $language)
      node {
        ...EntityName
      }
      offer {
        ...EntityName
      }
      features {
        ...MatchReason
      }
      missingCapabilities {
        ...EntityName
      }
      whatWouldChange(first: 2) {
        ...MatchChangeText
      }
      participations(samples: $samples, first: 50) {
        totalCount
        nodes {
          roles
          organization {
            ...EntityName
          }
        }
      }
    }
    pageInfo {
      endCursor
    }
  }
}
    fragment MatchReason on MatchFeature {
  name
  value
  weight
  contribution
  evidenceCount
  evidence(first: 5) {
    ...EntityName
  }
  text(language: $language)
}
fragment MatchChangeText on MatchChange {
  score
  rank
  text(language: $language)
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:4dfb7d5d3cfcb955d84746b21277527c5be88314860358a14b0a0a66700f7221"}) as unknown as TypedDocumentString<CollaborationAreasQuery, CollaborationAreasQueryVariables>;
export const SuggestedPartnersDocument = new TypedDocumentString(`
    query SuggestedPartners($for: PartnershipSubject!, $filter: SuggestedPartnerFilter, $language: Language!, $first: Int!, $after: String) {
  suggestedPartners(for: $for, filter: $filter, first: $first, after: $after) {
    totalCount
    complete
    edges {
      rank
      score
      text(language: $language)
      node {
        ...EntityName
        kind
      }
      offer {
        ...EntityName
      }
      features {
        ...MatchReason
      }
      missingCapabilities {
        ...EntityName
      }
      whatWouldChange(first: 2) {
        ...MatchChangeText
      }
    }
    pageInfo {
      endCursor
    }
  }
}
    fragment MatchReason on MatchFeature {
  name
  value
  weight
  contribution
  evidenceCount
  evidence(first: 5) {
    ...EntityName
  }
  text(language: $language)
}
fragment MatchChangeText on MatchChange {
  score
  rank
  text(language: $language)
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:cda6c31d325c0db9e083a8f5144a096595801831e1776893f4cc37a5f1f99df5"}) as unknown as TypedDocumentString<SuggestedPartnersQuery, SuggestedPartnersQueryVariables>;
export const ConsortiumForDocument = new TypedDocumentString(`
    query ConsortiumFor($for: PartnershipSubject!, $filter: ConsortiumFilter, $language: Language!) {
  consortium(for: $for, filter: $filter) {
    text(language: $language)
    required {
      ...EntityName
    }
    members {
      node {
        ...EntityName
      }
      covers {
        id
      }
      added {
        id
      }
      roles
      alternatives(first: 3) {
        ...EntityName
      }
    }
    uncovered {
      reason
      node {
        id
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:4c77e0cfaf03e7286d9a00e02df9b06a59e33060e5cb132396629a491d263fec"}) as unknown as TypedDocumentString<ConsortiumForQuery, ConsortiumForQueryVariables>;
export const WhiteSpaceOfDocument = new TypedDocumentString(`
    query WhiteSpaceOf($strategy: ID!, $samples: Samples!, $language: Language!) {
  whiteSpace(strategy: $strategy, samples: $samples, first: 50) {
    rank
    text(language: $language)
    node {
      ...EntityName
    }
    gap {
      gap
    }
    scarceCapabilities {
      openNeeds
      openOffers
      node {
        ...EntityName
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:35e66512ae27f83f73eb75353dc65b9e9a30da8fb94fa816af98391ee523b94c"}) as unknown as TypedDocumentString<WhiteSpaceOfQuery, WhiteSpaceOfQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($older: ID!, $newer: ID!, $samples: Samples!, $language: Language!) {
  compareStrategies(from: $older, to: $newer, samples: $samples) {
    from {
      ...ComparedPlan
    }
    to {
      ...ComparedPlan
    }
    kept
    counts {
      kind
      count
    }
    paired {
      stated
      keyAndText
      text
    }
    changes {
      kind
      from {
        ...EntityName
      }
      to {
        ...EntityName
      }
      about {
        ...EntityName
      }
      fromValue
      toValue
    }
    candidates {
      similarity
      from {
        ...EntityName
      }
      to {
        ...EntityName
      }
    }
    notRecorded {
      aspect
      edition
      item {
        ...EntityName
      }
    }
  }
}
    fragment CatalogValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  value
  valueTo
  text(language: $language)
  state
  comparator
}
fragment ComparedPlan on Strategy {
  ...EntityName
  startsOn
  endsOn
  goals {
    ...EntityName
  }
  measures {
    ...EntityName
  }
  leadingProjects {
    ...EntityName
  }
  initiatives(first: 100) {
    totalCount
    nodes {
      ...EntityName
    }
  }
  indicators {
    ...EntityName
    unit(language: $language)
    progress {
      baseline {
        ...CatalogValue
      }
      target {
        ...CatalogValue
      }
      actual {
        ...CatalogValue
      }
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:ac95c6d3624fe73d10f0ec4575b385fb5b41cc6332970564b70592dd46170543"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ComparablePlansDocument = new TypedDocumentString(`
    query ComparablePlans($language: Language!) {
  strategies(first: 100) {
    nodes {
      ...EntityName
      supersededBy {
        id
      }
      supersedes {
        id
      }
      goals {
        id
      }
      measures {
        id
      }
      indicators {
        id
      }
      leadingProjects {
        id
      }
      initiatives(first: 1) {
        totalCount
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:0841599a7965575a328789b4a56e58d1f1e77caad58992ced601ca03b5211a5a"}) as unknown as TypedDocumentString<ComparablePlansQuery, ComparablePlansQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $language: Language!, $samples: Samples!) {
  node(id: $id) {
    __typename
    ... on Alignable {
      sdgGoals(first: 17) {
        nodes {
          ...SdgGoalMark
        }
      }
    }
    ... on Place {
      code
      placeKind: kind
      kana
      population
      upper: parent {
        ...EntityName
        upper: parent {
          ...EntityName
        }
      }
    }
    ... on Strategy {
      ofPlace: place {
        ...EntityName
      }
      edition
      startsOn
      endsOn
      bases {
        ...Quotation
      }
      assessment {
        status
        reason
        text(language: $language)
      }
    }
    ... on StrategicGoal {
      levelName(language: $language)
      strategy {
        ...EntityName
      }
      subtitle(language: $language)
      assessment {
        status
        reason
        text(language: $language)
      }
    }
    ... on PolicyMeasure {
      levelName(language: $language)
      strategy {
        ...EntityName
      }
      goal {
        ...EntityName
      }
      assessment {
        status
        reason
        text(language: $language)
      }
      participations(samples: $samples, first: 50) {
        ...Partners
      }
      needs(samples: $samples, first: 1) {
        totalCount
      }
    }
    ... on LeadingProject {
      strategy {
        ...EntityName
      }
      cityStrength: strength(language: $language)
      participations(samples: $samples, first: 50) {
        ...Partners
      }
    }
    ... on Initiative {
      levelName(language: $language)
      openEnded
      strategy {
        ...EntityName
      }
      above: parent {
        ...EntityName
        ... on PolicyMeasure {
          goal {
            ...EntityName
          }
        }
        ... on Initiative {
          above: parent {
            ...EntityName
          }
        }
      }
      initiativeKind: kind
      activityStatus: status
      startsOn
      endsOn
      participations(samples: $samples, first: 50) {
        ...Partners
      }
      needs(samples: $samples, first: 1) {
        totalCount
      }
    }
    ... on Indicator {
      accumulation
      calculation(language: $language)
      dataSource(language: $language)
      available(language: $language)
      survey
      strategy {
        ...EntityName
      }
      direction
      resultType
      ...IndicatorSeries
      progress {
        target {
          ...CatalogValue
        }
        actual {
          ...CatalogValue
        }
      }
    }
    ... on IndicatorValue {
      indicator {
        ...EntityName
        unit(language: $language)
        strategy {
          ...EntityName
        }
      }
      valueKind: kind
      year
      yearLabel
      value
      valueTo
      text(language: $language)
      state
      comparator
      note(language: $language)
      asOf
      everyYear
      breakdown
      targetBasis(language: $language)
    }
    ... on Budget {
      item {
        ...EntityName
      }
      year
      stage
      amount
      currency
      fundedBy
      budgetKind: kind
    }
    ... on Evaluation {
      item {
        ...EntityName
      }
      ...EvaluationNote
    }
    ... on EvaluationScale {
      meanings {
        grade
        meaning
      }
    }
    ... on SdgGoal {
      ...SdgGoalMark
      iri
    }
    ... on SdgTarget {
      ...SdgTargetMark
      targetKind: kind
      iri
      goal {
        ...EntityName
      }
    }
    ... on SdgIndicator {
      iri
      unCodes
      alsoListedAs {
        ...EntityName
      }
      targets {
        ...EntityName
        goal {
          ...EntityName
        }
      }
    }
    ... on Organization {
      organizationKind: kind
      identifiers
      aliases
      place {
        ...EntityName
      }
      participations(samples: $samples, first: 50) {
        ...Partners
      }
      needs(samples: $samples, first: 1) {
        totalCount
      }
      offers(samples: $samples, first: 1) {
        totalCount
      }
    }
    ... on WorkingGroup {
      platform {
        ...EntityName
      }
    }
    ... on Membership {
      organization {
        ...EntityName
      }
      memberOf {
        ... on Entity {
          ...EntityName
        }
      }
      category
      validFrom
      validTo
    }
    ... on Participation {
      organization {
        ...EntityName
      }
      initiative {
        ...EntityName
      }
      roles
      participationStatus: status
      validFrom
      validTo
    }
    ... on Need {
      raisedBy {
        ...EntityName
      }
      openness: status
      validTo
    }
    ... on Offer {
      madeBy {
        ...EntityName
      }
      openness: status
      validTo
    }
    ... on Capability {
      aliases(language: $language)
      broader {
        ...EntityName
      }
    }
    ... on Source {
      url
      publisher
      issuedOn
      licence
    }
    ... on Assertion {
      ...Evidence
      subject {
        ...EntityName
      }
      predicate
      object {
        ...EntityName
      }
      assertionStatus: status
    }
    ... on Dataset {
      version
      records
      sha256
    }
  }
}
    fragment CatalogValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  value
  valueTo
  text(language: $language)
  state
  comparator
}
fragment Partners on ParticipationConnection {
  totalCount
  nodes {
    id
    organization {
      ...EntityName
    }
    initiative {
      ...EntityName
    }
    roles
    status
  }
}
fragment IndicatorSeries on Indicator {
  ...EntityName
  unit(language: $language)
  accumulation
  values {
    ...YearValue
  }
  series {
    actuals {
      year
      value
      isTotal
    }
  }
  progress {
    status
    text(language: $language)
  }
}
fragment YearValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  asOf
  everyYear
  value
  valueTo
  text(language: $language)
  state
  comparator
  note(language: $language)
  unit(language: $language)
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}
fragment SdgTargetMark on SdgTarget {
  ...EntityName
  code
  color
}
fragment EvaluationNote on Evaluation {
  id
  year
  by
  criterion
  grade
  outlook: direction
  comment(language: $language)
  commentLanguage(language: $language)
  scale {
    meanings {
      grade
      meaning
    }
  }
}`, {"hash":"sha256:f60ea9b95b8e4008f2df921a50b74ffc66732fdf91fcbc06932c9821606b0088"}) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const MissingDocument = new TypedDocumentString(`
    query Missing($strategy: ID!, $language: Language!, $samples: Samples!) {
  findings(strategy: $strategy, samples: $samples, first: 100) {
    rule
    node {
      id
    }
    message(language: $language)
    remedy(language: $language)
  }
  gaps(strategy: $strategy, samples: $samples, kinds: [MEASURE, NEED], first: 100) {
    node {
      id
    }
    rank
    gap
    low
    high
    text(language: $language)
  }
}
    `, {"hash":"sha256:e9b6b4858b931e99fc5cdcdde048125ec91db18e507677c1576ee09e89a1e5d1"}) as unknown as TypedDocumentString<MissingQuery, MissingQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $language: Language!, $other: Language!, $samples: Samples!) {
  node(id: $id) {
    ...EntityName
    otherName: name(language: $other)
    otherNameLanguage: nameLanguage(language: $other)
    nameEnBasis
    description(language: $language)
    descriptionLanguage(language: $language)
    dataset {
      ...EntityName
      licence
      importedAt
    }
    sources {
      ...EntityName
      url
    }
    quotes {
      ...Quotation
    }
    neighborSummary(samples: $samples) {
      relationship
      direction
      type
      count
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"hash":"sha256:ba62688ae4786efa975718b2ba0971b913f828a6acb719f79caffe227c0cf5b8"}) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($id: ID!, $language: Language!, $relationship: [RelationshipKind!], $direction: Direction, $types: [EntityType!], $samples: Samples!, $first: Int, $after: String) {
  node(id: $id) {
    id
    neighbors(
      relationship: $relationship
      direction: $direction
      types: $types
      samples: $samples
      first: $first
      after: $after
    ) {
      edges {
        relationship
        direction
        strength
        confidence
        disagreement
        node {
          ...EntityName
        }
        assertions(first: 5) {
          nodes {
            ...Evidence
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"hash":"sha256:3c64f471bdc61b60718c3df342bea7582339d06e10f019181907ce5f33f89dbb"}) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const ServedGoalDocument = new TypedDocumentString(`
    query ServedGoal($id: ID!, $language: Language!, $samples: Samples!, $first: Int!, $after: String, $goals: Boolean! = false, $measures: Boolean! = false, $initiatives: Boolean! = false, $organizations: Boolean! = false, $needs: Boolean! = false, $offers: Boolean! = false) {
  sdgGoal(id: $id) {
    goals(samples: $samples, first: $first, after: $after) @include(if: $goals) {
      totalCount
      edges {
        ...ServedBy
        node {
          ...EntityName
        }
      }
      pageInfo {
        endCursor
      }
    }
    measures(samples: $samples, first: $first, after: $after) @include(if: $measures) {
      totalCount
      edges {
        ...ServedBy
        node {
          ...EntityName
        }
      }
      pageInfo {
        endCursor
      }
    }
    initiatives(samples: $samples, first: $first, after: $after) @include(if: $initiatives) {
      totalCount
      edges {
        ...ServedBy
        node {
          ...EntityName
        }
      }
      pageInfo {
        endCursor
      }
    }
    organizations(samples: $samples, first: $first, after: $after) @include(if: $organizations) {
      totalCount
      edges {
        ...ServedBy
        node {
          ...EntityName
        }
      }
      pageInfo {
        endCursor
      }
    }
    needs(samples: $samples, first: $first, after: $after) @include(if: $needs) {
      totalCount
      edges {
        ...ServedBy
        node {
          ...EntityName
        }
      }
      pageInfo {
        endCursor
      }
    }
    offers(samples: $samples, first: $first, after: $after) @include(if: $offers) {
      totalCount
      edges {
        ...ServedBy
        node {
          ...EntityName
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
}
    fragment ServedBy on LinkEdge {
  strength
  disagreement
  assertions(first: 3) {
    nodes {
      ...Evidence
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"hash":"sha256:8310fe53a169c0bd5c122c4d11826c3179afb688708604b0919175a457431160"}) as unknown as TypedDocumentString<ServedGoalQuery, ServedGoalQueryVariables>;
export const EntityYearsDocument = new TypedDocumentString(`
    query EntityYears($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ... on Strategy {
      indicators {
        ...IndicatorSeries
      }
    }
    ... on StrategicGoal {
      indicators {
        ...IndicatorSeries
      }
      owners {
        ...EntityName
      }
      budgetTotals {
        ...BudgetTotalNote
      }
      budgets {
        ...BudgetNote
      }
      evaluations {
        ...EvaluationNote
      }
    }
    ... on PolicyMeasure {
      indicators {
        ...IndicatorSeries
      }
      owners {
        ...EntityName
      }
      budgetTotals {
        ...BudgetTotalNote
      }
      budgets {
        ...BudgetNote
      }
      evaluations {
        ...EvaluationNote
      }
    }
    ... on Initiative {
      owners {
        ...EntityName
      }
      budgetTotals {
        ...BudgetTotalNote
      }
      budgets {
        ...BudgetNote
      }
      evaluations {
        ...EvaluationNote
      }
      statuses {
        year
        status
      }
      measuredBy: indicators(first: 20) {
        edges {
          relationship
          node {
            ...IndicatorSeries
          }
        }
      }
    }
    ... on Indicator {
      unit(language: $language)
      owners {
        ...EntityName
      }
      evaluations {
        ...EvaluationNote
      }
      breakdowns
    }
  }
}
    fragment IndicatorSeries on Indicator {
  ...EntityName
  unit(language: $language)
  accumulation
  values {
    ...YearValue
  }
  series {
    actuals {
      year
      value
      isTotal
    }
  }
  progress {
    status
    text(language: $language)
  }
}
fragment YearValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  asOf
  everyYear
  value
  valueTo
  text(language: $language)
  state
  comparator
  note(language: $language)
  unit(language: $language)
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment BudgetTotalNote on BudgetTotal {
  year
  stage
  kind
  currency
  amount
  stated
  missing {
    ...EntityName
  }
}
fragment BudgetNote on Budget {
  id
  year
  stage
  amount
  currency
  fundedBy
  kind
}
fragment EvaluationNote on Evaluation {
  id
  year
  by
  criterion
  grade
  outlook: direction
  comment(language: $language)
  commentLanguage(language: $language)
  scale {
    meanings {
      grade
      meaning
    }
  }
}`, {"hash":"sha256:ff8e04f5304e7838c5c9a7e7dd89820f3d5f0640593a1e6a1b543644b9979155"}) as unknown as TypedDocumentString<EntityYearsQuery, EntityYearsQueryVariables>;
export const BreakdownsDocument = new TypedDocumentString(`
    query Breakdowns($id: ID!, $parts: [String!]!, $places: [ID!]!, $language: Language!) {
  indicator(id: $id) {
    id
    values(breakdown: $parts) {
      ...YearValue
      breakdown
    }
  }
  nodes(ids: $places) {
    ...EntityName
  }
}
    fragment YearValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  asOf
  everyYear
  value
  valueTo
  text(language: $language)
  state
  comparator
  note(language: $language)
  unit(language: $language)
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:1a7a49460bc3bad29a03588aa34b5500374d7b4a024df0a0674fc47d8cf2719f"}) as unknown as TypedDocumentString<BreakdownsQuery, BreakdownsQueryVariables>;
export const GraphBeginningsDocument = new TypedDocumentString(`
    query GraphBeginnings($language: Language!) {
  strategies(first: 20) {
    nodes {
      ...EntityName
      goals {
        ...EntityName
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:e44ca2e8dd70fb47cf97eb064d575915e988af745a104a2655bd9265bda1f487"}) as unknown as TypedDocumentString<GraphBeginningsQuery, GraphBeginningsQueryVariables>;
export const GraphColorsDocument = new TypedDocumentString(`
    query GraphColors {
  sdgGoals(first: 17) {
    nodes {
      id
      color
    }
  }
}
    `, {"hash":"sha256:b05ec952cb4f14ead592ec2f4e73033668e70aa771d33e5a1b7be68e1ff4e137"}) as unknown as TypedDocumentString<GraphColorsQuery, GraphColorsQueryVariables>;
export const GraphThingsDocument = new TypedDocumentString(`
    query GraphThings($ids: [ID!]!, $links: Int!, $samples: Samples!, $language: Language!) {
  nodes(ids: $ids) {
    ...GraphNode
  }
}
    fragment GraphNode on Entity {
  ...GraphThing
  neighbors(samples: $samples, first: $links) {
    edges {
      ...GraphLink
      node {
        id
      }
    }
  }
}
fragment GraphThing on Entity {
  ...EntityName
  neighborSummary(samples: $samples) {
    relationship
    direction
    type
    count
  }
}
fragment GraphLink on NeighborEdge {
  relationship
  direction
  strength
  confidence
  score
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:7749ff1a1c69b10b8100cb2f56f75e29bcf73d2ebdbfa471c9a92d88d20bccf5"}) as unknown as TypedDocumentString<GraphThingsQuery, GraphThingsQueryVariables>;
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($id: ID!, $each: Int!, $who: Int!, $links: Int!, $samples: Samples!, $language: Language!) {
  node(id: $id) {
    ...GraphNode
    plan: neighbors(
      types: [STRATEGY, STRATEGIC_GOAL, POLICY_MEASURE, LEADING_PROJECT, INDICATOR]
      samples: $samples
      first: $each
    ) {
      ...GraphNeighbors
    }
    work: neighbors(types: [INITIATIVE], samples: $samples, first: $each) {
      ...GraphNeighbors
    }
    sdgs: neighbors(
      types: [SDG_GOAL, SDG_TARGET, SDG_INDICATOR]
      samples: $samples
      first: $each
    ) {
      ...GraphNeighbors
    }
    who: neighbors(
      types: [ORGANIZATION, NEED, OFFER, PLATFORM, WORKING_GROUP, CAPABILITY, PLACE]
      samples: $samples
      first: $who
    ) {
      ...GraphNeighbors
    }
    records: neighbors(
      types: [PARTICIPATION, MEMBERSHIP]
      samples: $samples
      first: $who
    ) {
      edges {
        node {
          id
          neighbors(relationship: [HAS, IN], samples: $samples, first: 2) {
            ...GraphNeighbors
          }
        }
      }
    }
  }
  neighborhood(
    ids: [$id]
    depth: 2
    limit: 80
    samples: $samples
    types: [STRATEGY, STRATEGIC_GOAL, POLICY_MEASURE, LEADING_PROJECT, INDICATOR, INITIATIVE, SDG_GOAL, SDG_TARGET, SDG_INDICATOR, ORGANIZATION, NEED, OFFER]
  ) {
    nodes {
      ...GraphThing
    }
    edges {
      from
      to
      relationship
      strength
      confidence
      score
    }
  }
}
    fragment GraphNode on Entity {
  ...GraphThing
  neighbors(samples: $samples, first: $links) {
    edges {
      ...GraphLink
      node {
        id
      }
    }
  }
}
fragment GraphThing on Entity {
  ...EntityName
  neighborSummary(samples: $samples) {
    relationship
    direction
    type
    count
  }
}
fragment GraphLink on NeighborEdge {
  relationship
  direction
  strength
  confidence
  score
}
fragment GraphNeighbors on NeighborConnection {
  edges {
    node {
      ...GraphThing
    }
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:fbe29444babf743928a03041f55ff2c9b2603355b823a1e732ebd8c020f66ca4"}) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const GraphWhyDocument = new TypedDocumentString(`
    query GraphWhy($from: ID!, $to: ID!, $predicate: [Predicate!], $isJudged: Boolean!, $language: Language!) {
  ends: nodes(ids: [$from, $to]) {
    ...EntityName
    quotes {
      ...Quotation
    }
  }
  assertions(
    filter: {subject: {anyOf: [$from]}, object: {anyOf: [$to]}, predicate: $predicate, status: [ACCEPTED]}
    first: 20
  ) @include(if: $isJudged) {
    totalCount
    nodes {
      ...Evidence
      score
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"hash":"sha256:50ac5f6aabdcaa83f389f6d48d32265ba8ae466d459d143e268ef65e6864e010"}) as unknown as TypedDocumentString<GraphWhyQuery, GraphWhyQueryVariables>;
export const GraphExpansionDocument = new TypedDocumentString(`
    query GraphExpansion($id: ID!, $relationship: [RelationshipKind!], $direction: Direction, $types: [EntityType!], $first: Int!, $links: Int!, $samples: Samples!, $language: Language!) {
  node(id: $id) {
    id
    neighbors(
      relationship: $relationship
      direction: $direction
      types: $types
      samples: $samples
      first: $first
    ) {
      edges {
        ...GraphLink
        node {
          ...GraphNode
        }
      }
    }
  }
}
    fragment GraphNode on Entity {
  ...GraphThing
  neighbors(samples: $samples, first: $links) {
    edges {
      ...GraphLink
      node {
        id
      }
    }
  }
}
fragment GraphThing on Entity {
  ...EntityName
  neighborSummary(samples: $samples) {
    relationship
    direction
    type
    count
  }
}
fragment GraphLink on NeighborEdge {
  relationship
  direction
  strength
  confidence
  score
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:b5883693ff2de6102988ea278c5843ad963534077717cc4b03a8e25a9fdb8e5e"}) as unknown as TypedDocumentString<GraphExpansionQuery, GraphExpansionQueryVariables>;
export const GraphRecordExpansionDocument = new TypedDocumentString(`
    query GraphRecordExpansion($id: ID!, $relationship: [RelationshipKind!], $direction: Direction, $types: [EntityType!], $end: [RelationshipKind!], $first: Int!, $links: Int!, $samples: Samples!, $language: Language!) {
  node(id: $id) {
    id
    neighbors(
      relationship: $relationship
      direction: $direction
      types: $types
      samples: $samples
      first: $first
    ) {
      edges {
        node {
          id
          neighbors(relationship: $end, samples: $samples, first: 1) {
            edges {
              node {
                ...GraphNode
              }
            }
          }
        }
      }
    }
  }
}
    fragment GraphNode on Entity {
  ...GraphThing
  neighbors(samples: $samples, first: $links) {
    edges {
      ...GraphLink
      node {
        id
      }
    }
  }
}
fragment GraphThing on Entity {
  ...EntityName
  neighborSummary(samples: $samples) {
    relationship
    direction
    type
    count
  }
}
fragment GraphLink on NeighborEdge {
  relationship
  direction
  strength
  confidence
  score
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:2a6ca9c229b8ddea3397d1a39bc627abbe63cca10fdb0da717befacd93971a6a"}) as unknown as TypedDocumentString<GraphRecordExpansionQuery, GraphRecordExpansionQueryVariables>;
export const MatrixStrategiesDocument = new TypedDocumentString(`
    query MatrixStrategies($language: Language!) {
  strategies(first: 100) {
    nodes {
      ...EntityName
      supersededBy {
        id
      }
      place {
        id
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:4589c261c9d1f11304ade2e0c3599f9e0e1f528e4ec3fdcfcfc4bc981ecf42bd"}) as unknown as TypedDocumentString<MatrixStrategiesQuery, MatrixStrategiesQueryVariables>;
export const StrategyMatrixDocument = new TypedDocumentString(`
    query StrategyMatrix($strategy: ID!, $rows: AlignmentMatrixRows!, $columns: AlignmentMatrixColumns!, $scope: AlignmentMatrixScope!, $language: Language!) {
  alignmentMatrix(
    strategy: $strategy
    rows: $rows
    columns: $columns
    scope: $scope
  ) {
    ...MatrixTable
  }
}
    fragment MatrixTable on AlignmentMatrix {
  total
  rows {
    total
    node {
      ...EntityName
    }
  }
  columns {
    total
    node {
      ...EntityName
      ... on SdgGoal {
        ...SdgGoalMark
      }
      ... on SdgTarget {
        ...SdgTargetMark
      }
    }
  }
  cells {
    row
    column
    count
    greatest
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}
fragment SdgTargetMark on SdgTarget {
  ...EntityName
  code
  color
}`, {"hash":"sha256:41a21c96a155f1347ddeb8543ee2a3412bd37dad3831d9d09c84c5e1675b22fe"}) as unknown as TypedDocumentString<StrategyMatrixQuery, StrategyMatrixQueryVariables>;
export const OrganizationMatrixDocument = new TypedDocumentString(`
    query OrganizationMatrix($filter: OrganizationFilter, $columns: AlignmentMatrixColumns!, $scope: AlignmentMatrixScope!, $first: Int!, $after: String, $language: Language!) {
  organizationAlignmentMatrix(
    filter: $filter
    columns: $columns
    scope: $scope
    first: $first
    after: $after
  ) {
    ...MatrixTable
  }
}
    fragment MatrixTable on AlignmentMatrix {
  total
  rows {
    total
    node {
      ...EntityName
    }
  }
  columns {
    total
    node {
      ...EntityName
      ... on SdgGoal {
        ...SdgGoalMark
      }
      ... on SdgTarget {
        ...SdgTargetMark
      }
    }
  }
  cells {
    row
    column
    count
    greatest
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}
fragment SdgTargetMark on SdgTarget {
  ...EntityName
  code
  color
}`, {"hash":"sha256:e24593e354a871791dc661cffd454e4551271c1235b25b6a02496b42fc53230f"}) as unknown as TypedDocumentString<OrganizationMatrixQuery, OrganizationMatrixQueryVariables>;
export const PlaceMatrixDocument = new TypedDocumentString(`
    query PlaceMatrix($filter: PlaceFilter, $columns: AlignmentMatrixColumns!, $first: Int!, $after: String, $language: Language!) {
  placeAlignmentMatrix(
    filter: $filter
    columns: $columns
    first: $first
    after: $after
  ) {
    ...MatrixTable
  }
}
    fragment MatrixTable on AlignmentMatrix {
  total
  rows {
    total
    node {
      ...EntityName
    }
  }
  columns {
    total
    node {
      ...EntityName
      ... on SdgGoal {
        ...SdgGoalMark
      }
      ... on SdgTarget {
        ...SdgTargetMark
      }
    }
  }
  cells {
    row
    column
    count
    greatest
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}
fragment SdgTargetMark on SdgTarget {
  ...EntityName
  code
  color
}`, {"hash":"sha256:1f77e4478d84a70d19d0833361616cfd014c03ee805d9b97d5d5223235259cd5"}) as unknown as TypedDocumentString<PlaceMatrixQuery, PlaceMatrixQueryVariables>;
export const CellLinksDocument = new TypedDocumentString(`
    query CellLinks($row: ID!, $column: ID!, $scope: AlignmentMatrixScope!, $first: Int!, $after: String, $language: Language!) {
  ends: nodes(ids: [$row, $column]) {
    ...EntityName
  }
  alignmentLinks(
    row: $row
    column: $column
    scope: $scope
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      strength
      confidence
      disagreement
      subject {
        ...EntityName
      }
      node {
        ...EntityName
      }
      assertions(first: 5) {
        nodes {
          ...Evidence
        }
      }
    }
    pageInfo {
      endCursor
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"hash":"sha256:0cf0edafaac65be75fec5b83296aebdafc0bc024c32e78762440490f007f85ad"}) as unknown as TypedDocumentString<CellLinksQuery, CellLinksQueryVariables>;
export const FlowLinksDocument = new TypedDocumentString(`
    query FlowLinks($strategy: ID!, $language: Language!) {
  strategy(id: $strategy) {
    ...EntityName
    goals {
      id
      order
    }
  }
  alignmentMatrix(
    strategy: $strategy
    rows: GOAL
    columns: SDG_GOAL
    scope: WITH_PARTS
  ) {
    rows {
      node {
        ...EntityName
      }
    }
    columns {
      node {
        ...EntityName
        ... on SdgGoal {
          ...SdgGoalMark
        }
      }
    }
    cells {
      row
      column
      count
      links(first: 100) {
        nodes {
          id
        }
        edges {
          subject {
            id
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:f16d5071631b84d03a8158c8d6894b5322b4b20d8e79fe80487cbb094f7ad8b2"}) as unknown as TypedDocumentString<FlowLinksQuery, FlowLinksQueryVariables>;
export const FlowPartnersDocument = new TypedDocumentString(`
    query FlowPartners($strategy: ID!, $samples: Samples!, $language: Language!, $after: String) {
  strategy(id: $strategy) {
    id
    initiatives(first: 100, after: $after) {
      nodes {
        id
        participations(samples: $samples, first: 50) {
          nodes {
            roles
            organization {
              ...EntityName
              kind
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:66694495187f4943c9b59da27f3abc5bd7139ba2425184d05287de9268d7ff9c"}) as unknown as TypedDocumentString<FlowPartnersQuery, FlowPartnersQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int, $through: [ID!], $avoid: [ID!], $samples: Samples!, $language: Language!) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    through: $through
    avoid: $avoid
    samples: $samples
    first: 5
  ) {
    complete
    skippedHubs(first: 5) {
      links
      node {
        ...EntityName
      }
    }
    paths {
      score
      length
      sentence(language: $language)
      nodes {
        ...EntityName
      }
      hops {
        from {
          id
        }
        to {
          id
        }
        relationship
        direction
        strength
        confidence
        influence
        assertions(first: 3) {
          nodes {
            ...Evidence
          }
        }
        quotes {
          ...Quotation
        }
      }
      weakestHop {
        from {
          id
        }
        to {
          id
        }
      }
      dampings {
        node {
          ...EntityName
        }
        linksIn
        linksOut
        factor
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"hash":"sha256:dcfef827547fe032e9be77fe7df329e124c443c9461f33fe32730bfc22fcc63e"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:ff06fcdcd940f2b62dffea829883695ea421a1eb44df1756ab376f80f666ba55"}) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const PathProposalsDocument = new TypedDocumentString(`
    query PathProposals($id: ID!, $samples: Samples!, $language: Language!) {
  neighborhood(
    ids: [$id]
    depth: 3
    limit: 60
    samples: $samples
    types: [STRATEGIC_GOAL, POLICY_MEASURE, INITIATIVE, INDICATOR, SDG_TARGET, ORGANIZATION, NEED, OFFER]
  ) {
    layers
    nodes {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:ef21e6d7c2337ba3122184be7885f136a13794a7b036b1ee018c1b112a34ae27"}) as unknown as TypedDocumentString<PathProposalsQuery, PathProposalsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($strategy: ID!, $language: Language!, $samples: Samples!) {
  strategy(id: $strategy) {
    ...EntityName
    startsOn
    endsOn
    adoptedOn
    place {
      ...EntityName
    }
    assessment {
      status
      reason
      coverage
      asOf
      text(language: $language)
    }
    sources {
      ...SourceNote
    }
    basedOn {
      ...SourceNote
    }
    dataset {
      ...EntityName
      licence
      importedAt
    }
    goals {
      ...EntityName
      order
      assessment {
        status
        text(language: $language)
      }
      owners {
        ...EntityName
      }
      budgetTotals {
        ...BudgetTotalNote
      }
      evaluations {
        ...EvaluationNote
      }
      measures {
        ...EntityName
        order
        owners {
          ...EntityName
        }
        evaluations {
          ...EvaluationNote
        }
        participations(samples: $samples, first: 100) {
          ...ReportPartners
        }
      }
      indicators {
        id
      }
    }
    leadingProjects {
      id
      participations(samples: $samples, first: 100) {
        ...ReportPartners
      }
    }
    indicators {
      ...IndicatorSeries
      progress {
        baseline {
          ...CatalogValue
        }
        target {
          ...CatalogValue
        }
        actual {
          ...CatalogValue
        }
      }
    }
  }
}
    fragment CatalogValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  value
  valueTo
  text(language: $language)
  state
  comparator
}
fragment SourceNote on Source {
  ...EntityName
  url
  publisher
  issuedOn
}
fragment ReportPartners on ParticipationConnection {
  totalCount
  nodes {
    id
    roles
    organization {
      ...EntityName
      kind
    }
    initiative {
      id
    }
  }
}
fragment IndicatorSeries on Indicator {
  ...EntityName
  unit(language: $language)
  accumulation
  values {
    ...YearValue
  }
  series {
    actuals {
      year
      value
      isTotal
    }
  }
  progress {
    status
    text(language: $language)
  }
}
fragment YearValue on IndicatorValue {
  id
  kind
  year
  yearLabel
  asOf
  everyYear
  value
  valueTo
  text(language: $language)
  state
  comparator
  note(language: $language)
  unit(language: $language)
}
fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment BudgetTotalNote on BudgetTotal {
  year
  stage
  kind
  currency
  amount
  stated
  missing {
    ...EntityName
  }
}
fragment EvaluationNote on Evaluation {
  id
  year
  by
  criterion
  grade
  outlook: direction
  comment(language: $language)
  commentLanguage(language: $language)
  scale {
    meanings {
      grade
      meaning
    }
  }
}`, {"hash":"sha256:9ae3983f639eabdf58675403601108932a9b610200b2fa0dd606c5a403028804"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportGapsDocument = new TypedDocumentString(`
    query ReportGaps($strategy: ID!, $language: Language!, $samples: Samples!) {
  gaps(
    strategy: $strategy
    samples: $samples
    kinds: [MEASURE, SDG_TARGET]
    first: 20
  ) {
    rank
    kind
    gap
    low
    high
    text(language: $language)
    node {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:baea369a43c24dc48a50ab587cbc0e08f6ec950c91c490a7de87c268cb76d442"}) as unknown as TypedDocumentString<ReportGapsQuery, ReportGapsQueryVariables>;
export const ReportFindingsDocument = new TypedDocumentString(`
    query ReportFindings($strategy: ID!, $language: Language!, $samples: Samples!) {
  findingCounts(strategy: $strategy, samples: $samples) {
    rule
    title(language: $language)
    count
  }
}
    `, {"hash":"sha256:5f524df2014e684d9f5ccd44540d2824fcc881f87f3ea80d195cad90b9c5f53e"}) as unknown as TypedDocumentString<ReportFindingsQuery, ReportFindingsQueryVariables>;
export const SearchMadeUpDocument = new TypedDocumentString(`
    query SearchMadeUp($text: String!, $types: [SearchType!], $filter: SearchFilter) {
  search(text: $text, types: $types, filter: $filter, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:ea9badbb98b99403350bbd6374524071572c660383bb0ec85fa7ea8788ca06af"}) as unknown as TypedDocumentString<SearchMadeUpQuery, SearchMadeUpQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $filter: SearchFilter, $language: Language!, $first: Int, $after: String) {
  search(
    text: $text
    types: $types
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    complete
    byMeaning
    facets {
      types {
        type
        count
      }
      sdgGoals {
        count
        sdgGoal {
          ...SdgGoalMark
        }
      }
    }
    edges {
      node {
        ...EntityName
      }
      matchedField
      snippet {
        text
        match
      }
      reasons {
        text(language: $language)
      }
      within {
        ...EntityName
      }
    }
    pageInfo {
      endCursor
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:c1b1ab2b4bf7c9c62160bbde109a6df6d2f8323eccb6efd5264c03fc121e44d9"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($language: Language!, $asked: [ID!]!, $sample: Boolean) {
  asked: nodes(ids: $asked) {
    id
  }
  strategies(first: 50) {
    nodes {
      ...EntityName
      supersededBy {
        id
      }
    }
  }
  datasets(filter: {sample: $sample}, first: 50) {
    nodes {
      ...EntityName
      licence
      importedAt
      records
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:bd2609b13045d1fcb11fe5d3675d6008a8a1e2b308f4d3fe101931bb64dfec5c"}) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StrategyAtAGlanceDocument = new TypedDocumentString(`
    query StrategyAtAGlance($id: ID!, $language: Language!) {
  strategy(id: $id) {
    ...EntityName
    description(language: $language)
    descriptionLanguage(language: $language)
    startsOn
    endsOn
    place {
      ...EntityName
    }
    goals {
      ...EntityName
      order
      measures {
        ...EntityName
        order
        sdgGoals(first: 17) {
          nodes {
            ...SdgGoalMark
          }
        }
      }
    }
    leadingProjects {
      ...EntityName
      order
      themes {
        ...EntityName
        order
        sdgGoals(first: 17) {
          nodes {
            ...SdgGoalMark
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment SdgGoalMark on SdgGoal {
  ...EntityName
  code
  color
}`, {"hash":"sha256:eeeb42a7f65551cfdb37cf367cc555b5564077a8de27f5446deb6b4db33b3564"}) as unknown as TypedDocumentString<StrategyAtAGlanceQuery, StrategyAtAGlanceQueryVariables>;
export const StartPictureDocument = new TypedDocumentString(`
    query StartPicture($strategy: ID!, $filter: OrganizationFilter, $language: Language!) {
  alignmentMatrix(strategy: $strategy, rows: MEASURE, columns: SDG_GOAL) {
    columns {
      total
      node {
        ...EntityName
        ... on SdgGoal {
          code
          color
        }
      }
    }
    cells {
      row
      column
      count
      greatest
    }
  }
  organizationAlignmentMatrix(filter: $filter, columns: SDG_GOAL, first: 100) {
    rows {
      node {
        ...EntityName
        ... on Organization {
          kind
        }
      }
    }
    cells {
      row
      column
      greatest
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:5a5146ed637b6182bd5519b960dc39a1f89d4fe9f8fba968c0a8d937d4761b37"}) as unknown as TypedDocumentString<StartPictureQuery, StartPictureQueryVariables>;
export const StartReasonDocument = new TypedDocumentString(`
    query StartReason($row: ID!, $column: ID!, $language: Language!) {
  alignmentLinks(row: $row, column: $column, first: 1) {
    edges {
      strength
      subject {
        ...EntityName
      }
      node {
        ...EntityName
      }
      assertions(first: 1) {
        nodes {
          ...Evidence
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}
fragment Evidence on Assertion {
  id
  justification
  confidence
  strength
  author
  assertedOn
  comment(language: $language)
  quotes {
    ...Quotation
  }
}
fragment Quotation on Quote {
  text
  locator
  source {
    ...EntityName
    url
  }
}`, {"hash":"sha256:12f324e77ccf50b0eb54e6c0a165d56515c05f20806e59010c85884dfdb8efb8"}) as unknown as TypedDocumentString<StartReasonQuery, StartReasonQueryVariables>;
export const SuggestOfDocument = new TypedDocumentString(`
    query SuggestOf($prefix: String!, $types: [SearchType!], $language: Language!) {
  suggest(prefix: $prefix, types: $types, first: 10) {
    node {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:84232449e3840e90bf12f7b019a3dd8d939de9c8ab9fda4e7b4cd9e8cfac589c"}) as unknown as TypedDocumentString<SuggestOfQuery, SuggestOfQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $language: Language!) {
  suggest(prefix: $prefix, first: 8) {
    node {
      ...EntityName
    }
    title(language: $language)
    parts {
      text
      match
    }
  }
}
    fragment EntityName on Entity {
  id
  name(language: $language)
  nameLanguage(language: $language)
  dataset {
    sample
  }
}`, {"hash":"sha256:3a63177c0e8bb2c4e66ab36cc0ac8232b5a74aa0480af3eb1dfc269a05ced703"}) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;