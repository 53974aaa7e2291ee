import type { CollaboratorExtra } from '../graph/read/questions/collaborator.ts'
import type { LinkExtra } from '../graph/read/link.ts'
import type { PassedThrough } from '../graph/read/part-whole.ts'
import type { MatchExtra } from '../graph/read/match.ts'
import type { SubjectExtra } from '../graph/read/questions/matrix-link.ts'
import type { NeighborExtra } from '../graph/read/questions/neighbor.ts'
import type { MemberExtra, WorkExtra } from '../graph/read/organization.ts'
import type { RankedMatch } from '../methods/matching/ranked-match.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow } from '../graph/engine/concept.ts';
import type { QuoteRow } from '../graph/read/entity.ts';
import type { BudgetTotal as BudgetTotalRow } from '../methods/money/budget-sum.ts';
import type { ScaleGrade as ScaleGradeRow } from '../methods/evaluation/grade.ts';
import type { PlanLevelRow } from '../api/graphql/resolvers/strategy.ts';
import type { EnumLabelRow } from '../api/graphql/resolvers/enum-label.ts';
import type { SearchResult, SearchHit } from '../api/graphql/resolvers/search.ts';
import type { Reason } from '../text/explanation.ts';
import type { SearchFacetsRow, CountedId } from '../graph/read/questions/search-facets.ts';
import type { SuggestionRow } from '../graph/read/questions/suggestion.ts';
import type { DatedAssessment } from '../questions/assessment.ts';
import type { Driver, Input, Missing } from '../methods/assessment/assessment.ts';
import type { Finding as FindingRow, FindingCount as FindingCountRow } from '../questions/findings.ts';
import type { RankedGap } from '../questions/gaps.ts';
import type { GapPart as GapPartRow } from '../methods/gaps/gap.ts';
import type { DatedProgress, DatedSeries } from '../questions/indicator-progress.ts';
import type { SeriesPointRow } from '../api/graphql/resolvers/progress.ts';
import type { Damping, Hop, ScoredPath as ProofPathRow } from '../methods/paths/proof-path.ts';
import type { PathSearch, UnopenedHub } from '../methods/paths/path-search.ts';
import type { Connection, Edge } from '../api/graphql/loaders/connection.ts';
import type { Shared } from '../questions/shared.ts';
import type { HolderRow } from '../graph/read/questions/shared.ts';
import type { SimilarItem } from '../questions/similar.ts';
import type { FeatureShare, Common } from '../methods/similarity/similarity.ts';
import type { NeighborCountRow } from '../graph/read/questions/neighbor-summary.ts';
import type { NeighborhoodRow, CutOff, NeighborhoodEdgeRow } from '../graph/read/questions/neighborhood.ts';
import type { StrategyComparison as StrategyComparisonRow } from '../questions/strategy-comparison.ts';
import type { EditionChange, NotRecorded } from '../methods/comparison/edition-change.ts';
import type { CandidatePair } from '../methods/comparison/edition-pairs.ts';
import type { MemberCategoryCount as MemberCategoryCountRow, PlatformActivity as PlatformActivityRow } from '../questions/platform-summary.ts';
import type { NewsQuestion } from '../questions/platform-news.ts';
import type { FacetRow, FacetValueRow } from '../api/graphql/resolvers/facet.ts';
import type { AlignmentMatrixRow, AlignmentMatrixCellRow } from '../api/graphql/resolvers/alignment-matrix.ts';
import type { MatrixHead } from '../graph/read/questions/alignment-matrix.ts';
import type { MatchFeature as MatchFeatureRow } from '../methods/matching/match.ts';
import type { RankedChange } from '../methods/matching/ranked-change.ts';
import type { ToldWord as ProfileWordRow } from '../text/reading.ts';
import type { ProfileCapability as ProfileCapabilityRow } from '../questions/profile.ts';
import type { CollaborationAreasRow } from '../api/graphql/resolvers/collaboration-area.ts';
import type { SuggestedPartnersRow } from '../api/graphql/resolvers/suggested-partner.ts';
import type { Consortium as ConsortiumRow } from '../questions/consortium.ts';
import type { ConsortiumMemberRow, UncoveredRow } from '../api/graphql/resolvers/consortium.ts';
import type { RankedWhiteSpace } from '../questions/white-space.ts';
import type { CapabilitySupply } from '../methods/gaps/capability-supply.ts';
import type { PlaceRow } from '../graph/read/place.ts';
import type { StrategyRow } from '../graph/read/strategy.ts';
import type { StrategicGoalRow } from '../graph/read/strategic-goal.ts';
import type { PolicyMeasureRow } from '../graph/read/policy-measure.ts';
import type { LeadingProjectRow } from '../graph/read/leading-project.ts';
import type { InitiativeRow } from '../graph/read/initiative.ts';
import type { IndicatorRow } from '../graph/read/indicator.ts';
import type { IndicatorValueRow } from '../graph/read/indicator-value.ts';
import type { BudgetRow } from '../graph/read/budget.ts';
import type { EvaluationRow } from '../graph/read/evaluation.ts';
import type { EvaluationScaleRow } from '../graph/read/evaluation-scale.ts';
import type { SdgGoalRow } from '../graph/read/sdg-goal.ts';
import type { SdgTargetRow } from '../graph/read/sdg-target.ts';
import type { SdgIndicatorRow } from '../graph/read/sdg-indicator.ts';
import type { OrganizationRow } from '../graph/read/organization.ts';
import type { PlatformRow } from '../graph/read/platform.ts';
import type { WorkingGroupRow } from '../graph/read/working-group.ts';
import type { MembershipRow } from '../graph/read/membership.ts';
import type { ParticipationRow } from '../graph/read/participation.ts';
import type { NeedRow } from '../graph/read/need.ts';
import type { OfferRow } from '../graph/read/offer.ts';
import type { CapabilityRow } from '../graph/read/capability.ts';
import type { SourceRow } from '../graph/read/source.ts';
import type { AssertionRow } from '../graph/read/assertion.ts';
import type { DatasetRow } from '../graph/read/dataset.ts';
import type { Context } from '../api/graphql/loaders/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in time, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  /** A decimal number of at most 15 significant digits, so that no digit is lost in a JSON number. */
  Decimal: { input: number; output: number; }
  /** A date as far as its source tells: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  PartialDate: { input: string; output: string; }
};

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

/** What an initiative can advance. */
export type AdvancedItem = Indicator | PolicyMeasure;

