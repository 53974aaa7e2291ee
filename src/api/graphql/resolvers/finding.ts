import type { FindingCountResolvers, FindingResolvers, QueryResolvers } from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { FINDING_RULES, type FindingRule } from '../../../methods/findings/finding-rules.ts'
import { type Finding, findingsIn } from '../../../methods/findings/findings.ts'
import { dayOf } from './as-of.ts'
import type { Complete } from './complete.ts'
import { DEFAULT_SIZE } from './page.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

export type FindingRow = Finding

export interface FindingCountRow {
  readonly rule: FindingRule
  readonly count: number
}

const LOOKED_AT: Wanted = new Set(['objectives', 'indicators', 'initiatives', 'alignments'])

type OfRule = { readonly rule: FindingRule }

const ofRule = {
  rule: ({ rule }: OfRule) => rule.name,
  severity: ({ rule }: OfRule) => rule.severity,
}

export const finding: Complete<FindingResolvers, FindingRow> & typeof ofRule = {
  ...ofRule,
  node: ({ id }, _args, { load }, info) => load.known(ENTITY, id, wanted(info)),
  message: ({ message }, { language }) => textOf(message, language),
  remedy: ({ rule }, { language }) => textOf(rule.remedy, language),
  method: () => 'findings/1',
}

export const findingCount: Complete<FindingCountResolvers, FindingCountRow> & typeof ofRule = {
  ...ofRule,
  title: ({ rule }, { language }) => textOf(rule.title, language),
}

export const query: Pick<QueryResolvers, 'findings' | 'findingCounts'> = {
  findings: async (_, { strategy, rules, first, ...args }, { load }) => {
    const day = dayOf(args)
    const plan = await load.plan('strategy', strategy, LOOKED_AT)
    const findings = plan === null ? [] : findingsIn(plan, day, rules)
    return findings.slice(0, first ?? DEFAULT_SIZE)
  },
  findingCounts: async (_, { strategy, ...args }, { load }) => {
    const day = dayOf(args)
    const plan = await load.plan('strategy', strategy, LOOKED_AT)
    if (plan === null) return []
    const broken = findingsIn(plan, day).map(({ rule }) => rule)
    return FINDING_RULES.map(rule => ({ rule, count: broken.filter(each => each === rule).length }))
  },
}
