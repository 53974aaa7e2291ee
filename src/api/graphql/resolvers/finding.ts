import type { FindingCountResolvers, FindingResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { FindingRule } from '../../../methods/findings/finding-rules.ts'
import { type Finding, type FindingCount, findingCounts, findings } from '../../../questions/findings.ts'
import type { Complete } from './complete.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

type OfRule = { readonly rule: FindingRule }

const ofRule = {
  rule: ({ rule }: OfRule) => rule.name,
  severity: ({ rule }: OfRule) => rule.severity,
}

export const finding: Complete<FindingResolvers, Finding> & typeof ofRule = {
  ...ofRule,
  node: ({ id }, _args, { load }, info) => load.pointedTo(ENTITY, id, wanted(info)),
  message: ({ message }, { language }) => textOf(message, language),
  remedy: ({ rule }, { language }) => textOf(rule.remedy, language),
  method: () => 'findings/1',
}

export const findingCount: Complete<FindingCountResolvers, FindingCount> & typeof ofRule = {
  ...ofRule,
  title: ({ rule }, { language }) => textOf(rule.title, language),
}

export const query: Pick<QueryResolvers, 'findings' | 'findingCounts'> = {
  findings: async (_, { first, ...args }, { view }) => (await findings(view(args), args)).slice(0, first),
  findingCounts: (_, args, { view }) => findingCounts(view(args), args),
}
