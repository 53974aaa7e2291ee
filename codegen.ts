import type { CodegenConfig } from '@graphql-codegen/cli'
import { preset as clientPreset } from '@graphql-codegen/client-preset'

/**
 * One shape for all types of an interface, an option that the preset does not hand on: else what is nested in
 * an entity is written out for every type, and for each pair of them one level deeper.
 */
const preset: typeof clientPreset = {
  ...clientPreset,
  buildGeneratesSection: async options =>
    (await clientPreset.buildGeneratesSection(options)).map(section => ({
      ...section,
      config: { ...section.config, mergeFragmentTypes: true },
    })),
}

/** GraphQL types whose rows come from the file of the same name in `src/graph/`. */
const ENTITIES = [
  'Assertion',
  'Capability',
  'Dataset',
  'Indicator',
  'IndicatorValue',
  'Initiative',
  'LeadingProject',
  'Membership',
  'Need',
  'Offer',
  'Organization',
  'Participation',
  'Place',
  'Platform',
  'PolicyMeasure',
  'SdgGoal',
  'SdgIndicator',
  'SdgTarget',
  'Source',
  'StrategicGoal',
  'Strategy',
  'WorkingGroup',
]

/** Entities that lists reach through a link. */
const LINKED = [
  'Indicator',
  'Initiative',
  'Need',
  'Offer',
  'Organization',
  'PolicyMeasure',
  'SdgGoal',
  'SdgIndicator',
  'SdgTarget',
  'StrategicGoal',
]

const file = (type: string) => `../graph/${type.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()}.ts`
const row = (type: string) => `${type}Row`

/** A connection and its edge, over rows that carry more than the node. */
const connection = (type: string, node: string, extra?: string): Record<string, string> => {
  const content = extra === undefined ? node : `${node}, ${extra}`
  return {
    [`${type}Connection`]: `../loaders/connection.ts#Connection<${content}>`,
    [`${type}Edge`]: `../loaders/connection.ts#Edge<${content}>`,
  }
}

