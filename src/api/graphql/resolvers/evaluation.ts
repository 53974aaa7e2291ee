import type { GraphQLResolveInfo } from 'graphql'
import type {
  EvaluationResolvers,
  EvaluationScaleResolvers,
  QueryResolvers,
  ScaleGradeResolvers,
} from '../../../generated/schema.ts'
import type { OwnedList } from '../../../graph/engine/list.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { EVALUATION, EVALUATIONS, type EvaluationRow } from '../../../graph/read/evaluation.ts'
import {
  EVALUATION_SCALE,
  EVALUATION_SCALES,
  type EvaluationScaleRow,
} from '../../../graph/read/evaluation-scale.ts'
import { scaleGrade as gradeOf, type ScaleGrade } from '../../../methods/evaluation/grade.ts'
import type { Context } from '../loaders/context.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, NAME } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { languageOf, type Text, textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const evaluation: Complete<EvaluationResolvers, EvaluationRow> = {
  ...entity,
  ...composedName(evaluationName),
  item: ({ itemId }, _args, { load }, info) => load.pointedTo(ENTITY, itemId, wanted(info)),
  scale: ({ scaleId }, _args, { load }, info) =>
    scaleId ? load.byId(EVALUATION_SCALE, scaleId, wanted(info)) : null,
  comment: ({ commentJa, commentEn }, { language }) => textIn({ ja: commentJa, en: commentEn }, language),
  commentLanguage: ({ commentJa, commentEn }, { language }) =>
    languageOf({ ja: commentJa, en: commentEn }, language),
}

/** Such as 港をいかす 2024 評価 (有効性). */
export async function evaluationName(
  { itemId, year, criterion }: EvaluationRow,
  { load }: Context,
): Promise<Text> {
  const { nameJa, nameEn } = await load.pointedTo(ENTITY, itemId, NAME)
  const end = criterion ? ` (${criterion})` : ''
  return {
    ja: nameJa && `${nameJa} ${year} 評価${end}`,
    en: nameEn && `${nameEn}, evaluation of ${year}${end}`,
  }
}

/** What was judged of an item of a plan. */
export const evaluated = (list: OwnedList<EvaluationRow>) => ({
  evaluations: (
    { id }: { readonly id: string },
    _args: object,
    { load }: Context,
    info: GraphQLResolveInfo,
  ) => load.wholeList(list, id, wanted(info)),
})

export const evaluationScale: Complete<EvaluationScaleResolvers, EvaluationScaleRow> = {
  ...entity,
  meanings: ({ grades }) => grades.map(gradeOf),
}

export const scaleGrade: Complete<ScaleGradeResolvers, ScaleGrade> = {}

export const query: Pick<
  QueryResolvers,
  'evaluation' | 'evaluations' | 'evaluationScale' | 'evaluationScales'
> = {
  evaluation: (_, { id }, { load }, info) => load.treeById(EVALUATION, id, wanted(info), selectedTree(info)),
  evaluations: (_, args, { load }) => collectionPage(load, EVALUATIONS, args),
  evaluationScale: (_, { id }, { load }, info) =>
    load.treeById(EVALUATION_SCALE, id, wanted(info), selectedTree(info)),
  evaluationScales: (_, args, { load }) => collectionPage(load, EVALUATION_SCALES, args),
}
