import type { IndicatorResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { ITEMS_MEASURED_BY_INDICATOR } from '../../../graph/read/entity.ts'
import { EVALUATIONS_OF_INDICATOR } from '../../../graph/read/evaluation.ts'
import {
  INDICATOR,
  INDICATORS,
  INDICATORS_INFLUENCED_BY_INDICATOR,
  INDICATORS_INFLUENCING_INDICATOR,
  type IndicatorRow,
} from '../../../graph/read/indicator.ts'
import { VALUES_OF_INDICATOR } from '../../../graph/read/indicator-value.ts'
import { INITIATIVES_OF_INDICATOR } from '../../../graph/read/initiative.ts'
import { OWNERS_OF_INDICATOR } from '../../../graph/read/organization.ts'
import { SDG_INDICATORS_OF_INDICATOR } from '../../../graph/read/sdg-indicator.ts'
import { STRATEGY } from '../../../graph/read/strategy.ts'
import { breakdownsOf, valuesOfPart } from '../../../methods/progress/breakdown.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { evaluated } from './evaluation.ts'
import { owned } from './owned.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { progressFields } from './progress.ts'
import { selectedTree } from './selected-tree.ts'
import { textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const indicator: Complete<IndicatorResolvers, IndicatorRow> = {
  ...entity,
  ...owned(OWNERS_OF_INDICATOR),
  ...evaluated(EVALUATIONS_OF_INDICATOR),
  ...progressFields,
  strategy: ({ strategyId }, _args, { load }, info) => load.pointedTo(STRATEGY, strategyId, wanted(info)),
  unit: ({ unitJa, unitEn }, { language }) => textIn({ ja: unitJa, en: unitEn }, language),
  accumulation: ({ accumulation }) => accumulation ?? 'NONE',
  calculation: ({ calculationJa, calculationEn }, { language }) =>
    textIn({ ja: calculationJa, en: calculationEn }, language),
  dataSource: ({ dataSourceJa, dataSourceEn }, { language }) =>
    textIn({ ja: dataSourceJa, en: dataSourceEn }, language),
  available: ({ availableJa, availableEn }, { language }) =>
    textIn({ ja: availableJa, en: availableEn }, language),
  values: async ({ id }, { breakdown }, { load }, info) =>
    valuesOfPart(
      await load.wholeList(VALUES_OF_INDICATOR, id, new Set([...wanted(info), 'breakdown'])),
      breakdown ?? [],
    ),
  breakdowns: async ({ id }, _args, { load }) =>
    breakdownsOf(await load.wholeList(VALUES_OF_INDICATOR, id, new Set(['breakdown']))),
  measuredItems: listed(ITEMS_MEASURED_BY_INDICATOR),
  sdgIndicators: paged(SDG_INDICATORS_OF_INDICATOR),
  initiatives: paged(INITIATIVES_OF_INDICATOR),
  influences: paged(INDICATORS_INFLUENCED_BY_INDICATOR),
  influencedBy: paged(INDICATORS_INFLUENCING_INDICATOR),
}

export const query: Pick<QueryResolvers, 'indicator' | 'indicators'> = {
  indicator: (_, { id }, { load }, info) => load.treeById(INDICATOR, id, wanted(info), selectedTree(info)),
  indicators: (_, args, { load }) => collectionPage(load, INDICATORS, args),
}
