import type { QueryResolvers, Resolvers } from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { NODE_LABELS, type NodeLabel } from '../../../model/model.ts'
import * as alignmentMatrix from './alignment-matrix.ts'
import * as assertion from './assertion.ts'
import * as assessment from './assessment.ts'
import * as budget from './budget.ts'
import * as capability from './capability.ts'
import * as collaborationArea from './collaboration-area.ts'
import * as consortium from './consortium.ts'
import * as dataset from './dataset.ts'
import { oneOf, quote } from './entity.ts'
import * as enumLabel from './enum-label.ts'
import * as evaluation from './evaluation.ts'
import { facetedConnection } from './facet.ts'
import { facetValue } from './facet-value.ts'
import * as finding from './finding.ts'
import * as gap from './gap.ts'
import * as indicator from './indicator.ts'
import * as indicatorValue from './indicator-value.ts'
import * as initiative from './initiative.ts'
import * as leadingProject from './leading-project.ts'
import { influenceEdge, linkEdge, mappingEdge } from './link.ts'
import * as match from './match.ts'
import * as membership from './membership.ts'
import * as need from './need.ts'
import * as neighbor from './neighbor.ts'
import * as neighborhood from './neighborhood.ts'
import * as offer from './offer.ts'
import * as organization from './organization.ts'
import * as participation from './participation.ts'
import * as path from './path.ts'
import * as place from './place.ts'
import * as platform from './platform.ts'
import * as platformNews from './platform-news.ts'
import * as platformSummary from './platform-summary.ts'
import * as policyMeasure from './policy-measure.ts'
import * as profile from './profile.ts'
import * as progress from './progress.ts'
import { scalars } from './scalars.ts'
import * as sdgGoal from './sdg-goal.ts'
import * as sdgIndicator from './sdg-indicator.ts'
import * as sdgTarget from './sdg-target.ts'
import * as search from './search.ts'
import { selectedTree } from './selected-tree.ts'
import * as shared from './shared.ts'
import * as similar from './similar.ts'
import * as source from './source.ts'
import * as strategicGoal from './strategic-goal.ts'
import * as strategy from './strategy.ts'
import * as strategyComparison from './strategy-comparison.ts'
import * as suggestedPartner from './suggested-partner.ts'
import { wanted } from './wanted.ts'
import * as whiteSpace from './white-space.ts'
import * as workingGroup from './working-group.ts'

const node: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_, { id }, { load }, info) => load.treeById(ENTITY, id, wanted(info), selectedTree(info)),
  nodes: (_, { ids }, { load }, info) => Promise.all(ids.map(id => load.byId(ENTITY, id, wanted(info)))),
}

const anyEntity = { __resolveType: oneOf(...NODE_LABELS) }

/** What answers the fields of each type: a type that is forgotten here does not compile. */
const ofTypes: Readonly<Required<Pick<Resolvers, NodeLabel>>> = {
  Assertion: assertion.assertion,
  Budget: budget.budget,
  Evaluation: evaluation.evaluation,
  EvaluationScale: evaluation.evaluationScale,
  Capability: capability.capability,
  Dataset: dataset.dataset,
  Indicator: indicator.indicator,
  IndicatorValue: indicatorValue.indicatorValue,
  Initiative: initiative.initiative,
  LeadingProject: leadingProject.leadingProject,
  Membership: membership.membership,
  Need: need.need,
  Offer: offer.offer,
  Organization: organization.organization,
  Participation: participation.participation,
  Place: place.place,
  Platform: platform.platform,
  PolicyMeasure: policyMeasure.policyMeasure,
  SdgGoal: sdgGoal.sdgGoal,
  SdgIndicator: sdgIndicator.sdgIndicator,
  SdgTarget: sdgTarget.sdgTarget,
  Source: source.source,
  StrategicGoal: strategicGoal.strategicGoal,
  Strategy: strategy.strategy,
  WorkingGroup: workingGroup.workingGroup,
}

/** Every type has a list that is paged and divided alike. */
const collections = Object.fromEntries(
  NODE_LABELS.map(label => [`${label}Connection`, facetedConnection]),
) as Readonly<Record<`${NodeLabel}Connection`, typeof facetedConnection>>

