import { readdirSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { preset as clientPreset } from '@graphql-codegen/client-preset'
import { NODE_LABELS } from './src/model/model.ts'

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

/** GraphQL types whose rows come from the file of the same name in `src/graph/read/`. */
const ENTITIES = NODE_LABELS

/** Entities that lists reach through a link: the schema has a `…LinkConnection` of them. */
const LINKED = ENTITIES.filter(type =>
  readdirSync('schema').some(file =>
    readFileSync(`schema/${file}`, 'utf8').includes(`type ${type}LinkConnection `),
  ),
)

const file = (type: string) => `../graph/read/${type.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()}.ts`
const row = (type: string) => `${type}Row`

/** A connection and its edge, over rows that carry more than the node. */
const connection = (type: string, node: string, extra?: string): Record<string, string> => {
  const content = extra === undefined ? node : `${node}, ${extra}`
  return {
    [`${type}Connection`]: `../api/graphql/loaders/connection.ts#Connection<${content}>`,
    [`${type}Edge`]: `../api/graphql/loaders/connection.ts#Edge<${content}>`,
  }
}

const mappers: Record<string, string> = {
  Node: '../graph/engine/concept.ts#EntityRow',
  Entity: '../graph/engine/concept.ts#EntityRow',
  PlanItem: '../graph/engine/concept.ts#EntityRow',
  Alignable: '../graph/engine/concept.ts#EntityRow',
  AdvancedItem: '../graph/engine/concept.ts#EntityRow',
  MeasuredItem: '../graph/engine/concept.ts#EntityRow',
  MemberOf: '../graph/engine/concept.ts#EntityRow',
  NeededFor: '../graph/engine/concept.ts#EntityRow',
  Quote: '../graph/read/entity.ts#QuoteRow',
  BudgetTotal: '../methods/money/budget-sum.ts#BudgetTotal as BudgetTotalRow',
  ScaleGrade: '../methods/evaluation/grade.ts#ScaleGrade as ScaleGradeRow',
  PlanLevel: '../api/graphql/resolvers/strategy.ts#PlanLevelRow',
  EnumLabel: '../api/graphql/resolvers/enum-label.ts#EnumLabelRow',
  SearchConnection: '../api/graphql/resolvers/search.ts#SearchResult',
  SearchEdge: '../api/graphql/resolvers/search.ts#SearchHit',
  SearchReason: '../text/explanation.ts#Reason',
  SearchFacets: '../graph/read/questions/search-facets.ts#SearchFacetsRow',
  SearchStrategyFacet: '../graph/read/questions/search-facets.ts#CountedId',
  SearchSdgGoalFacet: '../graph/read/questions/search-facets.ts#CountedId',
  Suggestion: '../graph/read/questions/suggestion.ts#SuggestionRow',
  Assessment: '../questions/assessment.ts#DatedAssessment',
  AssessmentDriver: '../methods/assessment/assessment.ts#Driver',
  AssessmentInput: '../methods/assessment/assessment.ts#Input',
  AssessmentMissing: '../methods/assessment/assessment.ts#Missing',
  Finding: '../questions/findings.ts#Finding as FindingRow',
  FindingCount: '../questions/findings.ts#FindingCount as FindingCountRow',
  Gap: '../questions/gaps.ts#RankedGap',
  GapPart: '../methods/gaps/gap.ts#GapPart as GapPartRow',
  IndicatorProgress: '../questions/indicator-progress.ts#DatedProgress',
  IndicatorSeries: '../questions/indicator-progress.ts#DatedSeries',
  SeriesPoint: '../api/graphql/resolvers/progress.ts#SeriesPointRow',
  PathDamping: '../methods/paths/proof-path.ts#Damping',
  PathHop: '../methods/paths/proof-path.ts#Hop',
  ProofPath: '../methods/paths/proof-path.ts#ScoredPath as ProofPathRow',
  ProofPaths: '../methods/paths/path-search.ts#PathSearch',
  SkippedHub: '../methods/paths/path-search.ts#UnopenedHub',
  ...connection('Entity', 'EntityRow'),
  ...connection('Neighbor', 'EntityRow', 'NeighborExtra'),
  SharedThing: '../questions/shared.ts#Shared',
  SharedHolder: '../graph/read/questions/shared.ts#HolderRow',
  SimilarInitiative: '../questions/similar.ts#SimilarItem',
  SimilarPolicyMeasure: '../questions/similar.ts#SimilarItem',
  SimilarOrganization: '../questions/similar.ts#SimilarItem',
  SimilarityFeature: '../methods/similarity/similarity.ts#FeatureShare',
  SimilarityReason: '../methods/similarity/similarity.ts#Common',
  NeighborCount: '../graph/read/questions/neighbor-summary.ts#NeighborCountRow',
  Neighborhood: '../graph/read/questions/neighborhood.ts#NeighborhoodRow',
  NeighborhoodCut: '../graph/read/questions/neighborhood.ts#CutOff',
  NeighborhoodEdge: '../graph/read/questions/neighborhood.ts#NeighborhoodEdgeRow',
  ...connection('AdvancedItemLink', 'EntityRow', 'LinkExtra'),
  StrategyComparison: '../questions/strategy-comparison.ts#StrategyComparison as StrategyComparisonRow',
  StrategyChange: '../methods/comparison/edition-change.ts#EditionChange',
  StrategyCandidate: '../methods/comparison/edition-pairs.ts#CandidatePair',
  StrategyNotRecorded: '../methods/comparison/edition-change.ts#NotRecorded',
  MemberCategoryCount: '../questions/platform-summary.ts#MemberCategoryCount as MemberCategoryCountRow',
  PlatformActivity: '../questions/platform-summary.ts#PlatformActivity as PlatformActivityRow',
  PlatformNews: '../questions/platform-news.ts#NewsQuestion',
  Facet: '../api/graphql/resolvers/facet.ts#FacetRow',
  FacetValue: '../api/graphql/resolvers/facet.ts#FacetValueRow',
  AlignmentMatrix: '../api/graphql/resolvers/alignment-matrix.ts#AlignmentMatrixRow',
  AlignmentMatrixHead: '../graph/read/questions/alignment-matrix.ts#MatrixHead',
  AlignmentMatrixCell: '../api/graphql/resolvers/alignment-matrix.ts#AlignmentMatrixCellRow',
  MatchFeature: '../methods/matching/match.ts#MatchFeature as MatchFeatureRow',
  MatchChange: '../methods/matching/ranked-change.ts#RankedChange',
  ProfileWord: '../text/reading.ts#ToldWord as ProfileWordRow',
  ProfileCapability: '../questions/profile.ts#ProfileCapability as ProfileCapabilityRow',
  CollaborationAreaConnection: '../api/graphql/resolvers/collaboration-area.ts#CollaborationAreasRow',
  CollaborationAreaEdge: '../api/graphql/loaders/connection.ts#Edge<RankedMatch>',
  SuggestedPartnerConnection: '../api/graphql/resolvers/suggested-partner.ts#SuggestedPartnersRow',
  SuggestedPartnerEdge: '../api/graphql/loaders/connection.ts#Edge<RankedMatch>',
  Consortium: '../questions/consortium.ts#Consortium as ConsortiumRow',
  ConsortiumMember: '../api/graphql/resolvers/consortium.ts#ConsortiumMemberRow',
  UncoveredCapability: '../api/graphql/resolvers/consortium.ts#UncoveredRow',
  WhiteSpace: '../questions/white-space.ts#RankedWhiteSpace',
  ScarceCapability: '../methods/gaps/capability-supply.ts#CapabilitySupply',
  ...connection('AlignmentLink', 'EntityRow', 'LinkExtra & SubjectExtra'),
  ...connection('Collaborator', 'OrganizationRow', 'CollaboratorExtra'),
  ...connection('Member', 'OrganizationRow', 'MemberExtra'),
  ...connection('TopOrganization', 'OrganizationRow', 'WorkExtra'),
  ...connection('NeedMatch', 'NeedRow', 'MatchExtra'),
  ...connection('OfferMatch', 'OfferRow', 'MatchExtra'),
  ...Object.fromEntries(ENTITIES.map(type => [type, `${file(type)}#${row(type)}`])),
  ...Object.assign({}, ...ENTITIES.map(type => connection(type, row(type)))),
  ...connection('Need', 'NeedRow', 'PassedThrough'),
  ...connection('Participation', 'ParticipationRow', 'PassedThrough'),
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
              "import type { CollaboratorExtra } from '../graph/read/questions/collaborator.ts'",
              "import type { LinkExtra } from '../graph/read/link.ts'",
              "import type { PassedThrough } from '../graph/read/part-whole.ts'",
              "import type { MatchExtra } from '../graph/read/match.ts'",
              "import type { SubjectExtra } from '../graph/read/questions/matrix-link.ts'",
              "import type { NeighborExtra } from '../graph/read/questions/neighbor.ts'",
              "import type { MemberExtra, WorkExtra } from '../graph/read/organization.ts'",
              "import type { RankedMatch } from '../methods/matching/ranked-match.ts'",
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
        contextType: '../api/graphql/loaders/context.ts#Context',
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
