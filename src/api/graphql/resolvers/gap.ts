import type { GapPartResolvers, GapResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { GapPart } from '../../../methods/gaps/gap.ts'
import { markedWhereSample, sentences } from '../../../model/bilingual.ts'
import { gaps, type RankedGap } from '../../../questions/gaps.ts'
import type { Complete } from './complete.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

export const gap: Complete<GapResolvers, RankedGap> = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(ENTITY, id, wanted(info)),
  relevantTo: ({ relevantTo }, _args, { load }, info) =>
    relevantTo === null ? null : load.pointedTo(ENTITY, relevantTo, wanted(info)),
  text: ({ parts, restsOnSamples }, { language }) =>
    textOf(markedWhereSample(sentences(parts.map(({ text }) => text)), restsOnSamples), language),
}

export const gapPart: Complete<GapPartResolvers, GapPart> = {
  evidenceCount: ({ evidence }) => evidence.length,
  evidence: ({ evidence }, { first }, { load }, info) =>
    Promise.all(evidence.slice(0, first).map(id => load.pointedTo(ENTITY, id, wanted(info)))),
  text: ({ text }, { language }) => textOf(text, language),
}

export const query: Pick<QueryResolvers, 'gaps'> = {
  gaps: async (_, { first, ...args }, { view }) => (await gaps(view(args), args)).slice(0, first),
}