/** What answers each field of the schema. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...node,
    ...alignmentMatrix.query,
    ...assertion.query,
    ...capability.query,
    ...collaborationArea.query,
    ...consortium.query,
    ...budget.query,
    ...evaluation.query,
    ...dataset.query,
    ...enumLabel.query,
    ...finding.query,
    ...gap.query,
    ...indicator.query,
    ...indicatorValue.query,
    ...initiative.query,
    ...leadingProject.query,
    ...membership.query,
    ...need.query,
    ...neighborhood.query,
    ...offer.query,
    ...organization.query,
    ...participation.query,
    ...path.query,
    ...place.query,
    ...platform.query,
    ...policyMeasure.query,
    ...sdgGoal.query,
    ...sdgIndicator.query,
    ...sdgTarget.query,
    ...search.query,
    ...shared.query,
    ...source.query,
    ...strategicGoal.query,
    ...strategy.query,
    ...strategyComparison.query,
    ...suggestedPartner.query,
    ...whiteSpace.query,
    ...workingGroup.query,
  },
  Node: anyEntity,
  Entity: anyEntity,
  PlanItem: { __resolveType: oneOf('StrategicGoal', 'PolicyMeasure', 'LeadingProject', 'Initiative') },
  Alignable: {
    __resolveType: oneOf('StrategicGoal', 'PolicyMeasure', 'Initiative', 'Need', 'Offer', 'Organization'),
  },
  AdvancedItem: { __resolveType: oneOf('PolicyMeasure', 'Indicator') },
  MeasuredItem: { __resolveType: oneOf('StrategicGoal', 'PolicyMeasure', 'Initiative') },
  MemberOf: { __resolveType: oneOf('Platform', 'WorkingGroup') },
  NeededFor: { __resolveType: oneOf('Initiative', 'PolicyMeasure') },
  Quote: quote,
  PlanLevel: strategy.planLevel,
  BudgetTotal: budget.budgetTotal,
  ScaleGrade: evaluation.scaleGrade,
  EnumLabel: enumLabel.enumLabel,
  SearchConnection: search.searchConnection,
  SearchEdge: search.searchEdge,
  SearchReason: search.searchReason,
  SearchFacets: search.searchFacets,
  SearchStrategyFacet: search.searchStrategyFacet,
  SearchSdgGoalFacet: search.searchSdgGoalFacet,
  Suggestion: search.suggestion,
  Assessment: assessment.assessment,
  AssessmentDriver: assessment.assessmentDriver,
  AssessmentInput: assessment.assessmentInput,
  AssessmentMissing: assessment.assessmentMissing,
  Finding: finding.finding,
  FindingCount: finding.findingCount,
  Gap: gap.gap,
  GapPart: gap.gapPart,
  IndicatorProgress: progress.indicatorProgress,
  IndicatorSeries: progress.indicatorSeries,
  SeriesPoint: progress.seriesPoint,
  ProofPaths: path.proofPaths,
  SkippedHub: path.skippedHub,
  ProofPath: path.proofPath,
  PathHop: path.pathHop,
  PathDamping: path.pathDamping,
  PlatformActivity: platformSummary.activity,
  PlatformNews: platformNews.news,
  CollaborationAreaConnection: collaborationArea.areaConnection,
  CollaborationAreaEdge: collaborationArea.areaEdge,
  SuggestedPartnerConnection: suggestedPartner.partnerConnection,
  SuggestedPartnerEdge: suggestedPartner.partnerEdge,
  MatchFeature: match.matchFeature,
  MatchChange: match.matchChange,
  ProfileCapability: profile.profileCapability,
  ProfileWord: profile.profileWord,
  Consortium: consortium.consortium,
  ConsortiumMember: consortium.member,
  UncoveredCapability: consortium.uncovered,
  WhiteSpace: whiteSpace.whiteSpace,
  ScarceCapability: whiteSpace.scarceCapability,
  StrategyComparison: strategyComparison.comparison,
  StrategyChange: strategyComparison.change,
  StrategyCandidate: strategyComparison.candidate,
  StrategyNotRecorded: strategyComparison.notRecorded,
  FacetValue: facetValue,
  AlignmentMatrix: alignmentMatrix.matrix,
  AlignmentMatrixCell: alignmentMatrix.cell,
  AlignmentLinkConnection: alignmentMatrix.linkConnection,
  AlignmentLinkEdge: alignmentMatrix.alignmentLinkEdge,
  ...ofTypes,
  ...collections,
  EntityConnection: facetedConnection,
  NeighborCount: neighbor.neighborCount,
  NeighborConnection: neighbor.neighborConnection,
  NeighborEdge: neighbor.neighborEdge,
  SharedThing: shared.thing,
  SharedHolder: shared.holder,
  SimilarInitiative: similar.initiative,
  SimilarPolicyMeasure: similar.policyMeasure,
  SimilarOrganization: similar.organization,
  SimilarityReason: similar.reason,
  NeighborhoodCut: neighborhood.cut,
  NeighborhoodEdge: neighborhood.edge,
  InitiativeLinkConnection: facetedConnection,
  InitiativeLinkEdge: linkEdge,
  NeedEdge: participation.throughEdge,
  ParticipationEdge: participation.throughEdge,
  NeedLinkConnection: facetedConnection,
  NeedLinkEdge: linkEdge,
  OfferLinkConnection: facetedConnection,
  OfferLinkEdge: linkEdge,
  OrganizationLinkConnection: facetedConnection,
  OrganizationLinkEdge: linkEdge,
  PolicyMeasureLinkConnection: facetedConnection,
  PolicyMeasureLinkEdge: linkEdge,
  SdgGoalLinkConnection: facetedConnection,
  SdgGoalLinkEdge: linkEdge,
  StrategicGoalLinkConnection: facetedConnection,
  StrategicGoalLinkEdge: linkEdge,
  AdvancedItemLinkConnection: facetedConnection,
  AdvancedItemLinkEdge: linkEdge,
  IndicatorLinkConnection: facetedConnection,
  IndicatorLinkEdge: { ...mappingEdge, ...influenceEdge },
  SdgIndicatorLinkConnection: facetedConnection,
  SdgIndicatorLinkEdge: mappingEdge,
  SdgTargetLinkConnection: facetedConnection,
  SdgTargetLinkEdge: influenceEdge,
  CollaboratorConnection: facetedConnection,
  CollaboratorEdge: organization.collaboratorEdge,
  MemberConnection: facetedConnection,
  MemberEdge: membership.memberEdge,
  TopOrganizationConnection: facetedConnection,
  TopOrganizationEdge: organization.topOrganizationEdge,
  NeedMatchConnection: facetedConnection,
  NeedMatchEdge: offer.matchEdge,
  OfferMatchConnection: facetedConnection,
  OfferMatchEdge: offer.matchEdge,
}
