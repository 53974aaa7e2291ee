import type {
  PathDampingResolvers,
  PathHopResolvers,
  ProofPathResolvers,
  ProofPathsResolvers,
  QueryResolvers,
  SkippedHubResolvers,
} from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import { ASSERTIONS_OF_EXACT_LINK } from '../../../graph/read/assertion.ts'
import { BUDGET } from '../../../graph/read/budget.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { EVALUATION } from '../../../graph/read/evaluation.ts'
import { INDICATOR_VALUE } from '../../../graph/read/indicator-value.ts'
import { PARTICIPATION } from '../../../graph/read/participation.ts'
import { QUOTES_OF_LINK } from '../../../graph/read/questions/path.ts'
import type { ToldHop } from '../../../methods/paths/path-phrase.ts'
import type { PathSearch, UnopenedHub } from '../../../methods/paths/path-search.ts'
import { sentenceEn, sentenceJa } from '../../../methods/paths/path-sentence.ts'
import {
  type Damping,
  type Hop,
  PROOF_PATH_METHOD,
  type ScoredPath,
  significant,
} from '../../../methods/paths/proof-path.ts'
import { markedWhereSample } from '../../../model/bilingual.ts'
import { labelOf } from '../../../model/model.ts'
import { isPredicate } from '../../../model/relationship.ts'
import { paths } from '../../../questions/paths.ts'
import type { Context } from '../loaders/context.ts'
import { budgetName } from './budget.ts'
import type { Complete } from './complete.ts'
import { entity, NAME } from './entity.ts'
import { evaluationName } from './evaluation.ts'
import { valueName } from './indicator-value.ts'
import { ownedPage } from './page.ts'
import { type Text, textIn, textOf } from './text.ts'
import { wanted } from './wanted.ts'

/** The subject of a hop's relationship, and the whole of it as one text. */
const subjectOf = ({ step, from, to }: Hop) => (step.direction === 'FORWARD' ? from : to)
const linkKeyOf = (hop: Hop): string => {
  const object = hop.step.direction === 'FORWARD' ? hop.to : hop.from
  return `${subjectOf(hop)} ${hop.step.relationship} ${object}`
}

/** Words of the assertions behind a link, or of the record that states it. */
const quotesOf = async (hop: Hop, { load }: Context) => {
  if (!isPredicate(hop.step.relationship)) return load.quotes(hop.record ?? subjectOf(hop))
  const ownerId = linkKeyOf(hop)
  const quotes = await load.wholeList(QUOTES_OF_LINK, ownerId, new Set(['text', 'locator', 'source']))
  return quotes.map(quote => ({ ...quote, ownerId }))
}

const TAKING_PART: Wanted = new Set(['roles', 'validFrom', 'validTo'])

/** What a record without a name of its own is called. */
const recordName = async (id: string, context: Context): Promise<Text | null> => {
  const { load } = context
  switch (labelOf(id)) {
    case 'IndicatorValue':
      return valueName(await load.pointedTo(INDICATOR_VALUE, id, NAME), context)
    case 'Budget':
      return budgetName(await load.pointedTo(BUDGET, id, NAME), context)
    case 'Evaluation':
      return evaluationName(await load.pointedTo(EVALUATION, id, NAME), context)
    default:
      return null
  }
}

const namesOf = async (nodeIds: readonly string[], language: 'JA' | 'EN', context: Context) => {
  const named = await Promise.all(
    nodeIds.map(async id => {
      const text = await recordName(id, context)
      if (text) return [id, textIn(text, language) ?? id] as const
      return [id, entity.name(await context.load.pointedTo(ENTITY, id, NAME), { language })] as const
    }),
  )
  const names = new Map(named)
  return (id: string) => names.get(id) ?? id
}

const isParticipation = ({ record }: Hop): boolean => record !== null && labelOf(record) === 'Participation'

/** A hop with what the sentence says of taking part: in which roles, and when. */
const withRecord = async (hop: Hop, { load }: Context): Promise<ToldHop> => {
  if (hop.record === null || !isParticipation(hop)) return hop
  const { roles, validFrom, validTo } = await load.pointedTo(PARTICIPATION, hop.record, TAKING_PART)
  return { ...hop, roles, validFrom, validTo }
}

const MARK: Wanted = new Set(['sample'])

/** Whether anything on a path is made up: a node, or the record that joins two of them. */
const restsOnSamples = async ({ hops, nodeIds }: ScoredPath, { load }: Context): Promise<boolean> => {
  const ids = [...nodeIds, ...hops.flatMap(({ record }) => record ?? [])]
  const rows = await Promise.all(ids.map(id => load.pointedTo(ENTITY, id, MARK)))
  return rows.some(({ sample }) => sample)
}

export const proofPaths: Complete<ProofPathsResolvers, PathSearch> = {
  method: () => PROOF_PATH_METHOD,
  skippedHubs: ({ skippedHubs }, { first }) => skippedHubs.slice(0, first),
}

export const skippedHub: Complete<SkippedHubResolvers, UnopenedHub> = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(ENTITY, id, wanted(info)),
}

export const proofPath: Complete<ProofPathResolvers, ScoredPath> = {
  length: ({ hops }) => hops.length,
  nodes: ({ nodeIds }, _args, { load }, info) =>
    Promise.all(nodeIds.map(id => load.pointedTo(ENTITY, id, wanted(info)))),
  sentence: async (path, { language }, context) => {
    const [nameOf, told, isMadeUp] = await Promise.all([
      namesOf(path.nodeIds, language, context),
      Promise.all(path.hops.map(hop => withRecord(hop, context))),
      restsOnSamples(path, context),
    ])
    const text = language === 'EN' ? sentenceEn(told, nameOf) : sentenceJa(told, nameOf)
    return textOf(markedWhereSample({ ja: text, en: text }, isMadeUp), language)
  },
  restsOnSamples: (path, _args, context) => restsOnSamples(path, context),
}

export const pathHop: Complete<PathHopResolvers, Hop> = {
  from: ({ from }, _args, { load }, info) => load.pointedTo(ENTITY, from, wanted(info)),
  to: ({ to }, _args, { load }, info) => load.pointedTo(ENTITY, to, wanted(info)),
  relationship: ({ step }) => step.relationship,
  direction: ({ step }) => step.direction,
  value: ({ value }) => significant(value),
  influence: ({ score }) => score,
  participation: ({ record }, _args, { load }, info) =>
    record !== null && labelOf(record) === 'Participation'
      ? load.pointedTo(PARTICIPATION, record, wanted(info))
      : null,
  assertions: (hop, args, { load }) =>
    ownedPage(load, ASSERTIONS_OF_EXACT_LINK, linkKeyOf(hop), args, { status: args.status }),
  quotes: (hop, _args, context) => quotesOf(hop, context),
}

export const pathDamping: Complete<PathDampingResolvers, Damping> = {
  node: ({ nodeId }, _args, { load }, info) => load.pointedTo(ENTITY, nodeId, wanted(info)),
}

export const query: Pick<QueryResolvers, 'paths'> = {
  paths: (_, args, { view }) => paths(view(args), args),
}
