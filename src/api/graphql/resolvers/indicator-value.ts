import type { IndicatorValueResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { INDICATOR } from '../../../graph/read/indicator.ts'
import {
  INDICATOR_VALUE,
  INDICATOR_VALUES,
  type IndicatorValueRow,
} from '../../../graph/read/indicator-value.ts'
import type { Context } from '../loaders/context.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, NAME } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { languageOf, type Text, textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const indicatorValue: Complete<IndicatorValueResolvers, IndicatorValueRow> = {
  ...entity,
  ...composedName(valueName),
  yearAssumed: ({ yearAssumed }) => yearAssumed ?? false,
  text: ({ textJa, textEn }, { language }) => textIn({ ja: textJa, en: textEn }, language),
  textLanguage: ({ textJa, textEn }, { language }) => languageOf({ ja: textJa, en: textEn }, language),
  state: ({ state }) => state ?? 'GIVEN',
  everyYear: ({ everyYear }) => everyYear ?? false,
  unit: ({ unitJa, unitEn }, { language }) => textIn({ ja: unitJa, en: unitEn }, language),
  unitLanguage: ({ unitJa, unitEn }, { language }) => languageOf({ ja: unitJa, en: unitEn }, language),
  dataSourceLanguage: ({ dataSourceJa, dataSourceEn }, { language }) =>
    languageOf({ ja: dataSourceJa, en: dataSourceEn }, language),
  targetBasisLanguage: ({ targetBasisJa, targetBasisEn }, { language }) =>
    languageOf({ ja: targetBasisJa, en: targetBasisEn }, language),
  breakdown: ({ breakdown }) => breakdown ?? [],
  dataSource: ({ dataSourceJa, dataSourceEn }, { language }) =>
    textIn({ ja: dataSourceJa, en: dataSourceEn }, language),
  targetBasis: ({ targetBasisJa, targetBasisEn }, { language }) =>
    textIn({ ja: targetBasisJa, en: targetBasisEn }, language),
  indicator: ({ indicatorId }, _args, { load }, info) => load.pointedTo(INDICATOR, indicatorId, wanted(info)),
  note: ({ noteJa, noteEn }, { language }) => textIn({ ja: noteJa, en: noteEn }, language),
  noteLanguage: ({ noteJa, noteEn }, { language }) => languageOf({ ja: noteJa, en: noteEn }, language),
}

const KIND_NAMES = {
  BASELINE: { ja: '基準値', en: 'baseline' },
  TARGET: { ja: '目標値', en: 'target' },
  ACTUAL: { ja: '実績', en: 'actual' },
  EXPECTED: { ja: '期待値', en: 'expected' },
  FORECAST: { ja: '見込み', en: 'forecast' },
} as const

/** Such as 市内総生産額 2023 目標値. */
export async function valueName(
  { indicatorId, year, kind, asOf, breakdown }: IndicatorValueRow,
  { load }: Context,
): Promise<Text> {
  const { nameJa, nameEn } = await load.pointedTo(INDICATOR, indicatorId, NAME)
  const { ja, en } = KIND_NAMES[kind]
  const part = [...(asOf ? [asOf] : []), ...(breakdown ?? [])].join('; ')
  const end = part === '' ? '' : ` (${part})`
  return { ja: nameJa && `${nameJa} ${year} ${ja}${end}`, en: nameEn && `${nameEn}, ${year} ${en}${end}` }
}

export const query: Pick<QueryResolvers, 'indicatorValue' | 'indicatorValues'> = {
  indicatorValue: (_, { id }, { load }, info) =>
    load.treeById(INDICATOR_VALUE, id, wanted(info), selectedTree(info)),
  indicatorValues: (_, args, { load }) => collectionPage(load, INDICATOR_VALUES, args),
}
