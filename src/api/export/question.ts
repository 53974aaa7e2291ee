import { ITEM_WEIGHTS } from '../../methods/thresholds.ts'
import { at, cellOf } from './answer.ts'
import { type Column, choice, labelled, plain, reference } from './column.ts'

/** The thing that an answer is about, and whether it is made up. */
const ABOUT: readonly Column[] = [
  ...reference('node', 'id'),
  {
    heading: 'sample',
    select: 'node { ... on Entity { sample } }',
    value: item => cellOf(at(item, 'node', 'sample')),
  },
]

const camel = (name: string): string =>
  name.toLowerCase().replace(/_[a-z]/g, ([, letter]) => letter?.toUpperCase() ?? '')

/** The value of one of the parts of an answer; empty for unknown, which is not zero. */
const part =
  (list: string) =>
  (name: string): Column => ({
    heading: camel(name),
    select: `${list} { name value }`,
    value: item => {
      const parts = at(item, list)
      const own = Array.isArray(parts) ? parts.find((each: unknown) => at(each, 'name') === name) : undefined
      return cellOf(at(own, 'value'))
    },
  })

/** How well two sides suit each other, and why. */
const MATCH: readonly Column[] = [
  plain('score'),
  ...Object.keys(ITEM_WEIGHTS).map(part('features')),
  plain('offerFit'),
  plain('mutual'),
  ...reference('offer'),
  ...reference('missingCapabilities'),
  labelled('text'),
  plain('method'),
]

/** The weight of a gap within another answer. */
const ofGap = (name: string): Column => ({
  heading: name,
  select: `gap { ${name} }`,
  value: item => cellOf(at(item, 'gap', name)),
})

const SCARCE = 'scarceCapabilities { node { id name(language: $language) } }'
const scarce = (heading: string, name: string): Column => ({
  heading,
  select: SCARCE,
  value: item => cellOf(at(item, 'scarceCapabilities', 'node', name)),
})

/**
 * Questions whose answers make a table: fields of `Query`, with the columns of each answer. Of a connection
 * they are asked of its edges.
 */
export const QUESTIONS: Readonly<Record<string, readonly Column[]>> = {
  gaps: [
    plain('rank'),
    ...choice('kind', 'GapKind'),
    ...ABOUT,
    plain('gap'),
    plain('low'),
    plain('high'),
    plain('relevance'),
    ...['DEMAND', 'SHORTFALL', 'ABSENCE'].map(part('parts')),
    labelled('text'),
    plain('method'),
  ],
  findings: [
    ...choice('rule', 'FindingRule'),
    ...choice('severity', 'FindingSeverity'),
    ...ABOUT,
    labelled('message'),
    labelled('remedy'),
    plain('method'),
  ],
  findingCounts: [
    ...choice('rule', 'FindingRule'),
    ...choice('severity', 'FindingSeverity'),
    labelled('title'),
    plain('count'),
  ],
  collaborationAreas: [plain('rank'), ...choice('kind', 'CollaborationAreaKind'), ...ABOUT, ...MATCH],
  suggestedPartners: [
    plain('rank'),
    ...reference('node', 'id'),
    { heading: 'sample', select: 'node { sample }', value: item => cellOf(at(item, 'node', 'sample')) },
    ...MATCH,
  ],
  whiteSpace: [
    plain('rank'),
    ...ABOUT,
    ...choice('reasons', 'WhiteSpaceReason'),
    ...['gap', 'low', 'high'].map(ofGap),
    scarce('scarceCapabilities', 'id'),
    scarce('scarceCapabilities.label', 'name'),
    labelled('text'),
  ],
}
