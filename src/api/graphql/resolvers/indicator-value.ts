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
import { everything } from './page.ts'
import { languageOf, type Text, textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const indicatorValue: Complete<IndicatorValueResolvers, IndicatorValueRow> = {
  ...entity,
  ...composedName(valueName),
  indicator: ({ indicatorId }, _args, { load }, info) => load.known(INDICATOR, indicatorId, wanted(info)),
  note: ({ noteJa, noteEn }, { language }) => textIn({ ja: noteJa, en: noteEn }, language),
  noteLanguage: ({ noteJa, noteEn }, { language }) => languageOf({ ja: noteJa, en: noteEn }, language),
}

const KIND_NAMES = {
  BASELINE: { ja: '基準値', en: 'baseline' },
  TARGET: { ja: '目標値', en: 'target' },
  ACTUAL: { ja: '実績', en: 'actual' },
} as const

/** Such as 市内総生産額 2023 目標値. */
async function valueName({ indicatorId, year, kind }: IndicatorValueRow, { load }: Context): Promise<Text> {
  const { nameJa, nameEn } = await load.known(INDICATOR, indicatorId, NAME)
  const { ja, en } = KIND_NAMES[kind]
  return { ja: nameJa && `${nameJa} ${year} ${ja}`, en: nameEn && `${nameEn}, ${year} ${en}` }
}

export const query: Pick<QueryResolvers, 'indicatorValue' | 'indicatorValues'> = {
  indicatorValue: (_, { id }, { load }, info) => load.one(INDICATOR_VALUE, id, wanted(info)),
  indicatorValues: (_, args, { load }) => everything(load, INDICATOR_VALUES, args),
}