const mappers: Record<string, string> = {
  Entity: '../graph/concept.ts#EntityRow',
  PlanItem: '../graph/concept.ts#EntityRow',
  Alignable: '../graph/concept.ts#EntityRow',
  AdvancedItem: '../graph/concept.ts#EntityRow',
  MeasuredItem: '../graph/concept.ts#EntityRow',
  MemberOf: '../graph/concept.ts#EntityRow',
  NeededFor: '../graph/concept.ts#EntityRow',
  Quote: '../graph/entity.ts#QuoteRow',
  SearchConnection: '../resolvers/search.ts#SearchResult',
  SearchEdge: '../resolvers/search.ts#SearchHit',
  SearchReason: '../search/explanation.ts#Reason',
  SearchFacets: '../graph/search-facets.ts#SearchFacetsRow',
  SearchStrategyFacet: '../graph/search-facets.ts#CountedId',
  SearchSdgGoalFacet: '../graph/search-facets.ts#CountedId',
  Suggestion: '../graph/suggestion.ts#SuggestionRow',
  Assessment: '../resolvers/assessment.ts#AssessmentRow',
  AssessmentDriver: '../methods/assessment.ts#Driver',
  AssessmentInput: '../methods/assessment.ts#Input',
  AssessmentMissing: '../methods/assessment.ts#Missing',
  Finding: '../resolvers/finding.ts#FindingRow',
  FindingCount: '../resolvers/finding.ts#FindingCountRow',
  Gap: '../resolvers/gap.ts#GapRow',
  GapPart: '../resolvers/gap.ts#GapPartRow',
  IndicatorProgress: '../resolvers/progress.ts#ProgressRow',
  IndicatorSeries: '../resolvers/progress.ts#SeriesRow',
  SeriesPoint: '../resolvers/progress.ts#SeriesPointRow',
  PathDamping: '../methods/proof-path.ts#Damping',
  PathHop: '../methods/proof-path.ts#Hop',
  ProofPath: '../methods/proof-path.ts#ScoredPath',
  ProofPaths: '../methods/path-search.ts#PathSearch',
  SkippedHub: '../methods/path-search.ts#UnopenedHub',
  ...connection('Entity', 'EntityRow', 'WholeExtra'),
  ...connection('Neighbor', 'EntityRow', 'NeighborExtra & WholeExtra'),
  SharedThing: '../methods/shared.ts#Shared<HolderRow>',
  SharedHolder: '../graph/shared.ts#HolderRow',
  SimilarInitiative: '../methods/similarity.ts#SimilarItem',
  SimilarPolicyMeasure: '../methods/similarity.ts#SimilarItem',
  SimilarOrganization: '../methods/similarity.ts#SimilarItem',
  SimilarityFeature: '../methods/similarity.ts#FeatureShare',
  SimilarityReason: '../methods/similarity.ts#Common',
  NeighborCount: '../graph/neighbor-summary.ts#NeighborCountRow',
  Neighborhood: '../graph/neighborhood.ts#NeighborhoodRow',
  NeighborhoodCut: '../graph/neighborhood.ts#CutOff',
  NeighborhoodEdge: '../graph/neighborhood.ts#NeighborhoodEdgeRow',
  ...connection('AdvancedItemLink', 'EntityRow', 'LinkExtra & WholeExtra'),
  StrategyComparison: '../resolvers/strategy-comparison.ts#StrategyComparisonRow',
  StrategyChange: '../methods/edition-change.ts#EditionChange',
  StrategyCandidate: '../methods/edition-pairs.ts#CandidatePair',
  StrategyNotRecorded: '../methods/edition-change.ts#NotRecorded',
  MemberCategoryCount: '../resolvers/platform-summary.ts#MemberCategoryCountRow',
  PlatformActivity: '../resolvers/platform-summary.ts#PlatformActivityRow',
  PlatformNews: '../resolvers/platform-news.ts#PlatformNewsRow',
  Facet: '../resolvers/facet.ts#FacetRow',
  FacetValue: '../resolvers/facet.ts#FacetValueRow',
  AlignmentMatrix: '../resolvers/alignment-matrix.ts#AlignmentMatrixRow',
  AlignmentMatrixHead: '../graph/alignment-matrix.ts#MatrixHead',
  AlignmentMatrixCell: '../resolvers/alignment-matrix.ts#AlignmentMatrixCellRow',
  MatchFeature: '../resolvers/match.ts#MatchFeatureRow',
  MatchChange: '../resolvers/match.ts#MatchChangeRow',
  ProfileCapability: '../resolvers/profile.ts#ProfileCapabilityRow',
  CollaborationAreaConnection: '../resolvers/collaboration-area.ts#CollaborationAreas',
  CollaborationAreaEdge: '../loaders/connection.ts#Edge<RankedMatch>',
  SuggestedPartnerConnection: '../resolvers/suggested-partner.ts#SuggestedPartners',
  SuggestedPartnerEdge: '../loaders/connection.ts#Edge<RankedMatch>',
  Consortium: '../resolvers/consortium.ts#ConsortiumRow',
  ConsortiumMember: '../resolvers/consortium.ts#ConsortiumMemberRow',
  UncoveredCapability: '../resolvers/consortium.ts#UncoveredRow',
  WhiteSpace: '../resolvers/white-space.ts#WhiteSpaceRow',
  ScarceCapability: '../graph/capability-supply.ts#CapabilitySupply',
  ...connection('AlignmentLink', 'EntityRow', 'LinkExtra & WholeExtra & SubjectExtra'),
  ...connection('Collaborator', 'OrganizationRow', 'CollaboratorExtra'),
  ...connection('Member', 'OrganizationRow', 'MemberExtra'),
  ...connection('TopOrganization', 'OrganizationRow', 'WorkExtra'),
  ...connection('NeedMatch', 'NeedRow', 'MatchExtra'),
  ...connection('OfferMatch', 'OfferRow', 'MatchExtra'),
  ...Object.fromEntries(ENTITIES.map(type => [type, `${file(type)}#${row(type)}`])),
  ...Object.assign({}, ...ENTITIES.map(type => connection(type, row(type)))),
  ...Object.assign({}, ...LINKED.map(type => connection(`${type}Link`, row(type), 'LinkExtra'))),
}

/**
 * Types of the resolvers, made from the SDL, and of the explorer's operations, which are checked against it.
 * `npm run check` fails when they differ from what is committed.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: [
        {
          add: {
            content: [
              "import type { CollaboratorExtra } from '../graph/collaborator.ts'",
              "import type { WholeExtra } from '../graph/entity.ts'",
              "import type { LinkExtra } from '../graph/link.ts'",
              "import type { MatchExtra } from '../graph/match.ts'",
              "import type { SubjectExtra } from '../graph/matrix-link.ts'",
              "import type { NeighborExtra } from '../graph/neighbor.ts'",
              "import type { MemberExtra, WorkExtra } from '../graph/organization.ts'",
              "import type { RankedMatch } from '../methods/ranked-match.ts'",
            ],
          },
        },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
        scalars: { Date: 'string', PartialDate: 'string', DateTime: 'string', Decimal: 'number' },
        contextType: '../loaders/context.ts#Context',
        mappers,
      },
    },
    'explorer/generated/': {
      preset,
      documents: 'explorer/{parts,pages}/**/*.graphql',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', PartialDate: 'string', DateTime: 'string', Decimal: 'number' },
      },
    },
  },
}

export default config