/** A page of measures and indicators, each with the link that leads to it. */
export type AdvancedItemLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<AdvancedItemLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<AdvancedItem>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of measures and indicators, each with the link that leads to it. */
export type AdvancedItemLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of AdvancedItemLinkConnection with the link that leads to it. */
export type AdvancedItemLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: AdvancedItem;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of AdvancedItemLinkConnection with the link that leads to it. */
export type AdvancedItemLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** Anything that can serve an SDG target or goal. */
export type Alignable = {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG goals that it serves, itself or through one of their targets; the link is the strongest of them. */
  readonly sdgGoals: SdgGoalLinkConnection;
  /** SDG targets that it serves, strongest first. */
  readonly sdgTargets: SdgTargetLinkConnection;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableDescriptionArgs = {
  language?: Language;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableDescriptionLanguageArgs = {
  language?: Language;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableNameArgs = {
  language?: Language;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableNameLanguageArgs = {
  language?: Language;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableNeighborSummaryArgs = {
  samples?: Samples;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableSdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can serve an SDG target or goal. */
export type AlignableSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links from items to SDG targets and goals. */
export type AlignmentLinkConnection = {
  /** The links with their cursors. */
  readonly edges: ReadonlyArray<AlignmentLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The SDG targets and goals alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of links from items to SDG targets and goals. */
export type AlignmentLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A link from an item to the SDG target or goal that it serves. */
export type AlignmentLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; never null here. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; never null here. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The SDG target or goal that is served. */
  readonly node: Entity;
  /** What kind of relationship joins the two: ALIGNS_WITH. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; never null here. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; never null here. */
  readonly strength?: Maybe<Scalars['Float']['output']>;
  /** What serves it. */
  readonly subject: Alignable;
};


/** A link from an item to the SDG target or goal that it serves. */
export type AlignmentLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** What serves which part of the SDGs, as a table. Only links with an accepted assertion count. */
export type AlignmentMatrix = {
  /** The filled cells, row by row. */
  readonly cells: ReadonlyArray<AlignmentMatrixCell>;
  /** The columns, in the order of their codes. */
  readonly columns: ReadonlyArray<AlignmentMatrixHead>;
  /** The greatest strength, 0 to 1; null in an empty table. */
  readonly greatest?: Maybe<Scalars['Float']['output']>;
  /** Where these rows stand among all; the table of a strategy has all of its rows. */
  readonly pageInfo: PageInfo;
  /** The rows, in order, also those that serve nothing. */
  readonly rows: ReadonlyArray<AlignmentMatrixHead>;
  /** Strengths of the links in all cells, summed. */
  readonly strength: Scalars['Float']['output'];
  /** Links in all cells together. */
  readonly total: Scalars['Int']['output'];
};

/** A filled cell of a table. */
export type AlignmentMatrixCell = {
  /** Id of the column's node. */
  readonly column: Scalars['ID']['output'];
  /** How many links join the two, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The greatest of these strengths, 0 to 1. */
  readonly greatest: Scalars['Float']['output'];
  /** The links, strongest first. */
  readonly links: AlignmentLinkConnection;
  /** Id of the row's node. */
  readonly row: Scalars['ID']['output'];
  /** Strengths of these links, summed. */
  readonly strength: Scalars['Float']['output'];
};


/** A filled cell of a table. */
export type AlignmentMatrixCellLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the columns of a table of alignments are. */
export type AlignmentMatrixColumns =
  /** All seventeen SDG goals, also those that nothing serves. A link to a target counts for its goal. */
  | 'SDG_GOAL'
  /** The SDG targets that a row serves. Links to a goal as a whole have no column. */
  | 'SDG_TARGET';

/** A row or column of a table, with the total of its cells in this table. */
export type AlignmentMatrixHead = {
  /** The greatest strength in its cells, 0 to 1; null for an empty one. */
  readonly greatest?: Maybe<Scalars['Float']['output']>;
  /** The record that heads the row or column. */
  readonly node: Entity;
  /** Strengths of the links in its cells, summed; 0 for an empty one. */
  readonly strength: Scalars['Float']['output'];
  /** Links in its cells; 0 for an empty one. */
  readonly total: Scalars['Int']['output'];
};

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

/** One reason for one link: who claims it, why, how surely and from which words. */
export type Assertion = Entity & Node & {
  /** Day on which the claim was made. */
  readonly assertedOn: Scalars['Date']['output'];
  /** Author of the claim. */
  readonly author: Scalars['String']['output'];
  /** The reason in the language asked for, or in the other one; null when the quotation says it all. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The language in which `comment` answers; null without any. */
  readonly commentLanguage?: Maybe<Language>;
  /** How sure its author is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** On what it rests. */
  readonly justification: Justification;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** To where the link leads. */
  readonly object: Entity;
  /** The kind of link. */
  readonly predicate: Predicate;
  /** For a mapping, true: it only stands in for the SDG indicator; null for others. */
  readonly proxy?: Maybe<Scalars['Boolean']['output']>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** For a mapping, how the meanings are related; null for others. */
  readonly relation?: Maybe<MappingRelation>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** For an influence, -3 to +3; null for others. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Review status. */
  readonly status: AssertionStatus;
  /** How strong its author holds the link to be, 0 to 1. */
  readonly strength: Scalars['Float']['output'];
  /** From where the link leads. */
  readonly subject: Entity;
  /** First day on which it holds; null: always. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day on which it holds; null: without end. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionCommentArgs = {
  language?: Language;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionCommentLanguageArgs = {
  language?: Language;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionDescriptionArgs = {
  language?: Language;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionDescriptionLanguageArgs = {
  language?: Language;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionNameArgs = {
  language?: Language;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionNameLanguageArgs = {
  language?: Language;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionNeighborSummaryArgs = {
  samples?: Samples;
};


/** One reason for one link: who claims it, why, how surely and from which words. */
export type AssertionNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of assertions. */
export type AssertionConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of assertions. */
export type AssertionConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of AssertionConnection. */
export type AssertionEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Assertion;
};

/** Conditions on assertions; all that are given have to hold. */
export type AssertionFilter = {
  /** Asserted between these days. */
  readonly assertedOn?: InputMaybe<DateRange>;
  /** By one of these authors. */
  readonly author?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of a confidence between these. */
  readonly confidence?: InputMaybe<FloatRange>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** One of these grounds. */
  readonly justification?: InputMaybe<ReadonlyArray<Justification>>;
  /** To where the link leads. */
  readonly object?: InputMaybe<IdFilter>;
  /** One of these kinds of link. */
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Its sign and size as an influence, -3 to 3, between two ends. */
  readonly score?: InputMaybe<FloatRange>;
  /** Sources that it quotes. */
  readonly source?: InputMaybe<IdFilter>;
  /** One of these states. */
  readonly status?: InputMaybe<ReadonlyArray<AssertionStatus>>;
  /** Of a strength between these. */
  readonly strength?: InputMaybe<FloatRange>;
  /** From where the link leads. */
  readonly subject?: InputMaybe<IdFilter>;
  /** The day from which it is good. */
  readonly validFrom?: InputMaybe<DateRange>;
  /** The day until which it is good. */
  readonly validTo?: InputMaybe<DateRange>;
};

/** An order of assertions. */
export type AssertionOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: AssertionOrderField;
};

/** What assertions can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type AssertionOrderField =
  /** By the day of the assertion. */
  | 'ASSERTED_ON'
  /** By confidence. */
  | 'CONFIDENCE'
  /** By id, numbers by value: 2 before 10. */
  | 'ID'
  /** By the sign and size of an influence, -3 to 3. */
  | 'SCORE'
  /** By strength. */
  | 'STRENGTH'
  /** By the day from which it is good. */
  | 'VALID_FROM'
  /** By the day until which it is good. */
  | 'VALID_TO';

/** Review status of an assertion. */
export type AssertionStatus =
  /** Counts towards the link. */
  | 'ACCEPTED'
  /** Waits for review. */
  | 'PROPOSED'
  /** Discarded: a reason that does not hold. */
  | 'REJECTED';

/** The status that a part of a plan inherits from its indicators and parts, with its reasons. */
export type Assessment = {
  /** The day as of which this holds. */
  readonly asOf: Scalars['Date']['output'];
  /** Share of the inputs that are assessed, 0 to 1; null without any input. */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** Inputs below the mean, and those not above it without which the status would be another. */
  readonly drivers: ReadonlyArray<AssessmentDriver>;
  /** All that counts, one vote each: its own indicators and its parts that carry indicators. */
  readonly inputs: ReadonlyArray<AssessmentInput>;
  /** Mean of the assessed inputs, 4 (achieved) to 0 (regressing); null when none is assessed. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** The method and its version. */
  readonly method: Scalars['String']['output'];
  /** Inputs without a status, and goals or measures directly below it without any indicator. */
  readonly missing: ReadonlyArray<AssessmentMissing>;
  /** Why it has no status; null unless the status is NOT_ASSESSABLE. */
  readonly reason?: Maybe<AssessmentReason>;
  /** How it stands. */
  readonly status: ProgressStatus;
  /** Why it has this status, in a few sentences. */
  readonly text: Scalars['String']['output'];
};


/** The status that a part of a plan inherits from its indicators and parts, with its reasons. */
export type AssessmentTextArgs = {
  language?: Language;
};

/** An input that pulls the status down or decides it. */
export type AssessmentDriver = {
  /** The indicator or part. */
  readonly node: Entity;
  /** Its status. */
  readonly status: ProgressStatus;
  /** What the status of the whole would be without it. */
  readonly statusWithout: ProgressStatus;
  /** What it does to the whole, as a sentence. */
  readonly text: Scalars['String']['output'];
};


/** An input that pulls the status down or decides it. */
export type AssessmentDriverTextArgs = {
  language?: Language;
};

/** What counts in an assessment: an indicator of the item, or a part of it that carries indicators. */
export type AssessmentInput = {
  /** The indicator or part. */
  readonly node: Entity;
  /** Its status. */
  readonly status: ProgressStatus;
};

/** What keeps an item from being fully assessed. */
export type AssessmentMissing = {
  /** The indicator without a status, or the part without an indicator. */
  readonly node: Entity;
  /** What is missing. */
  readonly reason: MissingReason;
  /** The same as a sentence. */
  readonly text: Scalars['String']['output'];
};


/** What keeps an item from being fully assessed. */
export type AssessmentMissingTextArgs = {
  language?: Language;
};

/** Why a part of a plan has no status. */
export type AssessmentReason =
  /** Fewer than half of its inputs are assessed. */
  | 'LOW_COVERAGE'
  /** Neither it nor anything below it has an indicator. */
  | 'NO_INDICATOR';

/** An amount of money 予算・決算 of an initiative, measure or goal in a fiscal year. */
export type Budget = Entity & Node & {
  /** The amount in whole units of its currency. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency (ISO 4217). */
  readonly currency: Scalars['String']['output'];
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Who that part of the amount comes from; null for all of it. */
  readonly fundedBy?: Maybe<BudgetFunding>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** The initiative, measure or goal that it is for. */
  readonly item: PlanItem;
  /** Tells apart several of a year and stage, such as two supplementary budgets; null for the only one. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly kind: BudgetKind;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** How far it had come. */
  readonly stage: BudgetStage;
  /** The fiscal year. */
  readonly year: Scalars['Int']['output'];
};


/** An amount of money 予算・決算 of an initiative, measure or goal in a fiscal year. */
export type BudgetDescriptionArgs = {
  language?: Language;
};


/** An amount of money 予算・決算 of an initiative, measure or goal in a fiscal year. */
export type BudgetDescriptionLanguageArgs = {
  language?: Language;
};


/** An amount of money 予算・決算 of an initiative, measure or goal in a fiscal year. */
export type BudgetNameArgs = {
  language?: Language;
};


/** An amount of money 予算・決算 of an initiative, measure or goal in a fiscal year. */
export type BudgetNameLanguageArgs = {
  language?: Language;
};


/** An amount of money 予算・決算 of an initiative, measure or goal in a fiscal year. */
export type BudgetNeighborSummaryArgs = {
  samples?: Samples;
};


/** An amount of money 予算・決算 of an initiative, measure or goal in a fiscal year. */
export type BudgetNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of amounts of budgets. */
export type BudgetConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BudgetEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Budget>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of amounts of budgets. */
export type BudgetConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of BudgetConnection. */
export type BudgetEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Budget;
};

/** Conditions on amounts of budgets; all that are given have to hold. */
export type BudgetFilter = {
  /** Its amount between two ends, whatever its currency. */
  readonly amount?: InputMaybe<FloatRange>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The initiative, measure or goal that it is for. */
  readonly item?: InputMaybe<IdFilter>;
  /** One of these stages. */
  readonly stage?: InputMaybe<ReadonlyArray<BudgetStage>>;
  /** One of these fiscal years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Its fiscal year between two ends. */
  readonly yearBetween?: InputMaybe<IntRange>;
};

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

/** An order of budgets. */
export type BudgetOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: BudgetOrderField;
};

/** What budgets can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type BudgetOrderField =
  /** By amount, whatever its currency. */
  | 'AMOUNT'
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By fiscal year. */
  | 'YEAR';

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

/** What an item of a plan costs in a year at a stage, as far as it is known. */
export type BudgetTotal = {
  /** What is known of it, in whole units of the currency; the whole only where nothing is missing. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency (ISO 4217). */
  readonly currency: Scalars['String']['output'];
  /** What it is for. */
  readonly kind: BudgetKind;
  /** The method and its version. */
  readonly method: Scalars['String']['output'];
  /** Parts of which no amount is stated: the sum is not the whole. */
  readonly missing: ReadonlyArray<PlanItem>;
  /** How far the amount had come. */
  readonly stage: BudgetStage;
  /** True where the item states it itself; false where its parts are added up, each once. */
  readonly stated: Scalars['Boolean']['output'];
  /** The fiscal year. */
  readonly year: Scalars['Int']['output'];
};

/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type Capability = Entity & Node & {
  /** Other names in the language asked for. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider capability; null at the top. */
  readonly broader?: Maybe<Capability>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Narrower capabilities, by id. */
  readonly narrower: ReadonlyArray<Capability>;
  /** Needs that take it. */
  readonly needs: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Offers that provide it. */
  readonly offers: OfferConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityAliasesArgs = {
  language?: Language;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityDescriptionArgs = {
  language?: Language;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityDescriptionLanguageArgs = {
  language?: Language;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityNameArgs = {
  language?: Language;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityNameLanguageArgs = {
  language?: Language;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityNeighborSummaryArgs = {
  samples?: Samples;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What a need takes and an offer gives, a concept of a small SKOS scheme. */
export type CapabilityOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of capabilities. */
export type CapabilityConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CapabilityEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Capability>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of capabilities. */
export type CapabilityConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of CapabilityConnection. */
export type CapabilityEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Capability;
};

/** Conditions on capabilities; all that are given have to hold. */
export type CapabilityFilter = {
  /** The wider capability, at any level. */
  readonly broader?: InputMaybe<IdFilter>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
};

/** Areas where somebody could work together with a city, best first. */
export type CollaborationAreaConnection = {
  /** Whether these are all that share a capability or target. False: only those that share the rarest and most were compared; a narrower filter gives all. */
  readonly complete: Scalars['Boolean']['output'];
  /** The areas with their reasons and cursors. */
  readonly edges: ReadonlyArray<CollaborationAreaEdge>;
  /** Why nothing fits, where nothing does: what was read, and what it was not enough for; null where something fits. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** The areas alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** The capabilities by which areas were looked for. */
  readonly profile: ReadonlyArray<ProfileCapability>;
  /** How many there are on all pages: at most 100 needs, and 100 initiatives and measures together, see `complete`. */
  readonly totalCount: Scalars['Int']['output'];
  /** The words of the text, in its order, each once, and how it was read; none without a text. */
  readonly words: ReadonlyArray<ProfileWord>;
};


/** Areas where somebody could work together with a city, best first. */
export type CollaborationAreaConnectionExplanationArgs = {
  language?: Language;
};

/** An area, and why it suits. */
export type CollaborationAreaEdge = {
  /** Whether no reason brought it here: nothing fits, and it only means something like the text of the profile, as a provider of embeddings sees it. False wherever anything fits, and where no provider is configured. */
  readonly byMeaning: Scalars['Boolean']['output'];
  /** Position in the list, for `after` and `before`; good until the next import. */
  readonly cursor: Scalars['String']['output'];
  /** The features that make up the score, each with what stands behind it. */
  readonly features: ReadonlyArray<MatchFeature>;
  /** What kind of area it is. */
  readonly kind: CollaborationAreaKind;
  /** Method and version by which the score is computed. */
  readonly method: Scalars['String']['output'];
  /** Capabilities that are required and that nothing offered comes near. */
  readonly missingCapabilities: ReadonlyArray<Capability>;
  /** Harmonic mean of score and offerFit, for a ranking that does both sides justice; null as offerFit. */
  readonly mutual?: Maybe<Scalars['Float']['output']>;
  /** The need, initiative or measure. */
  readonly node: Entity;
  /** The offer that meets a need best; null for an initiative or a measure, which is met by all offers, and for a profile. */
  readonly offer?: Maybe<Offer>;
  /** How much of what is offered is wanted there, 0 to 1; null where nothing is offered. */
  readonly offerFit?: Maybe<Scalars['Float']['output']>;
  /** Who is already there, with which role: in the initiative, in those of the measure, or in those that the need is for. */
  readonly participations: ParticipationConnection;
  /** Its place in the ranking, from 1; equals share one. */
  readonly rank: Scalars['Int']['output'];
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** How well the two suit each other, 0 to 1: the sum of the contributions of the features. */
  readonly score: Scalars['Float']['output'];
  /** Why, in a few sentences. */
  readonly text: Scalars['String']['output'];
  /** The facts that would raise the score most. */
  readonly whatWouldChange: ReadonlyArray<MatchChange>;
};


/** An area, and why it suits. */
export type CollaborationAreaEdgeParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** An area, and why it suits. */
export type CollaborationAreaEdgeTextArgs = {
  language?: Language;
};


/** An area, and why it suits. */
export type CollaborationAreaEdgeWhatWouldChangeArgs = {
  first?: Scalars['Int']['input'];
};

/** Conditions on areas; all that are given have to hold. */
export type CollaborationAreaFilter = {
  /** Only areas of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<CollaborationAreaKind>>;
  /** Where the need or the strategy is; a prefecture stands for all its municipalities. */
  readonly place?: InputMaybe<IdFilter>;
  /** The role that is offered. Given, areas where the organisation already takes part in another role are not left out. */
  readonly role?: InputMaybe<ParticipationRole>;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: InputMaybe<IdFilter>;
  /** The strategy whose part it is, or for whose part the need is. */
  readonly strategy?: InputMaybe<IdFilter>;
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
  /** An organisation of the graph. */
  { readonly organization: Scalars['ID']['input']; readonly profile?: never; }
  |  /** A company that is not in the graph. */
  { readonly organization?: never; readonly profile: OrganizationProfile; };

/** A page of the organisations that one works with. */
export type CollaboratorConnection = {
  /** The items with what they have in common, and cursors. */
  readonly edges: ReadonlyArray<CollaboratorEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of the organisations that one works with. */
export type CollaboratorConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation that another one works with. */
export type CollaboratorEdge = {
  /** In how many initiatives both take part, in whatever roles and at whatever time. */
  readonly commonCount: Scalars['Int']['output'];
  /** The first of these initiatives, in the order of plans. */
  readonly commonInitiatives: ReadonlyArray<Initiative>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organization;
};


/** An organisation that another one works with. */
export type CollaboratorEdgeCommonInitiativesArgs = {
  first?: Scalars['Int']['input'];
};

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

/** The smallest mix of organisations that covers the capabilities required by open needs. */
export type Consortium = {
  /** The cost is at most so many times that of the best mix: 1 where every mix was tried, otherwise 1 + 1/2 + … + 1/k, k the most that one candidate covers (Chvátal 1979). Null where the limit of members cut the choice short. */
  readonly bound?: Maybe<Scalars['Float']['output']>;
  /** How many organisations were considered. */
  readonly candidateCount: Scalars['Int']['output'];
  /** The costs of the members together: how many they are and how little they fit, no money. */
  readonly cost: Scalars['Float']['output'];
  /** No mix that covers as much costs less than this; null as `bound`. */
  readonly lowerBound?: Maybe<Scalars['Float']['output']>;
  /** Who, in the order in which they were chosen; empty where nothing is required or nobody covers any of it. */
  readonly members: ReadonlyArray<ConsortiumMember>;
  /** The method and its version. */
  readonly method: Scalars['String']['output'];
  /** Whether every mix of the candidates was tried, which is done for up to 12: then none that covers as much costs less. Otherwise the one that adds most per cost was taken, step by step, and who became redundant left out. */
  readonly optimal: Scalars['Boolean']['output'];
  /** Distinct capabilities that the open needs require. */
  readonly required: ReadonlyArray<Capability>;
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** How it was chosen, in a few sentences. */
  readonly text: Scalars['String']['output'];
  /** What stays uncovered, with the reason. */
  readonly uncovered: ReadonlyArray<UncoveredCapability>;
};


/** The smallest mix of organisations that covers the capabilities required by open needs. */
export type ConsortiumTextArgs = {
  language?: Language;
};

/** Conditions on the members of a consortium; all that are given have to hold. */
export type ConsortiumFilter = {
  /** Only organisations of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Platforms and working groups of which it is a member. */
  readonly memberOf?: InputMaybe<IdFilter>;
  /** Where the organisation is; a prefecture stands for all its municipalities. */
  readonly place?: InputMaybe<IdFilter>;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A member of a consortium. */
export type ConsortiumMember = {
  /** Those of them that no member chosen before it covers. */
  readonly added: ReadonlyArray<Capability>;
  /** Who could stand in for it without anything being left uncovered, cheapest first. */
  readonly alternatives: ReadonlyArray<Organization>;
  /** How little it fits, from 1 to 2, and no money: 2 minus its match score; 1 where it has none. */
  readonly cost: Scalars['Float']['output'];
  /** The capabilities required that it covers, with a fit of 0.5 or more. */
  readonly covers: ReadonlyArray<Capability>;
  /** The organisation. */
  readonly node: Organization;
  /** Capabilities that it added per cost: why it was chosen. */
  readonly ratio: Scalars['Float']['output'];
  /** Roles in which it already takes part; empty for a newcomer. */
  readonly roles: ReadonlyArray<ParticipationRole>;
  /** In which step it was chosen, from 1. */
  readonly step: Scalars['Int']['output'];
};


/** A member of a consortium. */
export type ConsortiumMemberAlternativesArgs = {
  first?: Scalars['Int']['input'];
};

/** What came in with one import: which files, when, under which licence. */
export type Dataset = Entity & Node & {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** When it was last imported with a change. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Licence of the data. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** How many records it holds. */
  readonly records: Scalars['Int']['output'];
  /** True: everything in it is made up for demonstration. */
  readonly sample: Scalars['Boolean']['output'];
  /** SHA-256 of its files, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Version, as its makers count. */
  readonly version: Scalars['String']['output'];
};


/** What came in with one import: which files, when, under which licence. */
export type DatasetDescriptionArgs = {
  language?: Language;
};


/** What came in with one import: which files, when, under which licence. */
export type DatasetDescriptionLanguageArgs = {
  language?: Language;
};


/** What came in with one import: which files, when, under which licence. */
export type DatasetNameArgs = {
  language?: Language;
};


/** What came in with one import: which files, when, under which licence. */
export type DatasetNameLanguageArgs = {
  language?: Language;
};


/** What came in with one import: which files, when, under which licence. */
export type DatasetNeighborSummaryArgs = {
  samples?: Samples;
};


/** What came in with one import: which files, when, under which licence. */
export type DatasetNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of datasets. */
export type DatasetConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of datasets. */
export type DatasetConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of DatasetConnection. */
export type DatasetEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Dataset;
};

/** Conditions on datasets; all that are given have to hold. */
export type DatasetFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The moment of its last import that changed something. */
  readonly importedAt?: InputMaybe<DateTimeRange>;
  /** How many records it has, between two ends. */
  readonly records?: InputMaybe<IntRange>;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of datasets. */
export type DatasetOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: DatasetOrderField;
};

/** What datasets can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type DatasetOrderField =
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By the moment of its last import that changed something. */
  | 'IMPORTED_AT'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME'
  /** By how many records it has. */
  | 'RECORDS';

/** Days between two ends, both included. A date that is known to the year or the month only is in the range when a day of it may be; a record without the date is in no range. */
export type DateRange = {
  /** Not before this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Not after this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Moments between two ends, both included. */
export type DateTimeRange = {
  /** Not before this moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which way a relationship runs, seen from the one whose neighbours are asked for. */
export type Direction =
  /** From the neighbour to it. */
  | 'INCOMING'
  /** From it to the neighbour, as the relationship is named. */
  | 'OUTGOING';

/** Anything in the graph: it has an id, a name in two languages and says where it comes from. */
export type Entity = {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
};


/** Anything in the graph: it has an id, a name in two languages and says where it comes from. */
export type EntityDescriptionArgs = {
  language?: Language;
};


/** Anything in the graph: it has an id, a name in two languages and says where it comes from. */
export type EntityDescriptionLanguageArgs = {
  language?: Language;
};


/** Anything in the graph: it has an id, a name in two languages and says where it comes from. */
export type EntityNameArgs = {
  language?: Language;
};


/** Anything in the graph: it has an id, a name in two languages and says where it comes from. */
export type EntityNameLanguageArgs = {
  language?: Language;
};


/** Anything in the graph: it has an id, a name in two languages and says where it comes from. */
export type EntityNeighborSummaryArgs = {
  samples?: Samples;
};


/** Anything in the graph: it has an id, a name in two languages and says where it comes from. */
export type EntityNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of entities of any type. */
export type EntityConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of entities of any type. */
export type EntityConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of EntityConnection. */
export type EntityEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

/** An order of records that have names. */
export type EntityOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: EntityOrderField;
};

/** What a list is ordered by. */
export type EntityOrderField =
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME';

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

/** What people call one value of an enum. */
export type EnumLabel = {
  /** The enum, such as `NeedStatus`. */
  readonly enum: Scalars['String']['output'];
  /** What people call it, such as 募集中 or Open. Facets, CSV files and the pages use the same words. */
  readonly label: Scalars['String']['output'];
  /** The value, such as `OPEN`. */
  readonly value: Scalars['String']['output'];
};


/** What people call one value of an enum. */
export type EnumLabelLabelArgs = {
  language?: Language;
};

/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type Evaluation = Entity & Node & {
  /** Who evaluated; null when not recorded. */
  readonly by?: Maybe<EvaluationBy>;
  /** The words of the evaluation, in the language asked for, or in the other one; null without any. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The language in which `comment` answers; null without any. */
  readonly commentLanguage?: Maybe<Language>;
  /** What was looked at, such as 有効性; null for the whole. */
  readonly criterion?: Maybe<Scalars['String']['output']>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** What is to become of it; null when nothing is said. */
  readonly direction?: Maybe<EvaluationDirection>;
  /** The grade as printed; null where there are only words. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** What was evaluated. */
  readonly item: Entity;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** The scale of the grade; null when not recorded. */
  readonly scale?: Maybe<EvaluationScale>;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The fiscal year. */
  readonly year: Scalars['Int']['output'];
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationCommentArgs = {
  language?: Language;
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationCommentLanguageArgs = {
  language?: Language;
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationDescriptionArgs = {
  language?: Language;
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationDescriptionLanguageArgs = {
  language?: Language;
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationNameArgs = {
  language?: Language;
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationNameLanguageArgs = {
  language?: Language;
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationNeighborSummaryArgs = {
  samples?: Samples;
};


/** What somebody judged 評価 of an item of a plan for a year; it stands beside our own progress, never in its place. */
export type EvaluationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

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

/** A page of evaluations. */
export type EvaluationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EvaluationEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Evaluation>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of evaluations. */
export type EvaluationConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** An item of EvaluationConnection. */
export type EvaluationEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Evaluation;
};

/** Conditions on evaluations; all that are given have to hold. */
export type EvaluationFilter = {
  /** By one of these. */
  readonly by?: InputMaybe<ReadonlyArray<EvaluationBy>>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** What was evaluated. */
  readonly item?: InputMaybe<IdFilter>;
  /** One of these fiscal years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Its fiscal year between two ends. */
  readonly yearBetween?: InputMaybe<IntRange>;
};

/** A scale of grades, as a plan or its evaluation defines it. */
export type EvaluationScale = Entity & Node & {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Its grades, the best first, each alone or with its meaning behind `=`, such as `A=順調`. */
  readonly grades: ReadonlyArray<Scalars['String']['output']>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** The same with their meanings apart. */
  readonly meanings: ReadonlyArray<ScaleGrade>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
};


/** A scale of grades, as a plan or its evaluation defines it. */
export type EvaluationScaleDescriptionArgs = {
  language?: Language;
};


/** A scale of grades, as a plan or its evaluation defines it. */
export type EvaluationScaleDescriptionLanguageArgs = {
  language?: Language;
};


/** A scale of grades, as a plan or its evaluation defines it. */
export type EvaluationScaleNameArgs = {
  language?: Language;
};


/** A scale of grades, as a plan or its evaluation defines it. */
export type EvaluationScaleNameLanguageArgs = {
  language?: Language;
};


/** A scale of grades, as a plan or its evaluation defines it. */
export type EvaluationScaleNeighborSummaryArgs = {
  samples?: Samples;
};


/** A scale of grades, as a plan or its evaluation defines it. */
export type EvaluationScaleNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of scales of grades. */
export type EvaluationScaleConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EvaluationScaleEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<EvaluationScale>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of scales of grades. */
export type EvaluationScaleConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of EvaluationScaleConnection. */
export type EvaluationScaleEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: EvaluationScale;
};

/** Conditions on scales of grades; all that are given have to hold. */
export type EvaluationScaleFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
};

/** How the items of a list divide by one field. Items without a value are not counted, and an item with several values counts for each. */
export type Facet = {
  /** The field. */
  readonly field: FacetField;
  /** Whether there are more values than were asked for. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Its values with their counts, the most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

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

/** One value of a field and how many items have it. */
export type FacetValue = {
  /** How many items of the whole list have it. */
  readonly count: Scalars['Int']['output'];
  /** What people call the value in the language asked for: the name of the record behind an id, in the other language where it has none; the word for an enum value; else the value itself. */
  readonly label: Scalars['String']['output'];
  /** The record whose id the value is; null for other values. */
  readonly node?: Maybe<Entity>;
  /** The value: an id, the name of an enum value, a number or `true` or `false`, as its filter takes it. */
  readonly value: Scalars['String']['output'];
};


/** One value of a field and how many items have it. */
export type FacetValueLabelArgs = {
  language?: Language;
};

/** A rule that an item of a strategy breaks. */
export type Finding = {
  /** What is wrong with it, as a sentence. */
  readonly message: Scalars['String']['output'];
  /** The method and its version. */
  readonly method: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
  /** What to do about it, as a sentence. */
  readonly remedy: Scalars['String']['output'];
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** The rule that is broken. */
  readonly rule: FindingRule;
  /** How grave it is. */
  readonly severity: FindingSeverity;
};


/** A rule that an item of a strategy breaks. */
export type FindingMessageArgs = {
  language?: Language;
};


/** A rule that an item of a strategy breaks. */
export type FindingRemedyArgs = {
  language?: Language;
};

/** How often a rule is broken in a strategy. */
export type FindingCount = {
  /** How many items break it; 0 when all keep it. */
  readonly count: Scalars['Int']['output'];
  /** The rule. */
  readonly rule: FindingRule;
  /** How grave it is. */
  readonly severity: FindingSeverity;
  /** What the rule asks for, as a sentence. */
  readonly title: Scalars['String']['output'];
};


/** How often a rule is broken in a strategy. */
export type FindingCountTitleArgs = {
  language?: Language;
};

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

/** How grave it is when a rule is broken. */
export type FindingSeverity =
  /** It cannot stay so. */
  | 'ERROR'
  /** Worth a look. */
  | 'INFO'
  /** It should be mended. */
  | 'WARNING';

/** Numbers between two ends, both included. A record without the number is in no range. */
export type FloatRange = {
  /** Not less than this. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** Not more than this. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/** How wide the gap is between what an item needs and what is done: white space where somebody could take part. */
export type Gap = {
  /** From 0 to 1: relevance times the weighted mean of the known parts. Null when none is known. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** The gap if every unknown part were 1. */
  readonly high: Scalars['Float']['output'];
  /** What kind of item it is. */
  readonly kind: GapKind;
  /** The gap if every unknown part were 0. */
  readonly low: Scalars['Float']['output'];
  /** The method and its version. */
  readonly method: Scalars['String']['output'];
  /** The measure, SDG target or need. */
  readonly node: Entity;
  /** Demand, shortfall and absence; their contributions add up to the gap. */
  readonly parts: ReadonlyArray<GapPart>;
  /** Its place in the ranking, from 1; equals share one. Null when no part is known. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** From 0 to 1: 1 for items and needs of the plan itself; for an SDG target the largest strength times confidence of a link to it. */
  readonly relevance: Scalars['Float']['output'];
  /** The item or need whose link gives an SDG target its relevance; null for others. */
  readonly relevantTo?: Maybe<Entity>;
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** Why, in a few sentences. */
  readonly text: Scalars['String']['output'];
};


/** How wide the gap is between what an item needs and what is done: white space where somebody could take part. */
export type GapTextArgs = {
  language?: Language;
};

/** What a gap can be in. */
export type GapKind =
  /** Measures 施策 of the plan. */
  | 'MEASURE'
  /** Open needs of the place or for items of the plan. */
  | 'NEED'
  /** SDG targets that the plan or an open need serves. */
  | 'SDG_TARGET';

/** A part of a gap. */
export type GapPart = {
  /** What it adds to the gap; null when unknown. */
  readonly contribution?: Maybe<Scalars['Float']['output']>;
  /** The first of the records behind it. */
  readonly evidence: ReadonlyArray<Entity>;
  /** How many needs, indicators or organisations stand behind it. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** The name of the part. */
  readonly name: GapPartName;
  /** What it says, as a sentence. */
  readonly text: Scalars['String']['output'];
  /** From 0 to 1; null for unknown, which is not zero. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Its weight; the weights of the known parts are made to add up to 1. */
  readonly weight: Scalars['Float']['output'];
};


/** A part of a gap. */
export type GapPartEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A part of a gap. */
export type GapPartTextArgs = {
  language?: Language;
};

/** What a gap is made of. */
export type GapPartName =
  /** How few are at work on it or its parts: 1 / (1 + organisations with an active participation). Unknown where nobody is recorded in the plan besides who answers for it. */
  | 'ABSENCE'
  /** How much is asked for it or its parts: 1 - 0.5 to the power of the open needs. Unknown where the plan has no recorded need at all. */
  | 'DEMAND'
  /** How far its indicators, or else those of the nearest measure above or of its goal, are from where they should be, on average; the text says whose they are. */
  | 'SHORTFALL';

/** In which direction a path follows a relationship. */
export type HopDirection =
  /** From its object to its subject. */
  | 'BACKWARD'
  /** From its subject to its object, as the relationship is named. */
  | 'FORWARD';

/** A condition on the records that an item is related to, by their ids. All parts that are given have to hold; each takes at most 100 ids. */
export type IdFilter = {
  /** Related to every one of these. */
  readonly allOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Related to at least one of these. */
  readonly anyOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Related to none of these. */
  readonly noneOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A numerical target 数値目標 or KPI of a strategy. */
export type Indicator = Entity & Node & {
  /** How its values and its target belong together: yearly states, yearly counts, counts that add up, or running totals. */
  readonly accumulation: Accumulation;
  /** When a year's value is known 確認時期, in the language asked for, or in the other one; null without any. */
  readonly available?: Maybe<Scalars['String']['output']>;
  /** The parts for which it has values, each as values take them: `sex:female`, or several joined by `;`. */
  readonly breakdowns: ReadonlyArray<Scalars['String']['output']>;
  /** How it is calculated 算出方法, in the language asked for, or in the other one; null without any. */
  readonly calculation?: Maybe<Scalars['String']['output']>;
  /** From which figures it is 統計・データ名, in the language asked for, or in the other one; null without any. */
  readonly dataSource?: Maybe<Scalars['String']['output']>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Which way it should go. */
  readonly direction: IndicatorDirection;
  /** What was judged of it, year by year. */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Indicators whose progress helps or hinders it, strongest first. */
  readonly influencedBy: IndicatorLinkConnection;
  /** Indicators that its progress helps or hinders, strongest first. */
  readonly influences: IndicatorLinkConnection;
  /** Initiatives that advance it, strongest first. */
  readonly initiatives: InitiativeLinkConnection;
  /** The goals, measures or initiatives that it measures. */
  readonly measuredItems: ReadonlyArray<MeasuredItem>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Organisations that answer for it 所管, such as sections of a city hall; the first leads. Empty: none is recorded for it itself. */
  readonly owners: ReadonlyArray<Organization>;
  /** How it stands on the way to its latest target. */
  readonly progress: IndicatorProgress;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** What level of result it measures; null when not recorded. */
  readonly resultType?: Maybe<ResultType>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG indicators to which it corresponds, strongest first. */
  readonly sdgIndicators: SdgIndicatorLinkConnection;
  /** Baseline, target line and actual values, ready to draw. */
  readonly series: IndicatorSeries;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The strategy of which it is a part. */
  readonly strategy: Strategy;
  /** True where its figures come from a survey of citizens or others; null when not recorded. */
  readonly survey?: Maybe<Scalars['Boolean']['output']>;
  /** How it stands on the way to each of its targets, the earliest first; empty without a target. */
  readonly targetProgress: ReadonlyArray<IndicatorProgress>;
  /** Unit as printed or translated, in the language asked for, or in the other one; null for a pure number. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Baseline 基準値, targets 目標値 and actual values 実績, by year: of the whole, or of a part. */
  readonly values: ReadonlyArray<IndicatorValue>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorAvailableArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorCalculationArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorDataSourceArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorDescriptionArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorDescriptionLanguageArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorInfluencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorInfluencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorNameArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorNameLanguageArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorNeighborSummaryArgs = {
  samples?: Samples;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorSdgIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorSeriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorTargetProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorUnitArgs = {
  language?: Language;
};


/** A numerical target 数値目標 or KPI of a strategy. */
export type IndicatorValuesArgs = {
  breakdown?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of indicators. */
export type IndicatorConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which way an indicator should go. */
export type IndicatorDirection =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE'
  /** To be kept where it is. */
  | 'MAINTAIN';

/** An item of IndicatorConnection. */
export type IndicatorEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Indicator;
};

/** Conditions on indicators; all that are given have to hold. */
export type IndicatorFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** One of these directions. */
  readonly direction?: InputMaybe<ReadonlyArray<IndicatorDirection>>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The goals, measures or initiatives that it measures. */
  readonly measuredItem?: InputMaybe<IdFilter>;
  /** One of these levels of result. */
  readonly resultType?: InputMaybe<ReadonlyArray<ResultType>>;
  /** SDG indicators to which it corresponds. */
  readonly sdgIndicator?: InputMaybe<IdFilter>;
  /** The strategy of which it is a part. */
  readonly strategy?: InputMaybe<IdFilter>;
};

/** A page of indicators, each with the link that leads to it. */
export type IndicatorLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<IndicatorLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of indicators, each with the link that leads to it. */
export type IndicatorLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of IndicatorLinkConnection with the link that leads to it. */
export type IndicatorLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: Indicator;
  /** For a mapping, true: it only stands in for the SDG indicator; null for other links. */
  readonly proxy?: Maybe<Scalars['Boolean']['output']>;
  /** For a mapping, how the meanings are related, in SKOS terms; null for other links. */
  readonly relation?: Maybe<MappingRelation>;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** For an influence, from -3 (cancelling) to +3 (indivisible); null for other links. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of IndicatorLinkConnection with the link that leads to it. */
export type IndicatorLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** The status of an indicator on the way to a target, with the numbers it came from. Change is taken as linear. */
export type IndicatorProgress = {
  /** How values and target belong together. */
  readonly accumulation: Accumulation;
  /** The actual value used: that of the target year, else the latest before, else the earliest after; null when there is none from after the baseline. */
  readonly actual?: Maybe<IndicatorValue>;
  /** The day as of which this holds; actual values of later fiscal years are left out. */
  readonly asOf: Scalars['Date']['output'];
  /** The baseline used; null when none is recorded. */
  readonly baseline?: Maybe<IndicatorValue>;
  /** How the target is judged: as recorded, or for EQUAL by the direction wanted; null when it cannot be assessed. */
  readonly comparator?: Maybe<Comparator>;
  /** The distance d of the actual value from the target as a share of it, for what has to be kept; null otherwise. */
  readonly deviation?: Maybe<Scalars['Decimal']['output']>;
  /** True when the actual value is from after the target year. */
  readonly lateActual: Scalars['Boolean']['output'];
  /** The method and its version. */
  readonly method: Scalars['String']['output'];
  /** Whether the target has to be reached or kept; null when it cannot be assessed or there is no target. */
  readonly mode?: Maybe<ProgressMode>;
  /** Change a year from the baseline to the actual value; null when it has to be kept, and without either value. */
  readonly observed?: Maybe<Scalars['Decimal']['output']>;
  /** R, observed over required: 1 is the pace needed; null when it has to be kept, and without an actual value. */
  readonly ratio?: Maybe<Scalars['Decimal']['output']>;
  /** Why it cannot be assessed; null unless the status is NOT_ASSESSABLE. */
  readonly reason?: Maybe<NotAssessableReason>;
  /** Change a year, in the indicator's unit, that reaches the target in its year; null when it has to be kept, and without a baseline. */
  readonly required?: Maybe<Scalars['Decimal']['output']>;
  /** True when the actual value is more than two years older than asOf. */
  readonly stale: Scalars['Boolean']['output'];
  /** The status of its progress. */
  readonly status: ProgressStatus;
  /** The target used; null when none is recorded. */
  readonly target?: Maybe<IndicatorValue>;
  /** True when the target year is over as of asOf. */
  readonly targetYearPast: Scalars['Boolean']['output'];
  /** Why it has this status, in a few sentences with the numbers. */
  readonly text: Scalars['String']['output'];
  /** The sum of the yearly counts so far, of which some may be missing (see years); null unless they add up. */
  readonly total?: Maybe<Scalars['Decimal']['output']>;
  /** The first year of the sum; null unless counts add up. */
  readonly totalFrom?: Maybe<Scalars['Int']['output']>;
  /** Years without a value that the sum lacks; for a target of every year those in which it was not met, or that have no value. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
  /** The year at whose end 0 is taken as the start, where no baseline is printed and the count begins with the plan; null otherwise. */
  readonly zeroYear?: Maybe<Scalars['Int']['output']>;
};


/** The status of an indicator on the way to a target, with the numbers it came from. Change is taken as linear. */
export type IndicatorProgressTextArgs = {
  language?: Language;
};

/** What a chart of an indicator needs. */
export type IndicatorSeries = {
  /** Actual values by year; empty when none is recorded. Sums end before the first year without a value. */
  readonly actuals: ReadonlyArray<SeriesPoint>;
  /** The day as of which this holds; actual values of later fiscal years are left out. */
  readonly asOf: Scalars['Date']['output'];
  /** Where the line begins; null when none is recorded. */
  readonly baseline?: Maybe<IndicatorValue>;
  /** What the plan itself expects of each year; empty when it says nothing. */
  readonly expectations: ReadonlyArray<SeriesPoint>;
  /** What was forecast, by year; empty when nothing was. */
  readonly forecasts: ReadonlyArray<SeriesPoint>;
  /** The method and its version. */
  readonly method: Scalars['String']['output'];
  /** The corners of the target line, from the baseline through the targets, by year. */
  readonly targetLine: ReadonlyArray<SeriesPoint>;
};

/** A value of an indicator in a year. */
export type IndicatorValue = Entity & Node & {
  /** The day or month of a value of part of a year, such as 2024-09-30; null for the whole year. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** The part that it is of, each as `dimension:part`, such as `sex:female`; empty for the whole. */
  readonly breakdown: ReadonlyArray<Scalars['String']['output']>;
  /** How the value is meant. */
  readonly comparator: Comparator;
  /** From which figures it is where those are not the indicator's, in the language asked for, or in the other one; null where they are. */
  readonly dataSource?: Maybe<Scalars['String']['output']>;
  /** The language in which `dataSource` answers; null without any. */
  readonly dataSourceLanguage?: Maybe<Language>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** True for a target that holds for each year of the plan. */
  readonly everyYear: Scalars['Boolean']['output'];
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** The indicator whose value it is. */
  readonly indicator: Indicator;
  /** Baseline, target or actual. */
  readonly kind: IndicatorValueKind;
  /** Whether the plan or its evaluation says that the target is met; null where neither does. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** A note in the language asked for, or in the other one; null without any. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The language in which `note` answers; null without any. */
  readonly noteLanguage?: Maybe<Language>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it is known, and if not, why. */
  readonly state: IndicatorValueState;
  /** Why this target was set, in the language asked for, or in the other one; null without any. */
  readonly targetBasis?: Maybe<Scalars['String']['output']>;
  /** The language in which `targetBasis` answers; null without any. */
  readonly targetBasisLanguage?: Maybe<Language>;
  /** The value in words, such as 増加 or 設置, in the language asked for, or in the other one; null for a number. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The language in which `text` answers; null without any. */
  readonly textLanguage?: Maybe<Language>;
  /** The unit of this value where it is not the indicator's, in the language asked for, or in the other one; null where it is. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The language in which `unit` answers; null without any. */
  readonly unitLanguage?: Maybe<Language>;
  /** The value in its unit, digit by digit as in the source; null where it is told in words or not known (see state). */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** The upper end of a value that is meant as BETWEEN; null otherwise. */
  readonly valueTo?: Maybe<Scalars['Decimal']['output']>;
  /** Fiscal or calendar year as the source counts, such as 2023 for 令和5年度. */
  readonly year: Scalars['Int']['output'];
  /** True where the source prints no year for a baseline, and the year before the plan starts is taken. */
  readonly yearAssumed: Scalars['Boolean']['output'];
  /** The year as printed, such as `H24`; null when printed as a number. */
  readonly yearLabel?: Maybe<Scalars['String']['output']>;
};


/** A value of an indicator in a year. */
export type IndicatorValueDataSourceArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueDataSourceLanguageArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueDescriptionArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueDescriptionLanguageArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueNameArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueNameLanguageArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueNeighborSummaryArgs = {
  samples?: Samples;
};


/** A value of an indicator in a year. */
export type IndicatorValueNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A value of an indicator in a year. */
export type IndicatorValueNoteArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueNoteLanguageArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueTargetBasisArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueTargetBasisLanguageArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueTextArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueTextLanguageArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueUnitArgs = {
  language?: Language;
};


/** A value of an indicator in a year. */
export type IndicatorValueUnitLanguageArgs = {
  language?: Language;
};

/** A page of indicator values. */
export type IndicatorValueConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<IndicatorValueEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<IndicatorValue>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of indicator values. */
export type IndicatorValueConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of IndicatorValueConnection. */
export type IndicatorValueEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: IndicatorValue;
};

/** Conditions on indicator values; all that are given have to hold. */
export type IndicatorValueFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The indicator whose value it is. */
  readonly indicator?: InputMaybe<IdFilter>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<IndicatorValueKind>>;
  /** Its number between two ends, whatever its unit. */
  readonly value?: InputMaybe<FloatRange>;
  /** One of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Its fiscal year between two ends. */
  readonly yearBetween?: InputMaybe<IntRange>;
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

/** An order of values of indicators. */
export type IndicatorValueOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: IndicatorValueOrderField;
};

/** What values of indicators can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type IndicatorValueOrderField =
  /** By id, numbers by value: 2 before 10. */
  | 'ID'
  /** By value, whatever its unit. */
  | 'VALUE'
  /** By fiscal year. */
  | 'YEAR';

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

/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type Initiative = Alignable & Entity & Node & PlanItem & {
  /** Measures and indicators that it advances, strongest first. */
  readonly advances: AdvancedItemLinkConnection;
  /** What it costs by year and stage: what is stated of it, else the sum of its parts with what is missing. */
  readonly budgetTotals: ReadonlyArray<BudgetTotal>;
  /** Amounts of money that are stated of it itself, by year. */
  readonly budgets: ReadonlyArray<Budget>;
  /** Initiatives that are part of it, in order. */
  readonly children: ReadonlyArray<Initiative>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Last day; null when not recorded. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What was judged of it, year by year. */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Indicators that measure it or that it advances; the edge says which. Strongest first. */
  readonly indicators: IndicatorLinkConnection;
  /** What kind of initiative. */
  readonly kind: InitiativeKind;
  /** What the plan calls its level, such as 政策 or 事業, in the language asked for, or in the other one; null when it says nothing. */
  readonly levelName?: Maybe<Scalars['String']['output']>;
  /** Measures of which it is part or which it advances; the edge says which. Strongest first. */
  readonly measures: PolicyMeasureLinkConnection;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs raised for it or a part of it; the edge says for which part. */
  readonly needs: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** True where the source says that it goes on without an end; an empty endsOn alone says nothing. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** Its position among the parts of its parent, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Organisations that answer for it 所管, such as sections of a city hall; the first leads. Empty: none is recorded for it itself. */
  readonly owners: ReadonlyArray<Organization>;
  /** The goal, measure, leading project or initiative of which it is a part. */
  readonly parent: PlanItem;
  /** Who takes part in it or a part of it, or answers for it: is accountable for it or for a whole above it. The edge says through which part or whole; only initiatives have participations of their own. */
  readonly participations: ParticipationConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG goals that it serves, itself or through one of their targets; the link is the strongest of them. */
  readonly sdgGoals: SdgGoalLinkConnection;
  /** SDG targets that it serves, strongest first. */
  readonly sdgTargets: SdgTargetLinkConnection;
  /** Initiatives that share most with it: SDG targets, capabilities that their needs require, and organisations; the most similar first. At most 40 are compared, those that have its rarest features in common with it. */
  readonly similar: ReadonlyArray<SimilarInitiative>;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** First day; null when not recorded. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come, as far as the source tells; of several years the latest as of the day asked, and PLANNED before the first. */
  readonly status: ActivityStatus;
  /** How far it had come, year by year; empty where the source tells of no year. */
  readonly statuses: ReadonlyArray<YearlyStatus>;
  /** The strategy of which it is a part. */
  readonly strategy: Strategy;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeAdvancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeDescriptionArgs = {
  language?: Language;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeDescriptionLanguageArgs = {
  language?: Language;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeLevelNameArgs = {
  language?: Language;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeNameArgs = {
  language?: Language;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeNameLanguageArgs = {
  language?: Language;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeNeighborSummaryArgs = {
  samples?: Samples;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeSdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeSimilarArgs = {
  first?: Scalars['Int']['input'];
  samples?: Samples;
};


/** What a strategy does 取組・事業: a theme or action of a leading project, or a main effort of a goal. */
export type InitiativeStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of initiatives. */
export type InitiativeConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of InitiativeConnection. */
export type InitiativeEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Initiative;
};

/** Conditions on initiatives; all that are given have to hold. */
export type InitiativeFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** The last day of its period. */
  readonly endsOn?: InputMaybe<DateRange>;
  /** The goal below which it stands. */
  readonly goal?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  /** The leading project below which it stands. */
  readonly leadingProject?: InputMaybe<IdFilter>;
  /** Measures of which it is part or which it advances. */
  readonly measure?: InputMaybe<IdFilter>;
  /** Organisations that take part in it or a part of it, or answer for it: two in `allOf` both take part. With `role`, only those that do so in one of these roles count. */
  readonly organization?: InputMaybe<ScopedIdFilter>;
  /** The place whose strategy it is part of: this place itself, not the places within it. */
  readonly place?: InputMaybe<IdFilter>;
  /** Somebody takes part in one of these roles. With `organization`, role and organisation are asked of the same participation: `anyOf` and `allOf` find what these organisations do in such a role, `noneOf` what somebody does in it, but none of these. */
  readonly role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: InputMaybe<ScopedIdFilter>;
  /** SDG targets that it serves. */
  readonly sdgTarget?: InputMaybe<ScopedIdFilter>;
  /** The first day of its period. */
  readonly startsOn?: InputMaybe<DateRange>;
  /** One of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ActivityStatus>>;
  /** The strategy of which it is a part. */
  readonly strategy?: InputMaybe<IdFilter>;
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

/** A page of initiatives, each with the link that leads to it. */
export type InitiativeLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<InitiativeLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of initiatives, each with the link that leads to it. */
export type InitiativeLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of InitiativeLinkConnection with the link that leads to it. */
export type InitiativeLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: Initiative;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of InitiativeLinkConnection with the link that leads to it. */
export type InitiativeLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** An order of initiatives. */
export type InitiativeOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: InitiativeOrderField;
};

/** What initiatives can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type InitiativeOrderField =
  /** By the last day of its period. */
  | 'ENDS_ON'
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME'
  /** By the place in the plan, as it is printed. */
  | 'ORDER'
  /** By the first day of its period. */
  | 'STARTS_ON';

/** Whole numbers between two ends, both included. A record without the number is in no range. */
export type IntRange = {
  /** Not less than this. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Not more than this. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
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

/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProject = Entity & Node & PlanItem & {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs raised for it or a part of it; the edge says for which part. */
  readonly needs: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Its number as the source prints it, `Ⅲ`; null when not recorded. */
  readonly numeral?: Maybe<Scalars['String']['output']>;
  /** Its position among the leading projects, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Who takes part in it or a part of it, or answers for it: is accountable for it or for a whole above it. The edge says through which part or whole; only initiatives have participations of their own. */
  readonly participations: ParticipationConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The strategy of which it is a part. */
  readonly strategy: Strategy;
  /** The city's strength on which it builds, in the language asked for, or in the other one; null when not recorded. */
  readonly strength?: Maybe<Scalars['String']['output']>;
  /** Its themes (■), in order. */
  readonly themes: ReadonlyArray<Initiative>;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectDescriptionArgs = {
  language?: Language;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectDescriptionLanguageArgs = {
  language?: Language;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectNameArgs = {
  language?: Language;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectNameLanguageArgs = {
  language?: Language;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectNeighborSummaryArgs = {
  samples?: Samples;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** A leading project リーディングプロジェクト: initiatives picked to drive the basic strategy, built on a strength of the city. */
export type LeadingProjectStrengthArgs = {
  language?: Language;
};

/** A page of leading projects. */
export type LeadingProjectConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<LeadingProjectEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<LeadingProject>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of leading projects. */
export type LeadingProjectConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of LeadingProjectConnection. */
export type LeadingProjectEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LeadingProject;
};

/** Conditions on leading projects; all that are given have to hold. */
export type LeadingProjectFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The strategy of which it is a part. */
  readonly strategy?: InputMaybe<IdFilter>;
};

/** An edge that says how its item is linked, how strongly, how surely and why. */
export type LinkEdge = {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An edge that says how its item is linked, how strongly, how surely and why. */
export type LinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

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

/** How the meanings of two indicators are related (SKOS mapping properties). */
export type MappingRelation =
  /** The SDG indicator means more. */
  | 'BROAD'
  /** Nearly the same meaning. */
  | 'CLOSE'
  /** The same meaning. */
  | 'EXACT'
  /** The SDG indicator means less. */
  | 'NARROW';

/** One fact that would raise a score, everything else being as it is. Never the place: nobody moves for a match. */
export type MatchChange = {
  /** By how much the score would rise. */
  readonly delta: Scalars['Float']['output'];
  /** What kind of fact. */
  readonly kind: MatchChangeKind;
  /** The rank with it, all others unchanged. */
  readonly rank: Scalars['Int']['output'];
  /** The score with it. */
  readonly score: Scalars['Float']['output'];
  /** The capability or the SDG target; null for a participation. */
  readonly subject?: Maybe<Entity>;
  /** What it says, as a sentence. */
  readonly text: Scalars['String']['output'];
};


/** One fact that would raise a score, everything else being as it is. Never the place: nobody moves for a match. */
export type MatchChangeTextArgs = {
  language?: Language;
};

/** What kind of fact would raise a score. */
export type MatchChangeKind =
  /** To provide a capability that is required and that nothing provided comes near. */
  | 'ADD_CAPABILITY'
  /** To aim at an SDG target that is asked for. */
  | 'ALIGN_TARGET'
  /** To provide a required capability itself, where now only a narrower or broader one is. */
  | 'MAKE_EXACT'
  /** To take part in one more initiative for the same targets. */
  | 'PARTICIPATE';

/** One reason for a match. */
export type MatchFeature = {
  /** What it adds to the score; null when unknown. The contributions add up to the score. */
  readonly contribution?: Maybe<Scalars['Float']['output']>;
  /** The first of the records behind it. */
  readonly evidence: ReadonlyArray<Entity>;
  /** How many capabilities, targets, places, participations or needs stand behind it. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** The name of the feature. */
  readonly name: MatchFeatureName;
  /** What it says, as a sentence. */
  readonly text: Scalars['String']['output'];
  /** From 0 to 1; null for unknown, which is not zero. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Its weight; the weights of the known features are made to add up to 1. */
  readonly weight: Scalars['Float']['output'];
};


/** One reason for a match. */
export type MatchFeatureEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** One reason for a match. */
export type MatchFeatureTextArgs = {
  language?: Language;
};

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

/** What an indicator can measure. */
export type MeasuredItem = Initiative | PolicyMeasure | StrategicGoal;

/** How many members of a category a platform has. */
export type MemberCategoryCount = {
  /** The category. */
  readonly category: MembershipCategory;
  /** How many are or were members in it. */
  readonly count: Scalars['Int']['output'];
  /** How many of them have a last day of membership recorded. */
  readonly endedCount: Scalars['Int']['output'];
};

/** A page of member organisations. */
export type MemberConnection = {
  /** The members with their memberships and cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The members alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of member organisations. */
export type MemberConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A member organisation with its membership. */
export type MemberEdge = {
  /** Category of the member. */
  readonly category: MembershipCategory;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly membership: Membership;
  /** The organisation that is the member. */
  readonly node: Organization;
  /** First day as far as it is recorded; null when it is not. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day as far as it is recorded; null while it lasts or when it is not. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** Where an organisation can be a member. */
export type MemberOf = Platform | WorkingGroup;

/** That an organisation is or was a member 会員 of a platform or working group. */
export type Membership = Entity & Node & {
  /** Category of the member. */
  readonly category: MembershipCategory;
  /** The category as the platform's list prints it; null when it is not recorded. */
  readonly categoryLabel?: Maybe<Scalars['String']['output']>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** The platform or working group. */
  readonly memberOf: MemberOf;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The organisation that is the member. */
  readonly organization: Organization;
  /** The platform; null for the membership of a working group. */
  readonly platform?: Maybe<Platform>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** True: made up for demonstration. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** First day as far as it is recorded; null when it is not. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day as far as it is recorded; null while it lasts or when it is not. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The working group; null for the membership of a platform. */
  readonly workingGroup?: Maybe<WorkingGroup>;
};


/** That an organisation is or was a member 会員 of a platform or working group. */
export type MembershipDescriptionArgs = {
  language?: Language;
};


/** That an organisation is or was a member 会員 of a platform or working group. */
export type MembershipDescriptionLanguageArgs = {
  language?: Language;
};


/** That an organisation is or was a member 会員 of a platform or working group. */
export type MembershipNameArgs = {
  language?: Language;
};


/** That an organisation is or was a member 会員 of a platform or working group. */
export type MembershipNameLanguageArgs = {
  language?: Language;
};


/** That an organisation is or was a member 会員 of a platform or working group. */
export type MembershipNeighborSummaryArgs = {
  samples?: Samples;
};


/** That an organisation is or was a member 会員 of a platform or working group. */
export type MembershipNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

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

/** A page of memberships. */
export type MembershipConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of memberships. */
export type MembershipConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of MembershipConnection. */
export type MembershipEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Membership;
};

/** Conditions on memberships; all that are given have to hold. */
export type MembershipFilter = {
  /** In force on this day. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** One of these categories. */
  readonly category?: InputMaybe<ReadonlyArray<MembershipCategory>>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The platform or working group. */
  readonly memberOf?: InputMaybe<IdFilter>;
  /** The organisation that is the member. */
  readonly organization?: InputMaybe<IdFilter>;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** Good from a day between these. */
  readonly validFrom?: InputMaybe<DateRange>;
  /** Good until a day between these. */
  readonly validTo?: InputMaybe<DateRange>;
};

/** Why something is missing from an assessment. */
export type MissingReason =
  /** It cannot be assessed. */
  | 'NOT_ASSESSABLE'
  /** No actual value is recorded. */
  | 'NO_ACTUAL'
  /** Neither it nor anything below it has an indicator. */
  | 'NO_INDICATOR'
  /** No target is recorded. */
  | 'NO_TARGET';

/** Where an English name comes from. */
export type NameBasis =
  /** A short label of the curators' own, in both languages; the official wording is elsewhere. */
  | 'LABEL'
  /** The source itself prints it. */
  | 'ORIGINAL'
  /** Translated by the curators of the data. */
  | 'TRANSLATED';

/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type Need = Alignable & Entity & Node & {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Initiatives and measures for which it was raised. */
  readonly for: ReadonlyArray<NeededFor>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Offers that provide a capability it takes, those with most in common first. */
  readonly offers: OfferMatchConnection;
  /** Whether it is open on a day: of status OPEN, posted by then or undated, and not ended before. */
  readonly open: Scalars['Boolean']['output'];
  /** Where; null when not recorded. */
  readonly place?: Maybe<Place>;
  /** Day on which it was posted; null when not recorded. */
  readonly postedOn?: Maybe<Scalars['Date']['output']>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Who raised it. */
  readonly raisedBy: Organization;
  /** Capabilities that it takes. */
  readonly requires: ReadonlyArray<Capability>;
  /** True: made up for demonstration. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG goals that it serves when met, itself or through one of their targets; the link is the strongest of them. */
  readonly sdgGoals: SdgGoalLinkConnection;
  /** SDG targets that it serves when met, strongest first. */
  readonly sdgTargets: SdgTargetLinkConnection;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it is open, met or withdrawn. */
  readonly status: NeedStatus;
  /** Last day; null when open-ended. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedDescriptionArgs = {
  language?: Language;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedDescriptionLanguageArgs = {
  language?: Language;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedNameArgs = {
  language?: Language;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedNameLanguageArgs = {
  language?: Language;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedNeighborSummaryArgs = {
  samples?: Samples;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedOpenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedSdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation wants to achieve or cannot solve alone 課題・実現したいこと. */
export type NeedSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of needs. */
export type NeedConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of needs. */
export type NeedConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of NeedConnection. */
export type NeedEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Need;
  /** In the list of an item, the part of it for which the need was raised; null where it was raised for the item itself, and in all other lists. */
  readonly through?: Maybe<Entity>;
};

/** Conditions on needs; all that are given have to hold. */
export type NeedFilter = {
  /** Capabilities that it takes. */
  readonly capability?: InputMaybe<IdFilter>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Initiatives and measures for which it was raised. */
  readonly for?: InputMaybe<ScopedIdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Open on this day: of status OPEN, posted by then or undated, and not ended before. */
  readonly openOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where: this place, or one within it. A prefecture finds the needs of its municipalities. */
  readonly place?: InputMaybe<IdFilter>;
  /** Posted between these days. */
  readonly postedOn?: InputMaybe<DateRange>;
  /** Who raised it. */
  readonly raisedBy?: InputMaybe<IdFilter>;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: InputMaybe<ScopedIdFilter>;
  /** SDG targets that it serves. */
  readonly sdgTarget?: InputMaybe<ScopedIdFilter>;
  /** One of these states. */
  readonly status?: InputMaybe<ReadonlyArray<NeedStatus>>;
  /** Good until a day between these. */
  readonly validTo?: InputMaybe<DateRange>;
};

/** A page of needs, each with the link that leads to it. */
export type NeedLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<NeedLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of needs, each with the link that leads to it. */
export type NeedLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of NeedLinkConnection with the link that leads to it. */
export type NeedLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: Need;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of NeedLinkConnection with the link that leads to it. */
export type NeedLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** A page of needs that take something an offer provides. */
export type NeedMatchConnection = {
  /** The needs with what they share and cursors. */
  readonly edges: ReadonlyArray<NeedMatchEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The needs alone. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of needs that take something an offer provides. */
export type NeedMatchConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A need with the capabilities that it shares with an offer. */
export type NeedMatchEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The need. */
  readonly node: Need;
  /** Capabilities that the one takes and the other provides. */
  readonly sharedCapabilities: ReadonlyArray<Capability>;
};

/** Whether a need or an offer is open, met or withdrawn. */
export type NeedStatus =
  /** Met. */
  | 'MET'
  /** Open. */
  | 'OPEN'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** What a need can be for. */
export type NeededFor = Initiative | PolicyMeasure;

/** A page of neighbours. */
export type NeighborConnection = {
  /** The neighbours with what joins them. */
  readonly edges: ReadonlyArray<NeighborEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The neighbours alone; one by two relationships, or in both directions, stands twice. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of neighbours. */
export type NeighborConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many neighbours of one type something has by one relationship in one direction. */
export type NeighborCount = {
  /** How many, at least 1. A neighbour by two relationships, or in both directions, counts in each. */
  readonly count: Scalars['Int']['output'];
  /** Which way it runs. */
  readonly direction: Direction;
  /** What joins them. */
  readonly relationship: RelationshipKind;
  /** The type of the neighbours. */
  readonly type: EntityType;
};

/** A neighbour and what joins it. */
export type NeighborEdge = {
  /** The reasons for the link, surest first; empty where the plan or a record itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1; null where the plan or a record itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Which way it runs. */
  readonly direction: Direction;
  /** Share of independent groups of assertions that were rejected, 0 to 1; null where the plan or a record itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The neighbour. */
  readonly node: Entity;
  /** The relationship that joins the two. */
  readonly relationship: RelationshipKind;
  /** Sign and weight of an influence, -3 (cancels it) to 3 (cannot be parted from it); null for other relationships. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan or a record itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1; null where the plan or a record itself joins them. */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** A neighbour and what joins it. */
export type NeighborEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** The records around some others, as a graph to draw. */
export type Neighborhood = {
  /** Every relationship between two of the nodes, once: what the plan or a record itself joins first, then the strongest. */
  readonly edges: ReadonlyArray<NeighborhoodEdge>;
  /** Whether there are more than the 2000 relationships given. */
  readonly hasMoreEdges: Scalars['Boolean']['output'];
  /** How many of the nodes stand at each distance: those asked for, their neighbours, and so on. */
  readonly layers: ReadonlyArray<Scalars['Int']['output']>;
  /** Those asked for first, in the order of the ids, then nearest first; at equal distance what the plan or a record itself joins, then the most strongly joined. Each once. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Nodes with more than 200 links, which are shown but behind which the search did not look. One asked for by its id is always opened. */
  readonly skippedHubs: ReadonlyArray<Entity>;
  /** What was found at the last distance looked at and had no room, by type, most first. What stands behind it is not counted. */
  readonly truncated: ReadonlyArray<NeighborhoodCut>;
};

/** How many nodes of one type had no room. */
export type NeighborhoodCut = {
  /** How many, at least 1. */
  readonly count: Scalars['Int']['output'];
  /** Their type. */
  readonly type: EntityType;
};

/** A relationship between two nodes of a neighbourhood. */
export type NeighborhoodEdge = {
  /** The reasons for the link, surest first; empty where the plan or a record itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1; null where the plan or a record itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Share of independent groups of assertions that were rejected, 0 to 1; null where the plan or a record itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** Id of the node where it begins. */
  readonly from: Scalars['ID']['output'];
  /** The relationship that joins the two. */
  readonly relationship: RelationshipKind;
  /** Sign and weight of an influence, -3 (cancels it) to 3 (cannot be parted from it); null for other relationships. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan or a record itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1; null where the plan or a record itself joins them. */
  readonly strength?: Maybe<Scalars['Float']['output']>;
  /** Id of the node where it ends. */
  readonly to: Scalars['ID']['output'];
};


/** A relationship between two nodes of a neighbourhood. */
export type NeighborhoodEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** Anything that can be asked for again by its id, as client libraries expect it. */
export type Node = {
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
};

/** Why an indicator cannot be assessed. */
export type NotAssessableReason =
  /** The baseline is of the target year or later. */
  | 'BASELINE_NOT_BEFORE_TARGET'
  /** The bound of the target contradicts the direction wanted: to increase, but to this or less. */
  | 'CONTRADICTION'
  /** Years within a sum, or of a target of every year, have no value; see `years`. */
  | 'MISSING_YEARS'
  /** There is no baseline from which to measure the pace. */
  | 'NO_BASELINE'
  /** Counts add up, and the year in which the plan begins is not known. */
  | 'NO_START'
  /** Target or actual value is in words that numbers cannot assess. */
  | 'QUALITATIVE'
  /** The values count in different units. */
  | 'UNIT_CHANGED';

/** What an organisation can contribute ソリューション・ノウハウ. */
export type Offer = Alignable & Entity & Node & {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Who made it. */
  readonly madeBy: Organization;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs that take a capability it provides, those with most in common first. */
  readonly needs: NeedMatchConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Whether it is open on a day: of status OPEN, posted by then or undated, and not ended before. */
  readonly open: Scalars['Boolean']['output'];
  /** Day on which it was posted; null when not recorded. */
  readonly postedOn?: Maybe<Scalars['Date']['output']>;
  /** Capabilities that it provides. */
  readonly provides: ReadonlyArray<Capability>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** True: made up for demonstration. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG goals that it serves, itself or through one of their targets; the link is the strongest of them. */
  readonly sdgGoals: SdgGoalLinkConnection;
  /** SDG targets that it serves, strongest first. */
  readonly sdgTargets: SdgTargetLinkConnection;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it is open, met or withdrawn. */
  readonly status: NeedStatus;
  /** Last day; null when open-ended. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferDescriptionArgs = {
  language?: Language;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferDescriptionLanguageArgs = {
  language?: Language;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferNameArgs = {
  language?: Language;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferNameLanguageArgs = {
  language?: Language;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferNeighborSummaryArgs = {
  samples?: Samples;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferOpenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferSdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation can contribute ソリューション・ノウハウ. */
export type OfferSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of offers. */
export type OfferConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of offers. */
export type OfferConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of OfferConnection. */
export type OfferEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Offer;
};

/** Conditions on offers; all that are given have to hold. */
export type OfferFilter = {
  /** Capabilities that it provides. */
  readonly capability?: InputMaybe<IdFilter>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Who made it. */
  readonly madeBy?: InputMaybe<IdFilter>;
  /** Open on this day: of status OPEN, posted by then or undated, and not ended before. */
  readonly openOn?: InputMaybe<Scalars['Date']['input']>;
  /** Posted between these days. */
  readonly postedOn?: InputMaybe<DateRange>;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: InputMaybe<ScopedIdFilter>;
  /** SDG targets that it serves. */
  readonly sdgTarget?: InputMaybe<ScopedIdFilter>;
  /** One of these states. */
  readonly status?: InputMaybe<ReadonlyArray<NeedStatus>>;
  /** Good until a day between these. */
  readonly validTo?: InputMaybe<DateRange>;
};

/** A page of offers, each with the link that leads to it. */
export type OfferLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<OfferLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of offers, each with the link that leads to it. */
export type OfferLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of OfferLinkConnection with the link that leads to it. */
export type OfferLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: Offer;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of OfferLinkConnection with the link that leads to it. */
export type OfferLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** A page of offers that provide something a need takes. */
export type OfferMatchConnection = {
  /** The offers with what they share and cursors. */
  readonly edges: ReadonlyArray<OfferMatchEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The offers alone. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of offers that provide something a need takes. */
export type OfferMatchConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An offer with the capabilities that it shares with a need. */
export type OfferMatchEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: Offer;
  /** Capabilities that the one takes and the other provides. */
  readonly sharedCapabilities: ReadonlyArray<Capability>;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Greatest first. */
  | 'DESC';

/** Who could deliver a strategy 団体. */
export type Organization = Alignable & Entity & Node & {
  /** Other names and spellings, those that were merged into it among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Organisations that it works with: those that take part in what it takes part in, most initiatives in common first. Of an organisation with more than 500 participations, 500 are looked at, and of each initiative 100 participants; `participations { totalCount }` tells whether there are more. */
  readonly collaborators: CollaboratorConnection;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in other registers, `scheme:value`, and ids that were merged into it. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of organisation. */
  readonly kind: OrganizationKind;
  /** Platforms and working groups of which it is or was a member. */
  readonly memberships: MembershipConnection;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs that it raised. */
  readonly needs: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Offers that it made. */
  readonly offers: OfferConnection;
  /** The organisation of which it is a part, such as the city hall of a section; null when none is recorded. */
  readonly partOf?: Maybe<Organization>;
  /** Initiatives in which it takes part, in which roles. */
  readonly participations: ParticipationConnection;
  /** Organisations that are part of it, such as the sections of a city hall. */
  readonly parts: ReadonlyArray<Organization>;
  /** Where it is at home; null when not recorded. */
  readonly place?: Maybe<Place>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** True: made up for demonstration. Show it as such wherever it appears. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG goals that its work serves, itself or through one of their targets; the link is the strongest of them. */
  readonly sdgGoals: SdgGoalLinkConnection;
  /** SDG targets that its work serves, strongest first. */
  readonly sdgTargets: SdgTargetLinkConnection;
  /** Organisations that share most with it: SDG targets, capabilities that they offer, and initiatives; the most similar first. At most 40 are compared, those that have its rarest features in common with it. */
  readonly similar: ReadonlyArray<SimilarOrganization>;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
};


/** Who could deliver a strategy 団体. */
export type OrganizationCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who could deliver a strategy 団体. */
export type OrganizationDescriptionArgs = {
  language?: Language;
};


/** Who could deliver a strategy 団体. */
export type OrganizationDescriptionLanguageArgs = {
  language?: Language;
};


/** Who could deliver a strategy 団体. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who could deliver a strategy 団体. */
export type OrganizationNameArgs = {
  language?: Language;
};


/** Who could deliver a strategy 団体. */
export type OrganizationNameLanguageArgs = {
  language?: Language;
};


/** Who could deliver a strategy 団体. */
export type OrganizationNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** Who could deliver a strategy 団体. */
export type OrganizationNeighborSummaryArgs = {
  samples?: Samples;
};


/** Who could deliver a strategy 団体. */
export type OrganizationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Who could deliver a strategy 団体. */
export type OrganizationOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** Who could deliver a strategy 団体. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** Who could deliver a strategy 団体. */
export type OrganizationSdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who could deliver a strategy 団体. */
export type OrganizationSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who could deliver a strategy 団体. */
export type OrganizationSimilarArgs = {
  first?: Scalars['Int']['input'];
  samples?: Samples;
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organizations. */
export type OrganizationConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of OrganizationConnection. */
export type OrganizationEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organization;
};

/** Conditions on organisations; all that are given have to hold. */
export type OrganizationFilter = {
  /** Capabilities that its offers provide. */
  readonly capability?: InputMaybe<IdFilter>;
  /** It is or was a member of something in one of these categories. With `memberOf`, both are asked of the same membership. */
  readonly category?: InputMaybe<ReadonlyArray<MembershipCategory>>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Initiatives in which it takes part. With `role`, only those in which it does so in one of these roles count. */
  readonly initiative?: InputMaybe<ScopedIdFilter>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Platforms and working groups of which it is or was a member. With `category`, only memberships of these categories count. */
  readonly memberOf?: InputMaybe<IdFilter>;
  /** Where it is at home: this place, or one within it. A prefecture finds the organisations of its municipalities. */
  readonly place?: InputMaybe<IdFilter>;
  /** It takes part in something in one of these roles. With `initiative`, role and initiative are asked of the same participation. */
  readonly role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** SDG goals that its work serves, itself or through a target. */
  readonly sdgGoal?: InputMaybe<ScopedIdFilter>;
  /** SDG targets that its work serves. */
  readonly sdgTarget?: InputMaybe<ScopedIdFilter>;
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

/** A page of organizations, each with the link that leads to it. */
export type OrganizationLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<OrganizationLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organizations, each with the link that leads to it. */
export type OrganizationLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of OrganizationLinkConnection with the link that leads to it. */
export type OrganizationLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: Organization;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of OrganizationLinkConnection with the link that leads to it. */
export type OrganizationLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** An order of organisations. */
export type OrganizationOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: OrganizationOrderField;
};

/** What organisations can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type OrganizationOrderField =
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME'
  /** By how many participations it has of its own, of any status. */
  | 'PARTICIPATION_COUNT';

/** A company that is not in the graph yet, as it describes itself. Everything is optional; what is not said is unknown and counts neither for nor against. */
export type OrganizationProfile = {
  /** What it can provide: ids of capabilities. */
  readonly capabilities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where it is: the id of a municipality or prefecture. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** SDG goals that it aims at: ids or codes; it is taken to aim at each of their targets half as strongly. */
  readonly sdgGoals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** SDG targets that it aims at: ids or codes, such as `sdg:11.2` or `11.2`. */
  readonly sdgTargets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it does, in its own words, at most 500 characters: capabilities are found in it by their names and aliases, and shown in `profile` so that they can be corrected. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Cursor of the last item; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** That an organisation takes part 参画 in an initiative. */
export type Participation = Entity & Node & {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** The initiative taken part in. */
  readonly initiative: Initiative;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Who takes part. */
  readonly organization: Organization;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** In which roles. */
  readonly roles: ReadonlyArray<ParticipationRole>;
  /** True: made up for demonstration. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** How far it has come. */
  readonly status: ParticipationStatus;
  /** First day; null when not recorded. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day; null while it lasts or when not recorded. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** That an organisation takes part 参画 in an initiative. */
export type ParticipationDescriptionArgs = {
  language?: Language;
};


/** That an organisation takes part 参画 in an initiative. */
export type ParticipationDescriptionLanguageArgs = {
  language?: Language;
};


/** That an organisation takes part 参画 in an initiative. */
export type ParticipationNameArgs = {
  language?: Language;
};


/** That an organisation takes part 参画 in an initiative. */
export type ParticipationNameLanguageArgs = {
  language?: Language;
};


/** That an organisation takes part 参画 in an initiative. */
export type ParticipationNeighborSummaryArgs = {
  samples?: Samples;
};


/** That an organisation takes part 参画 in an initiative. */
export type ParticipationNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of participations. */
export type ParticipationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Participation>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of participations. */
export type ParticipationConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of ParticipationConnection. */
export type ParticipationEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Participation;
  /** In the list of an item, the part or the whole in which the participation is; null where it is in the item itself, and in all other lists. */
  readonly through?: Maybe<Entity>;
};

/** Conditions on participations; all that are given have to hold. */
export type ParticipationFilter = {
  /** In force on this day: a planned one never is, nor one that has ended nobody says when. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The initiative taken part in. */
  readonly initiative?: InputMaybe<ScopedIdFilter>;
  /** Who takes part. */
  readonly organization?: InputMaybe<IdFilter>;
  /** The place whose strategy the initiative is part of. */
  readonly place?: InputMaybe<IdFilter>;
  /** Among its roles is one of these. */
  readonly role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  /** True: only made-up ones; false: only real ones. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ParticipationStatus>>;
  /** Good from a day between these. */
  readonly validFrom?: InputMaybe<DateRange>;
  /** Good until a day between these. */
  readonly validTo?: InputMaybe<DateRange>;
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
  /** An initiative. */
  { readonly initiative: Scalars['ID']['input']; readonly measure?: never; readonly need?: never; }
  |  /** A measure. */
  { readonly initiative?: never; readonly measure: Scalars['ID']['input']; readonly need?: never; }
  |  /** A need. */
  { readonly initiative?: never; readonly measure?: never; readonly need: Scalars['ID']['input']; };

/** How much a node between the ends of a path takes away from its score. */
export type PathDamping = {
  /** The factor, 0 to 1: the product of both numbers to the power of -0.25. */
  readonly factor: Scalars['Float']['output'];
  /** How many links of the kind and direction it has by which the path comes in. */
  readonly linksIn: Scalars['Int']['output'];
  /** How many links of the kind and direction it has by which the path goes on. */
  readonly linksOut: Scalars['Int']['output'];
  /** The record with so many links. */
  readonly node: Entity;
};

/** One link of a path. */
export type PathHop = {
  /** The reasons for the link, surest first; empty where the plan or a record itself states it. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1; null where the plan or a record itself states it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Whether the path follows the relationship or goes against it. */
  readonly direction: HopDirection;
  /** Where the hop begins. */
  readonly from: Entity;
  /** For an influence, -3 (cancels) to +3 (cannot be had without); null for others. */
  readonly influence?: Maybe<Scalars['Float']['output']>;
  /** The participation by which an organisation takes part; null for other links. */
  readonly participation?: Maybe<Participation>;
  /** The words behind the link: those that its accepted assertions quote, or those of the record that states it; empty when a curator's comment is the only reason. */
  readonly quotes: ReadonlyArray<Quote>;
  /** The relationship that joins the two. */
  readonly relationship: PathRelationship;
  /** How strongly the two are joined, 0 to 1; null where the plan or a record itself states it. */
  readonly strength?: Maybe<Scalars['Float']['output']>;
  /** Where the hop ends. */
  readonly to: Entity;
  /** What the hop gives to the score, 0 to 1: confidence times strength; 1 where the plan or a record states it; 0.5 for taking part that is over and 0.8 for what is planned; 0.8 or 0.5 for a wider capability, as in matching. */
  readonly value: Scalars['Float']['output'];
};


/** One link of a path. */
export type PathHopAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

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

/** An order of participations and memberships. */
export type PeriodOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: PeriodOrderField;
};

/** What participations and memberships can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type PeriodOrderField =
  /** By id, numbers by value: 2 before 10. */
  | 'ID'
  /** By the day from which it is good. */
  | 'VALID_FROM'
  /** By the day until which it is good. */
  | 'VALID_TO';

/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type Place = Entity & Node & {
  /** Its code in its scheme: of Japan the JIS code with check digit, six digits, such as `431001`. */
  readonly code: Scalars['String']['output'];
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Its name in kana; null when not recorded. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** What kind of place. */
  readonly kind: PlaceKind;
  /** Degrees north of the equator; null when not recorded. */
  readonly latitude?: Maybe<Scalars['Decimal']['output']>;
  /** Degrees east of Greenwich; null when not recorded. */
  readonly longitude?: Maybe<Scalars['Decimal']['output']>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs of this place and of those that lie in it, as `needs(filter: { place })` has them. */
  readonly needs: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Organisations of this place and of those that lie in it, as `organizations(filter: { place })` has them. */
  readonly organizations: OrganizationConnection;
  /** The place of which it is a part; null for a prefecture. */
  readonly parent?: Maybe<Place>;
  /** Places that are part of it, by code. */
  readonly places: PlaceConnection;
  /** Inhabitants; null when not recorded. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The two digits of its prefecture; null for a place abroad. */
  readonly prefectureCode?: Maybe<Scalars['String']['output']>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** What its code is of: `jp`, `iso3166`, `wikidata` or another scheme. */
  readonly scheme: Scalars['String']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Strategies of this place and of those that lie in it, as `strategies(filter: { place })` has them. */
  readonly strategies: StrategyConnection;
  /** A page about it; null when not recorded. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceDescriptionArgs = {
  language?: Language;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceDescriptionLanguageArgs = {
  language?: Language;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceNameArgs = {
  language?: Language;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceNameLanguageArgs = {
  language?: Language;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceNeighborSummaryArgs = {
  samples?: Samples;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlacePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality, prefecture or ward 地方公共団体, by its JIS code with check digit; or a place abroad, by a code of its scheme. */
export type PlaceStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of places. */
export type PlaceConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of PlaceConnection. */
export type PlaceEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Place;
};

/** Conditions on places; all that are given have to hold. */
export type PlaceFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<PlaceKind>>;
  /** Its latitude between two ends, in degrees. */
  readonly latitude?: InputMaybe<FloatRange>;
  /** Its longitude between two ends, in degrees. */
  readonly longitude?: InputMaybe<FloatRange>;
  /** Its number of inhabitants between two ends. */
  readonly population?: InputMaybe<IntRange>;
  /** The place it is part of, at any level. */
  readonly within?: InputMaybe<IdFilter>;
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

/** An order of places. */
export type PlaceOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: PlaceOrderField;
};

/** What places can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type PlaceOrderField =
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** From south to north. */
  | 'LATITUDE'
  /** From west to east. */
  | 'LONGITUDE'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME'
  /** By the number of inhabitants. */
  | 'POPULATION';

/** A part of a strategy, at any level of its tree. */
export type PlanItem = {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Its position among the parts of the same parent, from 1. */
  readonly order: Scalars['Int']['output'];
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The strategy of which it is a part. */
  readonly strategy: Strategy;
};


/** A part of a strategy, at any level of its tree. */
export type PlanItemDescriptionArgs = {
  language?: Language;
};


/** A part of a strategy, at any level of its tree. */
export type PlanItemDescriptionLanguageArgs = {
  language?: Language;
};


/** A part of a strategy, at any level of its tree. */
export type PlanItemNameArgs = {
  language?: Language;
};


/** A part of a strategy, at any level of its tree. */
export type PlanItemNameLanguageArgs = {
  language?: Language;
};


/** A part of a strategy, at any level of its tree. */
export type PlanItemNeighborSummaryArgs = {
  samples?: Samples;
};


/** A part of a strategy, at any level of its tree. */
export type PlanItemNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A level of a plan's tree. */
export type PlanLevel = {
  /** How deep it lies: 1 for the goals. */
  readonly depth: Scalars['Int']['output'];
  /** What the plan calls it, such as 政策 or 事業, in the language asked for, or in the other one; null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/** A level of a plan's tree. */
export type PlanLevelNameArgs = {
  language?: Language;
};

/** An order of items of plans. */
export type PlanOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: PlanOrderField;
};

/** What items of plans can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type PlanOrderField =
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME'
  /** By the place in the plan, as it is printed. */
  | 'ORDER';

/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type Platform = Entity & Node & {
  /** For each SDG goal how many needs and offers of members that are open on the day serve it, and how many members do; goals for which there is nothing are left out. */
  readonly activity: ReadonlyArray<PlatformActivity>;
  /** The platform's own categories of members as it prints them, each with = and the broad category behind it where that is known; empty: it states none. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** How many members there are of each category, all three of them; and UNKNOWN where there is such a member. */
  readonly memberCategories: ReadonlyArray<MemberCategoryCount>;
  /** How many organisations are or were members; as many as `members` lists. */
  readonly memberCount: Scalars['Int']['output'];
  /** Member organisations, by id; the edge carries the membership. */
  readonly members: MemberConnection;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Open needs of members with which no open offer, of whomever, shares a capability: what nobody offers. Needs of which no capability is recorded are not among them, see openNeedsWithoutCapability. */
  readonly needsWithoutOffers: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** What is new since a day, that day included, as far as days are recorded. */
  readonly newSince: PlatformNews;
  /** Open offers of members with which no open need, of whomever, shares a capability: what nobody asks for. Offers of which no capability is recorded are not among them, see openOffersWithoutCapability. */
  readonly offersWithoutNeeds: OfferConnection;
  /** How many open needs of members have no capability recorded: whether anybody offers what they take cannot be told. */
  readonly openNeedsWithoutCapability: Scalars['Int']['output'];
  /** How many open offers of members have no capability recorded: whether anybody needs what they give cannot be told. */
  readonly openOffersWithoutCapability: Scalars['Int']['output'];
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Its working groups, by id. */
  readonly workingGroups: WorkingGroupConnection;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformActivityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformDescriptionArgs = {
  language?: Language;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformDescriptionLanguageArgs = {
  language?: Language;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<ReadonlyArray<MembershipCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformNameArgs = {
  language?: Language;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformNameLanguageArgs = {
  language?: Language;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformNeedsWithoutOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: InputMaybe<Samples>;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformNeighborSummaryArgs = {
  samples?: Samples;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformNewSinceArgs = {
  date: Scalars['Date']['input'];
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformOffersWithoutNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: InputMaybe<Samples>;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformOpenNeedsWithoutCapabilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformOpenOffersWithoutCapabilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where organisations meet, such as the 地方創生SDGs官民連携プラットフォーム. */
export type PlatformWorkingGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the members of a platform do for an SDG goal, itself or through one of its targets. */
export type PlatformActivity = {
  /** The goal. */
  readonly goal: SdgGoal;
  /** Members whose own work serves it. */
  readonly memberCount: Scalars['Int']['output'];
  /** Open needs of members that serve it when met. */
  readonly needCount: Scalars['Int']['output'];
  /** Open offers of members that serve it. */
  readonly offerCount: Scalars['Int']['output'];
};

/** A page of platforms. */
export type PlatformConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Platform>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of platforms. */
export type PlatformConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of PlatformConnection. */
export type PlatformEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Platform;
};

/** Conditions on platforms; all that are given have to hold. */
export type PlatformFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
};

/** What is new on a platform since a day. Nothing is guessed: what has no day recorded is in none of the lists, and is counted apart. */
export type PlatformNews = {
  /** The first day that counts. */
  readonly date: Scalars['Date']['output'];
  /** Organisations that became members, the last first. */
  readonly members: MemberConnection;
  /** Needs that members posted, the last first. */
  readonly needs: NeedConnection;
  /** Offers that members posted, the last first. */
  readonly offers: OfferConnection;
  /** How many members have no first day recorded, or only a month or year of which the day is a part: whether they are new cannot be told. */
  readonly undatedMemberCount: Scalars['Int']['output'];
  /** How many needs of members have no day of posting recorded. */
  readonly undatedNeedCount: Scalars['Int']['output'];
  /** How many offers of members have no day of posting recorded. */
  readonly undatedOfferCount: Scalars['Int']['output'];
};


/** What is new on a platform since a day. Nothing is guessed: what has no day recorded is in none of the lists, and is counted apart. */
export type PlatformNewsMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What is new on a platform since a day. Nothing is guessed: what has no day recorded is in none of the lists, and is counted apart. */
export type PlatformNewsNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What is new on a platform since a day. Nothing is guessed: what has no day recorded is in none of the lists, and is counted apart. */
export type PlatformNewsOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasure = Alignable & Entity & Node & PlanItem & {
  /** How it stands, by its own indicators and those of the initiatives that are part of it. */
  readonly assessment: Assessment;
  /** What it costs by year and stage: what is stated of it, else the sum of its parts with what is missing. */
  readonly budgetTotals: ReadonlyArray<BudgetTotal>;
  /** Amounts of money that are stated of it itself, by year. */
  readonly budgets: ReadonlyArray<Budget>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** What was judged of it, year by year. */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** The basic goal of which it is a part, at whatever depth. */
  readonly goal: StrategicGoal;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Indicators that measure it, by id. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Initiatives that are part of it or advance it; the edge says which. Parts first, then strongest first. */
  readonly initiatives: InitiativeLinkConnection;
  /** What the plan calls its level, such as 政策 or 事業, in the language asked for, or in the other one; null when it says nothing. */
  readonly levelName?: Maybe<Scalars['String']['output']>;
  /** Measures that are part of it, in order. */
  readonly measures: ReadonlyArray<PolicyMeasure>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs raised for it or a part of it; the edge says for which part. */
  readonly needs: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Its position among the measures of the goal or measure above it, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Organisations that answer for it 所管, such as sections of a city hall; the first leads. Empty: none is recorded for it itself. */
  readonly owners: ReadonlyArray<Organization>;
  /** The goal or measure right above it. */
  readonly parent: PlanItem;
  /** Who takes part in it or a part of it, or answers for it: is accountable for it or for a whole above it. The edge says through which part or whole; only initiatives have participations of their own. */
  readonly participations: ParticipationConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG goals that it serves, itself or through one of their targets; the link is the strongest of them. */
  readonly sdgGoals: SdgGoalLinkConnection;
  /** SDG targets that it serves, strongest first. */
  readonly sdgTargets: SdgTargetLinkConnection;
  /** Measures that share most with it: SDG targets, capabilities that their needs require, organisations and initiatives; the most similar first. At most 40 are compared, those that have its rarest features in common with it. */
  readonly similar: ReadonlyArray<SimilarPolicyMeasure>;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The strategy of which it is a part. */
  readonly strategy: Strategy;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureDescriptionArgs = {
  language?: Language;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureDescriptionLanguageArgs = {
  language?: Language;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureLevelNameArgs = {
  language?: Language;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureNameArgs = {
  language?: Language;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureNameLanguageArgs = {
  language?: Language;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureNeighborSummaryArgs = {
  samples?: Samples;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureSdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure 施策 of a basic goal. Not a unit of measurement. */
export type PolicyMeasureSimilarArgs = {
  first?: Scalars['Int']['input'];
  samples?: Samples;
};

/** A page of policy measures. */
export type PolicyMeasureConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PolicyMeasureEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<PolicyMeasure>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of policy measures. */
export type PolicyMeasureConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of PolicyMeasureConnection. */
export type PolicyMeasureEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PolicyMeasure;
};

/** Conditions on policy measures; all that are given have to hold. */
export type PolicyMeasureFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** The goal of which it is a part. */
  readonly goal?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Organisations that take part in a part of it. */
  readonly organization?: InputMaybe<ScopedIdFilter>;
  /** The place whose strategy it is part of. */
  readonly place?: InputMaybe<IdFilter>;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: InputMaybe<ScopedIdFilter>;
  /** SDG targets that it serves. */
  readonly sdgTarget?: InputMaybe<ScopedIdFilter>;
  /** The strategy of which it is a part. */
  readonly strategy?: InputMaybe<IdFilter>;
};

/** A page of policy measures, each with the link that leads to it. */
export type PolicyMeasureLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<PolicyMeasureLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<PolicyMeasure>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of policy measures, each with the link that leads to it. */
export type PolicyMeasureLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of PolicyMeasureLinkConnection with the link that leads to it. */
export type PolicyMeasureLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: PolicyMeasure;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of PolicyMeasureLinkConnection with the link that leads to it. */
export type PolicyMeasureLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** An order of needs and offers. */
export type PostedOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: PostedOrderField;
};

/** What needs and offers can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type PostedOrderField =
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME'
  /** By the day on which it was posted. */
  | 'POSTED_ON'
  /** By the day until which it is good: the deadline. */
  | 'VALID_TO';

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

/** A capability by which areas were looked for. */
export type ProfileCapability = {
  /** How it came in. */
  readonly basis: ProfileCapabilityBasis;
  /** Its name or alias that the text contains, wholly or in good part; null when it was not found in a text. */
  readonly matched?: Maybe<Scalars['String']['output']>;
  /** The capability. */
  readonly node: Capability;
};

/** How a capability came into a profile. */
export type ProfileCapabilityBasis =
  /** It was named. */
  | 'GIVEN'
  /** An open offer of the organisation provides it. */
  | 'OFFER'
  /** It was found in the text. */
  | 'TEXT';

/** A word of a profile's text, and how it was read, so that it can be corrected. */
export type ProfileWord = {
  /** Every capability that it names: `bus` may be the running of buses and the planning of their routes. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The capability that it names, the first where it names several; null where it was not read as one. */
  readonly capability?: Maybe<Capability>;
  /** How it is meant. */
  readonly sense: ProfileWordSense;
  /** As it stands in the text. */
  readonly text: Scalars['String']['output'];
};

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

/** Whether a target has to be reached or kept. */
export type ProgressMode =
  /** The value has to be maintained, or the baseline met the target already: the distance counts. */
  | 'HOLD'
  /** The target has to be reached: the pace counts. */
  | 'REACH';

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

/** One way from one record to another, as a chain of reasons. */
export type ProofPath = {
  /** What each node between the ends takes away because much else runs through it, in order. */
  readonly dampings: ReadonlyArray<PathDamping>;
  /** The links along it, in order. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** The records along it, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** What the chain is worth, 0 to 1: the value of every hop, times the damping of every node between. Docs: METHODS, proof-path. */
  readonly score: Scalars['Float']['output'];
  /** The chain read out, with names in the language asked for where they exist. */
  readonly sentence: Scalars['String']['output'];
  /** The hop on which it rests most weakly: the smallest confidence times strength; null when nobody had to weigh any of its hops. */
  readonly weakestHop?: Maybe<PathHop>;
};


/** One way from one record to another, as a chain of reasons. */
export type ProofPathSentenceArgs = {
  language?: Language;
};

/** The best ways in which two records are connected. */
export type ProofPaths = {
  /** True: no path of this length is better than these. False: the search stopped at hubs or at a limit, so that others may be missing; always false where an end is a source, an assertion, a dataset, a participation or a membership: not everything that these are joined to is followed. */
  readonly complete: Scalars['Boolean']['output'];
  /** Method and version by which the paths are scored. */
  readonly method: Scalars['String']['output'];
  /** Chains that the plan itself states first, the shorter before the longer; then what records and curators join; last what runs over an organisation or a wider capability, which proves little. Within each kind the greatest score first, of equals the shorter; empty when the two are not connected. */
  readonly paths: ReadonlyArray<ProofPath>;
  /** Nodes with more than 200 links, behind which the search did not look; most links first. */
  readonly skippedHubs: ReadonlyArray<SkippedHub>;
};


/** The best ways in which two records are connected. */
export type ProofPathsSkippedHubsArgs = {
  first?: Scalars['Int']['input'];
};

/** The questions that can be asked. Everything is read only. */
export type Query = {
  /** The links behind one cell of a table, strongest first, without asking for the table; none where nothing joins the two. */
  readonly alignmentLinks: AlignmentLinkConnection;
  /** Which parts of a strategy serve which SDG goals or targets; null when the strategy is unknown. */
  readonly alignmentMatrix?: Maybe<AlignmentMatrix>;
  /** One assertion; null when the id is unknown. */
  readonly assertion?: Maybe<Assertion>;
  /** All assertions that the filter lets through. */
  readonly assertions: AssertionConnection;
  /** One amount of a budget; null when the id is unknown. */
  readonly budget?: Maybe<Budget>;
  /** All amounts of budgets that the filter lets through. */
  readonly budgets: BudgetConnection;
  /** All capabilities that the filter lets through. */
  readonly capabilities: CapabilityConnection;
  /** One capability; null when the id is unknown. */
  readonly capability?: Maybe<Capability>;
  /** Where an organisation could work together with a city: open needs, initiatives and measures that share a capability or, the latter two, an SDG target with what it offers; best first. Left out are its own needs, what it takes part in already, and what a curator rejected for it. Null for an unknown organisation. */
  readonly collaborationAreas?: Maybe<CollaborationAreaConnection>;
  /** What changed from one strategy to another; null when one of them is unknown. */
  readonly compareStrategies?: Maybe<StrategyComparison>;
  /** The smallest mix of organisations that covers what an initiative, a measure or a need requires: who covers what, what stays uncovered, and who could stand in for whom. Who takes part already is considered as well; who was rejected is not. Null for an unknown id. */
  readonly consortium?: Maybe<Consortium>;
  /** One dataset; null when the id is unknown. */
  readonly dataset?: Maybe<Dataset>;
  /** All datasets that the filter lets through. */
  readonly datasets: DatasetConnection;
  /** What people call the values of enums, enum by enum, in the order of the schema. */
  readonly enumLabels: ReadonlyArray<EnumLabel>;
  /** One evaluation; null when the id is unknown. */
  readonly evaluation?: Maybe<Evaluation>;
  /** One scale of grades; null when the id is unknown. */
  readonly evaluationScale?: Maybe<EvaluationScale>;
  /** All scales of grades that the filter lets through. */
  readonly evaluationScales: EvaluationScaleConnection;
  /** All evaluations that the filter lets through. */
  readonly evaluations: EvaluationConnection;
  /** Every rule with the number of items that break it; an id that nobody has is refused. */
  readonly findingCounts: ReadonlyArray<FindingCount>;
  /** What is to be mended in a strategy, rule by rule, the gravest first; an id that nobody has is refused. The rest of more than a hundred is seen by naming rules; findingCounts tells how many there are. */
  readonly findings: ReadonlyArray<Finding>;
  /** Where the most is asked for and the least is done, the widest gap first; an id that nobody has is refused. Give a strategy or a place. At most 1,000 open needs of a plan are weighed. */
  readonly gaps: ReadonlyArray<Gap>;
  /** One indicator; null when the id is unknown. */
  readonly indicator?: Maybe<Indicator>;
  /** One indicator value; null when the id is unknown. */
  readonly indicatorValue?: Maybe<IndicatorValue>;
  /** All indicator values that the filter lets through. */
  readonly indicatorValues: IndicatorValueConnection;
  /** All indicators that the filter lets through. */
  readonly indicators: IndicatorConnection;
  /** One initiative; null when the id is unknown. */
  readonly initiative?: Maybe<Initiative>;
  /** All initiatives that the filter lets through. */
  readonly initiatives: InitiativeConnection;
  /** One leading project; null when the id is unknown. */
  readonly leadingProject?: Maybe<LeadingProject>;
  /** All leading projects that the filter lets through. */
  readonly leadingProjects: LeadingProjectConnection;
  /** One membership; null when the id is unknown. */
  readonly membership?: Maybe<Membership>;
  /** All memberships that the filter lets through. */
  readonly memberships: MembershipConnection;
  /** One need; null when the id is unknown. */
  readonly need?: Maybe<Need>;
  /** All needs that the filter lets through. */
  readonly needs: NeedConnection;
  /** Every record within a few relationships of those named, and how they are joined. An id that nobody has is refused. */
  readonly neighborhood: Neighborhood;
  /** Anything by its id; null when it is unknown. */
  readonly node?: Maybe<Entity>;
  /** Several by their ids, in the order asked; null in the place of an unknown one. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** One offer; null when the id is unknown. */
  readonly offer?: Maybe<Offer>;
  /** All offers that the filter lets through. */
  readonly offers: OfferConnection;
  /** One organization; null when the id is unknown. An id that was merged into another organisation finds that one. */
  readonly organization?: Maybe<Organization>;
  /** Which organisations serve which SDG goals, a page of organisations at a time. */
  readonly organizationAlignmentMatrix: AlignmentMatrix;
  /** All organizations that the filter lets through. */
  readonly organizations: OrganizationConnection;
  /** One participation; null when the id is unknown. */
  readonly participation?: Maybe<Participation>;
  /** All participations that the filter lets through. */
  readonly participations: ParticipationConnection;
  /** The best ways in which two records are connected, each hop with its evidence. Platforms, places, strategies, sources and SDG goals can be an end, never a step between: sharing them proves nothing. */
  readonly paths: ProofPaths;
  /** One place; null when the id is unknown. */
  readonly place?: Maybe<Place>;
  /** Whose strategies serve which SDG goals, a page of places at a time: a row holds the links of all goals, measures and initiatives of the strategies of the place and of what lies in it, so that a prefecture has those of its cities, which have rows of their own besides. A page of places that have more than 500 strategies together is refused. */
  readonly placeAlignmentMatrix: AlignmentMatrix;
  /** All places that the filter lets through. */
  readonly places: PlaceConnection;
  /** One platform; null when the id is unknown. */
  readonly platform?: Maybe<Platform>;
  /** All platforms that the filter lets through. */
  readonly platforms: PlatformConnection;
  /** One policy measure; null when the id is unknown. */
  readonly policyMeasure?: Maybe<PolicyMeasure>;
  /** All policy measures that the filter lets through. */
  readonly policyMeasures: PolicyMeasureConnection;
  /** One SDG goal; null when the id is unknown. */
  readonly sdgGoal?: Maybe<SdgGoal>;
  /** All SDG goals that the filter lets through. */
  readonly sdgGoals: SdgGoalConnection;
  /** One SDG indicator; null when the id is unknown. */
  readonly sdgIndicator?: Maybe<SdgIndicator>;
  /** All SDG indicators that the filter lets through. */
  readonly sdgIndicators: SdgIndicatorConnection;
  /** One SDG target; null when the id is unknown. */
  readonly sdgTarget?: Maybe<SdgTarget>;
  /** All SDG targets that the filter lets through. */
  readonly sdgTargets: SdgTargetConnection;
  /** Everything that a text finds. Codes come first (`11.2`, `目標11`, `基本目標１`), then exact names, names that begin so, parts of names, aliases and descriptions. Japanese is found by the characters side by side, English by the beginning and simple stem of each word; several words all have to be found. Width, case, kana and old forms of characters make no difference. Whatever is typed is text, never an operator. */
  readonly search: SearchConnection;
  /** What several items have in common, the rarest first. Goals, measures, initiatives, leading projects, strategies, organisations, needs and offers can be compared; other ids have nothing in common with anything. */
  readonly shared: ReadonlyArray<SharedThing>;
  /** One source; null when the id is unknown. */
  readonly source?: Maybe<Source>;
  /** All sources that the filter lets through. */
  readonly sources: SourceConnection;
  /** One strategic goal; null when the id is unknown. */
  readonly strategicGoal?: Maybe<StrategicGoal>;
  /** All strategic goals that the filter lets through. */
  readonly strategicGoals: StrategicGoalConnection;
  /** All strategies that the filter lets through. */
  readonly strategies: StrategyConnection;
  /** One strategy; null when the id is unknown. */
  readonly strategy?: Maybe<Strategy>;
  /** For a search box, while somebody types: names, aliases and codes, sorted by type, the type of the best one first. Each type that has something is shown before any has more than its share. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Organisations whose open offers or SDG targets suit an initiative, a measure or an open need, best first. Left out are who raised the need, who takes part already, and whom a curator rejected for it (an assertion FITS that is only REJECTED). A need that is not open on the day suits nobody. Null for an unknown id. */
  readonly suggestedPartners?: Maybe<SuggestedPartnerConnection>;
  /** Needs and measures of a strategy that nobody serves, those that matter most first: nobody is at work on them, or nobody offers what they take. An id that nobody has is refused. At most 1,000 open needs are weighed. */
  readonly whiteSpace: ReadonlyArray<WhiteSpace>;
  /** One working group; null when the id is unknown. */
  readonly workingGroup?: Maybe<WorkingGroup>;
  /** All working groups that the filter lets through. */
  readonly workingGroups: WorkingGroupConnection;
};


/** The questions that can be asked. Everything is read only. */
export type QueryAlignmentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  column: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  row: Scalars['ID']['input'];
  scope?: AlignmentMatrixScope;
};


/** The questions that can be asked. Everything is read only. */
export type QueryAlignmentMatrixArgs = {
  columns?: AlignmentMatrixColumns;
  rows?: AlignmentMatrixRows;
  scope?: AlignmentMatrixScope;
  strategy: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssertionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssertionOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryBudgetArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryBudgetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BudgetOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryCapabilityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryCollaborationAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationAreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  for: CollaborationSubject;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** The questions that can be asked. Everything is read only. */
export type QueryCompareStrategiesArgs = {
  from: Scalars['ID']['input'];
  samples?: Samples;
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryConsortiumArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ConsortiumFilter>;
  for: PartnershipSubject;
  maxMembers?: Scalars['Int']['input'];
  samples?: Samples;
};


/** The questions that can be asked. Everything is read only. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatasetOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryEnumLabelsArgs = {
  enums?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryEvaluationScaleArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryEvaluationScalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationScaleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<YearOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryFindingCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  samples?: Samples;
  strategy: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryFindingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  rules?: InputMaybe<ReadonlyArray<FindingRule>>;
  samples?: Samples;
  strategy: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: ReadonlyArray<GapKind>;
  place?: InputMaybe<Scalars['ID']['input']>;
  samples?: Samples;
  strategy?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryIndicatorValueArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryIndicatorValuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorValueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorValueOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InitiativeOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryLeadingProjectArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryLeadingProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadingProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PeriodOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostedOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryNeighborhoodArgs = {
  depth?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: Scalars['Int']['input'];
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostedOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryOrganizationAlignmentMatrixArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  columns?: AlignmentMatrixColumns;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  scope?: AlignmentMatrixScope;
};


/** The questions that can be asked. Everything is read only. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryParticipationArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PeriodOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryPathsArgs = {
  avoid?: ReadonlyArray<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  samples?: Samples;
  through?: ReadonlyArray<Scalars['ID']['input']>;
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryPlaceAlignmentMatrixArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  columns?: AlignmentMatrixColumns;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlaceOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryPlatformArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlatformFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryPolicyMeasureArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryPolicyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyMeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySdgGoalArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SdgGoalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySdgIndicatorArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySdgIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SdgIndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySdgTargetArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SdgTargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySharedArgs = {
  atLeast?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SharedKind>>;
  samples?: Samples;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryStrategicGoalArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryStrategicGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategicGoalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StrategyOrder>;
};


/** The questions that can be asked. Everything is read only. */
export type QueryStrategyArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** The questions that can be asked. Everything is read only. */
export type QuerySuggestedPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuggestedPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  for: PartnershipSubject;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** The questions that can be asked. Everything is read only. */
export type QueryWhiteSpaceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  samples?: Samples;
  strategy: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryWorkingGroupArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Everything is read only. */
export type QueryWorkingGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkingGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Words of a source, and where they stand in it. */
export type Quote = {
  /** Where in the source: section, table or line; null when not recorded. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The source quoted. */
  readonly source: Source;
  /** The words, exactly as printed; null where the source is known and the words are not. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

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

/** A grade of a scale. */
export type ScaleGrade = {
  /** As printed, such as A or ◎. */
  readonly grade: Scalars['String']['output'];
  /** What it means, as the plan says; null when it does not. */
  readonly meaning?: Maybe<Scalars['String']['output']>;
};

/** A capability of which more is required than offered. */
export type ScarceCapability = {
  /** The capability. */
  readonly node: Capability;
  /** Open needs of the strategy and its place that require it. */
  readonly openNeeds: Scalars['Int']['output'];
  /** Open offers in the whole graph that cover it with a fit of 0.5 or more; 20 stands for 20 and more. */
  readonly openOffers: Scalars['Int']['output'];
};

/** Whose records and links count: only those of an item itself, or also those of its parts. */
export type Scope =
  /** Only the item's own. */
  | 'OWN'
  /** Also those of its parts: of a goal its measures, efforts and all that advances or is part of these; of a measure the initiatives that advance it or are part of it and all below; of a project or an initiative all below it. Who is accountable for a whole answers for its parts. */
  | 'WITH_PARTS';

/** A condition on the records that an item is related to, itself or through its parts, by their ids. All parts that are given have to hold; each takes at most 100 ids. */
export type ScopedIdFilter = {
  /** Related to every one of these. */
  readonly allOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Related to at least one of these. */
  readonly anyOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Related to none of these. */
  readonly noneOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose relations count; when not given, those of the parts too for people and needs, and only the item's own for SDG goals and targets. */
  readonly scope?: InputMaybe<Scope>;
};

/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoal = Entity & Node & {
  /** The short names by which everybody knows it, as they stand on its icon, in the language asked for. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its code, `1` to `17`. */
  readonly code: Scalars['String']['output'];
  /** Its colour, `#RRGGBB`. */
  readonly color: Scalars['String']['output'];
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Strategic goals that serve it or one of its targets, strongest first; the link is the strongest of them. */
  readonly goals: StrategicGoalLinkConnection;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that serve it or one of its targets, strongest first; the link is the strongest of them. */
  readonly initiatives: InitiativeLinkConnection;
  /** Its permanent address in the UN's linked data. */
  readonly iri: Scalars['String']['output'];
  /** Measures that serve it or one of its targets, strongest first; the link is the strongest of them. */
  readonly measures: PolicyMeasureLinkConnection;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs that serve it or one of its targets when met, strongest first. */
  readonly needs: NeedLinkConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Offers that serve it or one of its targets, strongest first; the link is the strongest of them. */
  readonly offers: OfferLinkConnection;
  /** Organisations whose work serves it or one of its targets, strongest first. */
  readonly organizations: OrganizationLinkConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Its targets, in the order of their codes. */
  readonly targets: ReadonlyArray<SdgTarget>;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalAliasesArgs = {
  language?: Language;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalDescriptionArgs = {
  language?: Language;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalDescriptionLanguageArgs = {
  language?: Language;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalNameArgs = {
  language?: Language;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalNameLanguageArgs = {
  language?: Language;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalNeighborSummaryArgs = {
  samples?: Samples;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 17 Sustainable Development Goals. The name is a short label of our own, not the official text. */
export type SdgGoalOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};

/** A page of SDG goals. */
export type SdgGoalConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SdgGoalEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SdgGoal>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of SDG goals. */
export type SdgGoalConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of SdgGoalConnection. */
export type SdgGoalEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SdgGoal;
};

/** Conditions on SDG goals; all that are given have to hold. */
export type SdgGoalFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
};

/** A page of SDG goals, each with the link that leads to it. */
export type SdgGoalLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<SdgGoalLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SdgGoal>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of SDG goals, each with the link that leads to it. */
export type SdgGoalLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of SdgGoalLinkConnection with the link that leads to it. */
export type SdgGoalLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: SdgGoal;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of SdgGoalLinkConnection with the link that leads to it. */
export type SdgGoalLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicator = Entity & Node & {
  /** The other places in the list where the same indicator stands. */
  readonly alsoListedAs: ReadonlyArray<SdgIndicator>;
  /** The code under which it is listed, such as `11.2.1`. */
  readonly code: Scalars['String']['output'];
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Indicators of strategies that correspond to it, strongest first. */
  readonly indicators: IndicatorLinkConnection;
  /** Its permanent address in the UN's linked data. */
  readonly iri: Scalars['String']['output'];
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The target under which it is listed first, then the others that it serves. */
  readonly targets: ReadonlyArray<SdgTarget>;
  /** Its permanent UN codes, such as `C110201`; one indicator that is listed several times has one code. */
  readonly unCodes: ReadonlyArray<Scalars['String']['output']>;
};


/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicatorDescriptionArgs = {
  language?: Language;
};


/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicatorDescriptionLanguageArgs = {
  language?: Language;
};


/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicatorIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicatorNameArgs = {
  language?: Language;
};


/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicatorNameLanguageArgs = {
  language?: Language;
};


/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicatorNeighborSummaryArgs = {
  samples?: Samples;
};


/** A global indicator of the SDG framework, as listed under a target. The name is a short label of our own. */
export type SdgIndicatorNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of SDG indicators. */
export type SdgIndicatorConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SdgIndicatorEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SdgIndicator>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of SDG indicators. */
export type SdgIndicatorConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of SdgIndicatorConnection. */
export type SdgIndicatorEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SdgIndicator;
};

/** Conditions on SDG indicators; all that are given have to hold. */
export type SdgIndicatorFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Goals that it serves. */
  readonly goal?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Targets that it serves. */
  readonly target?: InputMaybe<IdFilter>;
};

/** A page of SDG indicators, each with the link that leads to it. */
export type SdgIndicatorLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<SdgIndicatorLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SdgIndicator>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of SDG indicators, each with the link that leads to it. */
export type SdgIndicatorLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of SdgIndicatorLinkConnection with the link that leads to it. */
export type SdgIndicatorLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: SdgIndicator;
  /** True: it only stands in for the SDG indicator, which cannot be measured as such. */
  readonly proxy?: Maybe<Scalars['Boolean']['output']>;
  /** How the meanings are related, in SKOS terms: the city's indicator is exactly, closely, more broadly or more narrowly what the SDG indicator measures. */
  readonly relation?: Maybe<MappingRelation>;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of SdgIndicatorLinkConnection with the link that leads to it. */
export type SdgIndicatorLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTarget = Entity & Node & {
  /** Its code, such as `11.2` or `1.a`. */
  readonly code: Scalars['String']['output'];
  /** The colour of its goal, `#RRGGBB`. */
  readonly color: Scalars['String']['output'];
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** The goal of which it is a part. */
  readonly goal: SdgGoal;
  /** Strategic goals that serve it, strongest first. */
  readonly goals: StrategicGoalLinkConnection;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Global indicators listed under it, in the order of their codes. */
  readonly indicators: ReadonlyArray<SdgIndicator>;
  /** Targets whose progress helps or hinders it, strongest first. */
  readonly influencedBy: SdgTargetLinkConnection;
  /** Targets that its progress helps or hinders, strongest first. */
  readonly influences: SdgTargetLinkConnection;
  /** Initiatives that serve it, strongest first. */
  readonly initiatives: InitiativeLinkConnection;
  /** Its permanent address in the UN's linked data. */
  readonly iri: Scalars['String']['output'];
  /** What kind of target. */
  readonly kind: SdgTargetKind;
  /** Measures that serve it, strongest first. */
  readonly measures: PolicyMeasureLinkConnection;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs that serve it when met, strongest first. */
  readonly needs: NeedLinkConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Offers that serve it, strongest first. */
  readonly offers: OfferLinkConnection;
  /** Organisations whose work serves it, strongest first. */
  readonly organizations: OrganizationLinkConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Organisations that take part in initiatives that serve it, those in most initiatives first. */
  readonly topOrganizations: TopOrganizationConnection;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetDescriptionArgs = {
  language?: Language;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetDescriptionLanguageArgs = {
  language?: Language;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetInfluencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetInfluencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetNameArgs = {
  language?: Language;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetNameLanguageArgs = {
  language?: Language;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetNeighborSummaryArgs = {
  samples?: Samples;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** One of the 169 targets of the SDGs. The name is a short label of our own, not the official text. */
export type SdgTargetTopOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};

/** A page of SDG targets. */
export type SdgTargetConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SdgTargetEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SdgTarget>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of SDG targets. */
export type SdgTargetConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of SdgTargetConnection. */
export type SdgTargetEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SdgTarget;
};

/** Conditions on SDG targets; all that are given have to hold. */
export type SdgTargetFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** The goal of which it is a part. */
  readonly goal?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SdgTargetKind>>;
  /** Strategies of which a goal, measure or initiative serves it. */
  readonly servedBy?: InputMaybe<IdFilter>;
};

/** Kinds of SDG target. */
export type SdgTargetKind =
  /** A means of reaching results: those with a letter, and goal 17. */
  | 'MEANS_OF_IMPLEMENTATION'
  /** A result to reach, with a numeric code. */
  | 'OUTCOME';

/** A page of SDG targets, each with the link that leads to it. */
export type SdgTargetLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<SdgTargetLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SdgTarget>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of SDG targets, each with the link that leads to it. */
export type SdgTargetLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of SdgTargetLinkConnection with the link that leads to it. */
export type SdgTargetLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: SdgTarget;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** For an influence, from -3 (cancelling) through 0 to +3 (indivisible), the seven-point scale of SDG interaction studies; null for other links. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of SdgTargetLinkConnection with the link that leads to it. */
export type SdgTargetLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** A page of what a search found, best first. */
export type SearchConnection = {
  /** Whether no word found it: what was found only means something like the text, as a provider of embeddings sees it, without a reason that could be checked. False wherever words find anything, and where no provider is configured. */
  readonly byMeaning: Scalars['Boolean']['output'];
  /** Whether this is everything. False: more was found than the best 1,000, to which pages, `totalCount` and `facets` are limited (and of which `sdgGoal` keeps what fits); a narrower search gives all. */
  readonly complete: Scalars['Boolean']['output'];
  /** What was perhaps meant: the text with words of the graph in place of those that stand nowhere and differ from them by one letter; null for nothing better. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /** The items with why and where they were found, and their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items of all pages, counted; asked of the database only when selected. */
  readonly facets: SearchFacets;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** Whether nothing holds all of what was typed, word for word. True: what was found holds other words for it, only the words that say most, or words that differ by one letter; `reasons` say which. False: something holds all of them, the vocabulary of capabilities apart, or nothing was found at all. */
  readonly relaxed: Scalars['Boolean']['output'];
  /** How many were found, at most 1,000: see `complete`. */
  readonly totalCount: Scalars['Int']['output'];
  /** The words typed that stand nowhere, as they were typed; none where everything was found. */
  readonly unknownWords: ReadonlyArray<Scalars['String']['output']>;
};

/** An item of SearchConnection, and why it was found. */
export type SearchEdge = {
  /** Position in the list, for `after` and `before`; good until the next import. */
  readonly cursor: Scalars['String']['output'];
  /** Where the best match stands; `snippet` is from there. */
  readonly matchedField: SearchField;
  /** The item. */
  readonly node: Entity;
  /** Why it was found, what counts most first. */
  readonly reasons: ReadonlyArray<SearchReason>;
  /** How well it matches: greater is better. It only compares items of the same search; what counts most is the first of `reasons`. */
  readonly score: Scalars['Float']['output'];
  /** The text of that field, or up to 140 characters of it around the first match. */
  readonly snippet: ReadonlyArray<TextPart>;
  /** What it is part of, from the top, such as strategy and goal; empty for what stands alone. */
  readonly within: ReadonlyArray<Entity>;
};

/** What a search found, counted with all its conditions. */
export type SearchFacets = {
  /** By SDG goals that they serve or belong to, most first; one item can count for several. */
  readonly sdgGoals: ReadonlyArray<SearchSdgGoalFacet>;
  /** By the strategy of which they are parts, most first; at most 20 strategies. */
  readonly strategies: ReadonlyArray<SearchStrategyFacet>;
  /** By type, most first. */
  readonly types: ReadonlyArray<SearchTypeFacet>;
};

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
  readonly place?: InputMaybe<IdFilter>;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
  /** SDG goals: these themselves, their targets and indicators, and what serves them, itself or through a target. */
  readonly sdgGoal?: InputMaybe<IdFilter>;
  /** Strategies: these themselves and their parts. */
  readonly strategy?: InputMaybe<IdFilter>;
};

/** One reason why a record was found. */
export type SearchReason = {
  /** How it matches. */
  readonly kind: SearchReasonKind;
  /** What of the words typed was found this way, in the form in which texts are compared: small letters, kana as hiragana, common forms of characters. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** The reason in words. */
  readonly text: Scalars['String']['output'];
};


/** One reason why a record was found. */
export type SearchReasonTextArgs = {
  language?: Language;
};

/** How a record matches, in the order in which it counts. */
export type SearchReasonKind =
  /** Another of its names is exactly what was typed. */
  | 'ALIAS_EXACT'
  /** Another of its names contains it. */
  | 'ALIAS_PART'
  /** It is known by exactly this code, number or id. */
  | 'CODE_EXACT'
  /** Its code begins with it. */
  | 'CODE_PART'
  /** Its description contains it. */
  | 'DESCRIPTION'
  /** Its name is exactly what was typed. */
  | 'NAME_EXACT'
  /** Its name contains it. */
  | 'NAME_PART'
  /** Its name begins with what was typed. */
  | 'NAME_PREFIX'
  /** A passage that it quotes, or the heading of one, contains it. */
  | 'QUOTATION'
  /** It contains a word that means the same, another spelling of it, or one that is read so. */
  | 'RELATED';

/** How many records were found that serve an SDG goal or belong to it. */
export type SearchSdgGoalFacet = {
  /** How many were found. */
  readonly count: Scalars['Int']['output'];
  /** The SDG goal. */
  readonly sdgGoal: SdgGoal;
};

/** How many parts of a strategy were found, itself included. */
export type SearchStrategyFacet = {
  /** How many were found. */
  readonly count: Scalars['Int']['output'];
  /** The strategy. */
  readonly strategy: Strategy;
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

/** How many of a type were found. */
export type SearchTypeFacet = {
  /** How many were found. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: SearchType;
};

/** A point of a series. */
export type SeriesPoint = {
  /** What the straight target line says for this year; null outside the line. */
  readonly expected?: Maybe<Scalars['Decimal']['output']>;
  /** The value as recorded for this year, with its source; null for the 0 with which a count begins. */
  readonly indicatorValue?: Maybe<IndicatorValue>;
  /** True for a total of all years up to this one, false for the value of the year. */
  readonly isTotal: Scalars['Boolean']['output'];
  /** The value in the indicator's unit; of counts that add up, the sum up to this year. */
  readonly value: Scalars['Decimal']['output'];
  /** The fiscal or calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** How an item comes to have something. */
export type SharedHolder = {
  /** Id of the item. */
  readonly id: Scalars['ID']['output'];
  /** How strongly it has it, 0 to 1; 1 where the plan or a record itself states it. */
  readonly strength: Scalars['Float']['output'];
  /** The relationships that lead from the item to it, in order; PART_OF stands for every step up to the strategy. */
  readonly via: ReadonlyArray<RelationshipKind>;
};

/** Kinds of features that records can have in common. */
export type SharedKind =
  /** A capability that they need, offer, or whose lack stands in their way. */
  | 'CAPABILITY'
  /** An initiative in which they take part, for which they are needed or that advances them. */
  | 'INITIATIVE'
  /** An organisation that takes part in them, raises or makes them. */
  | 'ORGANIZATION'
  /** The place of their strategy, or their own. */
  | 'PLACE'
  /** An SDG target that they serve. */
  | 'SDG_TARGET';

/** Something that several items have in common. */
export type SharedThing = {
  /** How many of the items have it. */
  readonly count: Scalars['Int']['output'];
  /** Which of them, and how they come to have it. */
  readonly heldBy: ReadonlyArray<SharedHolder>;
  /** What kind of feature it is. */
  readonly kind: SharedKind;
  /** How many links of its kind it has in the whole graph; with `samples: EXCLUDE` those that are real. */
  readonly links: Scalars['Int']['output'];
  /** The record that they have in common. */
  readonly node: Entity;
  /** How much it says that they share it: ln(1 + N/n), where n of the N links of its kind in the whole graph are its own; with `samples: EXCLUDE` of those that are real. */
  readonly rarity: Scalars['Float']['output'];
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
};

/** An initiative that is like another one, with the reasons. */
export type SimilarInitiative = {
  /** What was compared; a kind of which neither has anything is left out. */
  readonly features: ReadonlyArray<SimilarityFeature>;
  /** Method and version by which it is computed. */
  readonly method: Scalars['String']['output'];
  /** The initiative. */
  readonly node: Initiative;
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** How alike the two are, 0 to 1: the sum of the contributions of the features. */
  readonly score: Scalars['Float']['output'];
};

/** An organisation that is like another one, with the reasons. */
export type SimilarOrganization = {
  /** What was compared; a kind of which neither has anything is left out. */
  readonly features: ReadonlyArray<SimilarityFeature>;
  /** Method and version by which it is computed. */
  readonly method: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organization;
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** How alike the two are, 0 to 1: the sum of the contributions of the features. */
  readonly score: Scalars['Float']['output'];
};

/** A measure that is like another one, with the reasons. */
export type SimilarPolicyMeasure = {
  /** What was compared; a kind of which neither has anything is left out. */
  readonly features: ReadonlyArray<SimilarityFeature>;
  /** Method and version by which it is computed. */
  readonly method: Scalars['String']['output'];
  /** The measure. */
  readonly node: PolicyMeasure;
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** How alike the two are, 0 to 1: the sum of the contributions of the features. */
  readonly score: Scalars['Float']['output'];
};

/** One kind of feature by which two records were compared. */
export type SimilarityFeature = {
  /** What both have, what says most first. */
  readonly common: ReadonlyArray<SimilarityReason>;
  /** Value times weight: what it adds to the score. */
  readonly contribution: Scalars['Float']['output'];
  /** The kind of feature. */
  readonly kind: SharedKind;
  /** What both have over what either has, 0 to 1: each feature by its rarity, by the weaker and by the stronger of the two strengths. */
  readonly value: Scalars['Float']['output'];
  /** How much this kind counts: 0.5 for SDG targets, 0.3 for capabilities and 0.2 for others, times the rarity and strength of all that either has. The weights of all features add up to 1. */
  readonly weight: Scalars['Float']['output'];
};

/** Something that both items have. */
export type SimilarityReason = {
  /** The record that both have in common. */
  readonly node: Entity;
  /** How much it says that they share it: ln(1 + N/n), where n of the N links of its kind in the whole graph are its own. */
  readonly rarity: Scalars['Float']['output'];
  /** What it adds to the value of its feature. */
  readonly value: Scalars['Float']['output'];
};

/** A node with too many links for the search to look behind it. */
export type SkippedHub = {
  /** How many links it has. */
  readonly links: Scalars['Int']['output'];
  /** The record with so many links. */
  readonly node: Entity;
};

/** A document or data set in which something stands 出典. */
export type Source = Entity & Node & {
  /** What cites it, of any type. */
  readonly citedBy: EntityConnection;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** When it was published or came into force; null when not recorded. */
  readonly issuedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Its licence; null when not recorded. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Who published it; null when not recorded. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Strategies that are based on it. */
  readonly strategies: StrategyConnection;
  /** Where it can be read; null when not recorded. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A document or data set in which something stands 出典. */
export type SourceCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
};


/** A document or data set in which something stands 出典. */
export type SourceDescriptionArgs = {
  language?: Language;
};


/** A document or data set in which something stands 出典. */
export type SourceDescriptionLanguageArgs = {
  language?: Language;
};


/** A document or data set in which something stands 出典. */
export type SourceNameArgs = {
  language?: Language;
};


/** A document or data set in which something stands 出典. */
export type SourceNameLanguageArgs = {
  language?: Language;
};


/** A document or data set in which something stands 出典. */
export type SourceNeighborSummaryArgs = {
  samples?: Samples;
};


/** A document or data set in which something stands 出典. */
export type SourceNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A document or data set in which something stands 出典. */
export type SourceStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sources. */
export type SourceConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of SourceConnection. */
export type SourceEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** Conditions on sources; all that are given have to hold. */
export type SourceFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The day of issue. */
  readonly issuedOn?: InputMaybe<DateRange>;
};

/** An order of sources. */
export type SourceOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: SourceOrderField;
};

/** What sources can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type SourceOrderField =
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By the day of issue. */
  | 'ISSUED_ON'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME';

/** A basic goal 基本目標 of a strategy. */
export type StrategicGoal = Alignable & Entity & Node & PlanItem & {
  /** How it stands, by its own indicators and those of its measures. */
  readonly assessment: Assessment;
  /** What it costs by year and stage: what is stated of it, else the sum of its parts with what is missing. */
  readonly budgetTotals: ReadonlyArray<BudgetTotal>;
  /** Amounts of money that are stated of it itself, by year. */
  readonly budgets: ReadonlyArray<Budget>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** What was judged of it, year by year. */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Indicators that measure this goal, by id. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** What the plan calls its level, such as 政策 or 事業, in the language asked for, or in the other one; null when it says nothing. */
  readonly levelName?: Maybe<Scalars['String']['output']>;
  /** Main efforts 主な取組 of this goal, in order. */
  readonly mainEfforts: ReadonlyArray<Initiative>;
  /** Measures 施策 of this goal, in order. */
  readonly measures: ReadonlyArray<PolicyMeasure>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** Needs raised for it or a part of it; the edge says for which part. */
  readonly needs: NeedConnection;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** Its position among the goals of the strategy, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Organisations that answer for it 所管, such as sections of a city hall; the first leads. Empty: none is recorded for it itself. */
  readonly owners: ReadonlyArray<Organization>;
  /** Who takes part in it or a part of it, or answers for it: is accountable for it or for a whole above it. The edge says through which part or whole; only initiatives have participations of their own. */
  readonly participations: ParticipationConnection;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** SDG goals that it serves, itself or through one of their targets; the link is the strongest of them. */
  readonly sdgGoals: SdgGoalLinkConnection;
  /** SDG targets that it serves, strongest first. */
  readonly sdgTargets: SdgTargetLinkConnection;
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The strategy of which it is a part. */
  readonly strategy: Strategy;
  /** Subtitle in the language asked for, or in the other one; null without any. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalDescriptionArgs = {
  language?: Language;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalDescriptionLanguageArgs = {
  language?: Language;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalLevelNameArgs = {
  language?: Language;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalNameArgs = {
  language?: Language;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalNameLanguageArgs = {
  language?: Language;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalNeighborSummaryArgs = {
  samples?: Samples;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  samples?: Samples;
  scope?: Scope;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalSdgGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A basic goal 基本目標 of a strategy. */
export type StrategicGoalSubtitleArgs = {
  language?: Language;
};

/** A page of strategic goals. */
export type StrategicGoalConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StrategicGoalEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<StrategicGoal>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of strategic goals. */
export type StrategicGoalConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of StrategicGoalConnection. */
export type StrategicGoalEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: StrategicGoal;
};

/** Conditions on strategic goals; all that are given have to hold. */
export type StrategicGoalFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** SDG goals that it serves, itself or through a target. */
  readonly sdgGoal?: InputMaybe<ScopedIdFilter>;
  /** SDG targets that it serves. */
  readonly sdgTarget?: InputMaybe<ScopedIdFilter>;
  /** The strategy of which it is a part. */
  readonly strategy?: InputMaybe<IdFilter>;
};

/** A page of strategic goals, each with the link that leads to it. */
export type StrategicGoalLinkConnection = {
  /** The items with their links and cursors. */
  readonly edges: ReadonlyArray<StrategicGoalLinkEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<StrategicGoal>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of strategic goals, each with the link that leads to it. */
export type StrategicGoalLinkConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of StrategicGoalLinkConnection with the link that leads to it. */
export type StrategicGoalLinkEdge = LinkEdge & {
  /** The reasons for the link, surest first; empty where the plan itself joins them. */
  readonly assertions: AssertionConnection;
  /** How sure the link is, 0 to 1, combined from the independent accepted assertions; null where the plan itself joins them. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Share of independent groups of assertions that were rejected, 0 to 1: a review is due from one third; null where the plan itself joins them. */
  readonly disagreement?: Maybe<Scalars['Float']['output']>;
  /** The item. */
  readonly node: StrategicGoal;
  /** What kind of relationship joins the two. */
  readonly relationship: LinkKind;
  /** ACCEPTED: only links with an accepted assertion are relationships; null where the plan itself joins them. */
  readonly status?: Maybe<AssertionStatus>;
  /** How strongly the two are joined, 0 to 1: the mean of the accepted assertions, weighted by their confidence; null where the plan itself joins them (PART_OF, MEASURES). */
  readonly strength?: Maybe<Scalars['Float']['output']>;
};


/** An item of StrategicGoalLinkConnection with the link that leads to it. */
export type StrategicGoalLinkEdgeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: ReadonlyArray<AssertionStatus>;
};

/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type Strategy = Entity & Node & {
  /** When it was adopted; null when not recorded. */
  readonly adoptedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How it stands, by the indicators of its goals and leading projects. */
  readonly assessment: Assessment;
  /** Laws, plans and visions on which it is based. */
  readonly basedOn: ReadonlyArray<Source>;
  /** The same, each with the words of this strategy that say so. */
  readonly bases: ReadonlyArray<Quote>;
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Which edition, from 1; null when not recorded. */
  readonly edition?: Maybe<Scalars['Int']['output']>;
  /** Last day of its period; null when not recorded. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Basic goals 基本目標, in order. */
  readonly goals: ReadonlyArray<StrategicGoal>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Indicators 数値目標 at every level, by id. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Initiatives 取組・事業 at every level, in the order of the plan. */
  readonly initiatives: InitiativeConnection;
  /** Leading projects リーディングプロジェクト, in order. */
  readonly leadingProjects: ReadonlyArray<LeadingProject>;
  /** What the plan calls its levels, from the goals down; empty when it says nothing. */
  readonly levels: ReadonlyArray<PlanLevel>;
  /** Measures 施策 of all its goals, in order. */
  readonly measures: ReadonlyArray<PolicyMeasure>;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** About how many inhabitants the place is to have in the outlook that it works towards; null when not recorded. */
  readonly outlookPopulation?: Maybe<Scalars['Int']['output']>;
  /** The year of that outlook; null when not recorded. */
  readonly outlookYear?: Maybe<Scalars['Int']['output']>;
  /** The place whose strategy it is. */
  readonly place: Place;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** When it was last revised; null when not recorded. */
  readonly revisedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
  /** First day of its period; null when not recorded. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** The strategies that follow this one. */
  readonly supersededBy: ReadonlyArray<Strategy>;
  /** The strategy that this one follows; null when it is the first or not recorded. */
  readonly supersedes?: Maybe<Strategy>;
  /** How many fiscal years it was made for, as its source says; null when not recorded. */
  readonly years?: Maybe<Scalars['Int']['output']>;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyAssessmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyDescriptionArgs = {
  language?: Language;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyDescriptionLanguageArgs = {
  language?: Language;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyNameArgs = {
  language?: Language;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyNameLanguageArgs = {
  language?: Language;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyNeighborSummaryArgs = {
  samples?: Samples;
};


/** A city's strategy or comprehensive plan 総合戦略・総合計画, the root of a tree of goals, measures, projects and initiatives. */
export type StrategyNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Two parts that may be the same. */
export type StrategyCandidate = {
  /** The part of the older strategy. */
  readonly from: Entity;
  /** How alike their wordings are, 0 to 1: pairs of neighbouring characters in both. */
  readonly similarity: Scalars['Float']['output'];
  /** The part of the newer strategy. */
  readonly to: Entity;
};

/** One difference between two strategies, with both ids and both values. */
export type StrategyChange = {
  /** The SDG target or goal, organisation or document that the difference is about; null for others. */
  readonly about?: Maybe<Entity>;
  /** The part of the older strategy, or that strategy; null for what was added. */
  readonly from?: Maybe<Entity>;
  /** The value in the older strategy, as the kind says; null when it has none. */
  readonly fromValue?: Maybe<Scalars['String']['output']>;
  /** What kind of difference. */
  readonly kind: StrategyChangeKind;
  /** The part of the newer strategy, or that strategy; null for what was dropped. */
  readonly to?: Maybe<Entity>;
  /** The value in the newer strategy, as the kind says; null when it has none. */
  readonly toValue?: Maybe<Scalars['String']['output']>;
};

/** How many differences of a kind there are. */
export type StrategyChangeCount = {
  /** How many changes of the kind there are. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: StrategyChangeKind;
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

/** What changed from one strategy to another. Parts are the same where the newer one says so (`supersedes`), else by equal key and wording, else by equal wording below a parent of the same type. Everything else is added or dropped, and at most a candidate. */
export type StrategyComparison = {
  /** Parts that may be the same because their wordings are alike: the best three of each part from a similarity of 0.4. They count as dropped and added until somebody says that one supersedes the other. */
  readonly candidates: ReadonlyArray<StrategyCandidate>;
  /** The differences: of the whole, then parts added, dropped, split or merged, then within each pair, in the order of the plan. */
  readonly changes: ReadonlyArray<StrategyChange>;
  /** How many differences of each kind there are; kinds without any are left out. */
  readonly counts: ReadonlyArray<StrategyChangeCount>;
  /** The older strategy. */
  readonly from: Strategy;
  /** How many of these pairs are unchanged in everything that is compared, with nothing unrecorded. */
  readonly kept: Scalars['Int']['output'];
  /** The name and version of the method. */
  readonly method: Scalars['String']['output'];
  /** What one of the two does not record. Nothing can be said of it: no difference, and not that there is none. */
  readonly notRecorded: ReadonlyArray<StrategyNotRecorded>;
  /** How many parts were recognised as the same. */
  readonly paired: StrategyPairCount;
  /** The newer strategy. */
  readonly to: Strategy;
};


/** What changed from one strategy to another. Parts are the same where the newer one says so (`supersedes`), else by equal key and wording, else by equal wording below a parent of the same type. Everything else is added or dropped, and at most a candidate. */
export type StrategyComparisonChangesArgs = {
  kinds?: InputMaybe<ReadonlyArray<StrategyChangeKind>>;
};

/** A page of strategies. */
export type StrategyConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StrategyEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Strategy>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of strategies. */
export type StrategyConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of StrategyConnection. */
export type StrategyEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Strategy;
};

/** Conditions on strategies; all that are given have to hold. */
export type StrategyFilter = {
  /** The day on which it was adopted. */
  readonly adoptedOn?: InputMaybe<DateRange>;
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its edition between two ends. */
  readonly edition?: InputMaybe<IntRange>;
  /** The last day of its period. */
  readonly endsOn?: InputMaybe<DateRange>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The number of inhabitants in its outlook between two ends. */
  readonly outlookPopulation?: InputMaybe<IntRange>;
  /** The year of its outlook between two ends. */
  readonly outlookYear?: InputMaybe<IntRange>;
  /** The place whose strategy it is. */
  readonly place?: InputMaybe<IdFilter>;
  /** The day on which it was last revised. */
  readonly revisedOn?: InputMaybe<DateRange>;
  /** The first day of its period. */
  readonly startsOn?: InputMaybe<DateRange>;
  /** How many fiscal years it was made for, between two ends. */
  readonly years?: InputMaybe<IntRange>;
};

/** Something that one of two strategies does not record. */
export type StrategyNotRecorded = {
  /** The aspect that is not recorded. */
  readonly aspect: ComparedAspect;
  /** Which of the two does not record it. */
  readonly edition: ComparedEdition;
  /** The part that lacks it; null where the strategy as a whole does. */
  readonly item?: Maybe<Entity>;
};

/** An order of strategies. */
export type StrategyOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: StrategyOrderField;
};

/** What strategies can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type StrategyOrderField =
  /** By the day on which it was adopted. */
  | 'ADOPTED_ON'
  /** By edition. */
  | 'EDITION'
  /** By the last day of its period. */
  | 'ENDS_ON'
  /** By id, numbers by value: 2 before 10. The order of plans and of SDG codes. */
  | 'ID'
  /** By Japanese name, character by character; the id decides between equal names. */
  | 'NAME'
  /** By the number of inhabitants in its outlook. */
  | 'OUTLOOK_POPULATION'
  /** By the year of its outlook. */
  | 'OUTLOOK_YEAR'
  /** By the day on which it was last revised. */
  | 'REVISED_ON'
  /** By the first day of its period. */
  | 'STARTS_ON'
  /** By how many fiscal years it was made for. */
  | 'YEARS';

/** How many parts were recognised as the same, by what. */
export type StrategyPairCount = {
  /** Equal key and equal wording. */
  readonly keyAndText: Scalars['Int']['output'];
  /** The newer one says that it supersedes the older. */
  readonly stated: Scalars['Int']['output'];
  /** Equal wording below a parent of the same type, the only ones of that wording. */
  readonly text: Scalars['Int']['output'];
};

/** Organisations that could be partners, best first. */
export type SuggestedPartnerConnection = {
  /** Whether these are all that share a capability or target. False: only those that share the rarest and most were compared; a narrower filter gives all. */
  readonly complete: Scalars['Boolean']['output'];
  /** The organisations with their reasons and cursors. */
  readonly edges: ReadonlyArray<SuggestedPartnerEdge>;
  /** The organisations alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: at most 100, see `complete`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation, and why it suits. Score and features are those that the organisation finds by `collaborationAreas`. */
export type SuggestedPartnerEdge = {
  /** Position in the list, for `after` and `before`; good until the next import. */
  readonly cursor: Scalars['String']['output'];
  /** The features that make up the score, each with what stands behind it. */
  readonly features: ReadonlyArray<MatchFeature>;
  /** Method and version by which the score is computed. */
  readonly method: Scalars['String']['output'];
  /** Capabilities that are required and that nothing it offers comes near. */
  readonly missingCapabilities: ReadonlyArray<Capability>;
  /** Harmonic mean of score and offerFit, for a ranking that does both sides justice; null as offerFit. */
  readonly mutual?: Maybe<Scalars['Float']['output']>;
  /** The organisation. */
  readonly node: Organization;
  /** Its offer that meets the need best; null for an initiative or a measure, which is met by all offers. */
  readonly offer?: Maybe<Offer>;
  /** How much of what it offers is wanted here, 0 to 1; null where it offers nothing. */
  readonly offerFit?: Maybe<Scalars['Float']['output']>;
  /** Its place in the ranking, from 1; equals share one. */
  readonly rank: Scalars['Int']['output'];
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** How well the two suit each other, 0 to 1: the sum of the contributions of the features. */
  readonly score: Scalars['Float']['output'];
  /** Why, in a few sentences. */
  readonly text: Scalars['String']['output'];
  /** The facts that would raise the score most. */
  readonly whatWouldChange: ReadonlyArray<MatchChange>;
};


/** An organisation, and why it suits. Score and features are those that the organisation finds by `collaborationAreas`. */
export type SuggestedPartnerEdgeTextArgs = {
  language?: Language;
};


/** An organisation, and why it suits. Score and features are those that the organisation finds by `collaborationAreas`. */
export type SuggestedPartnerEdgeWhatWouldChangeArgs = {
  first?: Scalars['Int']['input'];
};

/** Conditions on partners; all that are given have to hold. */
export type SuggestedPartnerFilter = {
  /** Only organisations of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Platforms and working groups of which it is a member. */
  readonly memberOf?: InputMaybe<IdFilter>;
  /** Where the organisation is; a prefecture stands for all its municipalities. */
  readonly place?: InputMaybe<IdFilter>;
  /** The role that is looked for. Given, organisations that already take part in another role are not left out. */
  readonly role?: InputMaybe<ParticipationRole>;
  /** True: only what is made up; false: only what is not. */
  readonly sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something whose name, alias or code goes on as typed. */
export type Suggestion = {
  /** Where the match stands. */
  readonly matchedField: SearchField;
  /** What is suggested. */
  readonly node: Entity;
  /** The same with what was typed marked. */
  readonly parts: ReadonlyArray<TextPart>;
  /** What to put into the search box: the name or alias that matches; for a code, the Japanese name. */
  readonly text: Scalars['String']['output'];
  /** What to show of it: its code, where it has one, and its name, never its reading. */
  readonly title: Scalars['String']['output'];
  /** Its type. */
  readonly type: SearchType;
};


/** Something whose name, alias or code goes on as typed. */
export type SuggestionTitleArgs = {
  language?: Language;
};

/** A piece of a text, to be shown as it is: it holds no markup. The pieces one after another are the text. */
export type TextPart = {
  /** Whether it is what was searched for. */
  readonly match: Scalars['Boolean']['output'];
  /** Its characters, as they stand in the record. */
  readonly text: Scalars['String']['output'];
};

/** A page of organisations that take part in initiatives for an SDG target. */
export type TopOrganizationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TopOrganizationEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organisations that take part in initiatives for an SDG target. */
export type TopOrganizationConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of TopOrganizationConnection. */
export type TopOrganizationEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** In how many initiatives that serve the target it takes part, planned and ended ones included; at least 1. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** The item. */
  readonly node: Organization;
};

/** A capability that is required and that no member covers. */
export type UncoveredCapability = {
  /** The capability. */
  readonly node: Capability;
  /** Why no member covers the capability. */
  readonly reason: UncoveredReason;
};

/** Why a capability stays uncovered. */
export type UncoveredReason =
  /** No organisation has an open offer that comes near enough. */
  | 'NOBODY'
  /** One more member than allowed would cover it. */
  | 'TOO_MANY_MEMBERS';

/** A need or a measure that nobody serves. */
export type WhiteSpace = {
  /** How much it matters: demand, shortfall and absence, each with what stands behind it. */
  readonly gap: Gap;
  /** The measure or need. */
  readonly node: Entity;
  /** Its place in the ranking, from 1; equals share one. Null when no part of its gap is known. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Why nobody serves it. */
  readonly reasons: ReadonlyArray<WhiteSpaceReason>;
  /** True when any record behind it is made up. */
  readonly restsOnSamples: Scalars['Boolean']['output'];
  /** Capabilities that its open needs require and of which fewer are offered than required, the scarcest first. */
  readonly scarceCapabilities: ReadonlyArray<ScarceCapability>;
  /** Why, in a few sentences. */
  readonly text: Scalars['String']['output'];
};


/** A need or a measure that nobody serves. */
export type WhiteSpaceTextArgs = {
  language?: Language;
};

/** Why a need or a measure is white space. */
export type WhiteSpaceReason =
  /** No organisation has an active participation in what it is about. */
  | 'NOBODY_AT_WORK'
  /** No open offer covers one of the capabilities that its open needs require. */
  | 'NOBODY_OFFERS'
  /** Nobody recorded who takes part in the plan, besides who answers for it: nobody can say. */
  | 'NOT_RECORDED';

/** A working group 分科会 of a platform. */
export type WorkingGroup = Entity & Node & {
  /** The import that this record came with. */
  readonly dataset: Dataset;
  /** Description in the language asked for, or in the other one; null without any. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language in which `description` answers; null without any. */
  readonly descriptionLanguage?: Maybe<Language>;
  /** Permanent id, `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** How many organisations are or were members; as many as `members` lists. */
  readonly memberCount: Scalars['Int']['output'];
  /** Member organisations, by id; the edge carries the membership. */
  readonly members: MemberConnection;
  /** Name in the language asked for, or in the other one where there is none (see nameLanguage). */
  readonly name: Scalars['String']['output'];
  /** Where the English name comes from; null without an English name. */
  readonly nameEnBasis?: Maybe<NameBasis>;
  /** The language in which `name` answers for the same argument. */
  readonly nameLanguage: Language;
  /** How many neighbours it has, by relationship, direction and type; empty for an assertion and a dataset. */
  readonly neighborSummary: ReadonlyArray<NeighborCount>;
  /** What it is joined to by one relationship: what the plan or a record itself joins first, then the strongest. */
  readonly neighbors: NeighborConnection;
  /** The platform of which it is a part. */
  readonly platform: Platform;
  /** The words of its sources in which the record stands, in the order of the source. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whether it was made up for demonstration: it says nothing about the real world. */
  readonly sample: Scalars['Boolean']['output'];
  /** Documents in which the record stands; empty: it has none, and says so. */
  readonly sources: ReadonlyArray<Source>;
};


/** A working group 分科会 of a platform. */
export type WorkingGroupDescriptionArgs = {
  language?: Language;
};


/** A working group 分科会 of a platform. */
export type WorkingGroupDescriptionLanguageArgs = {
  language?: Language;
};


/** A working group 分科会 of a platform. */
export type WorkingGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<ReadonlyArray<MembershipCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A working group 分科会 of a platform. */
export type WorkingGroupNameArgs = {
  language?: Language;
};


/** A working group 分科会 of a platform. */
export type WorkingGroupNameLanguageArgs = {
  language?: Language;
};


/** A working group 分科会 of a platform. */
export type WorkingGroupNeighborSummaryArgs = {
  samples?: Samples;
};


/** A working group 分科会 of a platform. */
export type WorkingGroupNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationship?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  samples?: Samples;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A page of working groups. */
export type WorkingGroupConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<WorkingGroupEdge>;
  /** How the items of all pages divide, field by field; counted only when asked for. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<WorkingGroup>;
  /** Where this page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of working groups. */
export type WorkingGroupConnectionFacetsArgs = {
  by?: InputMaybe<ReadonlyArray<FacetField>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of WorkingGroupConnection. */
export type WorkingGroupEdge = {
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: WorkingGroup;
};

/** Conditions on working groups; all that are given have to hold. */
export type WorkingGroupFilter = {
  /** Only what an import has added or changed since this moment: the record itself, or a link that says something of it. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** The import with which it came; its id as in `dataset { id }`. */
  readonly dataset?: InputMaybe<IdFilter>;
  /** Its own id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The platform of which it is a part. */
  readonly platform?: InputMaybe<IdFilter>;
};

/** An order of evaluations. */
export type YearOrder = {
  /** Ascending or descending. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: YearOrderField;
};

/** What evaluations can be ordered by. Records without the value come last in both directions; the id decides between equals. */
export type YearOrderField =
  /** By id, numbers by value: 2 before 10. */
  | 'ID'
  /** By fiscal year. */
  | 'YEAR';

/** How far an initiative had come in a year. */
export type YearlyStatus = {
  /** How far it had come. */
  readonly status: ActivityStatus;
  /** The fiscal year. */
  readonly year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Alignable:
    | ( InitiativeRow )
    | ( NeedRow )
    | ( OfferRow )
    | ( OrganizationRow )
    | ( PolicyMeasureRow )
    | ( StrategicGoalRow )
  ;
  Entity:
    | ( AssertionRow )
    | ( BudgetRow )
    | ( CapabilityRow )
    | ( DatasetRow )
    | ( EvaluationRow )
    | ( EvaluationScaleRow )
    | ( IndicatorRow )
    | ( IndicatorValueRow )
    | ( InitiativeRow )
    | ( LeadingProjectRow )
    | ( MembershipRow )
    | ( NeedRow )
    | ( OfferRow )
    | ( OrganizationRow )
    | ( ParticipationRow )
    | ( PlaceRow )
    | ( PlatformRow )
    | ( PolicyMeasureRow )
    | ( SdgGoalRow )
    | ( SdgIndicatorRow )
    | ( SdgTargetRow )
    | ( SourceRow )
    | ( StrategicGoalRow )
    | ( StrategyRow )
    | ( WorkingGroupRow )
  ;
  LinkEdge:
    | ( Edge<EntityRow, LinkExtra> )
    | ( Edge<EntityRow, LinkExtra & SubjectExtra> )
    | ( Edge<IndicatorRow, LinkExtra> )
    | ( Edge<InitiativeRow, LinkExtra> )
    | ( Edge<NeedRow, LinkExtra> )
    | ( Edge<OfferRow, LinkExtra> )
    | ( Edge<OrganizationRow, LinkExtra> )
    | ( Edge<PolicyMeasureRow, LinkExtra> )
    | ( Edge<SdgGoalRow, LinkExtra> )
    | ( Edge<SdgIndicatorRow, LinkExtra> )
    | ( Edge<SdgTargetRow, LinkExtra> )
    | ( Edge<StrategicGoalRow, LinkExtra> )
  ;
  Node:
    | ( AssertionRow )
    | ( BudgetRow )
    | ( CapabilityRow )
    | ( DatasetRow )
    | ( EvaluationRow )
    | ( EvaluationScaleRow )
    | ( IndicatorRow )
    | ( IndicatorValueRow )
    | ( InitiativeRow )
    | ( LeadingProjectRow )
    | ( MembershipRow )
    | ( NeedRow )
    | ( OfferRow )
    | ( OrganizationRow )
    | ( ParticipationRow )
    | ( PlaceRow )
    | ( PlatformRow )
    | ( PolicyMeasureRow )
    | ( SdgGoalRow )
    | ( SdgIndicatorRow )
    | ( SdgTargetRow )
    | ( SourceRow )
    | ( StrategicGoalRow )
    | ( StrategyRow )
    | ( WorkingGroupRow )
  ;
  PlanItem:
    | ( InitiativeRow )
    | ( LeadingProjectRow )
    | ( PolicyMeasureRow )
    | ( StrategicGoalRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accumulation: Accumulation;
  ActivityStatus: ActivityStatus;
  AdvancedItem: ResolverTypeWrapper<EntityRow>;
  AdvancedItemLinkConnection: ResolverTypeWrapper<Connection<EntityRow, LinkExtra>>;
  AdvancedItemLinkEdge: ResolverTypeWrapper<Edge<EntityRow, LinkExtra>>;
  Alignable: ResolverTypeWrapper<EntityRow>;
  AlignmentLinkConnection: ResolverTypeWrapper<Connection<EntityRow, LinkExtra & SubjectExtra>>;
  AlignmentLinkEdge: ResolverTypeWrapper<Edge<EntityRow, LinkExtra & SubjectExtra>>;
  AlignmentMatrix: ResolverTypeWrapper<AlignmentMatrixRow>;
  AlignmentMatrixCell: ResolverTypeWrapper<AlignmentMatrixCellRow>;
  AlignmentMatrixColumns: AlignmentMatrixColumns;
  AlignmentMatrixHead: ResolverTypeWrapper<MatrixHead>;
  AlignmentMatrixRows: AlignmentMatrixRows;
  AlignmentMatrixScope: AlignmentMatrixScope;
  Assertion: ResolverTypeWrapper<AssertionRow>;
  AssertionConnection: ResolverTypeWrapper<Connection<AssertionRow>>;
  AssertionEdge: ResolverTypeWrapper<Edge<AssertionRow>>;
  AssertionFilter: AssertionFilter;
  AssertionOrder: AssertionOrder;
  AssertionOrderField: AssertionOrderField;
  AssertionStatus: AssertionStatus;
  Assessment: ResolverTypeWrapper<DatedAssessment>;
  AssessmentDriver: ResolverTypeWrapper<Driver>;
  AssessmentInput: ResolverTypeWrapper<Input>;
  AssessmentMissing: ResolverTypeWrapper<Missing>;
  AssessmentReason: AssessmentReason;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Budget: ResolverTypeWrapper<BudgetRow>;
  BudgetConnection: ResolverTypeWrapper<Connection<BudgetRow>>;
  BudgetEdge: ResolverTypeWrapper<Edge<BudgetRow>>;
  BudgetFilter: BudgetFilter;
  BudgetFunding: BudgetFunding;
  BudgetKind: BudgetKind;
  BudgetOrder: BudgetOrder;
  BudgetOrderField: BudgetOrderField;
  BudgetStage: BudgetStage;
  BudgetTotal: ResolverTypeWrapper<BudgetTotalRow>;
  Capability: ResolverTypeWrapper<CapabilityRow>;
  CapabilityConnection: ResolverTypeWrapper<Connection<CapabilityRow>>;
  CapabilityEdge: ResolverTypeWrapper<Edge<CapabilityRow>>;
  CapabilityFilter: CapabilityFilter;
  CollaborationAreaConnection: ResolverTypeWrapper<CollaborationAreasRow>;
  CollaborationAreaEdge: ResolverTypeWrapper<Edge<RankedMatch>>;
  CollaborationAreaFilter: CollaborationAreaFilter;
  CollaborationAreaKind: CollaborationAreaKind;
  CollaborationSubject: CollaborationSubject;
  CollaboratorConnection: ResolverTypeWrapper<Connection<OrganizationRow, CollaboratorExtra>>;
  CollaboratorEdge: ResolverTypeWrapper<Edge<OrganizationRow, CollaboratorExtra>>;
  Comparator: Comparator;
  ComparedAspect: ComparedAspect;
  ComparedEdition: ComparedEdition;
  Consortium: ResolverTypeWrapper<ConsortiumRow>;
  ConsortiumFilter: ConsortiumFilter;
  ConsortiumMember: ResolverTypeWrapper<ConsortiumMemberRow>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  DatasetConnection: ResolverTypeWrapper<Connection<DatasetRow>>;
  DatasetEdge: ResolverTypeWrapper<Edge<DatasetRow>>;
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  DatasetOrderField: DatasetOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  EntityEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityType: EntityType;
  EnumLabel: ResolverTypeWrapper<EnumLabelRow>;
  Evaluation: ResolverTypeWrapper<EvaluationRow>;
  EvaluationBy: EvaluationBy;
  EvaluationConnection: ResolverTypeWrapper<Connection<EvaluationRow>>;
  EvaluationDirection: EvaluationDirection;
  EvaluationEdge: ResolverTypeWrapper<Edge<EvaluationRow>>;
  EvaluationFilter: EvaluationFilter;
  EvaluationScale: ResolverTypeWrapper<EvaluationScaleRow>;
  EvaluationScaleConnection: ResolverTypeWrapper<Connection<EvaluationScaleRow>>;
  EvaluationScaleEdge: ResolverTypeWrapper<Edge<EvaluationScaleRow>>;
  EvaluationScaleFilter: EvaluationScaleFilter;
  Facet: ResolverTypeWrapper<FacetRow>;
  FacetField: FacetField;
  FacetValue: ResolverTypeWrapper<FacetValueRow>;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingCount: ResolverTypeWrapper<FindingCountRow>;
  FindingRule: FindingRule;
  FindingSeverity: FindingSeverity;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatRange: FloatRange;
  Gap: ResolverTypeWrapper<RankedGap>;
  GapKind: GapKind;
  GapPart: ResolverTypeWrapper<GapPartRow>;
  GapPartName: GapPartName;
  HopDirection: HopDirection;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorConnection: ResolverTypeWrapper<Connection<IndicatorRow>>;
  IndicatorDirection: IndicatorDirection;
  IndicatorEdge: ResolverTypeWrapper<Edge<IndicatorRow>>;
  IndicatorFilter: IndicatorFilter;
  IndicatorLinkConnection: ResolverTypeWrapper<Connection<IndicatorRow, LinkExtra>>;
  IndicatorLinkEdge: ResolverTypeWrapper<Edge<IndicatorRow, LinkExtra>>;
  IndicatorProgress: ResolverTypeWrapper<DatedProgress>;
  IndicatorSeries: ResolverTypeWrapper<DatedSeries>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueRow>;
  IndicatorValueConnection: ResolverTypeWrapper<Connection<IndicatorValueRow>>;
  IndicatorValueEdge: ResolverTypeWrapper<Edge<IndicatorValueRow>>;
  IndicatorValueFilter: IndicatorValueFilter;
  IndicatorValueKind: IndicatorValueKind;
  IndicatorValueOrder: IndicatorValueOrder;
  IndicatorValueOrderField: IndicatorValueOrderField;
  IndicatorValueState: IndicatorValueState;
  Initiative: ResolverTypeWrapper<InitiativeRow>;
  InitiativeConnection: ResolverTypeWrapper<Connection<InitiativeRow>>;
  InitiativeEdge: ResolverTypeWrapper<Edge<InitiativeRow>>;
  InitiativeFilter: InitiativeFilter;
  InitiativeKind: InitiativeKind;
  InitiativeLinkConnection: ResolverTypeWrapper<Connection<InitiativeRow, LinkExtra>>;
  InitiativeLinkEdge: ResolverTypeWrapper<Edge<InitiativeRow, LinkExtra>>;
  InitiativeOrder: InitiativeOrder;
  InitiativeOrderField: InitiativeOrderField;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntRange: IntRange;
  Justification: Justification;
  Language: Language;
  LeadingProject: ResolverTypeWrapper<LeadingProjectRow>;
  LeadingProjectConnection: ResolverTypeWrapper<Connection<LeadingProjectRow>>;
  LeadingProjectEdge: ResolverTypeWrapper<Edge<LeadingProjectRow>>;
  LeadingProjectFilter: LeadingProjectFilter;
  LinkEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LinkEdge']>;
  LinkKind: LinkKind;
  MappingRelation: MappingRelation;
  MatchChange: ResolverTypeWrapper<RankedChange>;
  MatchChangeKind: MatchChangeKind;
  MatchFeature: ResolverTypeWrapper<MatchFeatureRow>;
  MatchFeatureName: MatchFeatureName;
  MeasuredItem: ResolverTypeWrapper<EntityRow>;
  MemberCategoryCount: ResolverTypeWrapper<MemberCategoryCountRow>;
  MemberConnection: ResolverTypeWrapper<Connection<OrganizationRow, MemberExtra>>;
  MemberEdge: ResolverTypeWrapper<Edge<OrganizationRow, MemberExtra>>;
  MemberOf: ResolverTypeWrapper<EntityRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipCategory: MembershipCategory;
  MembershipConnection: ResolverTypeWrapper<Connection<MembershipRow>>;
  MembershipEdge: ResolverTypeWrapper<Edge<MembershipRow>>;
  MembershipFilter: MembershipFilter;
  MissingReason: MissingReason;
  NameBasis: NameBasis;
  Need: ResolverTypeWrapper<NeedRow>;
  NeedConnection: ResolverTypeWrapper<Connection<NeedRow, PassedThrough>>;
  NeedEdge: ResolverTypeWrapper<Edge<NeedRow, PassedThrough>>;
  NeedFilter: NeedFilter;
  NeedLinkConnection: ResolverTypeWrapper<Connection<NeedRow, LinkExtra>>;
  NeedLinkEdge: ResolverTypeWrapper<Edge<NeedRow, LinkExtra>>;
  NeedMatchConnection: ResolverTypeWrapper<Connection<NeedRow, MatchExtra>>;
  NeedMatchEdge: ResolverTypeWrapper<Edge<NeedRow, MatchExtra>>;
  NeedStatus: NeedStatus;
  NeededFor: ResolverTypeWrapper<EntityRow>;
  NeighborConnection: ResolverTypeWrapper<Connection<EntityRow, NeighborExtra>>;
  NeighborCount: ResolverTypeWrapper<NeighborCountRow>;
  NeighborEdge: ResolverTypeWrapper<Edge<EntityRow, NeighborExtra>>;
  Neighborhood: ResolverTypeWrapper<NeighborhoodRow>;
  NeighborhoodCut: ResolverTypeWrapper<CutOff>;
  NeighborhoodEdge: ResolverTypeWrapper<NeighborhoodEdgeRow>;
  Node: ResolverTypeWrapper<EntityRow>;
  NotAssessableReason: NotAssessableReason;
  Offer: ResolverTypeWrapper<OfferRow>;
  OfferConnection: ResolverTypeWrapper<Connection<OfferRow>>;
  OfferEdge: ResolverTypeWrapper<Edge<OfferRow>>;
  OfferFilter: OfferFilter;
  OfferLinkConnection: ResolverTypeWrapper<Connection<OfferRow, LinkExtra>>;
  OfferLinkEdge: ResolverTypeWrapper<Edge<OfferRow, LinkExtra>>;
  OfferMatchConnection: ResolverTypeWrapper<Connection<OfferRow, MatchExtra>>;
  OfferMatchEdge: ResolverTypeWrapper<Edge<OfferRow, MatchExtra>>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<Connection<OrganizationRow>>;
  OrganizationEdge: ResolverTypeWrapper<Edge<OrganizationRow>>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationLinkConnection: ResolverTypeWrapper<Connection<OrganizationRow, LinkExtra>>;
  OrganizationLinkEdge: ResolverTypeWrapper<Edge<OrganizationRow, LinkExtra>>;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationProfile: OrganizationProfile;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationConnection: ResolverTypeWrapper<Connection<ParticipationRow, PassedThrough>>;
  ParticipationEdge: ResolverTypeWrapper<Edge<ParticipationRow, PassedThrough>>;
  ParticipationFilter: ParticipationFilter;
  ParticipationRole: ParticipationRole;
  ParticipationStatus: ParticipationStatus;
  PartnershipSubject: PartnershipSubject;
  PathDamping: ResolverTypeWrapper<Damping>;
  PathHop: ResolverTypeWrapper<Hop>;
  PathRelationship: PathRelationship;
  PeriodOrder: PeriodOrder;
  PeriodOrderField: PeriodOrderField;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceConnection: ResolverTypeWrapper<Connection<PlaceRow>>;
  PlaceEdge: ResolverTypeWrapper<Edge<PlaceRow>>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  PlanItem: ResolverTypeWrapper<EntityRow>;
  PlanLevel: ResolverTypeWrapper<PlanLevelRow>;
  PlanOrder: PlanOrder;
  PlanOrderField: PlanOrderField;
  Platform: ResolverTypeWrapper<PlatformRow>;
  PlatformActivity: ResolverTypeWrapper<PlatformActivityRow>;
  PlatformConnection: ResolverTypeWrapper<Connection<PlatformRow>>;
  PlatformEdge: ResolverTypeWrapper<Edge<PlatformRow>>;
  PlatformFilter: PlatformFilter;
  PlatformNews: ResolverTypeWrapper<NewsQuestion>;
  PolicyMeasure: ResolverTypeWrapper<PolicyMeasureRow>;
  PolicyMeasureConnection: ResolverTypeWrapper<Connection<PolicyMeasureRow>>;
  PolicyMeasureEdge: ResolverTypeWrapper<Edge<PolicyMeasureRow>>;
  PolicyMeasureFilter: PolicyMeasureFilter;
  PolicyMeasureLinkConnection: ResolverTypeWrapper<Connection<PolicyMeasureRow, LinkExtra>>;
  PolicyMeasureLinkEdge: ResolverTypeWrapper<Edge<PolicyMeasureRow, LinkExtra>>;
  PostedOrder: PostedOrder;
  PostedOrderField: PostedOrderField;
  Predicate: Predicate;
  ProfileCapability: ResolverTypeWrapper<ProfileCapabilityRow>;
  ProfileCapabilityBasis: ProfileCapabilityBasis;
  ProfileWord: ResolverTypeWrapper<ProfileWordRow>;
  ProfileWordSense: ProfileWordSense;
  ProgressMode: ProgressMode;
  ProgressStatus: ProgressStatus;
  ProofPath: ResolverTypeWrapper<ProofPathRow>;
  ProofPaths: ResolverTypeWrapper<PathSearch>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  RelationshipKind: RelationshipKind;
  ResultType: ResultType;
  Samples: Samples;
  ScaleGrade: ResolverTypeWrapper<ScaleGradeRow>;
  ScarceCapability: ResolverTypeWrapper<CapabilitySupply>;
  Scope: Scope;
  ScopedIdFilter: ScopedIdFilter;
  SdgGoal: ResolverTypeWrapper<SdgGoalRow>;
  SdgGoalConnection: ResolverTypeWrapper<Connection<SdgGoalRow>>;
  SdgGoalEdge: ResolverTypeWrapper<Edge<SdgGoalRow>>;
  SdgGoalFilter: SdgGoalFilter;
  SdgGoalLinkConnection: ResolverTypeWrapper<Connection<SdgGoalRow, LinkExtra>>;
  SdgGoalLinkEdge: ResolverTypeWrapper<Edge<SdgGoalRow, LinkExtra>>;
  SdgIndicator: ResolverTypeWrapper<SdgIndicatorRow>;
  SdgIndicatorConnection: ResolverTypeWrapper<Connection<SdgIndicatorRow>>;
  SdgIndicatorEdge: ResolverTypeWrapper<Edge<SdgIndicatorRow>>;
  SdgIndicatorFilter: SdgIndicatorFilter;
  SdgIndicatorLinkConnection: ResolverTypeWrapper<Connection<SdgIndicatorRow, LinkExtra>>;
  SdgIndicatorLinkEdge: ResolverTypeWrapper<Edge<SdgIndicatorRow, LinkExtra>>;
  SdgTarget: ResolverTypeWrapper<SdgTargetRow>;
  SdgTargetConnection: ResolverTypeWrapper<Connection<SdgTargetRow>>;
  SdgTargetEdge: ResolverTypeWrapper<Edge<SdgTargetRow>>;
  SdgTargetFilter: SdgTargetFilter;
  SdgTargetKind: SdgTargetKind;
  SdgTargetLinkConnection: ResolverTypeWrapper<Connection<SdgTargetRow, LinkExtra>>;
  SdgTargetLinkEdge: ResolverTypeWrapper<Edge<SdgTargetRow, LinkExtra>>;
  SearchConnection: ResolverTypeWrapper<SearchResult>;
  SearchEdge: ResolverTypeWrapper<SearchHit>;
  SearchFacets: ResolverTypeWrapper<SearchFacetsRow>;
  SearchField: SearchField;
  SearchFilter: SearchFilter;
  SearchReason: ResolverTypeWrapper<Reason>;
  SearchReasonKind: SearchReasonKind;
  SearchSdgGoalFacet: ResolverTypeWrapper<CountedId>;
  SearchStrategyFacet: ResolverTypeWrapper<CountedId>;
  SearchType: SearchType;
  SearchTypeFacet: ResolverTypeWrapper<SearchTypeFacet>;
  SeriesPoint: ResolverTypeWrapper<SeriesPointRow>;
  SharedHolder: ResolverTypeWrapper<HolderRow>;
  SharedKind: SharedKind;
  SharedThing: ResolverTypeWrapper<Shared>;
  SimilarInitiative: ResolverTypeWrapper<SimilarItem>;
  SimilarOrganization: ResolverTypeWrapper<SimilarItem>;
  SimilarPolicyMeasure: ResolverTypeWrapper<SimilarItem>;
  SimilarityFeature: ResolverTypeWrapper<FeatureShare>;
  SimilarityReason: ResolverTypeWrapper<Common>;
  SkippedHub: ResolverTypeWrapper<UnopenedHub>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<Edge<SourceRow>>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  StrategicGoal: ResolverTypeWrapper<StrategicGoalRow>;
  StrategicGoalConnection: ResolverTypeWrapper<Connection<StrategicGoalRow>>;
  StrategicGoalEdge: ResolverTypeWrapper<Edge<StrategicGoalRow>>;
  StrategicGoalFilter: StrategicGoalFilter;
  StrategicGoalLinkConnection: ResolverTypeWrapper<Connection<StrategicGoalRow, LinkExtra>>;
  StrategicGoalLinkEdge: ResolverTypeWrapper<Edge<StrategicGoalRow, LinkExtra>>;
  Strategy: ResolverTypeWrapper<StrategyRow>;
  StrategyCandidate: ResolverTypeWrapper<CandidatePair>;
  StrategyChange: ResolverTypeWrapper<EditionChange>;
  StrategyChangeCount: ResolverTypeWrapper<StrategyChangeCount>;
  StrategyChangeKind: StrategyChangeKind;
  StrategyComparison: ResolverTypeWrapper<StrategyComparisonRow>;
  StrategyConnection: ResolverTypeWrapper<Connection<StrategyRow>>;
  StrategyEdge: ResolverTypeWrapper<Edge<StrategyRow>>;
  StrategyFilter: StrategyFilter;
  StrategyNotRecorded: ResolverTypeWrapper<NotRecorded>;
  StrategyOrder: StrategyOrder;
  StrategyOrderField: StrategyOrderField;
  StrategyPairCount: ResolverTypeWrapper<StrategyPairCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuggestedPartnerConnection: ResolverTypeWrapper<SuggestedPartnersRow>;
  SuggestedPartnerEdge: ResolverTypeWrapper<Edge<RankedMatch>>;
  SuggestedPartnerFilter: SuggestedPartnerFilter;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  TextPart: ResolverTypeWrapper<TextPart>;
  TopOrganizationConnection: ResolverTypeWrapper<Connection<OrganizationRow, WorkExtra>>;
  TopOrganizationEdge: ResolverTypeWrapper<Edge<OrganizationRow, WorkExtra>>;
  UncoveredCapability: ResolverTypeWrapper<UncoveredRow>;
  UncoveredReason: UncoveredReason;
  WhiteSpace: ResolverTypeWrapper<RankedWhiteSpace>;
  WhiteSpaceReason: WhiteSpaceReason;
  WorkingGroup: ResolverTypeWrapper<WorkingGroupRow>;
  WorkingGroupConnection: ResolverTypeWrapper<Connection<WorkingGroupRow>>;
  WorkingGroupEdge: ResolverTypeWrapper<Edge<WorkingGroupRow>>;
  WorkingGroupFilter: WorkingGroupFilter;
  YearOrder: YearOrder;
  YearOrderField: YearOrderField;
  YearlyStatus: ResolverTypeWrapper<YearlyStatus>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdvancedItem: EntityRow;
  AdvancedItemLinkConnection: Connection<EntityRow, LinkExtra>;
  AdvancedItemLinkEdge: Edge<EntityRow, LinkExtra>;
  Alignable: EntityRow;
  AlignmentLinkConnection: Connection<EntityRow, LinkExtra & SubjectExtra>;
  AlignmentLinkEdge: Edge<EntityRow, LinkExtra & SubjectExtra>;
  AlignmentMatrix: AlignmentMatrixRow;
  AlignmentMatrixCell: AlignmentMatrixCellRow;
  AlignmentMatrixHead: MatrixHead;
  Assertion: AssertionRow;
  AssertionConnection: Connection<AssertionRow>;
  AssertionEdge: Edge<AssertionRow>;
  AssertionFilter: AssertionFilter;
  AssertionOrder: AssertionOrder;
  Assessment: DatedAssessment;
  AssessmentDriver: Driver;
  AssessmentInput: Input;
  AssessmentMissing: Missing;
  Boolean: Scalars['Boolean']['output'];
  Budget: BudgetRow;
  BudgetConnection: Connection<BudgetRow>;
  BudgetEdge: Edge<BudgetRow>;
  BudgetFilter: BudgetFilter;
  BudgetOrder: BudgetOrder;
  BudgetTotal: BudgetTotalRow;
  Capability: CapabilityRow;
  CapabilityConnection: Connection<CapabilityRow>;
  CapabilityEdge: Edge<CapabilityRow>;
  CapabilityFilter: CapabilityFilter;
  CollaborationAreaConnection: CollaborationAreasRow;
  CollaborationAreaEdge: Edge<RankedMatch>;
  CollaborationAreaFilter: CollaborationAreaFilter;
  CollaborationSubject: CollaborationSubject;
  CollaboratorConnection: Connection<OrganizationRow, CollaboratorExtra>;
  CollaboratorEdge: Edge<OrganizationRow, CollaboratorExtra>;
  Consortium: ConsortiumRow;
  ConsortiumFilter: ConsortiumFilter;
  ConsortiumMember: ConsortiumMemberRow;
  Dataset: DatasetRow;
  DatasetConnection: Connection<DatasetRow>;
  DatasetEdge: Edge<DatasetRow>;
  DatasetFilter: DatasetFilter;
  DatasetOrder: DatasetOrder;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  Entity: EntityRow;
  EntityConnection: Connection<EntityRow>;
  EntityEdge: Edge<EntityRow>;
  EntityOrder: EntityOrder;
  EnumLabel: EnumLabelRow;
  Evaluation: EvaluationRow;
  EvaluationConnection: Connection<EvaluationRow>;
  EvaluationEdge: Edge<EvaluationRow>;
  EvaluationFilter: EvaluationFilter;
  EvaluationScale: EvaluationScaleRow;
  EvaluationScaleConnection: Connection<EvaluationScaleRow>;
  EvaluationScaleEdge: Edge<EvaluationScaleRow>;
  EvaluationScaleFilter: EvaluationScaleFilter;
  Facet: FacetRow;
  FacetValue: FacetValueRow;
  Finding: FindingRow;
  FindingCount: FindingCountRow;
  Float: Scalars['Float']['output'];
  FloatRange: FloatRange;
  Gap: RankedGap;
  GapPart: GapPartRow;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Indicator: IndicatorRow;
  IndicatorConnection: Connection<IndicatorRow>;
  IndicatorEdge: Edge<IndicatorRow>;
  IndicatorFilter: IndicatorFilter;
  IndicatorLinkConnection: Connection<IndicatorRow, LinkExtra>;
  IndicatorLinkEdge: Edge<IndicatorRow, LinkExtra>;
  IndicatorProgress: DatedProgress;
  IndicatorSeries: DatedSeries;
  IndicatorValue: IndicatorValueRow;
  IndicatorValueConnection: Connection<IndicatorValueRow>;
  IndicatorValueEdge: Edge<IndicatorValueRow>;
  IndicatorValueFilter: IndicatorValueFilter;
  IndicatorValueOrder: IndicatorValueOrder;
  Initiative: InitiativeRow;
  InitiativeConnection: Connection<InitiativeRow>;
  InitiativeEdge: Edge<InitiativeRow>;
  InitiativeFilter: InitiativeFilter;
  InitiativeLinkConnection: Connection<InitiativeRow, LinkExtra>;
  InitiativeLinkEdge: Edge<InitiativeRow, LinkExtra>;
  InitiativeOrder: InitiativeOrder;
  Int: Scalars['Int']['output'];
  IntRange: IntRange;
  LeadingProject: LeadingProjectRow;
  LeadingProjectConnection: Connection<LeadingProjectRow>;
  LeadingProjectEdge: Edge<LeadingProjectRow>;
  LeadingProjectFilter: LeadingProjectFilter;
  LinkEdge: ResolversInterfaceTypes<ResolversParentTypes>['LinkEdge'];
  MatchChange: RankedChange;
  MatchFeature: MatchFeatureRow;
  MeasuredItem: EntityRow;
  MemberCategoryCount: MemberCategoryCountRow;
  MemberConnection: Connection<OrganizationRow, MemberExtra>;
  MemberEdge: Edge<OrganizationRow, MemberExtra>;
  MemberOf: EntityRow;
  Membership: MembershipRow;
  MembershipConnection: Connection<MembershipRow>;
  MembershipEdge: Edge<MembershipRow>;
  MembershipFilter: MembershipFilter;
  Need: NeedRow;
  NeedConnection: Connection<NeedRow, PassedThrough>;
  NeedEdge: Edge<NeedRow, PassedThrough>;
  NeedFilter: NeedFilter;
  NeedLinkConnection: Connection<NeedRow, LinkExtra>;
  NeedLinkEdge: Edge<NeedRow, LinkExtra>;
  NeedMatchConnection: Connection<NeedRow, MatchExtra>;
  NeedMatchEdge: Edge<NeedRow, MatchExtra>;
  NeededFor: EntityRow;
  NeighborConnection: Connection<EntityRow, NeighborExtra>;
  NeighborCount: NeighborCountRow;
  NeighborEdge: Edge<EntityRow, NeighborExtra>;
  Neighborhood: NeighborhoodRow;
  NeighborhoodCut: CutOff;
  NeighborhoodEdge: NeighborhoodEdgeRow;
  Node: EntityRow;
  Offer: OfferRow;
  OfferConnection: Connection<OfferRow>;
  OfferEdge: Edge<OfferRow>;
  OfferFilter: OfferFilter;
  OfferLinkConnection: Connection<OfferRow, LinkExtra>;
  OfferLinkEdge: Edge<OfferRow, LinkExtra>;
  OfferMatchConnection: Connection<OfferRow, MatchExtra>;
  OfferMatchEdge: Edge<OfferRow, MatchExtra>;
  Organization: OrganizationRow;
  OrganizationConnection: Connection<OrganizationRow>;
  OrganizationEdge: Edge<OrganizationRow>;
  OrganizationFilter: OrganizationFilter;
  OrganizationLinkConnection: Connection<OrganizationRow, LinkExtra>;
  OrganizationLinkEdge: Edge<OrganizationRow, LinkExtra>;
  OrganizationOrder: OrganizationOrder;
  OrganizationProfile: OrganizationProfile;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Participation: ParticipationRow;
  ParticipationConnection: Connection<ParticipationRow, PassedThrough>;
  ParticipationEdge: Edge<ParticipationRow, PassedThrough>;
  ParticipationFilter: ParticipationFilter;
  PartnershipSubject: PartnershipSubject;
  PathDamping: Damping;
  PathHop: Hop;
  PeriodOrder: PeriodOrder;
  Place: PlaceRow;
  PlaceConnection: Connection<PlaceRow>;
  PlaceEdge: Edge<PlaceRow>;
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  PlanItem: EntityRow;
  PlanLevel: PlanLevelRow;
  PlanOrder: PlanOrder;
  Platform: PlatformRow;
  PlatformActivity: PlatformActivityRow;
  PlatformConnection: Connection<PlatformRow>;
  PlatformEdge: Edge<PlatformRow>;
  PlatformFilter: PlatformFilter;
  PlatformNews: NewsQuestion;
  PolicyMeasure: PolicyMeasureRow;
  PolicyMeasureConnection: Connection<PolicyMeasureRow>;
  PolicyMeasureEdge: Edge<PolicyMeasureRow>;
  PolicyMeasureFilter: PolicyMeasureFilter;
  PolicyMeasureLinkConnection: Connection<PolicyMeasureRow, LinkExtra>;
  PolicyMeasureLinkEdge: Edge<PolicyMeasureRow, LinkExtra>;
  PostedOrder: PostedOrder;
  ProfileCapability: ProfileCapabilityRow;
  ProfileWord: ProfileWordRow;
  ProofPath: ProofPathRow;
  ProofPaths: PathSearch;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  ScaleGrade: ScaleGradeRow;
  ScarceCapability: CapabilitySupply;
  ScopedIdFilter: ScopedIdFilter;
  SdgGoal: SdgGoalRow;
  SdgGoalConnection: Connection<SdgGoalRow>;
  SdgGoalEdge: Edge<SdgGoalRow>;
  SdgGoalFilter: SdgGoalFilter;
  SdgGoalLinkConnection: Connection<SdgGoalRow, LinkExtra>;
  SdgGoalLinkEdge: Edge<SdgGoalRow, LinkExtra>;
  SdgIndicator: SdgIndicatorRow;
  SdgIndicatorConnection: Connection<SdgIndicatorRow>;
  SdgIndicatorEdge: Edge<SdgIndicatorRow>;
  SdgIndicatorFilter: SdgIndicatorFilter;
  SdgIndicatorLinkConnection: Connection<SdgIndicatorRow, LinkExtra>;
  SdgIndicatorLinkEdge: Edge<SdgIndicatorRow, LinkExtra>;
  SdgTarget: SdgTargetRow;
  SdgTargetConnection: Connection<SdgTargetRow>;
  SdgTargetEdge: Edge<SdgTargetRow>;
  SdgTargetFilter: SdgTargetFilter;
  SdgTargetLinkConnection: Connection<SdgTargetRow, LinkExtra>;
  SdgTargetLinkEdge: Edge<SdgTargetRow, LinkExtra>;
  SearchConnection: SearchResult;
  SearchEdge: SearchHit;
  SearchFacets: SearchFacetsRow;
  SearchFilter: SearchFilter;
  SearchReason: Reason;
  SearchSdgGoalFacet: CountedId;
  SearchStrategyFacet: CountedId;
  SearchTypeFacet: SearchTypeFacet;
  SeriesPoint: SeriesPointRow;
  SharedHolder: HolderRow;
  SharedThing: Shared;
  SimilarInitiative: SimilarItem;
  SimilarOrganization: SimilarItem;
  SimilarPolicyMeasure: SimilarItem;
  SimilarityFeature: FeatureShare;
  SimilarityReason: Common;
  SkippedHub: UnopenedHub;
  Source: SourceRow;
  SourceConnection: Connection<SourceRow>;
  SourceEdge: Edge<SourceRow>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  StrategicGoal: StrategicGoalRow;
  StrategicGoalConnection: Connection<StrategicGoalRow>;
  StrategicGoalEdge: Edge<StrategicGoalRow>;
  StrategicGoalFilter: StrategicGoalFilter;
  StrategicGoalLinkConnection: Connection<StrategicGoalRow, LinkExtra>;
  StrategicGoalLinkEdge: Edge<StrategicGoalRow, LinkExtra>;
  Strategy: StrategyRow;
  StrategyCandidate: CandidatePair;
  StrategyChange: EditionChange;
  StrategyChangeCount: StrategyChangeCount;
  StrategyComparison: StrategyComparisonRow;
  StrategyConnection: Connection<StrategyRow>;
  StrategyEdge: Edge<StrategyRow>;
  StrategyFilter: StrategyFilter;
  StrategyNotRecorded: NotRecorded;
  StrategyOrder: StrategyOrder;
  StrategyPairCount: StrategyPairCount;
  String: Scalars['String']['output'];
  SuggestedPartnerConnection: SuggestedPartnersRow;
  SuggestedPartnerEdge: Edge<RankedMatch>;
  SuggestedPartnerFilter: SuggestedPartnerFilter;
  Suggestion: SuggestionRow;
  TextPart: TextPart;
  TopOrganizationConnection: Connection<OrganizationRow, WorkExtra>;
  TopOrganizationEdge: Edge<OrganizationRow, WorkExtra>;
  UncoveredCapability: UncoveredRow;
  WhiteSpace: RankedWhiteSpace;
  WorkingGroup: WorkingGroupRow;
  WorkingGroupConnection: Connection<WorkingGroupRow>;
  WorkingGroupEdge: Edge<WorkingGroupRow>;
  WorkingGroupFilter: WorkingGroupFilter;
  YearOrder: YearOrder;
  YearlyStatus: YearlyStatus;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IdDirectiveArgs = {
  asked?: Scalars['Boolean']['input'];
  of?: Maybe<ReadonlyArray<EntityType>>;
};

export type IdDirectiveResolver<Result, Parent, ContextType = Context, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Scalars['Boolean']['input'];
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdvancedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvancedItem'] = ResolversParentTypes['AdvancedItem']> = {
  __resolveType: TypeResolveFn<'Indicator' | 'PolicyMeasure', ParentType, ContextType>;
};

export type AdvancedItemLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvancedItemLinkConnection'] = ResolversParentTypes['AdvancedItemLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdvancedItemLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<AdvancedItemLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdvancedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvancedItemLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvancedItemLinkEdge'] = ResolversParentTypes['AdvancedItemLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<AdvancedItemLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdvancedItem'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlignableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alignable'] = ResolversParentTypes['Alignable']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'Need' | 'Offer' | 'Organization' | 'PolicyMeasure' | 'StrategicGoal', ParentType, ContextType>;
};

export type AlignmentLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentLinkConnection'] = ResolversParentTypes['AlignmentLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlignmentLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<AlignmentLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlignmentLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentLinkEdge'] = ResolversParentTypes['AlignmentLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<AlignmentLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Alignable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlignmentMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentMatrix'] = ResolversParentTypes['AlignmentMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['AlignmentMatrixCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['AlignmentMatrixHead']>, ParentType, ContextType>;
  greatest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AlignmentMatrixHead']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlignmentMatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentMatrixCell'] = ResolversParentTypes['AlignmentMatrixCell']> = {
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  greatest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['AlignmentLinkConnection'], ParentType, ContextType, Partial<AlignmentMatrixCellLinksArgs>>;
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AlignmentMatrixHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentMatrixHead'] = ResolversParentTypes['AlignmentMatrixHead']> = {
  greatest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  assertedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssertionCommentArgs, 'language'>>;
  commentLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<AssertionCommentLanguageArgs, 'language'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssertionDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<AssertionDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justification?: Resolver<ResolversTypes['Justification'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssertionNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<AssertionNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<AssertionNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<AssertionNeighborsArgs, 'samples'>>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  proxy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['MappingRelation']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssertionStatus'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<AssertionConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  drivers?: Resolver<ReadonlyArray<ResolversTypes['AssessmentDriver']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['AssessmentInput']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['AssessmentMissing']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AssessmentReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessmentTextArgs, 'language'>>;
};

export type AssessmentDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentDriver'] = ResolversParentTypes['AssessmentDriver']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  statusWithout?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessmentDriverTextArgs, 'language'>>;
};

export type AssessmentInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentInput'] = ResolversParentTypes['AssessmentInput']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type AssessmentMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentMissing'] = ResolversParentTypes['AssessmentMissing']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssessmentMissingTextArgs, 'language'>>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BudgetDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<BudgetDescriptionLanguageArgs, 'language'>>;
  fundedBy?: Resolver<Maybe<ResolversTypes['BudgetFunding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['PlanItem'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BudgetNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<BudgetNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<BudgetNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<BudgetNeighborsArgs, 'samples'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BudgetStage'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetConnection'] = ResolversParentTypes['BudgetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<BudgetConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Budget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetEdge'] = ResolversParentTypes['BudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
};

export type BudgetTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetTotal'] = ResolversParentTypes['BudgetTotal']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['PlanItem']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BudgetStage'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CapabilityAliasesArgs, 'language'>>;
  broader?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CapabilityDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<CapabilityDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CapabilityNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<CapabilityNameLanguageArgs, 'language'>>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<CapabilityNeedsArgs>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<CapabilityNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<CapabilityNeighborsArgs, 'samples'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, Partial<CapabilityOffersArgs>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityConnection'] = ResolversParentTypes['CapabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<CapabilityConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityEdge'] = ResolversParentTypes['CapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
};

export type CollaborationAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationAreaConnection'] = ResolversParentTypes['CollaborationAreaConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaborationAreaEdge']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollaborationAreaConnectionExplanationArgs, 'language'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  profile?: Resolver<ReadonlyArray<ResolversTypes['ProfileCapability']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['ProfileWord']>, ParentType, ContextType>;
};

export type CollaborationAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationAreaEdge'] = ResolversParentTypes['CollaborationAreaEdge']> = {
  byMeaning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['MatchFeature']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CollaborationAreaKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingCapabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  mutual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  offerFit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<CollaborationAreaEdgeParticipationsArgs, 'samples'>>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CollaborationAreaEdgeTextArgs, 'language'>>;
  whatWouldChange?: Resolver<ReadonlyArray<ResolversTypes['MatchChange']>, ParentType, ContextType, RequireFields<CollaborationAreaEdgeWhatWouldChangeArgs, 'first'>>;
};

export type CollaboratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorConnection'] = ResolversParentTypes['CollaboratorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaboratorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<CollaboratorConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorEdge'] = ResolversParentTypes['CollaboratorEdge']> = {
  commonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commonInitiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<CollaboratorEdgeCommonInitiativesArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type ConsortiumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consortium'] = ResolversParentTypes['Consortium']> = {
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowerBound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ConsortiumMember']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optimal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsortiumTextArgs, 'language'>>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes['UncoveredCapability']>, ParentType, ContextType>;
};

export type ConsortiumMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsortiumMember'] = ResolversParentTypes['ConsortiumMember']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<ConsortiumMemberAlternativesArgs, 'first'>>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DatasetDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<DatasetDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<DatasetNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<DatasetNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<DatasetNeighborsArgs, 'samples'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<DatasetConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Assertion' | 'Budget' | 'Capability' | 'Dataset' | 'Evaluation' | 'EvaluationScale' | 'Indicator' | 'IndicatorValue' | 'Initiative' | 'LeadingProject' | 'Membership' | 'Need' | 'Offer' | 'Organization' | 'Participation' | 'Place' | 'Platform' | 'PolicyMeasure' | 'SdgGoal' | 'SdgIndicator' | 'SdgTarget' | 'Source' | 'StrategicGoal' | 'Strategy' | 'WorkingGroup', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<EntityConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnumLabelLabelArgs, 'language'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  by?: Resolver<Maybe<ResolversTypes['EvaluationBy']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvaluationCommentArgs, 'language'>>;
  commentLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<EvaluationCommentLanguageArgs, 'language'>>;
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvaluationDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<EvaluationDescriptionLanguageArgs, 'language'>>;
  direction?: Resolver<Maybe<ResolversTypes['EvaluationDirection']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<EvaluationNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<EvaluationNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<EvaluationNeighborsArgs, 'samples'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['EvaluationScale']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<EvaluationConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationScale'] = ResolversParentTypes['EvaluationScale']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvaluationScaleDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<EvaluationScaleDescriptionLanguageArgs, 'language'>>;
  grades?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meanings?: Resolver<ReadonlyArray<ResolversTypes['ScaleGrade']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationScaleNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<EvaluationScaleNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<EvaluationScaleNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<EvaluationScaleNeighborsArgs, 'samples'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationScaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationScaleConnection'] = ResolversParentTypes['EvaluationScaleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationScaleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<EvaluationScaleConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvaluationScale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationScaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationScaleEdge'] = ResolversParentTypes['EvaluationScaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationScale'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['FacetField'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FacetValueLabelArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'language'>>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingRemedyArgs, 'language'>>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingCountTitleArgs, 'language'>>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['GapPart']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relevantTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapTextArgs, 'language'>>;
};

export type GapPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapPart'] = ResolversParentTypes['GapPart']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GapPartEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['GapPartName'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapPartTextArgs, 'language'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  accumulation?: Resolver<ResolversTypes['Accumulation'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorAvailableArgs, 'language'>>;
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorCalculationArgs, 'language'>>;
  dataSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorDataSourceArgs, 'language'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<IndicatorDescriptionLanguageArgs, 'language'>>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influencedBy?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<IndicatorInfluencedByArgs>>;
  influences?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<IndicatorInfluencesArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeLinkConnection'], ParentType, ContextType, Partial<IndicatorInitiativesArgs>>;
  measuredItems?: Resolver<ReadonlyArray<ResolversTypes['MeasuredItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<IndicatorNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<IndicatorNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<IndicatorNeighborsArgs, 'samples'>>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['IndicatorProgress'], ParentType, ContextType, Partial<IndicatorProgressArgs>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  resultType?: Resolver<Maybe<ResolversTypes['ResultType']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdgIndicators?: Resolver<ResolversTypes['SdgIndicatorLinkConnection'], ParentType, ContextType, Partial<IndicatorSdgIndicatorsArgs>>;
  series?: Resolver<ResolversTypes['IndicatorSeries'], ParentType, ContextType, Partial<IndicatorSeriesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  targetProgress?: Resolver<ReadonlyArray<ResolversTypes['IndicatorProgress']>, ParentType, ContextType, Partial<IndicatorTargetProgressArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorUnitArgs, 'language'>>;
  values?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType, Partial<IndicatorValuesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<IndicatorConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorLinkConnection'] = ResolversParentTypes['IndicatorLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<IndicatorLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorLinkEdge'] = ResolversParentTypes['IndicatorLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<IndicatorLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  proxy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['MappingRelation']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorProgress'] = ResolversParentTypes['IndicatorProgress']> = {
  accumulation?: Resolver<ResolversTypes['Accumulation'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lateActual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['ProgressMode']>, ParentType, ContextType>;
  observed?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NotAssessableReason']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  targetYearPast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorProgressTextArgs, 'language'>>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  zeroYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorSeries'] = ResolversParentTypes['IndicatorSeries']> = {
  actuals?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  expectations?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
  forecasts?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetLine?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  dataSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorValueDataSourceArgs, 'language'>>;
  dataSourceLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<IndicatorValueDataSourceLanguageArgs, 'language'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorValueDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<IndicatorValueDescriptionLanguageArgs, 'language'>>;
  everyYear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorValueKind'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorValueNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<IndicatorValueNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<IndicatorValueNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<IndicatorValueNeighborsArgs, 'samples'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorValueNoteArgs, 'language'>>;
  noteLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<IndicatorValueNoteLanguageArgs, 'language'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IndicatorValueState'], ParentType, ContextType>;
  targetBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorValueTargetBasisArgs, 'language'>>;
  targetBasisLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<IndicatorValueTargetBasisLanguageArgs, 'language'>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorValueTextArgs, 'language'>>;
  textLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<IndicatorValueTextLanguageArgs, 'language'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorValueUnitArgs, 'language'>>;
  unitLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<IndicatorValueUnitLanguageArgs, 'language'>>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yearLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorValueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValueConnection'] = ResolversParentTypes['IndicatorValueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValueEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<IndicatorValueConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorValueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValueEdge'] = ResolversParentTypes['IndicatorValueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorValue'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  advances?: Resolver<ResolversTypes['AdvancedItemLinkConnection'], ParentType, ContextType, Partial<InitiativeAdvancesArgs>>;
  budgetTotals?: Resolver<ReadonlyArray<ResolversTypes['BudgetTotal']>, ParentType, ContextType>;
  budgets?: Resolver<ReadonlyArray<ResolversTypes['Budget']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<InitiativeDescriptionLanguageArgs, 'language'>>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<InitiativeIndicatorsArgs>>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  levelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeLevelNameArgs, 'language'>>;
  measures?: Resolver<ResolversTypes['PolicyMeasureLinkConnection'], ParentType, ContextType, Partial<InitiativeMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<InitiativeNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<InitiativeNeedsArgs, 'samples' | 'scope'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<InitiativeNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<InitiativeNeighborsArgs, 'samples'>>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['PlanItem'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<InitiativeParticipationsArgs, 'samples' | 'scope'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdgGoals?: Resolver<ResolversTypes['SdgGoalLinkConnection'], ParentType, ContextType, Partial<InitiativeSdgGoalsArgs>>;
  sdgTargets?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<InitiativeSdgTargetsArgs>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarInitiative']>, ParentType, ContextType, RequireFields<InitiativeSimilarArgs, 'first' | 'samples'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType, Partial<InitiativeStatusArgs>>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['YearlyStatus']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<InitiativeConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeLinkConnection'] = ResolversParentTypes['InitiativeLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<InitiativeLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeLinkEdge'] = ResolversParentTypes['InitiativeLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<InitiativeLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadingProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingProject'] = ResolversParentTypes['LeadingProject']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadingProjectDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<LeadingProjectDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeadingProjectNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<LeadingProjectNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<LeadingProjectNeedsArgs, 'samples' | 'scope'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<LeadingProjectNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<LeadingProjectNeighborsArgs, 'samples'>>;
  numeral?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<LeadingProjectParticipationsArgs, 'samples' | 'scope'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadingProjectStrengthArgs, 'language'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadingProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingProjectConnection'] = ResolversParentTypes['LeadingProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadingProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<LeadingProjectConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeadingProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadingProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingProjectEdge'] = ResolversParentTypes['LeadingProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadingProject'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  __resolveType: TypeResolveFn<'AdvancedItemLinkEdge' | 'AlignmentLinkEdge' | 'IndicatorLinkEdge' | 'InitiativeLinkEdge' | 'NeedLinkEdge' | 'OfferLinkEdge' | 'OrganizationLinkEdge' | 'PolicyMeasureLinkEdge' | 'SdgGoalLinkEdge' | 'SdgIndicatorLinkEdge' | 'SdgTargetLinkEdge' | 'StrategicGoalLinkEdge', ParentType, ContextType>;
};

export type MatchChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchChange'] = ResolversParentTypes['MatchChange']> = {
  delta?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchChangeKind'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatchChangeTextArgs, 'language'>>;
};

export type MatchFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchFeature'] = ResolversParentTypes['MatchFeature']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MatchFeatureEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['MatchFeatureName'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatchFeatureTextArgs, 'language'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasuredItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredItem'] = ResolversParentTypes['MeasuredItem']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'PolicyMeasure' | 'StrategicGoal', ParentType, ContextType>;
};

export type MemberCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCategoryCount'] = ResolversParentTypes['MemberCategoryCount']> = {
  category?: Resolver<ResolversTypes['MembershipCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<MemberConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  category?: Resolver<ResolversTypes['MembershipCategory'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MemberOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOf'] = ResolversParentTypes['MemberOf']> = {
  __resolveType: TypeResolveFn<'Platform' | 'WorkingGroup', ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  category?: Resolver<ResolversTypes['MembershipCategory'], ParentType, ContextType>;
  categoryLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<MembershipDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MemberOf'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<MembershipNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<MembershipNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<MembershipNeighborsArgs, 'samples'>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<MembershipConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NeedDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<NeedDescriptionLanguageArgs, 'language'>>;
  for?: Resolver<ReadonlyArray<ResolversTypes['NeededFor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NeedNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<NeedNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<NeedNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<NeedNeighborsArgs, 'samples'>>;
  offers?: Resolver<ResolversTypes['OfferMatchConnection'], ParentType, ContextType, Partial<NeedOffersArgs>>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<NeedOpenArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdgGoals?: Resolver<ResolversTypes['SdgGoalLinkConnection'], ParentType, ContextType, Partial<NeedSdgGoalsArgs>>;
  sdgTargets?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<NeedSdgTargetsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<NeedConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type NeedLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedLinkConnection'] = ResolversParentTypes['NeedLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<NeedLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedLinkEdge'] = ResolversParentTypes['NeedLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<NeedLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedMatchConnection'] = ResolversParentTypes['NeedMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedMatchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<NeedMatchConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedMatchEdge'] = ResolversParentTypes['NeedMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  sharedCapabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
};

export type NeededForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeededFor'] = ResolversParentTypes['NeededFor']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'PolicyMeasure', ParentType, ContextType>;
};

export type NeighborConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborConnection'] = ResolversParentTypes['NeighborConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<NeighborConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighborCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborCount'] = ResolversParentTypes['NeighborCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type NeighborEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborEdge'] = ResolversParentTypes['NeighborEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<NeighborEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodEdge']>, ParentType, ContextType>;
  hasMoreEdges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  skippedHubs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodCut']>, ParentType, ContextType>;
};

export type NeighborhoodCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodCut'] = ResolversParentTypes['NeighborhoodCut']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type NeighborhoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodEdge'] = ResolversParentTypes['NeighborhoodEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<NeighborhoodEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Assertion' | 'Budget' | 'Capability' | 'Dataset' | 'Evaluation' | 'EvaluationScale' | 'Indicator' | 'IndicatorValue' | 'Initiative' | 'LeadingProject' | 'Membership' | 'Need' | 'Offer' | 'Organization' | 'Participation' | 'Place' | 'Platform' | 'PolicyMeasure' | 'SdgGoal' | 'SdgIndicator' | 'SdgTarget' | 'Source' | 'StrategicGoal' | 'Strategy' | 'WorkingGroup', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfferDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<OfferDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfferNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<OfferNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedMatchConnection'], ParentType, ContextType, Partial<OfferNeedsArgs>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<OfferNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<OfferNeighborsArgs, 'samples'>>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<OfferOpenArgs>>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provides?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdgGoals?: Resolver<ResolversTypes['SdgGoalLinkConnection'], ParentType, ContextType, Partial<OfferSdgGoalsArgs>>;
  sdgTargets?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<OfferSdgTargetsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<OfferConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferLinkConnection'] = ResolversParentTypes['OfferLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<OfferLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferLinkEdge'] = ResolversParentTypes['OfferLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<OfferLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferMatchConnection'] = ResolversParentTypes['OfferMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferMatchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<OfferMatchConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferMatchEdge'] = ResolversParentTypes['OfferMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  sharedCapabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, Partial<OrganizationCollaboratorsArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<OrganizationDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<OrganizationMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<OrganizationNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<OrganizationNeedsArgs, 'samples'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<OrganizationNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<OrganizationNeighborsArgs, 'samples'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<OrganizationOffersArgs, 'samples'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganizationParticipationsArgs, 'samples'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdgGoals?: Resolver<ResolversTypes['SdgGoalLinkConnection'], ParentType, ContextType, Partial<OrganizationSdgGoalsArgs>>;
  sdgTargets?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<OrganizationSdgTargetsArgs>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarOrganization']>, ParentType, ContextType, RequireFields<OrganizationSimilarArgs, 'first' | 'samples'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<OrganizationConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationLinkConnection'] = ResolversParentTypes['OrganizationLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<OrganizationLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationLinkEdge'] = ResolversParentTypes['OrganizationLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<OrganizationLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParticipationDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<ParticipationDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParticipationNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ParticipationNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<ParticipationNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<ParticipationNeighborsArgs, 'samples'>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParticipationStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<ParticipationConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathDampingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathDamping'] = ResolversParentTypes['PathDamping']> = {
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  linksIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<PathHopAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['PathRelationship'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<PlaceDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<PlaceNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<PlaceNeedsArgs>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<PlaceNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<PlaceNeighborsArgs, 'samples'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<PlaceOrganizationsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlacePlacesArgs>>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prefectureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<PlaceStrategiesArgs>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<PlaceConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanItem'] = ResolversParentTypes['PlanItem']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'LeadingProject' | 'PolicyMeasure' | 'StrategicGoal', ParentType, ContextType>;
};

export type PlanLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLevel'] = ResolversParentTypes['PlanLevel']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlanLevelNameArgs, 'language'>>;
};

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  activity?: Resolver<ReadonlyArray<ResolversTypes['PlatformActivity']>, ParentType, ContextType, Partial<PlatformActivityArgs>>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlatformDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<PlatformDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCategories?: Resolver<ReadonlyArray<ResolversTypes['MemberCategoryCount']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<PlatformMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlatformNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<PlatformNameLanguageArgs, 'language'>>;
  needsWithoutOffers?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<PlatformNeedsWithoutOffersArgs>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<PlatformNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<PlatformNeighborsArgs, 'samples'>>;
  newSince?: Resolver<ResolversTypes['PlatformNews'], ParentType, ContextType, RequireFields<PlatformNewSinceArgs, 'date'>>;
  offersWithoutNeeds?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, Partial<PlatformOffersWithoutNeedsArgs>>;
  openNeedsWithoutCapability?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PlatformOpenNeedsWithoutCapabilityArgs>>;
  openOffersWithoutCapability?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PlatformOpenOffersWithoutCapabilityArgs>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  workingGroups?: Resolver<ResolversTypes['WorkingGroupConnection'], ParentType, ContextType, Partial<PlatformWorkingGroupsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformActivity'] = ResolversParentTypes['PlatformActivity']> = {
  goal?: Resolver<ResolversTypes['SdgGoal'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<PlatformConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type PlatformNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformNews'] = ResolversParentTypes['PlatformNews']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<PlatformNewsMembersArgs>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<PlatformNewsNeedsArgs>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, Partial<PlatformNewsOffersArgs>>;
  undatedMemberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedNeedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedOfferCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMeasure'] = ResolversParentTypes['PolicyMeasure']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<PolicyMeasureAssessmentArgs>>;
  budgetTotals?: Resolver<ReadonlyArray<ResolversTypes['BudgetTotal']>, ParentType, ContextType>;
  budgets?: Resolver<ReadonlyArray<ResolversTypes['Budget']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyMeasureDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<PolicyMeasureDescriptionLanguageArgs, 'language'>>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['StrategicGoal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeLinkConnection'], ParentType, ContextType, Partial<PolicyMeasureInitiativesArgs>>;
  levelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyMeasureLevelNameArgs, 'language'>>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['PolicyMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyMeasureNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<PolicyMeasureNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<PolicyMeasureNeedsArgs, 'samples' | 'scope'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<PolicyMeasureNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<PolicyMeasureNeighborsArgs, 'samples'>>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['PlanItem'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PolicyMeasureParticipationsArgs, 'samples' | 'scope'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdgGoals?: Resolver<ResolversTypes['SdgGoalLinkConnection'], ParentType, ContextType, Partial<PolicyMeasureSdgGoalsArgs>>;
  sdgTargets?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<PolicyMeasureSdgTargetsArgs>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarPolicyMeasure']>, ParentType, ContextType, RequireFields<PolicyMeasureSimilarArgs, 'first' | 'samples'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMeasureConnection'] = ResolversParentTypes['PolicyMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyMeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<PolicyMeasureConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMeasureEdge'] = ResolversParentTypes['PolicyMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyMeasure'], ParentType, ContextType>;
};

export type PolicyMeasureLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMeasureLinkConnection'] = ResolversParentTypes['PolicyMeasureLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyMeasureLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<PolicyMeasureLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyMeasureLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMeasureLinkEdge'] = ResolversParentTypes['PolicyMeasureLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<PolicyMeasureLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyMeasure'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileCapability'] = ResolversParentTypes['ProfileCapability']> = {
  basis?: Resolver<ResolversTypes['ProfileCapabilityBasis'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
};

export type ProfileWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileWord'] = ResolversParentTypes['ProfileWord']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  sense?: Resolver<ResolversTypes['ProfileWordSense'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProofPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofPath'] = ResolversParentTypes['ProofPath']> = {
  dampings?: Resolver<ReadonlyArray<ResolversTypes['PathDamping']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProofPathSentenceArgs, 'language'>>;
  weakestHop?: Resolver<Maybe<ResolversTypes['PathHop']>, ParentType, ContextType>;
};

export type ProofPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofPaths'] = ResolversParentTypes['ProofPaths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['ProofPath']>, ParentType, ContextType>;
  skippedHubs?: Resolver<ReadonlyArray<ResolversTypes['SkippedHub']>, ParentType, ContextType, RequireFields<ProofPathsSkippedHubsArgs, 'first'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alignmentLinks?: Resolver<ResolversTypes['AlignmentLinkConnection'], ParentType, ContextType, RequireFields<QueryAlignmentLinksArgs, 'column' | 'row' | 'scope'>>;
  alignmentMatrix?: Resolver<Maybe<ResolversTypes['AlignmentMatrix']>, ParentType, ContextType, RequireFields<QueryAlignmentMatrixArgs, 'columns' | 'rows' | 'scope' | 'strategy'>>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType, RequireFields<QueryAssertionArgs, 'id'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<QueryAssertionsArgs>>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, RequireFields<QueryBudgetArgs, 'id'>>;
  budgets?: Resolver<ResolversTypes['BudgetConnection'], ParentType, ContextType, Partial<QueryBudgetsArgs>>;
  capabilities?: Resolver<ResolversTypes['CapabilityConnection'], ParentType, ContextType, Partial<QueryCapabilitiesArgs>>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType, RequireFields<QueryCapabilityArgs, 'id'>>;
  collaborationAreas?: Resolver<Maybe<ResolversTypes['CollaborationAreaConnection']>, ParentType, ContextType, RequireFields<QueryCollaborationAreasArgs, 'for' | 'samples'>>;
  compareStrategies?: Resolver<Maybe<ResolversTypes['StrategyComparison']>, ParentType, ContextType, RequireFields<QueryCompareStrategiesArgs, 'from' | 'samples' | 'to'>>;
  consortium?: Resolver<Maybe<ResolversTypes['Consortium']>, ParentType, ContextType, RequireFields<QueryConsortiumArgs, 'for' | 'maxMembers' | 'samples'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  enumLabels?: Resolver<ReadonlyArray<ResolversTypes['EnumLabel']>, ParentType, ContextType, Partial<QueryEnumLabelsArgs>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  evaluationScale?: Resolver<Maybe<ResolversTypes['EvaluationScale']>, ParentType, ContextType, RequireFields<QueryEvaluationScaleArgs, 'id'>>;
  evaluationScales?: Resolver<ResolversTypes['EvaluationScaleConnection'], ParentType, ContextType, Partial<QueryEvaluationScalesArgs>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, Partial<QueryEvaluationsArgs>>;
  findingCounts?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType, RequireFields<QueryFindingCountsArgs, 'samples' | 'strategy'>>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first' | 'samples' | 'strategy'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'kinds' | 'samples'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicatorValue?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType, RequireFields<QueryIndicatorValueArgs, 'id'>>;
  indicatorValues?: Resolver<ResolversTypes['IndicatorValueConnection'], ParentType, ContextType, Partial<QueryIndicatorValuesArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  leadingProject?: Resolver<Maybe<ResolversTypes['LeadingProject']>, ParentType, ContextType, RequireFields<QueryLeadingProjectArgs, 'id'>>;
  leadingProjects?: Resolver<ResolversTypes['LeadingProjectConnection'], ParentType, ContextType, Partial<QueryLeadingProjectsArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<QueryMembershipsArgs>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<QueryNeedsArgs>>;
  neighborhood?: Resolver<ResolversTypes['Neighborhood'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'ids' | 'limit' | 'samples'>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, Partial<QueryOffersArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizationAlignmentMatrix?: Resolver<ResolversTypes['AlignmentMatrix'], ParentType, ContextType, RequireFields<QueryOrganizationAlignmentMatrixArgs, 'columns' | 'scope'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<QueryParticipationArgs, 'id'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<QueryParticipationsArgs>>;
  paths?: Resolver<ResolversTypes['ProofPaths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'avoid' | 'first' | 'from' | 'maxLength' | 'samples' | 'through' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  placeAlignmentMatrix?: Resolver<ResolversTypes['AlignmentMatrix'], ParentType, ContextType, RequireFields<QueryPlaceAlignmentMatrixArgs, 'columns'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType, RequireFields<QueryPlatformArgs, 'id'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<QueryPlatformsArgs>>;
  policyMeasure?: Resolver<Maybe<ResolversTypes['PolicyMeasure']>, ParentType, ContextType, RequireFields<QueryPolicyMeasureArgs, 'id'>>;
  policyMeasures?: Resolver<ResolversTypes['PolicyMeasureConnection'], ParentType, ContextType, Partial<QueryPolicyMeasuresArgs>>;
  sdgGoal?: Resolver<Maybe<ResolversTypes['SdgGoal']>, ParentType, ContextType, Partial<QuerySdgGoalArgs>>;
  sdgGoals?: Resolver<ResolversTypes['SdgGoalConnection'], ParentType, ContextType, Partial<QuerySdgGoalsArgs>>;
  sdgIndicator?: Resolver<Maybe<ResolversTypes['SdgIndicator']>, ParentType, ContextType, Partial<QuerySdgIndicatorArgs>>;
  sdgIndicators?: Resolver<ResolversTypes['SdgIndicatorConnection'], ParentType, ContextType, Partial<QuerySdgIndicatorsArgs>>;
  sdgTarget?: Resolver<Maybe<ResolversTypes['SdgTarget']>, ParentType, ContextType, Partial<QuerySdgTargetArgs>>;
  sdgTargets?: Resolver<ResolversTypes['SdgTargetConnection'], ParentType, ContextType, Partial<QuerySdgTargetsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedThing']>, ParentType, ContextType, RequireFields<QuerySharedArgs, 'atLeast' | 'first' | 'ids' | 'samples'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  strategicGoal?: Resolver<Maybe<ResolversTypes['StrategicGoal']>, ParentType, ContextType, RequireFields<QueryStrategicGoalArgs, 'id'>>;
  strategicGoals?: Resolver<ResolversTypes['StrategicGoalConnection'], ParentType, ContextType, Partial<QueryStrategicGoalsArgs>>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<QueryStrategiesArgs>>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType, RequireFields<QueryStrategyArgs, 'id'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  suggestedPartners?: Resolver<Maybe<ResolversTypes['SuggestedPartnerConnection']>, ParentType, ContextType, RequireFields<QuerySuggestedPartnersArgs, 'for' | 'samples'>>;
  whiteSpace?: Resolver<ReadonlyArray<ResolversTypes['WhiteSpace']>, ParentType, ContextType, RequireFields<QueryWhiteSpaceArgs, 'first' | 'samples' | 'strategy'>>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType, RequireFields<QueryWorkingGroupArgs, 'id'>>;
  workingGroups?: Resolver<ResolversTypes['WorkingGroupConnection'], ParentType, ContextType, Partial<QueryWorkingGroupsArgs>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScaleGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleGrade'] = ResolversParentTypes['ScaleGrade']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScarceCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScarceCapability'] = ResolversParentTypes['ScarceCapability']> = {
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  openNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOffers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgGoal'] = ResolversParentTypes['SdgGoal']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SdgGoalAliasesArgs, 'language'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SdgGoalDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<SdgGoalDescriptionLanguageArgs, 'language'>>;
  goals?: Resolver<ResolversTypes['StrategicGoalLinkConnection'], ParentType, ContextType, RequireFields<SdgGoalGoalsArgs, 'samples'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeLinkConnection'], ParentType, ContextType, RequireFields<SdgGoalInitiativesArgs, 'samples'>>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['PolicyMeasureLinkConnection'], ParentType, ContextType, RequireFields<SdgGoalMeasuresArgs, 'samples'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SdgGoalNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<SdgGoalNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedLinkConnection'], ParentType, ContextType, RequireFields<SdgGoalNeedsArgs, 'samples'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<SdgGoalNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<SdgGoalNeighborsArgs, 'samples'>>;
  offers?: Resolver<ResolversTypes['OfferLinkConnection'], ParentType, ContextType, RequireFields<SdgGoalOffersArgs, 'samples'>>;
  organizations?: Resolver<ResolversTypes['OrganizationLinkConnection'], ParentType, ContextType, RequireFields<SdgGoalOrganizationsArgs, 'samples'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['SdgTarget']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdgGoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgGoalConnection'] = ResolversParentTypes['SdgGoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SdgGoalEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SdgGoalConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SdgGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgGoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgGoalEdge'] = ResolversParentTypes['SdgGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SdgGoal'], ParentType, ContextType>;
};

export type SdgGoalLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgGoalLinkConnection'] = ResolversParentTypes['SdgGoalLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SdgGoalLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SdgGoalLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SdgGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgGoalLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgGoalLinkEdge'] = ResolversParentTypes['SdgGoalLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<SdgGoalLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SdgGoal'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdgIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgIndicator'] = ResolversParentTypes['SdgIndicator']> = {
  alsoListedAs?: Resolver<ReadonlyArray<ResolversTypes['SdgIndicator']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SdgIndicatorDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<SdgIndicatorDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorLinkConnection'], ParentType, ContextType, Partial<SdgIndicatorIndicatorsArgs>>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SdgIndicatorNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<SdgIndicatorNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<SdgIndicatorNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<SdgIndicatorNeighborsArgs, 'samples'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['SdgTarget']>, ParentType, ContextType>;
  unCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdgIndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgIndicatorConnection'] = ResolversParentTypes['SdgIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SdgIndicatorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SdgIndicatorConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SdgIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgIndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgIndicatorEdge'] = ResolversParentTypes['SdgIndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SdgIndicator'], ParentType, ContextType>;
};

export type SdgIndicatorLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgIndicatorLinkConnection'] = ResolversParentTypes['SdgIndicatorLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SdgIndicatorLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SdgIndicatorLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SdgIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgIndicatorLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgIndicatorLinkEdge'] = ResolversParentTypes['SdgIndicatorLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<SdgIndicatorLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SdgIndicator'], ParentType, ContextType>;
  proxy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['MappingRelation']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdgTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgTarget'] = ResolversParentTypes['SdgTarget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SdgTargetDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<SdgTargetDescriptionLanguageArgs, 'language'>>;
  goal?: Resolver<ResolversTypes['SdgGoal'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['StrategicGoalLinkConnection'], ParentType, ContextType, RequireFields<SdgTargetGoalsArgs, 'samples'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['SdgIndicator']>, ParentType, ContextType>;
  influencedBy?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<SdgTargetInfluencedByArgs>>;
  influences?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<SdgTargetInfluencesArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeLinkConnection'], ParentType, ContextType, RequireFields<SdgTargetInitiativesArgs, 'samples'>>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SdgTargetKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['PolicyMeasureLinkConnection'], ParentType, ContextType, RequireFields<SdgTargetMeasuresArgs, 'samples'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SdgTargetNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<SdgTargetNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedLinkConnection'], ParentType, ContextType, RequireFields<SdgTargetNeedsArgs, 'samples'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<SdgTargetNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<SdgTargetNeighborsArgs, 'samples'>>;
  offers?: Resolver<ResolversTypes['OfferLinkConnection'], ParentType, ContextType, RequireFields<SdgTargetOffersArgs, 'samples'>>;
  organizations?: Resolver<ResolversTypes['OrganizationLinkConnection'], ParentType, ContextType, RequireFields<SdgTargetOrganizationsArgs, 'samples'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  topOrganizations?: Resolver<ResolversTypes['TopOrganizationConnection'], ParentType, ContextType, RequireFields<SdgTargetTopOrganizationsArgs, 'samples'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdgTargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgTargetConnection'] = ResolversParentTypes['SdgTargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SdgTargetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SdgTargetConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SdgTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgTargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgTargetEdge'] = ResolversParentTypes['SdgTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SdgTarget'], ParentType, ContextType>;
};

export type SdgTargetLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgTargetLinkConnection'] = ResolversParentTypes['SdgTargetLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SdgTargetLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SdgTargetLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SdgTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgTargetLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SdgTargetLinkEdge'] = ResolversParentTypes['SdgTargetLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<SdgTargetLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SdgTarget'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  byMeaning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  relaxed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedField?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SearchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ReadonlyArray<ResolversTypes['TextPart']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  sdgGoals?: Resolver<ReadonlyArray<ResolversTypes['SearchSdgGoalFacet']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['SearchStrategyFacet']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['SearchTypeFacet']>, ParentType, ContextType>;
};

export type SearchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReason'] = ResolversParentTypes['SearchReason']> = {
  kind?: Resolver<ResolversTypes['SearchReasonKind'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchReasonTextArgs, 'language'>>;
};

export type SearchSdgGoalFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSdgGoalFacet'] = ResolversParentTypes['SearchSdgGoalFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sdgGoal?: Resolver<ResolversTypes['SdgGoal'], ParentType, ContextType>;
};

export type SearchStrategyFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchStrategyFacet'] = ResolversParentTypes['SearchStrategyFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
};

export type SearchTypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTypeFacet'] = ResolversParentTypes['SearchTypeFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  expected?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  indicatorValue?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedHolder'] = ResolversParentTypes['SharedHolder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['RelationshipKind']>, ParentType, ContextType>;
};

export type SharedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedThing'] = ResolversParentTypes['SharedThing']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['SharedHolder']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SharedKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SimilarInitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarInitiative'] = ResolversParentTypes['SimilarInitiative']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['SimilarityFeature']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarOrganization'] = ResolversParentTypes['SimilarOrganization']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['SimilarityFeature']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarPolicyMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarPolicyMeasure'] = ResolversParentTypes['SimilarPolicyMeasure']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['SimilarityFeature']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyMeasure'], ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarityFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarityFeature'] = ResolversParentTypes['SimilarityFeature']> = {
  common?: Resolver<ReadonlyArray<ResolversTypes['SimilarityReason']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SharedKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarityReason'] = ResolversParentTypes['SimilarityReason']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SkippedHubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedHub'] = ResolversParentTypes['SkippedHub']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<SourceCitedByArgs, 'samples'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<SourceDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<SourceNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<SourceNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<SourceNeighborsArgs, 'samples'>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, Partial<SourceStrategiesArgs>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SourceConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StrategicGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoal'] = ResolversParentTypes['StrategicGoal']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<StrategicGoalAssessmentArgs>>;
  budgetTotals?: Resolver<ReadonlyArray<ResolversTypes['BudgetTotal']>, ParentType, ContextType>;
  budgets?: Resolver<ReadonlyArray<ResolversTypes['Budget']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StrategicGoalDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<StrategicGoalDescriptionLanguageArgs, 'language'>>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  levelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StrategicGoalLevelNameArgs, 'language'>>;
  mainEfforts?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['PolicyMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StrategicGoalNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<StrategicGoalNameLanguageArgs, 'language'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<StrategicGoalNeedsArgs, 'samples' | 'scope'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<StrategicGoalNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<StrategicGoalNeighborsArgs, 'samples'>>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<StrategicGoalParticipationsArgs, 'samples' | 'scope'>>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdgGoals?: Resolver<ResolversTypes['SdgGoalLinkConnection'], ParentType, ContextType, Partial<StrategicGoalSdgGoalsArgs>>;
  sdgTargets?: Resolver<ResolversTypes['SdgTargetLinkConnection'], ParentType, ContextType, Partial<StrategicGoalSdgTargetsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StrategicGoalSubtitleArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategicGoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalConnection'] = ResolversParentTypes['StrategicGoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrategicGoalEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<StrategicGoalConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategicGoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalEdge'] = ResolversParentTypes['StrategicGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategicGoal'], ParentType, ContextType>;
};

export type StrategicGoalLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalLinkConnection'] = ResolversParentTypes['StrategicGoalLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrategicGoalLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<StrategicGoalLinkConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategicGoalLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicGoalLinkEdge'] = ResolversParentTypes['StrategicGoalLinkEdge']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<StrategicGoalLinkEdgeAssertionsArgs, 'status'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategicGoal'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AssertionStatus']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy']> = {
  adoptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<StrategyAssessmentArgs>>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StrategyDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<StrategyDescriptionLanguageArgs, 'language'>>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['StrategicGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<StrategyInitiativesArgs>>;
  leadingProjects?: Resolver<ReadonlyArray<ResolversTypes['LeadingProject']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['PlanLevel']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['PolicyMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StrategyNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<StrategyNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<StrategyNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<StrategyNeighborsArgs, 'samples'>>;
  outlookPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outlookYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  revisedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Strategy']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyCandidate'] = ResolversParentTypes['StrategyCandidate']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StrategyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyChange'] = ResolversParentTypes['StrategyChange']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  fromValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StrategyChangeKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  toValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StrategyChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyChangeCount'] = ResolversParentTypes['StrategyChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StrategyChangeKind'], ParentType, ContextType>;
};

export type StrategyComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyComparison'] = ResolversParentTypes['StrategyComparison']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['StrategyCandidate']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['StrategyChange']>, ParentType, ContextType, Partial<StrategyComparisonChangesArgs>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StrategyChangeCount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notRecorded?: Resolver<ReadonlyArray<ResolversTypes['StrategyNotRecorded']>, ParentType, ContextType>;
  paired?: Resolver<ResolversTypes['StrategyPairCount'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
};

export type StrategyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyConnection'] = ResolversParentTypes['StrategyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrategyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<StrategyConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Strategy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyEdge'] = ResolversParentTypes['StrategyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
};

export type StrategyNotRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyNotRecorded'] = ResolversParentTypes['StrategyNotRecorded']> = {
  aspect?: Resolver<ResolversTypes['ComparedAspect'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['ComparedEdition'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type StrategyPairCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategyPairCount'] = ResolversParentTypes['StrategyPairCount']> = {
  keyAndText?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestedPartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedPartnerConnection'] = ResolversParentTypes['SuggestedPartnerConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestedPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestedPartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedPartnerEdge'] = ResolversParentTypes['SuggestedPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['MatchFeature']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingCapabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  mutual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  offerFit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SuggestedPartnerEdgeTextArgs, 'language'>>;
  whatWouldChange?: Resolver<ReadonlyArray<ResolversTypes['MatchChange']>, ParentType, ContextType, RequireFields<SuggestedPartnerEdgeWhatWouldChangeArgs, 'first'>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  matchedField?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['TextPart']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SuggestionTitleArgs, 'language'>>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopOrganizationConnection'] = ResolversParentTypes['TopOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopOrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<TopOrganizationConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopOrganizationEdge'] = ResolversParentTypes['TopOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type UncoveredCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncoveredCapability'] = ResolversParentTypes['UncoveredCapability']> = {
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UncoveredReason'], ParentType, ContextType>;
};

export type WhiteSpaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhiteSpace'] = ResolversParentTypes['WhiteSpace']> = {
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['WhiteSpaceReason']>, ParentType, ContextType>;
  restsOnSamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scarceCapabilities?: Resolver<ReadonlyArray<ResolversTypes['ScarceCapability']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WhiteSpaceTextArgs, 'language'>>;
};

export type WorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkingGroupDescriptionArgs, 'language'>>;
  descriptionLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<WorkingGroupDescriptionLanguageArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<WorkingGroupMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkingGroupNameArgs, 'language'>>;
  nameEnBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<WorkingGroupNameLanguageArgs, 'language'>>;
  neighborSummary?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<WorkingGroupNeighborSummaryArgs, 'samples'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<WorkingGroupNeighborsArgs, 'samples'>>;
  platform?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupConnection'] = ResolversParentTypes['WorkingGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroupEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<WorkingGroupConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupEdge'] = ResolversParentTypes['WorkingGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
};

export type YearlyStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearlyStatus'] = ResolversParentTypes['YearlyStatus']> = {
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdvancedItem?: AdvancedItemResolvers<ContextType>;
  AdvancedItemLinkConnection?: AdvancedItemLinkConnectionResolvers<ContextType>;
  AdvancedItemLinkEdge?: AdvancedItemLinkEdgeResolvers<ContextType>;
  Alignable?: AlignableResolvers<ContextType>;
  AlignmentLinkConnection?: AlignmentLinkConnectionResolvers<ContextType>;
  AlignmentLinkEdge?: AlignmentLinkEdgeResolvers<ContextType>;
  AlignmentMatrix?: AlignmentMatrixResolvers<ContextType>;
  AlignmentMatrixCell?: AlignmentMatrixCellResolvers<ContextType>;
  AlignmentMatrixHead?: AlignmentMatrixHeadResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentDriver?: AssessmentDriverResolvers<ContextType>;
  AssessmentInput?: AssessmentInputResolvers<ContextType>;
  AssessmentMissing?: AssessmentMissingResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetConnection?: BudgetConnectionResolvers<ContextType>;
  BudgetEdge?: BudgetEdgeResolvers<ContextType>;
  BudgetTotal?: BudgetTotalResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CapabilityConnection?: CapabilityConnectionResolvers<ContextType>;
  CapabilityEdge?: CapabilityEdgeResolvers<ContextType>;
  CollaborationAreaConnection?: CollaborationAreaConnectionResolvers<ContextType>;
  CollaborationAreaEdge?: CollaborationAreaEdgeResolvers<ContextType>;
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  Consortium?: ConsortiumResolvers<ContextType>;
  ConsortiumMember?: ConsortiumMemberResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationScale?: EvaluationScaleResolvers<ContextType>;
  EvaluationScaleConnection?: EvaluationScaleConnectionResolvers<ContextType>;
  EvaluationScaleEdge?: EvaluationScaleEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapPart?: GapPartResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorLinkConnection?: IndicatorLinkConnectionResolvers<ContextType>;
  IndicatorLinkEdge?: IndicatorLinkEdgeResolvers<ContextType>;
  IndicatorProgress?: IndicatorProgressResolvers<ContextType>;
  IndicatorSeries?: IndicatorSeriesResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  IndicatorValueConnection?: IndicatorValueConnectionResolvers<ContextType>;
  IndicatorValueEdge?: IndicatorValueEdgeResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeLinkConnection?: InitiativeLinkConnectionResolvers<ContextType>;
  InitiativeLinkEdge?: InitiativeLinkEdgeResolvers<ContextType>;
  LeadingProject?: LeadingProjectResolvers<ContextType>;
  LeadingProjectConnection?: LeadingProjectConnectionResolvers<ContextType>;
  LeadingProjectEdge?: LeadingProjectEdgeResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  MatchChange?: MatchChangeResolvers<ContextType>;
  MatchFeature?: MatchFeatureResolvers<ContextType>;
  MeasuredItem?: MeasuredItemResolvers<ContextType>;
  MemberCategoryCount?: MemberCategoryCountResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberOf?: MemberOfResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedLinkConnection?: NeedLinkConnectionResolvers<ContextType>;
  NeedLinkEdge?: NeedLinkEdgeResolvers<ContextType>;
  NeedMatchConnection?: NeedMatchConnectionResolvers<ContextType>;
  NeedMatchEdge?: NeedMatchEdgeResolvers<ContextType>;
  NeededFor?: NeededForResolvers<ContextType>;
  NeighborConnection?: NeighborConnectionResolvers<ContextType>;
  NeighborCount?: NeighborCountResolvers<ContextType>;
  NeighborEdge?: NeighborEdgeResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  NeighborhoodCut?: NeighborhoodCutResolvers<ContextType>;
  NeighborhoodEdge?: NeighborhoodEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferLinkConnection?: OfferLinkConnectionResolvers<ContextType>;
  OfferLinkEdge?: OfferLinkEdgeResolvers<ContextType>;
  OfferMatchConnection?: OfferMatchConnectionResolvers<ContextType>;
  OfferMatchEdge?: OfferMatchEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationLinkConnection?: OrganizationLinkConnectionResolvers<ContextType>;
  OrganizationLinkEdge?: OrganizationLinkEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  PathDamping?: PathDampingResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlanItem?: PlanItemResolvers<ContextType>;
  PlanLevel?: PlanLevelResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformActivity?: PlatformActivityResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  PlatformNews?: PlatformNewsResolvers<ContextType>;
  PolicyMeasure?: PolicyMeasureResolvers<ContextType>;
  PolicyMeasureConnection?: PolicyMeasureConnectionResolvers<ContextType>;
  PolicyMeasureEdge?: PolicyMeasureEdgeResolvers<ContextType>;
  PolicyMeasureLinkConnection?: PolicyMeasureLinkConnectionResolvers<ContextType>;
  PolicyMeasureLinkEdge?: PolicyMeasureLinkEdgeResolvers<ContextType>;
  ProfileCapability?: ProfileCapabilityResolvers<ContextType>;
  ProfileWord?: ProfileWordResolvers<ContextType>;
  ProofPath?: ProofPathResolvers<ContextType>;
  ProofPaths?: ProofPathsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  ScaleGrade?: ScaleGradeResolvers<ContextType>;
  ScarceCapability?: ScarceCapabilityResolvers<ContextType>;
  SdgGoal?: SdgGoalResolvers<ContextType>;
  SdgGoalConnection?: SdgGoalConnectionResolvers<ContextType>;
  SdgGoalEdge?: SdgGoalEdgeResolvers<ContextType>;
  SdgGoalLinkConnection?: SdgGoalLinkConnectionResolvers<ContextType>;
  SdgGoalLinkEdge?: SdgGoalLinkEdgeResolvers<ContextType>;
  SdgIndicator?: SdgIndicatorResolvers<ContextType>;
  SdgIndicatorConnection?: SdgIndicatorConnectionResolvers<ContextType>;
  SdgIndicatorEdge?: SdgIndicatorEdgeResolvers<ContextType>;
  SdgIndicatorLinkConnection?: SdgIndicatorLinkConnectionResolvers<ContextType>;
  SdgIndicatorLinkEdge?: SdgIndicatorLinkEdgeResolvers<ContextType>;
  SdgTarget?: SdgTargetResolvers<ContextType>;
  SdgTargetConnection?: SdgTargetConnectionResolvers<ContextType>;
  SdgTargetEdge?: SdgTargetEdgeResolvers<ContextType>;
  SdgTargetLinkConnection?: SdgTargetLinkConnectionResolvers<ContextType>;
  SdgTargetLinkEdge?: SdgTargetLinkEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchReason?: SearchReasonResolvers<ContextType>;
  SearchSdgGoalFacet?: SearchSdgGoalFacetResolvers<ContextType>;
  SearchStrategyFacet?: SearchStrategyFacetResolvers<ContextType>;
  SearchTypeFacet?: SearchTypeFacetResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SharedHolder?: SharedHolderResolvers<ContextType>;
  SharedThing?: SharedThingResolvers<ContextType>;
  SimilarInitiative?: SimilarInitiativeResolvers<ContextType>;
  SimilarOrganization?: SimilarOrganizationResolvers<ContextType>;
  SimilarPolicyMeasure?: SimilarPolicyMeasureResolvers<ContextType>;
  SimilarityFeature?: SimilarityFeatureResolvers<ContextType>;
  SimilarityReason?: SimilarityReasonResolvers<ContextType>;
  SkippedHub?: SkippedHubResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StrategicGoal?: StrategicGoalResolvers<ContextType>;
  StrategicGoalConnection?: StrategicGoalConnectionResolvers<ContextType>;
  StrategicGoalEdge?: StrategicGoalEdgeResolvers<ContextType>;
  StrategicGoalLinkConnection?: StrategicGoalLinkConnectionResolvers<ContextType>;
  StrategicGoalLinkEdge?: StrategicGoalLinkEdgeResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  StrategyCandidate?: StrategyCandidateResolvers<ContextType>;
  StrategyChange?: StrategyChangeResolvers<ContextType>;
  StrategyChangeCount?: StrategyChangeCountResolvers<ContextType>;
  StrategyComparison?: StrategyComparisonResolvers<ContextType>;
  StrategyConnection?: StrategyConnectionResolvers<ContextType>;
  StrategyEdge?: StrategyEdgeResolvers<ContextType>;
  StrategyNotRecorded?: StrategyNotRecordedResolvers<ContextType>;
  StrategyPairCount?: StrategyPairCountResolvers<ContextType>;
  SuggestedPartnerConnection?: SuggestedPartnerConnectionResolvers<ContextType>;
  SuggestedPartnerEdge?: SuggestedPartnerEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  TopOrganizationConnection?: TopOrganizationConnectionResolvers<ContextType>;
  TopOrganizationEdge?: TopOrganizationEdgeResolvers<ContextType>;
  UncoveredCapability?: UncoveredCapabilityResolvers<ContextType>;
  WhiteSpace?: WhiteSpaceResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
  WorkingGroupConnection?: WorkingGroupConnectionResolvers<ContextType>;
  WorkingGroupEdge?: WorkingGroupEdgeResolvers<ContextType>;
  YearlyStatus?: YearlyStatusResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  id?: IdDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
